"""What the picture needs: one quiet line, and a button for each step, which chooses a model and a strength."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app import advice_words
from app.restore_session import RestoreSession
from app.ui.labels import label
from app.ui.section import Section
from core.model_file import Model

if TYPE_CHECKING:
    from core.advice.advice import Step


class AdviceSection(Section):
    """Follows the advice for the current picture; a step is only ever taken by a click."""

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AdviceSection", "Advice"), parent)
        self._session = session
        self.line = label(role="quiet")
        self.line.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._steps = QGridLayout()
        self._steps.setSpacing(6)
        for half in (0, 1):
            self._steps.setColumnStretch(half, 1)
        self.column.addWidget(self.line)
        self.column.addLayout(self._steps)
        self._follow()
        session.advising.changed.connect(self._follow)
        session.models_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        advising = self._session.advising
        advice = advising.advice
        self.setVisible(advice is not None or advising.is_looking)
        steps = advice.steps if advice is not None else ()
        self.line.setText(advice_words.summary(advice) if advice is not None else self.tr("Looking at the picture…"))
        focused = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        while (item := self._steps.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = [self._button(step) for step in steps]
        for place, button in enumerate(self.buttons):
            self._steps.addWidget(button, place // 2, place % 2)
        if focused is not None and focused < len(self.buttons):
            self.buttons[focused].setFocus()

    def _button(self, step: "Step") -> QPushButton:
        model = self._session.model_for(step)
        button = QPushButton(advice_words.action(step))
        button.setProperty("role", "secondary")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setEnabled(model is not None)
        tip = advice_words.missing() if model is None else advice_words.reason(model.title, step.strength)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        if model is not None:
            button.clicked.connect(partial(self._take, model, step.strength))
        return button

    def _take(self, model: Model, strength: float, _checked: bool = False) -> None:
        self._session.take_step(model, strength)

"""With good pictures only: what the model should learn to cure, seen on the user's own picture."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from app.training_session import TrainingSession
from app.training_settings import CURES
from app.ui.labels import label
from app.ui.section import Section


class CureSection(Section):
    """One button per cure; several may be on. The picture in the view shows what they do."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CureSection", "What should it cure?"), parent)
        self._session = session
        names = {
            "noise": (self.tr("Noise"), self.tr("Even grain of any strength (Gaussian noise)")),
            "camera": (self.tr("Camera noise"), self.tr("Noise as sensors make it, and as the camera's file shows it")),
            "jpeg": (self.tr("JPEG"), self.tr("Blocks and ringing of small files")),
            "blur": (self.tr("Out of focus"), self.tr("Softness of a lens that was set wrong (defocus)")),
            "shake": (self.tr("Shake"), self.tr("Traces of a camera or a subject that moved (motion blur)")),
            "haze": (self.tr("Haze"), self.tr("Veil of distant air")),
            "rain": (self.tr("Rain"), self.tr("Streaks of falling rain")),
            "small": (self.tr("Small size"), self.tr("On for a model that enlarges, off for any other")),
        }
        self.buttons: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, key in enumerate(names):
            grid.addWidget(self._make(key, *names[key]), place // 2, place % 2)
        self.again = QPushButton(self.tr("Another example"))
        self.again.setProperty("role", "link")
        self.again.setToolTip(self.tr("Spoil the picture once more; how strongly is a matter of chance"))
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._nothing = label(self.tr("Choose at least one."), "notable")
        self.column.addLayout(grid)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeft)
        self._follow()
        self.again.clicked.connect(session.another_example)
        session.settings_changed.connect(self._follow)
        session.rows.sources_changed.connect(self._follow)
        session.sitting.activity_changed.connect(self._follow)

    def _make(self, key: str, name: str, tip: str) -> QToolButton:
        assert key in CURES
        button = QToolButton()
        button.setObjectName("choice")
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setProperty("cure", key)
        button.setFixedHeight(28)
        button.setSizePolicy(self.sizePolicy().horizontalPolicy().Expanding, button.sizePolicy().verticalPolicy())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._on_click)
        self.buttons[key] = button
        return button

    @Slot()
    def _on_click(self) -> None:
        self._session.choose(cures=frozenset(key for key, button in self.buttons.items() if button.isChecked()))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        session = self._session
        self.setVisible(bool(session.rows.sources.clean))
        self.setEnabled(not session.sitting.is_busy)
        for key, button in self.buttons.items():
            button.setChecked(key in session.settings.all_cures)
        # Whether a model enlarges is its own affair, not a matter of choice.
        self.buttons["small"].setEnabled(False)
        self._nothing.setVisible(not session.settings.all_cures)

"""The right panel of the Analyse tab: the question, the look, the answer; and in its corner the one thing to do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import analysis_words
from app.analysis_session import AnalysisSession
from app.ui.answer_section import AnswerSection
from app.ui.appearance import PADDING
from app.ui.icon_button import name_with_key
from app.ui.map_look_section import MapLookSection
from app.ui.question_section import QuestionSection
from app.ui.right_panel import RightPanel
from app.ui.scan_player import ScanPlayer


class AnalysisTools(RightPanel):
    """Follows a session; the tab does what its buttons say."""

    do_asked = Signal()
    pin_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: AnalysisSession, player: ScanPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.question = QuestionSection(session)
        self.look = MapLookSection(session, player)
        self.answer = AnswerSection(session)
        self.do = QPushButton()
        self.do.setProperty("role", "primary")
        self.pin = QPushButton()
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(name_with_key(self.tr("Write the maps and the numbers to a file"), "Ctrl+S"))
        for button in (self.do, self.pin, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lay_out((self.question, self.look, self.answer), self._actions())
        self._follow()
        self.do.clicked.connect(self.do_asked)
        self.pin.clicked.connect(self.pin_asked)
        self.export.clicked.connect(self.export_asked)
        session.aspect_changed.connect(self._follow)
        session.settings_changed.connect(self._follow)
        session.finding_changed.connect(self._follow)
        session.pins.changed.connect(self._follow)

    def _actions(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setContentsMargins(PADDING, 8, PADDING, PADDING)
        rows.setSpacing(8)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.pin, 1)
        beside.addWidget(self.export, 1)
        rows.addLayout(beside)
        rows.addWidget(self.do)
        return rows

    @Slot()
    def _follow(self) -> None:
        session, found = self._session, self._session.finding
        self.do.setText(analysis_words.deed(session.aspect))
        self.do.setToolTip(name_with_key(analysis_words.deed(session.aspect), "Ctrl+Return"))
        self.do.setEnabled(session.can_ask)
        pinned = session.pins.holds(found)
        self.pin.setText(self.tr("Unpin") if pinned else self.tr("Pin"))
        self.pin.setToolTip(name_with_key(self.tr("Keep this answer in the list at the left, or not"), "K"))
        self.pin.setEnabled(found is not None)
        self.export.setEnabled(found is not None)

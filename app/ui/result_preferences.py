"""Where results go and as what, and which pictures are remembered."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.preferences import RESULT_KINDS, Preferences
from app.ui.labels import ElidedLabel
from app.ui.preference_row import PreferenceRow
from app.ui.section import Section
from app.ui.value_box import ValueBox
from core.picture.formats import FORMATS


class ResultPreferences(Section):
    """What saving begins with; where and as what can still be chosen each time."""

    folder_asked = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ResultPreferences", "Results"), parent)
        self._preferences = preferences
        self.folder = ElidedLabel(role="quiet")
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.choose.setAccessibleName(self.tr("Where results go: choose a folder"))
        self.beside = QPushButton(self.tr("Beside the source"))
        self.beside.setAccessibleName(self.tr("Where results go: beside the source"))
        self.kind = ValueBox(self.tr("Kind of file"))
        self.kind.fill([("source", self.tr("As the source")), *((name, one.title) for name, one in FORMATS.items())])
        assert self.kind.count() == len(RESULT_KINDS)
        self.recents = ElidedLabel(role="quiet")
        self.clear = QPushButton(self.tr("Forget them"))
        self.clear.setAccessibleName(self.tr("Forget recent pictures"))
        for button in (self.choose, self.beside, self.clear):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.column.addWidget(PreferenceRow(self.tr("Folder"), _row(self.folder, self.choose, self.beside)))
        self.column.addWidget(
            PreferenceRow(
                self.tr("Kind of file"),
                self.kind,
                self.tr("Depth, colour profile and metadata stay where it can hold them."),
            )
        )
        self.column.addWidget(PreferenceRow(self.tr("Recent pictures"), _row(self.recents, self.clear)))
        self._follow()
        self.choose.clicked.connect(self.folder_asked)
        self.beside.clicked.connect(self._on_beside)
        self.kind.picked.connect(self._on_kind)
        self.clear.clicked.connect(preferences.recents.clear)
        preferences.changed.connect(self._follow)
        preferences.recents.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        folder = self._preferences.results_folder
        self.folder.setText(str(folder) if folder is not None else self.tr("Beside the source"))
        self.beside.setVisible(folder is not None)
        self.kind.show_value(self._preferences.results_kind)
        count = len(self._preferences.recents.paths)
        self.recents.setText(self.tr("%n remembered", "", count) if count else self.tr("None are remembered"))
        self.clear.setEnabled(count > 0)

    @Slot()
    def _on_beside(self) -> None:
        self._preferences.results_folder = None

    @Slot(object)
    def _on_kind(self, name: str) -> None:
        self._preferences.results_kind = name


def _row(text: QWidget, *buttons: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(text, 1)
    for button in buttons:
        row.addWidget(button)
    return whole

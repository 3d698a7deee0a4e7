"""The menu of pictures opened last, beside the button that opens others."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.recent_files import RecentFiles
from app.ui.icon_button import IconButton

_WIDEST = 320


class RecentButton(IconButton):
    """Its menu is made when it opens: files come and go."""

    open_asked = Signal()
    asked = Signal(object)  # a Path

    def __init__(self, recents: RecentFiles, parent: QWidget | None = None) -> None:
        super().__init__("recent", QCoreApplication.translate("RecentButton", "Opened lately"), parent=parent)
        self._recents = recents
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)
        menu.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """What there is now."""
        menu, paths = self.menu(), self._recents.paths
        menu.clear()
        menu.addAction(self.tr("Open…")).triggered.connect(self.open_asked)
        menu.addSeparator()
        for path in paths:
            name = self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, _WIDEST)
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(path)
            action.setToolTip(str(path))
            action.triggered.connect(self._on_chosen)
        if not paths:
            menu.addAction(self.tr("No pictures are remembered")).setEnabled(False)
        menu.addSeparator()
        forget = menu.addAction(self.tr("Forget them"))
        forget.setEnabled(bool(paths))
        forget.triggered.connect(self._recents.clear)

    @Slot()
    def _on_chosen(self) -> None:
        path = self.sender().data()  # type: ignore[attr-defined]
        if isinstance(path, Path):
            self.asked.emit(path)

"""What copying and pasting do, wherever the keyboard is."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from app.clipboard_pictures import ClipboardPictures
from app.ui.tab import Tab


class ClipboardVerbs(QObject):
    """Text that is selected comes before pictures. Fields for text answer to the keys themselves."""

    told = Signal(str)  # a sentence for the quiet line
    pictures_pasted = Signal(object)  # a list of Paths

    def __init__(self, pictures: ClipboardPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        pictures.made.connect(self._on_made)
        pictures.kept.connect(self._on_kept)

    def copy(self, tab: Tab | None) -> None:
        """The selected text, or the picture that ``tab`` shows."""
        text = _selected_text(QApplication.focusWidget())
        if text:
            QGuiApplication.clipboard().setText(text)
        elif tab is None or not tab.has_picture:
            self.told.emit(self.tr("There is no picture to copy."))
        elif (image := tab.copied()) is not None:
            self._pictures.make(image)
        else:
            self._on_made(tab.view.grab().toImage())

    def paste(self) -> None:
        """Open the files, or the picture, that lie in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if not files and mime.hasText():
            files = _files_named(mime.text())
        image = QGuiApplication.clipboard().image() if mime.hasImage() and not files else QImage()
        if files:
            self.pictures_pasted.emit(files)
        elif not image.isNull():
            self.told.emit(self.tr("Keeping the picture"))
            self._pictures.keep(image)
        else:
            self.told.emit(self.tr("There is no picture in the clipboard."))

    @Slot(object)
    def _on_made(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.told.emit(self.tr("Copied, {width} × {height}.").format(width=image.width(), height=image.height()))

    @Slot(object)
    def _on_kept(self, path: Path) -> None:
        self.told.emit("")
        self.pictures_pasted.emit([path])


def _selected_text(focused: QWidget | None) -> str:
    if isinstance(focused, QLabel):
        return focused.selectedText()
    if isinstance(focused, QPlainTextEdit):
        # Qt's own sign for the end of a paragraph.
        return focused.textCursor().selectedText().replace("\u2029", "\n")
    return ""


def _files_named(text: str) -> list[Path]:
    """The files that the lines of ``text`` name, all or none."""
    lines = [line.strip().strip('"') for line in text.splitlines() if line.strip()]
    paths = [Path(QUrl(line).toLocalFile() if line.startswith("file:") else line).expanduser() for line in lines[:1000]]
    try:
        return paths if paths and all(path.is_absolute() and path.exists() for path in paths) else []
    except (OSError, ValueError):
        # Longer than a name of a file can be, or with letters that no name has.
        return []

"""The only dialogs there are: which files to open, and where to save."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.picture.files import WRITABLE

translate = QCoreApplication.translate


class FileDialogs:
    """The system's own dialogs. Tests put something that answers by itself in their place."""

    def ask_open(self, parent: QWidget, folder: Path) -> list[Path]:
        """Pictures to open; empty when the person thought better of it."""
        chosen, _ = QFileDialog.getOpenFileNames(
            parent, translate("FileDialogs", "Open photographs"), str(folder), _open_filter()
        )
        return [Path(name) for name in chosen]

    def ask_save(self, parent: QWidget, suggestion: Path) -> Path | None:
        """Where to save; an ending that is missing is that of ``suggestion``."""
        own = f"{suggestion.suffix.lstrip('.').upper()} (*{suggestion.suffix})"
        others = [f"{ending.lstrip('.').upper()} (*{ending})" for ending in WRITABLE if ending != suggestion.suffix]
        title = translate("FileDialogs", "Save the result")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join([own, *others]))
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(suggestion.suffix)


def _open_filter() -> str:
    endings = " ".join(f"*{ending} *{ending.upper()}" for ending in WRITABLE)
    photographs, everything = translate("FileDialogs", "Photographs"), translate("FileDialogs", "All files")
    return f"{photographs} ({endings});;{everything} (*)"

"""The only dialogs there are: which files to open or add, where to save, whether unsaved results may be lost; and the
system's own view of a folder.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.analysis_files import Kind
from app.open_picture import OpenPicture
from core.library import SUFFIXES
from core.picture.files import WRITABLE
from core.picture.formats import FORMATS

translate = QCoreApplication.translate

# Kinds that are read and not written; any other file can still be chosen among all files.
READ_ONLY = (".exr", ".bmp", ".gif", ".hdr", ".jp2", ".psd", ".dpx", ".ppm", ".pgm")


class FileDialogs:
    """The system's own dialogs. Tests put something that answers by itself in their place."""

    def ask_open(self, parent: QWidget, folder: Path) -> list[Path]:
        """Pictures to open; empty when the person thought better of it."""
        chosen, _ = QFileDialog.getOpenFileNames(
            parent, translate("FileDialogs", "Open photographs"), str(folder), _open_filter()
        )
        return [Path(name) for name in chosen]

    def ask_versions(self, parent: QWidget, folder: Path) -> list[Path]:
        """Pictures to compare the current one with; empty when the person thought better of it."""
        chosen, _ = QFileDialog.getOpenFileNames(
            parent, translate("FileDialogs", "Load pictures to compare with"), str(folder), _open_filter()
        )
        return [Path(name) for name in chosen]

    def ask_models(self, parent: QWidget, folder: Path) -> list[Path]:
        """Models to add; empty when the person thought better of it."""
        models, everything = translate("FileDialogs", "Models"), translate("FileDialogs", "All files")
        filters = f"{models} ({_patterns(SUFFIXES)});;{everything} (*)"
        title = translate("FileDialogs", "Add models")
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), filters)
        return [Path(name) for name in chosen]

    def ask_truth(self, parent: QWidget, folder: Path) -> Path | None:
        """The picture as it should be; None when the person thought better of it."""
        title = translate("FileDialogs", "The true picture")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _open_filter())
        return Path(chosen) if chosen else None

    def ask_save(self, parent: QWidget, suggestion: Path) -> Path | None:
        """Where to save; an ending that is missing is that of ``suggestion``."""
        own = WRITABLE.get(suggestion.suffix.lower())
        kinds = sorted(FORMATS, key=lambda kind: kind != own)
        filters = ";;".join(f"{FORMATS[kind].title} ({_patterns(FORMATS[kind].endings)})" for kind in kinds)
        title = translate("FileDialogs", "Save the result")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(suggestion.suffix)

    def ask_export(self, parent: QWidget, suggestion: Path, kinds: Sequence[Kind]) -> Path | None:
        """Where to write an answer, and as what; an ending that is missing is that of ``suggestion``."""
        filters = ";;".join(f"{kind.title} (*{kind.ending})" for kind in kinds)
        title = translate("FileDialogs", "Export the answer")
        chosen, used = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters)
        if not chosen:
            return None
        path = Path(chosen)
        ending = next((kind.ending for kind in kinds if f"(*{kind.ending})" in used), suggestion.suffix)
        return path if path.suffix else path.with_suffix(ending)

    def ask_discard(self, parent: QWidget, pictures: Sequence[OpenPicture]) -> bool:
        """Whether the results of ``pictures``, which are not saved, may be lost."""
        question = QMessageBox(parent)
        question.setWindowTitle("Silvermend")
        question.setText(
            translate("FileDialogs", "The result of “{name}” is not saved.").format(name=pictures[0].name)
            if len(pictures) == 1
            else translate("FileDialogs", "{count} results are not saved.").format(count=len(pictures))
        )
        question.setInformativeText(translate("FileDialogs", "What is discarded would have to be restored again."))
        discard = question.addButton(translate("FileDialogs", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(translate("FileDialogs", "Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.exec()
        return question.clickedButton() is discard

    def ask_folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """A folder of pictures; None when the person thought better of it."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
        return Path(chosen) if chosen else None

    def ask_profile(self, parent: QWidget, folder: Path) -> Path | None:
        """The colour profile of a monitor; None when the person thought better of it."""
        profiles, everything = translate("FileDialogs", "Colour profiles"), translate("FileDialogs", "All files")
        filters = f"{profiles} ({_patterns(('.icc', '.icm'))});;{everything} (*)"
        title = translate("FileDialogs", "The monitor's profile")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
        return Path(chosen) if chosen else None

    def ask_reset(self, parent: QWidget, name: str) -> bool:
        """Whether what a training run has learnt may be lost."""
        question = QMessageBox(parent)
        question.setWindowTitle("Silvermend")
        question.setText(translate("FileDialogs", "Forget what “{name}” has learnt?").format(name=name))
        question.setInformativeText(
            translate("FileDialogs", "Its saved states and curves are deleted. A model that is among yours stays.")
        )
        forget = question.addButton(translate("FileDialogs", "Forget"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(translate("FileDialogs", "Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.exec()
        return question.clickedButton() is forget

    def to_trash(self, path: Path) -> Path | None:
        """Move ``path`` into the system's trash; where it is then, None if there is no trash for it."""
        file = QFile(str(path))
        # The object's name becomes that of the file in the trash.
        return Path(file.fileName()) if file.moveToTrash() else None

    def show_folder(self, folder: Path) -> None:
        """Open ``folder`` in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _open_filter() -> str:
    photographs, everything = translate("FileDialogs", "Photographs"), translate("FileDialogs", "All files")
    return f"{photographs} ({_patterns((*WRITABLE, *READ_ONLY))});;{everything} (*)"


def _patterns(endings: Iterable[str]) -> str:
    return " ".join(f"*{ending} *{ending.upper()}" for ending in endings)

"""Which pixel of which picture the Analyse tab asks about."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures

Pixel = tuple[int, int]


class AnalysisPlace(QObject):
    """Follows ``pictures``; every picture keeps its own pixel."""

    changed = Signal()  # another pixel, or another picture

    def __init__(self, pictures: OpenPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._pixels: dict[Path, Pixel] = {}
        pictures.current_changed.connect(self._on_picture)

    @property
    def picture(self) -> OpenPicture | None:
        """What is looked at; None until its pixels are there."""
        current = self._pictures.current
        return current if current is not None and current.before is not None else None

    @property
    def pixel(self) -> Pixel:
        """Row and column; the middle of the picture until somebody chose."""
        picture = self.picture
        if picture is None or picture.before is None:
            return 0, 0
        return self._pixels.get(picture.path, (picture.before.height // 2, picture.before.width // 2))

    def point_at(self, row: int, column: int) -> None:
        """Ask about another pixel; places beside the picture count as its edge."""
        picture = self.picture
        if picture is not None and picture.before is not None:
            height, width = picture.before.height, picture.before.width
            self.keep(picture.path, (min(max(row, 0), height - 1), min(max(column, 0), width - 1)))

    def move(self, down: int, right: int) -> None:
        """Some pixels further."""
        row, column = self.pixel
        self.point_at(row + down, column + right)

    def keep(self, path: Path, pixel: Pixel) -> None:
        """Ask about ``pixel`` whenever the picture at ``path`` is looked at."""
        self._pixels[path] = pixel
        self.changed.emit()

    @Slot(object)
    def _on_picture(self, _picture: OpenPicture | None) -> None:
        self.changed.emit()

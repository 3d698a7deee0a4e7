"""The numbers under the cursor: before, after, and what lies between, in 8-bit levels."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import words
from app.restore_session import RestoreSession
from app.slot import Slot as Version
from app.ui.compared_pictures import Effected
from app.ui.comparison_view import ComparisonView
from app.ui.labels import label
from app.ui.screen_pictures import ScreenPictures
from app.ui.section import Section
from core.picture.picture import Picture

Levels = npt.NDArray[np.float64]

NOTHING = "–"
COLUMNS = 3


class ReadoutSection(Section):
    """Follows the cursor over a ComparisonView."""

    def __init__(
        self, session: RestoreSession, pictures: ScreenPictures, view: ComparisonView, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("ReadoutSection", "Under the cursor"), parent)
        self._session = session
        self._pictures = pictures
        self._place: tuple[float, float] | None = None
        self._rows: list[list[QLabel]] = []
        self._lay_out()
        self._show()
        view.hovered.connect(self._on_hover)
        pictures.updated.connect(self._show)
        session.slots.shown_changed.connect(self._show)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column, name in enumerate((self.tr("Red"), self.tr("Green"), self.tr("Blue")), 1):
            grid.addWidget(_number(name, "small"), 0, column)
        for row, name in enumerate((self.tr("Before"), self.tr("Restored"), self.tr("Difference")), 1):
            grid.addWidget(label(name, "quiet"), row, 0)
            numbers = [_number() for _ in range(COLUMNS)]
            for column, number in enumerate(numbers, 1):
                grid.addWidget(number, row, column)
            self._rows.append(numbers)
        self.column.addLayout(grid)

    @Slot(object)
    def _on_hover(self, place: tuple[float, float] | None) -> None:
        self._place = place
        self._show()

    @Slot()
    def _show(self) -> None:
        picture = self._session.pictures.current
        source = _levels(picture.before, self._place) if picture is not None else None
        before = (
            self._seen(source, picture.reference, self._pictures.reference_effected) if picture is not None else None
        )
        after = self._seen(source, picture.shown, self._pictures.effected) if picture is not None else None
        before = source if before is None else before
        self._fill(0, before, words.number)
        self._fill(1, after, words.number)
        self._fill(2, after - before if before is not None and after is not None else None, words.signed)
        self.aside.setText(self._where())

    def _seen(self, source: Levels | None, slot: Version | None, effected: Effected | None) -> Levels | None:
        """The numbers of a version, under its effect."""
        levels = _levels(slot.picture, self._place) if slot is not None else None
        if source is None or slot is None or levels is None or not slot.is_result or self._place is None:
            return levels
        if effected is not None:
            picture, effect = effected
            return np.asarray(picture.pixel(*_pixel(slot.picture, self._place), effect), np.float64) * 255
        return source + self._session.effect.now.blend_strength * (levels - source)

    def _where(self) -> str:
        picture = self._session.pictures.current
        if picture is None or picture.size is None or self._place is None:
            return ""
        x, y = (int(part * size) for part, size in zip(self._place, picture.size, strict=True))
        return f"x {x}  y {y}"

    def _fill(self, row: int, levels: npt.NDArray[np.float64] | None, form: Callable[[float, int], str]) -> None:
        for column, number in enumerate(self._rows[row]):
            number.setText(NOTHING if levels is None else form(levels[column] + 0.0, 1))


def _levels(picture: Picture | None, place: tuple[float, float] | None) -> npt.NDArray[np.float64] | None:
    """The pixel at ``place`` (fractions) in 8-bit levels (3,)."""
    if picture is None or place is None:
        return None
    return np.asarray(picture.pixels[_pixel(picture, place)], np.float64) * 255


def _pixel(picture: Picture, place: tuple[float, float]) -> tuple[int, int]:
    """Row and column."""
    return int(place[1] * picture.height), int(place[0] * picture.width)


def _number(text: str = NOTHING, role: str = "") -> QLabel:
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setFixedWidth(52)
    return made

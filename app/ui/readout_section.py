"""The numbers under the cursor: before, after, the truth where it is known, and what lies between."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import words
from app.restore_session import RestoreSession
from app.ui.comparison_view import ComparisonView
from app.ui.labels import label
from app.ui.screen_pictures import ScreenPictures
from app.ui.section import Section
from core.analysis.compared import Compared, Version
from core.analysis.difference import Channel
from core.analysis.error_map import Kind, error_map
from core.restoration.tiles import Region

Levels = npt.NDArray[np.float64]
Place = tuple[float, float]

NOTHING = "–"
COLUMNS = 3


class ReadoutSection(Section):
    """Follows the cursor over a ComparisonView. Numbers are 8-bit levels, and ΔE and SSIM of what is compared."""

    def __init__(
        self, session: RestoreSession, pictures: ScreenPictures, view: ComparisonView, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("ReadoutSection", "Under the cursor"), parent)
        self._session = session
        self._pictures = pictures
        self._place: Place | None = None
        self._rows: list[list[QLabel]] = []
        self._names: list[QLabel] = []
        self._apart = label(role="small")
        self._lay_out()
        self._show()
        view.hovered.connect(self._on_hover)
        pictures.updated.connect(self._show)
        pictures.replaced.connect(self._show)
        pictures.compared_changed.connect(self._show)
        session.truth.changed.connect(self._show)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column, name in enumerate((self.tr("Red"), self.tr("Green"), self.tr("Blue")), 1):
            grid.addWidget(_number(name, "small"), 0, column)
        names = (self.tr("Before"), self.tr("Restored"), self.tr("Difference"), self.tr("True picture"))
        for row, name in enumerate(names, 1):
            self._names.append(label(name, "quiet"))
            grid.addWidget(self._names[-1], row, 0)
            numbers = [_number() for _ in range(COLUMNS)]
            for column, number in enumerate(numbers, 1):
                grid.addWidget(number, row, column)
            self._rows.append(numbers)
        self.column.addLayout(grid)
        self.column.addWidget(self._apart)

    @Slot(object)
    def _on_hover(self, place: Place | None) -> None:
        self._place = place
        self._show()

    @Slot()
    def _show(self) -> None:
        before, after = (_levels(version, self._place) for version in self._pictures.versions())
        truth = self._session.truth.current
        for widget in (self._names[3], *self._rows[3]):
            widget.setVisible(truth is not None)
        self._fill(0, before, words.number)
        self._fill(1, after, words.number)
        self._fill(2, after - before if before is not None and after is not None else None, words.signed)
        self._fill(3, _levels(Version(truth.picture), self._place) if truth is not None else None, words.number)
        self._apart.setText(self._how_far())
        self.aside.setText(self._where())

    def _how_far(self) -> str:
        """ΔE and SSIM there, of what the difference shows."""
        compared = self._pictures.compared() if not self._pictures.difference_refusal else None
        if compared is None or self._place is None:
            return f"ΔE {NOTHING}  ·  SSIM {NOTHING}"
        colour, structure = (_value(compared, kind, self._place) for kind in (Kind.COLOUR, Kind.STRUCTURE))
        return f"ΔE {words.number(colour, 1)}  ·  SSIM {words.number(1 - structure, 3)}"

    def _where(self) -> str:
        picture = self._session.pictures.current
        if picture is None or picture.size is None or self._place is None:
            return ""
        x, y = (int(part * size) for part, size in zip(self._place, picture.size, strict=True))
        return f"x {x}  y {y}"

    def _fill(self, row: int, levels: Levels | None, form: Callable[[float, int], str]) -> None:
        for column, number in enumerate(self._rows[row]):
            number.setText(NOTHING if levels is None else form(levels[column] + 0.0, 1))


def _levels(version: Version | None, place: Place | None) -> Levels | None:
    """The pixel at ``place`` (fractions) in 8-bit levels (3,)."""
    if version is None or place is None:
        return None
    pixel = version.part(_pixel(place, version.picture.height, version.picture.width))
    return np.asarray(pixel[0, 0], np.float64) * 255


def _value(compared: Compared, kind: Kind, place: Place) -> float:
    region = _pixel(place, compared.height, compared.width)
    return float(error_map(compared, kind, Channel.LUMA, region)[0, 0])


def _pixel(place: Place, height: int, width: int) -> Region:
    return Region(min(int(place[1] * height), height - 1), min(int(place[0] * width), width - 1), 1, 1)


def _number(text: str = NOTHING, role: str = "") -> QLabel:
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setFixedWidth(52)
    return made

"""What models cost: arithmetic by kind of work and by part, and what larger pictures take."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app import words
from app.analysis_findings import CostFinding, ModelCost
from app.analysis_session import AnalysisSession
from app.model_title import shown_title
from app.sentences import translated
from app.ui.labels import ElidedLabel, label

if TYPE_CHECKING:
    from core.analysis.counter import Share

GAP = 24
BAR = 8
# What a column needs to be read.
COLUMN = 320


class CostView(QScrollArea):
    """Follows a session; one column for each model."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("What the model costs"))
        self.setWidgetResizable(True)
        self._follow()
        session.finding_changed.connect(self._follow)
        session.speeds_changed.connect(self._follow)

    @property
    def told(self) -> list[str]:
        """Every text that is shown, for readers."""
        return [one.text() for one in self._page.findChildren(QLabel)]

    @Slot()
    def _follow(self) -> None:
        found = self._session.finding
        self._page = page = QWidget()
        page.setObjectName("sections")
        row = QHBoxLayout(page)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(2 * GAP)
        if isinstance(found, CostFinding):
            for model, one in zip(found.question.models, found.costs, strict=True):
                row.addWidget(_Column(one, self._session.speed_of(model)), 1, Qt.AlignmentFlag.AlignTop)
        else:
            text = self.tr(
                "“Count” adds up what every part of the model costs. It takes a second and needs no picture."
            )
            sentence = label(text, "quiet")
            sentence.setWordWrap(True)
            sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(sentence)
        self.setWidget(page)


class _Column(QWidget):
    def __init__(self, one: ModelCost, speed: float | None) -> None:
        super().__init__()
        self.setMinimumWidth(COLUMN)
        self.setMaximumWidth(2 * COLUMN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(ElidedLabel(shown_title(one.title), "title"))
        column.addLayout(self._growth(one, speed))
        column.addLayout(self._shares(self.tr("By kind of work"), one.cost.kinds))
        column.addLayout(self._shares(self.tr("By part of the network, as it calls them"), one.cost.parts))

    def _growth(self, one: ModelCost, speed: float | None) -> QGridLayout:
        """Over picture size: arithmetic, memory, and seconds where the speed is known."""
        grid = _grid()
        heads = [self.tr("In one piece"), self.tr("Multiply-adds"), self.tr("Memory"), self.tr("Time here")]
        heads = heads if speed else heads[:3]
        for place, text in enumerate(heads):
            grid.addWidget(label(text, "heading"), 0, place, _side(place))
        for row, square in enumerate(one.growth.squares, 1):
            fits = square.memory <= one.growth.memory_free
            cells = [f"{square.side} × {square.side}", _count(square.multiply_adds), words.memory(square.memory)]
            if speed:
                cells.append(words.duration(square.side**2 / 1e6 / speed) if square.side**2 / 1e6 > speed else "< 1 s")
            for place, text in enumerate(cells):
                cell = label(text, "" if fits else "quiet")
                if not fits:
                    cell.setToolTip(self.tr("More than is free now; pictures of this size go in tiles."))
                grid.addWidget(cell, row, place, _side(place))
        grid.setColumnStretch(0, 1)
        return grid

    def _shares(self, heading: str, shares: "Mapping[str, Share]") -> QGridLayout:
        grid = _grid()
        grid.addWidget(label(heading, "heading"), 0, 0, 1, 2)
        unit = label(self.tr("multiply-adds"), "small")
        grid.addWidget(unit, 0, 2, 1, 2, Qt.AlignmentFlag.AlignRight)
        # What the papers leave out is below nothing, and no work of its own.
        shares = {name: share for name, share in shares.items() if share.multiply_adds > 0}
        whole = sum(share.multiply_adds for share in shares.values()) or 1
        largest = max((share.multiply_adds for share in shares.values()), default=1) or 1
        for row, (name, share) in enumerate(shares.items(), 1):
            grid.addWidget(label(translated(name), "quiet"), row, 0)
            grid.addWidget(_Bar(share.multiply_adds / largest), row, 1)
            grid.addWidget(label(_count(share.multiply_adds)), row, 2, Qt.AlignmentFlag.AlignRight)
            percent = f"{words.number(share.multiply_adds / whole * 100)} %"
            grid.addWidget(label(percent, "quiet"), row, 3, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        return grid


class _Bar(QWidget):
    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def sizeHint(self) -> QSize:
        return QSize(80, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(0, (self.height() - BAR) / 2, self.width(), BAR)
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.AlternateBase))
        area.setWidth(area.width() * self._share)
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.PlaceholderText))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    return grid


def _side(place: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignRight


def _count(number: int) -> str:
    """0.82 G · 52.6 G · 850 M."""
    if number >= 1e11:
        return f"{words.number(number / 1e9)} G"
    return f"{words.number(number / 1e9, 2)} G" if number >= 1e8 else f"{words.number(number / 1e6, 1)} M"

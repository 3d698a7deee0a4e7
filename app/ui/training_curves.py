"""Curves of a run and of those before it: how wrong it still is, and how good on unseen pictures."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import words
from app.training_session import TrainingSession
from app.training_settings import RunCurves
from app.training_sitting import Activity
from app.ui.appearance import interface_font
from app.ui.icon_button import IconButton
from app.ui.labels import ElidedLabel, label

CURVES = Qt.ItemDataRole.UserRole
HEIGHT = 196
RUNS_WIDTH = 176
# Often enough to watch, seldom enough to cost nothing.
REDRAW_MILLISECONDS = 1000
# Steps over which the loss is averaged: single batches differ more than learning changes.
SMOOTHED = 25
# Beside the accent: apart for eyes that tell few colours, by lightness too.
EARLIER_COLOURS = ("#5b9bd5", "#9a9a9a", "#b07cc6", "#4fa89a")


class TrainingCurves(QWidget):
    """Shown with the first step. pyqtgraph takes half a second to import, and only then is it asked for."""

    sample_asked = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curves")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._plots: tuple[Any, Any] | None = None
        self.runs = QListWidget()
        self.runs.setObjectName("runs")
        self.runs.setAccessibleName(self.tr("Runs in the chart"))
        self.runs.setToolTip(self.tr("Runs in the chart; tick earlier ones to compare"))
        self.runs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.runs.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sample = IconButton("sample", self.tr("Show the unseen pictures now"), "N")
        self._clock = QTimer(self, singleShot=True, interval=REDRAW_MILLISECONDS)
        self._lay_out()
        self._follow_runs()
        self._follow()
        self._clock.timeout.connect(self.redraw)
        self.runs.itemChanged.connect(self.redraw)
        self.sample.clicked.connect(self.sample_asked)
        session.runs_changed.connect(self._follow_runs)
        session.sitting.activity_changed.connect(self._follow)
        session.sitting.progressed.connect(self._on_progress)

    def ticked(self) -> list[RunCurves]:
        """The earlier runs that are to be seen."""
        found = []
        for place in range(self.runs.count()):
            item = self.runs.item(place)
            if item.checkState() is Qt.CheckState.Checked and isinstance(
                item.data(Qt.ItemDataRole.UserRole), RunCurves
            ):
                found.append(item.data(Qt.ItemDataRole.UserRole))
        return found

    def _lay_out(self) -> None:
        self._losses, self._scores = QVBoxLayout(), QVBoxLayout()
        for column, text in (
            (self._losses, self.tr("How wrong it still is (loss)")),
            (self._scores, self.tr("How good on unseen pictures (dB, higher is better)")),
        ):
            column.setSpacing(2)
            column.addWidget(ElidedLabel(text, "small", Qt.TextElideMode.ElideRight))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Runs"), "small"), 1)
        head.addWidget(self.sample)
        runs = QVBoxLayout()
        runs.setSpacing(2)
        runs.addLayout(head)
        runs.addWidget(self.runs, 1)
        side = QWidget()
        side.setLayout(runs)
        side.setFixedWidth(RUNS_WIDTH)
        runs.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(12)
        row.addLayout(self._losses, 1)
        row.addLayout(self._scores, 1)
        row.addWidget(side)

    @Slot()
    def _follow(self) -> None:
        sitting = self._session.sitting
        self.setVisible(sitting.run is not None)
        self.sample.setEnabled(sitting.activity is Activity.TRAINING)
        if sitting.run is not None:
            self._name_current()
            self._on_progress()

    @Slot()
    def _follow_runs(self) -> None:
        ticked = {curves.name for curves in self.ticked()}
        self.runs.blockSignals(True)
        self.runs.clear()
        self.runs.addItem(QListWidgetItem(""))
        self.runs.item(0).setFlags(Qt.ItemFlag.ItemIsEnabled)
        for place, curves in enumerate(self._session.earlier):
            item = QListWidgetItem(curves.name)
            item.setData(CURVES, curves)
            item.setToolTip(curves.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if curves.name in ticked else Qt.CheckState.Unchecked)
            item.setForeground(QColor(EARLIER_COLOURS[place % len(EARLIER_COLOURS)]))
            self.runs.addItem(item)
        self.runs.blockSignals(False)
        self._name_current()
        self.redraw()

    def _name_current(self) -> None:
        run, item = self._session.sitting.run, self.runs.item(0)
        item.setText(run.name if run is not None else "")
        item.setToolTip(item.text())
        item.setForeground(self.palette().color(QPalette.ColorRole.Link))

    @Slot()
    def _on_progress(self) -> None:
        if self.isVisible() and not self._clock.isActive():
            self._clock.start()

    @Slot()
    def redraw(self) -> None:
        """Draw what there is; nothing while nobody sees it."""
        run = self._session.sitting.run
        if not self.isVisible() or run is None:
            return
        losses, scores = self._plots or self._make_plots()
        accent = self.palette().color(QPalette.ColorRole.Accent)
        names = [curves.name for curves in self._session.earlier]
        shown = [(curves, QColor(EARLIER_COLOURS[names.index(curves.name) % 4])) for curves in self.ticked()]
        for plot in (losses, scores):
            plot.clear()
        last = max((curves.losses[-1][0] for curves in (run.curves, *self.ticked()) if curves.losses), default=1)
        losses.setXRange(0, last, padding=0.02)
        for curves, colour in [*shown, (run.curves, accent)]:
            _draw_losses(losses, curves, colour)
            _draw_scores(scores, curves, colour)

    def _make_plots(self) -> tuple[Any, Any]:
        import pyqtgraph

        self._plots = pyqtgraph.PlotWidget(), pyqtgraph.PlotWidget()
        names = self.tr("Loss by step"), self.tr("PSNR on unseen pictures by step")
        for plot, name, column in zip(self._plots, names, (self._losses, self._scores), strict=True):
            plot.setAccessibleName(name)
            plot.setMenuEnabled(False)
            plot.hideButtons()
            # Thousands of points share a few hundred pixels.
            plot.setDownsampling(auto=True, mode="mean")
            plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            plot.setMouseEnabled(x=False, y=False)
            column.addWidget(plot, 1)
        self._plots[1].setXLink(self._plots[0])
        for axis in (plot.getAxis(name) for plot in self._plots for name in ("left", "bottom")):
            axis.tickStrings = partial(_tick_strings, axis.tickStrings)
        self._colour()
        return self._plots

    def _colour(self) -> None:
        palette = self.palette()
        for plot in self._plots or ():
            plot.setBackground(palette.color(QPalette.ColorRole.Base))
            plot.showGrid(x=False, y=True, alpha=0.15)
            for name in ("left", "bottom"):
                axis = plot.getAxis(name)
                axis.setTickFont(interface_font(11))
                axis.setPen(palette.color(QPalette.ColorRole.Mid))
                axis.setTextPen(palette.color(QPalette.ColorRole.PlaceholderText))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_clock"):
            self._colour()
            self._name_current()
            self.redraw()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        # After the paint that shows the empty place, so that the window does not wait for the import.
        self._clock.start()


def _tick_strings(plain: Callable[..., list[str]], *places: Any) -> list[str]:
    return [words.localised(text) for text in plain(*places)]


def _draw_losses(plot: Any, curves: RunCurves, colour: QColor) -> None:
    import numpy as np
    import pyqtgraph

    if not curves.losses:
        return
    steps, values = (np.array(part, np.float64) for part in zip(*curves.losses, strict=True))
    faint = QColor(colour)
    faint.setAlpha(70)
    plot.plot(steps, values, pen=pyqtgraph.mkPen(faint, width=1))
    sums = np.cumsum(np.insert(values, 0, 0.0))
    ends = np.arange(1, len(sums))
    starts = np.maximum(ends - SMOOTHED, 0)
    plot.plot(steps, (sums[ends] - sums[starts]) / (ends - starts), pen=pyqtgraph.mkPen(colour, width=2))


def _draw_scores(plot: Any, curves: RunCurves, colour: QColor) -> None:
    import pyqtgraph

    if curves.scores:
        steps, values = zip(*curves.scores, strict=True)
        pen = pyqtgraph.mkPen(colour, width=2)
        plot.plot(steps, values, pen=pen, symbol="o", symbolSize=5, symbolBrush=colour, symbolPen=pen)

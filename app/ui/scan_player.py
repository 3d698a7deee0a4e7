"""A scan in motion: which pixels were visited by now, and how long ago."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.analysis_findings import ScanFinding
from app.analysis_session import AnalysisSession
from app.ui import motion
from app.ui.finding_maps import ColourScale, image_of, over_gray, scanned
from core.analysis import colour_maps
from core.analysis.difference import Tick

INTERVAL = 40
SECONDS = 8.0
# A visit has faded to its faintest after this share of the way, and keeps that.
TRAIL, FAINTEST = 0.25, 0.16


class ScanPlayer(QObject):
    """Follows a session. ``image`` is what is seen now, None unless the way of a scan is shown."""

    changed = Signal()

    def __init__(self, session: AnalysisSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_way = True
        self.position = 0.0
        self.image: QImage | None = None
        self._session = session
        self._found: ScanFinding | None = None
        self._played: ScanFinding | None = None
        self._clock = QTimer(self, interval=INTERVAL)
        self._clock.timeout.connect(self._tick)
        session.finding_changed.connect(self._follow)
        session.settings_changed.connect(self._draw)

    @property
    def is_playing(self) -> bool:
        """Whether it moves."""
        return self._clock.isActive()

    @property
    def steps(self) -> tuple[int, int]:
        """How many pixels were visited by now, and of how many."""
        count = self._found.paths.orders.shape[1] if self._found is not None else 0
        return round(self.position * count), count

    @property
    def scale(self) -> ColourScale:
        """What the colours of the way mean."""
        count = self.steps[1]
        ticks = [Tick(1 - share, f"{round(share * TRAIL * count)}") for share in (1.0, 0.5, 0.0)]
        title = QCoreApplication.translate("ScanPlayer", "Visited so many pixels ago")
        return ColourScale(title, colour_maps.sequential(), ticks)

    def show_way(self, shows_way: bool) -> None:
        """The way, or else what is remembered of it."""
        self.shows_way = shows_way
        if not shows_way:
            self._clock.stop()
        self._draw()

    def play(self) -> None:
        """Go on, from the start if the end was reached; or rest."""
        if self._found is None or not self.shows_way:
            return
        if self.is_playing:
            self._clock.stop()
        else:
            self.position = 0.0 if self.position >= 1 else self.position
            self._clock.start()
        self._draw()

    def go_to(self, position: float) -> None:
        """Stop at a share of the way, 0 to 1."""
        self._clock.stop()
        self.position = min(max(position, 0.0), 1.0)
        self._draw()

    @Slot()
    def _tick(self) -> None:
        self.position = min(self.position + INTERVAL / 1000 / SECONDS, 1.0)
        if self.position >= 1:
            self._clock.stop()
        self._draw()

    @Slot()
    def _follow(self) -> None:
        found = self._session.finding
        found = found if isinstance(found, ScanFinding) else None
        if found is not self._found:
            self._found = found
            self.position = 0.0
            self._clock.stop()
            # Once for each answer: who comes back to it did not ask for motion.
            if found is not None and (found is self._played or motion.is_reduced()):
                self.position = 1.0
            elif found is not None and self.shows_way:
                self._played = found
                self._clock.start()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        found = self._found
        self.image = self._frame(found) if found is not None and self.shows_way else None
        self.changed.emit()

    def _frame(self, found: ScanFinding) -> QImage:
        paths, chosen = found.paths, self._session.settings.look.path
        heads = [chosen] if chosen < len(paths.orders) else range(len(paths.orders))
        now = self.steps[0]
        fresh = np.zeros(paths.height * paths.width, np.float32)
        for head in heads:
            np.maximum(fresh, _freshness(paths.orders[head], now), out=fresh)
        places = fresh.reshape(paths.height, paths.width)
        ramp = colour_maps.sequential()
        colours = ramp[np.rint(places * (colour_maps.COLOURS - 1)).astype(np.intp)]
        return image_of(over_gray(scanned(found), np.where(places > 0, 0.45 + 0.55 * places, 0), colours))


def _freshness(order: npt.NDArray[np.int32], now: int) -> npt.NDArray[np.float32]:
    """1 for the pixel visited last, less for those before it, 0 for those that were not visited yet."""
    fresh = np.zeros(len(order) if not len(order) else int(order.max()) + 1, np.float32)
    age = np.arange(now, 0, -1, dtype=np.float32) - 1
    fresh[order[:now]] = np.maximum(1 - age / max(TRAIL * len(order), 1), FAINTEST)
    return fresh

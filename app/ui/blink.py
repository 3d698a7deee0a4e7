"""Before and after by turns."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui import motion

SHORTEST, LONGEST, USUAL = 250, 2000, 600


class Blink(QObject):
    """``shows_before`` changes every ``period`` milliseconds while it runs.

    Where little motion is asked for, it changes only when it is told to ``turn``.
    """

    turned = Signal()
    changed = Signal()  # the period, or whether anything moves by itself

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_before = False
        self.is_running = False
        self.is_by_hand = False
        self._timer = QTimer(self, interval=USUAL)
        self._timer.timeout.connect(self.turn)

    @property
    def period(self) -> int:
        """Milliseconds that each version stays."""
        return self._timer.interval()

    def set_period(self, milliseconds: int) -> None:
        """From SHORTEST to LONGEST."""
        period = min(max(milliseconds, SHORTEST), LONGEST)
        if period != self.period:
            self._timer.setInterval(period)
            self.changed.emit()

    def run(self, runs: bool) -> None:
        """Begin with the second version, or end."""
        self.is_running, self.shows_before = runs, False
        if runs:
            self.follow_motion()
        else:
            self._timer.stop()

    @Slot()
    def follow_motion(self) -> None:
        """The desktop or the person may have asked for little motion, or no longer."""
        self.is_by_hand = motion.is_reduced()
        if self.is_running and not self.is_by_hand:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """Show the other version."""
        self.shows_before = not self.shows_before
        self.turned.emit()

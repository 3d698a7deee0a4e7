"""The colours of the monitor that the window is on: what pictures are converted to, once each."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QColorSpace
from PySide6.QtWidgets import QWidget

from app.preferences import Preferences
from app.problem import Problem
from app.ui import system_profile
from app.ui.system_profile import LARGEST


class Monitor(QObject):
    """Follows ``window`` from screen to screen, and what the preferences say about the profile."""

    changed = Signal()
    failed = Signal(object)  # a Problem

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._is_followed = False
        # None is sRGB, which most pictures are in: nothing is to be done then.
        self.space: QColorSpace | None = None
        # As it was read last: the same answer changes nothing.
        self._profile: bytes | None = None
        preferences.monitor_profile_changed.connect(self.look_again)
        window.installEventFilter(self)

    @Slot()
    def look_again(self) -> None:
        """The window is on another screen, or the person chose another profile."""
        profile = self._wanted()
        if profile == self._profile:
            return
        self._profile = profile
        space = space_of(profile) if profile is not None else None
        if profile is not None and space is None:
            self.failed.emit(self._unusable())
        self.space = None if space == standard() else space
        self.changed.emit()

    def _wanted(self) -> bytes | None:
        chosen = self._preferences.monitor_profile
        if chosen == "srgb":
            return None
        if not chosen:
            handle = self._window.windowHandle()
            return system_profile.of_screen(self._window.screen(), int(self._window.winId())) if handle else None
        try:
            path = Path(chosen)
            return path.read_bytes() if path.stat().st_size <= LARGEST else b""
        except OSError:
            return b""

    def _unusable(self) -> Problem:
        chosen = self._preferences.monitor_profile
        return Problem(
            self.tr("The monitor profile “{name}” cannot be used.").format(name=Path(chosen).name)
            if chosen
            else self.tr("The monitor profile that the system names cannot be used."),
            self.tr("Colours are shown as on an sRGB monitor. Choose another profile in the preferences."),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._is_followed:
            handle = self._window.windowHandle()
            if handle is not None:
                self._is_followed = True
                handle.screenChanged.connect(self.look_again)
                self.look_again()
        return False


def standard() -> QColorSpace:
    """What pictures without a profile are in."""
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def space_of(profile: bytes) -> QColorSpace | None:
    """The profile as Qt converts to it; None where it does not describe an RGB monitor."""
    space = QColorSpace.fromIccProfile(profile)
    is_rgb = space.isValid() and space.colorModel() == QColorSpace.ColorModel.Rgb
    return space if is_rgb and space.isValidTarget() else None

"""What the program remembers from one day to the next: a typed front of QSettings."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

from app.key_choices import KeyChoices
from app.recent_files import RecentFiles
from app.running import Running
from core.picture.formats import FORMATS

THEMES = ("dark", "light", "contrast", "system")
SURROUNDS = ("theme", "black", "gray", "white")
# Named as the files of translations are; "system" comes first because the first one is the default.
LANGUAGES = ("system", "en", "de", "ja", "zh_CN")
MOTIONS = ("system", "full", "reduced")
# What results are written as: the kind of their source, or one of these.
RESULT_KINDS = ("source", *FORMATS)
# What a page of preferences shows, and "back to the defaults" forgets. Where the window was is none of it.
CHOICES = (
    "theme",
    "surround",
    "language",
    "motion",
    "monitor_profile",
    "device",
    "memory",
    "threads",
    "results_folder",
    "results_kind",
)


class Preferences(QObject):
    """Each preference is a property with a default; a stored value that makes no sense counts as the default."""

    theme_changed = Signal(str)
    surround_changed = Signal(str)
    motion_changed = Signal(str)
    monitor_profile_changed = Signal(str)
    running_changed = Signal()
    changed = Signal()  # something on the page of preferences

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or QSettings("Silvermend", "Silvermend")
        self.recents = RecentFiles(self._settings, self)
        self.keys = KeyChoices(self._settings, self)
        for signal in (
            self.theme_changed,
            self.surround_changed,
            self.motion_changed,
            self.monitor_profile_changed,
            self.running_changed,
        ):
            signal.connect(self.changed)

    @property
    def theme(self) -> str:
        """One of THEMES; "system" follows the desktop."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)
        self.theme_changed.emit(self.theme)

    @property
    def surround(self) -> str:
        """What lies around the picture: one of SURROUNDS."""
        return self._one_of("surround", SURROUNDS)

    @surround.setter
    def surround(self, name: str) -> None:
        self._settings.setValue("surround", name)
        self.surround_changed.emit(self.surround)

    @property
    def language(self) -> str:
        """One of LANGUAGES; "system" follows the desktop. It is read at the start: a change waits for the next one."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, name: str) -> None:
        self._settings.setValue("language", name)
        self.changed.emit()

    @property
    def motion(self) -> str:
        """Whether things may move by themselves: one of MOTIONS."""
        return self._one_of("motion", MOTIONS)

    @motion.setter
    def motion(self, name: str) -> None:
        self._settings.setValue("motion", name)
        self.motion_changed.emit(self.motion)

    @property
    def monitor_profile(self) -> str:
        """The path of an ICC profile, "srgb", or empty for what the system says about each monitor."""
        return str(self._settings.value("monitor_profile", ""))

    @monitor_profile.setter
    def monitor_profile(self, name: str) -> None:
        self._settings.setValue("monitor_profile", name)
        self.monitor_profile_changed.emit(name)

    @property
    def blink_period(self) -> int:
        """Milliseconds that each version stays while they blink; 0 if nobody chose."""
        return self._number("blink_period")

    @blink_period.setter
    def blink_period(self, milliseconds: int) -> None:
        self._settings.setValue("blink_period", milliseconds)

    @property
    def running(self) -> Running:
        """Where and with how much the work is done."""
        device = str(self._settings.value("device", "auto")) or "auto"
        return Running(device, self._number("memory"), self._number("threads"))

    @running.setter
    def running(self, wished: Running) -> None:
        for key, value in vars(wished).items():
            self._settings.setValue(key, value)
        self.running_changed.emit()

    @property
    def results_folder(self) -> Path | None:
        """Where saving begins; None, also while that folder is gone, is beside the source."""
        stored = str(self._settings.value("results_folder", ""))
        return Path(stored) if stored and Path(stored).is_dir() else None

    @results_folder.setter
    def results_folder(self, folder: Path | None) -> None:
        self._settings.setValue("results_folder", str(folder) if folder is not None else "")
        self.changed.emit()

    @property
    def results_kind(self) -> str:
        """What kind of file saving begins with: one of RESULT_KINDS."""
        return self._one_of("results_kind", RESULT_KINDS)

    @results_kind.setter
    def results_kind(self, name: str) -> None:
        self._settings.setValue("results_kind", name)
        self.changed.emit()

    def reset(self) -> None:
        """Back to the defaults, at once; keys and recent files are their own matter."""
        for key in CHOICES:
            self._settings.remove(key)
        self.theme_changed.emit(self.theme)
        self.surround_changed.emit(self.surround)
        self.motion_changed.emit(self.motion)
        self.monitor_profile_changed.emit(self.monitor_profile)
        self.running_changed.emit()
        self.changed.emit()

    @property
    def last_folder(self) -> Path:
        """Where the last picture was opened; the pictures folder at first, and when that folder is gone."""
        stored = str(self._settings.value("last_folder", ""))
        if stored and Path(stored).is_dir():
            return Path(stored)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._settings.setValue("last_folder", str(folder))

    @property
    def left_panel(self) -> bool:
        """Whether the list of pictures is shown."""
        return self._flag("left_panel", True)

    @left_panel.setter
    def left_panel(self, shown: bool) -> None:
        self._settings.setValue("left_panel", shown)

    @property
    def right_panel(self) -> bool:
        """Whether the tools are shown."""
        return self._flag("right_panel", True)

    @right_panel.setter
    def right_panel(self, shown: bool) -> None:
        self._settings.setValue("right_panel", shown)

    @property
    def live_preview(self) -> bool:
        """Whether what is looked at is restored before anybody asks."""
        return self._flag("live_preview", False)

    @live_preview.setter
    def live_preview(self, on: bool) -> None:
        self._settings.setValue("live_preview", on)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as QWidget.saveGeometry gives it; empty on the first day."""
        stored = self._settings.value("geometry", QByteArray())
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def model(self) -> str:
        """The name of the model chosen last, or empty."""
        return str(self._settings.value("model", ""))

    @model.setter
    def model(self, name: str) -> None:
        self._settings.setValue("model", name)

    def _one_of(self, key: str, names: tuple[str, ...]) -> str:
        stored = self._settings.value(key, names[0])
        return stored if stored in names else names[0]

    def _number(self, key: str) -> int:
        """A whole number from 0; text that is none counts as 0."""
        stored = str(self._settings.value(key, 0))
        return int(stored) if stored.isdecimal() else 0

    def _flag(self, key: str, default: bool) -> bool:
        # Settings in a file come back as text.
        stored: Any = self._settings.value(key, default)
        return stored if isinstance(stored, bool) else str(stored).lower() == "true"

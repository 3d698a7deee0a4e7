"""Where and with how much the work is done: device, memory, threads."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app import device_words, words
from app.device_list import DeviceList
from app.preferences import Preferences
from app.ui.preference_row import PreferenceRow
from app.ui.section import Section
from app.ui.value_box import ValueBox
from core import devices
from core.devices import Device

# Bytes that one may allow beside the pictures; the smallest holds the smallest tile of every network here.
MEMORY = tuple(size * 1_000_000_000 for size in (1, 2, 4, 8, 16, 32))


class RunningPreferences(Section):
    """Counts from the next restoration on. Devices are told by ``known`` as soon as torch is there."""

    def __init__(self, preferences: Preferences, known: DeviceList, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RunningPreferences", "Computing"), parent)
        self._preferences = preferences
        self._known = known
        self.device = ValueBox(self.tr("Device"))
        self.memory = ValueBox(self.tr("Memory"))
        self.threads = ValueBox(self.tr("Processor cores"))
        automatic = self.tr("Automatic")
        self.memory.fill([(0, automatic), *((size, self._at_most(size)) for size in MEMORY)])
        cores = devices.usable_cores()
        self.threads.fill([(0, automatic), *((count, str(count)) for count in range(1, cores + 1))])
        self._device_row = PreferenceRow(self.tr("Device"), self.device)
        self.column.addWidget(self._device_row)
        self.column.addWidget(
            PreferenceRow(
                self.tr("Memory"),
                self.memory,
                self.tr("Beside the pictures themselves. Less memory means smaller tiles, which are a little slower."),
            )
        )
        self.column.addWidget(
            PreferenceRow(
                self.tr("Processor cores"),
                self.threads,
                self.tr("For restoring without a GPU. Fewer leave more of the computer to other programs."),
            )
        )
        self._show_devices()
        self.device.picked.connect(self._on_device)
        self.memory.picked.connect(self._on_memory)
        self.threads.picked.connect(self._on_threads)
        preferences.changed.connect(self._follow)
        known.changed.connect(self._show_devices)

    def _at_most(self, size: int) -> str:
        return self.tr("At most {size}").format(size=words.memory(size))

    @Slot()
    def _show_devices(self) -> None:
        found = [(one.name, _told(one)) for one in self._known.all]
        wished = self._preferences.running.device
        if wished not in ("auto", *(name for name, _ in found)):
            form = self.tr("{name} (not there)") if self._known.all else "{name}"
            found.append((wished, form.format(name=wished)))
        self.device.fill([("auto", self.tr("Automatic: the fastest")), *found])
        cause = device_words.long_cause(self._known.all[-1].cause) if self._known.all else ""
        self._device_row.say(cause)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        running = self._preferences.running
        self.device.show_value(running.device)
        self.memory.show_value(running.memory)
        self.threads.show_value(min(running.threads, devices.usable_cores()))

    def _wish(self, **changes: object) -> None:
        self._preferences.running = replace(self._preferences.running, **changes)  # type: ignore[arg-type]

    @Slot(object)
    def _on_device(self, name: str) -> None:
        self._wish(device=name)

    @Slot(object)
    def _on_memory(self, size: int) -> None:
        self._wish(memory=size)

    @Slot(object)
    def _on_threads(self, count: int) -> None:
        self._wish(threads=count)


def _told(device: Device) -> str:
    name = f"CPU: {device.title}" if device.name == "cpu" else device.title
    return f"{name} · {words.memory(device.memory_total)}" if device.memory_total else name

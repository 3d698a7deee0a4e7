"""The bottom of the window: device, speed and memory; the job; the zoom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from app import device_words, words
from app.restore_session import RestoreSession
from app.ui.appearance import LEFT_PANEL, RIGHT_PANEL
from app.ui.icon_button import IconButton
from app.ui.job_bar import JobBar
from app.ui.labels import ElidedLabel
from app.ui.restoring_bar import RestoringBar
from app.ui.view_transform import ViewTransform
from core import memory
from core.devices import Device
from core.model_file import Model

HEIGHT = 37
# The device takes the room that it needs: as wide as the panel above it, and never half of a small window.
NARROWEST, WIDEST = LEFT_PANEL + 40, 440
MEMORY_MILLISECONDS = 2000


class StatusStrip(QWidget):
    """Follows the session; zoom buttons ask the window. ``bars`` are for the tabs after the first one."""

    fit_asked = Signal()
    pixels_asked = Signal()
    zoom_asked = Signal(int)

    def __init__(self, session: RestoreSession, bars: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._session = session
        self.device = ElidedLabel(role="small", mode=Qt.TextElideMode.ElideRight)
        self.job = RestoringBar(session)
        self._bars = QStackedLayout()
        for bar in (self.job, *bars):
            self._bars.addWidget(bar)
        self._smaller = IconButton("zoom out", self.tr("Smaller"), "-")
        self._larger = IconButton("zoom in", self.tr("Larger"), "+")
        self._fit = IconButton("fit", self.tr("The whole picture"), "F")
        self.percent = QPushButton()
        self.percent.setProperty("role", "link")
        self.percent.setFixedWidth(64)
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setToolTip(self.tr("Zoom; click for 100 % (Z)"))
        self._lay_out()
        self._free = 0
        self._memory = QTimer(self, interval=MEMORY_MILLISECONDS)
        self._memory.timeout.connect(self._ask_memory)
        self._memory.start()
        self._ask_memory()
        self._fit.clicked.connect(self.fit_asked)
        self.percent.clicked.connect(self.pixels_asked)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        session.preparing.changed.connect(self._follow)
        session.run_changed.connect(self._follow)
        session.progressed.connect(self._follow)
        session.model_changed.connect(self._follow)
        session.figures.changed.connect(self._on_figures)

    def show_zoom(self, view: ViewTransform, has_picture: bool) -> None:
        """The zoom in percent, or nothing."""
        self.percent.setText(words.percent(view.percent) if has_picture else "")
        self.percent.setAccessibleName(self.tr("Zoom {percent}").format(percent=self.percent.text()))
        for control in (self.percent, self._fit, self._smaller, self._larger):
            control.setEnabled(has_picture)

    def hint(self, sentence: str) -> None:
        """Say ``sentence`` in the bar that is shown, for a few seconds; an empty one takes back what was said."""
        bar = self._bars.currentWidget()
        if isinstance(bar, JobBar):
            bar.hint(sentence)

    def show_bar(self, place: int) -> None:
        """Tell what goes on in the tab at ``place``."""
        self._bars.setCurrentIndex(place)

    def _lay_out(self) -> None:
        zoom = QWidget()
        zoom_row = QHBoxLayout(zoom)
        zoom_row.setContentsMargins(0, 0, 0, 0)
        zoom_row.setSpacing(2)
        zoom_row.addStretch(1)
        for control in (self._smaller, self.percent, self._larger, self._fit):
            zoom_row.addWidget(control)
        # The two ends are as wide as the panels above them, so the job stays under the picture.
        self.device.setFixedWidth(NARROWEST)
        zoom.setFixedWidth(RIGHT_PANEL - 100)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.device)
        row.addLayout(self._bars, 1)
        row.addWidget(zoom)

    @Slot()
    def _follow(self) -> None:
        session = self._session
        parts = []
        if session.preparing.device is not None:
            parts.append(device_words.short(session.preparing.device))
        elif session.preparing.is_under_way:
            parts.append(self.tr("Preparing…"))
        parts.append(self._speed())
        if self._free:
            parts.append(self.tr("{memory} free").format(memory=words.memory(self._free)))
        text = "  ·  ".join(filter(None, parts))
        if text != self.device.text():
            self.device.setText(text)
            self.device.setFixedWidth(min(max(self.device.sizeHint().width() + 4, NARROWEST), WIDEST))
        if session.preparing.device is not None:
            self.device.note = self._about(session.preparing.device)
            self.device.setAccessibleDescription(self.device.note)

    def _speed(self) -> str:
        """That of the run, of the last one, or what is expected; empty while nothing is known."""
        session = self._session
        if session.run is not None and session.run.megapixels_per_second > 0:
            return words.speed(session.run.megapixels_per_second)
        figures = session.figures.of(session.model) if session.model is not None else None
        if figures is None:
            return words.speed(session.last_speed) if session.last_speed > 0 else ""
        speed = words.speed(figures.speed)
        return speed if figures.is_measured else self.tr("about {speed}").format(speed=speed)

    def _about(self, device: Device) -> str:
        """What a tool tip has room for: the whole name, the reason, and what can be done about it."""
        cores = self.tr("{count} cores").format(count=device.cores) if device.name == "cpu" else ""
        total = (
            self.tr("{memory} of memory").format(memory=words.memory(device.memory_total))
            if device.memory_total
            else ""
        )
        facts = ", ".join(filter(None, (device.title, cores, total)))
        return f"{facts}. {device_words.long_cause(device.cause)}".strip()

    @Slot()
    def _ask_memory(self) -> None:
        # Some systems take milliseconds to answer, so it is asked by the clock, not by every tile.
        self._free, _ = memory.free_and_total()
        self._follow()

    @Slot(object)
    def _on_figures(self, _model: Model) -> None:
        self._follow()

    @Slot()
    def _on_smaller(self) -> None:
        self.zoom_asked.emit(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.zoom_asked.emit(1)

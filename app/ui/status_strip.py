"""The bottom of the window: device, speed and memory; the job; the zoom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from app import words
from app.restore_session import RestoreSession
from app.sentences import translated
from app.ui.appearance import LEFT_PANEL, RIGHT_PANEL
from app.ui.icon_button import IconButton
from app.ui.labels import ElidedLabel
from app.ui.restoring_bar import RestoringBar
from app.ui.view_transform import ViewTransform
from core import memory

HEIGHT = 37
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
        session.device_changed.connect(self._follow)
        session.run_changed.connect(self._follow)
        session.progressed.connect(self._follow)

    def show_zoom(self, view: ViewTransform, has_picture: bool) -> None:
        """The zoom in percent, or nothing."""
        self.percent.setText(words.percent(view.percent) if has_picture else "")
        self.percent.setAccessibleName(self.tr("Zoom {percent}").format(percent=self.percent.text()))
        for control in (self.percent, self._fit, self._smaller, self._larger):
            control.setEnabled(has_picture)

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
        self.device.setFixedWidth(LEFT_PANEL + 40)
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
        if session.is_preparing and session.device is None:
            parts.append(self.tr("Preparing…"))
        elif session.device is not None:
            parts.append(_short_device(session.device.name, session.device.title))
        speed = session.run.megapixels_per_second if session.run else session.last_speed
        if speed > 0:
            parts.append(words.speed(speed))
        if self._free:
            parts.append(self.tr("{memory} free").format(memory=words.memory(self._free)))
        self.device.setText("  ·  ".join(parts))
        if session.device is not None:
            self.device.note = f"{translated(session.device.title)}. {translated(session.device.reason)}"
            self.device.setAccessibleDescription(self.device.note)

    @Slot()
    def _ask_memory(self) -> None:
        # Some systems take milliseconds to answer, so it is asked by the clock, not by every tile.
        self._free, _ = memory.free_and_total()
        self._follow()

    @Slot()
    def _on_smaller(self) -> None:
        self.zoom_asked.emit(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.zoom_asked.emit(1)


def _short_device(name: str, title: str) -> str:
    """CPU, or the name of the GPU without its maker's marks."""
    return "CPU" if name == "cpu" else title

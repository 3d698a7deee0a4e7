"""What an empty window shows: where to drop a photograph, and samples to try."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.labels import label
from app.ui.qt_images import to_image, to_screen
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

THUMBNAIL = QSize(144, 96)


class EmptyState(QWidget):
    """A drop target, one sentence, "Open…", and ``samples`` as thumbnails, which ``lane`` reads."""

    open_asked = Signal()
    sample_asked = Signal(object)  # a Path

    def __init__(self, samples: list[Path], lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._symbol = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton(self.tr("Open…"))
        self._open.setToolTip(self.tr("Open photographs (Ctrl+O)"))
        self._samples = [_SampleButton(path) for path in samples]
        self._jobs: dict[Job, _SampleButton] = {}
        self._target = self._make_target()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._target, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(24)
        column.addWidget(self._make_samples(), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._colour_symbol()
        self._open.clicked.connect(self.open_asked)
        for button in self._samples:
            button.clicked.connect(self._on_sample)
            self._read(button, lane)

    def set_hovered(self, hovered: bool) -> None:
        """Whether something that could be dropped is held over the window."""
        self._target.set_hovered(hovered)

    def _make_target(self) -> "_DropTarget":
        target = _DropTarget()
        column = QVBoxLayout(target)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._symbol)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Drop a photograph here"), "title"), alignment=Qt.AlignmentFlag.AlignHCenter)
        sentence = label(
            self.tr("Silvermend takes away its noise, on this computer, and leaves the file as it is."), "quiet"
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setWordWrap(True)
        column.addWidget(sentence)
        column.addSpacing(8)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return target

    def _make_samples(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Try a sample"), "quiet"), alignment=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self._samples:
            row.addWidget(button)
        column.addLayout(row)
        block.setVisible(bool(self._samples))
        return block

    def _read(self, button: "_SampleButton", lane: Lane) -> None:
        path = button.path
        job = Job(lambda: in_one_step(lambda: _thumbnail(path)))
        job.finished.connect(self._on_read)
        self._jobs[lane.submit(job)] = button

    @Slot(object, object)
    def _on_read(self, job: Job, thumbnail: Picture) -> None:
        self._jobs.pop(job).show_picture(thumbnail)

    @Slot()
    def _on_sample(self) -> None:
        button = self.sender()
        if isinstance(button, _SampleButton):
            self.sample_asked.emit(button.path)

    def _colour_symbol(self) -> None:
        self._symbol.setPixmap(icon("drop", QPalette.ColorRole.PlaceholderText).pixmap(48, 48))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_target"):
            self._colour_symbol()


class _DropTarget(QWidget):
    """A dashed outline that lights up; style sheets draw dashes that differ from screen to screen."""

    def __init__(self) -> None:
        super().__init__()
        self._is_hovered = False
        self.setMinimumWidth(400)
        self.setMaximumWidth(560)
        self.setMinimumHeight(248)
        self.setMaximumHeight(264)

    def set_hovered(self, hovered: bool) -> None:
        self._is_hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Accent if self._is_hovered else QPalette.ColorRole.PlaceholderText
        colour = self.palette().color(role)
        colour.setAlpha(255 if self._is_hovered else 150)
        pen = QPen(colour, 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)


class _SampleButton(QToolButton):
    """A sample as a thumbnail with its name."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setObjectName("sample")
        name = path.stem.replace("-", " ").replace("_", " ").capitalize()
        self.setText(name)
        self.setAccessibleName(self.tr("Sample: {name}").format(name=name))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(THUMBNAIL)
        blank = QPixmap(THUMBNAIL)
        blank.fill(self.palette().color(QPalette.ColorRole.AlternateBase))
        self.setIcon(QIcon(blank))

    def show_picture(self, thumbnail: Picture) -> None:
        """The picture has been read; cut to the button's shape."""
        pixmap = QPixmap.fromImage(to_image(to_screen(thumbnail)).copy())
        size = THUMBNAIL * self.devicePixelRatioF()
        filled = pixmap.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
        cut = filled.copy(left, top, size.width(), size.height())
        cut.setDevicePixelRatio(self.devicePixelRatioF())
        self.setIcon(QIcon(cut))


def _thumbnail(path: Path) -> Picture:
    import cv2  # a tenth of a second that the first paint does not wait for

    from core.picture.files import read

    picture = read(path)
    scale = max(2 * THUMBNAIL.width() / picture.width, 2 * THUMBNAIL.height() / picture.height)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.with_pixels(np.asarray(cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA), np.float32))

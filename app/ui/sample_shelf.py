"""The sample pictures as thumbnails to click, in as few rows as the width allows."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.labels import label
from app.ui.qt_images import to_image, to_screen
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

THUMBNAIL = QSize(126, 84)
# Around a thumbnail, on both sides together: padding and border of the style sheet.
FRAME = 10
GAP = 4


class SampleShelf(QWidget):
    """Hidden without ``samples``; ``lane`` reads them."""

    asked = Signal(object)  # a Path

    def __init__(self, samples: list[Path], lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [SampleButton(path) for path in samples]
        self._jobs: dict[Job, SampleButton] = {}
        self._columns = 0
        self._rows = [QHBoxLayout() for _ in self.buttons]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = label(QCoreApplication.translate("SampleShelf", "Try a sample"), "quiet")
        column.addWidget(title, alignment=Qt.AlignmentFlag.AlignHCenter)
        for row in self._rows:
            row.setSpacing(GAP)
            row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addLayout(row)
        self._arrange(len(self.buttons))
        self.setVisible(bool(self.buttons))
        for button in self.buttons:
            button.clicked.connect(self._on_click)
            self._read(button, lane)

    def columns(self, width: int) -> int:
        """How many samples stand in a row of ``width``; rows are filled evenly."""
        count = len(self.buttons)
        fitting = max((width + GAP) // (THUMBNAIL.width() + FRAME + GAP), 1)
        rows = -(-count // fitting)
        return -(-count // max(rows, 1))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        for place, button in enumerate(self.buttons):
            self._rows[place // columns].addWidget(button)

    def _read(self, button: "SampleButton", lane: Lane) -> None:
        path = button.path
        job = Job(lambda: in_one_step(lambda: _thumbnail(path)))
        job.finished.connect(self._on_read)
        self._jobs[lane.submit(job)] = button

    @Slot(object, object)
    def _on_read(self, job: Job, thumbnail: Picture) -> None:
        self._jobs.pop(job).show_picture(thumbnail)

    @Slot()
    def _on_click(self) -> None:
        button = self.sender()
        if isinstance(button, SampleButton):
            self.asked.emit(button.path)

    def minimumSizeHint(self) -> QSize:
        # The layout's own would be all samples in one row, and the window could never become narrower again.
        return QSize(THUMBNAIL.width() + FRAME, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.columns(event.size().width()))


class SampleButton(QToolButton):
    """A sample as a thumbnail with its name."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setObjectName("sample")
        name = self._name_of(path)
        self.setText(name)
        self.setAccessibleName(self.tr("Sample: {name}").format(name=name))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(THUMBNAIL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        blank = QPixmap(THUMBNAIL)
        blank.fill(self.palette().color(QPalette.ColorRole.AlternateBase))
        self.setIcon(QIcon(blank))

    def _name_of(self, path: Path) -> str:
        own = {
            "still-life": self.tr("Still life"),
            "portrait-study": self.tr("Portrait study"),
            "dusk-landscape": self.tr("Dusk landscape"),
            "letterpress": self.tr("Letterpress"),
            "foliage": self.tr("Foliage"),
        }
        return own.get(path.stem, path.stem.replace("-", " ").replace("_", " ").capitalize())

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

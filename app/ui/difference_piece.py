"""A part of a difference map as it is computed, and as it is painted."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.difference_look import DifferenceLook
from app.ui.view_transform import Rect
from core.analysis import error_map
from core.analysis.compared import Compared
from core.analysis.difference import Channel
from core.analysis.error_map import Kind
from core.restoration.tiles import Region

# Pixels that newly reached black or white: red is for loss.
CLIPPED = (230, 60, 60)

Levels = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Piece:
    """Part of a map: from row ``top`` and column ``left`` of the picture on, of each ``every``-th pixel.

    Of a map that is still being made only ``rows`` rows are there. ``clipped`` is None where nobody asked.
    """

    compared: Compared
    kind: Kind
    channel: Channel
    every: int
    top: int
    left: int
    values: Levels
    clipped: Mask | None
    rows: int

    def shows(self, look: DifferenceLook) -> bool:
        """Whether it is what ``look`` asks for, perhaps at another strength."""
        return (
            self.kind is look.kind
            and (self.channel is look.channel or not look.kind.has_channels)
            and (self.clipped is not None or not look.clipping)
        )

    def covers(self, region: Region) -> bool:
        """Whether all of ``region`` is there."""
        return (
            self.top <= region.top
            and self.left <= region.left
            and region.top + region.height <= self.top + self.rows * self.every
            and region.left + region.width <= self.left + self.values.shape[1] * self.every
        )

    @property
    def whole(self) -> tuple[slice, slice]:
        """Its rows and columns."""
        return slice(0, self.rows), slice(0, self.values.shape[1])

    def crop(self, region: Region) -> tuple[slice, slice]:
        """The rows and columns of the map that hold what it has of ``region``."""
        top, left = max(region.top - self.top, 0) // self.every, max(region.left - self.left, 0) // self.every
        bottom = min(-(-(region.top + region.height - self.top) // self.every), self.rows)
        right = min(-(-(region.left + region.width - self.left) // self.every), self.values.shape[1])
        return slice(top, max(bottom, top)), slice(left, max(right, left))


def made(compared: Compared, look: DifferenceLook, region: Region, every: int) -> Piece:
    """Compute a piece; it may take a while, on any thread."""
    values = error_map.error_map(compared, look.kind, look.channel, region, every)
    clipped = error_map.newly_clipped(compared, region, every) if look.clipping else None
    return Piece(compared, look.kind, look.channel, every, region.top, region.left, values, clipped, len(values))


def image_of(piece: Piece, rows: slice, columns: slice, look: DifferenceLook) -> QImage:
    """Some of it in colours."""
    rgb = error_map.colours(piece.values[rows, columns], look.kind, look.gain, look.threshold)
    if look.clipping and piece.clipped is not None:
        marked = piece.clipped[rows, columns].astype(np.uint8)
        if piece.every > 1:
            # One dot of a small view would be lost.
            marked = np.asarray(cv2.dilate(marked, np.ones((3, 3), np.uint8)))
        rgb[marked > 0] = CLIPPED
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def paint(
    painter: QPainter, target: QRectF, part: Rect, piece: Piece, crop: tuple[slice, slice], image: QImage
) -> None:
    """Paint ``image``, which shows ``crop`` of ``piece``, where it lies in ``target``, which shows ``part``."""
    every, (rows, columns) = piece.every, crop
    height, width = piece.compared.height, piece.compared.width
    there = Rect(
        (piece.left + columns.start * every) / width,
        (piece.top + rows.start * every) / height,
        (columns.stop - columns.start) * every / width,
        (rows.stop - rows.start) * every / height,
    )
    shown = there.cut_to(part)
    if shown.width <= 0 or shown.height <= 0:
        return
    across, down = target.width() / part.width, target.height() / part.height
    on_screen = QRectF(
        target.left() + (shown.left - part.left) * across,
        target.top() + (shown.top - part.top) * down,
        shown.width * across,
        shown.height * down,
    )
    across, down = width / every, height / every
    in_image = QRectF(
        (shown.left - there.left) * across,
        (shown.top - there.top) * down,
        shown.width * across,
        shown.height * down,
    )
    painter.drawImage(on_screen, image, in_image)


def region_of(part: Rect, compared: Compared, every: int = 1) -> Region:
    """``part`` (fractions) in pixels of the picture, beginning at a pixel that each ``every``-th one is."""
    top, left = (int(place / every) * every for place in (part.top * compared.height, part.left * compared.width))
    bottom = min(int(np.ceil(part.bottom * compared.height)), compared.height)
    right = min(int(np.ceil(part.right * compared.width)), compared.width)
    top, left = min(top, compared.height - 1), min(left, compared.width - 1)
    return Region(top, left, max(bottom - top, 1), max(right - left, 1))


def with_surroundings(region: Region, compared: Compared, every: int) -> Region:
    """A quarter more on each side, so that a small move has nothing to wait for."""
    rows, columns = region.height // (4 * every) * every, region.width // (4 * every) * every
    top, left = max(region.top - rows, 0), max(region.left - columns, 0)
    bottom = min(region.top + region.height + rows, compared.height)
    right = min(region.left + region.width + columns, compared.width)
    return Region(top, left, bottom - top, right - left)

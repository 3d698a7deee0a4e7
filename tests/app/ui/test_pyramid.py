"""Whatever the zoom, the same picture; and what is put into it shows at every zoom."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.pyramid import Pyramid
from app.ui.view_transform import Rect

WHOLE = Rect(0, 0, 1, 1)


def noise(height: int, width: int) -> np.ndarray:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    return pixels


def drawn(pyramid: Pyramid, width: int, height: int, scale: float) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    pyramid.draw(painter, QRectF(0, 0, width, height), WHOLE, scale)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(1, 1), (65, 129), (200, 300), (3, 500)])
def test_filling_it_region_by_region_equals_building_it_at_once(qt, size: tuple[int, int]) -> None:
    pixels = noise(*size)
    at_once, in_parts = Pyramid.of(pixels, opaque=True), Pyramid.empty(*size)
    for top in range(0, size[0], 37):
        for left in range(0, size[1], 53):
            in_parts.put(top, left, pixels[top : top + 37, left : left + 53])
    assert len(at_once.levels) == len(in_parts.levels)
    for one, other in zip(at_once.levels, in_parts.levels, strict=True):
        # Halves of halves are rounded in another order at the rim of a part.
        assert np.abs(one.astype(int) - other.astype(int)).max() <= 1


def test_a_small_view_takes_a_small_level_and_keeps_the_brightness(qt) -> None:
    pixels = noise(512, 512)
    image = drawn(Pyramid.of(pixels, opaque=True), 64, 64, 64 / 512)
    mean = np.mean([image.pixelColor(x, y).green() for x in range(64) for y in range(64)])
    assert mean == pytest.approx(pixels[..., 1].mean(), abs=1)


def test_what_is_not_there_yet_lets_the_source_through(qt) -> None:
    pyramid = Pyramid.empty(100, 100)
    pyramid.put(0, 0, np.full((50, 100, 4), 255, np.uint8))
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(0xFF0000FF)
    painter = QPainter(image)
    pyramid.draw(painter, QRectF(0, 0, 100, 100), WHOLE, 1)
    painter.end()
    assert image.pixelColor(50, 20).red() == 255
    assert image.pixelColor(50, 80).red() == 0

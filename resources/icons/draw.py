"""Draws the program's icon and its mark, a silver disc, noisy left of an amber line and mended right of it; and the
tick of check boxes, for which style sheets need a file.

python -m resources.icons.draw
"""

import random
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

SIZE = 512
CHECK = 14
GRAIN = 32


def icon() -> QImage:
    """The disc on a dark tile, SIZE pixels wide and high."""
    image = _transparent()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#1e1e1e"))
    painter.drawRoundedRect(QRectF(16, 16, SIZE - 32, SIZE - 32), 96, 96)
    painter.end()
    _paint_disc(image, 176, GRAIN)
    return image


def mark() -> QImage:
    """The disc alone, with grain that can be seen when it is as small as a letter."""
    image = _transparent()
    _paint_disc(image, 216, 2 * GRAIN)
    return image


def check(size: int) -> QImage:
    """A tick in the colour of text on the accent."""
    image = _transparent(size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = size / CHECK
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor("#1c1509"), 2 * scale, Qt.PenStyle.SolidLine, *round_ends))
    corners = (3, 7.4), (5.8, 10.2), (11, 4.2)
    painter.drawPolyline(QPolygonF([QPointF(x * scale, y * scale) for x, y in corners]))
    painter.end()
    return image


def _transparent(size: int = SIZE) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _paint_disc(image: QImage, radius: int, grain: int) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    disc = QPainterPath()
    disc.addEllipse(QPointF(SIZE / 2, SIZE / 2), radius, radius)
    painter.setClipPath(disc)
    silver = QLinearGradient(0, 80, 0, SIZE - 80)
    silver.setColorAt(0, QColor("#f4f4f4"))
    silver.setColorAt(1, QColor("#8a8a8a"))
    painter.fillRect(QRectF(SIZE / 2, 0, SIZE / 2, SIZE), silver)
    chance = random.Random(7)
    for top in range(0, SIZE, grain):
        for left in range(0, SIZE // 2, grain):
            light = 232 - top * 100 // SIZE + chance.randint(-110, 24)
            painter.fillRect(left, top, grain, grain, QColor(light, light, light))
    painter.setClipping(False)
    painter.setBrush(QColor("#d9a441"))
    width, reach = grain / 2, radius + 32
    painter.drawRoundedRect(QRectF(SIZE / 2 - width / 2, SIZE / 2 - reach, width, 2 * reach), width / 2, width / 2)
    painter.end()


if __name__ == "__main__":
    QGuiApplication(["draw", "-platform", "offscreen"])
    icon().save(str(Path(__file__).with_name("silvermend.png")))
    mark().save(str(Path(__file__).with_name("mark.png")))
    check(CHECK).save(str(Path(__file__).with_name("check.png")))
    check(2 * CHECK).save(str(Path(__file__).with_name("check@2x.png")))

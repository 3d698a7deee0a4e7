"""Green, amber and red, told apart by shape as well as by colour."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF

translate = QCoreApplication.translate

ROLES = {
    "green": QPalette.ColorRole.LinkVisited,
    "amber": QPalette.ColorRole.Accent,
    "red": QPalette.ColorRole.BrightText,
}


def spoken(verdict: str) -> str:
    """The verdict in a word, for tips and screen readers."""
    return {
        "green": translate("VerdictMark", "ready"),
        "amber": translate("VerdictMark", "usable"),
        "red": translate("VerdictMark", "left out"),
    }.get(verdict, "")


def paint_mark(painter: QPainter, area: QRectF, verdict: str, palette: QPalette) -> None:
    """A disc for green, a triangle for amber, a cross for red; nothing for no verdict."""
    if verdict not in ROLES:
        return
    colour = palette.color(ROLES[verdict])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inner = area.adjusted(1, 1, -1, -1)
    if verdict == "green":
        painter.drawEllipse(inner)
    elif verdict == "amber":
        top = QPointF(inner.center().x(), inner.top())
        painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
    else:
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    painter.restore()

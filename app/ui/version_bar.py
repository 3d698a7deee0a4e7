"""Above the picture: what there is to say about it, and which of its versions are compared."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.appearance import PADDING
from app.ui.labels import ElidedLabel, label
from app.ui.segments import Segments
from app.ui.verdict_mark import paint_mark, spoken
from app.ui.version_pictures import VersionPictures

# Versions of one picture: before, at the start, now or tuned, clean.
MOST = 4
MARK = 10


class VersionBar(QWidget):
    """Follows a VersionPictures. With two versions there is nothing to choose."""

    def __init__(self, pictures: VersionPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pictures = pictures
        self._mark = _Mark()
        self.remark = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.references = self._segments(self.tr("Compared with"), "Shift+")
        self.shown = self._segments(self.tr("Shown"), "")
        self._between = label("→", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 4, PADDING, 4)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.remark, 1)
        row.addWidget(self.references)
        row.addWidget(self._between)
        row.addWidget(self.shown)
        self._follow()
        self.references.chosen.connect(pictures.compare_with)
        self.shown.chosen.connect(pictures.show_version)
        pictures.choice_changed.connect(self._follow)

    def _segments(self, name: str, modifier: str) -> Segments:
        made = Segments(name)
        for place in range(MOST):
            button = made.add_text("–")
            button.setToolTip(f"{name} ({modifier}{place + 1})")
        return made

    @Slot()
    def _follow(self) -> None:
        showing = self._pictures.showing
        self.setVisible(showing is not None)
        if showing is None:
            return
        has_choice = len(showing.versions) > 2
        for widget in (self.references, self._between, self.shown):
            widget.setVisible(has_choice)
        for segments, chosen in ((self.references, self._pictures.reference), (self.shown, self._pictures.shown)):
            for button, version in zip(segments.buttons, showing.versions, strict=False):
                button.setText(version.name)
                button.setAccessibleName(f"{segments.accessibleName()}: {version.name}")
            segments.show_chosen(chosen)
        self._mark.show_verdict(showing.verdict)
        remark = showing.remark or spoken(showing.verdict).capitalize()
        self.remark.setText(remark)
        self.remark.setAccessibleName(remark)


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._verdict = ""
        self.setFixedSize(QSize(MARK, MARK))

    def show_verdict(self, verdict: str) -> None:
        self._verdict = verdict
        self.setVisible(bool(verdict))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), self.rect().toRectF(), self._verdict, self.palette())

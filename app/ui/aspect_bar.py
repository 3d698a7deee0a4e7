"""Which question is asked, above the picture."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import analysis_words
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.ui.segments import Segments

ASPECTS = tuple(Aspect)
WIDEST = 640
# Left and right of the row; beside each name.
MARGIN, PADDING = 12, 24


class AspectBar(QWidget):
    """Follows a session; names become shorter where there is little room."""

    chosen = Signal(object)  # an Aspect

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.segments = Segments(self.tr("What is asked"))
        self.segments.setMaximumWidth(max(WIDEST, self._width_of_names()))
        for number, aspect in enumerate(ASPECTS, 1):
            button = self.segments.add_text(analysis_words.name(aspect))
            button.setToolTip(f"{analysis_words.meaning(aspect)} ({number})")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.addStretch(1)
        row.addWidget(self.segments, 100)
        row.addStretch(1)
        self._follow()
        self.segments.chosen.connect(self._on_chosen)
        session.aspect_changed.connect(self._follow)

    def _width_of_names(self) -> int:
        metrics = self.fontMetrics()
        return sum(metrics.horizontalAdvance(analysis_words.name(aspect)) + PADDING for aspect in ASPECTS)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.chosen.emit(ASPECTS[place])

    @Slot()
    def _follow(self) -> None:
        self.segments.show_chosen(ASPECTS.index(self._session.aspect))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() - 2 * MARGIN
        naming = analysis_words.short_name if room < self._width_of_names() else analysis_words.name
        for button, aspect in zip(self.segments.buttons, ASPECTS, strict=True):
            button.setText(naming(aspect))

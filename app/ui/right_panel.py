"""The panel at the right of a tab: sections that scroll, and below them, always in the same corner, what one can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from app.ui.appearance import RIGHT_PANEL
from app.ui.labels import separator
from app.ui.scrolling import scrolling
from app.ui.section import Section


class RightPanel(QWidget):
    """Subclasses make their sections and buttons, then ``lay_out`` them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rightPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RIGHT_PANEL)
        self._inside = QWidget()
        self._inside.setObjectName("sections")
        self._scroll = scrolling(self._inside)
        # Each section after the first, and the line above it.
        self._lines: list[tuple[QWidget, QFrame]] = []

    def lay_out(self, sections: Sequence[QWidget], actions: QLayout) -> None:
        """From top to bottom; a line stands between any two sections that are shown."""
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in sections:
            line = separator()
            self._lines.append((section, line))
            column.addWidget(line)
            column.addWidget(section)
            if isinstance(section, Section):
                section.shown_changed.connect(self._draw_lines)
        column.addStretch(1)
        bottom = QFrame()
        bottom.setObjectName("actions")
        bottom.setLayout(actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(bottom)
        self._draw_lines()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that ``widget``, a part of a section, is seen."""
        self._scroll.ensureWidgetVisible(widget, 0, 0)

    @Slot()
    def _draw_lines(self) -> None:
        is_first = True
        for section, line in self._lines:
            shown = not section.isHidden()
            line.setVisible(shown and not is_first)
            is_first = is_first and not shown

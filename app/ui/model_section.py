"""The models to choose from, and the truth about the chosen one."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.model_title import shown_title
from app.restore_session import RestoreSession
from app.ui import model_facts
from app.ui.appearance import interface_font
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.section import Section
from core.library import Model

ROW = 48


class ModelSection(Section):
    """One row per model; facts about the chosen one unfold below. Another one may be added."""

    add_asked = Signal()

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ModelSection", "Model"), parent)
        self._session = session
        self._group = QButtonGroup(self)
        self.rows: list[ModelRow] = []
        self._rows = QVBoxLayout()
        # Qt lets a widget follow only what the keyboard could reach, and passes over what is hidden.
        self._before_rows = QWidget(self)
        self._before_rows.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._before_rows.hide()
        self._nothing = label(self.tr("No model is installed, so nothing can be restored."), "quiet")
        self.add = QPushButton(self.tr("Add a model…"))
        self.add.setProperty("role", "link")
        self.add.setToolTip(
            self.tr("A published checkpoint, or a model that somebody made; it can be dropped here too")
        )
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._facts = QWidget()
        self._facts.hide()
        self._fold = QPushButton(self.tr("About this model"))
        self._fold.setProperty("role", "fold")
        self._fold.setCheckable(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._show_rows()
        self._group.idClicked.connect(self._on_chosen)
        self._fold.toggled.connect(self._on_fold)
        self._on_fold(False)
        self.add.clicked.connect(self.add_asked)
        session.models_changed.connect(self._show_rows)
        session.model_changed.connect(self._follow)
        session.figures.changed.connect(self._on_figures)
        session.device_changed.connect(self._follow)

    def _lay_out(self) -> None:
        self._rows.setSpacing(2)
        self._nothing.setWordWrap(True)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._nothing)
        beside = QHBoxLayout()
        beside.addWidget(self._fold)
        beside.addStretch(1)
        beside.addWidget(self.add)
        self.column.addLayout(beside)
        self.column.addWidget(self._facts)
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)

    @Slot()
    def _show_rows(self) -> None:
        models = self._session.models
        if [row.model for row in self.rows] != models[: len(self.rows)]:
            self._drop_rows()
        for model in models[len(self.rows) :]:
            row = ModelRow(model)
            self._group.addButton(row, len(self.rows))
            self._rows.addWidget(row)
            self.rows.append(row)
        # Rows come later than what stands below them, and Tab would go there first.
        for before, after in pairwise((self._before_rows, *self.rows)):
            self.setTabOrder(before, after)
        self._nothing.setVisible(not self.rows)
        self._follow()

    def _drop_rows(self) -> None:
        """One was renamed or removed: all are made anew."""
        for row in self.rows:
            self._group.removeButton(row)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._session.choose_model(self._session.models[place])

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self._facts.setVisible(is_open)
        self._fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_fold"):
            self._on_fold(self._fold.isChecked())

    @Slot(object)
    def _on_figures(self, _model: Model) -> None:
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen = self._session.model
        for row in self.rows:
            row.setChecked(row.model == chosen)
        self._fold.setVisible(chosen is not None)
        if chosen is not None:
            self._show_facts(chosen)

    def _show_facts(self, model: Model) -> None:
        grid = self._facts.layout()
        assert isinstance(grid, QGridLayout)
        while (item := grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        known = [*model_facts.rows(model), *model_facts.here(self._session.figures.of(model))]
        for place, (name, value) in enumerate(known):
            text = label(value, "small")
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, place, 1)


class ModelRow(QAbstractButton):
    """A model by its name and one quiet line."""

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setCheckable(True)
        self.setText(shown_title(model.title))
        self.setAccessibleName(f"{shown_title(model.title)}, {model_facts.summary(model)}")
        self.setToolTip(str(model.path))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(160, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(accent if self.hasFocus() else palette.color(QPalette.ColorRole.Mid))
        lit = self.isChecked() or self.underMouse()
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase if lit else QPalette.ColorRole.Base))
        area = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 4, 4)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(QRect(0, 8, 3, self.height() - 16), 1.5, 1.5)
        self._paint_text(painter, QRect(12, 6, self.width() - 24, 18), self.text(), 13, QPalette.ColorRole.Text)
        quiet = model_facts.summary(self.model)
        self._paint_text(painter, QRect(12, 25, self.width() - 24, 16), quiet, 11, QPalette.ColorRole.PlaceholderText)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, size: int, role: QPalette.ColorRole) -> None:
        painter.setFont(interface_font(size))
        painter.setPen(self.palette().color(role))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

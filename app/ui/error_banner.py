"""What went wrong, above the picture: what happened, what to do, a button that does it, details to copy."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.problem import Problem, Remedy
from app.ui.about_here import about_here
from app.ui.icon_button import IconButton
from app.ui.icons import icon
from app.ui.labels import label

NARROW = 640


class ErrorBanner(QFrame):
    """Hidden while all is well. It covers nothing: the picture moves down."""

    remedied = Signal(object)  # the Problem whose button was pressed
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.problem: Problem | None = None
        self._symbol = QLabel()
        self._what = label(role="name")
        self._advice = label()
        for text in (self._what, self._advice):
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remedy = QPushButton()
        self._more = QPushButton(self.tr("Details"))
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._close = IconButton("cancel", self.tr("Dismiss"), "Esc")
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setObjectName("details")
        self._details.setFixedHeight(140)
        self._details.setAccessibleName(self.tr("Details"))
        self._copy = QPushButton(self.tr("Copy details"))
        self._lay_out()
        self._remedy.clicked.connect(self._on_remedy)
        self._more.toggled.connect(self._on_details)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.dismissed)
        self.hide()

    @Slot(object)
    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem``, or hide."""
        self.problem = problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        colour = QPalette.ColorRole.BrightText
        self._symbol.setPixmap(icon("warning", colour).pixmap(20, 20))
        self._what.setText(problem.what)
        self._advice.setText(problem.advice)
        self._advice.setVisible(bool(problem.advice))
        self._remedy.setText(self._remedy_text(problem.remedy))
        self._remedy.setVisible(problem.remedy is not Remedy.NONE)
        self._details.setPlainText(problem.details)
        self._more.setVisible(bool(problem.details))
        self._more.setChecked(False)
        self.setAccessibleName(f"{problem.what} {problem.advice}")

    def _remedy_text(self, remedy: Remedy) -> str:
        return {
            Remedy.OPEN_ANOTHER: self.tr("Choose another…"),
            Remedy.RESTORE_AGAIN: self.tr("Try again"),
            Remedy.SAVE_ELSEWHERE: self.tr("Save elsewhere…"),
            Remedy.REPLACE_SOURCE: self.tr("Replace the original"),
            Remedy.OTHER_MODEL: self.tr("Choose another model"),
            Remedy.ADD_ANOTHER: self.tr("Choose another…"),
            Remedy.SHOW_FILE: self.tr("Show its folder"),
        }.get(remedy, "")

    @Slot()
    def _on_remedy(self) -> None:
        self.remedied.emit(self.problem)

    @Slot(bool)
    def _on_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    @Slot()
    def _on_copy(self) -> None:
        problem = self.problem
        if problem is not None:
            QGuiApplication.clipboard().setText(f"{problem.what} {problem.advice}\n\n{problem.details}\n{about_here()}")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._advice)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        for button in (self._more, self._remedy):
            self._actions.addWidget(button, alignment=middle)
        self._words_and_actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words_and_actions.setSpacing(8)
        self._words_and_actions.addLayout(words, 1)
        self._words_and_actions.addLayout(self._actions)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._symbol, alignment=middle)
        row.addSpacing(4)
        row.addLayout(self._words_and_actions, 1)
        row.addWidget(self._close, alignment=middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._details)
        column.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignRight)
        self._details.hide()
        self._copy.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Beside the buttons of a narrow banner, the sentences would be columns of single words.
        narrow = event.size().width() < NARROW
        directions = QBoxLayout.Direction
        self._words_and_actions.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)

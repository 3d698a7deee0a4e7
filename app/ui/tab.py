"""What every tab of the window is: panels at the sides, pictures in the middle, and verbs for keys."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.preferences import Preferences
from app.ui.comparison_view import ComparisonView, Mode

Verb = Callable[[], object]
# A part of the tab, and the widget in it that the keyboard goes to.
Area = tuple[QWidget, QWidget]


class Tab(QWidget):
    """Subclasses build ``left``, ``view`` and ``right``, then ``lay_out`` them.

    Keys ask for verbs by the names in keys.groups.
    """

    headline_changed = Signal(str, str)  # what is shown, and quietly what is known about it

    left: QWidget
    view: ComparisonView
    right: QWidget

    def __init__(self, name: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._preferences = preferences

    def lay_out(self, above: Sequence[QWidget], pages: Sequence[QWidget]) -> None:
        """Panels at the sides; between them what stands ``above``, and below it one of the ``pages`` at a time."""
        self._stack = QStackedLayout()
        for page in pages:
            self._stack.addWidget(page)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in above:
            middle.addWidget(widget)
        middle.addLayout(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addLayout(middle, 1)
        row.addWidget(self.right)
        self.show_panels()

    @property
    def headline(self) -> tuple[str, str]:
        """What is shown, and quietly what is known about it; empty where nothing is."""
        return "", ""

    @property
    def has_picture(self) -> bool:
        """Whether there is something to zoom."""
        return False

    def verbs(self) -> dict[str, Verb]:
        """What keys can do here: looking, in every tab; subclasses add their own."""
        view = self.view
        return {
            "split": lambda: view.toggle_mode(Mode.SPLIT),
            "turn": view.turn_line,
            "side by side": lambda: view.toggle_mode(Mode.SIDE_BY_SIDE),
            "difference": lambda: view.toggle_mode(Mode.DIFFERENCE),
            "blink": lambda: view.toggle_mode(Mode.BLINK),
            "lens": view.toggle_lens,
            "pixels": view.zoom_to_pixels,
            "double": view.zoom_to_double,
            "fit": view.fit,
            "zoom in": lambda: view.zoom_step(1),
            "zoom out": lambda: view.zoom_step(-1),
            "left panel": self.toggle_left,
            "right panel": self.toggle_right,
        }

    def areas(self) -> Sequence[Area]:
        """Where the keyboard can go, in order."""
        return ((self.view, self.view),)

    def open(self, paths: list[Path]) -> None:
        """Files were let go over the tab."""

    def show_drop(self, held: bool) -> None:
        """Whether files are held above the tab, and may be let go."""

    def copied(self) -> Callable[[], QImage] | None:
        """What makes the image to copy, called on another thread; None for what is on screen."""
        return None

    def may_leave(self) -> bool:
        """Whether nothing would be lost if the window closed, or may be."""
        return True

    def take_keyboard(self) -> None:
        """The keyboard belongs to the picture, or to the place where one could be."""

    @Slot()
    def cancel(self) -> None:
        """What Escape does."""

    @Slot()
    def toggle_left(self) -> None:
        """Show or hide the left panel, in every tab."""
        self._preferences.left_panel = not self._preferences.left_panel
        self.show_panels()

    @Slot()
    def toggle_right(self) -> None:
        """Show or hide the right panel, in every tab."""
        self._preferences.right_panel = not self._preferences.right_panel
        self.show_panels()

    @Slot()
    def toggle_panels(self) -> None:
        """Hide both panels if one is shown, else show both."""
        shown = self._preferences.left_panel or self._preferences.right_panel
        self._preferences.left_panel = self._preferences.right_panel = not shown
        self.show_panels()

    def show_panels(self) -> None:
        """As the preferences have it; another tab may have changed them."""
        self.left.setVisible(self._preferences.left_panel)
        self.right.setVisible(self._preferences.right_panel)

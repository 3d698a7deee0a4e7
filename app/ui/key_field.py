"""A button that shows a key, and after a click takes the next key that is pressed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

FIELD_WIDTH = 152
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeyField(QPushButton):
    """``text`` says what the key does. While it waits, Escape changes nothing and Backspace asks for no key at all."""

    chosen = Signal(str)  # the sequence in Qt's portable words, or empty

    def __init__(self, verb: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verb = verb
        self._does = text
        self._shown = ""
        self._waits = False
        self.setProperty("role", "key")
        self.setFixedWidth(FIELD_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Click, then press the key; Backspace takes it away"))
        self.clicked.connect(self._wait)

    def show_key(self, shown: str) -> None:
        """The key as people write it, empty for none."""
        self._shown = shown
        self._follow()

    @Slot()
    def _wait(self) -> None:
        self._waits = True
        self._follow()

    def _stop_waiting(self) -> None:
        self._waits = False
        self._follow()

    def _follow(self) -> None:
        self.setText(self.tr("Press a key…") if self._waits else self._shown or self.tr("none"))
        self.setAccessibleName(f"{self._does}: {self.text()}")

    def event(self, event: QEvent) -> bool:
        # Tab is a key like others while one is wanted, and no shortcut runs.
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._waits and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        self._stop_waiting()
        if key == Qt.Key.Key_Backspace:
            self.chosen.emit("")
        elif key != Qt.Key.Key_Escape:
            self.chosen.emit(sequence_of(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._waits:
            self._stop_waiting()


def sequence_of(event: QKeyEvent) -> str:
    """The key that was pressed, in Qt's portable words."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    # Shift is part of how a "+" or "?" is typed, and other keyboards type it otherwise.
    if len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText)

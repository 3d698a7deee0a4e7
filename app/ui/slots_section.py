"""The versions of the picture that is looked at, one for each digit key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import words
from app.open_picture import OpenPicture
from app.restore_session import RestoreSession
from app.slot import Slot as Version
from app.ui.appearance import PADDING
from app.ui.icon_button import IconButton
from app.ui.labels import ElidedLabel, label, separator
from app.ui.scrolling import scrolling

# More than these scroll, so that the list of pictures keeps its room.
ROWS_SEEN = 4
ROW = 44


class SlotsSection(QWidget):
    """Follows the slots of a session."""

    load_asked = Signal()
    removal_asked = Signal(object)  # an app.slot.Slot

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[SlotRow] = []
        self.load = QPushButton(self.tr("Load a file into a slot…"))
        self.load.setProperty("role", "link")
        self.load.setToolTip(self.tr("Any picture: another program's result, or how it should look"))
        self.load.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._follow()
        self.load.clicked.connect(self.load_asked)
        session.slots.changed.connect(self._follow)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(PADDING, 8, PADDING, 4)
        heading.addWidget(label(self.tr("Results"), "heading"), 1)
        heading.addWidget(label(self.tr("keys 1 – 9"), "small"))
        inside = QWidget()
        inside.setObjectName("sections")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 0, 8, 0)
        self._column.setSpacing(2)
        self._scroll = scrolling(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(separator())
        column.addLayout(heading)
        column.addWidget(self._scroll)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.addWidget(self.load)
        below.addStretch(1)
        column.addLayout(below)

    @Slot()
    def _follow(self) -> None:
        picture = self._session.pictures.current
        self.setVisible(picture is not None)
        versions = picture.slots if picture is not None else []
        if [row.version for row in self.rows] != versions:
            self._make_rows(versions)
        for row in self.rows:
            assert picture is not None
            row.show_state(picture)

    def _make_rows(self, versions: list[Version]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [SlotRow(version) for version in versions]
        for row in self.rows:
            self._column.addWidget(row)
            row.chosen.connect(self._session.slots.show)
            row.reference_asked.connect(self._session.slots.compare_with)
            row.removal_asked.connect(self.removal_asked)
        seen = min(len(self.rows), ROWS_SEEN)
        self._scroll.setFixedHeight(seen * (ROW + 2))
        self._scroll.setVisible(bool(seen))


class SlotRow(QFrame):
    """One version: what it is, whether it is shown, compared with, saved."""

    chosen = Signal(int)
    reference_asked = Signal(int)
    removal_asked = Signal(object)

    def __init__(self, version: Version, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = version
        self.setObjectName("slotRow")
        self.setFixedHeight(ROW)
        number = version.number
        self.button = _Face(version)
        self.pin = IconButton("pin", self.tr("Compare with slot {number}").format(number=number), f"Shift+{number}")
        self.pin.setCheckable(True)
        self.away = IconButton("cancel", self.tr("Remove slot {number}").format(number=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button, 1)
        row.addWidget(self.pin)
        row.addWidget(self.away)
        self.button.clicked.connect(self._on_chosen)
        self.pin.clicked.connect(self._on_pinned)
        self.away.clicked.connect(self._on_away)

    def show_state(self, picture: OpenPicture) -> None:
        """As ``picture`` has it now."""
        self.button.setChecked(picture.shown is self.version)
        self.pin.setChecked(picture.reference is self.version)
        self.button.show_state(self._state(is_reference=picture.reference is self.version))

    def _state(self, *, is_reference: bool) -> str:
        version = self.version
        parts = [self.tr("reference")] if is_reference else []
        if version.is_result:
            parts.extend(() if is_reference else (words.duration(version.seconds),))
            parts.append(self.tr("saved") if version.saved_as is not None else self.tr("not saved"))
        else:
            parts.append(self.tr("file"))
            parts.extend(() if is_reference else (words.pixels(version.picture.width, version.picture.height),))
        return " · ".join(parts)

    @Slot()
    def _on_chosen(self) -> None:
        self.button.setChecked(True)
        self.chosen.emit(self.version.number)

    @Slot()
    def _on_pinned(self) -> None:
        self.reference_asked.emit(self.version.number if self.pin.isChecked() else 0)

    @Slot()
    def _on_away(self) -> None:
        self.removal_asked.emit(self.version)


class _Face(QToolButton):
    """Number, name, and below it one quiet line."""

    def __init__(self, version: Version) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setCheckable(True)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._spoken = f"{version.number} {version.name}"
        about = str(version.path) if version.path is not None else f"{version.name}, {version.made:%H:%M}"
        self.setToolTip(f"{about} ({version.number})")
        self._state = ElidedLabel(role="small", mode=Qt.TextElideMode.ElideRight)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(version.name))
        texts.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(label(str(version.number), "name"))
        row.addLayout(texts, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: str) -> None:
        self._state.setText(state)
        self.setAccessibleName(f"{self._spoken}. {state}")

"""Only parts of the picture: which masks there are, and a way to draw another."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.mask_editing import Kind, MaskEditing, kind_of
from app.ui.fold import Fold
from app.ui.icon_button import IconButton
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.mask_controls import MaskControls


class MasksSection(Fold):
    """Follows the masks of a session."""

    edited = Signal(object)  # the controls of the mask that is edited now

    def __init__(self, masks: MaskEditing, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("MasksSection", "Only parts of the picture"),
            QCoreApplication.translate("MasksSection", "Paint or draw where the restoration counts"),
            QCoreApplication.translate("MasksSection", "Remove all masks"),
            parent,
        )
        self._masks = masks
        self._names = {
            Kind.BRUSH: self.tr("Brush"),
            Kind.LINEAR: self.tr("Gradient"),
            Kind.RADIAL: self.tr("Ellipse"),
        }
        tips = {
            Kind.BRUSH: self.tr("Paint over the picture; Shift and wheel change the size, Alt erases"),
            Kind.LINEAR: self.tr("Drag over the picture: from where the restoration counts to where it does not"),
            Kind.RADIAL: self.tr("Drag over the picture: from the middle of an ellipse to its edge"),
        }
        self.adders: dict[Kind, QToolButton] = {}
        adding = QHBoxLayout()
        adding.setSpacing(6)
        for kind in Kind:
            self.adders[kind] = self._adder(kind, tips[kind])
            adding.addWidget(self.adders[kind], 1)
        self._hint = label(
            self.tr("The restoration counts where you paint or draw, the original elsewhere."), role="small"
        )
        self._hint.setWordWrap(True)
        self.rows: list[QToolButton] = []
        self._chosen: int | None = None
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.controls = MaskControls(masks)
        self.inside.addLayout(adding)
        self.inside.addWidget(self._hint)
        self.inside.addLayout(self._rows)
        self.inside.addWidget(self.controls)
        self._follow()
        masks.changed.connect(self._follow)
        self.reset_asked.connect(masks.clear)

    def _adder(self, kind: Kind, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("choice")
        button.setText(self._names[kind])
        button.setAccessibleName(self.tr("Add: {name}").format(name=self._names[kind]))
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFixedHeight(28)
        button.setSizePolicy(self.sizePolicy().horizontalPolicy().Expanding, button.sizePolicy().verticalPolicy())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._on_add, kind))
        return button

    @Slot()
    def _follow(self) -> None:
        masks = self._masks.masks
        if len(masks) != len(self.rows):
            self._make_rows(len(masks))
        counts: dict[Kind, int] = {}
        for place, (button, mask) in enumerate(zip(self.rows, masks, strict=True)):
            kind = kind_of(mask)
            counts[kind] = counts.get(kind, 0) + 1
            button.setText(f"{self._names[kind]} {counts[kind]}")
            button.setAccessibleName(button.text())
            button.setIcon(icon(kind.value))
            button.setChecked(place == self._masks.chosen)
        self._hint.setVisible(not masks)
        self.controls.setVisible(self._masks.mask is not None)
        self.show_differs(bool(masks), str(len(masks)) if masks else "")
        was_chosen, self._chosen = self._chosen, self._masks.chosen
        if self._chosen is not None:
            self.fold.setChecked(True)
        if self._chosen not in (None, was_chosen):
            # Once they are laid out.
            QTimer.singleShot(0, self._tell_edited)

    @Slot()
    def _tell_edited(self) -> None:
        self.edited.emit(self.controls)

    def _make_rows(self, count: int) -> None:
        for line in self._lines:
            line.hide()
            self._rows.removeWidget(line)
            line.deleteLater()
        self._lines = []
        self.rows = []
        for place in range(count):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            button = QToolButton()
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(self.tr("Edit this mask; once more, and it is done"))
            button.setFixedHeight(28)
            button.setSizePolicy(self.sizePolicy().horizontalPolicy().Expanding, button.sizePolicy().verticalPolicy())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._on_row, place))
            remove = IconButton("trash", self.tr("Remove this mask"))
            remove.clicked.connect(partial(self._on_remove, place))
            row.addWidget(button, 1)
            row.addWidget(remove)
            self._rows.addWidget(line)
            self._lines.append(line)
            self.rows.append(button)

    def _on_add(self, kind: Kind, _checked: bool = False) -> None:
        self._masks.add(kind)

    def _on_row(self, place: int, _checked: bool = False) -> None:
        self._masks.choose(None if place == self._masks.chosen else place)
        self._follow()

    def _on_remove(self, place: int, _checked: bool = False) -> None:
        self._masks.remove(place)

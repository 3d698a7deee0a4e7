"""What can be set about the mask that is edited, so that it can be drawn without a mouse too."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.mask_editing import LARGEST_BRUSH, Kind, MaskEditing
from app.ui.segments import Segments
from app.ui.share_slider import ShareSlider
from core.restoration.mask import LinearGradient, RadialGradient


class MaskControls(QWidget):
    """Follows the masks of a session."""

    def __init__(self, masks: MaskEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masks = masks
        self.side = Segments(self.tr("What the mask shows"))
        self.side.add_text(self.tr("Restored here")).setToolTip(self.tr("The restoration counts inside the mask"))
        self.side.add_text(self.tr("Original here")).setToolTip(self.tr("The original comes back inside the mask"))
        self.stroke = Segments(self.tr("What the brush does"))
        self.stroke.add_text(self.tr("Paint")).setToolTip(self.tr("The mask grows where you paint"))
        self.stroke.add_text(self.tr("Erase")).setToolTip(self.tr("The same while Alt is held"))
        self.amount = ShareSlider(self.tr("Amount"), self.tr("How much the mask counts."))
        self.feather = ShareSlider(self.tr("Feather"), self.tr("How softly the mask ends."), 50)
        size_tip = self.tr("Of the brush, in thousandths of the picture's longer side. Shift and wheel change it too.")
        self.radius = ShareSlider(self.tr("Size"), size_tip, 40, 2, round(LARGEST_BRUSH * 1000), "")
        self.inverted = QCheckBox(self.tr("Invert"))
        self.inverted.setToolTip(self.tr("Turn inside and outside round"))
        self.shown = QCheckBox(self.tr("Show the mask (M)"))
        self.shown.setToolTip(self.tr("Lay it over the picture in colour while it is edited"))
        self.across = ShareSlider(self.tr("From the left"), self.tr("Where its middle is."), 50, -50, 150)
        self.down = ShareSlider(self.tr("From the top"), self.tr("Where its middle is."), 50, -50, 150)
        self.wide = ShareSlider(self.tr("Width"), self.tr("From its middle to its edge."), 20, 1, 200)
        self.high = ShareSlider(self.tr("Height"), self.tr("From its middle to its edge."), 20, 1, 200)
        self.length = ShareSlider(self.tr("Length"), self.tr("From one end to the other."), 50, 1, 200)
        self.turned = ShareSlider(self.tr("Turned"), self.tr("Clockwise."), 0, -180, 180, " °")
        self.done = QPushButton(self.tr("Done"))
        self.done.setToolTip(self.tr("Stop editing the mask; it stays (Esc)"))
        self._lay_out()
        self._follow()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        places = (self.across, self.down, self.wide, self.high, self.length, self.turned)
        first = (self.side, self.stroke, self.radius, self.feather, self.amount, self.inverted, self.shown)
        for widget in (*first, *places, self.done):
            column.addWidget(widget)

    @property
    def _sliders(self) -> tuple[ShareSlider, ...]:
        gradients = (self.across, self.down, self.wide, self.high, self.length, self.turned)
        return (self.amount, self.feather, *gradients)

    @Slot()
    def _follow(self) -> None:
        masks, mask, kind = self._masks, self._masks.mask, self._masks.kind
        if mask is None:
            return
        self.side.show_chosen(int(mask.hides))
        self.stroke.show_chosen(int(masks.erases))
        self.amount.show_value(mask.amount * 100)
        self.radius.show_value(masks.radius * 1000)
        for box, checked in ((self.inverted, mask.inverted), (self.shown, masks.is_shown)):
            box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(False)
        self.stroke.setVisible(kind is Kind.BRUSH)
        self.radius.setVisible(kind is Kind.BRUSH)
        for share in (self.across, self.down, self.turned):
            share.setVisible(kind is not Kind.BRUSH)
        for share in (self.wide, self.high):
            share.setVisible(kind is Kind.RADIAL)
        self.length.setVisible(kind is Kind.LINEAR)
        self._follow_shape()

    def _follow_shape(self) -> None:
        shape = self._masks.mask.shape if self._masks.mask is not None else None
        if isinstance(shape, LinearGradient):
            middle, length, turned = self._masks.line()
            self.feather.show_value(shape.feather * 100)
            self.length.show_value(length * 100)
        elif isinstance(shape, RadialGradient):
            middle, turned = shape.centre, shape.turned
            self.feather.show_value(shape.feather * 100)
            self.wide.show_value(shape.radii[0] * 100)
            self.high.show_value(shape.radii[1] * 100)
        else:
            self.feather.show_value(self._masks.feather * 100)
            return
        self.across.show_value(middle[0] * 100)
        self.down.show_value(middle[1] * 100)
        self.turned.show_value(turned)

    @Slot(int)
    def _on_side(self, place: int) -> None:
        self._masks.set_mask(hides=place == 1)

    @Slot(int)
    def _on_stroke(self, place: int) -> None:
        self._masks.set_brush(erases=place == 1)

    @Slot(int)
    def _on_amount(self, percent: int) -> None:
        self._masks.set_mask(amount=percent / 100)

    @Slot(int)
    def _on_feather(self, percent: int) -> None:
        if self._masks.kind is Kind.BRUSH:
            self._masks.set_brush(feather=percent / 100)
        else:
            self._masks.set_shape(feather=percent / 100)

    @Slot(int)
    def _on_size(self, thousandths: int) -> None:
        self._masks.set_brush(radius=thousandths / 1000)

    @Slot(bool)
    def _on_inverted(self, inverted: bool) -> None:
        self._masks.set_mask(inverted=inverted)

    @Slot(int)
    def _on_place(self, _: int) -> None:
        middle = self.across.value / 100, self.down.value / 100
        if self._masks.kind is Kind.LINEAR:
            self._masks.set_line(middle, self.length.value / 100, self.turned.value)
        elif self._masks.kind is Kind.RADIAL:
            radii = self.wide.value / 100, self.high.value / 100
            self._masks.set_shape(centre=middle, radii=radii, turned=float(self.turned.value))

    @Slot()
    def _on_done(self) -> None:
        self._masks.choose(None)

    def _connect(self) -> None:
        for share in self._sliders:
            share.grabbed.connect(self._masks.hold)
            share.released.connect(self._masks.let_go)
        for share in (self.across, self.down, self.wide, self.high, self.length, self.turned):
            share.moved.connect(self._on_place)
        self.side.chosen.connect(self._on_side)
        self.stroke.chosen.connect(self._on_stroke)
        self.amount.moved.connect(self._on_amount)
        self.feather.moved.connect(self._on_feather)
        self.radius.moved.connect(self._on_size)
        self.inverted.toggled.connect(self._on_inverted)
        self.shown.toggled.connect(self._masks.show)
        self.done.clicked.connect(self._on_done)
        self._masks.changed.connect(self._follow)

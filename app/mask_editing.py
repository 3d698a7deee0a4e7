"""The mask that is being drawn on the current picture. No widgets."""

from dataclasses import replace
from enum import Enum
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.effect_editing import EffectEditing
from app.open_pictures import OpenPictures
from core.restoration.mask import SMALLEST_RADIUS, Brush, LinearGradient, Mask, Place, RadialGradient, Shape, Stroke

LARGEST_BRUSH = 0.25
SMALLEST_BRUSH = 0.002
# Points nearer together than this share of the brush's radius make no difference that is seen.
SPACING = 0.15


class Kind(Enum):
    """What can be drawn."""

    BRUSH = "brush"
    LINEAR = "linear"
    RADIAL = "radial"


class MaskEditing(QObject):
    """``chosen`` is the place of the mask that is edited among the effect's, None while none is.

    ``radius`` (of the picture's longer side), ``feather`` and ``erases`` are those of the next stroke of the brush.
    ``is_shown`` says whether the mask lies over the picture while it is edited. ``is_fresh`` says that a gradient still
    lies where it was put, not where somebody drew it.
    """

    changed = Signal()

    def __init__(self, effect: EffectEditing, pictures: OpenPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effect = effect
        self._pictures = pictures
        self.chosen: int | None = None
        self.radius = 0.04
        self.feather = 0.5
        self.erases = False
        self.is_shown = True
        self.is_fresh = False
        self._masks: tuple[Mask, ...] = ()
        effect.changed.connect(self._follow)

    @property
    def masks(self) -> tuple[Mask, ...]:
        """All of the current picture."""
        return self._effect.now.masks

    @property
    def mask(self) -> Mask | None:
        """The one that is edited."""
        return self.masks[self.chosen] if self.chosen is not None else None

    @property
    def kind(self) -> Kind | None:
        """What the one that is edited was drawn with."""
        return kind_of(self.mask) if self.mask is not None else None

    def add(self, kind: Kind) -> None:
        """A new mask, which is edited from now on: a gradient in the middle of the picture, or a brush."""
        shape: Shape = Brush()
        if kind is Kind.LINEAR:
            shape = LinearGradient((0.5, 0.25), (0.5, 0.75))
        elif kind is Kind.RADIAL:
            shape = RadialGradient((0.5, 0.5), (0.2, 0.2))
        self.chosen = len(self.masks)
        self.is_fresh, self.erases = kind is not Kind.BRUSH, False
        self._change((*self.masks, Mask(shape)), "add a mask")

    def choose(self, place: int | None) -> None:
        """Edit another mask, or none."""
        if place != self.chosen:
            self.chosen, self.is_fresh = place, False
            self.changed.emit()

    def remove(self, place: int) -> None:
        """Take a mask away."""
        masks = (*self.masks[:place], *self.masks[place + 1 :])
        if self.chosen is not None and self.chosen >= place:
            self.chosen = min(self.chosen, len(masks) - 1) if self.chosen == place else self.chosen - 1
            self.chosen = self.chosen if masks else None
        self._change(masks, "remove a mask")

    def set_brush(self, **values: Any) -> None:
        """The next stroke's ``radius``, ``feather`` or ``erases``."""
        for name, value in values.items():
            setattr(self, name, value)
        self.radius = min(max(self.radius, SMALLEST_BRUSH), LARGEST_BRUSH)
        self.changed.emit()

    def show(self, shown: bool) -> None:
        """Whether the mask lies over the picture while it is edited."""
        self.is_shown = shown
        self.changed.emit()

    def set_mask(self, **values: Any) -> None:
        """The amount of the mask that is edited, whether it is inverted, and whether it hides."""
        if self.mask is not None:
            self._put(replace(self.mask, **values), "mask " + " ".join(values))

    def set_shape(self, **values: Any) -> None:
        """Where and how large the gradient that is edited is, and how soft."""
        if self.mask is not None and not isinstance(self.mask.shape, Brush):
            self.is_fresh = False
            self._put(replace(self.mask, shape=replace(self.mask.shape, **values)), "shape " + " ".join(values))

    def begin_stroke(self, place: Place, *, erases: bool = False) -> None:
        """The brush is put down at ``place``; until `end_stroke` it is one step."""
        if self.mask is None or not isinstance(self.mask.shape, Brush):
            return
        self._effect.hold()
        stroke = Stroke((place,), max(self.radius, SMALLEST_RADIUS), self.feather, self.erases or erases)
        self._put(replace(self.mask, shape=Brush((*self.mask.shape.strokes, stroke))), "stroke")

    def extend_stroke(self, place: Place) -> None:
        """The brush is drawn on to ``place``."""
        if self.mask is None or not isinstance(self.mask.shape, Brush) or not self.mask.shape.strokes:
            return
        *before, stroke = self.mask.shape.strokes
        if hypot(*self.apart(stroke.points[-1], place)) >= stroke.radius * SPACING:
            grown = replace(stroke, points=(*stroke.points, place))
            self._put(replace(self.mask, shape=Brush((*before, grown))), "stroke")

    def end_stroke(self) -> None:
        """The brush is lifted."""
        self._effect.let_go()

    def clear(self) -> None:
        """Take all masks away."""
        self.chosen = None
        self._change((), "remove all masks")

    def line(self) -> tuple[Place, float, float]:
        """Of the linear gradient that is edited: its middle, its length in longer sides, how far it is turned.

        At 0 degrees it leads from the top down, at 90 from the right to the left.
        """
        shape = self.mask.shape if self.mask is not None else None
        assert isinstance(shape, LinearGradient)
        across, down = self.apart(shape.start, shape.end)
        middle = ((shape.start[0] + shape.end[0]) / 2, (shape.start[1] + shape.end[1]) / 2)
        return middle, hypot(across, down), degrees(atan2(-across, down))

    def set_line(self, middle: Place, length: float, turned: float) -> None:
        """Put the linear gradient that is edited so."""
        wide, high = self._shares
        across, down = -sin(radians(turned)) * length / 2 / wide, cos(radians(turned)) * length / 2 / high
        start, end = (middle[0] - across, middle[1] - down), (middle[0] + across, middle[1] + down)
        self.set_shape(start=start, end=end)

    def apart(self, one: Place, other: Place) -> tuple[float, float]:
        """How far ``other`` lies to the right of and below ``one``, in longer sides of the picture."""
        wide, high = self._shares
        return (other[0] - one[0]) * wide, (other[1] - one[1]) * high

    @property
    def _shares(self) -> tuple[float, float]:
        """Width and height of the picture, of its longer side."""
        picture = self._pictures.current
        width, height = picture.size if picture is not None and picture.size is not None else (1, 1)
        return width / max(width, height), height / max(width, height)

    def hold(self) -> None:
        """A handle is grabbed: until `let_go`, moving it is one step."""
        self._effect.hold()

    def let_go(self) -> None:
        """It was released."""
        self._effect.let_go()

    def _put(self, mask: Mask, step: str) -> None:
        place = self.chosen
        assert place is not None
        self._change((*self.masks[:place], mask, *self.masks[place + 1 :]), f"{step} {place}")

    def _change(self, masks: tuple[Mask, ...], step: str) -> None:
        self._effect.set(step, masks=masks)

    @Slot()
    def _follow(self) -> None:
        """Undone, redone, reset, or another picture: what is edited may be there no more."""
        if self.masks is self._masks:
            return
        self._masks = self.masks
        if self.chosen is not None and self.chosen >= len(self.masks):
            self.chosen = len(self.masks) - 1 if self.masks else None
        self.changed.emit()


def kind_of(mask: Mask) -> Kind:
    """What ``mask`` was drawn with."""
    kinds = {Brush: Kind.BRUSH, LinearGradient: Kind.LINEAR, RadialGradient: Kind.RADIAL}
    return kinds[type(mask.shape)]

"""Where in a picture an effect counts: brush strokes and gradients, as plain values.

Places are (x, y) in fractions of the picture's width and height, from its top left. Radii are fractions of its longer
side, so that circles are round. A mask so means the same in a picture of any size, an enlarged result included.
"""

from dataclasses import dataclass, field

from core.errors import SettingsError

Place = tuple[float, float]

# Beyond the picture, but not beyond reason: gradients may begin outside.
_FARTHEST = 16.0
SMALLEST_RADIUS = 0.0005


def checked_share(value: float, name: str) -> None:
    """SettingsError unless ``value`` is from 0 to 1."""
    # Written so that NaN is refused too.
    if not 0 <= value <= 1:
        raise SettingsError(f"{name} of {value:.0%} is not possible.", "Choose 0 to 100 %.")


def _check_places(*places: Place) -> None:
    for place in places:
        if len(place) != 2 or not all(abs(part) <= _FARTHEST for part in place):
            raise SettingsError("A mask lies too far outside the picture.", "Draw it again.")


def _check_radii(*radii: float) -> None:
    if not all(SMALLEST_RADIUS <= radius <= _FARTHEST for radius in radii):
        raise SettingsError("A mask is too small or too large.", "Give it a radius from 0.05 % of the side up.")


@dataclass(frozen=True)
class Stroke:
    """One line of a brush through ``points``; ``feather`` is the share of ``radius`` on which it fades; or it erases.

    SettingsError for values that cannot be.
    """

    points: tuple[Place, ...]
    radius: float = 0.03
    feather: float = 0.5
    erases: bool = False

    def __post_init__(self) -> None:
        _check_places(*self.points)
        _check_radii(self.radius)
        checked_share(self.feather, "A feather")


@dataclass(frozen=True)
class Brush:
    """Strokes one after the other; where none was, the mask is 0."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever painted, so that it says nothing yet."""
        return not any(stroke.points and not stroke.erases for stroke in self.strokes)


@dataclass(frozen=True)
class LinearGradient:
    """1 on the side of ``start``, 0 on that of ``end``; the way between counts as far as ``feather`` says, 0 to 1."""

    start: Place
    end: Place
    feather: float = 1.0

    def __post_init__(self) -> None:
        _check_places(self.start, self.end)
        checked_share(self.feather, "A feather")

    @property
    def is_empty(self) -> bool:
        """Never."""
        return False


@dataclass(frozen=True)
class RadialGradient:
    """1 in the middle of an ellipse, 0 outside; it fades on the outer ``feather`` of its radii, turned by degrees."""

    centre: Place
    radii: tuple[float, float]
    turned: float = 0.0
    feather: float = 0.5

    def __post_init__(self) -> None:
        _check_places(self.centre)
        if len(self.radii) != 2:
            raise SettingsError("An ellipse has two radii.", "Draw it again.")
        _check_radii(*self.radii)
        checked_share(self.feather, "A feather")
        if not abs(self.turned) <= 360:
            raise SettingsError("A mask is turned by an angle that cannot be.", "Choose −360 to 360 degrees.")

    @property
    def is_empty(self) -> bool:
        """Never."""
        return False


Shape = Brush | LinearGradient | RadialGradient


@dataclass(frozen=True)
class Mask:
    """A ``shape`` that shows the restoration where it is 1, or with ``hides`` the source; ``amount`` says how much.

    ``inverted`` turns inside and outside round first.
    """

    shape: Shape = field(default_factory=Brush)
    amount: float = 1.0
    inverted: bool = False
    hides: bool = False

    def __post_init__(self) -> None:
        checked_share(self.amount, "An amount")

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing yet."""
        return self.shape.is_empty

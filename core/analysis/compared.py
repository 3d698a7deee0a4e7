"""Two versions of one picture that are to be compared, as they are looked at: each may count only in part."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from core.errors import SettingsError
from core.picture import colour
from core.picture.picture import Facts, Picture, Pixels
from core.restoration.effect import Effect
from core.restoration.effected import effected_part
from core.restoration.frame import Frame
from core.restoration.matching import matched
from core.restoration.mixing import Mixer, luma_weights
from core.restoration.painted import Painter
from core.restoration.tiles import Region

_SRGB = Facts()


@dataclass(frozen=True, eq=False)
class Version:
    """``picture`` under an ``effect``, which mixes it with ``source``, the picture that it was made from."""

    picture: Picture
    source: Picture | None = None
    effect: Effect = field(default_factory=Effect)

    def part(self, region: Region, every: int = 1) -> Pixels:
        """``region`` as it is looked at, in the file's own values, of each ``every``-th row and column: (h, w, 3)."""
        pixels = _taken(self.picture, region, every)
        if self.source is None or self.effect.plain_strength == 1:
            return pixels
        if self.needs_neighbours:
            source = self._matched_source
            whole = effected_part(source, self.picture, self.effect, region, self._painter)
            return np.ascontiguousarray(whole[::every, ::every])
        frame = Frame(self.picture.height, self.picture.width, region, every)
        source_pixels = _taken(self._matched_source, region, every)
        weights = luma_weights(self.picture.facts)
        return Mixer(source_pixels, pixels, frame, weights, painter=self._painter).mixed(self.effect)

    @property
    def needs_neighbours(self) -> bool:
        """Whether a pixel depends on those around it, so that all are computed however few are wanted."""
        return self.source is not None and any(self.effect.detail)

    @cached_property
    def _painter(self) -> Painter:
        return Painter()

    @cached_property
    def _matched_source(self) -> Picture:
        assert self.source is not None
        return matched(self.source, self.picture)


@dataclass(frozen=True, eq=False)
class Compared:
    """From ``first`` to ``second``, which are of one size; SettingsError otherwise."""

    first: Version
    second: Version

    def __post_init__(self) -> None:
        first, second = self.first.picture, self.second.picture
        if first.pixels.shape != second.pixels.shape:
            raise SettingsError(
                f"The pictures differ in size: {first.width} × {first.height} and "
                f"{second.width} × {second.height} pixels.",
                "Compare pictures of equal size.",
            )

    @classmethod
    def of(cls, before: Picture, after: Picture, effect: Effect | None = None) -> "Compared":
        """A picture and what was made of it."""
        return cls(Version(before), Version(after, before, effect or Effect()))

    @property
    def height(self) -> int:
        """Rows of both."""
        return self.first.picture.height

    @property
    def width(self) -> int:
        """Columns of both."""
        return self.first.picture.width

    @property
    def whole(self) -> Region:
        """All of it."""
        return Region(0, 0, self.height, self.width)

    @property
    def needs_neighbours(self) -> bool:
        """Whether some pixels of a version cost what all of them do."""
        return self.first.needs_neighbours or self.second.needs_neighbours

    @property
    def facts(self) -> Facts:
        """What the values of ``part`` mean: what both files say, or sRGB."""
        return self.first.picture.facts if self._of_one_colour_space else _SRGB

    def part(self, region: Region, every: int = 1) -> tuple[Pixels, Pixels]:
        """Both versions of ``region``, of each ``every``-th row and column: (h, w, 3) each.

        Values are those of the files; where two files' values mean different colours, both are brought to sRGB.
        """
        first, second = self.first.part(region, every), self.second.part(region, every)
        if self._of_one_colour_space:
            return first, second
        return _in_srgb(first, self.first.picture.facts), _in_srgb(second, self.second.picture.facts)

    @property
    def _of_one_colour_space(self) -> bool:
        one, other = self.first.picture.facts, self.second.picture.facts
        return one.icc == other.icc and one.linear == other.linear


def _taken(picture: Picture, region: Region, every: int) -> Pixels:
    rows, columns = region.slices
    return np.ascontiguousarray(
        picture.pixels[rows.start : rows.stop : every, columns.start : columns.stop : every], np.float32
    )


def _in_srgb(pixels: Pixels, facts: Facts) -> Pixels:
    return colour.in_srgb(Picture(pixels, None, facts))

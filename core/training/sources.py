"""Where patches come from: clean pictures that are spoiled on the way, or pairs as they were photographed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from core.training.degradations import Degradation
from core.training.pictures import Bytes, Pixels, Stored, pixels_of

Mask = npt.NDArray[np.bool_]
# Places looked at for one patch before one is taken that is mostly clipped.
_TRIES, _ENOUGH = 6, 0.5


class Patch(NamedTuple):
    """``degraded`` (h, w, 3) and ``clean`` (scale·h, scale·w, 3), float32; ``usable`` (h, w) or None: what counts."""

    degraded: Pixels
    clean: Pixels
    usable: Mask | None = None


class Source(Protocol):
    """Anything that patches can be cut from. All chance of a patch comes from ``random``."""

    @property
    def scale(self) -> int:
        """How many times larger the clean picture is."""

    @property
    def shortest(self) -> int:
        """The shortest side of all clean pictures, in pixels."""

    def patch(self, size: int, random: np.random.Generator) -> Patch:
        """A patch whose clean side has ``size`` × ``size`` pixels, from anywhere, turned and mirrored at random."""


@dataclass(frozen=True, eq=False)
class CleanPictures:
    """Pictures (h, w, 3) of bytes that ``degradation`` spoils anew for each patch; a fourth plane is their depth."""

    pictures: Sequence[Bytes]
    degradation: Degradation

    @property
    def scale(self) -> int:
        """How many times smaller the degradation makes them."""
        return self.degradation.scale

    @property
    def shortest(self) -> int:
        """The shortest side of all pictures."""
        return min(min(picture.shape[:2]) for picture in self.pictures)

    def patch(self, size: int, random: np.random.Generator) -> Patch:
        """See `Source`."""
        scale = self.degradation.scale
        cut, around = clean_patch(self.pictures, size, random, self.degradation.margin, scale)
        clean, degradation = apart(cut, self.degradation)
        # What blur brings into a patch lies beside it; at the edge of a picture there is nothing but its mirror image.
        degraded = _inside(degradation.degrade(clean, random), around // scale)
        return Patch(degraded, _inside(clean, around))


@dataclass(frozen=True, eq=False)
class StoredPair:
    """A `core.training.pairs.aligned.AlignedPair` in memory. ``usable`` is None where all of it is."""

    name: str
    before: Stored
    after: Stored
    usable: Mask | None


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of one scale, each as likely as another."""

    pairs: Sequence[StoredPair]
    scale: int

    @property
    def shortest(self) -> int:
        """The shortest side of all clean pictures."""
        return min(min(pair.after.shape[:2]) for pair in self.pairs)

    def patch(self, size: int, random: np.random.Generator) -> Patch:
        """See `Source`. Places that are mostly clipped are passed over while others are found."""
        pair = self.pairs[int(random.integers(len(self.pairs)))]
        small = size // self.scale
        for _ in range(_TRIES):
            top = int(random.integers(pair.before.shape[0] - small + 1))
            left = int(random.integers(pair.before.shape[1] - small + 1))
            here = np.s_[top : top + small, left : left + small]
            usable = None if pair.usable is None else pair.usable[here]
            if usable is None or usable.mean() >= _ENOUGH:
                break
        large = np.s_[top * self.scale : (top + small) * self.scale, left * self.scale : (left + small) * self.scale]
        quarters, mirrored = int(random.integers(4)), bool(random.integers(2))
        return Patch(
            pixels_of(_turned(pair.before[here], quarters, mirrored)),
            pixels_of(_turned(pair.after[large], quarters, mirrored)),
            None if usable is None or usable.all() else _turned(usable, quarters, mirrored),
        )


def clean_patch(
    pictures: Sequence[Bytes], size: int, random: np.random.Generator, margin: int = 0, unit: int = 1
) -> tuple[Bytes, int]:
    """(size, size, planes) bytes from anywhere in any picture, turned by quarters and mirrored at random.

    They come with up to ``margin`` pixels around them, as many on each side, a multiple of ``unit``; the second result
    is how many there are.
    """
    picture = pictures[int(random.integers(len(pictures)))]
    top = int(random.integers(picture.shape[0] - size + 1))
    left = int(random.integers(picture.shape[1] - size + 1))
    quarters = int(random.integers(4))
    margin += -margin % unit
    around = min(margin, top, left, picture.shape[0] - size - top, picture.shape[1] - size - left)
    around -= around % unit
    here = np.s_[top - around : top + size + around, left - around : left + size + around]
    return _turned(picture[here], quarters, bool(random.integers(2))), around


def apart(picture: Bytes, degradation: Degradation) -> tuple[Pixels, Degradation]:
    """A clean picture (h, w, 3), 0 … 1, without the depth that came with it, and what spoils it, which knows it."""
    planes = pixels_of(picture)
    return (
        (planes, degradation)
        if planes.shape[2] == 3
        else (np.ascontiguousarray(planes[..., :3]), degradation.over(planes[..., 3]))
    )


def _inside(pixels: Pixels, around: int) -> Pixels:
    """Without ``around`` pixels at each edge."""
    return pixels[around : pixels.shape[0] - around, around : pixels.shape[1] - around]


def _turned(patch: npt.NDArray, quarters: int, mirrored: bool) -> npt.NDArray:  # type: ignore[type-arg]
    patch = np.rot90(patch, quarters)
    return patch[:, ::-1] if mirrored else patch

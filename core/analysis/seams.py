"""Whether one sees where tiles meet: gradient energy across their borders, against that beside them.

The energy is of brightness, averaged over stretches of 32 pixels along a border, since a seam is a line. That of the
source is taken off, so that edges which the picture has itself do not count. Where tiles overlap, the gradient is that
from one end of the overlap to the other, since their results blend between.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.restoration.tiles import Region

# Pixels along a border that are one measurement.
STRETCH = 32
# Gradients beside a border are taken so far apart from it and from each other, so many on either side.
APART = 8
BESIDE = 4
# Squared 8-bit levels. Next to nothing beside a border makes no seam of next to nothing on it.
_FLOOR = 0.25**2
# One stretch counts no more than that, whatever runs along it.
_MOST = 25.0
# Untiled samples reach 0.8 at borders that are only imagined; tiles without overlap start at 2.9.
VISIBLE = 1.5

Values = npt.NDArray[np.float32]
Energies = npt.NDArray[np.float64]


class Profile(NamedTuple):
    """Brightness from 0 to 1 with stretches averaged: ``across`` along rows, (height, stretches), and ``down`` along
    columns, (stretches, width).
    """

    across: Values
    down: Values


class Seams(NamedTuple):
    """``excess`` is how much more gradient energy borders have than places beside them, 0 for none, 1 for twice as
    much; ``doubt`` its standard error; ``worst`` the part of the result where they stand out most.
    """

    excess: float
    doubt: float
    worst: Region

    @property
    def are_visible(self) -> bool:
        """Whether there is surely more than untiled pictures have."""
        return self.excess - 2 * self.doubt >= VISIBLE


class _Border(NamedTuple):
    """Where two tiles meet along one axis: they overlap from ``start`` to ``stop``, which may be the same."""

    start: int
    stop: int


class _Found(NamedTuple):
    """What stretches of one border have more than places beside it: (stretches,)."""

    border: _Border
    is_standing: bool
    excess: Energies


def seams(before: Profile, after: Profile, tiles: Iterable[Region]) -> Seams | None:
    """The seams of a result that was made in ``tiles``, regions of it; None where no tiles meet.

    ``before`` is of the source, as large as the result.
    """
    sides = [(tile.top, tile.top + tile.height, tile.left, tile.left + tile.width) for tile in tiles]
    lying = _borders([(top, bottom) for top, bottom, _, _ in sides])
    standing = _borders([(left, right) for _, _, left, right in sides])
    found = [
        *_measured(before.across, after.across, lying, is_standing=False),
        *_measured(before.down.T, after.down.T, standing, is_standing=True),
    ]
    if not found:
        return None
    excess = np.concatenate([one.excess for one in found])
    return Seams(
        excess=max(float(excess.mean()), 0.0),
        doubt=float(excess.std()) / math.sqrt(len(excess)),
        worst=_worst(found, after.across.shape[0], after.down.shape[1]),
    )


def _borders(sides: Sequence[tuple[int, int]]) -> list[_Border]:
    """Where tiles meet along an axis, from the ends of each."""
    return [_Border(after[0], max(before[1], after[0])) for before, after in itertools.pairwise(sorted(set(sides)))]


def _measured(before: Values, after: Values, borders: list[_Border], *, is_standing: bool) -> Iterator[_Found]:
    """Each border; profiles are (places across, stretches)."""
    for border in borders:
        gap = border.stop - border.start
        distances = [gap + (number + 1) * APART for number in range(BESIDE)]
        moved = [_Border(border.start + sign * far, border.stop + sign * far) for far in distances for sign in (-1, 1)]
        free = [one for one in moved if _is_free(one, border, borders, len(after))]
        if len(free) > 1 and border.start > 0 and border.stop < len(after):
            yield _Found(border, is_standing, _excess(after, border, free) - _excess(before, border, free))


def _is_free(moved: _Border, own: _Border, borders: Sequence[_Border], length: int) -> bool:
    """Whether a gradient there lies within one tile, whole."""
    if moved.start < 1 or moved.stop >= length:
        return False
    return all(moved.stop < other.start or moved.start > other.stop for other in borders if other != own)


def _excess(profile: Values, border: _Border, beside: list[_Border]) -> Energies:
    """How much a border stands out from places beside it, less how much they stand out from each other."""
    places = [border, *beside]
    energy = np.stack([np.square((profile[one.stop] - profile[one.start - 1]) * 255.0) for one in places])
    elsewhere, count = energy[1:].sum(axis=0, dtype=np.float64), len(beside)
    own = _ratio(energy[0], elsewhere / count)
    others = [_ratio(one, (elsewhere - one) / (count - 1)) for one in energy[1:]]
    excess: Energies = own - np.mean(others, axis=0)
    return excess


def _ratio(energy: Energies, usual: Energies) -> Energies:
    return np.minimum((energy + _FLOOR) / (usual + _FLOOR), _MOST)


def _worst(found: list[_Found], height: int, width: int) -> Region:
    """The stretch that stands out most together with its neighbours, and some of its surroundings."""
    excess = [np.convolve(one.excess, np.ones(4), "same")[: len(one.excess)] for one in found]
    place = max(range(len(found)), key=lambda number: excess[number].max())
    border, along = found[place].border, (int(excess[place].argmax()) + 0.5) / len(excess[place])
    middle = (border.start + border.stop) // 2
    row, column = (int(along * height), middle) if found[place].is_standing else (middle, int(along * width))
    side = 4 * STRETCH
    top, left = max(row - side, 0), max(column - side, 0)
    return Region(top, left, min(2 * side, height - top), min(2 * side, width - left))

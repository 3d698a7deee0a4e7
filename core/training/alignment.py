"""Where one picture of a scene lies on another, to a hundredth of a pixel where there is detail, and laying it there.

Phase correlation gives a first shift (Kuglin and Hines 1975); Gauss–Newton steps from coarse to fine then find the
shift and turn that make the two correlate best, each channel free in gain and bias (the criterion is that of
Evangelidis and Psarakis, "Parametric image alignment using enhanced correlation coefficient maximization", PAMI 2008).
The gradients are those of the clean picture, so noise in the other one adds spread but no bias, and weights that fall
with the misfit keep rain, passers-by and reflections from pulling.

Shapes: pictures (height, width, 3) float32, display-encoded, 0…1; masks (height, width) bool, True where usable.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels

Mask = npt.NDArray[np.bool_]
Matrix = npt.NDArray[np.float64]

SMALLEST_SIDE = 32
_COARSEST = 48  # pixels on the short side of the smallest level
_FINEST = 3_000_000  # pixels of the largest level; more of them add time, not accuracy
_FINE, _BROAD = 0.6, 8.0  # σ in pixels of the band in which levels are compared
_STILL = 0.002  # a step this small, in pixels at the corners, ends a level
_REACH, _LEAST_REACH = 0.2, 28.0  # share of the short side, and pixels, that pictures of one scene may be apart
_MOST_TURNED = 5.0  # degrees
_CELL, _BORDER = 8, 12  # pixels
_FIRM = 0.002  # squared slopes summed over a region; less is flat to the eye


@dataclass(frozen=True)
class Motion:
    """A point of the before picture, turned by ``degrees`` about its middle and shifted by ``dx``, ``dy`` pixels, is
    the same point in the after picture. Positive turns go clockwise on screen; a pixel is one of the before picture.
    """

    dx: float = 0.0
    dy: float = 0.0
    degrees: float = 0.0

    @property
    def shift(self) -> float:
        """Length of the shift in pixels."""
        return math.hypot(self.dx, self.dy)

    def farthest(self, height: int, width: int) -> float:
        """How far a corner of a ``height`` × ``width`` picture moves at most, in pixels."""
        return self.shift + 2 * math.sin(math.radians(abs(self.degrees)) / 2) * math.hypot(height, width) / 2

    def matrix(self, height: int, width: int, scale: int = 1) -> Matrix:
        """(2, 3): from places in the before picture, of this size and ``scale`` times enlarged, to the after one."""
        turn = math.radians(self.degrees)
        rotation = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
        middle = np.array([width * scale - 1, height * scale - 1]) / 2
        shift = middle - rotation @ middle + np.array([self.dx, self.dy]) * scale
        return np.column_stack([rotation, shift])


@dataclass(frozen=True)
class Registration:
    """What was found: ``motion``; ``residual``, how far points still lie from each other after it, in pixels (root mean
    square, freed of what noise adds); ``likeness``, −1 to 1, the correlation of the aligned pictures' coarse detail.

    ``residual`` is infinite where there is too little detail to tell. ``detailed`` says that the clean picture has
    some: then a low ``likeness`` means that the other one shows something else.
    """

    motion: Motion
    residual: float
    likeness: float
    detailed: bool = True


@dataclass(frozen=True)
class _Level:
    """Both pictures at one size. ``shrink`` is how many pixels of the whole one of here spans."""

    before: Pixels
    after: Pixels
    usable_before: Mask
    usable_after: Mask
    shrink: int

    @property
    def size(self) -> tuple[int, int]:
        return self.usable_before.shape[0], self.usable_before.shape[1]


def register(before: Pixels, after: Pixels, usable_before: Mask, usable_after: Mask) -> Registration:
    """Find how ``after`` must be moved to lie on ``before``; both are of one size, with masks of that size.

    Good for shifts of some 20 pixels (a fifth of the short side in large pictures) and turns of 2 degrees; motion far
    beyond is not believed, and none is given. What is clipped in one picture
    and not in the other looks like movement: the masks leave it out.
    """
    assert before.shape == after.shape, "both have one size"
    assert min(before.shape[:2]) >= SMALLEST_SIDE, "smaller pictures are refused before"
    levels = _pyramid(_Level(before, after, usable_before, usable_after, 1))
    coarse = levels[-1]
    starts = [Motion(), _phase_shift(_first_below(levels, 400))]
    tried = [_refined(coarse, _refined(coarse, start, turning=False), turning=True) for start in starts]
    motion = max(tried, key=lambda one: _correlation(coarse, one))
    for level in reversed(levels[:-1]):
        motion = _refined(level, motion, turning=True)
    if not _believable(motion, *levels[0].size, levels[0].shrink):
        motion = Motion()  # chance found something alike in two pictures that show different things
    likeness = _correlation(_first_below(levels, 200), motion)
    return Registration(motion, _residual(levels[0], motion), likeness, _is_detailed(levels[0], motion))


def _believable(motion: Motion, height: int, width: int, shrink: int) -> bool:
    farthest = max(_LEAST_REACH, _REACH * shrink * min(height, width))
    return motion.shift <= farthest and abs(motion.degrees) <= _MOST_TURNED


def laid_on(after: Pixels, motion: Motion, height: int, width: int, scale: int = 1) -> tuple[Pixels, Mask]:
    """``after`` resampled onto the grid of a ``height`` × ``width`` before picture, enlarged ``scale`` times.

    Lanczos with 8 × 8 neighbours. The mask says which pixels were inside ``after`` with all that have weight.
    """
    matrix = motion.matrix(height, width, scale)
    size = (width * scale, height * scale)
    moved = cv2.warpAffine(
        after, matrix, size, flags=cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REFLECT_101
    )
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    x = matrix[0, 0] * columns + matrix[0, 1] * rows + matrix[0, 2]
    y = matrix[1, 0] * columns + matrix[1, 1] * rows + matrix[1, 2]
    edge = 0.01  # what rounding may add
    inside = (x >= -edge) & (y >= -edge) & (x <= after.shape[1] - 1 + edge) & (y <= after.shape[0] - 1 + edge)
    return moved.astype(np.float32, copy=False), inside


def reduced(pixels: Pixels, scale: int) -> Pixels:
    """The mean of each ``scale`` × ``scale`` pixels; rows and columns beyond a multiple are left out."""
    height, width = pixels.shape[0] // scale, pixels.shape[1] // scale
    if scale == 1:
        return pixels
    whole = pixels[: height * scale, : width * scale]
    return cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


def _pyramid(level: _Level) -> list[_Level]:
    """From the finest level that is worth its time to the coarsest, in the band that is compared."""
    levels = []
    while True:
        smallest = min(level.size) < 2 * _COARSEST
        if math.prod(level.size) <= _FINEST or smallest:
            levels.append(replace(level, before=_band(level.before), after=_band(level.after)))
        if smallest:
            return levels
        masks = [reduced(one.astype(np.float32), 2) > 0.99 for one in (level.usable_before, level.usable_after)]
        level = _Level(reduced(level.before, 2), reduced(level.after, 2), masks[0], masks[1], level.shrink * 2)


def _band(pixels: Pixels) -> Pixels:
    """Detail without what is finer than can be interpolated, and without slow changes of light."""
    fine, broad = (cv2.GaussianBlur(pixels, (0, 0), one, borderType=cv2.BORDER_REFLECT) for one in (_FINE, _BROAD))
    return np.subtract(fine, broad, dtype=np.float32)


def _first_below(levels: list[_Level], longest: int) -> _Level:
    return next((one for one in levels if max(one.size) <= longest), levels[-1])


def _phase_shift(level: _Level) -> Motion:
    height, width = level.size
    window = cv2.createHanningWindow((width, height), cv2.CV_32F)
    before, after = (np.ascontiguousarray(one.mean(axis=2)) for one in (level.before, level.after))
    (dx, dy), _ = cv2.phaseCorrelate(before, after, window)
    return Motion(dx * level.shrink, dy * level.shrink)


def _moved(level: _Level, motion: Motion) -> tuple[Pixels, Mask]:
    """The level's after picture under ``motion``, and where both pictures count."""
    height, width = level.size
    here = Motion(motion.dx / level.shrink, motion.dy / level.shrink, motion.degrees).matrix(height, width)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP  # OpenCV's cubic moves even a ramp by up to 0.05 pixels
    moved = cv2.warpAffine(level.after, here, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    # Near its borders, the band of each picture was made of other surroundings.
    border = max(2, min(_BORDER, min(height, width) // 8))
    margin = np.zeros((height, width), np.uint8)
    margin[border:-border, border:-border] = 1
    inside = cv2.warpAffine(
        margin * level.usable_after, here, (width, height), flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    )
    return moved.astype(np.float32, copy=False), (inside * margin > 0) & level.usable_before


def _misfit(before: Pixels, moved: Pixels, mask: Mask) -> tuple[Pixels, Pixels]:
    """Per channel: how ``before`` differs from the best gain × ``moved`` + bias, and that gain (3,)."""
    count = max(int(mask.sum()), 1)
    inside = mask[..., None].astype(np.float32)
    mean_before = (before * inside).sum((0, 1)) / count
    mean_moved = (moved * inside).sum((0, 1)) / count
    own, other = before - mean_before, moved - mean_moved
    gain = (own * other * inside).sum((0, 1)) / np.maximum((other * other * inside).sum((0, 1)), 1e-12)
    return own - gain * other, gain


def _refined(level: _Level, motion: Motion, *, turning: bool) -> Motion:
    """``motion`` after Gauss–Newton steps on this level, at most 25."""
    height, width = level.size
    radius = math.hypot(height, width) / 2
    rows = (np.arange(height, dtype=np.float32)[:, None] - (height - 1) / 2) / radius
    columns = (np.arange(width, dtype=np.float32)[None, :] - (width - 1) / 2) / radius
    for _ in range(25):
        moved, mask = _moved(level, motion)
        misfit, gain = _misfit(level.before, moved, mask)
        weight = _trust(misfit, mask)
        along_x, along_y = (gain * one for one in _gradients(moved))
        around = columns[..., None] * along_y - rows[..., None] * along_x
        slopes = [along_x, along_y, around][: 3 if turning else 2]
        weighted = [one * weight for one in slopes]
        normal = np.array([[np.vdot(one, other) for other in slopes] for one in weighted], np.float64)
        right = np.array([np.vdot(one, misfit) for one in weighted], np.float64)
        if np.linalg.cond(normal) > 1e8 or not np.isfinite(normal).all():
            return motion  # a flat picture says nothing about motion
        step = np.linalg.solve(normal, right)
        turn = step[2] / radius if turning else 0.0
        motion = _composed(motion, float(step[0]) * level.shrink, float(step[1]) * level.shrink, float(turn))
        if np.abs(step).max() < _STILL:
            break
    return motion


def _composed(motion: Motion, dx: float, dy: float, turn: float) -> Motion:
    """A small step in the before picture's own frame (pixels, radians), then ``motion``."""
    around = math.radians(motion.degrees)
    return Motion(
        motion.dx + math.cos(around) * dx - math.sin(around) * dy,
        motion.dy + math.sin(around) * dx + math.cos(around) * dy,
        motion.degrees + math.degrees(turn),
    )


def _trust(misfit: Pixels, mask: Mask) -> Pixels:
    """Weights 0…1 that fall with the misfit (Cauchy), in units of its usual size in each channel."""
    usual = np.array([np.median(np.abs(misfit[..., c][mask])) if mask.any() else 0 for c in range(3)], np.float32)
    weight = 1 / (1 + np.square(misfit / (3 * 1.48 * usual + 1e-6)))
    return (weight * mask[..., None]).astype(np.float32, copy=False)


def _gradients(pixels: Pixels) -> tuple[Pixels, Pixels]:
    """Slopes to the right and downwards, per pixel, by the neighbours on both sides."""
    border: Pixels = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), mode="edge")
    along_x: Pixels = (border[1:-1, 2:] - border[1:-1, :-2]) * np.float32(0.5)
    along_y: Pixels = (border[2:, 1:-1] - border[:-2, 1:-1]) * np.float32(0.5)
    return along_x, along_y


def _correlation(level: _Level, motion: Motion) -> float:
    """−1 to 1, over all channels together."""
    moved, mask = _moved(level, motion)
    if mask.sum() < 64:
        return 0.0
    before, after = level.before.mean(axis=2)[mask], moved.mean(axis=2)[mask]
    before, after = before - before.mean(), after - after.mean()
    return float(np.vdot(before, after) / max(math.sqrt(float(np.vdot(before, before) * np.vdot(after, after))), 1e-9))


def _residual(level: _Level, motion: Motion) -> float:
    """Root mean square of what regions of the picture still want to move, in pixels of the whole picture.

    Each region is measured twice, on the two colours of a chessboard of cells. Noise moves both measures at random but
    not together, so the mean of their product holds only true displacement, give or take how far the two differ, of
    which twice is taken off: what remains is hardly chance.
    """
    moved, mask = _moved(level, motion)
    misfit, gain = _misfit(level.before, moved, mask)
    along_x, along_y = (gain * one * mask[..., None] for one in _gradients(moved))
    products = [along_x * along_x, along_x * along_y, along_y * along_y, along_x * misfit, along_y * misfit]
    together, apart, weights = [], [], []
    for halves in _regions(products):
        firmness = min(_firmness(half) for half in halves)
        if firmness > _FIRM:
            one, other = (_step(half) for half in halves)
            together.append(float(one @ other))
            apart.append(float((one - other) @ (one - other)) / 2)
            weights.append(firmness)
    if not weights:
        return math.inf
    chance = float(np.linalg.norm(np.multiply(apart, weights))) / sum(weights)
    return level.shrink * math.sqrt(max(float(np.average(together, weights=weights)) - 2 * chance, 0.0))


def _is_detailed(level: _Level, motion: Motion) -> bool:
    """Whether some region of the clean picture would hold its place, whatever the other one shows there."""
    moved, mask = _moved(level, motion)
    along_x, along_y = (one * mask[..., None] for one in _gradients(moved))
    products = [along_x * along_x, along_x * along_y, along_y * along_y]
    return any(min(_firmness(half) for half in halves) > _FIRM for halves in _regions(products))


def _regions(products: list[Pixels]) -> Iterator[list[npt.NDArray[np.float64]]]:
    """Sums of each product (h, w, 3) over some 36 regions, each twice: over light and dark cells of a chessboard."""
    cells = np.stack([_cell_sums(one.sum(axis=2)) for one in products])
    rows, columns = cells.shape[1:]
    side = max(4, math.ceil(max(rows, columns) / 6))
    board = np.indices((rows, columns)).sum(0) % 2
    for top in range(0, rows, side):
        for left in range(0, columns, side):
            part = cells[:, top : top + side, left : left + side]
            shades = board[top : top + side, left : left + side]
            yield [part[:, shades == shade].sum(axis=1) for shade in (0, 1)]


def _cell_sums(plane: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    height, width = (side // _CELL * _CELL for side in plane.shape)
    cells = plane[:height, :width].reshape(height // _CELL, _CELL, width // _CELL, _CELL)
    return cells.sum(axis=(1, 3), dtype=np.float64)


def _firmness(sums: npt.NDArray[np.float64]) -> float:
    """How firmly a region holds its place in its weakest direction: the smaller eigenvalue of its structure."""
    xx, xy, yy = sums[:3]
    return float((xx + yy) / 2 - math.hypot((xx - yy) / 2, xy))


def _step(sums: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The shift (x, y) that a firm region asks for, at most 4 pixels."""
    xx, xy, yy, right_x, right_y = sums
    step = np.linalg.solve(np.array([[xx, xy], [xy, yy]]), np.array([right_x, right_y]))
    return step * min(1.0, 4 / max(float(np.hypot(*step)), 1e-9))

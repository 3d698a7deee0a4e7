"""Whether a network can learn from a pair: sizes, how its pictures lie on each other, exposure, what is clipped.

Each check has a frozen result with a verdict and sentences for a photographer. Green pairs are used as they are, amber
ones with what the sentence says in mind, most of them after aligning; red ones are not usable.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import cv2
import numpy as np

from core.errors import SilvermendError
from core.picture import files
from core.picture.picture import Pixels
from core.picture.transfer import encoded, linear
from core.progress import Progress, Work
from core.training.alignment import SMALLEST_SIDE, Mask, Motion, Registration, laid_on, reduced, register
from core.training.pairs.exposure import ColourMatch, match, unclipped
from core.training.pairs.likeness import fingerprint
from core.training.pairs.names import scene
from core.training.pairs.pair import Pair, clean, display

SCALES = (1, 2, 3, 4)
ALIGNED = 0.1  # pixels that corners may lie apart without anybody seeing it in a result
_TORN = 1.0  # pixels that parts lie apart after aligning, beyond which nothing can be learnt but blur
_UNLIKE = 0.25  # correlation of detail below which pictures do not show the same
_SAME_EXPOSURE, _SAME_TINT = 0.08, 0.08  # EV
_MUCH_CLIPPED = 0.1
_SWAPPED = -8.0  # levels of noise; sharpness that a blurred picture has lost looks like some noise too
_SLACK = 0.02  # share by which a size may miss a whole scale: framing differs a little
_STILL, _SAME_LIGHT = Motion(), ColourMatch()


class Verdict(Enum):
    """Whether a pair is usable."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True)
class PairCheck:
    """What was found out about one pair.

    Sizes are (height, width). ``scale`` is how many times the after picture is larger, None where by no whole number of
    1 to 4. ``motion`` is how the after picture must be moved, ``residual`` what is then still apart in pixels of the
    before picture (infinite: too little detail to tell). ``noise`` is the before picture's σ in 8-bit levels beyond
    the clean one's, ``clipped`` the share of pixels that are blown out or black in either. ``scene`` comes from the
    name and may be empty; ``fingerprint`` from the clean picture. What was not reached, because something before it
    was red, keeps its default.
    """

    pair: Pair
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    before_size: tuple[int, int] = (0, 0)
    after_size: tuple[int, int] = (0, 0)
    scale: int | None = None
    motion: Motion = _STILL
    residual: float = math.inf
    likeness: float = 0.0
    colour: ColourMatch = _SAME_LIGHT
    noise: float = 0.0
    clipped: float = 0.0
    scene: str = ""
    fingerprint: int | None = None

    @property
    def usable(self) -> bool:
        """Green or amber."""
        return self.verdict is not Verdict.RED

    @property
    def needs_aligning(self) -> bool:
        """Whether a corner of the picture lies visibly elsewhere."""
        return self.usable and self.motion.farthest(*self.before_size) > ALIGNED

    @property
    def seems_swapped(self) -> bool:
        """Whether the clean picture is the noisier one."""
        return self.noise < _SWAPPED

    def with_warning(self, sentence: str) -> "PairCheck":
        """The same with one more reason; green becomes amber."""
        verdict = Verdict.AMBER if self.verdict is Verdict.GREEN else self.verdict
        return replace(self, verdict=verdict, reasons=(*self.reasons, sentence))


def check_all(pairs: Sequence[Pair]) -> Work[Progress, tuple[PairCheck, ...]]:
    """Check every pair on its own, one `Progress` each. `core.training.pairs.sets` says what they are to each other."""
    found = []
    for done, pair in enumerate(pairs):
        yield Progress(done, len(pairs), f"Checking {pair.name}.")
        found.append(check(pair))
    return tuple(found)


def check(pair: Pair) -> PairCheck:
    """Everything that can be said about one pair; a file that cannot be read makes it red."""
    found = PairCheck(pair, Verdict.RED, scene=scene(pair.after[0]) or scene(pair.before))
    try:
        sizes = [(head.height, head.width) for head in map(files.header, (pair.before, pair.after[0]))]
        found = replace(found, before_size=sizes[0], after_size=sizes[1], scale=scale_of(*sizes))
        if objection := _size_objection(found):
            return replace(found, reasons=(objection,))
        return measured(found, display(pair.before), clean(pair.after))
    except SilvermendError as error:
        return replace(found, reasons=(str(error),))


def scale_of(before: tuple[int, int], after: tuple[int, int]) -> int | None:
    """The one of 1, 2, 3 and 4 by which ``after`` is larger in height and width; each may miss it by 2 %."""
    for scale in SCALES:
        if all(
            abs(large - scale * small) <= _SLACK * scale * small for small, large in zip(before, after, strict=True)
        ):
            return scale
    return None


def measured(found: PairCheck, before: Pixels, after: Pixels) -> PairCheck:
    """``found``, whose sizes are sound, completed from the pictures themselves, both (h, w, 3) display-encoded."""
    found = replace(found, fingerprint=fingerprint(after))
    if before.shape == after.shape and np.array_equal(before, after):
        return replace(found, reasons=("Both pictures are the same, pixel by pixel; there is nothing to learn.",))
    scale = found.scale or 1
    before, after = common(before, after, scale)
    after = reduced(after, scale)
    whole, clean_whole = unclipped(before), unclipped(after)
    seen = register(before, after, whole, clean_whole)
    motion = seen.motion if math.isfinite(seen.residual) else Motion()
    moved, inside = laid_on(after, motion, *before.shape[:2])
    sound = inside & mask_on(clean_whole, motion, *before.shape[:2])
    colour = match(before, moved, sound)
    found = replace(
        found,
        motion=motion,
        residual=seen.residual,
        likeness=seen.likeness,
        colour=colour,
        noise=_noise(before, moved, colour, sound & whole),
        clipped=1 - float((sound & whole).sum()) / max(int(inside.sum()), 1),
    )
    return _judged(found, seen)


def common(before: Pixels, after: Pixels, scale: int) -> tuple[Pixels, Pixels]:
    """Both cut at their right and lower ends to one size, ``after`` being ``scale`` times as large."""
    height, width = (min(before.shape[side], after.shape[side] // scale) for side in (0, 1))
    return before[:height, :width], after[: height * scale, : width * scale]


def mask_on(mask: Mask, motion: Motion, height: int, width: int, scale: int = 1) -> Mask:
    """A mask of the after picture, laid on the before one; outside is False."""
    size = (width * scale, height * scale)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(mask.astype(np.float32), motion.matrix(height, width, scale), size, flags=flags) > 0.999


def _size_objection(found: PairCheck) -> str:
    (height, width), (after_height, after_width) = found.before_size, found.after_size
    if min(height, width) < SMALLEST_SIDE:
        return f"The before picture has only {width} × {height} pixels; {SMALLEST_SIDE} a side is the least."
    if found.scale is not None:
        return ""
    sizes = f"({width} × {height} and {after_width} × {after_height} pixels)"
    if scale_of(found.after_size, found.before_size):
        return f"The before picture is the larger one {sizes}; were the two folders swapped?"
    if scale_of(found.before_size, (after_width, after_height)):
        return f"One picture is upright and the other lies on its side {sizes}; turn one of them."
    ratio = after_width / width
    if abs(ratio - after_height / height) < 0.03 * ratio:
        return f"The after picture is {ratio:.2f} times as large {sizes}; a network needs 1, 2, 3 or 4 times exactly."
    return f"The pictures have different shapes {sizes}; one of them was cropped."


def _judged(found: PairCheck, seen: Registration) -> PairCheck:
    if seen.detailed and seen.likeness < _UNLIKE:
        return replace(found, reasons=("The two pictures do not show the same; they are probably no pair.",))
    if _TORN < seen.residual < math.inf:
        sentence = (
            f"Even aligned, parts of the pictures lie {seen.residual:.1f} pixels apart: something moved between "
            "them, or they were taken from different places."
        )
        return replace(found, reasons=(sentence,))
    found = replace(found, verdict=Verdict.GREEN)
    for sentence in _warnings(found):
        found = found.with_warning(sentence)
    return found


def _warnings(found: PairCheck) -> list[str]:
    warnings, motion, colour = [], found.motion, found.colour
    if math.isinf(found.residual):
        warnings.append("There is too little detail to tell whether the pictures lie on each other.")
    elif found.needs_aligning:
        turn = f" and turned by {abs(motion.degrees):.2f}°" if abs(motion.degrees) > 0.01 else ""
        warnings.append(f"The after picture is shifted by {motion.shift:.1f} pixels{turn}; aligning mends that.")
    if ALIGNED < found.residual < math.inf:
        warnings.append(
            f"Parts lie {found.residual:.1f} pixels apart even when aligned: leaves, water or lenses do that."
        )
    if abs(colour.stops) > _SAME_EXPOSURE:
        warnings.append(
            f"The before picture is {abs(colour.stops):.2f} EV {'brighter' if colour.stops > 0 else 'darker'}; "
            "a network would learn that too."
        )
    if colour.tint > _SAME_TINT:
        warnings.append(f"Their colour balance differs by {colour.tint:.2f} EV; a network would learn that too.")
    if found.clipped > _MUCH_CLIPPED:
        warnings.append(f"{found.clipped:.0%} of the picture is blown out or black and teaches nothing.")
    if found.seems_swapped:
        warnings.append("The after picture is the noisier one; were the two folders swapped?")
    return warnings


def _noise(before: Pixels, after: Pixels, colour: ColourMatch, usable: Mask) -> float:
    """σ of the before picture's fine detail beyond that of the clean one, in 8-bit levels; negative: less."""
    gray = after.mean(axis=2)
    slopes = cv2.spatialGradient(np.rint(cv2.GaussianBlur(gray, (0, 0), 2) * 255).astype(np.uint8))
    steep = np.hypot(*(one.astype(np.float32) for one in slopes))
    if usable.any():
        usable = usable & (steep <= np.quantile(steep[usable], 0.4))  # fine detail is no noise, and is where slopes are
    own, other = _roughness(before, usable), _roughness(encoded(colour.applied(linear(after))), usable)
    return 255 * math.copysign(math.sqrt(abs(own * own - other * other)), own - other)


def _roughness(pixels: Pixels, usable: Mask) -> float:
    """σ of the even noise that would make detail of a few pixels what it is, by its mean size."""
    detail = np.abs(pixels - cv2.GaussianBlur(pixels, (0, 0), 2))[usable]
    return 1.2533 / 0.97 * float(detail.mean()) if detail.size else 0.0  # the blurred noise, 0.03 of it, is taken off

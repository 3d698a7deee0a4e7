"""How far a network looks: which pixels of the picture change one pixel of the result, and how much.

The effective receptive field is the gradient of a pixel of the result, summed over its colours, with respect to the
picture, averaged over pictures (Luo et al., "Understanding the Effective Receptive Field in Deep Convolutional Neural
Networks", NeurIPS 2016). Maps are (h, w) float64 in the picture's own pixels, also where the result is larger.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt
from torch import Tensor

from core.analysis.input_gradient import input_gradient, seen_by
from core.analysis.subject import Subject
from core.errors import RestorationError, SettingsError
from core.progress import Progress, Work

FieldMap: TypeAlias = npt.NDArray[np.float64]
Pixels: TypeAlias = npt.NDArray[np.float32]
Variant: TypeAlias = Literal["signed", "absolute", "relu"]
Place: TypeAlias = tuple[int, int]

VARIANTS: tuple[Variant, ...] = ("absolute", "signed", "relu")
# How far from the picture's edge the named places lie that are not its centre (EAMamba, Lin et al. 2025).
MARGIN = 10


@dataclass(frozen=True, eq=False)
class ReceptiveField:
    """What one pixel of a result looked at, as means over ``pictures`` pictures.

    ``signed`` sums the gradient over the colours; ``absolute`` its sizes (as EAMamba does), ``relu`` what is positive
    (as RepLKNet and MambaIR do). ``row`` and ``column`` are the pixel of the picture below the one that was asked for.
    ``skipped`` counts pictures whose gradient was no number.
    """

    title: str
    signed: FieldMap
    absolute: FieldMap
    relu: FieldMap
    row: int
    column: int
    pictures: int
    skipped: int = 0

    def map(self, variant: Variant) -> FieldMap:
        """One of the three."""
        found: FieldMap = getattr(self, variant)
        return found

    @property
    def height(self) -> int:
        """Rows of the picture."""
        return int(self.signed.shape[0])

    @property
    def width(self) -> int:
        """Columns of the picture."""
        return int(self.signed.shape[1])


def place(name: str, height: int, width: int) -> Place:
    """Row and column of "centre", or of "top", "bottom", "left" or "right", `MARGIN` pixels from that edge."""
    row, column = height // 2, width // 2
    down, right = min(MARGIN, row), min(MARGIN, column)
    known = {
        "centre": (row, column),
        "top": (down, column),
        "bottom": (height - 1 - down, column),
        "left": (row, right),
        "right": (row, width - 1 - right),
    }
    if name not in known:
        raise SettingsError(f"There is no place called “{name}”.", f"Name a row and a column, or {', '.join(known)}.")
    return known[name]


def measure(
    subject: Subject, pictures: Sequence[Pixels], at: Place | None = None, *, positive_score: bool = False
) -> Work[Progress, ReceptiveField]:
    """Average over ``pictures``, (h, w, 3) of one size, what the result's pixel over row and column ``at`` looks at.

    Without ``at`` it is the pixel in the middle of the result. ``positive_score`` leaves out colours that are negative
    (RepLKNet). SettingsError for a place outside or pictures of several sizes, OutOfMemory for too large ones,
    RestorationError where no gradient is a number.
    """
    height, width = _common_size(pictures)
    row, column = (height // 2, width // 2) if at is None else at
    refuse_outside((row, column), height, width)
    sums, used = np.zeros((3, height, width)), 0
    for number, pixels in enumerate(pictures):
        yield Progress(number, len(pictures), f"Looking at picture {number + 1} of {len(pictures)}")
        score = pixel_score(None if at is None else at, height, width, positive_score)
        gradient, _ = input_gradient(subject, seen_by(subject, pixels), score)
        maps = _maps(gradient)
        if np.isfinite(maps).all():
            sums, used = sums + maps, used + 1
    if not used:
        raise RestorationError(
            f"{subject.title} gave no number for what it looks at.", "Its weights may be damaged: choose another model."
        )
    yield Progress(len(pictures), len(pictures))
    signed, absolute, relu = sums / used
    return ReceptiveField(subject.title, signed, absolute, relu, row, column, used, len(pictures) - used)


def pixel_score(at: Place | None, height: int, width: int, positive: bool) -> Callable[[Tensor], Tensor]:
    """The sum of a pixel's colours: the one over ``at`` of a picture of ``height`` × ``width``, or the middle one."""

    def score(result: Tensor) -> Tensor:
        tall, wide = result.shape[-2:]
        row, column = tall // 2, wide // 2
        if at is not None:
            row, column = int((at[0] + 0.5) * tall / height), int((at[1] + 0.5) * wide / width)
        colours = result[0, :, row, column]
        return (colours.relu() if positive else colours).sum()

    return score


def refuse_outside(at: Place, height: int, width: int) -> None:
    """SettingsError where ``at`` is no pixel of such a picture."""
    if not (0 <= at[0] < height and 0 <= at[1] < width):
        raise SettingsError(
            f"Row {at[0]}, column {at[1]} lies outside the picture, which has {width} × {height} pixels.",
            f"Rows go from 0 to {height - 1}, columns from 0 to {width - 1}.",
        )


def _common_size(pictures: Sequence[Pixels]) -> tuple[int, int]:
    sizes = {pixels.shape[:2] for pixels in pictures}
    if not sizes:
        raise SettingsError("There is no picture to look at.", "Name at least one.")
    if len(sizes) > 1:
        raise SettingsError("The pictures differ in size.", "Look at parts of equal size.")
    height, width = sizes.pop()
    return height, width


def _maps(gradient: Tensor) -> FieldMap:
    """Signed, absolute and positive sums over the colours: (3, h, w)."""
    # On the processor: Apple's GPUs have no double precision.
    values: FieldMap = gradient[0].cpu().double().numpy()
    return np.stack([values.sum(0), np.abs(values).sum(0), values.clip(min=0).sum(0)])

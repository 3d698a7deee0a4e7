"""Which pixels of a picture a patch of the result was made of: the local attribution map.

Gradients of what a detector says of the patch are summed on a way from a picture without detail to the picture itself,
each times the step that is taken there (Gu and Dong, "Interpreting Super-Resolution Networks with Local Attribution
Maps", CVPR 2021; integrated gradients: Sundararajan et al., ICML 2017). Shapes: picture (h, w, 3), maps (h, w).
"""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis.input_gradient import input_gradient, seen_by, value_of
from core.analysis.patch import Detector, Patch, detector
from core.analysis.picture_path import SIGMA, STEPS, PicturePath, Way
from core.analysis.subject import Subject
from core.errors import RestorationError
from core.progress import Progress, Work

Map: TypeAlias = npt.NDArray[np.float64]
Pixels: TypeAlias = npt.NDArray[np.float32]
Rule: TypeAlias = Literal["middle", "end"]

# The published tables give the diffusion index with this added to every pixel.
_FLOOR = 1e-7


@dataclass(frozen=True)
class Question:
    """What is asked: of which patch of the result, by which detector, along which way, in how many steps.

    ``rule`` says where on each step the gradient is taken: at its "end", as published, or in its "middle", which comes
    nearer to the whole change with as many steps.
    """

    patch: Patch
    detector: Detector = "edges"
    way: Way = "blur"
    steps: int = STEPS
    sigma: float = SIGMA
    rule: Rule = "middle"


@dataclass(frozen=True, eq=False)
class Attribution:
    """``signed`` (h, w) sums over the colours what each pixel adds to the detector: more (positive) or less.

    ``change`` is how much the detector rose along the way; the map's sum should be the same.
    """

    title: str
    question: Question
    signed: Map
    change: float
    scale: int

    @property
    def strength(self) -> Map:
        """How much each pixel matters, 1 the most: (h, w)."""
        sizes = np.abs(self.signed)
        largest = sizes.max()
        strength: Map = sizes / largest if largest > 0 else sizes
        return strength

    @property
    def is_empty(self) -> bool:
        """Whether the detector found the same in the picture as without its detail: the patch is flat."""
        return not self.signed.any()

    @property
    def error(self) -> float:
        """By what share the map's sum misses the detector's change: the completeness check."""
        total = float(self.signed.sum())
        return abs(total - self.change) / max(abs(self.change), np.finfo(float).tiny) if self.change != total else 0.0

    @property
    def diffusion_index(self) -> float:
        """100 where all pixels matter alike, 0 where one does; compare it on pictures of one size only."""
        return (1 - gini(self.strength)) * 100

    def pixels_for(self, share: float = 0.95) -> int:
        """How many pixels, the most important first, make up ``share`` of the map."""
        sizes = np.sort(self.strength, axis=None)[::-1].cumsum()
        return int(np.searchsorted(sizes, share * sizes[-1] * (1 - 1e-12))) + 1 if sizes[-1] > 0 else 0


def attribute(subject: Subject, picture: Pixels, question: Question) -> Work[Progress, Attribution]:
    """What of ``picture`` (h, w, 3), 0 … 1, the patch was made of.

    SettingsError for a patch outside the result, OutOfMemory for a picture too large, RestorationError where the
    gradient is no number.
    """
    height, width = picture.shape[:2]
    question.patch.refuse_outside(height * subject.scale, width * subject.scale)
    score = detector(question.patch, question.detector)
    path = PicturePath(picture, question.way, question.steps, question.sigma)
    total = np.zeros((height, width))
    before = path.at(0)
    for step in range(question.steps):
        yield Progress(step, question.steps, f"Step {step + 1} of {question.steps}")
        after = path.at(step + 1)
        where = after if question.rule == "end" else (before + after) * np.float32(0.5)
        gradient, _ = input_gradient(subject, seen_by(subject, where), score)
        taken = seen_by(subject, after) - seen_by(subject, before)
        total += (gradient.cpu().double() * taken.cpu()).sum((0, 1)).numpy()
        before = after
    if not np.isfinite(total).all():
        raise RestorationError(
            f"{subject.title} gave no number for what it used.", "Its weights may be damaged: choose another model."
        )
    first, last = (value_of(subject, seen_by(subject, path.at(place)), score) for place in (0, question.steps))
    yield Progress(question.steps, question.steps)
    return Attribution(subject.title, question, total, last - first, subject.scale)


def gini(strength: npt.NDArray[np.floating[Any]]) -> float:
    """Gini's coefficient of a map without negative values: 0 where all are equal, near 1 where one holds all."""
    values = np.sort(strength, axis=None).astype(np.float64) + _FLOOR
    count = len(values)
    return float(((2 * np.arange(1, count + 1) - count - 1) * values).sum() / (count * values.sum()))


def spread(strength: Map) -> Map:
    """The map as a density, 1 where it is largest: what the eye makes of single pixels that lie close together.

    A Gaussian as wide along each axis as Scott's rule asks of a weighted kernel density estimate.
    """
    total = strength.sum()
    if not total:
        return strength
    weights = strength / total
    factor = (weights**2).sum() ** (1 / 6)
    widths = []
    for axis, length in enumerate(strength.shape):
        along, places = weights.sum(1 - axis), np.arange(length)
        middle = (along * places).sum()
        widths.append(max(float(np.sqrt((along * (places - middle) ** 2).sum()) * factor), 0.5))
    smooth = cv2.GaussianBlur(strength, (0, 0), widths[1], sigmaY=widths[0], borderType=cv2.BORDER_CONSTANT)
    return np.asarray(smooth / smooth.max(), np.float64)

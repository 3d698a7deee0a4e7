"""How sure a network is of every pixel: its own word where it gives one, else how far eight looks at it differ.

DSRIR learns the error to expect together with the picture. Any other network sees the picture turned and mirrored in
eight ways; where its answers disagree, they follow from how the picture lies and not from what it shows. Shapes:
picture (h, w, 3); results and maps at the size of the result.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from core.analysis.input_gradient import result_of, seen_by
from core.analysis.subject import Subject
from core.errors import RestorationError
from core.progress import Progress, Work
from core.restoration.ensemble import EIGHT

Pixels: TypeAlias = npt.NDArray[np.float32]

LEVELS = 255


@dataclass(frozen=True, eq=False)
class Uncertainty:
    """``levels`` (h, w) is the error to expect at each pixel in 8-bit levels, the root mean square of its colours.

    ``is_own`` tells whether the network said so itself. Otherwise it is the standard deviation of eight looks, which
    knows nothing of errors that all of them share. ``restored`` (h, w, 3) is the result, the mean of the looks.
    """

    title: str
    restored: Pixels
    levels: Pixels
    is_own: bool


def doubt(subject: Subject, picture: Pixels) -> Work[Progress, Uncertainty]:
    """The uncertainty of ``picture`` (h, w, 3), 0 … 1, in one piece; RestorationError where it is no number."""
    stages = getattr(subject.network, "stages", None)
    if stages is not None:
        yield Progress(0, 1, "Asking the network")
        with torch.inference_mode():
            (result, *_), (logarithm, *_) = stages(seen_by(subject, picture))
            # Its exponential is half the error.
            found = Uncertainty(subject.title, _pixels(result), _levels(2 * _pixels(logarithm.exp())), True)
        yield Progress(1, 1)
    else:
        found = yield from _spread(subject, picture)
    if not (np.isfinite(found.levels).all() and np.isfinite(found.restored).all()):
        raise RestorationError(
            f"{subject.title} gave no usable picture.", "Its weights may be damaged: choose another model."
        )
    return found


def _spread(subject: Subject, picture: Pixels) -> Work[Progress, Uncertainty]:
    looks = []
    for number, look in enumerate(EIGHT):
        yield Progress(number, len(EIGHT), f"Look {number + 1} of {len(EIGHT)}")
        # Not across a yield: the mode would leak to whoever pulls.
        with torch.inference_mode():
            result = result_of(subject.network(seen_by(subject, look.apply(picture))))
        looks.append(look.undo(_pixels(result)))
    yield Progress(len(EIGHT), len(EIGHT))
    every = np.stack(looks)
    return Uncertainty(subject.title, every.mean(0), _levels(every.std(0)), False)


def _pixels(result: Tensor) -> Pixels:
    """(1, c, h, w) → (h, w, 3); gray three times."""
    found: Pixels = result[0].permute(1, 2, 0).float().cpu().numpy()
    return np.repeat(found, 3, axis=2) if found.shape[2] == 1 else found


def _levels(errors: Pixels) -> Pixels:
    levels: Pixels = np.sqrt(np.square(errors).mean(2)) * np.float32(LEVELS)
    return levels

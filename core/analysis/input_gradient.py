"""How a number read off a network's result changes with every value of its picture, and what memory that takes.

Shapes: b = 1 picture, c channels of the network, h × w picture.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from core import devices, freed_memory, memory
from core.analysis.gradient_memory import MEASURED_SIDE, need_of
from core.analysis.subject import Subject
from core.errors import OutOfMemory
from core.layers.recompute import recomputing
from core.restoration.restorer import is_memory_shortage

# A gradient that would keep more bytes than this lets the network's blocks be computed twice. That takes up to a third
# longer for small networks, and no longer at all for those that would keep 2 GB at 128².
MOST_KEPT = 1_000_000_000
_GRAY = (0.2126, 0.7152, 0.0722)

# What a small picture keeps foretells a large one's need to within a fourth (MambaIR at 256²), and a program that comes
# too close to all memory is ended by the system.
DOUBT = 1.4

Score = Callable[[Tensor], Tensor]


def seen_by(subject: Subject, pixels: npt.NDArray[np.float32]) -> Tensor:
    """Pixels (h, w, 3), 0 … 1, as the network takes them: (1, c, h, w), by Rec. 709's luma where it sees gray."""
    given = pixels if subject.channels == 3 else (pixels @ np.array(_GRAY, np.float32))[..., None]
    # A copy: mirrored arrays run backwards, which torch does not take.
    return torch.from_numpy(given.transpose(2, 0, 1)[None].copy()).to(subject.device.torch)


def result_of(given: Any) -> Tensor:
    """The picture (1, c, h, w) among what a network gives: the last of several, classes as a picture of one pixel."""
    tensor: Tensor = given[-1] if isinstance(given, tuple | list) else given
    return tensor if tensor.ndim == 4 else tensor.reshape(*tensor.shape[:2], 1, 1)


def input_gradient(subject: Subject, picture: Tensor, score: Score) -> tuple[Tensor, float]:
    """∂ score(result) / ∂ picture, shaped like ``picture``, and the score; OutOfMemory where it does not fit.

    Where keeping everything takes much memory, or more than is free, blocks of the network are computed twice.
    """
    height, width = picture.shape[-2:]
    refuse_if_too_large(subject, height, width)
    x = picture.detach().requires_grad_(True)
    try:
        with torch.inference_mode(False), torch.enable_grad(), _sparing(subject, height, width):
            value = score(result_of(subject.network(x)))
            (gradient,) = torch.autograd.grad(value, x)
    except (RuntimeError, MemoryError) as error:
        if not is_memory_shortage(error):
            raise
        raise OutOfMemory(
            f"There is not enough memory to ask {subject.title} what it looks at.", "Choose a smaller part."
        ) from error
    return gradient, float(value.detach())


@torch.no_grad()
def value_of(subject: Subject, picture: Tensor, score: Score) -> float:
    """The score of the result alone."""
    return float(score(result_of(subject.network(picture))))


def refuse_if_too_large(subject: Subject, height: int, width: int) -> None:
    """OutOfMemory, with the largest square that fits, where a gradient through so many pixels does not.

    Pictures up to the size that the need is measured on are never refused.
    """
    if height * width <= MEASURED_SIDE**2:
        return
    per_pixel = DOUBT * need_of(subject).sparing
    free = _free(subject)
    need = per_pixel * height * width
    if need > free:
        freed_memory.give_back()
        free = _free(subject)
    if free and need > free:
        side = int((free / per_pixel) ** 0.5) // 8 * 8
        raise OutOfMemory(
            f"{subject.title} needs about {need / 1e9:.1f} GB for {width} × {height} pixels when it is asked what it "
            f"looks at, and {free / 1e9:.1f} GB are free.",
            f"The largest square that fits is {side} × {side} pixels.",
        )


def _sparing(subject: Subject, height: int, width: int) -> AbstractContextManager[Any]:
    """A block in which the network takes no more memory than it should."""
    if height * width <= MEASURED_SIDE**2:
        return nullcontext()
    need, free = need_of(subject).plain * height * width, _free(subject)
    return recomputing(subject.network) if need > MOST_KEPT or (free and need > free) else nullcontext()


def _free(subject: Subject) -> int:
    if subject.device.name == "cpu":
        return memory.free_and_total()[0]
    return devices.pick(subject.device.name).memory_free

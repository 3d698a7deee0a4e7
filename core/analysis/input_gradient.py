"""How a number read off a network's result changes with every value of its picture, and what memory that takes.

Shapes: b = 1 picture, c channels of the network, h × w picture.
"""

import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from core import devices, freed_memory, memory
from core.analysis.subject import Subject
from core.errors import OutOfMemory
from core.restoration.restorer import is_memory_shortage

# Pictures up to this side are never refused, and one of it is measured for larger ones.
MEASURED_SIDE = 64
# What is computed on the way back comes on top of what was kept on the way there: 3 to 35 % in five networks at 192²
# to 384² on a Linux processor.
_ON_THE_WAY_BACK = 1.4
_GRAY = (0.2126, 0.7152, 0.0722)

Score = Callable[[Tensor], Tensor]

_measured: weakref.WeakKeyDictionary[nn.Module, float] = weakref.WeakKeyDictionary()


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
    """∂ score(result) / ∂ picture, shaped like ``picture``, and the score; OutOfMemory where it does not fit."""
    refuse_if_too_large(subject, *picture.shape[-2:])
    x = picture.detach().requires_grad_(True)
    try:
        with torch.inference_mode(False), torch.enable_grad():
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
    """OutOfMemory, with the largest square that fits, where a gradient through so many pixels does not."""
    if height * width <= MEASURED_SIDE**2:
        return
    per_pixel = bytes_per_pixel(subject)
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


def bytes_per_pixel(subject: Subject) -> float:
    """Memory that a gradient takes for every pixel of the picture, by what a small one keeps on the way there."""
    if subject.network not in _measured:
        kept: dict[int, int] = {}

        def note(tensor: Tensor) -> None:
            storage = tensor.untyped_storage()
            kept[storage.data_ptr()] = storage.nbytes()

        weights = {weight.untyped_storage().data_ptr() for weight in subject.network.parameters()}
        shape = (1, subject.channels, MEASURED_SIDE, MEASURED_SIDE)
        x = torch.full(shape, 0.5, device=subject.device.torch, requires_grad=True)
        with torch.enable_grad():
            # What is kept stays alive in ``result``, so that no place in memory is used twice.
            result = _keeping(subject.network, x, note)
        del result
        total = sum(count for place, count in kept.items() if place not in weights)
        _measured[subject.network] = _ON_THE_WAY_BACK * total / MEASURED_SIDE**2
    return _measured[subject.network]


def _keeping(network: nn.Module, x: Tensor, note: Callable[[Tensor], None]) -> Any:
    def keep(tensor: Tensor) -> Tensor:
        note(tensor)
        # A result that keeps itself would never be freed.
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        return network(x)


def _free(subject: Subject) -> int:
    if subject.device.name == "cpu":
        return memory.free_and_total()[0]
    return devices.pick(subject.device.name).memory_free

"""Constants that follow from sizes alone, such as orders of visits, made once and kept on each device."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

import torch
from torch import Tensor

# Sizes of pictures and tiles that one network meets before the first is forgotten.
_SIZES = 64

Make = TypeVar("Make", bound=Callable[..., Tensor])


def kept(make: Make) -> Callable[..., Tensor]:
    """A function of sizes that gives ``make``'s tensor, on the ``device`` named by keyword (the processor without one).

    Copying to a card stops the processor until the card is done, so it happens once and not in every layer.
    """

    # Whoever comes next may want gradients even where this caller does not.
    @lru_cache(maxsize=_SIZES)
    @torch.inference_mode(False)
    def made(*sizes: object) -> Tensor:
        return make(*sizes)

    @lru_cache(maxsize=_SIZES)
    @torch.inference_mode(False)
    def placed(device: torch.device, *sizes: object) -> Tensor:
        return made(*sizes).to(device)

    @wraps(make)
    def get(*sizes: object, device: torch.device | None = None) -> Tensor:
        if device is None or device.type == "cpu":
            return made(*sizes)
        # Without a place there is nothing to keep, and who counts memory there wants to see every layer's.
        return made(*sizes).to(device) if device.type == "meta" else placed(device, *sizes)

    return get

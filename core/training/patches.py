"""Training pairs as a pure function of (seed, step, index): resumed, repeated or split, a run sees the same patches."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from core.errors import SettingsError
from core.training.recipe import Recipe
from core.training.sources import Source

# Philox takes a key of two 64-bit words: the seed, and step and index side by side.
INDEX_BITS = 20


class Batch(NamedTuple):
    """``degraded`` (b, c, h, w), ``clean`` (b, c, scale·h, scale·w), 0 … 1, channels last in memory.

    ``usable`` (b, 1, scale·h, scale·w) is False where nothing is to be learnt, None where everything counts.
    """

    degraded: Tensor
    clean: Tensor
    usable: Tensor | None = None

    def split(self, parts: int) -> list["Batch"]:
        """``parts`` batches as equally large as can be, none empty."""
        parts = min(parts, len(self.degraded))
        masks: Sequence[Tensor | None] = [None] * parts if self.usable is None else self.usable.tensor_split(parts)
        pictures = zip(self.degraded.tensor_split(parts), self.clean.tensor_split(parts), masks, strict=True)
        return [Batch(*part) for part in pictures]

    def to(self, device: torch.device) -> "Batch":
        """The same on another device."""
        return Batch(*(None if part is None else part.to(device, non_blocking=True) for part in self))  # type: ignore[arg-type]


def generator(seed: int, step: int, index: int) -> np.random.Generator:
    """The source of all chance for one patch."""
    return np.random.Generator(np.random.Philox(key=np.array([seed, step << INDEX_BITS | index], dtype=np.uint64)))


def check_sizes(source: Source, recipe: Recipe) -> None:
    """SettingsError when a picture is smaller than the largest patch, or a patch does not divide by the scale."""
    largest = max(stage.size for stage in recipe.stages)
    if source.shortest < largest:
        raise SettingsError(
            f"The recipe cuts patches of {largest} pixels, but a picture is only {source.shortest} pixels on its short "
            "side.",
            "Lower the size of the stages, or leave small pictures out.",
        )
    if any(stage.size % source.scale for stage in recipe.stages):
        raise SettingsError(
            f"The clean pictures are {source.scale} times as large, so stage sizes must be multiples of that.",
            "Change them in the recipe.",
        )


def batch(source: Source, seed: int, step: int, size: int, indices: Sequence[int]) -> Batch:
    """The patches of those ``indices`` of one step, their clean sides (size, size)."""
    patches = [source.patch(size, generator(seed, step, index)) for index in indices]
    usable = None
    if any(patch.usable is not None for patch in patches):
        small = size // source.scale
        whole = np.ones((small, small), dtype=np.bool_)
        masks = np.stack([whole if patch.usable is None else patch.usable for patch in patches])
        larger = masks.repeat(source.scale, axis=1).repeat(source.scale, axis=2)
        usable = torch.from_numpy(larger)[:, None]
    sides = ([patch.degraded for patch in patches], [patch.clean for patch in patches])
    degraded, clean = (torch.from_numpy(np.stack(side).astype(np.float32, copy=False)) for side in sides)
    return Batch(degraded.permute(0, 3, 1, 2), clean.permute(0, 3, 1, 2), usable)

"""Training pairs as a pure function of (seed, step, index): resumed, repeated or split, a run sees the same patches."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from core.errors import SettingsError
from core.training.degradations import Degradation
from core.training.pictures import Bytes
from core.training.recipe import Recipe

# Philox takes a key of two 64-bit words: the seed, and step and index side by side.
INDEX_BITS = 20


def generator(seed: int, step: int, index: int) -> np.random.Generator:
    """The source of all chance for one patch."""
    return np.random.Generator(np.random.Philox(key=np.array([seed, step << INDEX_BITS | index], dtype=np.uint64)))


def check_sizes(pictures: Sequence[Bytes], recipe: Recipe) -> None:
    """SettingsError when a picture is smaller than the largest patch."""
    largest = max(stage.size for stage in recipe.stages)
    smallest = min(min(picture.shape[:2]) for picture in pictures)
    if smallest < largest:
        raise SettingsError(
            f"The recipe cuts patches of {largest} pixels, but a picture is only {smallest} pixels on its short side.",
            "Lower the size of the stages, or leave small pictures out.",
        )


def clean_patch(pictures: Sequence[Bytes], size: int, random: np.random.Generator) -> Bytes:
    """(size, size, 3) bytes from anywhere in any picture, turned by quarters and mirrored at random."""
    picture = pictures[int(random.integers(len(pictures)))]
    top = random.integers(picture.shape[0] - size + 1)
    left = random.integers(picture.shape[1] - size + 1)
    patch = np.rot90(picture[top : top + size, left : left + size], int(random.integers(4)))
    return patch[:, ::-1] if random.integers(2) else patch


def batch(
    pictures: Sequence[Bytes], degradation: Degradation, seed: int, step: int, size: int, count: int
) -> tuple[Tensor, Tensor]:
    """(degraded, clean), float32 (count, 3, size, size), degraded smaller by its scale; laid out with channels last."""
    clean = np.empty((count, size, size, 3), dtype=np.float32)
    small = size // degradation.scale
    degraded = np.empty((count, small, small, 3), dtype=np.float32)
    for index in range(count):
        random = generator(seed, step, index)
        np.multiply(clean_patch(pictures, size, random), np.float32(1 / 255), out=clean[index])
        degraded[index] = degradation.degrade(clean[index], random)
    return torch.from_numpy(degraded).permute(0, 3, 1, 2), torch.from_numpy(clean).permute(0, 3, 1, 2)

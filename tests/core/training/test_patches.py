"""Patches are a function of seed, step and index, and noise is what the recipe says."""

import numpy as np
import pytest
import torch

from core.errors import SettingsError
from core.training.degradations import GaussianNoise
from core.training.degradations.all_in_one import AllInOne
from core.training.degradations.combining import Chain, Mix, Part
from core.training.degradations.defocus import Defocus
from core.training.degradations.downscale import Downscale
from core.training.degradations.motion_blur import MotionBlur
from core.training.patches import batch, generator
from core.training.pictures import hold_out
from core.training.sources import CleanPictures, clean_patch

PICTURES = [np.random.default_rng(index).integers(0, 256, (40, 50, 3), dtype=np.uint8) for index in range(3)]
NOISY = CleanPictures(PICTURES, GaussianNoise())


def test_the_same_seed_and_step_give_the_same_pairs_and_others_do_not() -> None:
    def make(seed: int, step: int) -> torch.Tensor:
        return batch(NOISY, seed, step, 16, range(3)).degraded

    assert torch.equal(make(1, 5), make(1, 5))
    assert not torch.equal(make(1, 5), make(1, 6))
    assert not torch.equal(make(1, 5), make(2, 5))


def test_a_larger_batch_starts_with_the_smaller_one() -> None:
    few, many = (batch(NOISY, 1, 5, 16, range(count)).clean for count in (2, 6))
    assert torch.equal(many[:2], few)


def test_patches_come_from_everywhere_turned_and_mirrored() -> None:
    corner = np.zeros((16, 16, 3), dtype=np.uint8)
    corner[0, 1] = 255
    places = {tuple(np.argwhere(clean_patch([corner], 16, generator(1, step, 0))[0][..., 0])[0]) for step in range(100)}
    assert places == {(0, 1), (1, 0), (0, 14), (14, 0), (15, 1), (1, 15), (15, 14), (14, 15)}


def test_noise_is_blind_unclipped_and_within_its_range() -> None:
    clean = np.full((64, 64, 3), 0.02, dtype=np.float32)
    sigmas = [float((GaussianNoise(5, 55).degrade(clean, generator(3, step, 0)) - clean).std()) for step in range(60)]
    assert 5 / 255 * 0.95 < min(sigmas) < 15 / 255
    assert 45 / 255 < max(sigmas) < 55 / 255 * 1.05
    assert GaussianNoise(50, 50).degrade(clean, generator(3, 0, 0)).min() < 0


def test_pairs_lie_in_memory_as_the_network_wants_them() -> None:
    noisy, clean, usable = batch(NOISY, 1, 0, 16, range(2))
    assert usable is None
    assert noisy.shape == clean.shape == (2, 3, 16, 16)
    assert noisy.is_contiguous(memory_format=torch.channels_last)
    assert 0 <= float(clean.min()) < float(clean.max()) <= 1


def test_smaller_degraded_patches_keep_their_clean_ones() -> None:
    small, clean, _ = batch(CleanPictures(PICTURES, Downscale(2, ("area",))), 1, 0, 16, range(2))
    assert small.shape == (2, 3, 8, 8)
    assert torch.allclose(torch.nn.functional.avg_pool2d(clean, 2), small, atol=1e-6)


@pytest.mark.parametrize("scale", [1, 2])
def test_what_blur_brings_into_a_patch_is_what_lies_beside_it(scale: int) -> None:
    # A slope is its own blurred self, but for the mirror image at its ends.
    slope = np.broadcast_to(np.arange(64, dtype=np.uint8)[:, None, None] * 4, (64, 64, 3))
    blur = Defocus(radius=(5.0, 5.0), gamma=1.0)
    parts = [Part(blur)] if scale == 1 else [Part(blur), Part(Downscale(scale, ("area",)))]
    degraded, clean, _ = batch(CleanPictures([slope], Chain(tuple(parts))), 1, 0, 16, range(200))
    should = torch.nn.functional.avg_pool2d(clean, scale)
    sides = clean.flatten(1)
    inside = (sides.amin(1) >= 4 * 5 / 255) & (sides.amax(1) <= 4 * (63 - 5) / 255)
    right = (degraded - should).abs().flatten(1).amax(1) < 1e-5
    # The others lie at an edge along the slope, where as little is taken on the other sides.
    assert right[inside].float().mean() > 0.6


def test_a_mix_and_all_in_one_bring_in_as_much_as_their_widest_blur() -> None:
    widest = MotionBlur().margin
    assert widest == 32
    assert Mix((Part(GaussianNoise()), Part(MotionBlur()), Part(Defocus()))).margin == widest
    assert AllInOne(tasks=("noise", "haze")).margin == 0
    assert AllInOne(tasks=("noise", "defocus", "motion-blur")).margin == widest


def test_held_out_pictures_are_never_trained_on() -> None:
    paths = list(range(20))
    learn, validate = hold_out(paths, 4)  # type: ignore[arg-type]
    assert len(validate) == 4
    assert sorted([*learn, *validate]) == paths
    with pytest.raises(SettingsError, match="none is left"):
        hold_out(paths, 20)  # type: ignore[arg-type]


def test_the_share_of_clipped_pictures_is_kept() -> None:
    clean = np.zeros((4, 4, 3), np.float32)
    noise = GaussianNoise(50, 50, clipped=0.25)
    clipped = [float(noise.degrade(clean, generator(7, step, 0)).min()) == 0 for step in range(400)]
    assert 0.18 < sum(clipped) / 400 < 0.32

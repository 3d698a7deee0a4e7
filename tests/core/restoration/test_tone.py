"""What may change in a tile whose haze was judged before: fine structure, and the tone that goes with it."""

import cv2
import numpy as np
import pytest

from core.picture.picture import Picture, Pixels
from core.progress import finish
from core.restoration import tone
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.training.degradations.rain import Rain


def scene(side: int = 240) -> Pixels:
    """Pale sky over ground with texture."""
    rng = np.random.default_rng(4)
    picture = np.full((side, side, 3), 0.85, np.float32)
    ground = 0.3 + 0.1 * rng.random((side // 2, side, 1), np.float32)
    picture[side // 2 :] = cv2.GaussianBlur(ground, (0, 0), 1)[..., None]
    return picture


def psnr(one: Pixels, other: Pixels) -> float:
    return float(-10 * np.log10(np.mean((one - other) ** 2)))


def lifted(picture: Pixels) -> Pixels:
    """As if a veil had lain over it that lets two thirds through."""
    return np.asarray(np.clip(0.9 + (picture - 0.9) * 1.5, 0, 1), np.float32)


def test_a_veil_that_was_none_stays() -> None:
    clean = scene()
    assert psnr(lifted(clean), clean) < 15
    left = np.abs(tone.kept(clean, lifted(clean)) - clean)
    # Where sky meets ground, no halo either.
    assert left.mean() < 1 / 255
    assert left.max() < 8 / 255


@pytest.mark.parametrize("sigma", [5, 25, 50])
def test_taking_out_noise_is_left_alone(sigma: float) -> None:
    clean = scene()
    noisy = clean + np.random.default_rng(1).normal(0, sigma / 255, clean.shape).astype(np.float32)
    assert np.abs(tone.kept(noisy, clean) - clean).max() < 1e-3


@pytest.mark.parametrize("density", [0.001, 0.01, 0.03])
@pytest.mark.parametrize("gain", [0.2, 0.6, 1.0])
def test_rain_goes_with_the_light_it_brought(density: float, gain: float) -> None:
    clean = scene() * np.float32(0.7)
    rain = Rain(density=(density, density), length=(20, 60), width=(1, 2), gain=(gain, gain), screen=0)
    rainy = rain.degrade(clean, np.random.default_rng(2))
    left = tone.kept(rainy, clean)
    assert psnr(left, clean) > psnr(rainy, clean) + 20


@pytest.mark.parametrize("keeps", [True, False])
def test_tiles_keep_the_tone_of_a_picture_for_a_model_that_judged_haze_before(
    blur, monkeypatch: pytest.MonkeyPatch, keeps: bool
) -> None:
    restorer = blur()
    monkeypatch.setattr(Restorer, "keeps_tone", keeps)
    monkeypatch.setattr(restorer, "run", lambda patch, settings=None: lifted(patch))
    clean = scene(300)
    restored = finish(restore(Picture(clean), restorer, tile=128, overlap=32, may_tune=False)).pixels
    assert (psnr(restored[:100], clean[:100]) > 45) is keeps


def test_only_models_against_haze_among_other_faults_keep_it() -> None:
    assert Restorer.load("all-in-one", "cpu").keeps_tone
    assert not Restorer.load("dehaze", "cpu").keeps_tone
    assert not Restorer.load("denoise", "cpu").keeps_tone

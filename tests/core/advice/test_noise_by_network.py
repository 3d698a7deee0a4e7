"""Noise that hides between neighbouring pixels is found by a network, and clean pictures stay clean to it."""

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from core.advice.advice import Kind, advise, advised_strength, model_for
from core.advice.noise_by_network import bundled, taken
from core.advice.sample import sample
from core.picture.picture import Picture


def seen(pixels, denoise):
    return taken(sample(Picture(pixels.astype(np.float32))), denoise)


def test_what_is_taken_is_measured_in_levels():
    noise = np.random.default_rng(0).normal(0, 6 / 255, (200, 300, 3))
    found = seen(0.5 + noise, lambda square: np.full_like(square, 0.5))
    assert found.sigma == pytest.approx(6, rel=0.03)
    assert found.sigma * 0.97 < found.least <= found.sigma


def test_plain_parts_count_however_much_detail_there_is_elsewhere():
    pixels = np.full((192, 768, 3), 0.5)
    pixels[:, 192:] += np.kron(np.random.default_rng(0).normal(0, 0.1, (24, 72, 1)), np.ones((8, 8, 1)))
    assert seen(pixels, lambda square: np.full_like(square, 0.5)).sigma < 0.1


def test_a_large_picture_costs_no_more():
    calls = []
    seen(np.full((2000, 3000, 3), 0.5), lambda square: calls.append(square.shape) or square)
    assert calls == [(96, 96, 3)] * 4


@pytest.mark.parametrize("pixels", [np.zeros((300, 300, 3)), np.ones((300, 300, 3)), np.full((40, 900, 3), 0.5)])
def test_nothing_is_told_of_what_shows_nothing(pixels):
    assert seen(pixels, lambda square: square) is None


def saved_with_smoothed_noise(drawn):
    def spoiled(levels, chance):
        return levels + cv2.GaussianBlur(16 * chance.standard_normal(levels.shape), (0, 0), 0.9)

    file = io.BytesIO()
    Image.fromarray(np.rint(drawn(spoil=spoiled).pixels * 255).astype(np.uint8)).save(file, "JPEG", quality=85)
    with Image.open(file) as opened:
        return Picture(np.asarray(opened.convert("RGB"), np.float32) / np.float32(255))


def test_noise_that_was_saved_is_found_by_the_network_alone(drawn):
    picture = saved_with_smoothed_noise(drawn)
    assert advise(picture).step(Kind.NOISE) is None
    advice = advise(picture, bundled())
    step = advice.step(Kind.NOISE)
    assert 3 < step.amount < 8
    assert step.strength == 1
    from core import library

    model = model_for(step, advice.findings, library.models())
    assert model.name == "denoise"
    assert advised_strength(advice, model) == 1


def test_a_clean_picture_stays_clean(drawn):
    assert advise(drawn(), bundled()).steps == ()


def test_who_sees_noise_already_asks_nobody(drawn):
    def noisy(levels, chance):
        return levels + 8 * chance.standard_normal(levels.shape)

    def denoise(_square):
        raise AssertionError

    assert advise(drawn(spoil=noisy), denoise).step(Kind.NOISE) is not None

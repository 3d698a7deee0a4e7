"""Known shifts and turns are found, under noise and other exposures, to a tenth of a pixel and better."""

import itertools
import math

import numpy as np
import pytest

from core.picture.transfer import encoded, linear
from core.training.alignment import Motion, laid_on, reduced, register

SIZE = (160, 200)
ALL = np.ones(SIZE, np.bool_)
KNOWN = [
    (Motion(), 0.0, 0),
    (Motion(0.5, -0.5), 0.0, 0),
    (Motion(-0.5, 0.25), 0.5, 50),
    (Motion(3.3, -7.6, 0.3), -0.5, 15),
    (Motion(12, 16), 0.0, 50),
    (Motion(-20, 0.5, -0.5), 0.5, 25),
    (Motion(0, 0, 2), 0.0, 50),
    (Motion(9.75, 4.5, -2), -0.5, 50),
    (Motion(14, -14, 2), 0.5, 50),
]
GRID = [
    (Motion(far * math.cos(way), far * math.sin(way), turn), stops, noise)
    for way, (far, turn, stops, noise) in enumerate(
        itertools.product((0.5, 2.7, 8.0, 20.0), (-2.0, 0.0, 0.6), (-0.5, 0.0, 0.5), (0, 20, 50))
    )
]


def apart(found, known):
    """How far points of the picture are apart under the two motions, in pixels, root mean square."""
    height, width = SIZE
    places = np.array([[x, y, 1] for x in np.linspace(0, width - 1, 9) for y in np.linspace(0, height - 1, 9)])
    misses = places @ (found.matrix(height, width) - known.matrix(height, width)).T
    return float(np.sqrt((misses**2).sum(axis=1).mean()))


def spoilt(pixels, stops, noise):
    brightened = encoded(linear(pixels) * np.float32(2**stops))
    random = np.random.default_rng(7)
    return (brightened + random.normal(0, noise / 255, pixels.shape)).clip(0, 1).astype(np.float32)


@pytest.mark.parametrize(("motion", "stops", "noise"), KNOWN)
def test_known_motions_are_found(photographed, motion, stops, noise):
    before = spoilt(photographed(*SIZE, motion=motion), stops, noise)
    found = register(before, photographed(*SIZE), ALL, ALL)
    assert apart(found.motion, motion) <= 0.1
    assert found.residual <= 0.1
    assert found.likeness > 0.8


@pytest.mark.slow
@pytest.mark.parametrize("scene", [1, 2])
@pytest.mark.parametrize(("motion", "stops", "noise"), GRID)
def test_every_motion_that_is_promised_is_found(photographed, motion, stops, noise, scene):
    before = spoilt(photographed(*SIZE, motion=motion, scene=scene), stops, noise)
    found = register(before, photographed(*SIZE, scene=scene), ALL, ALL)
    assert apart(found.motion, motion) <= 0.1
    assert found.residual <= 0.1


def test_without_noise_hundredths_of_a_pixel_are_found(photographed):
    motion = Motion(1.37, -2.61, 0.83)
    found = register(photographed(*SIZE, motion=motion), photographed(*SIZE), ALL, ALL)
    assert apart(found.motion, motion) < 0.03


def test_what_moved_within_the_picture_is_told(photographed):
    before = photographed(*SIZE)
    before[:, 100:] = photographed(*SIZE, motion=Motion(1.2, 0))[:, 100:]
    assert register(before, photographed(*SIZE), ALL, ALL).residual > 0.3


def test_noise_alone_is_no_movement(photographed):
    clean = photographed(*SIZE)
    residuals = []
    for seed in range(4):
        noise = np.random.default_rng(seed).normal(0, 50 / 255, clean.shape)
        noisy = (clean + noise).clip(0, 1).astype(np.float32)
        residuals.append(register(noisy, clean, ALL, ALL).residual)
    assert np.median(residuals) <= 0.05
    assert max(residuals) <= 0.15


def test_pictures_of_different_scenes_are_unlike(photographed):
    assert register(photographed(*SIZE), photographed(*SIZE, scene=5), ALL, ALL).likeness < 0.25


def test_flat_pictures_say_nothing(photographed):
    flat = np.full((*SIZE, 3), 0.4, np.float32)
    assert register(flat, flat, ALL, ALL).residual == math.inf


def test_what_is_masked_does_not_pull(photographed):
    motion = Motion(2.5, -1.5)
    before, after = photographed(*SIZE, motion=motion), photographed(*SIZE)
    before[:70], after[:70] = 1, 1
    sound = ALL.copy()
    sound[:72] = False
    assert apart(register(before, after, sound, sound).motion, motion) <= 0.1


def test_laid_on_the_other_the_clean_one_is_equal_to_it(photographed):
    motion = Motion(2.4, -3.3, 0.7)
    moved, inside = laid_on(photographed(*SIZE), motion, *SIZE)
    difference = np.abs(moved - photographed(*SIZE, motion=motion))[8:-8, 8:-8][inside[8:-8, 8:-8]]
    assert 0.9 < inside.mean() < 1
    assert difference.mean() < 0.002


def test_a_larger_clean_picture_is_laid_on_by_its_own_pixels(photographed):
    motion = Motion(1.25, -0.75, 0.4)
    large = photographed(*SIZE, scale=2)
    moved, inside = laid_on(large, motion, *SIZE, scale=2)
    wanted = Motion(2.5, -1.5, 0.4)
    difference = np.abs(moved - photographed(*SIZE, motion=wanted, scale=2))[16:-16, 16:-16]
    assert inside.shape == (320, 400)
    assert difference[inside[16:-16, 16:-16]].mean() < 0.001


def test_reduced_is_the_mean(photographed):
    pixels = photographed(33, 35)
    assert reduced(pixels, 2).shape == (16, 17, 3)
    assert reduced(pixels, 2)[3, 4] == pytest.approx(pixels[6:8, 8:10].mean(axis=(0, 1)), abs=1e-6)

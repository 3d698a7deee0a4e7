"""Verdicts on pairs, with the sentence that says why."""

import math
from pathlib import Path

import numpy as np
import pytest

from core.picture.transfer import encoded, linear
from core.progress import finish
from core.training.alignment import Motion
from core.training.pairs.check import PairCheck, Verdict, check, check_all, scale_of
from core.training.pairs.pair import Pair, clean


def noisy(pixels, sigma=10, seed=0):
    random = np.random.default_rng(seed)
    return (pixels + random.normal(0, sigma / 255, pixels.shape)).clip(0, 1).astype(np.float32)


@pytest.fixture
def judged(save):
    def judge(before, after) -> PairCheck:
        return check(Pair(save("before.png", before), (save("after.png", after),)))

    return judge


def test_a_sound_pair_is_green(photographed, judged):
    found = judged(noisy(photographed()), photographed())
    assert (found.verdict, found.reasons, found.scale) == (Verdict.GREEN, (), 1)
    assert found.noise == pytest.approx(10, abs=1.5)
    assert found.residual <= 0.1
    assert not found.needs_aligning


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_larger_clean_pictures_are_measured(photographed, judged, scale):
    motion = Motion(1.5, -0.75, 0.3)
    found = judged(noisy(photographed(96, 120, motion=motion)), photographed(96, 120, scale=scale))
    assert (found.verdict, found.scale) == (Verdict.AMBER, scale)
    assert found.motion.dx == pytest.approx(1.5, abs=0.06)
    assert found.motion.dy == pytest.approx(-0.75, abs=0.06)


def test_a_shifted_pair_is_amber_and_says_by_how_much(photographed, judged):
    found = judged(noisy(photographed(motion=Motion(3, 4, 1.2))), photographed())
    assert found.verdict is Verdict.AMBER
    assert found.reasons == ("The after picture is shifted by 5.0 pixels and turned by 1.20°; aligning mends that.",)
    assert found.needs_aligning


def test_another_exposure_is_amber_and_says_by_how_much(photographed, judged):
    found = judged(noisy(encoded(linear(photographed()) * np.float32(2**-0.4))), photographed())
    assert found.verdict is Verdict.AMBER
    assert found.reasons[0].startswith("The before picture is 0.4")
    assert "EV darker" in found.reasons[0]


@pytest.mark.parametrize("scene", [1, 5])
def test_what_shows_nothing_of_the_clean_picture_is_no_pair(photographed, judged, scene):
    clean_one = photographed(scene=scene)
    other = np.random.default_rng(scene).uniform(0.2, 0.8, clean_one.shape)
    found = judged(other, clean_one)
    assert found.verdict is Verdict.RED
    assert "do not show the same" in found.reasons[0]


def test_chance_likeness_far_away_is_not_believed(photographed, judged):
    found = judged(photographed(scene=6)[:, ::-1].copy(), photographed(scene=6))
    assert found.verdict is Verdict.RED
    assert found.motion == Motion()


def test_swapped_folders_are_suspected(photographed, judged):
    assert "noisier one" in judged(photographed(), noisy(photographed(), 25)).reasons[-1]


def test_much_clipped_is_amber(photographed, judged):
    glare = photographed()
    glare[:60] = 1
    assert "blown out" in judged(noisy(glare, 3), glare).reasons[-1]


def test_flat_pictures_are_amber(judged):
    flat = np.full((80, 90, 3), 0.4, np.float32)
    found = judged(noisy(flat, 2), flat)
    assert found.verdict is Verdict.AMBER
    assert "too little detail" in found.reasons[0]
    assert math.isinf(found.residual)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ((80, 100), (120, 150), "1.50 times as large"),
        ((160, 200), (80, 100), "swapped"),
        ((80, 100), (100, 80), "upright"),
        ((80, 100), (80, 150), "cropped"),
        ((10, 10), (10, 10), "only 10 × 10 pixels"),
    ],
)
def test_sizes_that_do_not_fit_are_red(photographed, judged, before, after, sentence):
    found = judged(photographed(*before), photographed(*after))
    assert found.verdict is Verdict.RED
    assert sentence in found.reasons[0]


def test_equal_pictures_are_red(photographed, judged):
    assert "nothing to learn" in judged(photographed(), photographed()).reasons[0]


def test_different_scenes_are_red(photographed, judged):
    assert "do not show the same" in judged(photographed(), photographed(scene=4)).reasons[0]


def test_what_moved_far_between_the_pictures_is_red(photographed, judged):
    before = photographed()
    before[:, 100:] = photographed(motion=Motion(3, 0))[:, 100:]
    found = judged(before, photographed())
    assert found.verdict is Verdict.RED
    assert "something moved" in found.reasons[0]


def test_unreadable_files_are_red_and_the_rest_goes_on(photographed, save, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"")
    sound = Pair(save("a.png", noisy(photographed())), (save("b.png", photographed()),))
    first, second = finish(check_all([Pair(broken, sound.after), sound]))
    assert "0 bytes" in first.reasons[0]
    assert second.usable


def test_a_burst_is_one_clean_picture(photographed, save):
    def frame(seed):  # a sensor's noise is even in light
        return encoded(noisy(linear(photographed()), 10, seed))

    frames = tuple(save(f"{seed}.png", frame(seed)) for seed in range(1, 9))
    assert check(Pair(save("before.png", frame(0)), frames)).verdict is Verdict.GREEN
    bright = photographed() > 0.4  # in the dark, noise is cut at black and its mean is no longer zero
    error, single = (np.abs(clean(one) - photographed())[bright].mean() for one in (frames, frames[:1]))
    assert error == pytest.approx(single / math.sqrt(8), rel=0.1)


def test_bursts_of_different_sizes_are_red(photographed, save):
    frames = save("1.png", photographed()), save("2.png", photographed(80, 100))
    assert "no burst" in check(Pair(save("before.png", noisy(photographed())), frames)).reasons[0]


@pytest.mark.parametrize(
    ("after", "scale"), [((100, 200), 1), ((200, 400), 2), ((203, 404), 2), ((400, 800), 4), ((150, 300), None)]
)
def test_scales(after, scale):
    assert scale_of((100, 200), after) == scale


@pytest.mark.slow
@pytest.mark.parametrize("name", ["polyu", "city100_iphone"])
def test_published_pairs_of_real_cameras_are_usable(name):
    folder = Path(__file__).parents[5] / "shared" / "data" / "pairs" / name
    if not folder.is_dir():
        pytest.skip("the photographs are not on this computer")
    sides = ("noisy", "clean") if name == "polyu" else ("low", "high")
    befores = sorted((folder / sides[0]).iterdir())[::6]
    found = finish(check_all([Pair(path, (folder / sides[1] / path.name,)) for path in befores]))
    assert all(one.usable for one in found)
    assert max(one.motion.shift for one in found) < 1
    assert max(abs(one.colour.stops) for one in found) < 0.1

"""Aligned pairs: only the clean picture changes, and what is written appears whole or not at all."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import SettingsError, TrainingError
from core.picture import files
from core.picture.transfer import encoded, linear
from core.progress import finish
from core.training.alignment import Motion
from core.training.pairs.aligned import align, write_aligned
from core.training.pairs.check import Verdict, check
from core.training.pairs.pair import Pair, display


def noisy(pixels, sigma=10):
    random = np.random.default_rng(0)
    return (pixels + random.normal(0, sigma / 255, pixels.shape)).clip(0, 1).astype(np.float32)


@pytest.fixture
def checked(save):
    def make(before, after, name="1"):
        return check(Pair(save(f"before/{name}.png", before), (save(f"after/{name}.png", after),)))

    return make


def test_the_clean_picture_is_laid_on_and_the_other_one_only_cut(photographed, checked):
    motion = Motion(4.3, -2.6, 0.8)
    truth = photographed(motion=motion)
    found = checked(noisy(truth), photographed())
    pair = align(found)
    before = display(found.pair.before)
    height, width = pair.before.shape[:2]
    place = next(
        (top, left)
        for top in range(160 - height + 1)
        for left in range(200 - width + 1)
        if np.array_equal(before[top : top + height, left : left + width], pair.before)
    )
    wanted = truth[place[0] : place[0] + height, place[1] : place[1] + width]
    assert height > 145
    assert width > 185
    assert np.abs(pair.after - wanted)[4:-4, 4:-4].mean() < 0.004
    assert pair.usable.mean() > 0.95


def test_aligned_once_there_is_nothing_left_to_align(photographed, checked):
    pair = align(checked(noisy(photographed(motion=Motion(4.3, -2.6, 0.8))), photographed()))
    again = checked(pair.before, pair.after, "2")
    assert again.verdict is Verdict.GREEN
    assert again.motion.farthest(*again.before_size) <= 0.1


@pytest.mark.parametrize(("shift", "left"), [((0, 0), 0), ((3, 0), 3)])
def test_shifts_by_whole_pixels_change_no_pixel(photographed, checked, shift, left):
    clean = photographed()
    before = photographed(motion=Motion(*shift))
    found = checked(noisy(before), clean)
    pair = align(replace(found, motion=Motion(shift[0] + 0.01, shift[1])))
    kept = display(found.pair.after[0])
    assert np.array_equal(pair.after, kept[:, left : left + pair.after.shape[1]])


def test_exposure_is_matched_unless_it_is_to_be_kept(photographed, checked):
    dark = encoded(linear(photographed()) * np.float32(2**-0.5))
    found = checked(noisy(dark, 5), photographed())
    assert np.abs(align(found).after - dark).mean() < 0.004
    assert np.abs(align(found, match_exposure=False).after - photographed()).mean() < 0.001


def test_larger_clean_pictures_stay_larger(photographed, checked):
    found = checked(noisy(photographed(96, 120, motion=Motion(2.5, 1))), photographed(96, 120, scale=2))
    pair = align(found)
    height, width = pair.before.shape[:2]
    assert pair.after.shape == (2 * height, 2 * width, 3)
    assert pair.scale == 2


def test_clipped_areas_are_masked(photographed, checked):
    clean = photographed()
    clean[20:50, 30:70] = 1
    usable = align(checked(noisy(clean, 3), clean)).usable
    assert not usable[22:48, 32:68].any()
    assert usable[80:].all()


def test_red_pairs_are_refused(photographed, checked):
    with pytest.raises(TrainingError, match="not usable"):
        align(checked(photographed(), photographed(scene=3)))


def test_pairs_are_written_in_16_bits_and_sources_stay(photographed, checked, tmp_path):
    checks = [
        checked(noisy(photographed(motion=Motion(2.5, 1))), photographed()),
        checked(photographed(), photographed(), "2"),
    ]
    sources = {path: path.read_bytes() for path in tmp_path.rglob("*.png")}
    written, missed = finish(write_aligned(checks, tmp_path / "out"))
    assert (written, missed) == (1, ())
    assert sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.tif")) == [
        "after/1.tif",
        "before/1.tif",
    ]
    assert files.header(tmp_path / "out" / "after" / "1.tif").facts.depth.value == "16 bit"
    assert {path: path.read_bytes() for path in sources} == sources


def test_to_stop_leaves_nothing(photographed, checked, tmp_path):
    found = checked(noisy(photographed()), photographed())
    work = write_aligned([found, found], tmp_path / "out")
    next(work)
    next(work)
    work.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["after", "before"]


def test_nothing_is_overwritten(photographed, checked, tmp_path):
    found = checked(noisy(photographed()), photographed())
    with pytest.raises(SettingsError, match="already there"):
        finish(write_aligned([found], tmp_path / "before"))

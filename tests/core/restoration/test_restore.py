"""A whole picture restored in tiles is what one run over all of it would give."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from core import memory
from core.errors import OutOfMemory, RestorationError
from core.models import RestorationNetwork
from core.picture import colour
from core.picture.picture import Depth, Picture
from core.progress import finish
from core.restoration.effect import Effect
from core.restoration.effected import EffectedRows, effected
from core.restoration.focus import Focus
from core.restoration.restore import restore, restore_focus, restore_rows
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished


@pytest.fixture
def blur_of_small_tiles(blur):
    restorer = blur()
    restorer.settings = replace(restorer.settings, tile=96)
    return restorer


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 300), (7, 5), (64, 64), (131, 260)])
@pytest.mark.parametrize("scale", [1, 2])
def test_any_size_comes_back_scaled_as_one_run_over_the_whole_would_make_it(blur, photograph, height, width, scale):
    restorer, picture = blur(scale=scale), photograph(height, width)
    restored = finish(restore(picture, restorer, tile=64, overlap=16))
    # A tile's own border is blurred without its neighbours: the ramp lets a thousandth of that through.
    np.testing.assert_allclose(restored.pixels, restorer.run(picture.pixels), atol=2e-3)
    assert restored.pixels.shape == (height * scale, width * scale, 3)
    assert restored.facts == picture.facts


def test_steps_count_up_and_their_regions_make_up_the_picture(blur, photograph):
    steps = []
    restored = finish(restore(photograph(131, 260), blur(scale=2), tile=64), steps.append)
    assembled = np.full_like(restored.pixels, np.nan)
    for step in steps:
        if step.pixels is not None:
            assembled[step.region.slices] = step.pixels
    np.testing.assert_array_equal(assembled, restored.pixels)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[0].done == 0
    assert steps[-1].done == steps[-1].total


def test_pixels_given_on_the_way_are_already_those_of_the_result(blur, photograph):
    given = []
    restored = finish(restore(photograph(200, 200), blur(), tile=64), lambda step: given.append((step, step.pixels)))
    regions = [(step.region, pixels.copy()) for step, pixels in given if pixels is not None]
    for region, pixels in regions:
        np.testing.assert_array_equal(pixels, restored.pixels[region.slices])
    with pytest.raises(ValueError, match="read-only"):
        given[-1][1][...] = 0


def test_what_the_user_looks_at_is_finished_first(blur, photograph):
    looked_at = Region(180, 180, 4, 4)
    steps = restore(photograph(400, 400), blur(), tile=64, overlap=8, focus=Focus(looked_at))
    first = next(step for step in steps if step.pixels is not None)
    assert first.region.touches(looked_at)


def test_looking_elsewhere_while_it_runs_changes_what_comes_next(blur, photograph):
    focus, elsewhere = Focus(Region(0, 0, 30, 30)), Region(350, 10, 20, 20)
    steps = restore(photograph(400, 400), blur(), tile=64, overlap=8, focus=focus)
    next(step for step in steps if step.pixels is not None)
    focus.region = elsewhere
    assert next(step for step in steps if step.pixels is not None).region.touches(elsewhere)


@pytest.mark.parametrize("scale", [1, 2])
def test_the_order_of_the_tiles_changes_no_bit(blur, photograph, scale):
    picture, focus = photograph(300, 300), Focus(Region(200, 90, 10, 10))
    row_by_row = finish(restore(picture, blur(scale=scale), tile=64, overlap=20))
    moved = []

    def look_around(step):
        moved.append(step)
        focus.region = Region(37 * len(moved) % 290, 91 * len(moved) % 290, 40, 25)

    restored = finish(restore(picture, blur(scale=scale), tile=64, overlap=20, focus=focus), look_around)
    np.testing.assert_array_equal(restored.pixels, row_by_row.pixels)


def test_a_preview_restores_what_is_looked_at_and_the_rest_goes_on_from_it(blur_of_small_tiles, photograph):
    restorer, picture = blur_of_small_tiles, photograph(1000, 700)
    whole = finish(restore(picture, restorer))
    focus, onto, seen = Focus(Region(300, 300, 50, 60)), Unfinished(), restorer.network.seen
    seen.clear()
    shown = []
    finish(restore_focus(picture, restorer, focus, onto), shown.append)
    assert 0 < len(seen) <= 4
    covered = np.zeros((1000, 700), bool)
    for step in shown:
        if step.pixels is not None:
            np.testing.assert_array_equal(step.pixels, whole.pixels[step.region.slices])
            covered[step.region.slices] = True
    assert covered[focus.region.slices].all()

    before = len(seen)
    finish(restore_focus(picture, restorer, focus, onto))
    assert len(seen) == before
    restored = finish(restore(picture, restorer, onto=onto))
    np.testing.assert_array_equal(restored.pixels, whole.pixels)
    seen_by_both = len(seen)
    seen.clear()
    finish(restore(picture, restorer))
    assert len(seen) == seen_by_both


def test_a_run_that_was_stopped_anywhere_goes_on_and_shows_all_of_it(blur_of_small_tiles, photograph):
    picture, restorer, onto = photograph(500, 700), blur_of_small_tiles, Unfinished()
    whole = finish(restore(picture, restorer))
    covered = np.full_like(whole.pixels, np.nan)
    for stop in range(1, 40):
        work = restore(picture, restorer, onto=onto, focus=Focus(Region(100, 100, 9, 9)))
        for _ in range(stop):
            step = next(work, None)
            if step is not None and step.pixels is not None:
                covered[step.region.slices] = step.pixels
        work.close()
    np.testing.assert_array_equal(covered, whole.pixels)


@pytest.mark.parametrize("other", ["picture", "settings", "network"])
def test_what_has_grown_of_something_else_is_not_taken_for_this(blur, photograph, other):
    picture, restorer, onto = photograph(300, 300), blur(), Unfinished()
    finish(restore_focus(picture, restorer, Focus(Region(0, 0, 20, 20)), onto))
    if other == "picture":
        picture = photograph(310, 290)
    elif other == "settings":
        restorer.usual_settings = restorer.settings = replace(restorer.settings, tile=128)
    else:
        restorer = blur()
    fresh = finish(restore(picture, restorer))
    np.testing.assert_array_equal(finish(restore(picture, restorer, onto=onto)).pixels, fresh.pixels)


def test_the_source_is_left_as_it_was(blur, photograph):
    picture = photograph(60, 60)
    before = picture.pixels.copy()
    finish(restore(picture, blur()))
    np.testing.assert_array_equal(picture.pixels, before)


def test_gray_stays_gray_though_the_network_colours_it(restorer_of, photograph):
    class Tint(RestorationNetwork):
        def forward(self, x):
            return x * torch.tensor([0.8, 0.9, 1.0])[:, None, None]

    gray = np.repeat(photograph(40, 40).pixels[..., :1], 3, axis=2)
    restored = finish(restore(replace(photograph(40, 40, gray=True), pixels=gray), restorer_of(Tint())))
    np.testing.assert_array_equal(restored.pixels, restored.pixels[..., :1].repeat(3, 2))
    np.testing.assert_allclose(restored.pixels, gray * 0.9, atol=3e-7)


def test_alpha_is_carried_and_grows_with_the_picture(blur, photograph):
    picture = replace(photograph(30, 50), alpha=np.full((30, 50), 0.5, np.float32))
    assert finish(restore(picture, blur())).alpha is picture.alpha
    np.testing.assert_allclose(finish(restore(picture, blur(scale=2))).alpha, np.full((60, 100), 0.5))


@pytest.mark.parametrize("linear", [False, True])
def test_values_beyond_black_and_white_survive_and_the_network_never_sees_them(blur, linear):
    pixels = np.full((50, 70, 3), 0.25, np.float32)
    pixels[10, 20], pixels[30, 40] = 6.0, -0.5
    restorer = blur()
    facts = replace(Picture(pixels).facts, linear=linear, depth=Depth.FLOAT)
    restored = finish(restore(Picture(pixels, facts=facts), restorer))
    (seen,) = restorer.network.seen
    assert seen.min() >= 0
    assert seen.max() <= 1
    # The network spreads white over nine pixels; what lay above it stays in its place.
    (values, encoding) = colour.to_network(Picture(pixels, facts=facts))
    dim = values[0, 0, 0]
    expected = values[10, 20, 0] - 1 + (1 + 8 * dim) / 9
    np.testing.assert_allclose(restored.pixels[10, 20], colour.from_network(expected, encoding), rtol=1e-4)
    assert restored.pixels[30, 40].max() < 0


def test_a_network_for_gray_pictures_restores_each_channel(blur, photograph):
    picture = photograph(40, 40)
    one = finish(restore(picture, blur(channels=1)))
    np.testing.assert_allclose(one.pixels, finish(restore(picture, blur())).pixels, atol=1e-6)


def test_eight_looks_undo_what_depends_on_direction(restorer_of, photograph):
    class Shift(RestorationNetwork):
        def forward(self, x):
            return x.roll(1, -1)

    picture = photograph(24, 36)
    steps = []
    restored = finish(restore(picture, restorer_of(Shift()), self_ensemble=True), steps.append)
    p = picture.pixels
    expected = np.mean([np.roll(p, shift, axis) for axis in (0, 1) for shift in (-1, 1)], axis=0)
    np.testing.assert_allclose(restored.pixels, expected, atol=1e-6)
    # A step between any two looks keeps Cancel quick.
    assert steps[-1].total == 8
    assert {step.done for step in steps} == set(range(9))


class Uneven(RestorationNetwork):
    """Enlarges, and moves everything by one pixel to the right: the mean of eight looks undoes no more than half."""

    def __init__(self, scale):
        super().__init__()
        self.scale, self.multiple_of = scale, 8

    def forward(self, x):
        return x.roll(1, -1).repeat_interleave(self.scale, -2).repeat_interleave(self.scale, -1)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_eight_looks_at_the_tiles_of_an_enlarging_network_line_up(restorer_of, photograph, scale):
    picture = photograph(70, 90)
    picture.pixels[...] = cv2.GaussianBlur(picture.pixels, (0, 0), 9)
    restored = finish(restore(picture, restorer_of(Uneven(scale)), tile=40, overlap=12, self_ensemble=True))
    p = picture.pixels
    looks = [np.roll(p, shift, axis) for axis in (0, 1) for shift in (-1, 1)]
    expected = np.mean(looks, axis=0).repeat(scale, 0).repeat(scale, 1)
    inner = slice(12 * scale, -12 * scale)
    # A tile rolls its own border in, which the ramp hides almost.
    np.testing.assert_allclose(restored.pixels[inner, inner], expected[inner, inner], atol=5e-3)
    assert restored.pixels.shape == (70 * scale, 90 * scale, 3)


class Forgetful(RestorationNetwork):
    """Has memory for ``limit`` pixels, and says so in the words of ``error``."""

    multiple_of = 8

    def __init__(self, limit, error):
        super().__init__()
        self.limit, self.error = limit, error

    def forward(self, x):
        if x.shape[-1] * x.shape[-2] > self.limit:
            raise self.error
        return x


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes."),
        RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate 1 bytes."),
        RuntimeError("MPS backend out of memory"),
        MemoryError(),
    ],
)
def test_short_memory_means_smaller_tiles(restorer_of, photograph, error):
    picture, steps = photograph(300, 300), []
    restored = finish(restore(picture, restorer_of(Forgetful(80 * 80, error)), tile=256), steps.append)
    np.testing.assert_allclose(restored.pixels, picture.pixels, atol=1e-6)
    assert any("Memory is short" in step.message for step in steps)


def test_memory_too_short_for_the_smallest_tile_is_a_sentence(restorer_of, photograph):
    with pytest.raises(OutOfMemory, match=r"not enough memory.*Close other programs"):
        finish(restore(photograph(100, 100), restorer_of(Forgetful(10, MemoryError()))))


def test_a_result_larger_than_free_memory_is_refused_before_any_work(blur, photograph, monkeypatch):
    monkeypatch.setattr(memory, "free_and_total", lambda: (1000, 2000))
    restorer = blur()
    with pytest.raises(OutOfMemory, match="100 × 100 pixels needs"):
        finish(restore(photograph(100, 100), restorer))
    assert not restorer.network.seen


def test_other_errors_of_a_network_are_not_taken_for_short_memory(restorer_of, photograph):
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        finish(restore(photograph(20, 20), restorer_of(Forgetful(0, RuntimeError("mat1 and mat2 shapes")))))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_network_that_gives_no_numbers_gives_no_picture(restorer_of, photograph, value):
    class Broken(RestorationNetwork):
        def forward(self, x):
            return torch.where(x == x.max(), value, x)

    with pytest.raises(RestorationError, match="not numbers"):
        finish(restore(photograph(20, 20), restorer_of(Broken())))


def test_a_picture_that_holds_no_numbers_is_refused(blur, photograph):
    picture = photograph(20, 20)
    picture.pixels[3, 4, 1] = np.nan
    with pytest.raises(RestorationError, match="pixels that are not numbers"):
        finish(restore(picture, blur()))


def test_to_stop_is_to_stop_pulling(blur, photograph):
    restorer = blur()
    work = restore(photograph(400, 400), restorer, tile=64)
    for _ in range(5):
        next(work)
    seen = len(restorer.network.seen)
    work.close()
    assert len(restorer.network.seen) == seen
    assert not torch.is_inference_mode_enabled()


def test_the_mode_of_torch_does_not_leak_between_steps(blur, photograph):
    for _ in restore(photograph(100, 100), blur(), tile=64):
        assert not torch.is_inference_mode_enabled()


class Kept:
    """Keeps the rows it is given, as many as are put at a time."""

    def __init__(self):
        self.strips, self.starts = [], 0

    def start(self):
        self.strips, self.starts = [], self.starts + 1

    def put(self, pixels):
        self.strips.append(pixels.copy())

    @property
    def pixels(self):
        return np.concatenate(self.strips)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 300), (300, 1), (64, 64), (131, 260), (500, 70)])
@pytest.mark.parametrize("scale", [1, 3])
def test_the_result_row_by_row_is_the_result(blur, photograph, height, width, scale):
    picture, rows = photograph(height, width), Kept()
    finish(restore_rows(picture, blur(scale=scale), rows, tile=64, overlap=16))
    whole = finish(restore(picture, blur(scale=scale), tile=64, overlap=16))
    np.testing.assert_array_equal(rows.pixels, whole.pixels)


def test_rows_go_on_as_soon_as_they_are_finished(blur, photograph):
    rows, most = Kept(), 0
    for step in restore_rows(photograph(1000, 100), blur(), rows, tile=64, overlap=16):
        behind = step.done / step.total * 1000 - sum(map(len, rows.strips))
        most = max(most, behind)
    assert most < 128
    assert max(map(len, rows.strips)) <= 64


def test_short_memory_begins_the_rows_again(restorer_of, photograph):
    class Tired(Forgetful):
        """Has more memory for four tiles."""

        def forward(self, x):
            self.tiles = getattr(self, "tiles", 0) + 1
            return x if self.tiles <= 4 else super().forward(x)

    picture, rows = photograph(300, 300), Kept()
    finish(restore_rows(picture, restorer_of(Tired(80 * 80, MemoryError())), rows, tile=128))
    assert rows.starts == 2
    np.testing.assert_allclose(rows.pixels, picture.pixels, atol=1e-6)


@pytest.mark.parametrize("scale", [1, 2, 4])
@pytest.mark.parametrize("effect", [Effect(0.4), Effect(0.9, 0.5, 1, (0.8, 0.3, 0, 1))])
def test_an_effect_row_by_row_is_that_of_the_whole(blur, photograph, scale, effect):
    picture, rows = photograph(150, 90), Kept()
    finish(restore_rows(picture, blur(scale=scale), EffectedRows(picture, scale, effect, rows), tile=64))
    whole = effected(picture, finish(restore(picture, blur(scale=scale), tile=64)), effect)
    np.testing.assert_allclose(rows.pixels, whole.pixels, atol=1e-5)

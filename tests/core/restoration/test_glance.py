"""What a network that needs the whole picture makes of a large one: seen small, done at full size."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.picture.picture import Facts, Picture, Pixels
from core.picture.reading import Header
from core.progress import finish
from core.restoration import memory_need
from core.restoration.focus import Focus
from core.restoration.glance import SIDE, Glance
from core.restoration.restore import restore, restore_focus
from core.restoration.restorer import Restorer
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

AIR = 0.9


@pytest.fixture
def whole(blur, monkeypatch: pytest.MonkeyPatch) -> Iterator[Restorer]:
    """A restorer that needs the whole picture, and stretches contrast as far as what it sees allows."""
    restorer = blur()
    monkeypatch.setattr(Restorer, "lifts_only_haze", True)
    seen = []

    def run(patch: Pixels, settings: object = None) -> Pixels:
        seen.append(patch.shape)
        low, high = patch.min(), patch.max()
        return np.asarray((patch - low) / max(high - low, 1e-6), np.float32)

    monkeypatch.setattr(restorer, "run", run)
    restorer.seen = seen
    return restorer


def scene(height: int, width: int) -> tuple[Pixels, Pixels]:
    """A clean picture with fine texture, and the share of light that comes through its haze."""
    rng = np.random.default_rng(3)
    coarse = cv2.resize(rng.random((6, 8, 3), np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    clean = np.clip(0.15 + 0.5 * coarse + 0.2 * rng.random((height, width, 1), np.float32), 0, 0.9)
    through = np.linspace(0.4, 0.9, height, dtype=np.float32)[:, None] * np.ones((1, width), np.float32)
    return clean.astype(np.float32), through


def hazy(clean: Pixels, through: Pixels) -> Pixels:
    return np.asarray(clean * through[..., None] + AIR * (1 - through[..., None]), np.float32)


def test_haze_that_the_network_takes_from_the_small_picture_is_taken_from_the_large_one() -> None:
    clean, through = scene(900, 1300)
    spoiled = hazy(clean, through)

    def perfect(small: Pixels) -> Pixels:
        share = cv2.resize(through, small.shape[1::-1], interpolation=cv2.INTER_AREA)[..., None]
        return np.asarray((small - AIR * (1 - share)) / share, np.float32)

    glance = Glance.of(Picture(spoiled), perfect, 8)
    restored = glance.at(Region(0, 0, 900, 1300), spoiled)
    # Fine texture with it: a level at most on average, where haze had taken a hundred.
    assert np.abs(restored - clean).mean() < 1 / 255
    assert np.quantile(np.abs(restored - clean), 0.99) < 4 / 255
    assert np.abs(spoiled - clean).max() > 100 / 255


def test_any_part_is_what_the_whole_has_there() -> None:
    clean, through = scene(700, 900)
    spoiled = hazy(clean, through)
    glance = Glance.of(Picture(spoiled), lambda small: np.clip(small * 1.5 - 0.3, 0, 1), 8)
    everything = glance.at(Region(0, 0, 700, 900), spoiled)
    part = Region(133, 257, 211, 198)
    np.testing.assert_array_equal(glance.at(part, spoiled[part.slices]), everything[part.slices])


def test_the_network_runs_once_and_tiles_agree(whole: Restorer) -> None:
    clean, through = scene(800, 1200)
    spoiled = Picture(hazy(clean, through))
    fine = finish(restore(spoiled, whole, tile=256))
    coarse = finish(restore(spoiled, whole, tile=512))
    assert len(whole.seen) == 2
    assert max(whole.seen[0]) == SIDE
    np.testing.assert_allclose(fine.pixels, coarse.pixels, atol=1e-5)
    # All of it was stretched alike; a tile at a time, each would have been stretched by itself.
    assert fine.pixels.std() > 1.2 * spoiled.pixels.std()


def test_a_preview_and_the_run_that_goes_on_from_it_look_once(whole: Restorer) -> None:
    clean, through = scene(700, 1000)
    spoiled, onto = Picture(hazy(clean, through)), Unfinished()
    finish(restore_focus(spoiled, whole, Focus(Region(0, 0, 50, 50)), onto, tile=256))
    whole_run = finish(restore(spoiled, whole, onto=onto, tile=256))
    assert len(whole.seen) == 1
    np.testing.assert_array_equal(whole_run.pixels, finish(restore(spoiled, whole, tile=256)).pixels)
    # Another picture is looked at anew.
    finish(restore(Picture(spoiled.pixels[::-1].copy()), whole, onto=onto, tile=256))
    assert len(whole.seen) == 3


def test_a_small_picture_is_seen_as_it_is_in_one_piece(whole: Restorer) -> None:
    clean, through = scene(320, 480)
    spoiled = hazy(clean, through)
    restored = finish(restore(Picture(spoiled), whole, may_tune=False))
    assert whole.seen == [(320, 480, 3)]
    np.testing.assert_allclose(restored.pixels, whole.run(spoiled), atol=1e-6)


def test_the_memory_that_is_said_before_counts_the_look_at_the_whole(
    whole: Restorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_need, "_tile_bytes_per_pixel", lambda _: 1000)

    def expected(height: int, width: int) -> memory_need.Need:
        return memory_need.need(Header(height, width, Facts(format="tiff")), Path("result.tif"), whole)

    small, large = expected(400, 500), expected(2000, 3000)
    assert small.tile == 500
    assert large.tile == whole.tile
    monkeypatch.setattr(Restorer, "lifts_only_haze", False)
    assert expected(400, 500).tile == whole.tile
    assert large.more - expected(2000, 3000).more > 1000 * (SIDE**2 * 2 / 3 - whole.tile**2)

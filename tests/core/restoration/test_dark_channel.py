"""Haze as far as the dark channel tells of it: found, taken out, and only where restoring is asked to."""

from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from core.evaluation.metrics import psnr
from core.picture.picture import Picture, Pixels
from core.progress import finish
from core.restoration import dark_channel, glance
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

AIR = np.array([0.95, 0.92, 0.9], np.float32)


def scene(height: int = 240, width: int = 320) -> Pixels:
    """Coloured stripes on dark ground: something dark lies near every place."""
    rng = np.random.default_rng(5)
    coarse = cv2.resize(rng.random((24, 32, 3), np.float32), (width, height), interpolation=cv2.INTER_NEAREST)
    coarse[:, ::8] = 0.02
    return np.asarray(coarse * 0.8, np.float32)


def hazy(clean: Pixels) -> Pixels:
    through = np.linspace(0.02, 0.9, clean.shape[0], dtype=np.float32)[:, None, None]
    return clean * through + AIR * (1 - through)


def test_the_airs_light_and_what_comes_through_it_are_found() -> None:
    picture = hazy(scene())
    light = dark_channel.airlight(picture)
    np.testing.assert_allclose(light, AIR, atol=0.03)
    through = dark_channel.transmission(picture, light).mean(axis=1)
    true = np.linspace(0.02, 0.9, 240)
    assert np.abs(through - true)[60:].mean() < 0.08
    assert through.min() >= dark_channel.LEAST_TRANSMISSION


def test_haze_is_taken_out_and_a_black_picture_stays_black() -> None:
    clean = scene()
    picture = hazy(clean)
    cleared = np.clip(dark_channel.cleared(picture), 0, 1)
    # Where less than a quarter comes through, nothing gives back what the air has hidden.
    assert psnr(cleared[60:], clean[60:]) > psnr(picture[60:], clean[60:]) + 8
    black = np.zeros((40, 50, 3), np.float32)
    np.testing.assert_allclose(dark_channel.cleared(black), black, atol=1e-3)


def test_half_of_the_air_taken_out_twice_is_all_of_it() -> None:
    picture = hazy(scene())[60:]
    half = dark_channel.half_cleared(picture, AIR)
    through = dark_channel.transmission(picture, AIR)
    np.testing.assert_allclose((AIR - half) * np.sqrt(through)[..., None], AIR - picture, atol=1e-5)
    np.testing.assert_array_equal(
        dark_channel.half_cleared(picture), dark_channel.half_cleared(picture, dark_channel.airlight(picture))
    )


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (20, 12)])
def test_small_pictures_are_cleared_too(size: tuple[int, int]) -> None:
    assert np.isfinite(dark_channel.cleared(np.full((*size, 3), 0.7, np.float32))).all()


def test_a_network_that_learnt_from_cleared_pictures_sees_them_so(blur, monkeypatch: pytest.MonkeyPatch) -> None:
    restorer, picture, seen = blur(), hazy(scene(320, 480)), []

    def run(patch: Pixels, settings: object = None) -> Pixels:
        seen.append(patch.copy())
        return patch

    monkeypatch.setattr(restorer, "run", run)
    monkeypatch.setattr(Restorer, "lifts_only_haze", True)
    monkeypatch.setattr(Restorer, "clears", True)
    finish(restore(Picture(picture), restorer, may_tune=False))
    np.testing.assert_array_equal(seen.pop(), dark_channel.half_cleared(picture))
    assert not seen
    # A large one is seen small, and cleared at its full size by what became of that.
    large = hazy(scene(900, 1400))
    restored = finish(restore(Picture(large), restorer, may_tune=False)).pixels
    assert len(seen) == 1
    assert psnr(restored, scene(900, 1400)) > psnr(large, scene(900, 1400)) + 2


@pytest.fixture
def several(blur, monkeypatch: pytest.MonkeyPatch) -> Iterator[Restorer]:
    """A restorer against several faults, haze among them, that leaves all it sees as it is, and keeps it."""
    restorer: Restorer = blur()
    restorer.seen = []
    monkeypatch.setattr(restorer, "run", lambda patch, settings=None: restorer.seen.append(patch.copy()) or patch)
    monkeypatch.setattr(Restorer, "clears", True)
    return restorer


def test_against_several_faults_only_hazy_pictures_are_cleared(several: Restorer, drawn) -> None:
    clear = drawn(320, 480)
    finish(restore(clear, several, may_tune=False))
    np.testing.assert_array_equal(several.seen.pop(), clear.pixels)
    veiled = drawn(320, 480, spoil=lambda levels, _: levels * 0.4 + 0.6 * 230)
    onto = Unfinished()
    finish(restore(veiled, several, may_tune=False, onto=onto))
    assert onto.is_hazy
    np.testing.assert_array_equal(several.seen.pop(), dark_channel.half_cleared(veiled.pixels))
    assert not several.seen


def test_against_several_faults_the_look_at_the_whole_comes_before_the_tiles(several: Restorer, drawn) -> None:
    clear = drawn(900, 1200)
    veiled = drawn(900, 1200, spoil=lambda levels, _: levels * 0.4 + 0.6 * 230)
    onto = Unfinished()
    restored = finish(restore(veiled, several, tile=512, may_tune=False, onto=onto)).pixels
    look, *tiles = several.seen
    assert max(look.shape) == glance.CLEARED_SIDE
    assert len(tiles) == len(onto.plan.tiles)
    # What the network sees of each tile has been cleared already, and is not cleared again.
    np.testing.assert_allclose(restored, onto.glance.at(Region(0, 0, 900, 1200), veiled.pixels), atol=1e-6)
    assert psnr(restored, clear.pixels) > psnr(veiled.pixels, clear.pixels) + 3
    # A clear one that is as large is left to the tiles.
    several.seen.clear()
    finish(restore(clear, several, tile=512, may_tune=False, onto=onto))
    assert len(several.seen) == len(onto.plan.tiles)
    assert not onto.is_hazy


def test_a_team_makes_the_same_of_a_hazy_picture(several: Restorer, blur, drawn) -> None:
    veiled = drawn(700, 900, spoil=lambda levels, _: levels * 0.4 + 0.6 * 230)
    alone = finish(restore(veiled, several, tile=512, may_tune=False)).pixels
    other = blur()
    other.run = several.run
    several.beside = (other,)
    np.testing.assert_array_equal(finish(restore(veiled, several, tile=512, may_tune=False)).pixels, alone)


def test_only_a_card_that_says_so_asks_for_it() -> None:
    assert Restorer.load("dehaze", "cpu").clears
    assert not Restorer.load("denoise", "cpu").clears


def test_others_see_pictures_as_they_are(blur, monkeypatch: pytest.MonkeyPatch) -> None:
    restorer, picture, seen = blur(), hazy(scene(120, 160)), []
    monkeypatch.setattr(restorer, "run", lambda patch, settings=None: seen.append(patch.copy()) or patch)
    finish(restore(Picture(picture), restorer, may_tune=False))
    np.testing.assert_array_equal(seen[0], picture)

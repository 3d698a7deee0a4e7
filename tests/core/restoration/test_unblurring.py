"""What a network that learnt from unblurred pictures is given: the picture without its blur, part by part."""

from dataclasses import replace

import numpy as np
import pytest

from core import library
from core.evaluation.metrics import psnr
from core.picture.picture import Picture, Pixels
from core.progress import Work, finish
from core.restoration import restore as restoring
from core.restoration import unblurring
from core.restoration.focus import Focus
from core.restoration.restore import restore, restore_focus
from core.restoration.restorer import Restorer
from core.restoration.tiles import Region
from core.restoration.unblurring import Blur, Kernel, unblurred, unblurred_picture
from core.restoration.unfinished import Unfinished
from core.training.degradations.kernels import filtered, gaussian


@pytest.fixture
def clean(scene) -> Pixels:
    return scene()


@pytest.fixture
def known(hook: Kernel) -> Blur:
    return Blur(hook, 0.001)


@pytest.fixture
def blurred(clean: Pixels, known: Blur) -> Pixels:
    return filtered(clean, known.kernel).clip(0, 1)


@pytest.fixture
def mends(blur, known: Blur, monkeypatch: pytest.MonkeyPatch) -> Restorer:
    """A restorer whose card says that it wants unblurred pictures, and whose network leaves them as they are."""
    restorer = blur()
    restorer.model = replace(library.find(None), card={"unblurred": True})
    restorer.searched = []
    monkeypatch.setattr(restorer, "run", lambda patch, settings=None: patch)

    def find(picture: Picture) -> Work:
        restorer.searched.append(picture)
        return known
        yield

    monkeypatch.setattr(restoring, "find_blur", find)
    return restorer


def test_a_known_kernel_is_taken_back(blurred: Pixels, clean: Pixels, known: Blur) -> None:
    assert psnr(unblurred(blurred, known), clean) > psnr(blurred, clean) + 5


def test_much_noise_is_not_blown_up(blurred: Pixels, clean: Pixels, known: Blur) -> None:
    noisy = blurred + np.random.default_rng(2).normal(0, 0.03, blurred.shape).astype(np.float32)
    careful, careless = (unblurred(noisy, Blur(known.kernel, noise)) for noise in (0.03, 0.001))
    assert psnr(careful, clean) > psnr(careless, clean) + 2.5


def test_blocks_of_a_large_picture_are_what_the_whole_is(blurred: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    # Of a Gaussian nothing reaches far.
    soft = Blur(gaussian(13, (1.6, 1.6)), 0.01)
    whole = unblurred(blurred, soft)
    monkeypatch.setattr(unblurring, "BLOCK", 150)
    in_blocks = finish(unblurred_picture(Picture(blurred), soft))
    assert np.abs(in_blocks - whole).mean() < 1e-3
    # Where blocks meet there is no step.
    steps = np.abs(np.diff(in_blocks - whole, axis=1)).mean(axis=(0, 2))
    assert steps[149] < 3e-3


def test_restoring_shows_the_network_what_is_unblurred(
    mends: Restorer, blurred: Pixels, clean: Pixels, known: Blur
) -> None:
    restored = finish(restore(Picture(blurred), mends, tile=96, may_tune=False))
    np.testing.assert_allclose(restored.pixels, unblurred(blurred, known), atol=1e-6)
    assert psnr(restored.pixels, clean) > psnr(blurred, clean) + 4


def test_a_preview_and_the_run_that_goes_on_from_it_search_once(mends: Restorer, blurred: Pixels) -> None:
    picture, onto = Picture(blurred), Unfinished()
    finish(restore_focus(picture, mends, Focus(Region(0, 0, 50, 50)), onto, tile=96))
    assert onto.unblurred is not None
    finish(restore(picture, mends, onto=onto, tile=96, may_tune=False))
    assert mends.searched == [picture]
    assert onto.unblurred is None, "what is done with takes no memory"
    finish(restore(Picture(blurred[::-1].copy()), mends, onto=onto, tile=96, may_tune=False))
    assert len(mends.searched) == 2


def test_a_slight_blur_and_other_models_leave_the_picture_as_it_is(
    mends: Restorer, blurred: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(mends.model, card={})
    monkeypatch.setattr(mends, "model", other)
    np.testing.assert_allclose(finish(restore(Picture(blurred), mends, may_tune=False)).pixels, blurred, atol=1e-6)
    assert not mends.searched
    monkeypatch.setattr(mends, "model", replace(other, card={"unblurred": True}))
    monkeypatch.setattr(Blur, "strong", property(lambda _: False))
    np.testing.assert_allclose(finish(restore(Picture(blurred), mends, may_tune=False)).pixels, blurred, atol=1e-6)
    assert len(mends.searched) == 1

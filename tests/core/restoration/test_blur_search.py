"""How a picture was blurred is found in it: shakes, lenses, and that there is nothing to find."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from core.evaluation.metrics import psnr
from core.picture.picture import Facts, Picture, Pixels
from core.picture.transfer import linear
from core.progress import finish
from core.restoration import blur_search
from core.restoration.blur_search import UNEXPLAINED, WINDOW, centred, find_blur, noise_of, unexplained
from core.restoration.unblurring import Blur, Kernel, unblurred
from core.training.degradations.kernels import bar, disc, filtered

Scene = Callable[..., Pixels]


# A kernel of one width cancels some frequencies altogether: a straight motion can be taken back least.
@pytest.mark.parametrize(("kind", "gain"), [("shake", 2.5), ("straight", 1.1), ("lens", 2)])
def test_a_kernel_that_is_found_makes_the_picture_sharper(kind: str, gain: float, scene: Scene, hook: Kernel) -> None:
    clean, kernel = scene(), {"shake": hook, "straight": bar(9, 1.5, 0.6), "lens": disc(3)}[kind]
    blurred = filtered(clean, kernel).clip(0, 1)
    found = finish(find_blur(Picture(blurred)))
    assert found.strong
    assert psnr(unblurred(blurred, found), clean) > psnr(blurred, clean) + gain


def test_a_sharp_picture_and_a_small_one_have_no_strong_blur(scene: Scene, hook: Kernel) -> None:
    assert not finish(find_blur(Picture(scene()))).strong
    for size in ((1, 1), (60, 300)):
        assert not finish(find_blur(Picture(filtered(scene(*size), hook)))).strong


@pytest.mark.parametrize("kind", ["black", "gray", "slope", "noise", "checks", "line"])
def test_pictures_that_tell_little_lead_to_no_nonsense(kind: str) -> None:
    rows, columns = np.indices((120, 160), np.float32)
    plane = {
        "black": np.zeros((120, 160)),
        "gray": np.full((120, 160), 0.4),
        "slope": columns / 160,
        "noise": np.random.default_rng(1).random((120, 160)),
        "checks": (rows + columns) % 2,
        "line": columns == 80,
    }[kind]
    found = finish(find_blur(Picture(np.repeat(plane.astype(np.float32)[..., None], 3, 2))))
    assert np.isfinite(found.kernel).all()
    assert found.kernel.sum() == pytest.approx(1)
    # Of a slope and of one line any blur could be true.
    assert kind in ("slope", "line") or not found.strong


def test_a_kernel_that_the_picture_contradicts_is_told_from_one_that_it_bears_out(scene: Scene, hook: Kernel) -> None:
    sharp = cv2.cvtColor(scene(), cv2.COLOR_RGB2GRAY)
    blurred = filtered(sharp, hook)
    noisy = blurred + np.random.default_rng(3).normal(0, 0.01, blurred.shape).astype(np.float32)
    for plane in (blurred, noisy):
        assert unexplained(plane, Blur(hook, noise_of(plane))) < UNEXPLAINED
    assert unexplained(sharp, Blur(hook, noise_of(sharp))) > 1.5 * UNEXPLAINED


def test_what_was_found_counts_only_where_the_picture_bears_it_out(
    scene: Scene, hook: Kernel, monkeypatch: pytest.MonkeyPatch
) -> None:
    blurred = Picture(filtered(scene(), hook).clip(0, 1))
    assert finish(find_blur(blurred)).strong
    monkeypatch.setattr(blur_search, "UNEXPLAINED", 0.0)
    assert not finish(find_blur(blurred)).strong


def test_in_a_large_picture_blur_is_as_wide_as_it_is_there(scene: Scene) -> None:
    # Looked at in half its size, and in its most detailed part.
    large = np.full((900, 3200, 3), 0.5, np.float32)
    large[100:800, 1700:2500] = cv2.resize(scene(350, 400), (800, 700), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    wide = bar(24, 3, 0.3)
    blurred = filtered(large, wide).clip(0, 1)
    assert max(blurred.shape) > 2 * WINDOW
    found = finish(find_blur(Picture(blurred)))
    inside = slice(150, 750), slice(1750, 2450)
    assert psnr(unblurred(blurred, found)[inside], large[inside]) > psnr(blurred[inside], large[inside]) + 2


def test_files_in_linear_light_are_seen_as_networks_see_them(scene: Scene, hook: Kernel) -> None:
    blurred = filtered(scene(), hook).clip(0, 1)
    shown = finish(find_blur(Picture(blurred)))
    in_light = finish(find_blur(Picture(linear(blurred), facts=Facts(linear=True))))
    np.testing.assert_allclose(in_light.kernel, shown.kernel, atol=0.01)
    assert in_light.noise == pytest.approx(shown.noise, rel=0.01)


def test_centred_kernels_leave_a_picture_where_it_is() -> None:
    kernel = np.zeros((21, 21), np.float32)
    kernel[2:5, 9:15] = 1
    moved = centred(kernel / kernel.sum())
    place = np.arange(len(moved)) - len(moved) // 2
    assert moved.sum() == pytest.approx(1)
    assert abs(moved.sum(axis=1) @ place) < 0.02
    assert abs(moved.sum(axis=0) @ place) < 0.02
    assert len(moved) < len(kernel)


def test_noise_is_told_from_what_is_straight() -> None:
    slope = np.linspace(0, 1, 200, dtype=np.float32)[:, None] * np.ones(300, np.float32)
    noisy = slope + np.random.default_rng(1).normal(0, 0.02, slope.shape).astype(np.float32)
    assert noise_of(noisy) == pytest.approx(0.02, rel=0.05)
    assert noise_of(slope) < 1e-6

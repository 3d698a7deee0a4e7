"""The chain draws what the paper says, as often as it says."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations import real_esrgan
from core.training.degradations.chance import generator
from core.training.degradations.real_esrgan import RealESRGAN


def test_families_of_kernels_come_as_often_as_published() -> None:
    kind, rng, count = RealESRGAN(), generator(1, 0, 0), 3000
    kernels = [kind.kernel(kind.blur_sigma, kind.sinc_prob, rng) for _ in range(count)]
    sizes = np.array([len(kernel) for kernel in kernels])
    assert sorted(set(sizes)) == [7, 9, 11, 13, 15, 17, 19, 21]
    assert np.bincount(sizes)[7::2] / count == pytest.approx([1 / 8] * 8, abs=0.025)
    # Only the sinc rings, and only the round ones are the same when turned.
    ringing = np.array([kernel.min() < -1e-6 for kernel in kernels])
    assert ringing.mean() == pytest.approx(0.1, abs=0.02)
    round_ = np.array([np.allclose(kernel, kernel[::-1].T, atol=1e-6) for kernel in kernels])
    assert (round_ & ~ringing).mean() == pytest.approx(0.9 * (0.45 + 0.12 + 0.12), abs=0.03)


def test_sizes_go_up_down_and_stay_as_often_as_published() -> None:
    kind, rng = RealESRGAN(), generator(2, 0, 0)
    first = np.array([kind._factor(kind.resize_prob, kind.resize_range, rng) for _ in range(3000)])
    second = np.array([kind._factor(kind.resize_prob2, kind.resize_range2, rng) for _ in range(3000)])
    shares = [[(factors > 1).mean(), (factors < 1).mean(), (factors == 1).mean()] for factors in (first, second)]
    assert np.allclose(shares, [[0.2, 0.7, 0.1], [0.3, 0.4, 0.3]], atol=0.03)
    assert first.min() == pytest.approx(0.15, abs=0.01)
    assert second.max() == pytest.approx(1.2, abs=0.01)


def test_both_jpegs_come_with_qualities_between_30_and_95(photograph: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def spy(picture: Pixels, quality: int) -> Pixels:
        seen.append(quality)
        return picture

    monkeypatch.setattr(real_esrgan, "compressed", spy)
    for index in range(200):
        RealESRGAN().degrade(photograph, generator(3, 0, index))
    assert len(seen) == 400
    assert (min(seen), max(seen)) == (30, 95)


def test_the_result_is_of_8_bits(photograph: Pixels) -> None:
    levels = RealESRGAN(scale=2).degrade(photograph, generator(4, 0, 0)) * 255
    assert np.abs(levels - np.rint(levels)).max() < 1e-4


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"blur_kernel_size": 20}, "blur_kernel_size of Real-ESRGAN is odd, from 7"),
        ({"resize_prob": (0.5, 0.6, 0.1)}, "resize_prob of Real-ESRGAN is 3 probabilities that make 1"),
        ({"kernel_prob": (1.0,)}, "kernel_prob of Real-ESRGAN is 6"),
        ({"jpeg_range2": (30, 101)}, "jpeg_range2 of Real-ESRGAN must be two numbers from 1 to 100"),
        ({"resize_range": (0.2, 0.9)}, "must have 1 within it"),
        ({"final_sinc_prob": 1.5}, "final_sinc_prob of Real-ESRGAN is a probability"),
    ],
)
def test_impossible_options_are_refused(options: dict[str, object], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence):
        RealESRGAN(**options)  # type: ignore[arg-type]

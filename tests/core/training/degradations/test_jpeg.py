"""JPEG takes away what its quality says."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.jpeg import Jpeg, compressed


def test_the_best_quality_with_whole_colour_changes_almost_nothing(photograph: Pixels) -> None:
    error = np.abs(compressed(photograph, 100, "4:4:4") - photograph)
    assert error.mean() < 0.75 / 255
    assert error.max() < 5 / 255


def test_lower_quality_and_coarser_colour_lose_more(photograph: Pixels) -> None:
    errors = [float(((compressed(photograph, quality) - photograph) ** 2).mean()) for quality in (10, 40, 95)]
    assert errors == sorted(errors, reverse=True)
    checks = np.zeros((16, 16, 3), np.float32)
    checks[::2, ::2, 0] = checks[1::2, 1::2, 0] = 1
    fine, coarse = (np.abs(compressed(checks, 95, one) - checks).mean() for one in ("4:4:4", "4:2:0"))
    assert coarse > 3 * fine


def test_several_passes_draw_a_quality_each(photograph: Pixels) -> None:
    once, twice = (Jpeg((30, 90), (n, n), ("4:4:4",)).degrade(photograph, generator(1, 0, 0)) for n in (1, 2))
    rng = generator(1, 0, 0)
    # First the subsampling and the number of passes are drawn; neither leaves a choice here.
    rng.integers(1)
    rng.integers(1)
    first, second = rng.integers(30, 90, size=2, endpoint=True)
    assert np.array_equal(once, compressed(photograph, int(first), "4:4:4"))
    assert np.array_equal(twice, compressed(once, int(second), "4:4:4"))


@pytest.mark.parametrize("quality", [(0, 50), (50, 101), (40, 10), (5,)])
def test_impossible_qualities_are_refused(quality: tuple[int, int]) -> None:
    with pytest.raises(SettingsError, match="quality of JPEG must be two numbers from 1 to 100"):
        Jpeg(quality)


def test_unknown_subsampling_is_refused() -> None:
    with pytest.raises(SettingsError, match="one or more of 4:4:4, 4:2:2, 4:2:0"):
        Jpeg(subsampling=("4:1:1",))

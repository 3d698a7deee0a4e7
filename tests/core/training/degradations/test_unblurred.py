"""What is left of a blur that was taken back by a kernel which is nearly right."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.evaluation.metrics import psnr
from core.picture.picture import Pixels
from core.training.degradations import generator
from core.training.degradations.kernels import filtered
from core.training.degradations.unblurred import Unblurred

EXACT = Unblurred(
    lens=0, linear=0, canvas=16, gamma=1, noise=(0, 0), saved=0, softer=(0, 0), lost=(0, 0), uneven=(0, 0)
)


def test_a_kernel_that_is_right_leaves_less_than_the_blur_did_and_a_wrong_one_more(photograph: Pixels) -> None:
    wrong = Unblurred(**{**vars(EXACT), "softer": (1.5, 1.5), "uneven": (1, 1)})
    left = [
        [psnr(kind.degrade(photograph, generator(3, 0, index)), photograph) for index in range(8)]
        for kind in (EXACT, wrong)
    ]
    blurred = [psnr(filtered(photograph, EXACT.kernel(generator(3, 0, index))), photograph) for index in range(8)]
    assert np.mean(left[0]) > np.mean(blurred) + 2
    assert np.mean(left[0]) > np.mean(left[1]) + 1


def test_a_lens_makes_discs_and_a_hand_does_not() -> None:
    lens, hand = Unblurred(lens=1, radius=(3, 3)), Unblurred(lens=0, linear=0)
    disc, path = lens.kernel(generator(1, 0, 0)), hand.kernel(generator(1, 0, 0))
    np.testing.assert_allclose(disc, disc.T, atol=1e-6)
    assert np.abs(path - path[::-1]).max() > 0.01


def test_what_lies_around_a_patch_and_takes_part_in_it_is_brought_in() -> None:
    assert Unblurred(lens=1, radius=(1, 4)).margin == 12
    assert Unblurred(lens=0, canvas=32, linear=0).margin == 48
    assert Unblurred(lens=0.5, canvas=8, linear=0, radius=(1, 20)).margin == 60


@pytest.mark.parametrize(
    "options",
    [{"lens": 1.2}, {"radius": (0, 3)}, {"noise": (-1, 2)}, {"saved": 2}, {"quality": (0, 50)}, {"lost": (0, 1)}],
)
def test_impossible_options_are_a_sentence(options: dict[str, object]) -> None:
    with pytest.raises(SettingsError):
        Unblurred(**options)

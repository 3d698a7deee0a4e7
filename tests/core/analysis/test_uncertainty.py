"""Networks that know how sure they are say so; others are asked eight times."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.analysis import uncertainty_report
from core.analysis.subject import Subject
from core.analysis.uncertainty import Uncertainty, doubt
from core.errors import RestorationError
from core.models import RestorationNetwork, architecture
from core.progress import Progress, finish
from tests.core.analysis.conftest import Convolution


def picture(height: int = 12, width: int = 16) -> np.ndarray:
    return np.random.default_rng(0).random((height, width, 3), np.float32)


class LeftNeighbour(RestorationNetwork):
    """Every pixel becomes its left neighbour: what it says depends on how the picture lies."""

    def forward(self, x: Tensor) -> Tensor:
        return F.pad(x, (1, 0, 0, 0), mode="replicate")[..., :-1]


@pytest.mark.parametrize("channels", [1, 3])
def test_a_network_that_treats_all_sides_alike_is_sure(subject_of, channels):
    found = finish(doubt(subject_of(Convolution(3, scale=2, channels=channels)), picture()))
    assert found.levels.shape == (24, 32)
    assert found.restored.shape == (24, 32, 3)
    assert found.levels.max() < 1e-3
    assert not found.is_own


def test_eight_looks_spread_as_the_neighbours_do(subject_of):
    given, steps = picture(), list[Progress]()
    found = finish(doubt(subject_of(LeftNeighbour()), given), steps.append)
    # Each of the four neighbours is seen by two looks.
    four = np.stack([given[4, 6], given[6, 6], given[5, 5], given[5, 7]])
    assert found.levels[5, 6] == pytest.approx(np.sqrt(four.var(0).mean()) * 255, rel=1e-4)
    np.testing.assert_allclose(found.restored[5, 6], four.mean(0), rtol=1e-5)
    assert [step.done for step in steps] == list(range(9))
    assert not torch.is_inference_mode_enabled()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 5), (3, 2)])
def test_the_smallest_pictures_have_eight_looks_too(subject_of, height, width):
    found = finish(doubt(subject_of(Convolution(3)), picture(height, width)))
    assert found.levels.shape == (height, width)


def test_dsrir_says_it_itself(processor):
    one = architecture("dsrir")
    torch.manual_seed(0)
    small = {"sn1_feats": 8, "sn2_feats": 8, "sn3_feats": 8, "feats_step1": 4, "feats_step2": 4}
    network = one.make({**one.presets["published"], **small})
    subject = Subject("DSRIR", network, processor)
    found = finish(doubt(subject, picture(32, 40)))
    assert found.is_own
    with torch.inference_mode():
        (result, *_), (logarithm, *_) = network.stages(torch.from_numpy(picture(32, 40)).permute(2, 0, 1)[None])
    expected = 255 * (2 * logarithm[0].exp()).square().mean(0).sqrt()
    np.testing.assert_allclose(found.levels, expected.numpy(), rtol=1e-4)
    np.testing.assert_allclose(found.restored, result[0].permute(1, 2, 0).numpy(), atol=1e-5)


def test_no_number_is_said(subject_of):
    with pytest.raises(RestorationError, match="gave no usable picture"):
        finish(doubt(subject_of(Convolution(3)), picture() * np.nan))


def test_nearly_all_of_a_map_stays_on_its_legend():
    for largest in (0.0, 0.1, 3.0, 200.0):
        found = Uncertainty("Test", picture(), np.full((12, 16), largest, np.float32), False)
        gain = uncertainty_report.fitting_gain(found)
        assert largest * gain <= 256
        assert gain == 256 or largest * gain > 127
        assert uncertainty_report.sheet(found, picture()).shape[1] > 3 * 384

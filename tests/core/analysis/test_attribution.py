"""Attributions sum to the detector's change, and lie where the network looked."""

import numpy as np
import pytest
import torch

from core.analysis import attribution_report
from core.analysis.attribution import Question, attribute, gini, spread
from core.analysis.patch import Patch, detector, patch_around
from core.analysis.picture_path import WAYS, PicturePath, blurred
from core.analysis.subject import load
from core.errors import RestorationError, SettingsError
from core.progress import Progress, finish
from tests.core.analysis.conftest import Convolution, Squared


def picture(height: int = 24, width: int = 24, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((height, width, 3), np.float32)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", ["edges", "brightness"])
def test_attributions_sum_to_the_detectors_change(subject_of, way, kind):
    question = Question(Patch(5, 9, 6), kind, way, steps=60)
    found = finish(attribute(subject_of(Squared()), picture(), question))
    assert found.error < 0.01
    assert found.signed.sum() == pytest.approx(found.change, rel=0.01)
    assert found.change != 0


@pytest.mark.parametrize("way", WAYS)
def test_for_the_default_model_they_do_too(way):
    found = finish(attribute(load(None, "cpu"), picture(16, 16), Question(Patch(4, 4, 8), way=way)))
    assert found.error < 0.01


def test_the_middle_of_a_step_explains_more_than_its_end(subject_of):
    subject, patch = subject_of(Squared()), Patch(5, 9, 6)
    middle, end = (
        finish(attribute(subject, picture(), Question(patch, way="black", steps=10, rule=rule)))
        for rule in ("middle", "end")
    )
    assert middle.error < 0.1 * end.error


def test_nothing_outside_what_the_network_looks_at_gets_anything(subject_of):
    # Edges read one row and one column more than the patch; the kernel one pixel more on every side.
    found = finish(attribute(subject_of(Convolution(3)), picture(), Question(Patch(5, 9, 4), steps=4)))
    rows, columns = np.nonzero(found.signed)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (4, 10, 8, 14)


def test_of_a_larger_result_the_map_is_in_pixels_of_the_picture(subject_of):
    question = Question(Patch(20, 20, 8), "brightness", "black", steps=4)
    found = finish(attribute(subject_of(Convolution(1, scale=2)), picture(), question))
    assert found.signed.shape == (24, 24)
    rows, columns = np.nonzero(found.signed)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (10, 13, 10, 13)
    # The identity three times: each pixel of the patch adds its own value, four times enlarged.
    np.testing.assert_allclose(found.signed[10:14, 10:14], 4 * picture()[10:14, 10:14].sum(-1), rtol=1e-4)


def test_a_gray_network_sees_gray(subject_of):
    found = finish(attribute(subject_of(Convolution(3, channels=1)), picture(), Question(Patch(5, 9, 6))))
    assert found.error < 0.01


@pytest.mark.parametrize(("top", "left", "side"), [(-1, 0, 4), (0, 21, 4), (0, 0, 25)])
def test_a_patch_outside_the_result_is_refused(subject_of, top, left, side):
    with pytest.raises(SettingsError, match="does not lie within the result, which has 24 × 24 pixels"):
        finish(attribute(subject_of(Convolution(3)), picture(), Question(Patch(top, left, side))))


def test_no_number_is_said_and_progress_counts_the_steps(subject_of):
    steps: list[Progress] = []
    finish(attribute(subject_of(Squared()), picture(), Question(Patch(0, 0, 4), steps=3)), steps.append)
    assert [(step.done, step.total) for step in steps] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pytest.raises(RestorationError, match="gave no number"):
        finish(attribute(subject_of(Squared()), picture() * np.nan, Question(Patch(0, 0, 4), steps=1)))


def test_the_patch_is_cut_where_the_result_ends_and_its_edges_are_known():
    assert patch_around(2, 99, 16, 100, 100) == Patch(0, 84, 16)
    assert patch_around(50, 50, 16, 100, 100) == Patch(42, 42, 16)
    steps = torch.arange(64.0).reshape(1, 1, 8, 8)
    # Each pixel is 1 less than its right neighbour and 8 less than the one below.
    assert detector(Patch(1, 1, 3), "edges")(steps).item() == pytest.approx(9 * 65**0.5, rel=1e-5)
    assert detector(Patch(5, 5, 3), "edges")(steps).item() == pytest.approx(4 * 65**0.5, rel=1e-5)
    assert detector(Patch(0, 0, 2), "brightness")(steps).item() == 0 + 1 + 8 + 9


def test_paths_begin_and_end_where_they_say():
    given = picture()
    for way in WAYS:
        path = PicturePath(given, way, 10, 1.2)
        assert path.at(10) is given
    np.testing.assert_array_equal(PicturePath(given, "black", 10).at(0), 0)
    np.testing.assert_array_equal(PicturePath(given, "blur", 10, 1.5).at(0), blurred(given, 1.5))
    np.testing.assert_array_equal(PicturePath(given, "blur", 10, 1.5).at(4), blurred(given, 1.5 * 0.6))
    np.testing.assert_allclose(
        PicturePath(given, "blur-linear", 4).at(1), (3 * blurred(given, 1.2) + given) / 4, rtol=1e-5
    )
    # In the dark, where a network changes its mind, steps are small.
    np.testing.assert_allclose(PicturePath(given, "black", 4).at(1), given / 16, rtol=1e-6)
    with pytest.raises(SettingsError):
        PicturePath(given, "blur", 10, 0)


def test_the_blur_is_the_published_kernel():
    spot = np.zeros((21, 21, 3), np.float32)
    spot[10, 10] = 1
    y, x = np.mgrid[-4:5, -4:5]
    kernel = np.exp(-(x**2 + y**2) / (2 * 1.20001**2))
    np.testing.assert_allclose(blurred(spot, 1.2)[6:15, 6:15, 0], kernel / kernel.sum(), atol=1e-7)


def test_the_diffusion_index_goes_from_one_pixel_to_all():
    one = np.zeros((10, 10))
    one[3, 3] = 1
    assert gini(np.ones((10, 10))) == pytest.approx(0, abs=1e-12)
    assert gini(one) == pytest.approx(0.99, abs=1e-4)
    values = np.array([1.0, 2.0, 3.0])
    # Half the mean difference of all pairs, relative to the mean.
    assert gini(values) == pytest.approx(np.abs(values[:, None] - values).mean() / 2 / 2, rel=1e-6)


def test_pixels_are_counted_from_the_most_important(subject_of):
    found = finish(attribute(subject_of(Convolution(1)), picture(), Question(Patch(4, 4, 4), "brightness", steps=2)))
    assert found.pixels_for(1.0) == 16
    assert found.pixels_for(0.5) < 8 or found.pixels_for(0.95) <= 16


def test_a_density_has_its_middle_where_the_map_has():
    strength = np.zeros((40, 40))
    strength[8:12, 20:30] = 1
    smooth = spread(strength)
    peak = np.unravel_index(smooth.argmax(), smooth.shape)
    assert smooth.max() == 1
    assert abs(peak[0] - 9.5) <= 1
    assert abs(peak[1] - 24.5) <= 1
    assert not spread(np.zeros((4, 4))).any()


def test_a_sheet_of_two_shows_their_difference(subject_of):
    question = Question(Patch(4, 4, 4), steps=2)
    found = [finish(attribute(subject_of(network), picture(), question)) for network in (Convolution(3), Squared())]
    alone = attribution_report.sheet(found[:1], picture())
    two = attribution_report.sheet(found, picture())
    assert two.shape[1] == alone.shape[1]
    assert two.shape[0] > 1.8 * alone.shape[0]
    arrays = attribution_report.as_arrays(found)
    assert arrays["signed"].shape == (2, 24, 24)
    assert arrays["patch"].tolist() == [[4, 4, 4], [4, 4, 4]]

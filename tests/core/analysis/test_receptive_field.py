"""What a network looks at is known for small ones, and a number for every other."""

import gc
import weakref

import numpy as np
import pytest
import torch

from core import memory
from core.analysis import input_gradient
from core.analysis.gradient_memory import need_of
from core.analysis.receptive_field import measure, place
from core.analysis.subject import Subject
from core.errors import OutOfMemory, RestorationError, SettingsError
from core.progress import Progress, finish
from tests.core.analysis.conftest import Convolution, Squared
from tests.core.models.examples import Example, examples


def picture(height: int = 24, width: int = 24, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((height, width, 3), np.float32)


@pytest.mark.parametrize("kernel", [1, 3, 7])
def test_one_convolution_looks_at_exactly_its_kernel(subject_of, kernel):
    field = finish(measure(subject_of(Convolution(kernel)), [picture()], (10, 15)))
    half = kernel // 2
    rows, columns = np.nonzero(field.absolute)
    assert len(rows) == kernel**2
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (10 - half, 10 + half, 15 - half, 15 + half)
    assert (field.row, field.column) == (10, 15)
    # Three colours, each with the weight 1.
    np.testing.assert_allclose(field.signed[rows, columns], 3)


def test_a_kernel_ends_where_the_picture_does(subject_of):
    field = finish(measure(subject_of(Convolution(5)), [picture()], (0, 23)))
    assert np.count_nonzero(field.absolute) == 9


@pytest.mark.parametrize(("at", "pixel"), [(None, (12, 12)), ((3, 20), (3, 20))])
def test_of_a_larger_result_the_field_is_in_pixels_of_the_picture(subject_of, at, pixel):
    field = finish(measure(subject_of(Convolution(3, scale=2)), [picture()], at))
    rows, columns = np.nonzero(field.absolute)
    assert (rows.mean(), columns.mean()) == pixel
    assert len(rows) == 9


def test_signs_are_kept_apart(subject_of):
    network = Convolution(3)
    with torch.no_grad():
        network.factor.fill_(-1)
    field = finish(measure(subject_of(network), [picture()]))
    assert (field.signed.min(), field.absolute.max(), field.relu.max()) == (-3, 3, 0)


def test_pictures_are_averaged_one_after_the_other(subject_of):
    subject, both = subject_of(Squared()), [picture(seed=1), picture(seed=2)]
    one, other = (finish(measure(subject, [pixels])) for pixels in both)
    steps: list[Progress] = []
    mean = finish(measure(subject, both), steps.append)
    np.testing.assert_allclose(mean.absolute, (one.absolute + other.absolute) / 2)
    assert mean.pictures == 2
    assert [step.done for step in steps] == [0, 1, 2]


def test_gradients_that_are_no_numbers_are_left_out_and_if_all_are_it_is_said(subject_of):
    subject, broken = subject_of(Squared()), np.full((24, 24, 3), np.nan, np.float32)
    field = finish(measure(subject, [broken, picture()]))
    assert (field.pictures, field.skipped) == (1, 1)
    assert np.isfinite(field.signed).all()
    with pytest.raises(RestorationError, match="gave no number"):
        finish(measure(subject, [broken]))


def test_a_positive_score_leaves_out_colours_below_zero(subject_of):
    network = Convolution(3)
    with torch.no_grad():
        network.factor.fill_(-1)
    assert not finish(measure(subject_of(network), [picture()], positive_score=True)).absolute.any()


def test_places_have_names():
    assert place("centre", 100, 60) == (50, 30)
    assert place("bottom", 100, 60) == (89, 30)
    assert place("left", 100, 60) == (50, 10)
    assert place("right", 4, 4) == (2, 1)
    with pytest.raises(SettingsError, match="no place called “middle”"):
        place("middle", 100, 60)


@pytest.mark.parametrize("at", [(24, 0), (0, 24), (-1, 5)])
def test_a_place_outside_is_refused(subject_of, at):
    with pytest.raises(SettingsError, match="lies outside the picture, which has 24 × 24 pixels"):
        finish(measure(subject_of(Convolution(3)), [picture()], at))


def test_pictures_of_several_sizes_are_refused(subject_of):
    with pytest.raises(SettingsError, match="differ in size"):
        finish(measure(subject_of(Convolution(3)), [picture(), picture(25)]))
    with pytest.raises(SettingsError, match="no picture"):
        finish(measure(subject_of(Convolution(3)), []))


def test_a_picture_too_large_is_refused_with_the_largest_that_fits(subject_of, monkeypatch):
    subject = subject_of(Squared())
    per_pixel = need_of(subject).plain
    # Its picture is kept, squared and blurred.
    assert 12 <= per_pixel <= 120
    monkeypatch.setattr(memory, "free_and_total", lambda: (int(input_gradient.DOUBT * per_pixel * 200**2) + 1, 10**9))
    input_gradient.refuse_if_too_large(subject, 200, 200)
    with pytest.raises(OutOfMemory, match="200 × 201 pixels") as caught:
        finish(measure(subject, [picture(201, 200)]))
    assert caught.value.advice == "The largest square that fits is 200 × 200 pixels."


def test_what_was_measured_is_freed_at_once(subject_of):
    class Kept(Convolution):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            # Its result is also what its gradient needs.
            y = x.exp()
            self.result = weakref.ref(y)
            return y

    network = Kept(1)
    gc.disable()
    try:
        assert need_of(subject_of(network)).plain > 0
        assert network.result() is None
    finally:
        gc.enable()


def test_a_network_for_two_views_is_refused(processor):
    with pytest.raises(SettingsError, match="Test takes 6 channels"):
        Subject("Test", Convolution(3, channels=6), processor)


@pytest.mark.parametrize("example", examples(), ids=str)
def test_every_network_gives_a_finite_field(processor, example: Example):
    subject = Subject("Example", example.make(), processor)
    field = finish(measure(subject, [picture(32, 32)], (14, 18)))
    assert field.absolute.shape == (32, 32)
    assert np.isfinite(field.absolute).all()
    assert field.absolute.max() > 0
    np.testing.assert_allclose(field.relu * 2 - field.absolute, field.signed, atol=1e-6 * field.absolute.max())

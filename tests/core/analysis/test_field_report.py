"""Colours mean what their legends say, and files hold what was measured."""

import csv
import io

import numpy as np
import pytest

from core.analysis import colour_maps, field_colours, field_report
from core.analysis.receptive_field import ReceptiveField


def field(title: str = "Test", height: int = 12, width: int = 16) -> ReceptiveField:
    values = np.random.default_rng(len(title)).normal(size=(height, width))
    return ReceptiveField(title, values, np.abs(values), values.clip(min=0), 5, 7, 1)


@pytest.mark.parametrize(("display", "half"), [("raw", 0.5), ("root", 0.5**0.25), ("log", np.log10(6) / np.log10(11))])
def test_displays_put_values_where_their_ticks_say(display, half):
    values = np.array([[0.0, 5.0, 10.0]])
    np.testing.assert_allclose(field_colours.shown(values, display), [[0, half, 1]])
    for tick in field_colours.ticks(values, display, signed=False):
        value = float(tick.text.removesuffix(" %")) / 100 * 10
        given = field_colours.shown(np.array([[value, 10.0]]), display)[0, 0]
        assert tick.place == pytest.approx(given)


def test_signed_values_lie_on_both_sides_of_gray():
    colours = field_colours.colours(np.array([[-2.0, 0, 2.0]]), "root", signed=True)
    assert (colours[0] == colour_maps.diverging()[[1, 128, 255]]).all()
    places = [tick.place for tick in field_colours.ticks(np.array([[2.0]]), "root", signed=True)]
    assert places == sorted(places)
    assert (places[0], places[len(places) // 2], places[-1]) == (0, 0.5, 1)


def test_a_field_of_nothing_is_drawn_as_nothing():
    colours = field_colours.colours(np.zeros((2, 2)), "log", signed=False)
    assert (colours == colour_maps.sequential()[0]).all()


def test_two_fields_are_compared_by_their_shares():
    one = np.array([[3.0, 1.0]])
    np.testing.assert_allclose(field_colours.relative_difference(one, one * 7), 0, atol=1e-15)
    np.testing.assert_allclose(field_colours.relative_difference(one, one[:, ::-1]), [[0.5, -0.5]])


@pytest.mark.parametrize("variant", ["absolute", "signed", "relu"])
def test_a_sheet_shows_each_model_their_difference_and_the_picture(variant):
    alone = field_report.sheet([field()], variant)
    two = field_report.sheet([field(), field("Another")], variant, picture=np.zeros((12, 16, 3), np.float32))
    assert two.dtype == np.uint8
    assert two.shape[0] == alone.shape[0]
    assert two.shape[1] > 3.9 * (alone.shape[1] - 14)


def test_the_table_tells_lines_and_shares():
    one = field()
    rows = list(csv.DictReader(io.StringIO(field_report.as_csv([one]))))
    at = {int(row["offset"]): row for row in rows}
    assert (min(at), max(at)) == (-7, 8)
    assert float(at[-3]["along_row"]) == pytest.approx(one.absolute[5, 4], rel=1e-5)
    assert float(at[2]["along_column"]) == pytest.approx(one.absolute[7, 7], rel=1e-5)
    assert at[-7]["along_column"] == ""
    assert float(at[8]["share_within"]) == 1


def test_arrays_stand_by_model():
    arrays = field_report.as_arrays([field(), field("Another")])
    assert arrays["signed"].shape == (2, 12, 16)
    assert list(arrays["title"]) == ["Test", "Another"]

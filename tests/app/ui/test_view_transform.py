"""Geometry of looking: what stays under the cursor, what fits, what lines up."""

import pytest

from app.ui.view_transform import ViewTransform


@pytest.fixture
def view() -> ViewTransform:
    return ViewTransform(picture=(6000, 4000)).in_pane(1200, 800, 1.0)


def test_a_picture_is_fitted_into_its_pane(view: ViewTransform) -> None:
    assert view.zoom == pytest.approx(0.2)
    assert view.percent == pytest.approx(20)
    assert view.in_pane(600, 800, 1.0).zoom == pytest.approx(0.1)


def test_zooming_keeps_what_is_under_the_cursor(view: ViewTransform) -> None:
    cursor = (300.0, 500.0)
    under = view.to_fraction(*cursor)
    for zoom in (0.5, 1, 7, 0.4):
        view = view.zoomed(zoom, cursor)
        assert view.to_fraction(*cursor) == pytest.approx(under, abs=1e-9)


def test_one_hundred_percent_is_one_picture_pixel_per_device_pixel(view: ViewTransform) -> None:
    dense = view.in_pane(1200, 800, 2.0).zoomed(0.5)
    assert dense.percent == 100
    assert dense.in_pane(1200, 800, 1.0).percent == 100


def test_panning_stops_at_the_edges(view: ViewTransform) -> None:
    zoomed = view.zoomed(1)
    assert zoomed.panned(1e6, 1e6).target.left == pytest.approx(0)
    assert zoomed.panned(-1e6, 0).target.right == pytest.approx(1200)
    assert view.panned(50, 50).target == view.target


def test_steps_go_through_round_numbers_and_back(view: ViewTransform) -> None:
    up = view.zoomed(0.9).stepped(1)
    assert up.percent == pytest.approx(100)
    assert up.stepped(1).percent == pytest.approx(150)
    assert up.stepped(-1).percent == pytest.approx(200 / 3)


def test_an_enlarged_result_shows_the_same_part_in_the_same_place(view: ViewTransform) -> None:
    source = view.zoomed(1, (100, 100))
    result = source.of_size(24000, 16000)
    assert result.target == source.target
    assert result.percent == pytest.approx(25)


def test_another_picture_keeps_zoom_and_place(view: ViewTransform) -> None:
    other = view.zoomed(2, (0, 0)).of_picture(5000, 5000)
    assert other.zoom == 2
    assert view.of_picture(5000, 5000).is_fitted


@pytest.mark.parametrize("size", [(1, 1), (20, 20), (30000, 3), (3, 30000)])
def test_any_shape_can_be_looked_at(size: tuple[int, int]) -> None:
    view = ViewTransform(picture=size).in_pane(800, 600, 1.5).fitted()
    for looked in (view, view.zoomed(1), view.stepped(-1), view.zoomed(32).panned(10, 10)):
        part = looked.visible
        assert 0 <= part.left <= part.right <= 1 + 1e-9
        assert part.width > 0
        assert part.height > 0


def test_a_tiny_picture_is_large_enough_to_see() -> None:
    assert ViewTransform(picture=(20, 20)).in_pane(800, 600, 1.0).target.width == 256

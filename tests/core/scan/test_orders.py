"""Orders visit every pixel once, and in the way their name says."""

from collections.abc import Callable

import numpy as np
import pytest

from core.scan import orders

NAMES = ["raster", "column", "diagonal", "zigzag", "zorder", "hilbert"]
SIZES = [(1, 1), (1, 7), (6, 1), (2, 2), (3, 5), (8, 8), (5, 16), (33, 20)]


def order_named(name: str) -> Callable[[int, int], orders.Order]:
    function: Callable[[int, int], orders.Order] = getattr(orders, name)
    return function


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_every_pixel_is_visited_once(name: str, size: tuple[int, int]) -> None:
    order = order_named(name)(*size)
    assert order.dtype == np.int32
    assert np.array_equal(np.sort(order), np.arange(size[0] * size[1]))


# The visits of a picture of 3 × 4 pixels, numbered row by row.
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("raster", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        ("column", [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]),
        ("diagonal", [0, 1, 4, 2, 5, 8, 3, 6, 9, 7, 10, 11]),
        ("zigzag", [0, 4, 1, 2, 5, 8, 9, 6, 3, 7, 10, 11]),
        ("zorder", [0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 10, 11]),
        ("hilbert", [0, 4, 5, 1, 2, 3, 7, 6, 10, 11, 9, 8]),
    ],
)
def test_a_small_picture_is_visited_as_published(name: str, expected: list[int]) -> None:
    assert order_named(name)(3, 4).tolist() == expected


def test_zigzag_ends_upwards_whatever_the_height() -> None:
    # The direction of the first diagonals follows from the height, as published.
    assert orders.zigzag(2, 3).tolist() == [0, 1, 3, 4, 2, 5]
    assert orders.zigzag(3, 3).tolist() == [0, 3, 1, 2, 4, 6, 7, 5, 8]


@pytest.mark.parametrize("size", [(8, 8), (32, 32)])
def test_hilbert_only_steps_to_neighbours(size: tuple[int, int]) -> None:
    row, column = np.divmod(orders.hilbert(*size), size[1])
    assert (abs(np.diff(row)) + abs(np.diff(column)) == 1).all()


def test_orders_are_made_once_and_cannot_be_changed() -> None:
    order = orders.diagonal(6, 9)
    assert orders.diagonal(6, 9) is order
    with pytest.raises(ValueError, match="read-only"):
        order[0] = 1


# The pixels of a picture of 4 × 6, numbered row by row, as each of the four heads visits them.
def test_skip_sampling_goes_by_rows_and_columns_in_turn() -> None:
    assert orders.skip_sampled(4, 6).tolist() == [
        [0, 2, 4, 12, 14, 16],
        [6, 18, 8, 20, 10, 22],
        [1, 3, 5, 13, 15, 17],
        [7, 19, 9, 21, 11, 23],
    ]


@pytest.mark.parametrize("size", [(2, 2), (2, 8), (6, 4), (32, 20)])
def test_skip_sampling_brings_exactly_one_head_to_every_pixel(size: tuple[int, int]) -> None:
    order = orders.skip_sampled(*size)
    assert (order.dtype, order.shape) == (np.int32, (4, size[0] * size[1] // 4))
    assert np.array_equal(np.sort(order, axis=None), np.arange(size[0] * size[1]))


@pytest.mark.parametrize("size", [(1, 1), (3, 4), (4, 3)])
def test_skip_sampling_refuses_odd_sizes(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="pad by one pixel"):
        orders.skip_sampled(*size)


def test_reversed_visits_from_last_to_first() -> None:
    order = orders.reversed_(orders.raster(2, 3))
    assert order.tolist() == [5, 4, 3, 2, 1, 0]
    assert not order.flags.writeable

"""The approximations on lanes are as good as float32 lets them be."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from numba import njit

from core.scan.cpu.functions import exp2, softplus_and_slope, sum_of_lanes
from core.scan.cpu.lanes import WIDTH
from core.scan.cpu.memory import load, store

Numbers = npt.NDArray[np.float32]


@njit
def apply_exp2(source: int, target: int, count: int) -> None:
    for index in range(0, count, WIDTH):
        store(target, index, exp2(load(source, index)))


@njit
def apply_softplus(source: int, target: int, count: int) -> None:
    for index in range(0, count, WIDTH):
        store(target, index, softplus_and_slope(load(source, index))[0])


@njit
def apply_slope(source: int, target: int, count: int) -> None:
    for index in range(0, count, WIDTH):
        store(target, index, softplus_and_slope(load(source, index))[1])


@njit
def apply_sum(source: int, target: int, count: int) -> None:
    for index in range(0, count, WIDTH):
        store(target, index, sum_of_lanes(load(source, index)))


def applied(function: Callable[[int, int, int], None], numbers: npt.NDArray[np.float64]) -> Numbers:
    given = numbers.astype(np.float32)
    result = np.empty_like(given)
    function(given.ctypes.data, result.ctypes.data, given.size)
    return result


def worst(result: Numbers, exact: npt.NDArray[np.float64]) -> float:
    return float(np.max(np.abs(result - exact) / exact))


def test_powers_of_two_have_seven_digits() -> None:
    numbers = np.linspace(-125, 127, 1 << 16).astype(np.float32).astype(np.float64)
    assert worst(applied(apply_exp2, numbers), np.exp2(numbers)) < 2.5e-7


def test_powers_of_two_near_one_keep_the_digits_of_what_is_missing_to_one() -> None:
    numbers = -np.logspace(-4, -1, 1 << 10).astype(np.float32).astype(np.float64)
    missing = 1 - applied(apply_exp2, numbers).astype(np.float64)
    assert np.max(np.abs(missing - (1 - np.exp2(numbers)))) < 1e-7


def test_powers_of_two_end_softly() -> None:
    below, above, not_a_number = np.full(WIDTH, -1e30), np.full(WIDTH, 200.0), np.full(WIDTH, np.nan)
    assert (applied(apply_exp2, below) < 2e-38).all()
    assert np.isposinf(applied(apply_exp2, above)).all()
    assert np.isnan(applied(apply_exp2, not_a_number)).all()


@pytest.mark.parametrize("function", [apply_softplus, apply_slope])
def test_softplus_and_its_slope_have_six_digits(function: Callable[[int, int, int], None]) -> None:
    numbers = np.linspace(-80, 80, 1 << 16).astype(np.float32).astype(np.float64)
    exact = np.logaddexp(0, numbers) if function is apply_softplus else 1 / (1 + np.exp(-numbers))
    # The argument of the exponential carries float32's own error, up to 80 · 6e-8.
    assert worst(applied(function, numbers), exact) < 6e-6
    close = numbers[np.abs(numbers) < 5]
    exact = exact[np.abs(numbers) < 5]
    whole = close.size // WIDTH * WIDTH
    assert worst(applied(function, close[:whole]), exact[:whole]) < 5e-7


def test_the_sum_of_all_lanes_stands_in_every_lane() -> None:
    numbers = np.arange(2 * WIDTH, dtype=np.float64) ** 2
    expected = numbers.reshape(2, WIDTH).sum(1).repeat(WIDTH)
    assert np.array_equal(applied(apply_sum, numbers), expected)

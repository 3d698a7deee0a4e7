"""Numbers as people say them."""

import pytest

from app import words


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (12, "12 s"), (80, "1 min 20 s"), (239.6, "4 min 0 s"), (418, "6 min 55 s"), (7500, "2 h 5 min")],
)
def test_durations(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(3, "5 s"), (41, "40 s"), (150, "2 min"), (720, "12 min"), (8000, "2 h 15 min"), (86000, "23 h 55 min")],
)
def test_durations_that_nobody_knows_exactly(seconds: float, text: str) -> None:
    assert words.long_duration(seconds) == text


def test_sizes() -> None:
    assert words.megapixels(6000, 4000) == "24.0 MP"
    assert words.megapixels(960, 640) == "0.61 MP"
    assert words.memory(4_900_000) == "4.9 MB"
    assert words.memory(21_300_000_000) == "21 GB"
    assert words.speed(2.14) == "2.1 MP/s"
    assert words.speed(0.052) == "0.05 MP/s"
    assert words.percent(12.5) == "12.5 %"
    assert words.percent(100.0) == "100 %"


@pytest.mark.parametrize(
    ("value", "text"),
    [(30.85, "30.85 dB"), (32.3, "32.30 dB"), (30.8499, "30.84 dB"), (30, "30.00 dB"), (-0.001, "−0.01 dB")],
)
def test_measured_figures_are_cut_never_rounded_up(value: float, text: str) -> None:
    assert words.decibels(value) == text

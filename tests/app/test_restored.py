"""The quiet line after a run: three numbers, and whether to look again."""

import numpy as np
import pytest

from app.restored import Restored
from core.analysis.drift import Drift
from core.picture.picture import Picture


def restored(brightness: float, colour: float, clipped: float) -> Restored:
    return Restored(Picture(np.zeros((1, 1, 3), np.float32)), Drift(brightness, colour, clipped))


@pytest.mark.parametrize(
    ("drift", "sentence", "notable"),
    [
        ((0.01, 0.04, 0.0), "Brightness ±0.0, colour ΔE 0.0, no newly clipped pixels.", False),
        ((-0.31, 0.32, 0.0004), "Brightness −0.3, colour ΔE 0.3, 0.04 % newly clipped.", False),
        ((1.2, 0.3, 0.0), "Brightness +1.2, colour ΔE 0.3, no newly clipped pixels.", True),
        ((0.0, 2.6, 0.0), "Brightness ±0.0, colour ΔE 2.6, no newly clipped pixels.", True),
        ((0.0, 0.0, 0.002), "Brightness ±0.0, colour ΔE 0.0, 0.20 % newly clipped.", True),
    ],
)
def test_it_says_what_changed_and_asks_for_attention(
    qt, drift: tuple[float, float, float], sentence: str, notable: bool
) -> None:
    made = restored(*drift)
    assert made.remark == sentence
    assert made.is_notable is notable

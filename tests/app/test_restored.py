"""The quiet line after a run: four findings, and whether to look again."""

import numpy as np
import pytest

from app.restored import Restored
from core.analysis.drift import Drift
from core.analysis.seams import Seams
from core.picture.picture import Picture
from core.restoration.tiles import Region

HERE = Region(0, 0, 8, 8)
QUIET, LOUD = Seams(0.3, 0.1, HERE), Seams(4.2, 0.5, HERE)


def restored(brightness: float, colour: float, clipped: float, seams: Seams | None) -> Restored:
    return Restored(Picture(np.zeros((1, 1, 3), np.float32)), Drift(brightness, colour, clipped, None, seams))


@pytest.mark.parametrize(
    ("drift", "sentence", "notable"),
    [
        ((0.01, 0.04, 0.0, None), "Brightness ±0.0, colour ΔE 0.0, no newly clipped pixels, no seams.", False),
        (
            (-0.31, 0.32, 0.0004, QUIET),
            "Brightness −0.3, colour ΔE 0.3, 0.04 % newly clipped, no seams (+30 %).",
            False,
        ),
        ((1.2, 0.3, 0.0, None), "Brightness +1.2, colour ΔE 0.3, no newly clipped pixels, no seams.", True),
        ((0.0, 2.6, 0.0, None), "Brightness ±0.0, colour ΔE 2.6, no newly clipped pixels, no seams.", True),
        ((0.0, 0.0, 0.002, None), "Brightness ±0.0, colour ΔE 0.0, 0.20 % newly clipped, no seams.", True),
        (
            (0.0, 0.0, 0.0, LOUD),
            "Brightness ±0.0, colour ΔE 0.0, no newly clipped pixels, seams where tiles meet (+420 %).",
            True,
        ),
    ],
)
def test_it_says_what_changed_and_asks_for_attention(
    qt, drift: tuple[float, float, float, Seams | None], sentence: str, notable: bool
) -> None:
    made = restored(*drift)
    assert made.remark == sentence
    assert made.is_notable is notable


def test_where_haze_was_lifted_only_seams_and_clipping_ask_for_attention(qt) -> None:
    for drift, notable in ((Drift(-37, 15, 0, None, QUIET), False), (Drift(-37, 15, 0.002, HERE), True)):
        made = Restored(Picture(np.zeros((1, 1, 3), np.float32)), drift, lifts_haze=True)
        assert made.is_notable is notable
        assert (made.where is not None) is notable
    doubted = Restored(made.picture, Drift(-37, 15, 0, None, QUIET), True, "There may be no haze.")
    assert doubted.is_notable

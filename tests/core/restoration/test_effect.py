"""An effect knows what it can be, when it is no more than a blend, and is text that can be read again."""

import json

import pytest

from core.errors import SettingsError
from core.restoration.effect import Effect
from core.restoration.effect_text import from_text, to_text
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Stroke

STROKES = (Stroke(((0.1, 0.2), (0.3, 0.25)), 0.02, 0.3), Stroke(((0.2, 0.2),), 0.05, 0, erases=True))
MASKS = (
    Mask(Brush(STROKES), 0.7),
    Mask(LinearGradient((-0.1, 0), (0.5, 1.2), 0.4), inverted=True),
    Mask(RadialGradient((0.5, 0.4), (0.2, 0.1), 30, 0.8), hides=True),
)


@pytest.mark.parametrize(
    "wrong",
    [
        {"strength": 1.5},
        {"strength": float("nan")},
        {"luma": -0.1},
        {"colour": 2},
        {"detail": (0, 0, 0)},
        {"detail": (0, 0, 0, 1.1)},
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(wrong):
    with pytest.raises(SettingsError, match=r"not possible|4 sizes"):
        Effect(**wrong)


def test_a_blend_is_known_as_one():
    assert Effect().plain_strength == 1
    assert Effect(0.5, 0.8, 0.8).plain_strength == pytest.approx(0.4)
    assert Effect(masks=(Mask(),)).plain_strength == 1, "a brush that has not painted says nothing"
    assert Effect(luma=0.5).plain_strength is None
    assert Effect(detail=(0, 0.1, 0, 0)).plain_strength is None
    assert Effect(masks=MASKS).plain_strength is None


@pytest.mark.parametrize("effect", [Effect(), Effect(0.25, 0, 0.5, (1, 0.5, 0, 0.1), True), Effect(masks=MASKS)])
def test_text_is_read_again_as_what_it_was(effect):
    text = to_text(effect)
    assert "\n" not in text
    assert from_text(text) == effect
    assert from_text(json.dumps({"effect": json.loads(text), "input": "a.jpg"})) == effect


@pytest.mark.parametrize(
    "text",
    [
        "",
        "strength 5",
        "7",
        "[]x",
        '{"strength": "much"}',
        '{"strength": true}',
        '{"strength": NaN}',
        '{"power": 1}',
        '{"detail": 1}',
        '{"detail_colour": 1}',
        '{"masks": [{}]}',
        '{"masks": [{"shape": {"kind": "star"}}]}',
        '{"masks": [{"shape": {"kind": "linear", "start": [0], "end": [1, 1]}}]}',
        '{"masks": [{"shape": {"kind": "radial", "centre": [0, 0], "radii": [0, 1]}}]}',
        '{"masks": [{"shape": {"kind": "brush", "strokes": [{"points": [[1, 1e9]]}]}}]}',
        '{"masks": [{"shape": {"kind": "brush", "strokes": [{"points": 3}]}}]}',
    ],
)
def test_other_text_is_refused_with_a_sentence(text):
    with pytest.raises(SettingsError):
        from_text(text)

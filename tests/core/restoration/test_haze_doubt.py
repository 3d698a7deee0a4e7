"""Where a model and a picture do not agree on haze, the person who looks at the result is told."""

import pytest

from core.restoration import haze_doubt as module
from core.restoration.haze import Haze
from core.restoration.haze_doubt import LEFT, TAKEN, haze_doubt
from core.restoration.restorer import Restorer


@pytest.mark.parametrize(
    ("model", "confidence", "sentence"),
    [
        ("denoise", 0.3, ""),
        ("dehaze", 0.1, TAKEN),
        ("dehaze", 0.3, ""),
        ("all-in-one", 0.01, ""),
        ("all-in-one", 0.3, LEFT),
        ("all-in-one-dsrir", 0.6, LEFT),
        ("all-in-one", 0.7, ""),
    ],
)
def test_a_doubt_is_said_of_models_that_judge_haze(drawn, monkeypatch, model, confidence, sentence):
    monkeypatch.setattr(module, "haze", lambda _picture: Haze(0.5, confidence))
    assert haze_doubt(drawn(64, 64), Restorer.load(model, "cpu")) == sentence


def test_a_clear_picture_is_hardly_taken_for_hazy(drawn):
    assert haze_doubt(drawn(), Restorer.load("dehaze", "cpu")) == TAKEN
    hazy = drawn(spoil=lambda levels, _: levels * 0.4 + 0.6 * 230)
    assert [haze_doubt(hazy, Restorer.load(model, "cpu")) for model in ("dehaze", "all-in-one")] == ["", ""]

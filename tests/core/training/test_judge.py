"""The verdict says better only where other pictures of the kind would be better too."""

import json
import math

import numpy as np
import pytest

from core.training.judge import Judged, judgement


def pictures(gains: list[float]) -> tuple[Judged, ...]:
    return tuple(Judged(f"{number}.png", 30.0, 30.0 + gain) for number, gain in enumerate(gains))


def test_the_interval_is_that_of_the_mean() -> None:
    gains = np.random.default_rng(0).normal(0.5, 0.4, 40).tolist()
    verdict = judgement(pictures(gains))
    half = 1.96 * np.std(gains) / math.sqrt(40)
    assert verdict.mean_gain == pytest.approx(np.mean(gains))
    assert verdict.low == pytest.approx(np.mean(gains) - half, abs=0.02)
    assert verdict.high == pytest.approx(np.mean(gains) + half, abs=0.02)
    assert verdict == judgement(pictures(gains))


@pytest.mark.parametrize(
    ("gains", "better", "words"),
    [
        ([1.3, 1.1, 1.7, -0.1, 1.4], True, "Better on 4 of 5 unseen pictures, +1.1 dB ["),
        ([-1.3, -1.1, -1.7], False, "Worse on 3 of 3 unseen pictures, −1.4 dB [−1.7, −1.1]"),
        ([3.0, -1.0, -1.0, 0.1], False, "No clear difference: better on 2 of 4 unseen pictures"),
        ([0.01, -0.02, 0.0, -0.01], False, "No clear difference: better on 1 of 4 unseen pictures, ±0.0 dB [0.0, 0.0]"),
        ([2.0], False, "One unseen picture changed by +2.0 dB, which is too few to tell."),
    ],
)
def test_the_verdict_in_words(gains: list[float], better: bool, words: str) -> None:
    verdict = judgement(pictures(gains))
    assert verdict.better is better
    assert verdict.sentence.startswith(words)
    assert json.loads(json.dumps(verdict.as_table(), allow_nan=False))["better"] is better

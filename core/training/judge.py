"""Whether a tuned model is better than what it started from, on pictures it has not seen.

The interval is a paired bootstrap: held-out pictures are drawn again and again, as many as there are, and the middle
95 % of the mean gains is what other pictures of their kind could have given (Efron and Tibshirani 1993, chapter 13).
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

DRAWS, SEED = 10_000, 2454


@dataclass(frozen=True)
class Judged:
    """PSNR in dB of one held-out picture: restored by the starting weights, and by the tuned ones."""

    name: str
    start: float
    tuned: float

    @property
    def gain(self) -> float:
        """By how many dB the tuned weights are better."""
        return self.tuned - self.start


@dataclass(frozen=True)
class Judgement:
    """Mean gain in dB over the held-out pictures, and its 95 % interval; of a single picture it has no ends.

    ``start`` says what the tuned weights are compared with: "the starting model", or "the pictures as they came" for a
    network that began with fresh weights.
    """

    pictures: tuple[Judged, ...]
    mean_gain: float
    low: float
    high: float
    start: str = "the starting model"

    @property
    def better(self) -> bool:
        """Whether all of the interval lies above 0."""
        return self.low > 0

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        count, total = sum(one.gain > 0 for one in self.pictures), len(self.pictures)
        if total == 1:
            return f"One unseen picture changed by {_signed(self.mean_gain)} dB, which is too few to tell."
        gain = f"{_signed(self.mean_gain)} dB [{_plain(self.low)}, {_plain(self.high)}]"
        if self.better:
            return f"Better on {count} of {total} unseen pictures, {gain}."
        if self.high < 0:
            return f"Worse on {total - count} of {total} unseen pictures, {gain}."
        return f"No clear difference: better on {count} of {total} unseen pictures, {gain}."

    def as_table(self) -> dict[str, Any]:
        """For cards and files."""
        ends = {"low_db": self.low, "high_db": self.high} if math.isfinite(self.low) else {}
        return {
            "sentence": self.sentence,
            "better": self.better,
            "compared_with": self.start,
            "mean_gain_db": round(self.mean_gain, 4),
            **{name: round(value, 4) for name, value in ends.items()},
            "pictures": {one.name: [round(one.start, 3), round(one.tuned, 3)] for one in self.pictures},
        }


def _signed(decibels: float) -> str:
    """With a sign, to a tenth; what rounds to nothing has neither sign."""
    return "±0.0" if abs(decibels) < 0.05 else f"{decibels:+.1f}".replace("-", "−")


def _plain(decibels: float) -> str:
    return "0.0" if abs(decibels) < 0.05 else f"{decibels:.1f}".replace("-", "−")


def judgement(pictures: tuple[Judged, ...], start: str = "the starting model") -> Judgement:
    """The verdict on one or more pictures; the same pictures give the same interval every time."""
    gains = np.array([one.gain for one in pictures])
    if len(gains) == 1:
        return Judgement(pictures, float(gains[0]), -math.inf, math.inf, start)
    drawn = np.random.default_rng(SEED).integers(len(gains), size=(DRAWS, len(gains)))
    low, high = np.percentile(gains[drawn].mean(axis=1), (2.5, 97.5))
    return Judgement(pictures, float(gains.mean()), float(low), float(high), start)

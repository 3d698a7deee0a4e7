"""Aligned pairs are looked at again, and what noise makes of a still pair is no shift."""

from dataclasses import replace
from pathlib import Path

import pytest

from app import training_examination
from app.training_row import TrainingRow
from core.progress import finish
from core.training.alignment import Motion
from core.training.pairs.check import PairCheck, Verdict, check
from core.training.pairs.pair import Pair
from tests.app.training_pictures import noisy, save, scene, shifted

SENTENCE = "The after picture is shifted by 0.2 pixels; aligning mends that."
OTHER = "The before picture is 0.40 EV darker; a network would learn that too."


@pytest.mark.parametrize(
    ("shift", "reasons", "verdict"),
    [(0.2, (SENTENCE,), "green"), (0.2, (SENTENCE, OTHER), "amber"), (3.0, (SENTENCE,), "amber")],
)
def test_an_aligned_pair_is_not_told_to_be_aligned_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shift: float, reasons: tuple[str, ...], verdict: str
) -> None:
    before, after = save(noisy(scene(1), 1), tmp_path / "a.png"), save(shifted(scene(1), 2, 1), tmp_path / "b.png")
    row = TrainingRow("a.png", before, (after,), check(Pair(before, (after,))))

    def seen(found: PairCheck, *_: object) -> PairCheck:
        return replace(found, motion=Motion(shift), verdict=Verdict.AMBER, reasons=reasons)

    monkeypatch.setattr("core.training.pairs.check.measured", seen)
    finish(training_examination.align([row]))
    row.is_aligned = True
    assert row.verdict == verdict
    assert (SENTENCE in row.reason) is (shift > 1)


def test_a_pair_that_cannot_be_aligned_after_all_becomes_red_with_the_reason(tmp_path: Path) -> None:
    before, after = save(noisy(scene(1), 1), tmp_path / "a.png"), save(shifted(scene(1), 2, 1), tmp_path / "b.png")
    first = replace(check(Pair(before, (after,))), motion=Motion(60.0))
    row = TrainingRow("a.png", before, (after,), first)
    finish(training_examination.align([row]))
    row.is_aligned = True
    assert row.verdict == "red"
    assert "hardly anything in common" in row.reason

"""Duplicates, scenes and leaks between the two sides of a split."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.training.pairs.check import PairCheck, Verdict
from core.training.pairs.likeness import distance, fingerprint
from core.training.pairs.pair import Pair
from core.training.pairs.sets import hold_out, leaks, scenes, with_duplicates_told


def green(name, bits, scene="", after=""):
    pair = Pair(Path(f"{name}.png"), (Path(after or f"{name}-clean.png"),))
    return PairCheck(pair, Verdict.GREEN, scene=scene, fingerprint=bits)


# Fingerprints of 63 bits, far from each other.
A, B, C = 0, (1 << 40) - 1, ((1 << 40) - 1) << 22


def test_fingerprints_stay_under_noise_and_exposure_and_differ_between_scenes(photographed):
    clean = photographed()
    assert distance(fingerprint(clean), fingerprint(clean * 0.7 + 0.1)) <= 2
    assert distance(fingerprint(clean), fingerprint(photographed(320, 400))) >= 0
    assert distance(fingerprint(clean), fingerprint(photographed(scene=6))) > 12


def test_near_duplicates_are_told_once():
    first, second, third = with_duplicates_told([green("a", A), green("b", A | 0b11), green("c", B)])
    assert (first.verdict, third.verdict) == (Verdict.GREEN, Verdict.GREEN)
    assert second.verdict is Verdict.AMBER
    assert "almost the same as a.png" in second.reasons[0]


def test_frames_that_share_a_clean_picture_are_no_duplicates():
    told = with_duplicates_told([green("a", A, after="x.png"), green("b", A, after="x.png")])
    assert all(one.verdict is Verdict.GREEN for one in told)


@pytest.mark.parametrize(
    ("held_out", "why"),
    [
        (green("z", A | 0b111), "almost the same"),
        (green("z", C, scene="plant"), "scene “plant” by their names"),
        (green("z", C, after="a-clean.png"), "share a clean picture"),
    ],
)
def test_leaks_are_found(held_out, why):
    training = [green("a", A), green("b", B, scene="plant")]
    (leak,) = leaks(training, [held_out])
    assert why in leak.reason
    assert leaks(training, [green("y", C)]) == ()


def test_a_name_that_all_pairs_have_is_a_count_and_no_scene():
    checks = [green(f"pic{number}", bits, scene="pic") for number, bits in enumerate((A, B, C))]
    assert len(scenes(checks)) == 3
    learn, hold = hold_out(checks)
    assert (len(learn), len(hold)) == (2, 1)
    assert leaks(learn, hold) == ()


def test_scenes_hold_together_over_links():
    checks = [green("a", A), green("b", B), green("c", A | 1, scene="plant"), green("d", C, scene="plant")]
    assert {tuple(sorted(one.pair.name for one in group)) for group in scenes(checks)} == {
        ("a.png", "c.png", "d.png"),
        ("b.png",),
    }


@pytest.mark.parametrize("count", [2, 3, 7, 20])
def test_what_is_held_out_never_leaks(count):
    checks = [replace(green(str(n), None), scene=f"scene {n // 2}") for n in range(count)]
    training, validation = hold_out(checks)
    assert len(training) + len(validation) == count
    assert leaks(training, validation) == ()
    assert validation  # two pairs of one name are a count, not a scene
    assert len(validation) <= max(2, round(0.15 * count) + 1)


def test_one_pair_is_trained_on():
    assert hold_out([green("a", A)]) == ((green("a", A),), ())

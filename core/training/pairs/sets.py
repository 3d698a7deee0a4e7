"""What pairs are to each other: near-duplicates, pictures of one scene, scenes on both sides of a split."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.training.pairs.check import PairCheck
from core.training.pairs.likeness import NEAR, distance


@dataclass(frozen=True)
class Leak:
    """One scene in the training and in the validation set: what is measured there was learnt, not restored."""

    training: PairCheck
    validation: PairCheck
    reason: str


def with_duplicates_told(checks: Sequence[PairCheck]) -> tuple[PairCheck, ...]:
    """The checks, a warning added to each that shows almost exactly what an earlier usable one shows.

    Pairs that share a clean picture on purpose, as frames of a burst do, are no duplicates.
    """
    told: list[PairCheck] = []
    for one in checks:
        twin = next((other for other in told if one.usable and other.usable and _near(one, other)), None)
        same = twin is not None and set(twin.pair.after) & set(one.pair.after)
        if twin is not None and not same:
            one = one.with_warning(f"It shows almost the same as {twin.pair.name}; one of the two is enough.")
        told.append(one)
    return tuple(told)


def scenes(checks: Sequence[PairCheck]) -> tuple[tuple[PairCheck, ...], ...]:
    """The checks in groups of one scene each: same clean picture, near-duplicates, or a name that says so."""
    groups: list[list[PairCheck]] = []
    named = _names_tell(checks)
    for one in checks:
        akin = [group for group in groups if any(_kinship(one, other, named) for other in group)]
        merged = [other for group in akin for other in group]
        groups = [group for group in groups if not any(group is other for other in akin)]
        groups.append([*merged, one])
    return tuple(tuple(group) for group in groups)


def leaks(training: Sequence[PairCheck], validation: Sequence[PairCheck]) -> tuple[Leak, ...]:
    """For each validation pair, the first training pair of the same scene."""
    found = []
    named = _names_tell([*training, *validation])
    for held_out in validation:
        for learnt in training:
            if reason := _kinship(learnt, held_out, named):
                found.append(Leak(learnt, held_out, reason))
                break
    return tuple(found)


def hold_out(checks: Sequence[PairCheck], share: float = 0.15) -> tuple[tuple[PairCheck, ...], tuple[PairCheck, ...]]:
    """(to train on, to validate on): whole scenes, about ``share`` of the pairs.

    At least one where there are two scenes, none of a single scene. The same ones every time, spread over the list.
    """
    groups = scenes(checks)
    if len(groups) < 2:
        return tuple(checks), ()
    wanted = max(1, round(share * len(checks)))
    spread = sorted(range(len(groups)), key=lambda place: (place * 0.6180339887498949) % 1)
    held: set[int] = set()
    count = 0
    for place in spread:
        # A large scene is passed over while smaller ones can fill what is wanted.
        if count < wanted and (not held or count + len(groups[place]) <= wanted) and len(held) < len(groups) - 1:
            held.add(place)
            count += len(groups[place])
    chosen = [group in [groups[place] for place in held] for group in groups]
    sides: dict[bool, list[PairCheck]] = defaultdict(list)
    for group, out in zip(groups, chosen, strict=True):
        sides[out] += group
    return tuple(sides[False]), tuple(sides[True])


def _near(one: PairCheck, other: PairCheck) -> bool:
    if one.fingerprint is None or other.fingerprint is None:
        return False
    return distance(one.fingerprint, other.fingerprint) <= NEAR


def _names_tell(checks: Sequence[PairCheck]) -> bool:
    """Whether names tell scenes apart: where all have the same one, as in pic1, pic2 …, somebody only counted."""
    return len({one.scene for one in checks}) > 1


def _kinship(one: PairCheck, other: PairCheck, named: bool) -> str:
    """Why two pairs are of one scene, or ""; ``named`` says whether names count."""
    if set(one.pair.after) & set(other.pair.after):
        return f"{one.pair.name} and {other.pair.name} share a clean picture."
    if _near(one, other):
        return f"{one.pair.name} and {other.pair.name} show almost the same."
    if named and one.scene and one.scene == other.scene:
        return f"{one.pair.name} and {other.pair.name} are both of the scene “{one.scene}” by their names."
    return ""

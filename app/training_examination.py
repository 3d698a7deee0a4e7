"""What the pictures on the training table are: which are pairs, and what networks can learn from them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.training_row import TrainingRow
from app.training_rows import Examined
from app.training_sources import Sources
from core.errors import SettingsError, SilvermendError
from core.progress import Progress, Work

if TYPE_CHECKING:
    from core.training.pairs.check import PairCheck
    from core.training.pairs.pair import Matching

# Pixels that the corners of a pair may seem to lie apart, by noise alone, once it is aligned; and how the sentence on
# it ends.
STILL, MENDABLE = 0.5, "aligning mends that."


def examine(sources: Sources) -> Work[Progress, Examined]:
    """Match and check the pairs of ``sources``, or list the good pictures."""
    if not sources.has_pairs:
        yield Progress(0, 0)
        return Examined(tuple(TrainingRow(path.name, None, (path,)) for path in _pictures(sources.clean)))
    from core.training.pairs import sets
    from core.training.pairs.check import check_all

    found = yield from _matched(sources)
    if not found.pairs:
        raise SettingsError(
            "No picture has a counterpart.",
            "Give the two pictures of a pair the same name, or drop two lists that name them line by line.",
        )
    checks = yield from check_all(found.pairs)
    checks = sets.with_duplicates_told(checks)
    rows = tuple(TrainingRow(one.pair.name, one.pair.before, one.pair.after, one) for one in checks)
    unmatched = tuple(one.reason for one in found.unmatched)
    return Examined(rows, unmatched, _about_scenes([one for one in checks if one.usable]))


def align(rows: Sequence[TrainingRow]) -> Work[Progress, None]:
    """Find out how each pair would be once aligned; nothing is written."""
    from core.training.pairs.aligned import align
    from core.training.pairs.check import Verdict, measured

    for done, row in enumerate(rows):
        yield Progress(done, len(rows), f"Aligning {row.name}.")
        if row.first is None:
            continue
        try:
            pair = align(row.first, match_exposure=row.matches_light)
            row.again = _at_rest(measured(replace(row.first, reasons=()), pair.before, pair.after))
        except SilvermendError as error:
            row.again = replace(row.first, verdict=Verdict.RED, reasons=(str(error),))


def _at_rest(found: "PairCheck") -> "PairCheck":
    """The check of an aligned pair without the advice to align it: what noise makes of a still pair is no shift."""
    from core.training.alignment import Motion
    from core.training.pairs.check import Verdict

    if not found.usable or found.motion.farthest(*found.before_size) > STILL:
        return found
    reasons = tuple(reason for reason in found.reasons if not reason.endswith(MENDABLE))
    return replace(found, motion=Motion(), reasons=reasons, verdict=Verdict.AMBER if reasons else Verdict.GREEN)


def _matched(sources: Sources) -> Work[Progress, "Matching"]:
    from core.training.pairs import matching, names
    from core.training.pairs.pair import Matching, Pair, Unmatched

    if sources.table is not None:
        return (yield from matching.find(sources.table))
    if sources.is_whole:
        return (yield from matching.find(sources.before[0], sources.after[0]))
    starts, ends = _pictures(sources.before), _pictures(sources.after)
    pairs = names.match(starts, ends)
    if not pairs and len(starts) == len(ends) == 1:
        pairs = [Pair(starts[0], (ends[0],))]
    paired = {path for pair in pairs for path in (pair.before, *pair.after)}
    rest = [path for path in (*starts, *ends) if path not in paired]
    return Matching(tuple(pairs), tuple(Unmatched(path, f"“{path.name}” has no counterpart.") for path in rest))


def _pictures(paths: Sequence[Path]) -> list[Path]:
    """The picture files among ``paths`` and in the folders among them."""
    from core.picture.files import can_read, pictures_in

    found = [one for path in paths for one in (pictures_in(path) if path.is_dir() else [path]) if can_read(one)]
    if not found:
        raise SettingsError("There are no pictures among what was dropped.", "Choose a folder that holds some.")
    return found


def _about_scenes(usable: "Sequence[PairCheck]") -> tuple[str, ...]:
    """What the pairs are together: how many scenes, and whether learning and judging would share one."""
    from core.training.pairs import sets
    from core.training.plans import held_out_for

    if not usable:
        return ()
    learn, held = sets.hold_out(usable, held_out_for(len(usable)) / len(usable))
    if not held:
        return ("All pairs show one scene, so none can be kept unseen to prove that the model became better.",)
    told = [leak.reason for leak in sets.leaks(learn, held)]
    kept = f"{len(held)} of {len(usable)} pairs are kept unseen for the verdict; no scene is in both parts."
    return tuple(told) or (kept,)

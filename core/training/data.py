"""From a recipe's [data] to pictures in memory: what to learn from, what to hold out, and sentences on the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core import memory
from core.errors import SettingsError, SilvermendError, TrainingError
from core.progress import Work
from core.training import pictures
from core.training.news import Prepared
from core.training.pairs import matching, sets
from core.training.pairs.aligned import AlignedPair, align
from core.training.pairs.check import PairCheck, check, common
from core.training.pairs.exposure import unclipped
from core.training.pairs.pair import Matching, clean, display
from core.training.recipe import DataPlan, Recipe
from core.training.sources import CleanPictures, Pairs, Source, StoredPair
from core.training.validation import HeldOut, held_out_pairs, held_out_pictures

# More sentences than these are counted instead of said.
_SAID = 12
# Share of the free memory that pictures may take.
_MOST = 0.6
_OTHERS = "Choose other pictures, or lower the size of the recipe's stages."


@dataclass(frozen=True, eq=False)
class Data:
    """``digest`` tells pictures and their order apart, wherever they lie; ``count`` of them are trained on."""

    source: Source
    held_out: HeldOut
    digest: str
    count: int
    warnings: tuple[str, ...] = ()


def prepare(recipe: Recipe) -> Work[Prepared, Data]:
    """Read and check everything that the recipe's [data] names, pairs aligned.

    What cannot be used is left out with a sentence in ``Data.warnings``, also said with the last `Prepared`.
    SettingsError where nothing is left to learn from or to hold out.
    """
    data = yield from (_pairs(recipe) if recipe.data.has_pairs else _clean_pictures(recipe))
    total = data.count + len(data.held_out)
    said = f"{data.count} pictures to learn from, {len(data.held_out)} held out."
    yield Prepared(total, total, said, said, data.warnings)
    return data


def _clean_pictures(recipe: Recipe) -> Work[Prepared, Data]:
    paths = pictures.find(recipe.data.folders, recipe.data.without)
    kept: dict[Path, list[pictures.Bytes]] = {}
    warnings = []
    for done, (path, picture) in enumerate(zip(paths, pictures.decode_all(paths, recipe.data.shrinks), strict=True)):
        if isinstance(picture, SilvermendError):
            warnings.append(f"{picture.what} It is left out.")
        else:
            large = [one for one in picture if min(one.shape[:2]) >= _largest(recipe)]
            if large:
                kept[path] = large
            else:
                warnings.append(_too_small(path.name, picture[0].shape, recipe))
        yield Prepared(done + 1, len(paths), what=f"Reading {path.name}.")
    if not kept:
        raise SettingsError(f"None of the pictures can be learnt from. {' '.join(warnings[:3])}", _OTHERS)
    learn, hold = pictures.hold_out(list(kept), recipe.data.held_out_of(len(kept)))
    spoiling = recipe.spoiling
    held_out = held_out_pictures(
        [path.name for path in hold], [kept[path][0] for path in hold], recipe.validation, spoiling, recipe.seed
    )
    source = CleanPictures([one for path in learn for one in kept[path]], spoiling)
    return Data(source, held_out, _digest(learn, hold), len(learn), _brief(warnings))


def _largest(recipe: Recipe) -> int:
    return max(stage.size for stage in recipe.stages)


def _too_small(name: str, shape: tuple[int, ...], recipe: Recipe) -> str:
    size = f"{shape[1]} × {shape[0]} pixels"
    return f"“{name}” is left out: it has {size}, and the recipe cuts patches of {_largest(recipe)} pixels."


def _pairs(recipe: Recipe) -> Work[Prepared, Data]:
    plan = recipe.data
    found = yield from _matched(plan)
    warnings = [one.reason for one in found.unmatched]
    checks = []
    for done, pair in enumerate(found.pairs):
        yield Prepared(done, 2 * len(found.pairs), what=f"Checking {pair.name}.")
        checks.append(check(pair))
    usable = [one for one in sets.with_duplicates_told(checks) if one.usable]
    warnings += [f"“{one.pair.name}” is left out: {' '.join(one.reasons)}" for one in checks if not one.usable]
    if 2 * sum(one.seems_swapped for one in usable) > len(usable):
        warnings.insert(0, "Most after pictures are noisier than their before pictures; were the two swapped?")
    scale = _one_scale(usable, warnings)
    learn, hold = _split(usable, plan)
    _check_memory(usable)
    sides: tuple[list[StoredPair], list[StoredPair]] = ([], [])
    for done, one in enumerate((*learn, *hold)):
        yield Prepared(len(checks) + done, len(checks) + len(usable), what=f"Aligning {one.pair.name}.")
        try:
            sides[done >= len(learn)].append(_stored(one, plan))
        except TrainingError as error:
            warnings.append(str(error))
    kept, tested = sides
    small = [one for one in kept if min(one.after.shape[:2]) < _largest(recipe)]
    warnings += [_too_small(one.name, one.after.shape, recipe) for one in small]
    kept = [one for one in kept if one not in small]
    if not kept or (hold and not tested):
        raise SettingsError(f"Too few pairs are left after aligning. {' '.join(warnings[-3:])}", _OTHERS)
    files = ([path for one in side for path in (one.pair.before, *one.pair.after)] for side in (learn, hold))
    return Data(Pairs(kept, scale), held_out_pairs(tested, scale), _digest(*files), len(kept), _brief(warnings))


def _digest(learn: Sequence[Path], hold: Sequence[Path]) -> str:
    """Tells apart what is learnt and what is held out: the same pictures on other sides are other data."""
    return f"{pictures.digest(learn)}-{pictures.digest(hold)}"


def _matched(plan: DataPlan) -> Work[Prepared, Matching]:
    """The pairs that the plan names; SettingsError where there are none."""
    before, after = (Path(plan.manifest), None) if plan.manifest else (Path(plan.before), Path(plan.after))
    work = matching.find(before, after, by_content=plan.by_content)
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            found: Matching = end.value
            break
        except SilvermendError as error:
            raise SettingsError(error.what, error.advice) from error
        yield Prepared(step.done, step.total, step.message, step.message)
    if not found.pairs:
        raise SettingsError(
            f"No picture in {plan.before or plan.manifest} has a counterpart.",
            "Give the two pictures of a pair the same name, or name them line by line in two lists.",
        )
    return found


def _one_scale(usable: Sequence[PairCheck], warnings: Sequence[str]) -> int:
    """How many times larger the clean pictures are; SettingsError where there are none, or of several scales."""
    if not usable:
        raise SettingsError(
            f"None of the pairs can be learnt from. {' '.join(warnings[:3])}",
            "Choose other pictures; “silvermend pairs” says what is wrong with each.",
        )
    scales = sorted({one.scale or 1 for one in usable})
    if len(scales) > 1:
        raise SettingsError(
            f"Some after pictures are {scales[0]} times as large as their before pictures, others {scales[-1]} times.",
            "A network enlarges by one scale only: keep the pairs of one.",
        )
    return scales[0]


def _split(usable: Sequence[PairCheck], plan: DataPlan) -> tuple[Sequence[PairCheck], Sequence[PairCheck]]:
    """(to learn from, to hold out) by scene; SettingsError where nothing can be held out or nothing would be left."""
    if plan.held_out == 0:
        return usable, ()
    count = plan.held_out_of(len(usable))
    if count >= len(usable) > 1:
        raise SettingsError(
            f"There are {len(usable)} usable pairs, and {count} of them should be held out: none is left.",
            "Add pairs, or lower held_out.",
        )
    learn, hold = sets.hold_out(usable, count / len(usable))
    if not hold:
        few = "There is only one usable pair" if len(usable) == 1 else "All usable pairs show one scene"
        raise SettingsError(
            f"{few}, so nothing can be held out, and nobody could tell whether the model became better.",
            "Add pairs of another scene, or set held_out = 0 and judge with your own eyes.",
        )
    return learn, hold


def _check_memory(usable: Sequence[PairCheck]) -> None:
    """SettingsError when the pairs would fill the memory."""
    pixels = sum(one.before_size[0] * one.before_size[1] * (1 + (one.scale or 1) ** 2) for one in usable)
    needed, (free, _) = pixels * 3 * 2, memory.free_and_total()
    if free and needed > _MOST * free:
        raise SettingsError(
            f"The pairs need {needed / 2**30:.1f} GB of memory, and {free / 2**30:.1f} GB are free.",
            "Leave some out, or cut the pictures to parts of them.",
        )


def _stored(one: PairCheck, plan: DataPlan) -> StoredPair:
    pair = align(one, match_exposure=plan.match_exposure) if plan.align else _as_it_lies(one)
    usable = None if pair.usable.all() else np.asarray(pair.usable, np.bool_)
    return StoredPair(one.pair.name, pictures.stored(pair.before), pictures.stored(pair.after), usable)


def _as_it_lies(one: PairCheck) -> AlignedPair:
    scale = one.scale or 1
    before, after = common(display(one.pair.before), clean(one.pair.after), scale)
    height, width = before.shape[:2]
    whole = unclipped(after).reshape(height, scale, width, scale).all(axis=(1, 3))
    return AlignedPair(before, after, unclipped(before) & whole, scale)


def _brief(warnings: Sequence[str]) -> tuple[str, ...]:
    rest = len(warnings) - _SAID
    return (*warnings[:_SAID], f"And {rest} more like these.") if rest > 0 else tuple(warnings)

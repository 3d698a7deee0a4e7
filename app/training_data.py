"""How a run is told its pictures; what has no folder of its own gets a list or a folder beside the run."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.training_row import TrainingRow
from app.training_settings import TrainingOrder
from core.picture.picture import Picture

if TYPE_CHECKING:
    from core.training.recipe import DataPlan


def plan_of(order: TrainingOrder, folder: Path) -> "DataPlan":
    """The plan for the pictures; files that were dropped one by one are named in lists beside the run in ``folder``."""
    from core.training.plans import held_out_for

    held_out = held_out_for(len(order.rows))
    return replace(
        _sources(order, folder), held_out=held_out, align=order.is_aligned, match_exposure=order.matches_light
    )


def _sources(order: TrainingOrder, folder: Path) -> "DataPlan":
    from core.training.recipe import DataPlan

    sources = order.sources
    if not sources.has_pairs:
        folders = sources.clean if all(path.is_dir() for path in sources.clean) else (_gathered(order, folder),)
        return DataPlan(folders=tuple(str(path) for path in folders))
    if sources.table is not None:
        return DataPlan(manifest=str(sources.table))
    if sources.is_whole:
        return DataPlan(before=str(sources.before[0]), after=str(sources.after[0]))
    before, after = (folder / f"{order.settings.name}.{side}.txt" for side in ("before", "after"))
    folder.mkdir(parents=True, exist_ok=True)
    befores = [str(row.before) for row in order.rows]
    afters = [str(_single(order, row, folder)) for row in order.rows]
    for path, names in ((before, befores), (after, afters)):
        path.write_text("\n".join(names) + "\n", encoding="utf-8")
    return DataPlan(before=str(before), after=str(after))


def _single(order: TrainingOrder, row: TrainingRow, folder: Path) -> Path:
    """The clean picture of a pair as one file: the mean of a burst is written."""
    if len(row.after) == 1:
        return row.after[0]
    from core.picture import files
    from core.picture.picture import Depth, Facts
    from core.training.pairs.pair import clean

    path = _folder_for(order, folder, "means") / f"{row.after[0].stem}.tif"
    files.write(Picture(clean(row.after), facts=Facts(depth=Depth.UINT16)), path)
    return path


def _gathered(order: TrainingOrder, folder: Path) -> Path:
    """A folder that holds the good pictures and nothing else; links where the system lets us."""
    gathered = _folder_for(order, folder, "pictures")
    for number, row in enumerate(order.rows):
        link = gathered / f"{number:04}-{row.after[0].name}"
        try:
            os.symlink(row.after[0].absolute(), link)
        except OSError:
            shutil.copyfile(row.after[0], link)
    return gathered


def _folder_for(order: TrainingOrder, folder: Path, what: str) -> Path:
    made = folder / f"{order.settings.name}.{what}"
    made.mkdir(parents=True, exist_ok=True)
    return made

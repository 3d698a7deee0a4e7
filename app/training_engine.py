"""What runs on the training lane, and what reads training pictures on the files lane: makes generators for jobs.

Nothing heavy is imported before the first of them is pulled.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
import platformdirs

from app import collector, run_log, training_examination
from app.running import Running
from app.training_data import plan_of
from app.training_row import TrainingRow
from app.training_rows import Examined, Thumbnails
from app.training_settings import RunCurves, SavedRun, TrainingOrder
from app.training_sources import Sources
from core import library
from core.errors import SilvermendError
from core.model_file import Model
from core.picture.picture import Picture, Pixels
from core.progress import Progress, Work
from core.training.news import News, Outcome, Wishes

if TYPE_CHECKING:
    from core.training.judge import Judgement

THUMBNAIL = 96
# A degradation is shown on this many pixels a side from the middle of the picture.
PREVIEW = 1024
# Pixels a side of the patch whose restoration is timed, and how many times as long learning from a pixel takes.
TRIAL, STEP_COST = 128, 5.0


def runs_folder() -> Path:
    """Where runs of the window write; it need not exist."""
    return Path(platformdirs.user_data_dir("silvermend", appauthor=False)) / "training"


class TrainingEngine:
    """``folder`` is where runs write."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or runs_folder()
        self.running = Running()

    def examine(self, sources: Sources) -> Work[Progress, Examined]:
        """Match and check the pairs of ``sources``, or list the good pictures."""
        return (yield from training_examination.examine(sources))

    def align(self, rows: Sequence[TrainingRow]) -> Work[Progress, None]:
        """Find out how each pair would be once aligned; nothing is written."""
        yield from training_examination.align(rows)

    def thumbnails(self, row: TrainingRow) -> Thumbnails:
        """Small versions of before and after; None for what cannot be read."""
        before = _thumbnail(row.before) if row.before is not None else None
        return before, _thumbnail(row.after[0])

    def compare(self, row: TrainingRow) -> tuple[Pixels, Pixels]:
        """Before and after of a pair, display-encoded, (h, w, 3) each; aligned if the row is."""
        from core.training.pairs.aligned import align
        from core.training.pairs.pair import clean, display

        assert row.before is not None
        if row.is_aligned and row.first is not None and row.first.needs_aligning:
            pair = align(row.first, match_exposure=row.matches_light)
            return pair.before, pair.after
        return display(row.before), clean(row.after)

    def spoil(self, path: Path, words: Sequence[str], seed: int) -> tuple[Pixels, Pixels]:
        """The middle of a good picture as a run would see it: spoilt, and as it is."""
        from core.training.degradations import from_words, generator
        from core.training.pairs.pair import display

        degradation, clean = from_words(words), _middle(display(path))
        return degradation.degrade(clean, generator(seed, 0, 0)), clean

    def guess(self, model: Model, pictures: int) -> dict[str, float]:
        """Seconds that a run on so many pictures might take, by thoroughness: a step costs some restored patches."""
        from core.restoration.restorer import Restorer
        from core.training.plans import THOROUGHNESS, recipe_for
        from core.training.recipe import DataPlan

        restorer, patch = Restorer.load(model), np.full((TRIAL, TRIAL, 3), 0.5, np.float32)
        restorer.run(patch)
        tries = []
        for _ in range(3):
            started = perf_counter()
            restorer.run(patch)
            tries.append(perf_counter() - started)
        # The shortest: other work on the computer only ever adds.
        pixel = STEP_COST * min(tries) / TRIAL**2
        found = {}
        for name in THOROUGHNESS:
            recipe = recipe_for(
                model, DataPlan(folders=("any",)), name, name="any", output=self.folder, pictures=pictures
            )
            ends = [*(stage.start for stage in recipe.stages[1:]), 1.0]
            work = sum(
                (end - stage.start) * stage.batch * (stage.size / max(model.scale, 1)) ** 2
                for stage, end in zip(recipe.stages, ends, strict=True)
            )
            found[name] = recipe.steps * work * pixel
        return found

    def train(self, order: TrainingOrder, wishes: Wishes) -> Work[News, Outcome]:
        """A new run."""
        if "torch._dynamo" not in sys.modules:
            _import_libraries()
        from core import devices
        from core.training.degradations import from_words
        from core.training.plans import recipe_for
        from core.training.train import train

        settings = order.settings
        assert settings.model is not None
        recipe = recipe_for(
            settings.model,
            plan_of(order, self.folder),
            settings.thoroughness,
            name=settings.name,
            output=self.folder,
            degradation=None if order.sources.has_pairs else from_words(settings.words),
            adapters=settings.adapters,
            pictures=len(order.rows),
        )
        recipe = replace(recipe, device=devices.usable_name(self.running.device))
        return (yield from train(recipe, wishes=wishes))

    def go_on(self, state: Path, wishes: Wishes) -> Work[News, Outcome]:
        """The rest of the run whose state is at ``state``."""
        if "torch._dynamo" not in sys.modules:
            _import_libraries()
        from core.training import checkpoint
        from core.training.train import train

        return (yield from train(checkpoint.load(state).recipe, state, wishes=wishes))

    def judge(self, state: Path) -> Work[News, Outcome]:
        """What the weights at ``state`` are worth, without training them further."""
        from core.training.train import judge_state

        return (yield from judge_state(state))

    def adopt(self, model: Path, judgement: "Judgement | None") -> Model:
        """Put a finished model among the user's."""
        return library.adopt(model, judgement)

    def restore_with(self, models: Sequence[Model | Path], row: TrainingRow, words: Sequence[str]) -> list[Pixels]:
        """The middle of a picture as every one of ``models`` restores it, after what was given to them and before what
        it should be: [degraded, restored …, clean].
        """
        from core.progress import finish
        from core.restoration.restore import restore
        from core.restoration.restorer import Restorer

        both = self.compare(row) if row.before is not None else self.spoil(row.after[0], words, 0)
        degraded, clean = _middles(*both)
        picture = Picture(degraded)
        restored = [finish(restore(picture, Restorer.load(model))).pixels for model in models]
        return [degraded, *restored, clean]

    def earlier(self) -> list[RunCurves]:
        """Curves of the runs that were, the latest first."""
        return run_log.earlier_runs(self.folder)

    def unfinished(self) -> list[SavedRun]:
        """Runs that can go on, the latest first."""
        return run_log.unfinished_runs(self.folder)

    def state_of(self, name: str) -> Path | None:
        """The state of the run of that name, if it has one."""
        return run_log.state_of(self.folder, name)

    def forget(self, name: str) -> None:
        """Delete the states and the log of a run; a finished model stays."""
        for path in run_log.files_of(self.folder, name):
            path.unlink(missing_ok=True)

    def free_name(self, wanted: str) -> str:
        """``wanted`` as a file name that no run and no model has yet."""
        plain = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in wanted).strip(" -")
        plain = plain or "model"
        taken = {model.name.casefold() for model in library.models()}
        taken |= {path.name.split(".")[0].casefold() for path in self.folder.glob("*")}
        names = (plain, *(f"{plain}-{number}" for number in range(2, 10_000)))
        return next(name for name in names if name.casefold() not in taken)


def _import_libraries() -> None:
    """What a training run imports, before it does."""
    with collector.at_rest():
        import_module("core.training.train")
        # The first optimizer imports it, and sympy with it: a thousand modules.
        import_module("torch._dynamo")


def _thumbnail(path: Path) -> Picture | None:
    import cv2

    from core.picture.files import read

    try:
        picture = read(path)
    except SilvermendError:
        return None
    scale = min(1.0, THUMBNAIL / min(picture.height, picture.width))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = np.asarray(cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA), np.float32)
    return picture.with_pixels(small)


def _middles(before: Pixels, after: Pixels) -> tuple[Pixels, Pixels]:
    """The same middle of both, of which ``after`` may be some times larger."""
    scale = max(1, after.shape[0] // before.shape[0])
    height, width = (min(side, PREVIEW // scale) for side in before.shape[:2])
    top, left = (before.shape[0] - height) // 2, (before.shape[1] - width) // 2
    large = after[top * scale : (top + height) * scale, left * scale : (left + width) * scale]
    return np.ascontiguousarray(before[top : top + height, left : left + width]), np.ascontiguousarray(large)


def _middle(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    top, left = max(0, (height - PREVIEW) // 2), max(0, (width - PREVIEW) // 2)
    return pixels[top : top + PREVIEW, left : left + PREVIEW]

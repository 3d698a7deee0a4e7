"""One sitting of a run: its steps from where it is to its end, or until somebody or something stops it."""

import contextlib
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum

from torch import nn

from core.devices import usable_cores
from core.progress import Work
from core.training import patches, run_folder
from core.training.data import Data
from core.training.estimate import Stopwatch
from core.training.news import News, Saved, Wishes
from core.training.patches import Batch
from core.training.run import Run
from core.training.run_folder import Log, checkpoint_path
from core.training.sources import Source
from core.training.watching import Watch

# Patches of so many steps are made ahead where a card learns faster than one core makes them.
_AHEAD = 8


class Ending(Enum):
    """Why a sitting ended."""

    DONE = "done"
    WEARY = "out of patience"
    STOPPED = "stopped by a wish"


class Sitting:
    """What happens around the steps of ``run``. Only the first of several processes validates, writes and logs."""

    def __init__(self, run: Run, data: Data, start: nn.Module | None, wishes: Wishes) -> None:
        self.run, self.data, self.wishes = run, data, wishes
        self.ending = Ending.WEARY if run.weary else Ending.DONE
        self.saved_at = run.step
        self.watch: Watch | None = None
        self.log: Log | None = None
        if run.processes.first:
            weights = sum(one.numel() for one in run.network.parameters())
            run_folder.check_room(run.recipe, weights, sum(one.numel() for one in run.gradients.parameters))
            if run.step == 0:
                run_folder.clear(run.recipe)
            self.watch = Watch(data.held_out, run, start) if len(data.held_out) else None
            self.log = Log(run.recipe, run.step)

    def steps(self) -> Work[News, Ending]:
        """All that are left. However this ends, the last sound state is on the disk."""
        run, recipe = self.run, self.run.recipe
        stopwatch = Stopwatch(recipe, run.device)
        try:
            with run.gradients, contextlib.closing(_batches(run, self.data.source)) as batches:
                for batch in batches if self.ending is Ending.DONE else ():
                    step = run.learn(batch)
                    measured = stopwatch.stop(run.step)
                    if self.log is not None:
                        self.log.add(run.step, loss=step.loss, rate=step.rate, seconds=round(step.seconds, 3))
                    yield step
                    if measured is not None:
                        yield measured
                    yield from self._after()
                    if self.ending is not Ending.DONE:
                        break
                    stopwatch.start()
        finally:
            # The state first: closing the log can fail too, on a full disk.
            with contextlib.closing(self.log) if self.log is not None else contextlib.nullcontext():
                if run.processes.first and run.sound and run.step != self.saved_at:
                    self._save()
        self.wishes.stop = False
        return self.ending

    def _after(self) -> Work[News, None]:
        """What follows a step: validation, saving, and whether to go on, which all processes decide together."""
        run, recipe = self.run, self.run.recipe
        last = run.step == recipe.steps
        due = last or run.step % recipe.validation.every == 0
        kept = False
        if self.watch is not None and (due or self.wishes.sample):
            kept = yield from self._look(self.watch, due)
        self.wishes.sample = False
        if due and run.processes.agreed(run.weary, run.device.torch):
            self.ending = Ending.WEARY
        elif not last and run.processes.agreed(self.wishes.stop, run.device.torch):
            self.ending = Ending.STOPPED
        # With each of the best, so that the last state always knows which they are.
        wanted = last or kept or self.ending is not Ending.DONE or run.step % recipe.save_every == 0
        if run.processes.first and wanted:
            yield self._save()

    def _look(self, watch: Watch, due: bool) -> Work[News, bool]:
        """Validate, or merely show where nothing is ``due``; whether the state was kept as one of the best."""
        run, recipe = self.run, self.run.recipe
        if not due:
            yield watch.shown(None)
            return False
        scores = watch.scores()
        place = run.remember(scores)
        if self.log is not None:
            self.log.add(run.step, **{f"psnr/{name}": value for name, value in scores.items()})
        kept = 0 < place <= recipe.keep_best
        if kept:
            run_folder.save_best(recipe, run.state(), place)
        yield watch.shown(scores, best=place == 1)
        return kept

    def _save(self) -> Saved:
        run = self.run
        path = checkpoint_path(run.recipe)
        run_folder.save(path, run.state())
        self.saved_at = run.step
        return Saved(run.step, run.recipe.steps, "", path)


def _batches(run: Run, source: Source) -> Generator[Batch, None, None]:
    """The batch of every step from the run's on; the next ones are made while the network learns from this."""
    recipe, start = run.recipe, run.step
    ahead = 1 if run.device.torch.type == "cpu" else max(1, min(_AHEAD, usable_cores() - 1))

    def make(step: int) -> Batch:
        stage = recipe.stage_at(step)
        return patches.batch(source, recipe.seed, step, stage.size, run.processes.part_of(stage.batch))

    with ThreadPoolExecutor(max_workers=ahead, thread_name_prefix="patches") as pool:
        coming = [pool.submit(make, step) for step in range(start, min(start + ahead, recipe.steps))]
        for step in range(start, recipe.steps):
            ready = coming.pop(0).result()
            if step + ahead < recipe.steps:
                coming.append(pool.submit(make, step + ahead))
            yield ready

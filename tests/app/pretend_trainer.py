"""What stands in for training in tests of the window: it learns nothing, and saves, stops and judges as it does."""

import json
import threading
from collections.abc import Sequence
from pathlib import Path

from app.training_engine import TrainingEngine
from app.training_row import TrainingRow
from app.training_settings import TrainingOrder
from core.errors import TrainingError
from core.model_file import Model
from core.picture.picture import Pixels
from core.progress import Work
from core.training.judge import Judged, Judgement, judgement
from core.training.news import (
    Judging,
    Measured,
    News,
    Outcome,
    PinnedCrop,
    Prepared,
    Saved,
    StepDone,
    Validated,
    Wishes,
)
from tests.app.stand_ins import model

EVERY = 10


class PretendTrainer(TrainingEngine):
    """Looks at real pictures. ``gains`` are what the held-out ones are said to gain, in dB.

    ``stop_before`` names the step before which it waits for ``go``, ``fail_before`` the one before which it fails;
    with ``holds_judging`` it waits before it judges.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.steps = 40
        self.gains = (1.0, 1.2, 1.4)
        self.stop_before: int | None = None
        self.fail_before: int | None = None
        self.holds_judging = False
        self.warnings: tuple[str, ...] = ()
        self.go = threading.Event()
        self.orders: list[TrainingOrder] = []
        self.adopted: list[Path] = []
        self.guesses = 0

    def guess(self, model: Model, pictures: int) -> dict[str, float]:
        self.guesses += 1
        return {"quick": 60.0, "standard": 720.0, "thorough": 7200.0}

    def train(self, order: TrainingOrder, wishes: Wishes) -> Work[News, Outcome]:
        self.orders.append(order)
        names = [row.name for row in order.rows]
        for done, name in enumerate(names):
            yield Prepared(done, len(names), what=f"Reading {name}.")
        yield Prepared(len(names), len(names), what="All are read.", warnings=self.warnings)
        return (yield from self._learn(order.settings.name, 0, wishes))

    def go_on(self, state: Path, wishes: Wishes) -> Work[News, Outcome]:
        return (yield from self._learn(state.stem, int(state.read_text()), wishes))

    def judge(self, state: Path) -> Work[News, Outcome]:
        return (yield from self._judge(state.stem, int(state.read_text())))

    def adopt(self, path: Path, judgement: Judgement | None) -> Model:
        self.adopted.append(path)
        return model(path.stem)

    def restore_with(self, models: Sequence[Model | Path], row: TrainingRow, words: Sequence[str]) -> list[Pixels]:
        before, after = self.compare(row) if row.before is not None else self.spoil(row.after[0], words, 0)
        return [before, before, after, after]

    def _learn(self, name: str, step: int, wishes: Wishes) -> Work[News, Outcome]:
        self.folder.mkdir(exist_ok=True)
        state = self.folder / f"{name}.checkpoint"
        try:
            while step < self.steps:
                if step == self.fail_before:
                    raise TrainingError("Training left the range of numbers.", "Continue with a lower rate.")
                if step == self.stop_before:
                    assert self.go.wait(10)
                step += 1
                self._log(name, step=step, loss=1 / step)
                yield StepDone(step, self.steps, "", 1 / step, 1e-4, step * 0.1)
                if step == EVERY:
                    yield Measured(step, self.steps, "", 8, 9.0, 630.0, 1_400_000_000, "A processor")
                if step % EVERY == 0 or wishes.sample:
                    self._log(name, step=step, **{"psnr/pairs": 20 + step / 10})
                    wishes.sample = False
                    yield Validated(step, self.steps, "", {"pairs": 20 + step / 10}, None, self._pinned(step), True)
        finally:
            state.write_text(str(step))
        yield Saved(step, self.steps, "", state)
        return (yield from self._judge(name, step))

    def _judge(self, name: str, step: int) -> Work[News, Outcome]:
        names = [row.name for row in self.orders[-1].rows] if self.orders else ["one.png", "two.png", "three.png"]
        found = []
        yield Judging(0, len(self.gains), "", "Judging.")
        if self.holds_judging:
            assert self.go.wait(10)
        for done, (one, gain) in enumerate(zip(names, self.gains, strict=False)):
            yield Judging(done + 1, len(self.gains), "", f"Judging {one}.")
            found.append(Judged(one, 25.0, 25.0 + gain))
        path = self.folder / f"{name}.safetensors"
        path.write_text("weights")
        return Outcome(path, judgement(tuple(found)), step)

    def _pinned(self, step: int) -> tuple[PinnedCrop, ...]:
        if not self.orders:
            return ()
        crops = []
        for row in self.orders[-1].rows[:2]:
            before, after = self.compare(row) if row.before is not None else self.spoil(row.after[0], ["jpeg"], 0)
            crops.append(PinnedCrop(row.name, before, before, after * step / self.steps, after))
        return tuple(crops)

    def _log(self, name: str, **values: float) -> None:
        with (self.folder / f"{name}.log.jsonl").open("a") as file:
            file.write(json.dumps(values) + "\n")

"""What a training run says on its way, and what came of it: frozen values without anything of torch."""

import math
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from core.progress import Progress
from core.training.judge import Judgement

Pixels = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Prepared(Progress):
    """A picture was read, checked or aligned before the first step.

    ``warnings`` come with the last of these: sentences on pictures that are left out, and on what to keep in mind.
    """

    what: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Measured(Progress):
    """After the first ten steps of a sitting: how long the rest will take, what it needs, and the batch size found."""

    batch: int = 0
    seconds_per_step: float = 0.0
    seconds_left: float = 0.0
    memory_bytes: int = 0
    device: str = ""


@dataclass(frozen=True)
class StepDone(Progress):
    """One step; ``seconds`` is the whole time trained so far, over all sittings."""

    loss: float = math.nan
    rate: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class PinnedCrop:
    """The middle of one held-out picture, float32 (h, w, 3), 0 … 1, all of one size.

    ``degraded`` as it came (enlarged where the network enlarges), ``start`` as the starting weights restored it,
    ``now`` as the averaged weights do, and ``clean``.
    """

    name: str
    degraded: Pixels
    start: Pixels
    now: Pixels
    clean: Pixels


@dataclass(frozen=True, eq=False)
class Validated(Progress):
    """Mean PSNR in dB on held-out crops by σ or condition; ``best`` says that it was never as good before.

    ``psnr`` is None where crops were shown only because somebody wished to see them. ``sample`` is the first pinned
    crop: degraded, restored, clean.
    """

    psnr: dict[str, float] | None = None
    sample: tuple[Pixels, Pixels, Pixels] | None = None
    pinned: tuple[PinnedCrop, ...] = ()
    best: bool = False


@dataclass(frozen=True)
class Saved(Progress):
    """The state after ``done`` steps is on the disk at ``path``."""

    path: Path = Path()


@dataclass(frozen=True)
class Judging(Progress):
    """One more held-out picture was restored by the starting and by the tuned weights."""

    what: str = ""


News: TypeAlias = Prepared | Measured | StepDone | Validated | Saved | Judging


@dataclass(frozen=True)
class Outcome:
    """What came of a run: its model, and whether it is better; None where nothing was held out.

    ``stopped`` is True for a run that was wished to stop: it has a saved state and no model yet.
    """

    model: Path
    judgement: Judgement | None
    steps: int
    stopped_early: bool = False
    stopped: bool = False


class Wishes:
    """What a person wants of a run while it runs, set from any thread and cleared by the run."""

    def __init__(self) -> None:
        self._sample, self._stop = threading.Event(), threading.Event()

    @property
    def sample(self) -> bool:
        """Show the pinned crops after the next step."""
        return self._sample.is_set()

    @sample.setter
    def sample(self, wished: bool) -> None:
        _set(self._sample, wished)

    @property
    def stop(self) -> bool:
        """End after the next step with the state saved, all processes of a run together."""
        return self._stop.is_set()

    @stop.setter
    def stop(self, wished: bool) -> None:
        _set(self._stop, wished)


def _set(event: threading.Event, wished: bool) -> None:
    (event.set if wished else event.clear)()

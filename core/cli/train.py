"""``silvermend train``: one training run, followed on the terminal."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from core.cli.command_line import STOPPED
from core.cli.progress_line import ProgressLine
from core.training import recipe_file
from core.training.train import Saved, StepDone, Validated, checkpoint_path, train
from core.training.validation import spoken


def run(options: Namespace) -> int:
    """Train a recipe to its end; an interrupt stops it between two steps, so that no step is lost."""
    recipe = recipe_file.load(options.recipe)
    saved = checkpoint_path(recipe)
    work = train(recipe, saved if options.resume and saved.exists() else None)
    with _interrupts() as interrupts, ProgressLine(recipe.name) as line:
        while not interrupts:
            try:
                step = next(work)
            except StopIteration as end:
                print(f"The model is finished: {end.value}")
                return 0
            _follow(step, line)
        work.close()
    print(f"Stopped. The state is kept in {saved}; “silvermend train {options.recipe} --resume” goes on from there.")
    return STOPPED


def _follow(step: StepDone | Validated | Saved, line: ProgressLine) -> None:
    if isinstance(step, Validated) and step.psnr:
        scores = ", ".join(f"{spoken(score)}: {value:.2f} dB" for score, value in step.psnr.items())
        print(f"After step {step.done} of {step.total}: {scores}", flush=True)
    elif isinstance(step, StepDone):
        line.show(step)


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Collects interrupts instead of raising them."""
    received: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: received.append(number))
    try:
        yield received
    finally:
        signal.signal(signal.SIGINT, before)

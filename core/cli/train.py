"""``silvermend train``: one training run, followed on the terminal."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from core.cli.command_line import STOPPED
from core.cli.progress_line import ProgressLine
from core.training import checkpoint, recipe_file
from core.training.export import export, trained_network
from core.training.news import News, Prepared, StepDone, Validated
from core.training.train import checkpoint_path, train
from core.training.validation import spoken


def run(options: Namespace) -> int:
    """Train a recipe to its end, or export what its saved state holds.

    Whatever asks the run to end stops it between two steps, so that no step is lost.
    """
    recipe = recipe_file.load(options.recipe)
    saved = checkpoint_path(recipe)
    if options.export is not None:
        state = checkpoint.load(saved)
        print(f"The model of step {state.step} is in {export(state, options.export, trained_network(state))}")
        return 0
    recipe = recipe.with_steps(options.steps) if options.steps else recipe
    work = train(recipe, saved if options.resume and saved.exists() else None)
    with _interrupts() as interrupts, ProgressLine(recipe.name) as line:
        while not interrupts:
            try:
                step = next(work)
            except StopIteration as end:
                print(f"The model is finished: {end.value.model}")
                if end.value.judgement is not None:
                    print(end.value.judgement.sentence)
                return 0
            _follow(step, line)
        work.close()
    print(f"Stopped. The state is kept in {saved}; “silvermend train {options.recipe} --resume” goes on from there.")
    return STOPPED


def _follow(step: News, line: ProgressLine) -> None:
    if isinstance(step, Validated) and step.psnr:
        scores = ", ".join(f"{spoken(score)}: {value:.2f} dB" for score, value in step.psnr.items())
        print(f"After step {step.done} of {step.total}: {scores}", flush=True)
    elif isinstance(step, StepDone):
        line.show(step)
    elif isinstance(step, Prepared):
        for sentence in step.warnings:
            print(sentence, flush=True)


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Collects interrupts instead of raising them; what is ignored, as under nohup, stays so."""
    received: list[int] = []
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {signal.Signals[name]: signal.getsignal(signal.Signals[name]) for name in names}
    taken = {number: handler for number, handler in before.items() if handler is not signal.SIG_IGN}
    for number in taken:
        signal.signal(number, lambda number, _frame: received.append(number))
    try:
        yield received
    finally:
        for number, handler in taken.items():
            signal.signal(number, handler)

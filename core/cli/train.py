"""``silvermend train``: one training run, followed on the terminal."""

import math
import shlex
import signal
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.cli.command_line import STOPPED
from core.cli.progress_line import ProgressLine, spoken
from core.cli.training_recipe import recipe_of, refuse_earlier
from core.errors import SettingsError, TrainingError
from core.progress import finish
from core.training import checkpoint, recipe_file
from core.training.export import export, trained_network
from core.training.forerunners import forerunners
from core.training.news import Judging, Measured, News, Outcome, Prepared, StepDone, Validated, Wishes
from core.training.processes import told
from core.training.recipe import Recipe
from core.training.run_folder import checkpoint_path, model_path
from core.training.train import judge_state, train
from core.training.validation import spoken as spoken_score


def run(options: Namespace) -> int:
    """Train to the end, judge, or export what a saved state holds.

    Whatever asks the run to end stops it between two steps, so that no step is lost.
    """
    if options.resume and options.anew:
        raise SettingsError("--resume goes on with an earlier run and --anew replaces it.", "Say one of them.")
    if options.judge is not None:
        if options.recipe is not None:
            raise SettingsError("--judge needs no recipe: the state knows its own.", "Leave the recipe out.")
        with ProgressLine(options.judge.name) as line:
            _verdict(finish(judge_state(options.judge), line.show))
        return 0
    recipe, file = recipe_of(options)
    saved = checkpoint_path(recipe)
    if options.export is not None:
        state = checkpoint.load(saved)
        print(f"The model of step {state.step} is in {export(state, options.export, trained_network(state))}")
        return 0
    if options.plan:
        print(f"The recipe is in {file}; “silvermend train {_typed(file)}” trains by it.")
        return 0
    before = _before(recipe, file, options)
    if not (options.resume or options.anew):
        for one in (*before, recipe):
            refuse_earlier(one)
    until = time.monotonic() + 60 * options.minutes if options.minutes else math.inf
    for one in before:
        print(f"{model_path(one)} is not there yet. It is trained first, by {one.name}.toml.")
        ended = _train(one, _resumed(one, options), file, until)
        if ended is not None:
            return ended
    return _train(recipe, _resumed(recipe, options), file, until) or 0


def _before(recipe: Recipe, file: Path, options: Namespace) -> list[Recipe]:
    """The recipes to be followed before this one; SettingsError where several processes would have to."""
    files = forerunners(recipe, file, resume=options.resume)
    if files and told().count > 1:
        raise SettingsError(
            f"The run starts from {recipe.network.start}, which is not there yet.", f"Train {files[0]} first."
        )
    return [recipe_file.load(one) for one in files]


def _resumed(recipe: Recipe, options: Namespace) -> Path | None:
    """The state that the run goes on from, if any."""
    saved = checkpoint_path(recipe)
    if options.resume and not saved.exists():
        # No error: a job that is started again and again says --resume from its first time on.
        print(f"There is no saved state {saved} yet; the run starts from the beginning.")
        return None
    return saved if options.resume else None


def _train(recipe: Recipe, resume: Path | None, file: Path, until: float) -> int | None:
    """Train; None when that came to its end, an exit code when it stopped before.

    After the time ``until`` the run ends as if somebody had stopped it, but as was wished: with 0. ``file`` is the
    recipe that the user named.
    """
    processes = told()
    alone, speaks = processes.count == 1, processes.first
    if speaks:
        print(_plan(recipe))
    wishes = Wishes()
    work = train(recipe, resume, wishes=wishes)
    outcome, begun, over = None, False, False
    with _interrupts() as interrupts, ProgressLine(recipe.name) as line:
        while not (interrupts or over) or not alone:
            # Several processes stop after the same step; one is simply not pulled any further.
            wishes.stop = bool(interrupts) or over
            try:
                step = next(work)
            except StopIteration as end:
                outcome = end.value
                break
            except TrainingError as error:
                raise (_with_state(error, recipe, file) if begun else error) from error
            if speaks:
                _follow(step, line)
            begun = begun or isinstance(step, StepDone)
            over = begun and time.monotonic() > until
        work.close()
    if outcome is not None and not outcome.stopped:
        if speaks:
            _verdict(outcome)
        return None
    if speaks:
        print(_stopped(recipe, file))
    return 0 if over and not interrupts else STOPPED


def _plan(recipe: Recipe) -> str:
    start = f"Tuning {recipe.network.start}" if recipe.network.start else f"Training {recipe.network.architecture}"
    how = " by adapters" if recipe.adapters is not None else ""
    return f"{start}{how} for {recipe.steps} steps. Everything is written to {recipe.output}."


def _typed(path: Path) -> str:
    """The path as a shell takes it, quoted where it has to be."""
    return shlex.quote(str(path))


def _stopped(recipe: Recipe, file: Path) -> str:
    saved = checkpoint_path(recipe)
    if not saved.exists():
        return "Stopped before the first step."
    return (
        f"Stopped. The state is kept in {saved}; “silvermend train {_typed(file)} --resume” goes on from there, and "
        f"“silvermend train --judge {_typed(saved)}” makes a model of it."
    )


def _with_state(error: TrainingError, recipe: Recipe, file: Path) -> TrainingError:
    """The same error, which also offers the last sound state."""
    if not checkpoint_path(recipe).exists():
        return error
    return TrainingError(
        error.what, f"{error.advice} “silvermend train {_typed(file)} --resume” goes on from the last state."
    )


def _follow(step: News, line: ProgressLine) -> None:
    if isinstance(step, StepDone | Judging):
        line.show(step)
    elif isinstance(step, Prepared):
        line.show(step)
        for sentence in (*step.warnings, *([step.message] if step.message and step.done == step.total else [])):
            print(sentence, flush=True)
    elif isinstance(step, Measured):
        print(
            f"A step of {step.batch} patches takes {step.seconds_per_step:.2f} s on {step.device} and "
            f"{step.memory_bytes / 2**20:.0f} MB; about {spoken(step.seconds_left)} left.",
            flush=True,
        )
    elif isinstance(step, Validated) and step.psnr:
        scores = ", ".join(f"{spoken_score(score)}: {value:.2f} dB" for score, value in step.psnr.items())
        best = ", the best so far" if step.best else ""
        print(f"After step {step.done} of {step.total}: {scores}{best}", flush=True)


def _verdict(outcome: Outcome) -> None:
    if outcome.stopped_early:
        print(f"It did not become better any more and ended after {outcome.steps} steps.")
    verdict = outcome.judgement
    print(f"The model is finished: {outcome.model}")
    if verdict is None:
        print("No picture was held out, so nobody can say whether it is better.")
        return
    for one in verdict.pictures:
        print(f"  {one.name}: {one.start:.2f} → {one.tuned:.2f} dB ({one.gain:+.2f})")
    print(f"Beside {verdict.start}: {verdict.sentence}")
    if verdict.better:
        print(f"“silvermend models add {_typed(outcome.model)}” puts it among your models.")
    else:
        print("It is not shown to be better than what was there, so keep using that.")


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

"""Train from a checkout: ``python -m core.training RECIPE.toml [--steps N] [--resume] [--export OUT]``."""

import argparse
import signal
import sys
import time
from pathlib import Path

from core.errors import SilvermendError
from core.progress import Work
from core.training import checkpoint, recipe_file
from core.training.export import export, fresh_network
from core.training.train import Saved, StepDone, Validated, checkpoint_path, train
from core.training.validation import spoken

LOG_EVERY = 50


def main() -> int:
    """Train a recipe, or export what its saved state holds; 130 when stopped, with the state saved."""
    parser = argparse.ArgumentParser(prog="python -m core.training", description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--steps", type=int, help="train this many steps instead of the recipe's")
    parser.add_argument("--resume", action="store_true", help="continue from the saved state, if there is one")
    parser.add_argument("--export", type=Path, metavar="OUT", help="write the saved state's model to OUT; no training")
    options = parser.parse_args()
    try:
        recipe = recipe_file.load(options.recipe)
        if options.export:
            state = checkpoint.load(checkpoint_path(recipe))
            print(export(state, options.export, fresh_network(state.recipe)))
            return 0
        recipe = recipe.with_steps(options.steps) if options.steps else recipe
        saved = checkpoint_path(recipe)
        return _follow(train(recipe, saved if options.resume and saved.exists() else None))
    except SilvermendError as error:
        print(error, file=sys.stderr)
        return error.exit_code


def _follow(work: Work[StepDone | Validated | Saved, Path]) -> int:
    """Print the run's progress; an interrupt stops it between two steps, so that no step is lost."""
    stops: list[int] = []
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda number, _frame: stops.append(number))
    mean_loss, before = 0.0, time.perf_counter()
    while not stops:
        try:
            news = next(work)
        except StopIteration as end:
            print(f"finished: {end.value}", flush=True)
            return 0
        if isinstance(news, StepDone):
            mean_loss += news.loss / LOG_EVERY
            if news.done % LOG_EVERY == 0:
                now = time.perf_counter()
                left = (news.total - news.done) * (now - before) / LOG_EVERY
                print(
                    f"step {news.done}/{news.total} loss {mean_loss:.5f} rate {news.rate:.2e} "
                    f"{(now - before) / LOG_EVERY:.3f} s/step, {left / 60:.0f} min left",
                    flush=True,
                )
                mean_loss, before = 0.0, now
        elif isinstance(news, Validated) and news.psnr:
            scores = ", ".join(f"{spoken(score)} {value:.2f} dB" for score, value in news.psnr.items())
            print(f"validated at {news.done}: {scores}", flush=True)
        elif isinstance(news, Saved):
            print(f"saved {news.path} at {news.done}", flush=True)
    work.close()
    print("stopped; the state is saved", flush=True)
    return 130


if __name__ == "__main__":
    sys.exit(main())

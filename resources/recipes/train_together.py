"""Trains several recipes side by side on one card, each with as many steps as fit into the time there is.

    python resources/recipes/train_together.py NAME … [--minutes 9] [--probe 45]

Small networks leave most of a card idle, so four to six of them learn nearly as fast together as alone. How fast, only
trying tells: all run for ``--probe`` seconds, then go on with the number of steps that the rest of the time allows, so
that the learning rate comes down in time. What came of it is in ``runs``; a run that was too slow for its steps
goes on with ``silvermend train resources/recipes/NAME.toml --resume``, and its model of today is exported.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

RECIPES = Path(__file__).resolve().parent
ROOT = RECIPES.parents[1]
RUNS = Path("runs")
# Steps of a run whose number is not known yet, and the share of the time that is given to steps, not to judging.
MANY, SHARE = 1_000_000, 0.9
# Seconds at the end of the trial in which steps are counted: the first go into reading pictures and compiling kernels.
WINDOW = 15


def started(name: str, *words: str) -> "subprocess.Popen[bytes]":
    """``silvermend train`` of a recipe, as a process of its own that writes into a log beside its run."""
    RUNS.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "main", "train", str(RECIPES / f"{name}.toml"), *words]
    path = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    with (RUNS / f"{name}.together.log").open("ab") as log:
        return subprocess.Popen(command, stdout=log, stderr=log, env=path)


def step_of(name: str) -> int:
    """How many steps its log tells of."""
    try:
        lines = (RUNS / f"{name}.log.jsonl").read_text(encoding="utf-8").splitlines()
        return max((json.loads(line).get("step", 0) for line in lines[-3:-1]), default=0)
    except (OSError, ValueError):
        return 0


def rates(names: list[str], seconds: float) -> dict[str, float]:
    """Steps a second of each, beside the others, in the last moments of a trial."""
    runs = [started(name, "--anew", "--steps", str(MANY), "--minutes", str(seconds / 60)) for name in names]
    time.sleep(max(seconds - WINDOW, 1))
    before, began = {name: step_of(name) for name in names}, time.monotonic()
    for run in runs:
        run.wait()
    passed = time.monotonic() - began
    return {name: max(step_of(name) - before[name], 1) / passed for name in names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="+")
    parser.add_argument("--minutes", type=float, default=9, help="for everything")
    parser.add_argument("--probe", type=float, default=45, help="seconds of the trial")
    options = parser.parse_args()
    end = time.monotonic() + options.minutes * 60
    found = rates(options.names, options.probe)
    left = end - time.monotonic()
    runs = {}
    for name, rate in found.items():
        steps = step_of(name) + int(rate * left * SHARE)
        print(f"{name}: {rate:.1f} steps a second, {steps} steps in all", flush=True)
        runs[name] = started(name, "--resume", "--steps", str(steps), "--minutes", f"{left * (1 + SHARE) / 120:.2f}")
    for name, run in runs.items():
        run.wait()
        model = RUNS / f"{name}.safetensors"
        if not model.exists():
            started(name, "--export", str(model)).wait()
        print(f"{name}: {step_of(name)} steps, {model}", flush=True)


if __name__ == "__main__":
    main()

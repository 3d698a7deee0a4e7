"""Which network for which task: small variants of all of them, trained for the same time on the same pictures.

    python -m benchmarks.architectures [--recipes denoise-first upscale-x2-first] [--minutes 10] [--only NAME …]

Each variant of ``contestants.toml`` takes the place of the network of a bundled recipe, and is trained from chance for
so many minutes: its steps are counted out beforehand by the seconds of a few, so that its learning rate ends where the
recipe's does. Figures are PSNR on the pictures that the recipe holds out, which no test set has anything to do
with, and the processor seconds that a megapixel takes. Pictures are read from where the recipe says. Results are
kept in ``results/architectures.json``, what is there is not measured again, and docs/architectures.md is written.
"""

import argparse
import dataclasses
import json
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import machine
from core import freed_memory
from core.progress import finish
from core.restoration.restorer import Restorer
from core.training import recipe_file
from core.training.news import Judging, Measured, News, Wishes
from core.training.recipe import NetworkPlan, Recipe
from core.training.train import train

HERE = Path(__file__).parent
ROOT = HERE.parent
RESULTS = HERE / "results" / "architectures.json"
PAGE = ROOT / "docs" / "architectures.md"
RECIPES = ROOT / "resources" / "recipes"
# Pixels of a side of the picture whose restoration is timed.
SIDE = 512
# A run that is too slow for its time still makes some.
LEAST_STEPS = 30


def contestants(recipe: Recipe) -> list[dict[str, Any]]:
    """Those that fit the recipe's task."""
    kinds = tomllib.loads((HERE / "contestants.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = kinds["restoring" if recipe.spoiling.scale == 1 else "enlarging"]
    return found


def one(recipe: Recipe, contestant: dict[str, Any], minutes: float) -> dict[str, Any]:
    """Train a contestant in this process, and measure what came of it."""
    freed_memory.keep()
    network = NetworkPlan(contestant["architecture"], contestant["config"])
    with tempfile.TemporaryDirectory() as folder:
        own = dataclasses.replace(recipe, name="contestant", network=network, output=folder)
        per_step = _seconds_per_step(own)
        steps = max(int(minutes * 60 / per_step), LEAST_STEPS)
        own = dataclasses.replace(
            own,
            steps=steps,
            save_every=steps,
            rate=dataclasses.replace(own.rate, warm_up=min(own.rate.warm_up, steps // 10)),
            validation=dataclasses.replace(own.validation, every=steps),
        )
        started = time.perf_counter()
        judged_from: list[float] = []

        def watch(news: News) -> None:
            if isinstance(news, Judging) and not judged_from:
                judged_from.append(time.perf_counter())

        outcome = finish(train(own), watch)
        assert outcome.judgement is not None
        restorer = Restorer.load(outcome.model, "cpu")
        judged = outcome.judgement.pictures
        return {
            "recipe": recipe.name,
            "name": contestant["name"],
            "minutes": minutes,
            "psnr": round(statistics.fmean(picture.tuned for picture in judged), 3),
            "gain": round(outcome.judgement.mean_gain, 3),
            "pictures": len(judged),
            "steps": steps,
            "seconds": round(judged_from[0] - started, 1),
            "parameters": sum(weight.numel() for weight in restorer.network.parameters()),
            "processor_seconds_per_megapixel": round(_cost(restorer), 2),
        }


def _seconds_per_step(recipe: Recipe) -> float:
    """As the trainer measures it in its first steps; compiling is left out."""
    wishes, seconds = Wishes(), 0.0
    for news in train(dataclasses.replace(recipe, steps=10_000), wishes=wishes):
        if isinstance(news, Measured):
            seconds, wishes.stop = news.seconds_per_step, True
    return seconds


def _cost(restorer: Restorer) -> float:
    patch = np.random.default_rng(7).random((SIDE, SIDE, 3), dtype=np.float32)
    restorer.run(patch)
    began = time.process_time()
    restorer.run(patch)
    return (time.process_time() - began) / (SIDE * SIDE / 1e6)


def _recipe(name: str) -> Recipe:
    return recipe_file.load(RECIPES / f"{name}.toml")


def page(rows: list[dict[str, Any]], computer: dict[str, Any]) -> str:
    """The documentation's page: one table per task, the best first."""
    parts = []
    for name in dict.fromkeys(row["recipe"] for row in rows):
        own = sorted((row for row in rows if row["recipe"] == name), key=lambda row: -row["psnr"])
        table = [
            f"## {name}\n",
            f"{own[0]['minutes']:g} minutes each by their first steps, {own[0]['pictures']} pictures held out.\n",
            "| network | PSNR dB | parameters | steps | minutes it took | processor s/MP |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        ]
        table += [
            f"| {row['name']}{_elsewhere(row, computer)} | {row['psnr']:.2f} | {row['parameters']:,} "
            f"| {row['steps']:,} | {row['seconds'] / 60:.1f} | {row['processor_seconds_per_megapixel']:.1f} |"
            for row in own
        ]
        measured = {row["name"] for row in own}
        missing = [one["name"] for one in contestants(_recipe(name)) if one["name"] not in measured]
        table += [f"\nStill to be measured: {'; '.join(missing)}."] if missing else []
        parts.append("\n".join(table) + "\n")
    cores, processor = computer["cores"], computer["processor"]
    return INTRODUCTION.format(tables="\n".join(parts), computer=f"{cores} cores of an {processor}")


def _elsewhere(row: dict[str, Any], computer: dict[str, Any]) -> str:
    processor = row.get("processor", computer["processor"])
    return "" if processor == computer["processor"] else f" (on an {processor})"


INTRODUCTION = """\
# Which network for which task

Small variants of the networks, each trained from chance for the same time with the pictures, patches and learning
rate of a bundled recipe, on {computer}. Written by `python -m benchmarks.architectures`; what each variant is made
of stands in `benchmarks/contestants.toml`. PSNR is on pictures that the recipe holds out, not on a test set. A network
that costs less per step sees more patches in the same time; over hours, larger ones would catch up, so this is
about models that can be trained, and used, on a computer without a card.

{tables}"""


def main() -> None:
    """Measure what is not there yet, one process each, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recipes", nargs="+", default=["denoise-first", "upscale-x2-first"])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--only", nargs="+", help="names of contestants")
    parser.add_argument("--json", type=Path, default=RESULTS)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()

    if options.one:
        recipe = _recipe(options.recipes[0])
        chosen = next(found for found in contestants(recipe) if found["name"] == options.one)
        print(json.dumps(one(recipe, chosen, options.minutes)))
        return
    known = json.loads(options.json.read_text(encoding="utf-8")) if options.json.is_file() else {"rows": []}
    # Of a recipe that is measured, only what had the same time can be compared; others keep what they have.
    rows = [row for row in known["rows"] if row["recipe"] not in options.recipes or row["minutes"] == options.minutes]
    for name in options.recipes:
        for contestant in contestants(_recipe(name)):
            wanted = not options.only or contestant["name"] in options.only
            if not wanted or any((row["recipe"], row["name"]) == (name, contestant["name"]) for row in rows):
                continue
            command = [sys.executable, "-m", "benchmarks.architectures", "--recipes", name]
            command += ["--minutes", str(options.minutes), "--one", contestant["name"]]
            done = subprocess.run(command, cwd=Path.cwd(), check=True, stdout=subprocess.PIPE, text=True)
            here = machine.facts()
            rows.append(json.loads(done.stdout.splitlines()[-1]) | {"processor": here["processor"]})
            print(rows[-1], flush=True)
            # A row that came later from another computer says so.
            report: dict[str, Any] = {"machine": known.get("machine", here), "rows": rows}
            options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
            PAGE.write_text(page(rows, report["machine"]), encoding="utf-8")


if __name__ == "__main__":
    main()

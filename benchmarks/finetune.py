"""The model that comes with Silvermend, tuned on pairs of your own: what held-out scenes gain, in what time and memory.

    python -m benchmarks.finetune --before DIR --after DIR [--steps 3000] [--ways whole adapters] [--json FILE]

The whole network and adapters alone, each in a process of its own, on the same pairs, with the same scenes held out.
Per scene and picture: PSNR in dB of the starting model and of the tuned one, and the paired bootstrap interval of the
mean gain. The time is that of training with its validations; checking and aligning the pairs comes on top.
"""

import argparse
import dataclasses
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks import machine
from core import freed_memory, library, memory
from core.training.judge import Judged
from core.training.news import Measured, Prepared, StepDone, Validated
from core.training.plans import recipe_for
from core.training.recipe import DataPlan
from core.training.train import train

RESULTS = Path(__file__).parent / "results"
WAYS = ("whole", "adapters")


def run_one(way: str, options: argparse.Namespace) -> dict[str, Any]:
    """Tune in this process; everything about it."""
    freed_memory.keep()
    data = DataPlan(before=str(options.before), after=str(options.after), held_out=options.held_out)
    with tempfile.TemporaryDirectory() as place:
        made = recipe_for(
            library.find(), data, "standard", name="tuned", output=Path(place), adapters=way == "adapters"
        )
        every = dataclasses.replace(made.validation, every=max(1, options.steps // 10))
        recipe = dataclasses.replace(made, steps=options.steps, validation=every, device=options.device)
        found: dict[str, Any] = {"way": way, "steps": recipe.steps, "validations": []}
        work, started, before = train(recipe), 0.0, memory.used()
        while True:
            try:
                news = next(work)
            except StopIteration as end:
                outcome = end.value
                break
            if isinstance(news, Prepared):
                # The first step begins when nothing is prepared any more.
                started, before = time.perf_counter(), memory.used()
                memory.forget_peak()
            elif isinstance(news, Measured):
                found |= {"seconds_per_step": news.seconds_per_step, "device": news.device}
            elif isinstance(news, StepDone):
                found |= {"seconds": time.perf_counter() - started, "peak": memory.peak() - before}
            elif isinstance(news, Validated) and news.psnr:
                found["validations"].append([news.done, round(next(iter(news.psnr.values())), 3)])
                print(f"{way}: step {news.done} of {news.total}: {found['validations'][-1][1]} dB", file=sys.stderr)
    assert outcome.judgement is not None
    return found | {"ended_at": outcome.steps, "judgement": outcome.judgement.as_table()}


def scene(name: str) -> str:
    """The name of a picture without its last number."""
    return re.sub(r"[_-]?\d+(\.\w+)?$", "", name)


def by_scene(pictures: dict[str, list[float]]) -> dict[str, tuple[float, float]]:
    """Mean PSNR before and after, of each scene."""
    groups: dict[str, list[Judged]] = {}
    for name, (start, tuned) in pictures.items():
        groups.setdefault(scene(name), []).append(Judged(name, start, tuned))
    return {
        name: (statistics.mean(one.start for one in group), statistics.mean(one.tuned for one in group))
        for name, group in groups.items()
    }


def in_own_process(way: str, options: argparse.Namespace) -> dict[str, Any]:
    """``run_one`` in a fresh interpreter."""
    command = [sys.executable, "-m", "benchmarks.finetune", "--one", way, "--before", str(options.before)]
    command += ["--after", str(options.after), "--steps", str(options.steps), "--held-out", str(options.held_out)]
    done = subprocess.run([*command, "--device", options.device], check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Tune in every way, print what came of it and keep it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--before", type=Path, required=True, metavar="DIR")
    parser.add_argument("--after", type=Path, required=True, metavar="DIR")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--held-out", type=float, default=0.2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--json", type=Path, default=RESULTS / "finetune.json")
    parser.add_argument("--one", choices=WAYS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(run_one(options.one, options)))
        return
    report: dict[str, Any] = {"machine": machine.facts(), "pairs": options.before.parent.name}
    for way in options.ways:
        found = report[way] = in_own_process(way, options)
        print(f"{way}: {found['judgement']['sentence']}")
        print(f"  {found['seconds'] / 60:.1f} min for {found['ended_at']} steps, peak {found['peak'] / 2**20:.0f} MiB")
        for name, (start, tuned) in by_scene(found["judgement"]["pictures"]).items():
            print(f"  {name}: {start:.2f} → {tuned:.2f} dB")
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Everything that is measured, in one go, each beside a peer or a limit of the same run.

    python -m benchmarks [--quick|--full] [--resume] [--published DIR …] [--data DIR]

``--quick`` takes some ten minutes on two cores, ``--full`` some hours. ``--published`` names checkouts of the published
code; bm3d and mambapy are peers where they are installed (``pip install .[benchmark]``). The figures go to
``benchmarks/results/<processor or card>.json``, with versions, so that machines stand side by side; then
``python -m benchmarks.plots`` draws them. A part that fails is named, and the others go on; ``--resume`` keeps what is
there already and measures what is missing.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch

from benchmarks import machine

RESULTS = Path(__file__).parent / "results"
QUICK_MEGAPIXELS = ["0.1", "0.4", "1.6", "6"]
FULL_MEGAPIXELS = ["0.1", "1", "12", "24", "100", "200"]


def parts(full: bool, published: list[Path], data: Path) -> dict[str, list[str]]:
    """Name and command of every part; each takes ``--json`` and writes its figures there."""
    folders = [str(folder) for folder in published]
    peers = ["--published", *folders] if folders else []
    everything = {
        "scan": ["benchmarks.scan", *([] if full else ["--runs", "5", "--loop-steps", "1024"])],
        "megapixels": ["benchmarks.megapixels", "--megapixels", *(FULL_MEGAPIXELS if full else QUICK_MEGAPIXELS)],
    }
    everything["where time goes"] = ["benchmarks.where_time_goes", *([] if full else ["--sizes", "256"])]
    everything["receptive field"] = ["benchmarks.receptive_field", *([] if full else ["--networks", "denoise"])]
    everything["training"] = ["benchmarks.training"]
    if full:
        everything["window"] = ["benchmarks.window"]
        everything["latency"] = ["benchmarks.latency"]
        everything["looking"] = ["benchmarks.looking"]
        everything["effect"] = ["benchmarks.effect"]
        everything["large picture"] = ["benchmarks.large_picture"]
    if full and data.is_dir():
        everything["seams"] = ["benchmarks.seams", "--pictures", str(data / "Kodak24")]
        everything["precision"] = ["benchmarks.precision", "--data", str(data)]
    if torch.cuda.is_available():
        everything["scan on the card"] = ["benchmarks.scan", "--device", "cuda"]
    # Last what takes longest: the published loops, then CBM3D.
    everything["networks"] = [
        "benchmarks.networks",
        *peers,
        *([] if full else ["--only", "eamamba:published", "dsrir"]),
    ]
    if full and data.is_dir():
        everything["quality"] = ["benchmarks.quality", "--data", str(data.parent)]
    return everything


def run(command: list[str]) -> Any:
    """The figures of one part, from a fresh interpreter; None where it failed."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "figures.json")
        done = subprocess.run([sys.executable, "-m", *command, "--json", str(file)], check=False)
        if done.returncode or not file.is_file():
            print(f"python -m {' '.join(command)} failed; the other parts go on.", file=sys.stderr)
            return None
        return json.loads(file.read_text(encoding="utf-8"))


def begun(file: Path, facts: dict[str, Any]) -> dict[str, Any]:
    """The report in ``file``, to go on with; empty where there is none, or one of other versions."""
    if not file.is_file():
        return {}
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    same = all(report["machine"].get(name) == facts[name] for name in ("python", "torch", "numba", "numpy"))
    return report if same else {}


def name_of(title: str) -> str:
    """A processor's or card's title as a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"\((r|tm)\)", "", title.lower())).strip("-")


def main() -> None:
    """Measure part by part; each is written as soon as it is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--quick", action="store_true", help="the short run, also without this word")
    how.add_argument("--full", action="store_true")
    parser.add_argument("--resume", action="store_true", help="keep what an earlier run of the same versions measured")
    parser.add_argument("--published", nargs="+", type=Path, default=[], metavar="DIR")
    parser.add_argument("--data", type=Path, default=Path("../shared/data/test"), help="folder of the picture sets")
    options = parser.parse_args()

    facts = machine.facts()
    card = torch.cuda.get_device_name(0) if torch.cuda.is_available() else None
    file = RESULTS / f"{name_of(card or facts['processor'])}.json"
    report = begun(file, facts) if options.resume else {}
    report["machine"] = facts | ({"card": card} if card else {})
    if "limits" not in report:
        report["limits"] = {str(count): machine.limits(count) for count in sorted({1, facts["cores"]})}
    for name, command in parts(options.full, options.published, options.data).items():
        if report.get(name):
            print(f"\n{name}: there already", flush=True)
            continue
        print(f"\n{name}: python -m {' '.join(command)}", flush=True)
        report[name] = run(command)
        file.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(f"\nWritten to {file}")


if __name__ == "__main__":
    main()

"""Seconds and peak memory by size, through the real command line, each picture in a process of its own.

    python -m benchmarks.megapixels [--megapixels 0.1 1 12 24 100 200] [--endings .jpg .tif] [--model NAME]

The pictures are drawn here, strip by strip: shades, a fine texture, noise of σ 25; JPEG with 8 bits, TIFF with 16.
Beside the peak that the system tells stands what the program expected before the run. Seconds are those of restoring
and writing, without reading and without starting the program. How straight the line is, is told by how far the figures
stray, as a share of what was measured, from the line for which the sum of the squares of these shares is least.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import machine
from core import devices
from core.picture import files
from core.picture.picture import Depth, Facts, Pixels

RESULTS = Path(__file__).parent / "results"
ROOT = Path(__file__).parent.parent
SIZES = (0.1, 1.0, 12.0, 24.0, 100.0, 200.0)
DEPTHS = {".jpg": Depth.UINT8, ".tif": Depth.UINT16}
SIGMA = 25 / 255
SEED = 11
STRIP = 64


def photograph(megapixels: float, path: Path) -> None:
    """Draw a noisy picture, three wide to two high, straight into the file at ``path``."""
    height = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    width = height * 3 // 2
    random = np.random.default_rng(SEED)
    with files.opened(Facts(depth=DEPTHS[path.suffix]), height, width, path) as rows:
        rows.start()
        for top in range(0, height, STRIP):
            rows.put(_strip(random, top, min(top + STRIP, height), height, width))


def _strip(random: np.random.Generator, top: int, bottom: int, height: int, width: int) -> Pixels:
    y, x = np.mgrid[top:bottom, 0:width].astype(np.float32)
    shade = 0.2 + 0.3 * x / width + 0.3 * y / height + 0.06 * np.sin(x / 2.3 + 4 * np.sin(y / 170))
    pixels = shade[..., None] * np.array((1.0, 0.9, 0.75), np.float32)
    pixels += random.normal(0, SIGMA, pixels.shape).astype(np.float32)
    return np.clip(pixels, 0, 1, out=pixels)


def measured(megapixels: float, ending: str, options: argparse.Namespace) -> dict[str, Any]:
    """What the command line tells of one picture."""
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        source, target = Path(folder, f"source{ending}"), Path(folder, f"result{ending}")
        photograph(megapixels, source)
        words = ["restore", str(source), "-o", str(target), "--json", "--device", options.device]
        words += ["--model", options.model] if options.model else []
        words += ["--tile", str(options.tile)] if options.tile else []
        done = subprocess.run([sys.executable, "main.py", *words], cwd=ROOT, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        report = json.loads(done.stdout)
    pixels = report["width"] * report["height"]
    return {
        "megapixels": round(pixels / 1e6, 2),
        "ending": ending,
        "seconds": report["seconds"],
        "megapixels_per_second": report["megapixels_per_second"],
        "peak_megabytes": round(report["peak_bytes"] / 1e6, 1),
        "expected_peak_megabytes": round(report["expected_peak_bytes"] / 1e6, 1),
        "tile": report["tile"],
        "precision": report["precision"],
        "device": report["device"],
        "model": report["model"],
    }


def straightness(rows: list[dict[str, Any]], name: str) -> dict[str, float]:
    """The line of ``name`` over megapixels, and how far the figures stray from it as a share of them."""
    x = np.array([row["megapixels"] for row in rows])
    y = np.array([row[name] for row in rows])
    slope, start = np.polyfit(x, y, 1, w=1 / y)
    strays = np.abs(start + slope * x - y) / y
    return {
        "per_megapixel": round(float(slope), 4),
        "at_zero": round(float(start), 3),
        "largest_stray": round(float(strays.max()), 4),
        "largest_stray_from_1_megapixel": round(float(strays[x >= 0.9].max(initial=0)), 4),
    }


def page(figures: dict[str, Any]) -> str:
    """The figures for people."""
    lines = ["# Seconds and memory by size", ""]
    lines += [f"{name}: {value}  " for name, value in figures["computer"].items()]
    for ending, part in figures["kinds"].items():
        lines += [
            "",
            f"## {ending}",
            "",
            "| MP | seconds | MP/s | peak MB | expected MB | tile |",
            "|---|---|---|---|---|---|",
        ]
        lines += [
            f"| {row['megapixels']:g} | {row['seconds']:.2f} | {row['megapixels_per_second']:.3f} "
            f"| {row['peak_megabytes']:.0f} | {row['expected_peak_megabytes']:.0f} | {row['tile']} |"
            for row in part["sizes"]
        ]
        for name, line in part["lines"].items():
            smallest, others = line["largest_stray"], line["largest_stray_from_1_megapixel"]
            lines += [
                "",
                f"{name}: {line['at_zero']:g} + {line['per_megapixel']:g} for each megapixel; the figures stray "
                f"by {smallest:.1%} at most, by {others:.1%} from 1 MP on.",
            ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure, print, and keep the figures after each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, nargs="+", default=SIZES)
    parser.add_argument("--endings", nargs="+", choices=sorted(DEPTHS), default=sorted(DEPTHS))
    parser.add_argument("--model")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--tile", type=int, help="one side of tiles for all sizes, for a fair line")
    parser.add_argument("--folder", type=Path, help="where pictures lie meanwhile; 200 MP take some gigabytes")
    parser.add_argument("--json", type=Path, default=RESULTS / "megapixels.json")
    options = parser.parse_args()

    figures: dict[str, Any] = {
        "computer": machine.facts()
        | {"device": devices.pick(options.device).title, "threads": os.environ.get("OMP_NUM_THREADS", "torch's own")},
        "kinds": {},
    }
    for ending in options.endings:
        part = figures["kinds"].setdefault(ending, {"sizes": [], "lines": {}})
        for size in sorted(options.megapixels):
            part["sizes"].append(measured(size, ending, options))
            print(json.dumps(part["sizes"][-1]), flush=True)
            if len(part["sizes"]) > 1:
                part["lines"] = {name: straightness(part["sizes"], name) for name in ("seconds", "peak_megabytes")}
            options.json.parent.mkdir(parents=True, exist_ok=True)
            options.json.write_text(json.dumps(figures, indent=2) + "\n")
            options.json.with_suffix(".md").write_text(page(figures))
    print(page(figures))


if __name__ == "__main__":
    main()

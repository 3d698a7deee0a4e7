"""What tiling leaves visible: photographs restored in tiles and in one piece, compared at the same place.

    python -m benchmarks.seams --pictures DIR [DIR …] [--count 20] [--side 576] [--model NAME] [--json FILE]

The middle of each picture, enlarged to ``--side`` pixels where it is smaller (bicubic), gets noise of σ 25 and is
restored twice. Differences are in 8-bit levels. A line that an eye could see would be a step, along
the borders of tiles, in the mean of the difference: the largest such step is told, beside the largest at any other
place, which is what no tiling left there. At the picture's own border, where scans begin and end, networks waver by
themselves: its outermost pixels are told apart.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from benchmarks import machine
from core import freed_memory
from core.picture.files import pictures_in, read
from core.picture.picture import Picture, Pixels
from core.progress import finish
from core.restoration.restore import restore, settle
from core.restoration.restorer import Restorer
from core.restoration.tiles import plan

RESULTS = Path(__file__).parent / "results"
SIGMA = 25 / 255
SEED = 3
OUTERMOST = 8


def noisy(path: Path, side: int) -> Picture:
    """The middle of a picture, enlarged to the side where it is smaller, with noise; the same every time."""
    pixels = read(path).pixels
    factor = side / min(pixels.shape[:2])
    if factor > 1:
        pixels = np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), np.float32)
    top, left = ((length - side) // 2 for length in pixels.shape[:2])
    cut = pixels[top : top + side, left : left + side]
    noise = np.random.default_rng(SEED).normal(0, SIGMA, cut.shape)
    return Picture(np.clip(cut + noise, 0, 1).astype(np.float32))


def seams(restorer: Restorer, picture: Picture) -> dict[str, float]:
    """How the tiled result departs from the whole one."""
    tiled = finish(restore(picture, restorer, may_tune=False)).pixels
    whole = np.clip(restorer.run(picture.pixels), 0, 1)
    apart = (tiled - whole) * 255
    on_borders, elsewhere, outermost = steps(apart, restorer)
    return {
        "largest": round(float(np.abs(apart).max()), 3),
        "mean": round(float(np.abs(apart).mean()), 4),
        "largest_after_rounding": float(np.abs(np.rint(tiled * 255) - np.rint(whole * 255)).max()),
        "step_on_borders": round(on_borders, 4),
        "step_elsewhere": round(elsewhere, 4),
        "step_outermost": round(outermost, 4),
        "the_model_changes_mean": round(float(np.abs(whole - picture.pixels).mean() * 255), 3),
    }


def steps(apart: Pixels, restorer: Restorer) -> tuple[float, float, float]:
    """The largest step of the mean along a line: where tiles start or end, anywhere else, and in the outermost pixels.

    Of rows and of columns.
    """
    height, width = apart.shape[:2]
    tiles = plan(height, width, restorer.tile, restorer.overlap, multiple_of=restorer.multiple_of).tiles
    rows = {edge for tile in tiles for edge in (tile.source.top, tile.source.top + tile.source.height)}
    columns = {edge for tile in tiles for edge in (tile.source.left, tile.source.left + tile.source.width)}
    on_borders = elsewhere = outermost = 0.0
    for axis, edges in ((1, rows), (0, columns)):
        jumps = np.abs(np.diff(apart.mean(axis=axis), axis=0)).max(axis=1)
        places = np.arange(1, len(jumps) + 1)
        is_edge = np.isin(places, list(edges))
        is_outermost = (places < OUTERMOST) | (places > len(jumps) + 1 - OUTERMOST)
        on_borders = max(on_borders, float(jumps[is_edge].max(initial=0)))
        elsewhere = max(elsewhere, float(jumps[~is_edge & ~is_outermost].max(initial=0)))
        outermost = max(outermost, float(jumps[is_outermost].max(initial=0)))
    return on_borders, elsewhere, outermost


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, nargs="+", required=True, metavar="DIR")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--side", type=int, default=576)
    parser.add_argument("--model")
    parser.add_argument("--json", type=Path, default=RESULTS / "seams.json")
    options = parser.parse_args()

    freed_memory.keep()
    paths = [path for folder in options.pictures for path in pictures_in(folder)][: options.count]
    restorer = Restorer.load(options.model)
    finish(settle(restorer, 0))
    rows = []
    for path in paths:
        rows.append({"picture": path.stem} | seams(restorer, noisy(path, options.side)))
        print(json.dumps(rows[-1]), flush=True)
    most = {f"largest_{name}": max(row[name] for row in rows) for name in ("largest", "mean", "step_on_borders")}
    figures: dict[str, Any] = {
        "computer": machine.facts(),
        "model": options.model or "denoise",
        "side": options.side,
        "tile": restorer.tile,
        "overlap": restorer.overlap,
        "count": len(rows),
        "mean": round(float(np.mean([row["mean"] for row in rows])), 4),
        "largest": most["largest_largest"],
        "largest_mean": most["largest_mean"],
        "largest_step_on_borders": most["largest_step_on_borders"],
        "largest_step_elsewhere": max(row["step_elsewhere"] for row in rows),
        "largest_step_outermost": max(row["step_outermost"] for row in rows),
        "pictures": rows,
    }
    options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps({name: value for name, value in figures.items() if name != "pictures"}, indent=2))


if __name__ == "__main__":
    main()

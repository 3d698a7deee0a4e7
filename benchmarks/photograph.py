"""A whole photograph through the default model: seconds, peak memory, time to cancel, and what its tiles leave visible.

    python -m benchmarks.photograph [--model NAME] [--megapixels 24] [--crop 768] [--results FILE.json]

The photograph is drawn here (soft shapes, hard edges, fine texture) and gets noise of σ 25. Memory is what the process
took at most beyond what it had with picture and model loaded; the output alone is as large as the picture. For seams, a
crop is restored in tiles and as one piece: the difference is told apart for the strips where tiles overlap and for the
rest of the crop.
"""

import argparse
import json
import platform
import resource
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core import freed_memory
from core.analysis import difference
from core.picture.picture import Picture, Pixels
from core.progress import finish
from core.restoration.restore import restore, settle
from core.restoration.restorer import Restorer
from core.restoration.tiles import plan

SIGMA = 25 / 255
SEED = 11
STRIP = 512


def photograph(height: int, width: int) -> Picture:
    """A noisy scene of any size, drawn strip by strip so that drawing takes no memory of its own."""
    random = np.random.default_rng(SEED)
    pixels = np.empty((height, width, 3), np.float32)
    soft = random.uniform(0.1, 0.9, (24, 36, 3)).astype(np.float32)
    for top in range(0, height, STRIP):
        strip = pixels[top : top + STRIP]
        y, x = np.mgrid[top : top + len(strip), 0:width].astype(np.float32)
        cv2.remap(soft, x * (35 / width), y * (23 / height), cv2.INTER_CUBIC, strip, cv2.BORDER_REFLECT)
        strip += (0.12 * (np.sin(x / 97) * np.sin(y / 61) > 0.3))[..., None]
        strip += (0.05 * np.sin(x / 2.3 + 4 * np.sin(y / 170)))[..., None]
        strip += random.normal(0, SIGMA, strip.shape).astype(np.float32)
        np.clip(strip, 0, 1, out=strip)
    return Picture(pixels)


def peak_megabytes() -> float:
    """The most memory this process has had so far; Linux counts it in KiB, macOS in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e6 / 1024)


def whole_run(restorer: Restorer, picture: Picture) -> dict[str, Any]:
    """Seconds and memory of one restoration; the longest step is what Cancel can have to wait for."""
    before, started = peak_megabytes(), time.perf_counter()
    steps = [started]
    finish(restore(picture, restorer), lambda _: steps.append(time.perf_counter()))
    seconds = time.perf_counter() - started
    return {
        "megapixels": round(picture.size_megapixels, 2),
        "seconds": round(seconds, 2),
        "megapixels_per_second": round(picture.size_megapixels / seconds, 4),
        "longest_step_seconds": round(float(np.diff(steps).max()), 3),
        "picture_megabytes": round(picture.pixels.nbytes / 1e6, 1),
        "peak_beyond_picture_and_model_megabytes": round(peak_megabytes() - before, 1),
        "peak_megabytes": round(peak_megabytes(), 1),
    }


def seams(restorer: Restorer, picture: Picture, side: int) -> dict[str, Any]:
    """Differences, in 8-bit levels, between a crop in tiles and in one piece, where tiles overlap and elsewhere."""
    crop = Picture(picture.pixels[:side, :side])
    tiled = finish(restore(crop, restorer)).pixels
    whole = np.clip(restorer.run(crop.pixels), 0, 1)
    apart = difference.absolute(whole, tiled)
    shared = overlaps(restorer, *apart.shape)
    change = difference.absolute(crop.pixels, whole)
    return {
        "crop": side,
        "overlapping_largest": round(float(apart[shared].max()), 3),
        "overlapping_mean": round(float(apart[shared].mean()), 4),
        "elsewhere_largest": round(float(apart[~shared].max()), 3),
        "elsewhere_mean": round(float(apart[~shared].mean()), 4),
        "line_at_tile_ends": round(lines(tiled - whole, restorer), 4),
        "the_model_changes_mean": round(float(change.mean()), 3),
    }


def overlaps(restorer: Restorer, height: int, width: int) -> npt.NDArray[np.bool_]:
    """Where more than one tile made the pixel."""
    count = np.zeros((height, width), np.uint8)
    for tile in plan(height, width, restorer.tile, restorer.overlap, multiple_of=restorer.multiple_of).tiles:
        count[tile.target.slices] += 1
    return count > 1


def lines(apart: Pixels, restorer: Restorer) -> float:
    """What an eye would see as a seam: the largest mean jump, in levels, that tiling adds along the end of a tile."""
    height, width = apart.shape[:2]
    tiles = plan(height, width, restorer.tile, restorer.overlap, multiple_of=restorer.multiple_of).tiles
    starts = {tile.source.left for tile in tiles} - {0}
    stops = {tile.source.left + tile.source.width for tile in tiles} - {width}
    jumps = np.abs(np.diff(apart.mean(axis=0), axis=0)).max(axis=1) * 255
    return max((float(jumps[x - 1]) for x in starts | stops), default=0.0)


def main() -> None:
    """Measure, print, and keep the figures where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model")
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--crop", type=int, default=768)
    parser.add_argument("--results", type=Path)
    options = parser.parse_args()

    freed_memory.keep()
    height = round((options.megapixels * 1e6 * 2 / 3) ** 0.5)
    picture = photograph(height, height * 3 // 2)
    restorer = Restorer.load(options.model)
    finish(settle(restorer, picture.size_megapixels))
    restorer.run(picture.pixels[: restorer.tile, : restorer.tile])
    figures = {
        "model": options.model or "denoise",
        "tile": restorer.tile,
        "overlap": restorer.overlap,
        "device": restorer.device.title,
        "cores": restorer.device.cores,
        "python": platform.python_version(),
        **whole_run(restorer, picture),
        "seams": seams(restorer, picture, options.crop),
    }
    print(json.dumps(figures, indent=2))
    if options.results:
        options.results.write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()

"""Blind colour denoising on CBSD68 and Kodak24: the default model beside CBM3D and OpenCV's non-local means.

    python -m benchmarks.denoise [--model NAME|FILE] [--data DIR] [--sigmas 15 25 50] [--limit N] [--peers] [--tile N]

Everybody gets the same noisy pictures, made as EAMamba's test makes them (a seed of its own for every picture, not
clipped); results are clipped and never rounded. Our model is not told σ; both peers are. Seconds are per megapixel: on
the clock, and of processor time over all threads, which other work on the computer hardly disturbs.

Each result is written as soon as it is there, to ``benchmarks/results/denoise-rows.jsonl``;
``--resume`` goes on from it, and measures a model anew whose weights are others now.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from benchmarks.peers_noise import cbm3d, non_local_means
from core import freed_memory, library, model_file
from core.evaluation import protocols
from core.evaluation.metrics import psnr
from core.models import checkpoint
from core.picture import files
from core.picture.picture import Picture
from core.progress import finish
from core.restoration.restore import restore
from core.restoration.restorer import Restorer

Pixels = npt.NDArray[np.float32]
Method = Callable[[Pixels, float], Pixels]

RESULTS = Path(__file__).parent / "results"
SETS = ("CBSD68", "Kodak24")


@dataclass(frozen=True)
class Row:
    """One picture restored by one method; ``weights`` is the SHA-256 of the model's file, empty for a peer."""

    method: str
    set: str
    picture: str
    sigma: float
    psnr: float
    wall_per_megapixel: float
    processor_per_megapixel: float
    weights: str = ""


def whole(network: nn.Module) -> Method:
    """Our network, the picture in one pass; padded as EAMamba's test pads it."""

    def run(noisy: Pixels, sigma: float) -> Pixels:
        return protocols.denoise(network, noisy, *noisy.shape[:2])

    return run


def tiled(restorer: Restorer, tile: int) -> Method:
    """Our network as the program runs it, tile by tile."""

    def run(noisy: Pixels, sigma: float) -> Pixels:
        return finish(restore(Picture(noisy), restorer, tile=tile)).pixels

    return run


def pictures(folder: Path, limit: int | None) -> Iterator[tuple[str, Pixels]]:
    """Name and pixels of the pictures in a folder, by name."""
    paths = sorted(path for path in folder.iterdir() if files.can_read(path))
    for path in paths[:limit]:
        yield path.name, files.read(path).pixels


def measure(method: Method, clean: Pixels, sigma: float) -> tuple[float, float, float]:
    """(PSNR in dB, seconds on the clock and of processor time per megapixel)."""
    height, width = clean.shape[:2]
    noisy = protocols.add_gaussian_noise(clean, sigma)
    megapixels = noisy.shape[0] * noisy.shape[1] / 1e6
    wall, processor = time.perf_counter(), time.process_time()
    restored = method(noisy, sigma)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    return psnr(restored[:height, :width].clip(0, 1), clean), wall / megapixels, processor / megapixels


def rows(
    options: argparse.Namespace, methods: dict[str, Method], weights: dict[str, str], kept: list[Row], file: Path
) -> list[Row]:
    """Every row asked for: kept ones of the same ``weights`` are taken as they are, new ones written down at once."""
    known = {(row.method, row.weights, row.set, row.picture, row.sigma): row for row in kept}
    result = []
    with file.open("a", encoding="utf-8") as log:
        for name in options.sets:
            for picture, clean in pictures(options.data / name, options.limit):
                for sigma in options.sigmas:
                    for method, run in methods.items():
                        digest = weights.get(method, "")
                        row = known.get((method, digest, name, picture, sigma))
                        if row is None:
                            row = Row(method, name, picture, sigma, *measure(run, clean, sigma), digest)
                            log.write(json.dumps(asdict(row)) + "\n")
                            log.flush()
                            print(f"{name}/{picture} σ{sigma:g} {method}: {row.psnr:.2f} dB", file=sys.stderr)
                        result.append(row)
    return result


def table(all_rows: list[Row]) -> list[dict[str, object]]:
    """Mean per method, set and σ, as the papers do: the mean of the pictures' PSNR."""
    groups: dict[tuple[str, str, float], list[Row]] = defaultdict(list)
    for row in all_rows:
        groups[row.set, row.method, row.sigma].append(row)
    return [
        {
            "set": name,
            "method": method,
            "sigma": sigma,
            "pictures": len(group),
            "psnr": round(fmean(row.psnr for row in group), 3),
            "seconds_per_megapixel": round(fmean(row.wall_per_megapixel for row in group), 2),
            "processor_seconds_per_megapixel": round(fmean(row.processor_per_megapixel for row in group), 2),
        }
        for (name, method, sigma), group in groups.items()
    ]


def markdown(means: list[dict[str, object]], sigmas: list[float]) -> str:
    """One line per set and method: PSNR for each σ, then the seconds."""
    lines = [
        "| set | method | " + " | ".join(f"σ{sigma:g}" for sigma in sigmas) + " | s/MP | processor s/MP | pictures |",
        "| --- | --- |" + " ---: |" * (len(sigmas) + 3),
    ]
    groups: dict[tuple[object, object], list[dict[str, object]]] = defaultdict(list)
    for mean in means:
        groups[mean["set"], mean["method"]].append(mean)
    for (name, method), group in groups.items():
        scores = {mean["sigma"]: mean["psnr"] for mean in group}
        wall, processor = (
            fmean(float(str(mean[key])) for mean in group)
            for key in ("seconds_per_megapixel", "processor_seconds_per_megapixel")
        )
        cells = " | ".join(f"{scores[sigma]:.2f}" for sigma in sigmas)
        lines.append(f"| {name} | {method} | {cells} | {wall:.2f} | {processor:.2f} | {group[0]['pictures']} |")
    return "\n".join(lines) + "\n"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.denoise", description=__doc__.split("\n")[0])
    parser.add_argument("--model", help="a model's name or file; the default model if left out")
    parser.add_argument("--data", type=Path, default=Path("../shared/data/test"), help="folder of the picture sets")
    parser.add_argument("--sets", nargs="+", default=list(SETS))
    parser.add_argument("--sigmas", nargs="+", type=float, default=[15.0, 25.0, 50.0])
    parser.add_argument("--limit", type=int, help="only the first pictures of each set")
    parser.add_argument("--peers", action="store_true", help="CBM3D and non-local means too; CBM3D is slow")
    parser.add_argument("--tile", type=int, help="our model in tiles of this many pixels too")
    parser.add_argument("--resume", action="store_true", help="keep the rows that are there already")
    parser.add_argument(
        "--json", type=Path, default=RESULTS / "denoise.json", help="the table goes there and beside it"
    )
    parser.add_argument("--rows", type=Path, default=RESULTS / "denoise-rows.jsonl", help="every result, as it comes")
    return parser.parse_args()


def main() -> None:
    """Measure, then write the table as JSON and Markdown and print it."""
    options = arguments()
    freed_memory.keep()
    model = library.find(options.model)
    network = checkpoint.build(checkpoint.read(model.path))
    methods = {f"{model.title}, blind": whole(network)}
    if options.tile:
        methods[f"{model.title}, blind, tiles of {options.tile}"] = tiled(Restorer.load(model, "cpu"), options.tile)
    weights = dict.fromkeys(methods, model_file.digest(model.path))
    if options.peers:
        methods |= {"CBM3D, told σ": cbm3d, "non-local means (OpenCV), told σ": non_local_means}
    for run in methods.values():  # what the first call alone costs is nobody's speed
        run(np.full((64, 64, 3), 0.5, dtype=np.float32), options.sigmas[0])
    log = options.rows
    log.parent.mkdir(parents=True, exist_ok=True)
    if not options.resume:
        log.unlink(missing_ok=True)
    kept = [Row(**json.loads(line)) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []
    means = table(rows(options, methods, weights, kept, log))
    facts = {
        "model": model.name,
        "parameters": model.parameters,
        "processor": f"{platform.machine()}, {os.cpu_count()} cores, torch on {torch.get_num_threads()} threads",
        "load_average": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "torch": torch.__version__,
        "results": means,
    }
    options.json.write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", "utf-8")
    options.json.with_suffix(".md").write_text(markdown(means, options.sigmas), "utf-8")
    print(markdown(means, options.sigmas), end="")


if __name__ == "__main__":
    main()

"""What half precision costs in PSNR and brings in speed, on noisy photographs, beside float32 in the same run.

    python -m benchmarks.precision [--model NAME] [--data DIR] [--sets CBSD68] [--limit N] [--sigmas 15 25 50]

Each picture is restored in one piece in every precision that the processor computes natively, one after the other, so
that other work on the computer slows all of them. ``everywhere`` is plain autocast; without that word, the convolutions
that read or write pixels stay float32, as they do in the program. Losses are against float32's own result; beside them
stands what `core.restoration.precision.loss` expects from how well the two results agree.
"""

import argparse
import copy
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from core import freed_memory, library
from core.devices import pick
from core.evaluation import protocols
from core.evaluation.metrics import psnr
from core.models import RestorationNetwork, checkpoint
from core.picture import files
from core.restoration import precision
from core.restoration.restorer import Restorer

Pixels = npt.NDArray[np.float32]
Run = Callable[[Pixels], Pixels]

EXACT = "float32"


def pictures(folder: Path, limit: int | None) -> Iterator[Pixels]:
    """The pictures in a folder, by name."""
    paths = sorted(path for path in folder.iterdir() if files.can_read(path))
    for path in paths[:limit]:
        yield files.read(path).pixels


def ways(network: RestorationNetwork, names: list[str]) -> dict[str, Run]:
    """Every way to run ``network`` on the processor, by name."""
    processor = pick("cpu")
    plain = copy.deepcopy(network).eval()
    restorer = Restorer(network, processor)

    def as_in_the_program(name: str) -> Run:
        settings = replace(restorer.usual_settings, precision=name)
        return lambda noisy: restorer.run(noisy, settings)

    def everywhere(name: str) -> Run:
        def run(noisy: Pixels) -> Pixels:
            with precision.computing(name, processor):
                return protocols.denoise(plain, noisy, *noisy.shape[:2])

        return run

    found = {name: as_in_the_program(name) for name in (EXACT, *names)}
    return found | {f"{name} everywhere": everywhere(name) for name in names}


def measure(runs: dict[str, Run], clean: Pixels, sigma: float) -> list[dict[str, Any]]:
    """What one picture says about each of the ``runs``."""
    height, width = clean.shape[:2]
    noisy = protocols.add_gaussian_noise(clean, sigma).clip(0, 1)
    results, seconds = {}, {}
    for name, run in runs.items():
        started = time.perf_counter()
        results[name] = run(noisy)[:height, :width].clip(0, 1)
        seconds[name] = time.perf_counter() - started
    quality = psnr(results[EXACT], clean)
    rows = []
    for name, result in results.items():
        agreement = precision.agreement(result, results[EXACT])
        rows.append(
            {
                "way": name,
                "sigma": sigma,
                "psnr": psnr(result, clean),
                "loss": quality - psnr(result, clean),
                "agreement": agreement,
                "expected_loss": precision.loss(agreement, quality) if math.isfinite(agreement) else 0.0,
                "seconds_per_megapixel": seconds[name] / (height * width / 1e6),
            }
        )
    return rows


def summary(rows: list[dict[str, Any]], exact_pace: float) -> dict[str, Any]:
    """All pictures of one way at one σ."""
    pace = fmean(row["seconds_per_megapixel"] for row in rows)
    agreements = [row["agreement"] for row in rows if math.isfinite(row["agreement"])]
    return {
        "way": rows[0]["way"],
        "sigma": rows[0]["sigma"],
        "pictures": len(rows),
        "psnr": round(fmean(row["psnr"] for row in rows), 3),
        "mean_loss": round(fmean(row["loss"] for row in rows), 5),
        "largest_loss": round(max(row["loss"] for row in rows), 5),
        "mean_expected_loss": round(fmean(row["expected_loss"] for row in rows), 5),
        "mean_agreement": round(fmean(agreements), 2) if agreements else None,
        "least_agreement": round(min(agreements), 2) if agreements else None,
        "seconds_per_megapixel": round(pace, 3),
        "speed": round(exact_pace / pace, 3),
    }


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", help="a model's name or file; the default model if left out")
    parser.add_argument("--data", type=Path, default=Path("../shared/data/test"), help="folder of the picture sets")
    parser.add_argument("--sets", nargs="+", default=["CBSD68"])
    parser.add_argument("--limit", type=int, help="only the first pictures of each set")
    parser.add_argument("--sigmas", nargs="+", type=float, default=[15.0, 25.0, 50.0])
    parser.add_argument("--precisions", nargs="+", choices=list(precision.HALVES), help="default: the native ones")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    return parser.parse_args()


def main() -> None:
    """Measure, print one line for each way and σ, and keep the figures where asked."""
    options = arguments()
    freed_memory.keep()
    model = library.find(options.model)
    runs = ways(
        checkpoint.build(checkpoint.read(model.path)), options.precisions or list(precision.native(pick("cpu")))
    )
    for run in runs.values():  # what the first call alone costs is nobody's speed
        run(np.full((64, 64, 3), 0.5, np.float32))
    rows = [
        row
        for name in options.sets
        for _, clean in pictures(options.data / name, options.limit)
        for sigma in options.sigmas
        for row in measure(runs, clean, sigma)
    ]
    figures = []
    for sigma in options.sigmas:
        of_sigma = [row for row in rows if row["sigma"] == sigma]
        exact_pace = fmean(row["seconds_per_megapixel"] for row in of_sigma if row["way"] == EXACT)
        figures += [summary([row for row in of_sigma if row["way"] == name], exact_pace) for name in runs]
    print("σ     way                     PSNR  loss mean, largest (expected)      agreement  speed")
    for one in figures:
        losses = f"{one['mean_loss']:8.5f} {one['largest_loss']:8.5f} ({one['mean_expected_loss']:.5f}) dB"
        agreement = f"{one['mean_agreement']:6.2f} dB" if one["mean_agreement"] else "    –    "
        print(f"{one['sigma']:<5g} {one['way']:20} {one['psnr']:7.3f} {losses}   {agreement}  ×{one['speed']:.2f}")
    if options.json:
        facts = {"model": model.name, "torch": torch.__version__, "threads": torch.get_num_threads()}
        options.json.write_text(json.dumps({**facts, "figures": figures}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

"""How well the program tells what a picture needs: noise, JPEG, blur and haze that were put in, and clean pictures.

    python -m benchmarks.advice [--data DIR] [--limit N] [--json FILE]

On CBSD68 and Kodak24: the mean error of σ under Gaussian noise rounded and cut to 8 bits, as files have it; JPEG's
quality read from pixels, the file thrown away and its blocks shifted. On Kodak24 and CID22 as they are: the share that
is left alone, and how far `denoise` at its advised strength stays from the original. Blur of Kodak24 by measured
shakes, the hazy pictures of SOTS, and the noise of cameras: of CBSD68 through a sensor, as it comes and saved, and of
PolyU, the share in which noise is found, from neighbouring pixels alone and with a network's help.
"""

import argparse
import io
import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from benchmarks.quality_sets import ALL
from core import library
from core.advice.advice import Advice, Kind, advise, advised_strength
from core.advice.noise_by_network import Denoise, bundled
from core.evaluation.metrics import psnr
from core.picture import files
from core.picture.picture import Picture
from core.restoration.restorer import Restorer

Pixels = npt.NDArray[np.float32]

RESULTS = Path(__file__).parent / "results"
SIGMAS = (0, 1, 2, 5, 10, 15, 25, 50)
QUALITIES = (10, 20, 30, 50, 70, 80, 90, 95)


def pictures(folder: Path, limit: int | None) -> Iterator[Pixels]:
    """Pixels of the pictures in a folder, by name."""
    for path in sorted(path for path in folder.iterdir() if files.can_read(path))[:limit]:
        yield files.read(path).pixels


def noise_errors(clean: list[Pixels]) -> list[dict[str, float]]:
    """Per σ that was put in: mean, mean error and largest error of the σ that was found."""
    rows = []
    for sigma in SIGMAS:
        chance = np.random.default_rng(sigma)
        noisy = (pixels + sigma / 255 * chance.standard_normal(pixels.shape) for pixels in clean)
        found = np.array([_advice(pixels).findings.noise.sigma for pixels in noisy])
        errors = np.abs(found - sigma)
        rows.append({"sigma": sigma, "found": found.mean(), "error": errors.mean(), "largest": errors.max()})
    return rows


def jpeg_errors(clean: list[Pixels]) -> list[dict[str, float | None]]:
    """Per quality: the share of pictures in which it was found, and its mean error there."""
    rows = []
    for quality in QUALITIES:
        told = [_advice(_shifted(_saved(pixels, quality), number)) for number, pixels in enumerate(clean)]
        found = [one.findings.quality for one in told if one.findings.quality is not None]
        error = float(np.mean([abs(one - quality) for one in found])) if found else None
        rows.append({"quality": quality, "found": len(found) / len(told), "error": error})
    return rows


def left_alone(clean: list[Pixels]) -> dict[str, float]:
    """The share of clean pictures that get no step, and seconds per picture."""
    start = time.process_time()
    told = [_advice(pixels, bundled()) for pixels in clean]
    seconds = (time.process_time() - start) / len(told)
    return {"share": float(np.mean([not one.steps for one in told])), "pictures": len(told), "seconds": seconds}


def at_own_advice(clean: list[Pixels]) -> dict[str, float | None]:
    """Least PSNR in dB of `denoise` at its advised strength against the clean original; None where none changed."""
    restorer = Restorer.load(library.find("denoise"), "cpu", "float32")
    assert restorer.model is not None
    scores = []
    for pixels in clean:
        strength = advised_strength(_advice(pixels, bundled()), restorer.model)
        if strength:
            result = pixels + strength * (restorer.run(pixels).clip(0, 1) - pixels)
            scores.append(psnr(result, pixels))
    return {"changed": len(scores), "pictures": len(clean), "least_psnr": min(scores, default=None)}


def share_with(kind: Kind, cases: list[Pixels], denoise: Denoise | None) -> dict[str, float]:
    """In which share of spoiled pictures a step against ``kind`` is advised."""
    found = [_advice(case, denoise).step(kind) is not None for case in cases]
    return {"share": float(np.mean(found)), "pictures": len(cases)}


def _advice(pixels: Pixels, denoise: Denoise | None = None) -> Advice:
    rounded = np.rint(pixels.clip(0, 1) * 255) / 255
    return advise(Picture(rounded.astype(np.float32)), denoise)


def _saved(pixels: Pixels, quality: int) -> Pixels:
    file = io.BytesIO()
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    with Image.open(file) as opened:
        return np.asarray(opened.convert("RGB"), np.float32) / np.float32(255)


def _shifted(pixels: Pixels, number: int) -> Pixels:
    """Cut at the top left, by other amounts for other numbers, so that blocks begin elsewhere."""
    return pixels[number % 8 :, 3 * number % 8 :]


def _spoiled(name: str, data: Path, limit: int | None) -> list[Pixels]:
    cases: Callable[[Path], Iterator[Any]] = next(test.cases for test in ALL if test.name == name)
    return [case.spoiled for case, _ in zip(cases(data), range(limit or 10**6), strict=False)]


def main() -> None:
    """Measure, print, and write everything down."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.advice", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--limit", type=int, help="only the first pictures of each set")
    parser.add_argument("--json", type=Path, default=RESULTS / "advice.json")
    options = parser.parse_args()
    kodak = list(pictures(options.data / "test" / "Kodak24", options.limit))
    cbsd = list(pictures(options.data / "test" / "CBSD68", options.limit))
    cid = list(pictures(options.data / "train" / "cid22", options.limit))
    spoiled = partial(_spoiled, data=options.data, limit=options.limit)
    parts: dict[str, Callable[[], Any]] = {
        "clean Kodak24": lambda: left_alone(kodak),
        "clean CID22": lambda: left_alone(cid),
        "denoise at its own advice, clean Kodak24": lambda: at_own_advice(kodak),
        "haze, SOTS indoor": lambda: share_with(Kind.HAZE, spoiled("SOTS indoor"), bundled()),
        "blur, Kodak24 motion": lambda: share_with(Kind.BLUR, spoiled("Kodak24 motion"), bundled()),
        "JPEG quality, Kodak24": lambda: jpeg_errors(kodak),
        "noise, Kodak24": lambda: noise_errors(kodak),
        "noise, CBSD68": lambda: noise_errors(cbsd),
    }
    for name in ("CBSD68 through a sensor", "CBSD68 through a sensor, saved", "PolyU held out"):
        for how, denoise in (("by neighbouring pixels", None), ("by a network too", bundled())):
            parts[f"noise, {name}, {how}"] = partial(share_with, Kind.NOISE, spoiled(name), denoise)
    report = {}
    for name, measure in parts.items():
        report[name] = measure()
        for row in report[name] if isinstance(report[name], list) else [report[name]]:
            print(name, {key: value if value is None else round(value, 2) for key, value in row.items()}, flush=True)
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

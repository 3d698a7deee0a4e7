"""Renders, photographs and writes the sample pictures: ``python -m resources.samples.render --help``."""

import argparse
import importlib
import sys
import time
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt

from resources.samples.render.camera import Sensor, developed, photographed, through_lens
from resources.samples.render.files import Shot, write_jpeg, write_tiff
from resources.samples.render.tracing import render


@dataclass(frozen=True)
class Sample:
    """One picture: its scene's module, its size, how many paths a pixel, its camera, and what its file says."""

    scene: str
    file: str
    height: int
    width: int
    samples: int
    exposure: float
    sensor: Sensor
    shot: Shot
    contrast: float = 1.0


SAMPLES = (
    Sample(
        "still_life", "still-life.jpg", 960, 1440, 44, 1.4, Sensor(3200, electrons=300),
        Shot("Pears, grapes and plums by a window", 3200, Fraction(1, 60), 2.8, 85),
    ),
    Sample(
        "dusk_landscape", "dusk-landscape.jpg", 960, 1440, 32, 1.25, Sensor(6400, electrons=260),
        Shot("Moonrise over a mountain lake", 6400, Fraction(1, 125), 4.0, 45), contrast=1.08,
    ),
    Sample(
        "letterpress", "letterpress.jpg", 960, 1440, 32, 1.25, Sensor(6400, electrons=200),
        Shot("A specimen of letters, with wooden type", 6400, Fraction(1, 60), 2.8, 60),
    ),
    Sample(
        "portrait_study", "portrait-study.tif", 1100, 880, 64, 1.6, Sensor(6400, electrons=280),
        Shot("Wax head in a turban, after Vermeer", 6400, Fraction(1, 80), 2.0, 105),
    ),
    Sample(
        "foliage", "foliage.jpg", 960, 1440, 32, 1.2, Sensor(3200, electrons=300),
        Shot("Beech twigs against the sun", 3200, Fraction(1, 500), 2.8, 90), contrast=1.15,
    ),
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m resources.samples.render", description=__doc__)
    names = [sample.scene for sample in SAMPLES]
    parser.add_argument(
        "scenes", nargs="*", metavar="SCENE", help=f"which pictures: {', '.join(names)}; all if none is named"
    )
    parser.add_argument("--draft", type=int, metavar="N", help="an N-th of the size and a quarter of the paths")
    parser.add_argument("--folder", type=Path, default=Path(__file__).parent.parent, help="where the pictures go")
    parser.add_argument("--clean", type=Path, metavar="FOLDER", help="also keep the light before the camera, as .npy")
    settings = parser.parse_args(arguments)
    if unknown := set(settings.scenes) - set(names):
        parser.error(f"no such scene: {', '.join(sorted(unknown))}. There are {', '.join(names)}.")
    for folder in filter(None, (settings.folder, settings.clean)):
        folder.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        if not settings.scenes or sample.scene in settings.scenes:
            light = _light(sample, settings.draft or 1)
            if settings.clean:
                np.save(settings.clean / f"{sample.scene}.npy", light)
            take(sample, light, settings.folder)
    return 0


def take(sample: Sample, light: npt.NDArray[np.float32], folder: Path) -> None:
    """Photographs the light of a scene, develops it, and writes the file."""
    raw = photographed(through_lens(light * sample.exposure), sample.sensor, seed=len(sample.scene))
    display = developed(raw, contrast=sample.contrast)
    write = write_tiff if sample.file.endswith(".tif") else write_jpeg
    write(folder / sample.file, display, sample.shot)


def _light(sample: Sample, draft: int) -> npt.NDArray[np.float32]:
    started = time.monotonic()

    def tell(done: float) -> None:
        spent = time.monotonic() - started
        print(f"\r{sample.scene}: {done:4.0%}, {spent:.0f} s", end="", file=sys.stderr, flush=True)

    scene = importlib.import_module(f"resources.samples.render.{sample.scene}").scene()
    paths = sample.samples if draft == 1 else max(4, sample.samples // 4)
    light = render(scene, sample.height // draft, sample.width // draft, paths, tell=tell)
    print(file=sys.stderr)
    return light


if __name__ == "__main__":
    raise SystemExit(main())

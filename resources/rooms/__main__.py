"""Draws rooms whose depth is known, for recipes against haze.

    python -m resources.rooms FOLDER [--count 240] [--textures FOLDER …] [--seed 1]

NAME.png is what a camera sees of a room, NAME.depth.png how far everything in it is: 0 at the lens, white at the
farthest place. ``--textures`` are folders with photographs that walls, floors and things are covered with. The same
seed and photographs draw the same rooms. Those that are there already are left as they are.
"""

import argparse
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from core.picture.files import pictures_in, read
from resources.rooms.picture import photographed
from resources.rooms.rays import Floats

TEXTURES = ("../shared/data/train/bsds400", "../shared/data/train/cid22")
# Width and height: as large as what a network against haze looks at. Rays are half as many again, for smooth edges.
SIZE = 320, 240
# Photographs that are held in memory, spread evenly over those there are.
MOST = 120


def textures(folders: list[Path]) -> list[Floats]:
    """Photographs (h, w, 3), 0 to 1."""
    found = [path for folder in folders for path in sorted(pictures_in(folder))]
    kept = found[:: max(1, len(found) // MOST)][:MOST]
    return [np.ascontiguousarray(read(path).pixels) for path in kept]


def draw(number: int, folder: Path, photographs: list[Floats], seed: int) -> None:
    """One room, unless it is there; its depth is written first, so that a picture never lacks it."""
    target = folder / f"room{number:04d}.png"
    if target.exists():
        return
    picture, depth = photographed(np.random.default_rng([seed, number]), photographs)
    for path, pixels in ((target.with_suffix(".depth.png"), depth / depth.max()), (target, picture[..., ::-1])):
        aside = path.with_name(f".{path.name}")
        levels = np.rint(pixels * 255).astype(np.uint8)
        cv2.imwrite(str(aside), cv2.resize(levels, SIZE, interpolation=cv2.INTER_AREA))
        aside.replace(path)


def main() -> None:
    """Draw as many rooms as are asked for, on all cores."""
    parser = argparse.ArgumentParser(prog="python -m resources.rooms", description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=240)
    parser.add_argument("--textures", type=Path, nargs="+", default=[Path(one) for one in TEXTURES])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    one = partial(draw, folder=options.folder, photographs=textures(options.textures), seed=options.seed)
    with ProcessPoolExecutor() as pool:
        for _ in pool.map(one, range(options.count), chunksize=8):
            pass


if __name__ == "__main__":
    main()

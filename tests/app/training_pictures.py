"""Small pictures to learn from, different enough to be scenes of their own."""

from pathlib import Path

import cv2
import numpy as np

from core.picture.files import write
from core.picture.picture import Picture, Pixels

SIZE = 64


def scene(seed: int, size: int = SIZE) -> Pixels:
    """(size, size, 3): soft shapes with detail, another one for every seed."""
    chance = np.random.default_rng(seed)
    shapes = cv2.resize(
        chance.uniform(0.15, 0.85, (7, 7, 3)).astype(np.float32), (size, size), interpolation=cv2.INTER_CUBIC
    )
    detail = cv2.GaussianBlur(chance.normal(0, 0.25, (size, size, 1)).astype(np.float32), (0, 0), 1.2)[..., None]
    return np.clip(shapes + detail, 0.02, 0.98).astype(np.float32)


def noisy(clean: Pixels, seed: int, strength: float = 0.03) -> Pixels:
    """``clean`` with even noise."""
    noise = np.random.default_rng(1000 + seed).normal(0, strength, clean.shape)
    return np.clip(clean + noise, 0, 1).astype(np.float32)


def shifted(picture: Pixels, dx: float, dy: float) -> Pixels:
    """Moved to the right and downwards."""
    height, width = picture.shape[:2]
    matrix = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT)
    return np.clip(moved, 0, 1).astype(np.float32)


def save(pixels: Pixels, path: Path) -> Path:
    """Write 8-bit."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write(Picture(pixels), path)
    return path


def put_pairs(folder: Path, count: int = 4, size: int = SIZE) -> tuple[Path, Path]:
    """Folders "noisy" and "clean" inside ``folder``; the names of their pictures make pairs."""
    for seed in range(count):
        clean = scene(seed, size)
        name = f"{'abcdefghijklmnop'[seed]}.png"
        save(noisy(clean, seed), folder / "noisy" / name)
        save(clean, folder / "clean" / name)
    return folder / "noisy", folder / "clean"

"""The pictures of a run, decoded once and kept in memory as whole numbers: 520 small photographs take 300 MB."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.errors import SettingsError, SilvermendError, TrainingError
from core.picture.files import can_read, read

Bytes = npt.NDArray[np.uint8]
# Bytes, or 16-bit numbers where bytes would round.
Stored = npt.NDArray[Any]
Pixels = npt.NDArray[np.float32]
_LOST = np.float32(2e-4)  # a 16-bit picture has steps of 1.5e-5; half a step of bytes is 2e-3


# Beside NAME.png, NAME.depth.png may say how far everything in it is.
DEPTH = ".depth.png"


def find(folders: Sequence[str | Path], without: str | Path = "") -> list[Path]:
    """Every picture file in the folders and below, sorted by name; SettingsError when one is missing or empty.

    Pictures that the text file ``without`` names are left out: a name a line, with or without folders and ending.
    """
    left_out = _names(Path(without)) if without else set()
    found: list[Path] = []
    for folder in map(Path, folders):
        if not folder.is_dir():
            raise SettingsError(
                f"There is no folder {folder}.", "Correct its name in the recipe, under [data] folders."
            )
        files = sorted(path for path in folder.rglob("*") if _is_picture(path))
        if not files:
            raise SettingsError(f"The folder {folder} holds no pictures.", "Choose another folder in the recipe.")
        found += [path for path in files if not {path.stem, path.name} & left_out]
    if not found:
        raise SettingsError(f"“{without}” leaves no picture over.", "Choose another list or other folders.")
    return found


def _is_picture(path: Path) -> bool:
    return path.is_file() and can_read(path) and not path.name.endswith(DEPTH)


def _names(path: Path) -> set[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The list {path} cannot be read.", "Correct its name in the recipe, under [data] without."
        ) from error
    return {Path(line.strip()).name for line in lines if line.strip()}


def decode(path: Path, shrinks: Sequence[int] = (1,)) -> list[Bytes]:
    """One picture as (h, w, 3) bytes in its file's own encoding, once for each of ``shrinks``: times smaller.

    Where its depth lies beside it, that is a fourth plane: 0 at the lens, white at the farthest place.
    """
    pixels, depth = read(path).pixels, path.with_suffix(DEPTH)
    if depth.is_file():
        planes = read(depth).pixels
        if planes.shape[:2] != pixels.shape[:2]:
            raise TrainingError(
                f"“{depth.name}” has {planes.shape[1]} × {planes.shape[0]} pixels, its picture "
                f"{pixels.shape[1]} × {pixels.shape[0]}.",
                "Take it away, or put the depth of that picture there.",
            )
        pixels = np.dstack([pixels, planes[..., :1]])
    return [_levels(_smaller(pixels, shrink)) for shrink in shrinks]


def _smaller(pixels: Pixels, shrink: int) -> Pixels:
    if shrink == 1:
        return pixels
    size = max(pixels.shape[1] // shrink, 1), max(pixels.shape[0] // shrink, 1)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32)


def _levels(pixels: Pixels) -> Bytes:
    levels: Bytes = np.rint(np.clip(pixels, 0, 1) * np.float32(255)).astype(np.uint8)
    return levels


def decode_all(paths: Sequence[Path], shrinks: Sequence[int] = (1,)) -> Iterator[list[Bytes] | SilvermendError]:
    """All of them, in order, decoded on two threads; in the place of one that cannot be read, the reason."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        yield from pool.map(partial(_tried, shrinks=shrinks), paths)


def _tried(path: Path, shrinks: Sequence[int]) -> list[Bytes] | SilvermendError:
    try:
        return decode(path, shrinks)
    except SilvermendError as error:
        return error


def stored(pixels: Pixels) -> Stored:
    """``pixels``, 0 … 1, as bytes where that loses nothing, as 16-bit numbers otherwise."""
    clipped = np.clip(pixels, 0, 1)
    levels = np.rint(clipped * np.float32(255)).astype(np.uint8)
    if np.abs(levels / np.float32(255) - clipped).max() < _LOST:
        return levels
    return np.rint(clipped * np.float32(65535)).astype(np.uint16)


def pixels_of(kept: Stored) -> Pixels:
    """What ``stored`` kept, as float32 0 … 1."""
    return np.multiply(kept, np.float32(1 / np.iinfo(kept.dtype).max), dtype=np.float32)


def digest(paths: Sequence[Path]) -> str:
    """SHA-256 over names and contents, depth too, whatever folder they lie in and whenever they were written."""
    total = hashlib.sha256()
    depths = (path.with_suffix(DEPTH) for path in paths)
    for path in (*paths, *(path for path in depths if path.is_file())):
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        total.update(f"{path.name}\0{content}\n".encode())
    return total.hexdigest()


def hold_out(paths: Sequence[Path], count: int) -> tuple[list[Path], list[Path]]:
    """(to train on, to validate on): ``count`` pictures spread evenly over the list; the same ones every time."""
    if count >= len(paths):
        raise SettingsError(
            f"The folders hold {len(paths)} pictures, and {count} of them should be held out: none is left.",
            "Add pictures, or lower held_out.",
        )
    chosen = {round((index + 0.5) * len(paths) / count - 0.5) for index in range(count)}
    return (
        [path for index, path in enumerate(paths) if index not in chosen],
        [path for index, path in enumerate(paths) if index in chosen],
    )

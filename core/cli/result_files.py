"""Results of a look at a network as files, each written aside and then renamed."""

import io
import json
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core import whole_file
from core.errors import SettingsError, UnwritablePicture
from core.picture import files, refusal
from core.picture.picture import Picture

PICTURES = (".png", ".webp", ".jpg")

# What makes the content of a file.
Maker = Callable[[], bytes]
Colours = npt.NDArray[np.uint8]


def refuse(outputs: Sequence[Path], endings: Sequence[str], sources: Sequence[Path], overwrite: bool) -> None:
    """Say what speaks against these files before anything is computed."""
    for path in outputs:
        if path.suffix.lower() not in endings:
            raise SettingsError(f"“{path}” cannot be written.", f"Choose a name that ends in {', '.join(endings)}.")
        if any(path.exists() and source.exists() and path.samefile(source) for source in sources):
            raise SettingsError(f"“{path}” is a source and is not overwritten.", "Choose another name with -o.")
        if path.is_dir():
            raise UnwritablePicture(f"“{path}” is a folder.", "Choose a file name with -o.")
        if path.exists() and not overwrite:
            raise UnwritablePicture(f"“{path}” is already there.", "Add --overwrite to replace it.")
        if not path.parent.is_dir():
            raise UnwritablePicture(f"There is no folder “{path.parent}”.", "Make it, or choose another with -o.")


def write(outputs: Sequence[Path], sheet: Callable[[], Colours], makers: Mapping[str, Maker], overwrite: bool) -> None:
    """Write every file by its ending: pictures show ``sheet``, the others hold what their maker makes."""
    for path in outputs:
        ending = path.suffix.lower()
        if ending in makers:
            _write_bytes(path, makers[ending]())
        else:
            picture = Picture(np.divide(sheet(), 255, dtype=np.float32))
            files.write(picture, path, quality=90 if ending != ".png" else None, overwrite=overwrite)


def settings(options: Namespace) -> dict[str, Any]:
    """What a result was asked for with, to be kept beside it."""
    about_files = ("verb", "version", "json", "output", "overwrite")
    asked = {name: value for name, value in vars(options).items() if name not in about_files}
    asked["inputs"] = [str(path) for path in np.atleast_1d(np.array(asked["inputs"] or [], object))]
    return asked


def npz(arrays: Mapping[str, npt.NDArray[Any]], options: Namespace) -> bytes:
    """Named arrays as an NPZ file, with "settings" as JSON."""
    content = io.BytesIO()
    asked = np.array(json.dumps(settings(options)))
    np.savez_compressed(content, allow_pickle=False, settings=asked, **arrays)
    return content.getvalue()


def _write_bytes(path: Path, content: bytes) -> None:
    try:
        whole_file.write_bytes(path, content)
    except OSError as error:
        raise refusal.unwritten(path, error) from error

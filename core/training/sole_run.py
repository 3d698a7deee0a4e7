"""One program at a time trains a run of one name: two would overwrite each other's states."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import SettingsError
from core.training.recipe import Recipe


@contextlib.contextmanager
def sole_run(recipe: Recipe) -> Iterator[None]:
    """Hold the recipe's name in its folder while the block runs; the system lets go of it however the program ends.

    SettingsError where another program, or another part of this one, holds it.
    """
    folder = Path(recipe.output)
    path, new = folder / f".{recipe.name}.lock", not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        if not _held(file):
            raise SettingsError(
                f"A run named “{recipe.name}” is going on in “{recipe.output}”.",
                "Wait until it has ended, or choose another name.",
            )
        try:
            yield
        finally:
            # Where an open file cannot be deleted it stays, empty, and is no lock any more.
            with contextlib.suppress(OSError):
                path.unlink()
                if new:
                    folder.rmdir()  # fails where the run has left something


def _held(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a disk that knows no locks must not keep anybody from training
    return True

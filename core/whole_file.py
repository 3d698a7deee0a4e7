"""A small file that is either whole or as it was before."""

import os
from contextlib import suppress
from pathlib import Path


def write_bytes(path: Path, content: bytes) -> None:
    """Write aside, then rename. OSError, with nothing left behind, when that cannot be."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        aside.write_bytes(content)
        os.replace(aside, path)
    finally:
        with suppress(OSError):
            aside.unlink()

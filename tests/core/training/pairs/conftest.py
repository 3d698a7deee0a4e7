"""Photographs of scenes that are formulas, so that any shift and turn of them is known exactly; and files of them."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.picture import files
from core.picture.picture import Depth, Facts, Picture, Pixels


@pytest.fixture
def save(tmp_path: Path) -> Callable[[str, Pixels], Path]:
    """Writes pixels as a 16-bit picture below the test's folder."""

    def write(name: str, pixels: Pixels) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(Picture(pixels.astype(np.float32), facts=Facts(depth=Depth.UINT16)), path)
        return path

    return write


@pytest.fixture
def touch(tmp_path: Path) -> Callable[..., list[Path]]:
    """Names without content, for rules that only read names."""

    def make(*names: str) -> list[Path]:
        return [tmp_path / name for name in names]

    return make

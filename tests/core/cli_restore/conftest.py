"""Pictures to restore, and a restorer that blurs."""

from pathlib import Path

import numpy as np
import pytest

from core.cli import restore as verb
from core.picture import files
from core.picture.picture import Depth, Facts, Picture


@pytest.fixture(autouse=True)
def restorer(monkeypatch, blur):
    fake = blur()
    monkeypatch.setattr(verb, "_restorer", lambda *_: fake)
    return fake


@pytest.fixture
def put(tmp_path):
    def make(name: str, height: int = 20, width: int = 30, depth: Depth = Depth.UINT8) -> Path:
        pixels = np.random.default_rng(1).random((height, width, 3), np.float32)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(Picture(pixels, facts=Facts(depth=depth)), path)
        return path

    return make

"""Parts of many pictures lie around the same place, and what does not serve is counted."""

import numpy as np
import pytest

from core.analysis.folder_parts import parts, same_place
from core.errors import SettingsError
from core.picture.files import write
from core.picture.picture import Facts, Picture
from core.progress import Progress, finish

SIDE = 16


@pytest.fixture
def folder(tmp_path):
    """Two that serve, one too small, one that is no picture, and a gray one of 16 bits."""
    for name, size in (("a", (20, 40)), ("b", (64, 16)), ("c", (15, 40))):
        pixels = np.random.default_rng(ord(name)).random((*size, 3), np.float32)
        write(Picture(pixels), tmp_path / f"{name}.png")
    (tmp_path / "d.png").write_bytes(b"no picture")
    gray = np.full((30, 30, 3), 0.25, np.float32)
    write(Picture(gray, None, Facts(gray=True)), tmp_path / "e.png")
    return tmp_path


def test_the_middle_of_each_is_taken_and_what_does_not_serve_is_counted(folder):
    steps: list[Progress] = []
    paths = sorted(folder.iterdir())
    found = finish(parts(paths, lambda height, width: (height // 2, width // 2), SIDE, 10), steps.append)
    assert [part.shape for part in found.pixels] == [(SIDE, SIDE, 3)] * 3
    assert (found.row, found.column, found.left_out) == (8, 8, 2)
    assert steps[0].message == "Reading a.png"


def test_no_more_are_read_than_asked_for(folder):
    paths = sorted(folder.iterdir())
    found = finish(parts(paths, lambda height, width: (height // 2, width // 2), SIDE, 1))
    assert (len(found.pixels), found.left_out) == (1, 0)


def test_nothing_that_serves_is_a_sentence(folder):
    with pytest.raises(SettingsError, match="No picture here is 128 × 128 pixels large"):
        finish(parts([folder / "a.png"], lambda height, width: (0, 0), 128, 5))
    with pytest.raises(SettingsError, match="No picture here"):
        finish(parts([folder / "a.png"], lambda height, width: (0, 0), SIDE, 5, within=(8, 8)))


@pytest.mark.parametrize(
    ("at", "other", "expected"),
    [
        ((50, 100), (100, 200), (50, 100)),
        ((50, 100), (1000, 400), (500, 200)),
        ((3, 100), (1000, 400), (3, 200)),
        ((97, 199), (1000, 400), (997, 399)),
        ((50, 100), (1, 1), (0, 0)),
        ((99, 3), (1, 1), (0, 0)),
    ],
)
def test_a_place_is_found_again_in_a_picture_of_another_size(at, other, expected):
    assert same_place(*at, 100, 200, SIDE)(*other) == expected

"""Pictures that a list names are not learnt from."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.files import write
from core.picture.picture import Picture
from core.training import pictures
from core.training.recipe import DataPlan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pictures, one of them in a folder below."""
    (tmp_path / "photos" / "below").mkdir(parents=True)
    for name in ("100.png", "200.png", "below/train.1.png"):
        write(Picture(np.zeros((8, 8, 3), np.float32)), tmp_path / "photos" / name)
    return tmp_path / "photos"


@pytest.mark.parametrize("line", ["train/200", "200.png", "200", "  anywhere/200.png "])
def test_a_name_is_left_out_with_or_without_folder_and_ending(folder: Path, line: str) -> None:
    listed = folder.parent / "list.txt"
    listed.write_text(f"{line}\n\ntrain.1\n")
    assert [path.name for path in pictures.find([folder], listed)] == ["100.png"]


def test_a_missing_list_is_a_sentence_before_anything_starts(folder: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.txt cannot be read"):
        pictures.find([folder], folder / "none.txt")


def test_a_list_that_leaves_nothing_over_is_refused(folder: Path) -> None:
    listed = folder.parent / "list.txt"
    listed.write_text("100\n200\ntrain.1\n")
    with pytest.raises(SettingsError, match="leaves no picture over"):
        pictures.find([folder], listed)


def test_a_list_without_folders_is_refused() -> None:
    with pytest.raises(SettingsError, match="belongs to folders"):
        DataPlan(before="a", after="b", without="list.txt")

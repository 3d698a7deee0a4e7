"""Folders are matched by name, then by what their pictures show, and nothing is left out without a word."""

import numpy as np
import pytest

from core.errors import SettingsError, UnreadablePicture
from core.progress import finish
from core.training.pairs.matching import find


def names(matching):
    return [(pair.before.name, *(path.name for path in pair.after)) for pair in matching.pairs]


@pytest.fixture
def folders(tmp_path):
    return tmp_path / "before", tmp_path / "after"


def test_what_has_no_counterpart_is_said(save, photographed, folders):
    for name in ("before/a.png", "before/b.png", "after/a.png"):
        save(name, photographed(40, 40))
    matching = finish(find(*folders))
    assert names(matching) == [("a.png", "a.png")]
    assert [left.reason for left in matching.unmatched] == ["“b.png” in before has no counterpart in after."]


def test_pictures_are_told_by_what_they_show(save, photographed, folders):
    random = np.random.default_rng(3)
    for scene, (before, after) in enumerate([("one", "x"), ("two", "y"), ("three", "z")]):
        clean = photographed(96, 128, scene=scene)
        save(f"before/{before}.png", (clean * 0.8 + random.normal(0, 0.1, clean.shape)).clip(0, 1))
        save(f"after/{after}.png", clean)
    save("after/stranger.png", photographed(96, 128, scene=9))
    matching = finish(find(*folders))
    assert set(names(matching)) == {("one.png", "x.png"), ("two.png", "y.png"), ("three.png", "z.png")}
    assert [left.path.name for left in matching.unmatched] == ["stranger.png"]


def test_pictures_that_could_be_either_are_left(save, photographed, folders):
    for name in ("before/one.png", "after/x.png", "after/y.png"):
        save(name, photographed(64, 64))
    assert finish(find(*folders)).pairs == ()


def test_raw_is_kept_and_the_jpeg_beside_it_left_with_a_word(save, photographed, folders):
    save("before/a.jpg", photographed(40, 40))
    save("after/a.jpg", photographed(40, 40))
    (folders[0] / "a.NEF").write_bytes(b"II*\0raw")
    matching = finish(find(*folders))
    assert names(matching) == [("a.NEF", "a.jpg")]
    assert "“a.jpg” is left out" in matching.unmatched[0].reason


def test_of_two_files_of_one_name_the_lossless_one_is_kept(save, photographed, folders):
    for name in ("before/a.jpg", "before/a.tif", "after/a.png"):
        save(name, photographed(40, 40))
    matching = finish(find(*folders))
    assert names(matching) == [("a.tif", "a.png")]
    assert [left.path.name for left in matching.unmatched] == ["a.jpg"]


def test_one_folder_of_bursts_pairs_each_picture_with_the_mean_of_the_others(save, photographed, tmp_path):
    for number in range(4):
        save(f"bursts/tree/{number}.png", photographed(40, 40))
    save("bursts/short/0.png", photographed(40, 40))
    matching = finish(find(tmp_path / "bursts", tmp_path / "bursts"))
    assert names(matching)[0] == ("0.png", "1.png", "2.png", "3.png")
    assert len(matching.pairs) == 4
    assert "at least four" in matching.unmatched[0].reason


def test_what_is_no_folder_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="There is no folder"):
        finish(find(tmp_path, tmp_path / "nowhere"))
    with pytest.raises(SettingsError, match="needs a second folder"):
        finish(find(tmp_path))
    (tmp_path / "empty").mkdir()
    (tmp_path / "bare").mkdir()
    with pytest.raises(UnreadablePicture, match="no pictures"):
        finish(find(tmp_path / "empty", tmp_path / "bare"))

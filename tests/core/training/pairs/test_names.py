"""Names that belong together are found, ambiguous ones are left alone."""

from pathlib import Path

import pytest

from core.training.pairs.names import match, scene


def matched(before, after):
    pairs = match([Path(name) for name in before], [Path(name) for name in after])
    return {pair.before.name: [path.name for path in pair.after] for pair in pairs}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a.png", "a.jpg"),
        ("Tree.png", "tree.tif"),
        ("IMG_1_noisy.jpg", "IMG_1_clean.jpg"),
        ("before_tree.png", "after_tree.png"),
        ("0801x4.png", "0801.png"),
        ("baby_x2_lr.png", "baby_hr.png"),
        ("butterflyx3.png", "butterfly.png"),
        ("rain-12.png", "norain-12.png"),
        ("0001_NOISY_SRGB_010.PNG", "0001_GT_SRGB_010.PNG"),
        ("img_007.png", "IMG-7.png"),
    ],
)
def test_names_of_one_picture(before, after):
    others = ["other.png", "another.png"]
    assert matched([before, *others], [after, *others])[before] == [after]


def test_numbers_alone_match_where_each_is_one_picture():
    assert matched(["DSC0001.jpg", "DSC0002.jpg"], ["1.png", "2.png"]) == {
        "DSC0001.jpg": ["1.png"],
        "DSC0002.jpg": ["2.png"],
    }


def test_numbers_that_could_mean_several_pictures_match_nothing():
    assert matched(["a_1.jpg", "b_1.jpg", "a_2.jpg"], ["1.png", "2.png"]) == {}
    assert matched(["DSC0001.jpg", "DSC0002.jpg"], ["1_5.png", "2_6.png"]) == {}


def test_several_before_pictures_share_a_clean_one():
    assert matched(["1400_7.png", "1400_10.png", "1401_7.png"], ["1400.png", "1401.png"]) == {
        "1400_7.png": ["1400.png"],
        "1400_10.png": ["1400.png"],
        "1401_7.png": ["1401.png"],
    }


def test_several_clean_pictures_are_a_burst():
    assert matched(["tree.png", "house.png"], ["tree_1.png", "tree_2.png", "house.png"]) == {
        "tree.png": ["tree_1.png", "tree_2.png"],
        "house.png": ["house.png"],
    }


def test_equal_names_win_over_similar_ones():
    assert matched(["a.png", "a_noisy.png"], ["a.png", "a_noisy.png"]) == {
        "a.png": ["a.png"],
        "a_noisy.png": ["a_noisy.png"],
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [("plant_3.jpg", "plant"), ("Canon_3200_ball_12.jpg", "canon 3200 ball"), ("IMG_3.jpg", ""), ("DSC0412.jpg", "")],
)
def test_scenes_by_name(name, expected):
    assert scene(Path(name)) == expected

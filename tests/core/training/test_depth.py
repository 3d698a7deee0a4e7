"""Pictures that come with their depth: haze lies over that, wherever a patch is cut and however it is turned."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.errors import TrainingError
from core.progress import finish
from core.training import pictures
from core.training.data import prepare
from core.training.degradations import Chain, Degradation, Mix
from core.training.degradations.combining import Part
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.patches import batch
from core.training.recipe import DataPlan, NetworkPlan, Recipe, Stage
from core.training.sources import CleanPictures

HAZE = Haze(beta=(1.5, 1.5), airlight=(0.9, 0.9))


def write(folder: Path, name: str, side: int = 64) -> None:
    """A picture whose brightness tells its depth: twice the red."""
    depth = np.random.default_rng(len(name)).integers(0, 256, (side, side), dtype=np.uint8)
    picture = np.dstack([depth // 4, depth // 3, depth // 2])
    cv2.imwrite(str(folder / f"{name}.png"), picture)
    cv2.imwrite(str(folder / f"{name}.depth.png"), depth // 2 * 2)


def hazy(clean: np.ndarray) -> np.ndarray:
    """What `HAZE` makes of such a picture, (h, w, 3) with red first."""
    through = np.exp(-1.5 * 2 * clean[..., :1])
    return clean * through + 0.9 * (1 - through)


@pytest.mark.parametrize(
    "degradation",
    [HAZE, Chain((Part(HAZE),)), Mix((Part(Chain((Part(Jpeg(), 0.0), Part(HAZE)))),))],
    ids=["haze", "chain", "mix"],
)
def test_haze_lies_over_the_depth_of_the_picture(tmp_path: Path, degradation: Degradation) -> None:
    write(tmp_path, "a")
    (planes,) = pictures.decode(tmp_path / "a.png")
    degraded, clean, _ = batch(CleanPictures([planes], degradation), 1, 0, 32, range(6))
    assert clean.shape == (6, 3, 32, 32)
    for spoiled, sound in zip(degraded, clean, strict=True):
        expected = hazy(sound.permute(1, 2, 0).numpy())
        np.testing.assert_allclose(spoiled.permute(1, 2, 0).numpy(), expected, atol=1e-4)


def test_of_a_mix_only_haze_is_learnt_from_a_picture_with_depth(tmp_path: Path) -> None:
    write(tmp_path, "a")
    (planes,) = pictures.decode(tmp_path / "a.png")
    mixed = CleanPictures([planes], Mix((Part(Jpeg(), 1000), Part(HAZE))))
    degraded, clean, _ = batch(mixed, 1, 0, 32, range(4))
    for spoiled, sound in zip(degraded, clean, strict=True):
        np.testing.assert_allclose(spoiled.permute(1, 2, 0).numpy(), hazy(sound.permute(1, 2, 0).numpy()), atol=1e-4)


def test_a_depth_is_no_picture_and_is_made_smaller_with_its_own(tmp_path: Path) -> None:
    write(tmp_path, "a")
    assert [path.name for path in pictures.find([tmp_path])] == ["a.png"]
    whole, half = pictures.decode(tmp_path / "a.png", (1, 2))
    assert whole.shape == (64, 64, 4)
    assert half.shape == (32, 32, 4)
    np.testing.assert_allclose(half[..., 3], whole[..., 3].reshape(32, 2, 32, 2).mean(axis=(1, 3)), atol=1)


def test_another_depth_is_other_data(tmp_path: Path) -> None:
    write(tmp_path, "a")
    before = pictures.digest([tmp_path / "a.png"])
    cv2.imwrite(str(tmp_path / "a.depth.png"), np.zeros((64, 64), np.uint8))
    assert pictures.digest([tmp_path / "a.png"]) != before


def test_a_depth_of_another_size_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a")
    cv2.imwrite(str(tmp_path / "a.depth.png"), np.zeros((64, 60), np.uint8))
    with pytest.raises(TrainingError, match=r"“a.depth.png” has 60 × 64 pixels, its picture 64 × 64"):
        pictures.decode(tmp_path / "a.png")


def test_what_is_held_out_has_its_depth_too(tmp_path: Path) -> None:
    for name in ("a", "bb", "ccc"):
        write(tmp_path, name)
    recipe = Recipe(
        name="depth",
        steps=10,
        network=NetworkPlan(architecture="eamamba"),
        data=DataPlan(folders=(str(tmp_path),), held_out=1),
        degradation=HAZE,
        stages=(Stage(0.0, 32, 1),),
    )
    data = finish(prepare(recipe))
    (case,) = data.held_out.cases(0, 48)
    assert case.clean.shape == (48, 48, 3)
    np.testing.assert_allclose(case.degraded, hazy(case.clean), atol=1e-4)

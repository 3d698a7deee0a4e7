"""Pairs come into memory aligned, whole and apart from what is held out; what cannot be used is said."""

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.progress import finish
from core.training import patches
from core.training.alignment import Motion
from core.training.data import Data, prepare
from core.training.news import Prepared
from core.training.pictures import pixels_of, stored
from core.training.recipe import DataPlan, Recipe
from core.training.sources import Pairs, StoredPair


def write(path: Path, pixels: Pixels, top: int = 65535) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = np.uint16 if top > 255 else np.uint8
    assert cv2.imwrite(str(path), np.rint(pixels.clip(0, 1) * top).astype(kind)[..., ::-1])


def prepared(recipe: Recipe, data: DataPlan) -> Data:
    return finish(prepare(dataclasses.replace(recipe, data=data)))


def test_deep_pairs_keep_their_depth_and_bytes_stay_bytes(recipe: Recipe, pairs: DataPlan) -> None:
    source = prepared(recipe, pairs).source
    assert isinstance(source, Pairs)
    assert {pair.before.dtype for pair in source.pairs} == {np.dtype(np.uint16)}
    coarse = np.random.default_rng(0).integers(0, 256, (9, 9, 3)).astype(np.float32) / 255
    assert stored(coarse).dtype == np.uint8
    assert np.abs(pixels_of(stored(coarse)) - coarse).max() < 1e-6
    fine = np.linspace(0, 1, 300, dtype=np.float32).reshape(10, 10, 3)
    assert np.abs(pixels_of(stored(fine)) - fine).max() < 1e-5


def test_pairs_are_held_out_by_scene(recipe: Recipe, pairs: DataPlan) -> None:
    data = prepared(recipe, pairs)
    assert data.count == 4
    assert len(data.held_out) == 2
    # A second picture of one scene goes to the same side as the first.
    for side in (pairs.before, pairs.after):
        for letter in "abcdef":
            shutil.copy(Path(side) / f"{letter}.png", Path(side) / f"{letter}_2.png")
    held = set(prepared(recipe, pairs).held_out.names)
    assert len({name[0] for name in held}) * 2 == len(held)


def test_misaligned_pairs_are_learnt_from_aligned(
    recipe: Recipe, pairs: DataPlan, photographed: Callable[..., Pixels]
) -> None:
    for number, letter in enumerate("abcdef"):
        moved = photographed(72, 80, scene=number, motion=Motion(1.5, -2.0))
        write(Path(pairs.after) / f"{letter}.png", moved)
    errors = {}
    for align in (True, False):
        source = prepared(recipe, dataclasses.replace(pairs, align=align)).source
        batch = patches.batch(source, 1, 0, 32, range(8))
        errors[align] = float((batch.degraded - batch.clean).abs().mean())
    assert errors[True] < 0.05
    assert errors[False] > errors[True] * 1.3


def test_patches_of_a_pair_are_its_own_turned_alike_and_masked() -> None:
    random = np.random.default_rng(0)
    after = random.integers(0, 256, (64, 64, 3), dtype=np.uint8)
    usable = np.ones((32, 32), np.bool_)
    usable[:, 20:] = False
    before = after[::2, ::2]
    source = Pairs([StoredPair("a", before, after, usable)], 2)
    batch = patches.batch(source, 1, 0, 16, range(40))
    assert batch.usable is not None
    assert not bool(batch.usable.all())
    assert float(batch.usable.float().mean()) > 0.6
    # Halving and turning do not commute pixel by pixel, but each small pixel stays one of its four.
    blocks = batch.clean.unfold(2, 2, 2).unfold(3, 2, 2).flatten(4)
    nearest = (blocks - batch.degraded[..., None]).abs().amin(-1)
    assert float(nearest.max()) == 0
    again = patches.batch(source, 1, 0, 16, range(40))
    assert torch.equal(again.degraded, batch.degraded)


def test_the_digest_knows_contents_and_names_and_not_folders(recipe: Recipe, pairs: DataPlan, tmp_path: Path) -> None:
    first = prepared(recipe, pairs).digest
    for side in ("before", "after"):
        shutil.copytree(tmp_path / side, tmp_path / "moved" / side)
    moved = DataPlan(before=str(tmp_path / "moved/before"), after=str(tmp_path / "moved/after"), held_out=2)
    assert prepared(recipe, moved).digest == first
    picture = cv2.imread(str(tmp_path / "moved/after/a.png"), cv2.IMREAD_UNCHANGED)
    picture[0, 0] += 1
    cv2.imwrite(str(tmp_path / "moved/after/a.png"), picture)
    assert prepared(recipe, moved).digest != first


def test_the_digest_knows_what_is_held_out(recipe: Recipe, pairs: DataPlan) -> None:
    for plan in (recipe.data, pairs):
        others = dataclasses.replace(plan, held_out=plan.held_out + 1)
        assert prepared(recipe, plan).digest != prepared(recipe, others).digest


def test_what_is_left_out_is_said_with_its_reason(recipe: Recipe, pairs: DataPlan) -> None:
    before, after = Path(pairs.before), Path(pairs.after)
    shutil.copy(before / "a.png", before / "extra.png")
    _cut_off(before / "b.png")
    shutil.copy(before / "c.png", after / "c.png")
    news = list(prepare(dataclasses.replace(recipe, data=dataclasses.replace(pairs, by_content=False))))
    last = news[-1]
    assert isinstance(last, Prepared)
    said = " ".join(last.warnings)
    assert "“extra.png” in before has no counterpart in after." in said
    assert "“b.png” is left out" in said
    assert "“c.png” is left out: Both pictures are the same" in said
    assert last.message == "2 pictures to learn from, 2 held out."


def test_clean_pictures_that_are_broken_or_small_are_left_out_with_their_reason(recipe: Recipe) -> None:
    folder = Path(recipe.data.folders[0])
    _cut_off(folder / "1.png")
    cv2.imwrite(str(folder / "10 pixels.png"), np.full((10, 10, 3), 99, np.uint8))
    data = prepared(recipe, recipe.data)
    assert (data.count, len(data.held_out)) == (3, 1)
    assert [sentence.split("”")[0] for sentence in data.warnings] == ["“1.png", "“10 pixels.png"]
    assert "10 × 10 pixels, and the recipe cuts patches of 24" in data.warnings[1]
    for path in folder.iterdir():
        _cut_off(path)
    with pytest.raises(SettingsError, match="None of the pictures can be learnt from"):
        prepared(recipe, recipe.data)


def test_a_folder_that_is_named_twice_is_no_leak(recipe: Recipe) -> None:
    twice = dataclasses.replace(recipe.data, folders=recipe.data.folders * 2)
    data = prepared(recipe, twice)
    assert (data.count, len(data.held_out)) == (4, 1)


def test_pairs_smaller_than_a_patch_are_left_out_with_their_size(recipe: Recipe, pairs: DataPlan) -> None:
    for side in (pairs.before, pairs.after):
        picture = cv2.imread(str(Path(side) / "c.png"), cv2.IMREAD_UNCHANGED)
        cv2.imwrite(str(Path(side) / "c.png"), picture[:48, :40])
    large = dataclasses.replace(recipe, stages=(dataclasses.replace(recipe.stages[0], size=64),))
    data = prepared(large, pairs)
    assert "c.png" not in data.held_out.names
    assert data.count == 3
    (warning,) = data.warnings  # with its size after aligning
    assert "“c.png” is left out: it has " in warning
    assert "cuts patches of 64 pixels" in warning


def test_swapped_folders_are_suspected(recipe: Recipe, pairs: DataPlan) -> None:
    swapped = dataclasses.replace(pairs, before=pairs.after, after=pairs.before)
    assert "were the two swapped?" in prepared(recipe, swapped).warnings[0]
    assert not prepared(recipe, pairs).warnings


def _cut_off(path: Path) -> None:
    """As a copy looks that was broken off."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _swap(folder: Path, letters: str, make: Callable[[], Pixels]) -> None:
    for path in folder.iterdir():
        if path.stem in letters:
            write(path, make())


def _one_pair(before: Path, after: Path) -> None:
    for folder in (before, after):
        for path in folder.iterdir():
            if path.stem != "a":
                path.unlink()


def _identical(before: Path, after: Path) -> None:
    for path in before.iterdir():
        shutil.copy(path, after / path.name)


def _tiny(before: Path, after: Path) -> None:
    for folder in (before, after):
        _swap(folder, "abcdef", lambda: np.random.default_rng(0).random((10, 10, 3), np.float32))


def _unreadable(before: Path, after: Path) -> None:
    for path in before.iterdir():
        _cut_off(path)


def _other_scale(before: Path, after: Path) -> None:
    for path in after.iterdir():
        picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        scale = 2 if path.stem in "abc" else 1
        cv2.imwrite(str(path), cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC))


def _empty(before: Path, after: Path) -> None:
    for path in after.iterdir():
        path.unlink()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_one_pair, "There is only one usable pair, so nothing can be held out"),
        (_identical, "there is nothing to learn"),
        (_tiny, "has only 10 × 10 pixels"),
        (_unreadable, "None of the pairs can be learnt from"),
        (_other_scale, "Some after pictures are 1 times as large as their before pictures, others 2 times"),
        (_empty, "There are no pictures in"),
    ],
)
def test_pairs_that_cannot_be_learnt_from_are_refused_with_a_sentence(
    recipe: Recipe, pairs: DataPlan, spoil: Callable[[Path, Path], None], sentence: str
) -> None:
    spoil(Path(pairs.before), Path(pairs.after))
    with pytest.raises(SettingsError, match=sentence):
        prepared(recipe, pairs)


def test_lists_of_unequal_length_are_refused(recipe: Recipe, pairs: DataPlan, tmp_path: Path) -> None:
    for side, count in (("before", 6), ("after", 5)):
        names = sorted(path for path in (tmp_path / side).iterdir())[:count]
        (tmp_path / f"{side}.txt").write_text("\n".join(map(str, names)), encoding="utf-8")
    lists = DataPlan(before=str(tmp_path / "before.txt"), after=str(tmp_path / "after.txt"))
    with pytest.raises(SettingsError, match=r"names 6 pictures and “after.txt” 5"):
        prepared(recipe, lists)


def test_tables_are_read_with_their_first_row(recipe: Recipe, pairs: DataPlan, tmp_path: Path) -> None:
    rows = [f"after/{letter}.png|before/{letter}.png" for letter in "abcdef"]
    (tmp_path / "pairs.csv").write_text("\n".join(rows), encoding="utf-8")
    data = prepared(recipe, DataPlan(manifest=str(tmp_path / "pairs.csv"), held_out=2))
    assert data.count + len(data.held_out) == 6

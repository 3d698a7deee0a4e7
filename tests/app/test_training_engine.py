"""What the engine makes of sources and orders, with nothing of a window."""

from pathlib import Path

import numpy as np
import pytest

from app.training_data import plan_of
from app.training_engine import PREVIEW, TrainingEngine
from app.training_row import TrainingRow
from app.training_settings import TrainingOrder, TrainingSettings
from app.training_sources import Sources
from core import library
from core.errors import SettingsError
from core.picture.files import read
from core.progress import finish
from core.training.plans import recipe_for
from core.training.recipe import Recipe
from tests.app.stand_ins import model
from tests.app.training_pictures import noisy, put_pairs, save, scene


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TrainingEngine:
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path / "yours")
    return TrainingEngine(tmp_path / "training")


def order_of(sources: Sources, rows: tuple[TrainingRow, ...], aligned: bool = False) -> TrainingOrder:
    return TrainingOrder(sources, rows, aligned, TrainingSettings(model(), name="mine"))


def test_two_folders_go_to_the_run_as_they_are(engine: TrainingEngine, tmp_path: Path) -> None:
    before, after = put_pairs(tmp_path, 4)
    sources = Sources((before,), (after,))
    found = finish(engine.examine(sources))
    plan = plan_of(order_of(sources, found.rows, aligned=True), engine.folder)
    assert (plan.before, plan.after, plan.align) == (str(before), str(after), True)
    assert plan.held_out == 1
    assert not engine.folder.exists()


def test_a_table_dropped_on_one_side_names_both(engine: TrainingEngine, tmp_path: Path) -> None:
    before, _ = put_pairs(tmp_path, 2)
    table = tmp_path / "list.csv"
    table.write_text("".join(f"clean/{name}.png|noisy/{name}.png\n" for name in "ab"))
    sources = Sources(before=(table,))
    assert sources.is_complete
    found = finish(engine.examine(sources))
    assert [row.before for row in found.rows] == [before / "a.png", before / "b.png"]
    assert plan_of(order_of(sources, found.rows), engine.folder).manifest == str(table)


def test_the_mean_of_a_burst_is_written_where_files_were_dropped_one_by_one(
    engine: TrainingEngine, tmp_path: Path
) -> None:
    frames = tuple(save(noisy(scene(1), number), tmp_path / f"tree_{number}.png") for number in range(4))
    before = save(noisy(scene(1), 9), tmp_path / "tree.png")
    row = TrainingRow("tree.png", before, frames)
    plan = plan_of(order_of(Sources((before, before), frames), (row,)), engine.folder)
    mean = read(Path(Path(plan.after).read_text().strip())).pixels
    assert np.abs(mean - scene(1)).mean() < 0.7 * np.abs(read(frames[0]).pixels - scene(1)).mean()


def test_good_pictures_dropped_one_by_one_are_gathered_without_their_neighbours(
    engine: TrainingEngine, tmp_path: Path
) -> None:
    paths = tuple(save(scene(number), tmp_path / "good" / f"{number}.png") for number in range(3))
    rows = tuple(TrainingRow(path.name, None, (path,)) for path in paths[:2])
    plan = plan_of(order_of(Sources(clean=paths[:2]), rows), engine.folder)
    (folder,) = map(Path, plan.folders)
    assert len(list(folder.iterdir())) == 2
    np.testing.assert_array_equal(read(sorted(folder.iterdir())[0]).pixels, read(paths[0]).pixels)


def test_one_picture_for_each_side_is_a_pair_whatever_the_names(engine: TrainingEngine, tmp_path: Path) -> None:
    one, other = save(noisy(scene(1), 1), tmp_path / "tree.png"), save(scene(1), tmp_path / "sea.png")
    found = finish(engine.examine(Sources((one,), (other,))))
    assert [(row.before, row.after) for row in found.rows] == [(one, (other,))]


def test_pictures_that_have_nothing_in_common_are_told(engine: TrainingEngine, tmp_path: Path) -> None:
    before = tuple(save(scene(number), tmp_path / f"one{number}.png") for number in (1, 2))
    after = tuple(save(scene(number), tmp_path / f"other{number}.png") for number in (3, 4, 5))
    with pytest.raises(SettingsError, match="counterpart"):
        finish(engine.examine(Sources(before[:1] * 2, after)))


def test_a_large_picture_is_spoilt_in_its_middle_only(engine: TrainingEngine, tmp_path: Path) -> None:
    path = save(np.full((PREVIEW + 40, PREVIEW + 60, 3), 0.5, np.float32), tmp_path / "large.png")
    spoilt, clean = engine.spoil(path, ["gaussian low=25 high=25"], 0)
    assert spoilt.shape == clean.shape == (PREVIEW, PREVIEW, 3)
    assert 20 < 255 * (spoilt - clean).std() < 30


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("My camera", "My camera"), ("a/b:c", "a-b-c"), ("", "model"), ("sea", "sea-2"), ("..", "model")],
)
def test_a_name_is_free_and_one_for_a_file(engine: TrainingEngine, wanted: str, given: str) -> None:
    engine.folder.mkdir()
    (engine.folder / "sea.log.jsonl").touch()
    assert engine.free_name(wanted) == given


def test_what_is_said_of_the_time_grows_with_thoroughness(engine: TrainingEngine) -> None:
    guessed = engine.guess(library.find(), 20)
    assert 0 < guessed["quick"] < guessed["standard"] < guessed["thorough"]


def test_an_order_becomes_a_recipe(engine: TrainingEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_pairs(tmp_path, 4)
    recipes: list[Recipe] = []

    def keep(recipe: Recipe, resume: Path | None = None, **_: object) -> object:
        recipes.append(recipe)
        yield from ()

    monkeypatch.setattr("core.training.train.train", keep)
    sources = Sources(clean=(tmp_path / "clean",))
    rows = finish(engine.examine(sources)).rows
    settings = TrainingSettings(library.find(), "quick", True, frozenset({"haze"}), "mine")
    from core.training.news import Wishes

    finish(engine.train(TrainingOrder(sources, rows, False, settings), Wishes()))
    (recipe,) = recipes
    assert recipe.adapters is not None
    assert recipe.degradation.name == "haze"
    assert (recipe.name, recipe.output) == ("mine", str(engine.folder))
    plain = recipe_for(library.find(), recipe.data, "quick", name="mine", output=engine.folder, pictures=4)
    assert recipe.steps == plain.steps

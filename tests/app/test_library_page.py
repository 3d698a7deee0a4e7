"""The page of models: what each card tells, and what can be done with one's own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.application import Application
from app.problem import Remedy
from app.ui.model_card import ModelCard
from core import library, model_file
from core.model_file import Model
from core.models import architecture, checkpoint
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's models lie where nobody else's do."""
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path / "yours")
    (tmp_path / "yours").mkdir()
    return tmp_path / "yours"


@pytest.fixture
def mine(folder: Path) -> Model:
    torch.manual_seed(0)
    network = architecture("eamambasr").make({"dim": 8, "num_blocks": [1], "upscale": 2})
    path = folder / "mine.safetensors"
    header = {"title": "Mine", "task": "super-resolution", "scale": "2", "origin": "mine.pth"}
    checkpoint.save(
        path, network, architecture="eamambasr", config={"dim": 8, "num_blocks": [1], "upscale": 2}, header=header
    )
    return model_file.read(path, "yours")


@pytest.fixture
def shown(program: Application, mine: Model, answers: Answers, tmp_path: Path) -> Iterator[Application]:
    """The program with the page of models, one of which is the person's own."""
    answers.trash = tmp_path / "trash"
    program.session.take_model(mine, choose=False)
    program.window.pages.toggle_models()
    settle()
    yield program
    wait_until(lambda: not program.files_lane.is_busy and not program.restore_lane.is_busy)


def card(program: Application, name: str) -> ModelCard:
    return next(card for model, card in program.window.pages.library.cards.items() if model.name == name)


def told(card: ModelCard) -> str:
    return "\n".join(text.text() for text in card.findChildren(QLabel) if text.isVisible())


def test_a_card_tells_everything_about_its_model(shown: Application) -> None:
    one = card(shown, "denoise")
    wait_until(lambda: "0.50 MP/s" in told(one))
    for fact in (
        "Noise",
        "30.50 dB",
        "a folder of photographs",
        "300 MB",
        "GPL-3.0-or-later",
        "It comes with",
        "in use",
    ):
        assert fact in told(one)


def test_a_file_is_told_by_its_digest_and_where_it_came_from(shown: Application, mine: Model) -> None:
    one = card(shown, "mine")
    wait_until(lambda: one.digest)
    assert one.digest == model_file.digest(mine.path)
    wait_until(lambda: one.digest[:12] in told(one))
    assert "Made from the pickle mine.pth" in told(one)
    one.copy.click()
    assert QGuiApplication.clipboard().text() == one.digest


def test_only_ones_own_can_be_renamed_and_removed(shown: Application) -> None:
    assert card(shown, "mine").rename.isVisible()
    assert not card(shown, "denoise").rename.isVisible()
    assert not card(shown, "denoise").remove.isVisible()


def test_a_model_is_renamed_where_its_name_stands(shown: Application, mine: Model) -> None:
    shown.session.choose_model(mine)
    card(shown, "mine").rename.click()
    field = card(shown, "mine")._name
    assert shown.window.focusWidget() is field
    field.setText("  Evening portraits ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: shown.session.model is not None and shown.session.model.title == "Evening portraits")
    assert model_file.read(mine.path).title == "Evening portraits"
    assert model_file.read(mine.path).scale == 2
    assert "Evening portraits" in told(card(shown, "mine"))
    assert "Evening portraits" in [row.text() for row in shown.window.tab.right.models.rows]
    assert "Evening portraits" in [model.title for model in shown.analysis.models]


def test_escape_leaves_the_name_and_the_page_as_they_were(shown: Application) -> None:
    card(shown, "mine").rename.click()
    field = card(shown, "mine")._name
    field.setText("Something else")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert shown.window.pages.library.isVisible()
    assert "Mine" in told(card(shown, "mine"))


def test_a_removed_model_is_in_the_trash_and_comes_back(shown: Application, mine: Model) -> None:
    shown.session.choose_model(mine)
    card(shown, "mine").remove.click()
    card(shown, "mine").remove.click()
    wait_until(lambda: mine not in shown.session.models)
    wait_until(lambda: not shown.files_lane.is_busy)
    assert shown.session.problem is None
    assert not mine.path.exists()
    assert shown.session.model.name == "denoise"
    assert len(shown.window.tab.right.models.rows) == 2
    assert "“Mine” is in the trash." in shown.window.pages.library.removed.text()
    shown.window.pages.library.undo.click()
    wait_until(lambda: mine in shown.session.models)
    assert mine.path.exists()
    assert not shown.window.pages.library.undo.isVisible()


def test_where_there_is_no_trash_nothing_is_removed(
    shown: Application, mine: Model, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown.library, "_to_trash", lambda path: None)
    card(shown, "mine").remove.click()
    wait_until(lambda: shown.session.problem is not None)
    assert mine.path.exists()
    assert shown.window.pages.library.banner.isVisible()
    QTest.keyClick(shown.window.pages.library.banner._close, Qt.Key.Key_Space)
    assert shown.session.problem is None


def test_a_file_that_went_meanwhile_is_told(shown: Application, mine: Model) -> None:
    wait_until(lambda: not shown.files_lane.is_busy)
    mine.path.unlink()
    card(shown, "mine").remove.click()
    wait_until(lambda: shown.session.problem is not None)
    assert shown.session.problem.remedy is Remedy.NONE
    assert "fault" not in shown.session.problem.what


def test_models_are_filtered_by_task(shown: Application) -> None:
    page = shown.window.pages.library
    assert [page.task.itemText(place) for place in range(page.task.count())] == [
        "All tasks",
        "Enlarging ×2",
        "Noise",
        "Noise ×2",
    ]
    page.task.setCurrentIndex(1)
    page.task.activated.emit(1)
    assert [model.name for model, card in page.cards.items() if card.isVisible()] == ["mine"]


def test_a_model_is_chosen_and_shown_in_its_folder(shown: Application, mine: Model, answers: Answers) -> None:
    one = card(shown, "mine")
    one.use.click()
    assert shown.session.model == mine
    assert not one.use.isEnabled()
    one.folder.click()
    assert answers.shown_folder == mine.path.parent


def test_a_measured_speed_counts_more_than_a_guess_and_is_remembered(
    restored: Application, mine: Model, engine: HalvingEngine
) -> None:
    session = restored.session
    session.take_model(mine)
    wait_until(lambda: session.figures.of(mine) is not None)
    assert not session.figures.of(mine).is_measured
    assert restored.window.bottom.device.text().startswith("CPU  ·  about 0.50 MP/s")
    restored.window.tab.restore()
    wait_until(lambda: session.figures.of(mine).is_measured)
    wait_until(lambda: not restored.restore_lane.is_busy)
    session.figures.use(replace(session.preparing.device, cores=1))
    assert session.figures.of(mine).is_measured
    assert session.figures.of(mine).memory == 300_000_000
    session.figures.use(replace(session.preparing.device, title="Another processor"))
    assert session.figures.of(mine) is None


def test_the_keyboard_alone_renames(shown: Application) -> None:
    one = card(shown, "mine")
    one.rename.setFocus()
    QTest.keyClick(one.rename, Qt.Key.Key_Return)
    for letter in "New":
        QTest.keyClick(shown.window.focusWidget(), letter)
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Return)
    wait_until(lambda: any(model.title == "New" for model in shown.session.models))

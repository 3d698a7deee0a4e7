"""Models come into the window by dropping a checkpoint or by choosing one, and never hold the window up."""

import threading
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.application import Application
from app.engine import Engine
from core import library
from core.library import Added
from core.models import architecture
from core.progress import Progress, Work
from tests.app.stand_ins import Answers, HalvingEngine, model
from tests.app.waiting import settle, wait_until


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's models lie where nobody else's do."""
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path / "yours")
    return tmp_path / "yours"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    torch.manual_seed(0)
    path = tmp_path / "sr_x2.pth"
    network = architecture("eamambasr").make({"dim": 8, "num_blocks": [1], "upscale": 2})
    torch.save({"params": network.state_dict()}, path)
    return path


@pytest.fixture
def adding(program: Application, engine: HalvingEngine, monkeypatch: pytest.MonkeyPatch) -> Application:
    """The program, whose engine adds as the real one does."""
    monkeypatch.setattr(engine, "add_model", Engine().add_model, raising=False)
    return program


def drop(program: Application, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, dropped, buttons, keys)
    program.window.dropEvent(event)


def test_a_dropped_checkpoint_becomes_the_chosen_model(adding: Application, published: Path, folder: Path) -> None:
    drop(adding, published)
    wait_until(lambda: adding.session.model is not None and adding.session.model.name == "sr_x2")
    rows = adding.window.tab.right.models.rows
    assert [row.isChecked() for row in rows] == [False, False, True]
    wait_until(rows[2].isVisible)
    assert rows[2].text() == "sr_x2"
    assert adding.preferences.model == "sr_x2"
    assert [path.name for path in folder.iterdir()] == ["sr_x2.safetensors"]
    assert adding.window.bottom.job.text.text().startswith("sr_x2: EAMambaSR, “light-x2” with dim 8")
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert adding.session.model == adding.session.models[0]
    drop(adding, published)
    wait_until(lambda: adding.session.model == adding.session.models[2])
    assert len(rows) == 3


def test_models_are_chosen_by_dialog_too(adding: Application, answers: Answers, published: Path) -> None:
    answers.to_add = [published]
    QTest.mouseClick(adding.window.tab.right.models.add, Qt.MouseButton.LeftButton)
    wait_until(lambda: adding.session.model is not None and adding.session.model.name == "sr_x2")


def test_pictures_and_models_dropped_together_go_where_they_belong(
    adding: Application, published: Path, picture_file: Path
) -> None:
    drop(adding, published, picture_file)
    wait_until(lambda: adding.window.tab.screen_pictures.before is not None)
    wait_until(lambda: len(adding.session.models) == 3)
    assert [picture.path for picture in adding.session.pictures.all] == [picture_file]


def test_a_file_that_is_no_model_is_told_and_the_chosen_one_stays(
    adding: Application, answers: Answers, tmp_path: Path, folder: Path, published: Path
) -> None:
    letter, before = tmp_path / "letter.pth", adding.session.model
    letter.write_text("Dear Sir or Madam")
    drop(adding, letter)
    wait_until(lambda: adding.window.tab.banner.isVisible())
    assert adding.window.tab.banner.problem.what == "letter.pth is not a model."
    assert adding.session.model is before
    assert not adding.session.adding.is_adding
    assert not folder.exists()
    answers.to_add = [published]
    adding.window.tab.banner._remedy.click()
    wait_until(lambda: len(adding.session.models) == 3)
    assert not adding.window.tab.banner.isVisible()


@pytest.fixture
def held(program: Application, engine: HalvingEngine, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Adding waits for this before its last step."""
    go = threading.Event()

    def add(path: Path) -> Work[Progress, Added]:
        yield Progress(0, 2, f"Reading {path.name}")
        assert threading.current_thread() is not threading.main_thread()
        assert go.wait(10)
        yield Progress(1, 2, f"Adding {path.name}")
        return Added(model(path.stem), "A network.", True)

    monkeypatch.setattr(engine, "add_model", add, raising=False)
    return go


def test_the_window_says_what_it_reads_and_goes_on_meanwhile(
    program: Application, held: threading.Event, tmp_path: Path, picture_file: Path
) -> None:
    job = program.window.bottom.job
    drop(program, tmp_path / "large.pth")
    wait_until(lambda: job.text.text() == "Reading large.pth")
    assert job.cancel.isVisible()
    program.window.tab.open([picture_file])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    held.set()
    wait_until(lambda: program.session.model is not None and program.session.model.name == "large")
    assert not job.cancel.isVisible()


def test_adding_can_be_stopped(program: Application, held: threading.Event, tmp_path: Path) -> None:
    drop(program, tmp_path / "large.pth")
    wait_until(lambda: program.window.bottom.job.text.text() == "Reading large.pth")
    QTest.mouseClick(program.window.bottom.job.cancel, Qt.MouseButton.LeftButton)
    assert not program.session.adding.is_adding
    held.set()
    wait_until(lambda: not program.restore_lane.is_busy)
    settle()
    assert len(program.session.models) == 2

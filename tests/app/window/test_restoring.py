"""A run shows its tiles, can be cancelled, fails with a sentence, and tells facts about its model."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app import words
from app.application import Application
from app.restored import Restored
from core.analysis.drift import Drift
from core.picture.files import write
from core.picture.picture import Picture
from core.progress import Progress, Work
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until
from tests.app.window.eyes import MIDDLE_AFTER, MIDDLE_BEFORE, colour_at, is_near, press, shown


def test_restoring_shows_tiles_in_place_then_the_result(opened: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 6
    opened.window.tab.restore()
    pictures = opened.window.tab.screen_pictures
    wait_until(lambda: pictures.is_partial and pictures.finished.boundingRect().height() >= 16)
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    picture = opened.window.tab.view.view.target
    image = shown(opened)
    above = colour_at(image, 0.5, (picture.top + picture.height * 0.1) / image.height())
    below = colour_at(image, 0.5, (picture.top + picture.height * 0.9) / image.height())
    assert above[0] < 80 < 120 < below[0]
    assert opened.window.bottom.job.progress.isVisible()
    assert opened.window.bottom.job.text.text().startswith("Restoring 7 of 12")
    engine.go.set()
    wait_until(lambda: pictures.has_result)
    assert is_near(colour_at(shown(opened), 0.5, 0.5), MIDDLE_AFTER)
    assert opened.window.bottom.job.text.text().startswith("Restored in 1 s.")
    assert not opened.window.bottom.job.progress.isVisible()


def test_what_is_found_out_before_the_first_tile_is_told(
    opened: Application, engine: HalvingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = engine.restore

    def after_finding(*what: Any) -> Work[Progress, Restored]:
        yield Progress(0, 0, "Finding the best tile size")
        assert engine.go.wait(10)
        return (yield from run(*what))

    monkeypatch.setattr(engine, "restore", after_finding)
    opened.window.tab.restore()
    wait_until(lambda: opened.window.bottom.job.text.text() == "Finding the best tile size")
    assert opened.window.bottom.job.progress.value() == 0
    engine.go.set()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)


def test_cancelling_answers_at_once_and_leaves_the_picture_as_it_was(
    opened: Application, engine: HalvingEngine
) -> None:
    engine.stop_before = 6
    press(opened, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    start = time.monotonic()
    press(opened, Qt.Key.Key_Escape)
    image = shown(opened)
    assert time.monotonic() - start < 0.5
    assert opened.session.run is None
    assert is_near(colour_at(image, 0.5, 0.5), MIDDLE_BEFORE)
    assert not opened.window.tab.right.save.isEnabled()
    engine.go.set()
    wait_until(lambda: not opened.restore_lane.is_busy)
    assert engine.was_closed.is_set()
    assert opened.session.pictures.current.after is None


def test_a_result_that_arrives_after_cancelling_is_dropped(opened: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 3
    opened.window.tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 3)
    job, current = opened.session._job, opened.session.pictures.current
    opened.window.tab.cancel()
    job.finished.emit(job, Restored(current.before, Drift(0, 0, 0)))
    settle()
    assert current.after is None


def test_a_restoration_can_follow_a_cancelled_one(opened: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 3
    opened.window.tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 3)
    opened.window.tab.cancel()
    engine.stop_before = None
    opened.window.tab.restore()
    engine.go.set()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)
    assert engine.runs == 2


def test_a_failed_restoration_is_told_and_can_be_tried_again(opened: Application, engine: HalvingEngine) -> None:
    engine.fail_before = 4
    tab = opened.window.tab
    tab.restore()
    wait_until(lambda: tab.banner.isVisible())
    assert tab.banner.problem.what == "The model gave nothing."
    assert tab.screen_pictures.after is None
    engine.fail_before = None
    tab.banner._remedy.click()
    wait_until(lambda: tab.screen_pictures.has_result)
    assert not tab.banner.isVisible()


def test_a_model_that_cannot_be_read_is_told_and_another_one_offered(
    opened: Application, engine: HalvingEngine
) -> None:
    tab, session = opened.window.tab, opened.session
    opened.window.activateWindow()
    engine.damaged = "enlarge"
    tab.toggle_right()
    session.choose_model(session.models[1])
    wait_until(lambda: tab.banner.isVisible())
    assert tab.banner.problem.what == "enlarge.safetensors is damaged."
    assert tab.banner._remedy.text() == "Choose another model"
    tab.banner._remedy.click()
    assert not tab.banner.isVisible()
    # The other model is for something else: what may be done is where the way to it begins.
    models = tab.right.models
    assert QApplication.focusWidget() is models.tasks
    assert [row.isVisibleTo(models) for row in models.rows] == [False, True]
    tab.restore()
    wait_until(lambda: tab.banner.isVisible())
    assert tab.banner._remedy.text() == "Choose another model"


def test_a_task_brings_its_models_and_chooses_the_first(opened: Application) -> None:
    models, session = opened.window.tab.right.models, opened.session
    first, other = session.models[:2]
    assert [models.tasks.itemText(place) for place in range(models.tasks.count())] == ["Noise", "Noise ×2"]
    models.tasks.setCurrentIndex(1)
    models.tasks.activated.emit(1)
    assert session.model is other
    assert [row.isVisibleTo(models) for row in models.rows] == [False, True]
    session.choose_model(first)
    assert models.tasks.currentText() == "Noise"
    assert [row.isVisibleTo(models) for row in models.rows] == [True, False]


def test_where_there_is_no_other_model_its_folder_is_shown(
    opened: Application, engine: HalvingEngine, answers: Answers
) -> None:
    tab, session = opened.window.tab, opened.session
    session.models = session.models[:1]
    engine.damaged = "denoise"
    session.prepare()
    wait_until(lambda: tab.banner.isVisible())
    assert tab.banner._remedy.text() == "Show its folder"
    tab.banner._remedy.click()
    assert answers.shown_folder == session.models[0].path.parent


def test_facts_about_a_model_follow_its_runs(restored: Application) -> None:
    section = restored.window.tab.right.models
    section._fold.click()
    texts = [text.text() for text in section._facts.findChildren(QLabel)]
    assert "Speed here" in texts
    assert words.speed(restored.session.last_speed) in texts


def test_a_run_goes_on_while_another_picture_is_looked_at(
    opened: Application, engine: HalvingEngine, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    other = tmp_path / "other.png"
    write(gradient(), other)
    tab, first = opened.window.tab, opened.session.pictures.current
    engine.stop_before = 6
    tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    tab.open([other])
    wait_until(lambda: tab.screen_pictures.picture is not first)
    engine.go.set()
    wait_until(lambda: first.after is not None)
    assert tab.screen_pictures.after is None
    opened.session.pictures.look_at(first)
    wait_until(lambda: tab.screen_pictures.has_result)

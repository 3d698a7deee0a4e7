"""What is on screen comes first, wherever the person looks, and the preview is a part of the result."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.application import Application
from core.picture.files import write
from tests.app.stand_ins import TILE, HalvingEngine
from tests.app.waiting import settle, wait_until


@pytest.fixture
def zoomed(program: Application, tmp_path, gradient) -> Application:
    """A picture of which only the top left can be seen."""
    path = tmp_path / "wide.png"
    write(gradient(96, 640), path)
    program.window.tab.open([path])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    look_at(program, 0.0)
    return program


def look_at(program: Application, x: float) -> None:
    view = program.window.tab.view
    zoomed = view.view.zoomed(8.0)
    view.set_view(zoomed.panned((zoomed.x - x) * 640 * 8.0, 0))


def columns(engine: HalvingEngine) -> list[int]:
    return [left for _, left in engine.made]


def test_looking_elsewhere_while_it_runs_brings_other_tiles(zoomed: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 3
    zoomed.window.tab.restore()
    wait_until(lambda: len(engine.made) == 3)
    assert max(columns(engine)) < 200
    look_at(zoomed, 1.0)
    engine.stop_before = None
    engine.go.set()
    wait_until(lambda: zoomed.window.tab.screen_pictures.has_result)
    assert min(columns(engine)[4:12]) > 400
    assert len(set(engine.made)) == len(engine.made)


def test_a_preview_restores_what_is_on_screen_and_follows_it(zoomed: Application, engine: HalvingEngine) -> None:
    preview, pictures = zoomed.session.preview, zoomed.window.tab.screen_pictures
    QTest.keyClick(zoomed.window.tab.view, Qt.Key.Key_V)
    wait_until(lambda: engine.made and not preview.is_busy)
    seen = zoomed.window.tab.view.source_region()
    assert 0 < len(engine.made) < 6 * 40
    assert all(left < seen[1] + seen[3] for left in columns(engine))
    assert pictures.is_partial
    assert pictures.captions[1] == "Preview"
    first = len(engine.made)
    look_at(zoomed, 1.0)
    wait_until(lambda: len(engine.made) > first and not preview.is_busy)
    assert min(columns(engine)[first:]) > 300
    assert not zoomed.window.tab.right.save.isEnabled()


def test_restore_goes_on_from_the_preview_and_computes_nothing_twice(
    zoomed: Application, engine: HalvingEngine
) -> None:
    zoomed.session.preview.switch(True)
    wait_until(lambda: engine.made and not zoomed.session.preview.is_busy)
    zoomed.window.tab.restore()
    pictures = zoomed.window.tab.screen_pictures
    assert not pictures.finished.isEmpty()
    wait_until(lambda: pictures.has_result)
    assert len(engine.made) == len(set(engine.made)) == 6 * 40
    picture = zoomed.session.pictures.current
    np.testing.assert_array_equal(picture.after.pixels, picture.before.pixels / 2)
    assert not zoomed.session.preview.is_busy


def test_a_stopped_restoration_leaves_its_tiles_to_the_preview(zoomed: Application, engine: HalvingEngine) -> None:
    zoomed.session.preview.switch(True)
    wait_until(lambda: engine.made and not zoomed.session.preview.is_busy)
    engine.stop_before = len(engine.made) + 5
    zoomed.window.tab.restore()
    wait_until(lambda: len(engine.made) == engine.stop_before)
    zoomed.window.tab.cancel()
    engine.go.set()
    pictures = zoomed.window.tab.screen_pictures
    wait_until(lambda: not zoomed.restore_lane.is_busy)
    settle()
    assert pictures.is_partial
    zoomed.window.tab.restore()
    wait_until(lambda: pictures.has_result)
    assert len(engine.made) == len(set(engine.made))


def test_switched_off_it_leaves_the_picture_as_it_was(zoomed: Application, engine: HalvingEngine) -> None:
    switch = zoomed.window.tab.right.preview
    switch.click()
    wait_until(lambda: engine.made and not zoomed.session.preview.is_busy)
    assert zoomed.preferences.live_preview
    switch.click()
    settle()
    assert zoomed.window.tab.screen_pictures.after is None
    assert not zoomed.preferences.live_preview


def test_another_model_previews_anew(zoomed: Application, engine: HalvingEngine) -> None:
    zoomed.session.preview.switch(True)
    wait_until(lambda: engine.made and not zoomed.session.preview.is_busy)
    first = len(engine.made)
    zoomed.session.choose_model(zoomed.session.models[1])
    wait_until(lambda: len(engine.made) > first and not zoomed.session.preview.is_busy)
    pictures = zoomed.window.tab.screen_pictures
    assert pictures.after.width == 2 * 640
    assert pictures.finished.boundingRect().width() >= 2 * TILE


def test_the_next_picture_is_previewed_where_the_person_looks(
    zoomed: Application, engine: HalvingEngine, picture_file
) -> None:
    zoomed.session.preview.switch(True)
    wait_until(lambda: engine.made and not zoomed.session.preview.is_busy)
    first = len(engine.made)
    zoomed.window.tab.open([picture_file])
    wait_until(lambda: len(engine.made) > first and not zoomed.session.preview.is_busy)
    pictures = zoomed.window.tab.screen_pictures
    assert pictures.picture.name == "evening.png"
    assert pictures.is_partial
    zoomed.session.pictures.step(-1)
    wait_until(lambda: pictures.picture.name == "wide.png" and pictures.is_partial)
    wait_until(lambda: not zoomed.session.preview.is_busy)


def test_a_model_that_cannot_preview_says_so_once(zoomed: Application, engine: HalvingEngine) -> None:
    engine.fail_before = 2
    zoomed.session.preview.switch(True)
    wait_until(lambda: zoomed.session.problem)
    zoomed.session.dismiss_problem()
    look_at(zoomed, 0.5)
    look_at(zoomed, 0.6)
    settle()
    wait_until(lambda: not zoomed.restore_lane.is_busy)
    assert zoomed.session.problem is None
    assert zoomed.window.tab.screen_pictures.after is None


def test_the_best_settings_are_sought_when_the_result_is_there(zoomed: Application, engine: HalvingEngine) -> None:
    zoomed.window.tab.restore()
    wait_until(lambda: zoomed.window.tab.screen_pictures.has_result and not zoomed.restore_lane.is_busy)
    assert engine.tuned == [zoomed.session.model]


def test_whatever_is_pressed_in_whatever_order_the_result_is_right(
    program: Application, engine: HalvingEngine, tmp_path, gradient
) -> None:
    sizes = [(1, 1), (96, 200), (33, 17)]
    for number, (height, width) in enumerate(sizes):
        write(gradient(height, width), tmp_path / f"{number}.png")
    tab, session = program.window.tab, program.session
    tab.open([tmp_path / f"{number}.png" for number in range(len(sizes))])
    wait_until(lambda: tab.screen_pictures.before is not None)
    acts = [
        lambda: session.pictures.step(1),
        lambda: session.pictures.step(-1),
        lambda: session.preview.switch(not session.preview.is_on),
        lambda: session.choose_model(session.models[session.model is session.models[0]]),
        tab.restore,
        tab.cancel,
        lambda: tab.view.zoom_step(1),
        tab.view.fit,
        lambda: session.look_at((0, 0, 5, 5)),
        settle,
    ]
    for choice in np.random.default_rng(8).integers(len(acts), size=100):
        acts[choice]()
    tab.cancel()
    session.choose_model(session.models[0])
    wait_until(lambda: not program.restore_lane.is_busy and not session.pictures.is_opening)
    settle()
    assert session.problem is None
    for picture in list(session.pictures.all):
        session.pictures.look_at(picture)
        wait_until(lambda picture=picture: session.pictures.current is picture)
        tab.restore()
        wait_until(lambda: session.run is None)
        settle()
        result = next(slot for slot in picture.slots if slot.by is session.models[0])
        np.testing.assert_array_equal(result.picture.pixels, picture.before.pixels / 2)

"""What counts of a restoration, chosen in the window: at once, in steps, and into the file."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.mask_editing import Kind
from core.picture.files import read, write
from core.picture.picture import Picture
from core.restoration.effect import Effect
from core.restoration.effected import effected
from core.restoration.mask import Mask, RadialGradient
from tests.app.effect.hands import AFTER, BEFORE, LEFT, colour_at, is_near, press
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until


def test_brightness_and_colour_count_apart_at_once(ready: Application, engine: HalvingEngine) -> None:
    balance = ready.window.tab.right.balance
    balance.luma.slider.setValue(0)
    # All channels go back by what brightness had lost, which is 62 levels.
    assert is_near(colour_at(ready), (126, 126, 94), 3)
    balance.colour.number.setValue(0)
    assert is_near(colour_at(ready), BEFORE, 2)
    balance.reset.click()
    assert is_near(colour_at(ready), AFTER, 2)
    assert engine.runs == 1


def test_of_a_vast_picture_effects_are_made_ready_with_the_first(
    program: Application, engine: HalvingEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.vast.VAST", 64 * 48 - 1)
    tab = program.window.tab
    write(Picture(np.full((48, 64, 3), 0.5, np.float32)), tmp_path / "vast.png")
    tab.open([tmp_path / "vast.png"])
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    settle()
    result = program.session.pictures.current.after
    assert tab.screen_pictures.mixable.of(result) is None
    # Nor does anything else take memory that nobody waits for.
    assert not engine.tuned
    for value in (50, 40, 30):  # a slider that moves on does not begin it anew
        tab.right.balance.luma.slider.setValue(value)
    wait_until(lambda: tab.screen_pictures.effected is not None)
    made = tab.screen_pictures.mixable.of(result)
    tab.right.balance.luma.slider.setValue(20)
    settle()
    assert tab.screen_pictures.mixable.of(result) is made


def test_detail_comes_back_by_size_and_all_at_once(program: Application, tmp_path: Path) -> None:
    tab = program.window.tab
    noise = np.random.default_rng(2).normal(0.5, 0.1, (96, 128, 3)).astype(np.float32).clip(0, 1)
    write(Picture(noise), tmp_path / "noise.png")
    tab.open([tmp_path / "noise.png"])
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.effected is None and tab.screen_pictures.has_result)
    current = program.session.pictures.current
    wait_until(lambda: tab.screen_pictures.mixable.of(current.after) is not None)
    detail = tab.right.detail
    detail.bands[1].slider.setValue(40)
    assert program.session.effect.now.detail == (0, 0.4, 0, 0)
    detail.every.slider.setValue(70)
    assert program.session.effect.now.detail == (0.7,) * 4
    tab.view.set_view(tab.view.view.zoomed(1.0))
    shown = tab.view.grab().toImage()
    wanted = effected(current.before, current.after, program.session.effect.now)
    corner = tab.view.view.target
    for row, column in ((10, 10), (50, 70), (95, 127)):
        colour = shown.pixelColor(round(corner.left) + column, round(corner.top) + row)
        level = wanted.pixels[row, column].clip(0, 1) * 255
        assert is_near((colour.red(), colour.green(), colour.blue()), tuple(level), 1.5)


def test_what_is_on_screen_is_what_is_saved(ready: Application, answers: Answers, tmp_path: Path) -> None:
    answers.to_save = tmp_path / "mended.png"
    effect = Effect(0.9, 0.3, 1, (0.5, 0, 0, 0.2), masks=(Mask(RadialGradient((0.5, 0.5), (0.3, 0.2))),))
    ready.session.effect.change(effect, "all")
    current = ready.session.pictures.current
    shown = colour_at(ready)
    ready.window.tab.save()
    wait_until(lambda: answers.to_save.exists() and not ready.session.saving.is_saving)
    saved = read(answers.to_save).pixels
    np.testing.assert_allclose(saved, effected(current.before, current.after, effect).pixels, atol=1.01 / 255)
    assert is_near(shown, tuple(saved[24, 32] * 255), 5)


def test_every_step_is_undone_by_keys_even_from_a_number(ready: Application) -> None:
    right, effect = ready.window.tab.right, ready.session.effect
    right.strength.slider.setValue(60)
    right.balance.fold.click()
    right.balance.luma.slider.setValue(30)
    right.detail.every.slider.setValue(20)
    press(ready, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert effect.now == Effect(0.6, 0.3)
    right.balance.luma.number.setFocus()
    QTest.keyClick(right.balance.luma.number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert effect.now == Effect(0.6)
    assert right.balance.luma.value == 100
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(ready, Qt.Key.Key_Z, both)
    assert effect.now == Effect(0.6, 0.3)
    right.strength.undo.click()
    right.strength.undo.click()
    assert effect.now == Effect()
    assert not right.strength.undo.isEnabled()
    right.strength.redo.click()
    assert effect.now == Effect(0.6)


def test_a_drag_of_a_slider_is_one_step(ready: Application) -> None:
    slider, effect = ready.window.tab.right.strength.slider, ready.session.effect
    slider.sliderPressed.emit()
    for value in (80, 60, 40):
        slider.setValue(value)
        effect._history._moment -= 10
    slider.sliderReleased.emit()
    effect.undo()
    assert effect.now == Effect()


def test_a_double_click_on_a_name_sets_its_slider_back(ready: Application) -> None:
    colour = ready.window.tab.right.balance.colour
    colour.slider.setValue(10)
    QTest.mouseDClick(colour.name, LEFT)
    assert ready.session.effect.now == Effect()


def test_showing_a_share_does_not_round_it(ready: Application) -> None:
    ready.session.effect.change(Effect(0.333, 0.777), "from elsewhere")
    assert ready.session.effect.now == Effect(0.333, 0.777)
    assert ready.window.tab.right.strength.number.value() == 33


def test_the_numbers_the_difference_and_the_histogram_follow(ready: Application) -> None:
    tab = ready.window.tab
    tab.view.hovered.emit((0.5, 0.5))
    ready.session.effect.change(Effect(luma=0), "luma")
    rows = [[number.text() for number in row] for row in tab.right.readout._rows]
    assert abs(float(rows[1][0]) - 126) < 1.5
    before, after = tab.screen_pictures.compared().part(tab.screen_pictures.compared().whole)
    luma = (after - before) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    assert np.abs(luma).max() < 1e-5
    press(ready, Qt.Key.Key_D)
    wait_until(lambda: tab.screen_pictures.difference is not None)
    # Signed differences of brightness are none.
    red, green, blue = colour_at(ready, 0.5, 0.45)
    assert max(red, green, blue) - min(red, green, blue) < 12
    histogram = tab.right.histogram
    wait_until(lambda: histogram._mixed is not None)
    assert not np.array_equal(histogram._mixed, histogram._after)


def test_an_enlarged_result_has_effects_too(opened: Application) -> None:
    tab = opened.window.tab
    opened.session.choose_model(opened.session.models[1])
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    wait_until(lambda: tab.screen_pictures.mixable.of(opened.session.pictures.current.after) is not None)
    opened.session.effect.change(Effect(luma=0), "luma")
    assert is_near(colour_at(opened), (126, 126, 94), 4)


def test_a_translucent_picture_stays_so_under_an_effect(program: Application, tmp_path: Path) -> None:
    source, tab = tmp_path / "veil.png", program.window.tab
    write(Picture(np.full((48, 64, 3), 0.8, np.float32), np.full((48, 64), 0.5, np.float32)), source)
    program.preferences.surround = "black"
    tab.open([source])
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    wait_until(lambda: tab.screen_pictures.mixable.of(program.session.pictures.current.after) is not None)
    program.session.effect.change(Effect(colour=0), "colour")
    assert is_near(colour_at(program, 0.45, 0.45), (51, 51, 51), 2)


def test_an_effect_changed_after_saving_is_not_saved_yet(ready: Application, answers: Answers, tmp_path: Path) -> None:
    current = ready.session.pictures.current
    answers.to_save = tmp_path / "mended.png"
    ready.session.set_strength(0.5)
    ready.window.tab.save()
    wait_until(lambda: current.saved_as is not None)
    assert not current.has_unsaved_result
    ready.session.effect.let_go()
    ready.session.set_strength(0.6)
    assert current.has_unsaved_result
    ready.session.effect.undo()
    assert not current.has_unsaved_result


def test_what_was_chosen_goes_on_to_the_next_picture_and_masks_and_steps_do_not(
    ready: Application, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    session, tab = ready.session, ready.window.tab
    session.effect.change(Effect(0.8, 0.5), "both")
    session.masks.add(Kind.LINEAR)
    first = session.pictures.current
    write(gradient(), tmp_path / "next.png")
    tab.open([tmp_path / "next.png"])
    wait_until(lambda: session.pictures.current is not first)
    assert session.effect.now == Effect(0.8, 0.5)
    assert not session.effect.can_undo
    assert session.masks.mask is None
    session.set_strength(0.1)
    session.pictures.look_at(first)
    wait_until(lambda: session.pictures.current is first)
    assert session.effect.now.strength == 0.8
    assert len(session.effect.now.masks) == 1
    session.effect.undo()
    assert session.effect.now == Effect(0.8, 0.5)


def test_a_run_under_way_shows_its_tiles_whatever_the_effect(opened: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 6
    opened.session.effect.change(Effect(1, 0.2, 1, masks=(Mask(RadialGradient((0.5, 0.5), (0.2, 0.2))),)), "all")
    opened.window.tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    assert colour_at(opened, 0.5, 0.3)[0] < 128
    engine.go.set()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)
    wait_until(lambda: opened.window.tab.screen_pictures.effected is not None)

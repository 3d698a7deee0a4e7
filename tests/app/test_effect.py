"""The effect, as a person chooses it in the window: at once, in steps, on parts of the picture, and into the file."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.mask_editing import Kind, MaskEditing
from app.ui.comparison_view import Mode
from core.picture.files import read, write
from core.picture.picture import Picture
from core.restoration.effect import Effect
from core.restoration.effected import effected
from core.restoration.mask import LinearGradient, Mask, RadialGradient
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until

# The view's middle and the source there: 0.5 red and green, 0.25 blue; the stand-in halves it.
BEFORE, AFTER = (128, 128, 64), (64, 64, 32)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def colour_at(program: Application, x: float = 0.5, y: float = 0.5) -> tuple[int, int, int]:
    """Of the picture on screen, at a fraction of the view."""
    settle()
    image: QImage = program.window.tab.view.grab().toImage()
    colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
    return colour.red(), colour.green(), colour.blue()


def is_near(colour: tuple[int, int, int], wanted: tuple[int, int, int], within: int = 6) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(program.window.tab.view, key, modifier)
    settle()


def drag(program: Application, *places: tuple[int, int], modifier: Qt.KeyboardModifier = NONE) -> None:
    """With the left button, through places relative to the view's middle."""
    view = program.window.tab.view
    points = [view.rect().center() + QPoint(*place) for place in places]
    QTest.mousePress(view, LEFT, modifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, LEFT, modifier, points[-1])
    settle()


def beside_the_knob(program: Application) -> tuple[float, float]:
    """In the middle of the view, but for what is drawn there."""
    view = program.window.tab.view
    return 0.5 + 12 / view.width(), 0.5 + 9 / view.height()


@pytest.fixture
def ready(restored: Application) -> Application:
    """A result is shown, and all that effects need is made."""
    pictures = restored.window.tab.screen_pictures
    wait_until(lambda: pictures.mixable.of(restored.session.pictures.current.after) is not None)
    return restored


@pytest.fixture
def masks(ready: Application) -> MaskEditing:
    """Masks without the tint over them."""
    ready.session.masks.show(False)
    return ready.session.masks


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


def test_the_brush_shows_the_restoration_where_it_paints_and_erases_with_alt(
    ready: Application, masks: MaskEditing
) -> None:
    ready.window.tab.right.masks.adders[Kind.BRUSH].click()
    assert is_near(colour_at(ready), AFTER), "nothing is painted yet"
    drag(ready, (-60, 0), (0, 0), (60, 0))
    assert len(ready.session.effect.now.masks[0].shape.strokes) == 1
    assert is_near(colour_at(ready), AFTER)
    below = 0.5 + 80 / ready.window.tab.view.height()
    assert colour_at(ready, 0.5, below)[0] > 120
    drag(ready, (0, -3), (0, 3), modifier=Qt.KeyboardModifier.AltModifier)
    assert is_near(colour_at(ready), BEFORE)
    ready.session.effect.undo()
    assert is_near(colour_at(ready), AFTER)
    ready.session.effect.undo()
    ready.session.effect.undo()
    assert not masks.masks
    assert masks.mask is None


def test_a_mask_can_hide_instead_and_be_inverted_and_count_in_part(ready: Application, masks: MaskEditing) -> None:
    controls, place = ready.window.tab.right.masks.controls, beside_the_knob(ready)
    masks.add(Kind.RADIAL)
    assert is_near(colour_at(ready, *place), AFTER)
    controls.side.buttons[1].click()
    assert is_near(colour_at(ready, *place), BEFORE, 10)
    controls.inverted.click()
    assert is_near(colour_at(ready, *place), AFTER)
    controls.inverted.click()
    controls.amount.slider.setValue(50)
    assert is_near(colour_at(ready, *place), (96, 96, 48), 8)


def test_a_gradient_is_drawn_then_its_knobs_move_it(ready: Application, masks: MaskEditing) -> None:
    masks.add(Kind.LINEAR)
    drag(ready, (-80, 30), (-40, 30), (60, 30))
    shape = masks.mask.shape
    assert isinstance(shape, LinearGradient)
    assert shape.start[0] < 0.45
    assert shape.end[0] > 0.55
    assert shape.start[1] == pytest.approx(shape.end[1])
    view = ready.window.tab.view
    place = view.view
    drag(ready, (60, 30), (60, 80))
    assert masks.mask.shape.end[1] > shape.end[1]
    assert masks.mask.shape.start == shape.start
    assert view.view == place, "the picture stays where it is"
    ready.session.effect.undo()
    assert masks.mask.shape == shape
    ready.session.effect.undo()
    assert masks.mask.shape != shape


def test_an_ellipse_is_drawn_turned_and_moved(ready: Application, masks: MaskEditing) -> None:
    masks.add(Kind.RADIAL)
    drag(ready, (-30, -20), (0, -20), (30, -20))
    shape = masks.mask.shape
    assert isinstance(shape, RadialGradient)
    assert shape.radii[0] == shape.radii[1]
    drag(ready, (30, -20), (30, 40))
    assert masks.mask.shape.turned == pytest.approx(45, abs=1)
    assert masks.mask.shape.radii[1] == shape.radii[1]
    drag(ready, (-30, -20), (-10, -10))
    assert masks.mask.shape.centre[0] > shape.centre[0]


def test_gradients_can_be_placed_by_keys_alone(ready: Application, masks: MaskEditing) -> None:
    controls = ready.window.tab.right.masks.controls
    masks.add(Kind.LINEAR)
    controls.turned.slider.setValue(90)
    middle, length, turned = masks.line()
    assert middle == pytest.approx((0.5, 0.5))
    assert length == pytest.approx(0.38, abs=0.01)
    assert turned == pytest.approx(90)
    assert masks.mask.shape.start[0] > masks.mask.shape.end[0]
    QTest.keyClick(controls.across.slider, Qt.Key.Key_Right)
    assert masks.line()[0][0] == pytest.approx(0.51)
    masks.add(Kind.RADIAL)
    controls.wide.slider.setValue(30)
    assert masks.mask.shape.radii == pytest.approx((0.3, 0.2))


def test_shift_and_wheel_change_the_brush_and_the_wheel_alone_zooms(ready: Application, masks: MaskEditing) -> None:
    view, middle = ready.window.tab.view, QPointF(ready.window.tab.view.rect().center())
    masks.add(Kind.BRUSH)
    radius, zoom = masks.radius, view.view.zoom

    def wheel(modifier: Qt.KeyboardModifier) -> None:
        buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        turn = QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), buttons, modifier, phase, False)
        QApplication.sendEvent(view, turn)

    wheel(Qt.KeyboardModifier.ShiftModifier)
    assert masks.radius > radius
    assert view.view.zoom == zoom
    for _ in range(60):
        wheel(Qt.KeyboardModifier.ShiftModifier)
    assert masks.radius <= 0.25
    wheel(NONE)
    assert view.view.zoom > zoom


def test_the_mask_lies_over_the_picture_while_it_is_edited(ready: Application) -> None:
    masks, tab = ready.session.masks, ready.window.tab
    masks.add(Kind.RADIAL)
    assert tab.mask_tool.overlay.isVisible()
    place = beside_the_knob(ready)
    assert colour_at(ready, *place)[0] > AFTER[0] + 40
    press(ready, Qt.Key.Key_M)
    assert is_near(colour_at(ready, *place), AFTER, 10)
    press(ready, Qt.Key.Key_M)
    press(ready, Qt.Key.Key_Escape)
    assert masks.mask is None
    assert not tab.mask_tool.overlay.isVisible()
    assert len(masks.masks) == 1


def test_masks_are_listed_chosen_and_removed(ready: Application, masks: MaskEditing) -> None:
    section = ready.window.tab.right.masks
    for kind in (Kind.RADIAL, Kind.BRUSH, Kind.RADIAL):
        section.adders[kind].click()
    assert [row.text() for row in section.rows] == ["Ellipse 1", "Brush 1", "Ellipse 2"]
    assert section.fold.isChecked()
    section.rows[0].click()
    assert masks.chosen == 0
    masks.remove(1)
    assert masks.chosen == 0
    assert [row.text() for row in section.rows] == ["Ellipse 1", "Ellipse 2"]
    section.rows[0].click()
    assert masks.mask is None
    section.reset.click()
    assert not masks.masks
    ready.session.effect.undo()
    assert len(masks.masks) == 2


def test_leaving_the_picture_in_the_middle_of_a_stroke_harms_nothing(
    ready: Application, masks: MaskEditing, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    view, first = ready.window.tab.view, ready.session.pictures.current
    masks.add(Kind.BRUSH)
    QTest.mousePress(view, LEFT, NONE, view.rect().center())
    write(gradient(), tmp_path / "next.png")
    ready.window.tab.open([tmp_path / "next.png"])
    wait_until(lambda: ready.session.pictures.current is not first)
    QTest.mouseMove(view, view.rect().center() + QPoint(40, 0))
    QTest.mouseRelease(view, LEFT, NONE, view.rect().center() + QPoint(40, 0))
    assert not ready.session.effect.now.masks
    ready.session.set_strength(0.4)
    ready.session.effect.undo()
    assert ready.session.effect.now.strength == 1


def test_undoing_in_the_middle_of_a_stroke_waits_for_its_end(ready: Application, masks: MaskEditing) -> None:
    view = ready.window.tab.view
    masks.add(Kind.BRUSH)
    QTest.mousePress(view, LEFT, NONE, view.rect().center())
    ready.session.effect.undo()
    QTest.mouseMove(view, view.rect().center() + QPoint(40, 0))
    QTest.mouseRelease(view, LEFT, NONE, view.rect().center() + QPoint(40, 0))
    assert len(masks.mask.shape.strokes) == 1
    ready.session.effect.undo()
    assert masks.mask.is_empty


def test_side_by_side_the_right_pane_is_painted_and_the_left_one_leads_to_the_same_place(
    ready: Application, masks: MaskEditing
) -> None:
    view = ready.window.tab.view
    view.set_mode(Mode.SIDE_BY_SIDE)
    masks.add(Kind.BRUSH)
    at = QPoint(view.width() // 4, view.height() // 2)
    QTest.mouseClick(view, LEFT, NONE, at)
    x, y = masks.mask.shape.strokes[0].points[0]
    assert (x, y) == pytest.approx((0.5, 0.5), abs=0.02)
    assert is_near(colour_at(ready, 0.75), AFTER)


def test_a_run_under_way_shows_its_tiles_whatever_the_effect(opened: Application, engine: HalvingEngine) -> None:
    engine.stop_before = 6
    opened.session.effect.change(Effect(1, 0.2, 1, masks=(Mask(RadialGradient((0.5, 0.5), (0.2, 0.2))),)), "all")
    opened.window.tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    assert colour_at(opened, 0.5, 0.3)[0] < 128
    engine.go.set()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)
    wait_until(lambda: opened.window.tab.screen_pictures.effected is not None)


@pytest.mark.parametrize("sides", [(1, 1), (1, 200), (200, 1), (2, 3)])
def test_the_smallest_pictures_are_painted_on(program: Application, tmp_path: Path, sides: tuple[int, int]) -> None:
    tab, session = program.window.tab, program.session
    write(Picture(np.full((*sides, 3), 0.5, np.float32)), tmp_path / "small.png")
    tab.open([tmp_path / "small.png"])
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    wait_until(lambda: tab.screen_pictures.mixable.of(session.pictures.current.after) is not None)
    session.effect.change(Effect(0.9, 0.5, 0.2, (1, 0.5, 0.2, 0.1), True), "all")
    for kind in Kind:
        session.masks.add(kind)
        drag(program, (-20, -20), (0, 0), (20, 30))
        for mode in Mode:
            tab.view.set_mode(mode)
            colour_at(program)
        tab.view.zoom_step(1)


def test_a_key_that_a_mask_has_no_use_for_goes_on(ready: Application, masks: MaskEditing) -> None:
    masks.add(Kind.RADIAL)
    view = ready.window.tab.view
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert is_near(colour_at(ready, *beside_the_knob(ready)), BEFORE, 10)
    QTest.keyRelease(view, Qt.Key.Key_Space)

"""Where a restoration counts, painted and drawn in the window, by mouse and by keys."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.mask_editing import Kind, MaskEditing
from app.ui.comparison_view import Mode
from core.picture.files import write
from core.picture.picture import Picture
from core.restoration.effect import Effect
from core.restoration.mask import LinearGradient, RadialGradient
from tests.app.effect.hands import AFTER, BEFORE, LEFT, NONE, beside_the_knob, colour_at, drag, is_near, press
from tests.app.waiting import wait_until


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

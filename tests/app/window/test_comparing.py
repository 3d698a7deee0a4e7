"""Before and after: strength, split, side by side, differences."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.ui.comparison_view import Mode
from core.analysis.error_map import Kind, ramp
from core.picture.files import write
from core.picture.picture import Picture
from tests.app.stand_ins import HalvingEngine
from tests.app.waiting import wait_until
from tests.app.window.eyes import MIDDLE_AFTER, MIDDLE_BEFORE, colour_at, counted_as, is_near, press, shown


def test_strength_answers_at_once_without_another_run(restored: Application, engine: HalvingEngine) -> None:
    restored.window.tab.right.strength.slider.setValue(0)
    assert is_near(colour_at(shown(restored), 0.5, 0.5), MIDDLE_BEFORE)
    restored.window.tab.right.strength.number.setValue(50)
    assert is_near(colour_at(shown(restored), 0.5, 0.5), (96, 96, 48))
    assert engine.runs == 1


def test_space_shows_the_source_while_it_is_held(restored: Application) -> None:
    view = restored.window.tab.view
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert is_near(colour_at(shown(restored), 0.5, 0.5), MIDDLE_BEFORE)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert is_near(colour_at(shown(restored), 0.5, 0.5), MIDDLE_AFTER)


def test_the_split_line_jumps_to_a_click_follows_a_drag_and_turns(restored: Application) -> None:
    view = restored.window.tab.view
    press(restored, Qt.Key.Key_S)
    middle = view.rect().center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 60))
    image = shown(restored)
    assert colour_at(image, 0.5, 0.4)[2] > 50
    on_line = QPoint(middle.x() + 40, middle.y() - 30)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=on_line)
    QTest.mouseMove(view, QPoint(0, on_line.y()))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(0, on_line.y()))
    assert view.line.place == 0
    assert is_near(colour_at(shown(restored), 0.5, 0.5), MIDDLE_AFTER)
    press(restored, Qt.Key.Key_R)
    assert not view.line.is_vertical
    press(restored, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.line.place > 0


def open_veil(program: Application, source: Path) -> None:
    """A light picture that lets half of the black around it through."""
    write(Picture(np.full((48, 64, 3), 0.8, np.float32), np.full((48, 64), 0.5, np.float32)), source)
    program.preferences.surround = "black"
    program.window.tab.open([source])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)


@pytest.mark.parametrize("looks", [Mode.ONE, Mode.SPLIT])
@pytest.mark.parametrize("strength", [1.0, 0.5, 0.0])
def test_a_translucent_picture_stays_as_translucent(
    program: Application, tmp_path: Path, looks: Mode, strength: float
) -> None:
    tab = program.window.tab
    open_veil(program, tmp_path / "veil.png")
    assert is_near(colour_at(shown(program), 0.45, 0.45), (102, 102, 102), 2)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    tab.view.set_mode(looks)
    tab.view.line.move_to(QPointF(0, 0), tab.view.rect().toRectF())
    program.session.set_strength(strength)
    level = round(102 * (1 - strength / 2))
    assert is_near(colour_at(shown(program), 0.45, 0.45), (level, level, level), 2)


def test_a_translucent_picture_stays_so_while_its_tiles_arrive(
    program: Application, engine: HalvingEngine, tmp_path: Path
) -> None:
    tab = program.window.tab
    open_veil(program, tmp_path / "veil.png")
    engine.stop_before = 4
    tab.restore()
    wait_until(lambda: program.session.run is not None and len(program.session.run.tiles) == 4)
    picture, image = tab.view.view.target, shown(program)
    above, below = ((picture.top + picture.height * share) / image.height() for share in (0.1, 0.9))
    assert is_near(colour_at(image, 0.5, above), (51, 51, 51), 2)
    assert is_near(colour_at(image, 0.5, below), (102, 102, 102), 2)


def test_side_by_side_shows_the_same_place_twice(restored: Application) -> None:
    press(restored, Qt.Key.Key_W)
    image = shown(restored)
    assert is_near(colour_at(image, 0.25, 0.5), MIDDLE_BEFORE)
    assert is_near(colour_at(image, 0.75, 0.5), MIDDLE_AFTER)


def test_the_difference_is_coloured_explained_and_amplified(restored: Application) -> None:
    tab = restored.window.tab
    press(restored, Qt.Key.Key_D)
    wait_until(lambda: tab.screen_pictures.difference is not None)
    assert tab.legend.isVisible()
    darker = colour_at(shown(restored), 0.5, 0.45)
    assert darker[2] > darker[0]
    tab.view.set_difference(Kind.ABSOLUTE, gain=1)
    faint = colour_at(shown(restored), 0.5, 0.45)
    tab.right.look.difference.gain.setValue(2)
    assert tab.view.shown_difference.gain == 4
    assert sum(colour_at(shown(restored), 0.5, 0.45)) > sum(faint)


def test_the_histogram_of_differences_follows_kind_gain_and_strength(restored: Application) -> None:
    tab = restored.window.tab
    press(restored, Qt.Key.Key_D)
    difference, controls = tab.screen_pictures.difference, tab.right.look.difference
    assert difference is not None
    wait_until(lambda: difference.count.survey is not None)

    def leftmost() -> tuple[int, int, int]:
        image = controls.histogram.grab().toImage()
        return colour_at(image, 2 / image.width(), 0.9)

    darkest = tuple(ramp(Kind.SIGNED)[1].tolist())
    # Halving takes more levels away than the legend reaches to.
    assert leftmost() == darkest
    tab.view.set_difference(gain=1)
    assert leftmost() != darkest
    tab.view.set_difference(Kind.ABSOLUTE)
    wait_until(lambda: difference.count.survey is not None and difference.count.survey.kind is Kind.ABSOLUTE)
    largest = difference.count.survey.largest
    assert f"largest {largest:.0f}" in controls.numbers.text()
    tab.right.strength.slider.setValue(50)
    wait_until(lambda: difference.count.survey.largest == pytest.approx(largest / 2, rel=1e-3))


def test_every_kind_of_difference_is_shown_explained_and_counted(restored: Application) -> None:
    tab = restored.window.tab
    press(restored, Qt.Key.Key_D)
    difference, controls = tab.screen_pictures.difference, tab.right.look.difference
    assert difference is not None
    seen = set()
    for place, kind in enumerate(Kind):
        controls.kinds.setCurrentIndex(place)
        controls.kinds.activated.emit(place)
        assert tab.view.shown_difference.kind is kind
        wait_until(lambda: difference.is_complete(tab.view.view.visible, tab.view.shown_difference))
        wait_until(partial(counted_as, difference, kind))
        assert controls.channels.isVisible() is kind.has_channels
        assert controls.numbers.text().startswith("Mean")
        seen.add((colour_at(shown(restored), 0.5, 0.45), tab.legend.accessibleName()))
    assert len(seen) == len(Kind)


def test_a_threshold_hides_and_new_clipping_is_marked(restored: Application) -> None:
    tab = restored.window.tab
    press(restored, Qt.Key.Key_D)
    controls = tab.right.look.difference
    tab.view.set_difference(Kind.SIGNED, gain=1)
    assert colour_at(shown(restored), 0.5, 0.45) != (128, 128, 128)
    controls.threshold.setValue(controls.threshold.maximum())
    assert colour_at(shown(restored), 0.5, 0.45) == (128, 128, 128)
    current = restored.session.pictures.current
    current.after.pixels[:] = 0
    tab.screen_pictures.renew_difference()
    controls.clipping.setChecked(True)
    red, green, _ = colour_at(shown(restored), 0.5, 0.45)
    assert red > 2 * green


def test_the_readout_says_before_after_and_difference_under_the_cursor(restored: Application) -> None:
    restored.window.tab.view.hovered.emit((0.5, 0.5))
    rows = [[number.text() for number in row] for row in restored.window.tab.right.readout._rows]
    assert rows[0][2] == "64.0"
    assert rows[1][2] == "32.0"
    assert rows[2][2] == "−32.0"


def test_an_enlarged_result_lines_up_and_has_no_difference(opened: Application) -> None:
    tab = opened.window.tab
    opened.session.choose_model(opened.session.models[1])
    place_before = tab.view.view.target
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    assert tab.screen_pictures.size == (128, 96)
    assert tab.view.view.picture == (128, 96)
    assert tab.view.view.target.left == pytest.approx(place_before.left, abs=1)
    press(opened, Qt.Key.Key_D)
    assert tab.view.mode is Mode.ONE
    assert "larger than the source" in opened.window.bottom.job.text.text()


def test_keys_look_around(opened: Application) -> None:
    view, tab = opened.window.tab.view, opened.window.tab
    press(opened, Qt.Key.Key_Z)
    assert opened.window.bottom.percent.text() == "100 %"
    press(opened, Qt.Key.Key_Plus)
    assert opened.window.bottom.percent.text() == "150 %"
    press(opened, Qt.Key.Key_F)
    assert view.view.is_fitted
    press(opened, Qt.Key.Key_Tab)
    assert not tab.left.isVisible()
    assert not tab.right.isVisible()
    press(opened, Qt.Key.Key_BracketRight)
    assert tab.right.isVisible()
    assert not tab.left.isVisible()
    press(opened, Qt.Key.Key_F1)
    assert opened.window.sheet.isVisible()
    QTest.keyClick(opened.window.sheet, Qt.Key.Key_F1)
    assert not opened.window.sheet.isVisible()

"""Looking closely: zoom, split, blink and the lens, by mouse and by keys."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest

from app import desktop_motion
from app.application import Application
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.lens import SIDE, Lens
from app.ui.view_transform import ViewTransform
from core.picture.files import write
from core.picture.picture import Picture
from tests.app.stand_ins import HalvingEngine
from tests.app.waiting import settle, wait_until

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(restored: Application) -> ComparisonView:
    return restored.window.tab.view


def press(view: ComparisonView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, modifier)
    settle()


def shown(view: ComparisonView) -> QImage:
    return view.grab().toImage()


def level(image: QImage, point: QPointF | QPoint) -> int:
    """Blue, which is 64 in the source and 32 in the result, everywhere."""
    return image.pixelColor(round(point.x()), round(point.y())).blue()


def turn_wheel(view: ComparisonView, at: QPointF, steps: int) -> None:
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


@pytest.mark.parametrize("mode", [Mode.ONE, Mode.SIDE_BY_SIDE])
def test_the_wheel_keeps_what_is_under_the_cursor_in_every_pane(view: ComparisonView, mode: Mode) -> None:
    view.set_mode(mode)
    view.set_view(view.view.zoomed(30.0))
    last = view.panes()[-1]
    at = last.center() + QPointF(11, -7)
    inner = view.pane_at(at)[1]
    before = view.view.to_fraction(inner.x(), inner.y())
    for steps in (3, 7, -2):
        turn_wheel(view, at, steps)
        assert view.view.to_fraction(inner.x(), inner.y()) == pytest.approx(before, abs=1e-6)


def test_keys_go_to_100_and_200_percent_at_the_cursor_and_back(view: ComparisonView) -> None:
    QTest.mouseMove(view, QPoint(300, 300))
    place = view.view.to_fraction(300, 300)
    for key, percent in ((Qt.Key.Key_Z, 100), (Qt.Key.Key_X, 200), (Qt.Key.Key_Z, 100)):
        press(view, key)
        assert view.view.percent == pytest.approx(percent)
    press(view, Qt.Key.Key_Z)
    assert view.view.is_fitted
    assert view.view.to_fraction(300, 300) == pytest.approx(place)


def test_an_enlarged_result_lies_over_its_source_pixel_by_pixel(opened: Application, gradient) -> None:
    opened.session.choose_model(opened.session.models[1])
    tab = opened.window.tab
    tab.restore()
    wait_until(lambda: tab.screen_pictures.size == (128, 96) and tab.screen_pictures.has_result)
    tab.view.set_mode(Mode.SIDE_BY_SIDE)
    tab.view.set_view(tab.view.view.zoomed(6.0))
    image = shown(tab.view)
    first, second = tab.view.panes()
    # Red grows to the right by the same amounts at the same places; the result has half of it.
    for x in (0.2, 0.5, 0.8):
        point = QPointF(first.width() * x, first.height() / 2)
        source = image.pixelColor(point.toPoint()).red()
        result = image.pixelColor((point + second.topLeft()).toPoint()).red()
        assert result == pytest.approx(source / 2, abs=3)


def test_pixels_have_hard_edges_only_above_300_percent(view: ComparisonView) -> None:
    def steps(zoom: float) -> int:
        """How often red changes along sixty screen pixels, which are twenty of the picture."""
        view.set_view(view.view.zoomed(zoom))
        image, middle = shown(view), view.rect().center()
        reds = [image.pixelColor(middle.x() + x, middle.y()).red() for x in range(-30, 30)]
        return sum(a != b for a, b in pairwise(reds))

    assert steps(3.0) > 21
    assert steps(3.01) <= 21


def test_zoom_and_place_stay_from_picture_to_picture(restored: Application, tmp_path: Path, gradient) -> None:
    other = tmp_path / "other.png"
    write(gradient(), other)
    tab = restored.window.tab
    tab.view.set_view(tab.view.view.zoomed(20.0, (100, 100)))
    before = tab.view.view
    tab.open([other])
    wait_until(lambda: tab.screen_pictures.picture is restored.session.pictures.all[1])
    assert (tab.view.view.zoom, tab.view.view.x, tab.view.view.y) == pytest.approx((before.zoom, before.x, before.y))


@pytest.mark.parametrize("place", [0.0, 1.0])
@pytest.mark.parametrize("is_vertical", [True, False])
def test_the_handle_of_the_split_can_be_seen_and_grabbed_at_both_ends(
    view: ComparisonView, place: float, is_vertical: bool
) -> None:
    view.set_mode(Mode.SPLIT)
    view.line.is_vertical, view.line.place = is_vertical, place
    area = view._area()
    knob = view.line._knob(area)
    assert area.contains(knob)
    accent = view.palette().accent().color()
    image = shown(view)
    assert image.pixelColor(knob.center().toPoint() + QPoint(0, 10)).name() == accent.name()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=knob.center().toPoint())
    QTest.mouseMove(view, area.center().toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    assert view.line.place == pytest.approx(0.5, abs=0.02)


def test_arrows_move_the_line_by_1_and_by_10_pixels(view: ComparisonView) -> None:
    view.set_mode(Mode.SPLIT)
    view.line.place = 0.5
    start = view.line.position(view._area())
    press(view, Qt.Key.Key_Right)
    assert view.line.position(view._area()) == start + 1
    press(view, Qt.Key.Key_Left, SHIFT)
    assert view.line.position(view._area()) == start - 9


def test_blink_takes_its_period_from_the_section_and_remembers_it(restored: Application, view: ComparisonView) -> None:
    look = restored.window.tab.right.look
    assert not look.blink.isVisible()
    restored.preferences.motion = "full"
    press(view, Qt.Key.Key_B)
    assert look.blink.isVisible()
    look.blink.slider.setValue(look.blink.slider.minimum())
    assert view.blink.period == 250
    assert restored.preferences.blink_period == 250
    wait_until(lambda: view.blink.shows_before)
    look.blink.slider.setValue(look.blink.slider.maximum())
    assert view.blink.period == 2000


def test_with_little_motion_each_press_of_b_shows_the_other_version(
    restored: Application, view: ComparisonView
) -> None:
    restored.preferences.motion = "reduced"
    press(view, Qt.Key.Key_B)
    middle = view.rect().center()
    assert not view.blink._timer.isActive()
    assert level(shown(view), middle) == 32
    press(view, Qt.Key.Key_B)
    assert level(shown(view), middle) == 64
    press(view, Qt.Key.Key_B)
    assert level(shown(view), middle) == 32
    restored.preferences.motion = "full"
    assert view.blink._timer.isActive()
    press(view, Qt.Key.Key_B)
    assert view.mode is Mode.ONE


def test_the_desktop_decides_where_nobody_chose(
    restored: Application, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_motion, "asks_for_little", lambda: True)
    press(view, Qt.Key.Key_B)
    assert view.blink.is_by_hand


def test_kde_says_so_in_its_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.desktop_motion.QStandardPaths.writableLocation", lambda _: str(tmp_path), raising=True)
    assert not desktop_motion._kde()
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert desktop_motion._kde()


def test_the_lens_shows_both_beside_the_cursor_and_never_over_it(view: ComparisonView) -> None:
    QTest.mouseMove(view, QPoint(300, 200))
    press(view, Qt.Key.Key_L)
    lens = view.lens
    assert lens.isVisible()
    image = shown(view)
    before, after = (pane.center().toPoint() + QPoint(30, 30) for pane in lens._panes)
    assert level(image, before) == 64
    assert level(image, after) == 32
    area = view._area()
    for x in range(0, view.width(), 97):
        for y in range(0, view.height(), 61):
            QTest.mouseMove(view, QPoint(x, y))
            inside = area.contains(QPointF(x, y))
            assert not inside or not lens.geometry().contains(x, y)
            assert view.rect().adjusted(-1, -1, 1, 1).contains(lens.geometry())
    press(view, Qt.Key.Key_L)
    assert not lens.isVisible()


def test_the_lens_shows_4_pixels_for_each_at_100_percent_and_4_times_more_beyond() -> None:
    seen = ViewTransform((4000, 3000), (800, 600)).fitted()
    lens = Lens()
    lens.point_at((0.25, 0.75), 0)
    small = lens.view(seen, SIDE)
    assert small.percent == pytest.approx(400)
    assert small.to_fraction(SIDE / 2, SIDE / 2) == pytest.approx((0.25, 0.75))
    assert lens.view(seen.zoomed(2.0), SIDE).percent == pytest.approx(800)
    assert lens.view(seen.zoomed(30.0), SIDE).percent == pytest.approx(3200)


def test_the_lens_is_moved_by_keys_and_stays_in_sight(view: ComparisonView) -> None:
    view.leaveEvent(None)
    view.set_view(view.view.zoomed(60.0, (0, 0)))
    press(view, Qt.Key.Key_L)
    place = view.lens.lens.place
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down, SHIFT)
    x, y = view.lens.lens.place
    assert (x - place[0]) * 64 == pytest.approx((y - place[1]) * 48 / 5)
    assert x > place[0]
    for _ in range(60):
        press(view, Qt.Key.Key_Right, SHIFT)
    assert view.lens.lens.place[0] == 1
    point = view.lens.lens.point(view.view)
    assert QRectF(view.rect()).adjusted(-1, -1, 1, 1).contains(point)


@pytest.mark.parametrize("room", [QRectF(0, 0, 240, 180), QRectF(0, 0, 4000, 60), QRectF(0, 0, 20, 900)])
def test_a_lens_in_little_room_gets_smaller_and_still_covers_nothing(room: QRectF) -> None:
    for x, y in ((0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (0.1, 0.9)):
        point = QPointF(x * room.width(), y * room.height())
        panes = Lens().panes(point, room, 2)
        assert all(not pane.contains(point) for pane in panes)
        assert all(pane.width() >= 1 for pane in panes)


def test_the_lens_without_a_result_has_one_pane(opened: Application, engine: HalvingEngine) -> None:
    view = opened.window.tab.view
    press(view, Qt.Key.Key_L)
    assert len(view.lens._panes) == 1
    opened.window.tab.restore()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)
    assert len(view.lens._panes) == 2
    assert opened.window.tab.right.look.lens.isChecked()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 900), (900, 3)])
def test_every_way_of_looking_stands_odd_sizes(
    program: Application, tmp_path: Path, gradient: Callable[..., Picture], height: int, width: int
) -> None:
    path, tab = tmp_path / "odd.png", program.window.tab
    write(gradient(height, width), path)
    tab.open([path])
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    press(tab.view, Qt.Key.Key_L)
    for mode in Mode:
        tab.view.set_mode(mode)
        for act in (tab.view.fit, tab.view.zoom_to_pixels, tab.view.zoom_to_double):
            act()
            assert not shown(tab.view).isNull()

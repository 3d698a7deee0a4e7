"""Pictures reach a monitor in its own colours, converted once, wherever its profile comes from."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColorSpace

from app.application import Application
from app.ui import system_profile
from app.ui.monitor import space_of
from app.ui.qt_images import to_screen
from core.picture.picture import Facts, Picture
from tests.app.waiting import settle, wait_until

P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
ADOBE = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)


def flat(colour: tuple[float, float, float], facts: Facts | None = None) -> Picture:
    return Picture(np.full((4, 5, 3), colour, np.float32), None, facts or Facts())


def on(monitor: QColorSpace | None, picture: Picture) -> tuple[int, int, int]:
    blue, green, red, _ = to_screen(picture, monitor)[0, 0].tolist()
    return red, green, blue


def test_a_wide_monitor_is_given_less_of_its_red_for_that_of_srgb() -> None:
    # sRGB's red in Display P3 is (0.9175, 0.2003, 0.1386).
    assert on(P3, flat((1, 0, 0))) == pytest.approx((234, 51, 35), abs=2)
    assert on(P3, flat((0.5, 0.5, 0.5))) == pytest.approx((128, 128, 128), abs=1)


def test_a_picture_in_the_monitors_own_colours_passes_unchanged() -> None:
    picture = flat((0.2, 0.4, 0.6), Facts(icc=P3.iccProfile().data()))
    assert on(P3, picture) == (51, 102, 153)
    assert on(ADOBE, picture) != (51, 102, 153)


def test_profiles_that_describe_no_monitor_are_refused() -> None:
    assert space_of(b"") is None
    assert space_of(b"not a profile") is None
    assert space_of(P3.iccProfile().data()) is not None


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "monitor.icc"
    path.write_bytes(ADOBE.iccProfile().data())
    return path


def shown_red(program: Application) -> int:
    pictures = program.window.tab.screen_pictures
    assert pictures.after is not None
    return int(pictures.after.levels[0][24, 60, 2])


def test_a_chosen_profile_converts_what_is_open_and_srgb_takes_it_back(restored: Application, profile: Path) -> None:
    before = shown_red(restored)
    restored.preferences.monitor_profile = str(profile)
    wait_until(lambda: shown_red(restored) != before)
    assert restored.window.monitor.space is not None
    restored.preferences.monitor_profile = "srgb"
    wait_until(lambda: shown_red(restored) == before)
    assert restored.window.monitor.space is None


@pytest.mark.parametrize("content", [b"", b"Dear Sir or Madam"])
def test_a_profile_that_cannot_be_used_is_told_and_colours_stay_those_of_srgb(
    restored: Application, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "letter.icc"
    path.write_bytes(content)
    restored.preferences.monitor_profile = str(path)
    settle()
    assert "letter.icc" in restored.session.problem.what
    assert restored.window.monitor.space is None
    restored.session.dismiss_problem()
    restored.preferences.monitor_profile = str(tmp_path / "gone.icc")
    restored.preferences.monitor_profile = str(tmp_path / "gone too.icc")
    settle()
    assert restored.window.monitor.space is None


def test_what_the_system_says_counts_where_nobody_chose(restored: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    before = shown_red(restored)
    monkeypatch.setattr(system_profile, "of_screen", lambda screen, window: P3.iccProfile().data())
    restored.window.windowHandle().screenChanged.emit(restored.window.screen())
    wait_until(lambda: shown_red(restored) != before)


def test_tiles_arrive_in_the_monitors_colours(
    opened: Application, profile: Path, engine, gradient: Callable[..., Picture]
) -> None:
    opened.preferences.monitor_profile = str(profile)
    tab = opened.window.tab
    engine.stop_before = 6
    tab.restore()
    wait_until(lambda: opened.session.run is not None and len(opened.session.run.tiles) == 6)
    wait_until(lambda: tab.screen_pictures.is_partial)
    while_running = tab.screen_pictures.after.levels[0][2, 2].tolist()
    engine.go.set()
    wait_until(lambda: tab.screen_pictures.has_result)
    opened.session.slots.show(1)
    tab.screen_pictures._follow_monitor()
    wait_until(lambda: not opened.files_lane.is_busy)
    assert tab.screen_pictures.after.levels[0][2, 2].tolist() == while_running


def test_a_system_that_fails_to_answer_is_one_without_a_profile(
    restored: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> bytes:
        raise OSError("no such library")

    monkeypatch.setattr(system_profile.QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(system_profile, "_x11", fail)
    assert system_profile.of_screen(restored.window.screen(), 1) is None

"""The true picture: loaded, measured by, compared with, refused when it does not fit."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.remark import Where
from app.ui.comparison_view import Mode
from app.ui.slot_pictures import Against
from core.analysis.drift import Notable
from core.analysis.error_map import Kind
from core.evaluation import metrics
from core.picture.files import read, write
from core.picture.picture import Picture
from core.restoration.tiles import Region
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def truth_file(tmp_path: Path, picture_file: Path) -> Path:
    """Three quarters as bright as the source; the stand-in's result is half as bright."""
    path = tmp_path / "truth.png"
    write(Picture(read(picture_file).pixels * np.float32(0.75)), path)
    return path


def load(program: Application, answers: Answers, path: Path) -> None:
    answers.truth = path
    QTest.mouseClick(program.window.tab.right.truth.load, LEFT)
    wait_until(lambda: not program.session.truth.is_loading)
    settle()


def texts(program: Application) -> list[list[str]]:
    return [[number.text() for number in row] for row in program.window.tab.right.truth._numbers]


def test_before_and_after_are_measured_by_the_metrics(
    restored: Application, answers: Answers, truth_file: Path, picture_file: Path
) -> None:
    section = restored.window.tab.right.truth
    load(restored, answers, truth_file)
    wait_until(lambda: all(section._figures.figures))
    truth, before = read(truth_file).pixels, read(picture_file).pixels
    for place, version in enumerate((before, before / 2)):
        expected = f"{metrics.psnr(version, truth):.2f} dB", f"{metrics.ssim(version, truth):.4f}"
        assert tuple(texts(restored)[place]) == expected
    restored.session.set_strength(0.5)
    wait_until(lambda: texts(restored)[1][0] == f"{metrics.psnr(before * 0.75, truth):.2f} dB")


def test_the_difference_can_be_the_error_against_the_truth(
    restored: Application, answers: Answers, truth_file: Path
) -> None:
    tab = restored.window.tab
    load(restored, answers, truth_file)
    QTest.mouseClick(tab.right.truth.against.buttons[2], LEFT)
    assert tab.view.current_mode is Mode.DIFFERENCE
    first, second = tab.screen_pictures.compared().part(Region(0, 0, 48, 64))
    np.testing.assert_allclose(second, first * 2 / 3, atol=0.01)
    assert "True picture" in tab.screen_pictures.difference_caption
    tab.view.hovered.emit((0.5, 0.5))
    readout = tab.right.readout
    assert readout._rows[3][2].text() == "48.0"
    assert readout._rows[3][2].isVisibleTo(readout)
    assert "SSIM –" not in readout._apart.text()
    QTest.mouseClick(tab.right.truth.drop, LEFT)
    assert tab.screen_pictures.against is Against.CHANGE
    assert tab.view.current_mode is Mode.DIFFERENCE
    assert not readout._rows[3][2].isVisibleTo(readout)


def test_a_source_alone_can_be_measured(opened: Application, answers: Answers, truth_file: Path) -> None:
    tab = opened.window.tab
    load(opened, answers, truth_file)
    wait_until(lambda: tab.right.truth._figures.figures[0])
    assert texts(opened)[1] == ["–", "–"]
    assert not tab.right.truth.against.buttons[2].isEnabled()
    QTest.mouseClick(tab.right.truth.against.buttons[1], LEFT)
    assert tab.view.current_mode is Mode.DIFFERENCE


def test_a_truth_of_another_size_is_off_and_says_why(
    restored: Application, answers: Answers, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    tab = restored.window.tab
    write(gradient(30, 40), tmp_path / "other.png")
    load(restored, answers, tmp_path / "other.png")
    assert "40 × 30" in tab.right.truth.refusal.text()
    assert "64 × 48" in tab.right.truth.refusal.text()
    assert not any(button.isEnabled() for button in tab.right.truth.against.buttons[1:])
    assert texts(restored) == [["–", "–"], ["–", "–"]]


def test_a_damaged_truth_is_told_and_changes_nothing(restored: Application, answers: Answers, tmp_path: Path) -> None:
    (tmp_path / "damaged.png").write_bytes(b"nothing")
    load(restored, answers, tmp_path / "damaged.png")
    wait_until(lambda: restored.window.tab.banner.isVisible())
    assert restored.session.truth.current is None
    assert restored.window.tab.right.truth.load.isVisibleTo(restored.window.tab.right.truth)


def test_each_picture_has_its_own_truth(
    restored: Application, answers: Answers, truth_file: Path, picture_file: Path
) -> None:
    tab = restored.window.tab
    load(restored, answers, truth_file)
    QTest.mouseClick(tab.right.truth.against.buttons[1], LEFT)
    first = restored.session.pictures.current
    tab.open([truth_file])
    wait_until(lambda: restored.session.pictures.current is not first)
    assert restored.session.truth.current is None
    assert tab.screen_pictures.against is Against.CHANGE
    tab.open([picture_file])
    wait_until(lambda: restored.session.pictures.current is first)
    assert restored.session.truth.current is not None


@pytest.mark.parametrize("what", Notable)
def test_a_click_shows_what_is_worth_a_second_look(restored: Application, what: Notable) -> None:
    tab = restored.window.tab
    region = Region(8, 40, 16, 16) if what in (Notable.SEAMS, Notable.CLIPPING) else None
    # Halving is darker, so the line has something to show.
    bar = restored.window.bottom.job
    assert bar.where.isVisible()
    QTest.mouseClick(bar.where, LEFT)
    assert tab.view.current_mode is Mode.DIFFERENCE
    tab.show_where(Where(what, region))
    look = tab.view.shown_difference
    assert look.clipping is (what is Notable.CLIPPING)
    assert look.kind is (Kind.COLOUR if what is Notable.COLOUR else Kind.SIGNED)
    if region is not None:
        # All of so small a picture fits, twice as large.
        assert tab.view.view.zoom == pytest.approx(2 * tab.view.view.fitting_zoom)


def test_the_click_goes_with_the_line(restored: Application) -> None:
    bar = restored.window.bottom.job
    bar.hint("Something else.")
    assert not bar.where.isVisible()
    bar._hint.stop()
    bar.refresh()
    assert bar.where.isVisible()

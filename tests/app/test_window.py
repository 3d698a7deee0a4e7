"""The real window, driven as a person drives it: open, restore, cancel, compare, save."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QColorSpace, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app import words
from app.application import Application
from app.preferences import Preferences
from app.restored import Restored
from app.ui.comparison_view import Mode
from app.ui.difference_map import DifferenceMap
from core.analysis.drift import Drift
from core.analysis.error_map import Kind, ramp
from core.picture.files import read, write
from core.picture.picture import Depth, Facts, Picture
from core.progress import Progress, Work
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until

# An Exif block with one entry: the camera's maker is "Us".
EXIF = bytes.fromhex("49492a000800000001000f0102000300000055730000000000000000")

# The view's middle and the source there: 0.5 red and green, 0.25 blue; the stand-in halves it.
MIDDLE_BEFORE, MIDDLE_AFTER = (128, 128, 64), (64, 64, 32)


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(program.window.tab.view, key, modifier)
    settle()


def shown(program: Application) -> QImage:
    return program.window.tab.view.grab().toImage()


def colour_at(image: QImage, x: float, y: float) -> tuple[int, int, int]:
    colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
    return colour.red(), colour.green(), colour.blue()


def is_near(colour: tuple[int, int, int], wanted: tuple[int, int, int], within: int = 6) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


def test_an_empty_window_offers_to_open_and_nothing_to_restore(program: Application) -> None:
    tab = program.window.tab
    assert tab.empty.isVisible()
    assert not tab.right.restore.isEnabled()
    assert not tab.right.save.isEnabled()


def test_the_first_window_leaves_room_for_its_frame(qt, tmp_path: Path, engine: HalvingEngine) -> None:
    preferences = Preferences(QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))
    program = Application(preferences, engine, [], Answers())
    window = program.window
    assert window.height() <= max(window.screen().availableSize().height() - 30, window.minimumHeight())
    window.leave()
    program.stop()


def test_a_picture_opened_by_dialog_is_shown_with_its_facts(
    program: Application, answers: Answers, picture_file: Path
) -> None:
    answers.to_open = [picture_file]
    press(program, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    assert program.window.tab.view.isVisible()
    assert program.window.top.name.text() == "evening.png"
    assert "64 × 48" in program.window.top.facts.text()
    assert "8 bit" in program.window.top.facts.text()
    assert is_near(colour_at(shown(program), 0.5, 0.5), MIDDLE_BEFORE)
    assert program.preferences.last_folder == picture_file.parent


def test_a_dropped_picture_opens(program: Application, picture_file: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(picture_file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, dropped, buttons, keys)
    program.window.dropEvent(event)
    wait_until(lambda: program.window.tab.view.isVisible())


def test_a_dropped_folder_opens_the_pictures_in_it(
    program: Application, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    for name in ("two.png", "one.png"):
        write(gradient(), folder / name)
    (folder / "letter.txt").write_text("Dear Sir or Madam")
    program.window.tab.open([folder])
    wait_until(lambda: program.window.tab.view.isVisible())
    assert [picture.name for picture in program.session.pictures.all] == ["one.png", "two.png"]


def test_a_folder_without_pictures_is_told(program: Application, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    program.window.tab.open([tmp_path / "empty"])
    wait_until(lambda: program.window.tab.banner.isVisible())
    assert "no pictures" in program.window.tab.banner.problem.what
    assert program.window.tab.banner._remedy.text() == "Choose another…"


def test_files_held_above_the_window_are_told_where_they_may_go(opened: Application, picture_file: Path) -> None:
    held, text = QMimeData(), QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(picture_file))])
    text.setText("Dear Sir or Madam")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, held, buttons, keys)
    opened.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    hint, view = opened.window.tab.drop_hint, opened.window.tab.view
    assert hint.isVisible()
    assert hint.geometry() == view.rect()
    opened.window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    refused = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, text, buttons, keys)
    refused.ignore()
    opened.window.dragEnterEvent(refused)
    assert not hint.isVisible()


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


@pytest.mark.parametrize("looks", [Mode.ONE, Mode.SPLIT])
@pytest.mark.parametrize("strength", [1.0, 0.5, 0.0])
def test_a_translucent_picture_stays_as_translucent(
    program: Application, tmp_path: Path, looks: Mode, strength: float
) -> None:
    source, tab = tmp_path / "veil.png", program.window.tab
    write(Picture(np.full((48, 64, 3), 0.8, np.float32), np.full((48, 64), 0.5, np.float32)), source)
    program.preferences.surround = "black"
    tab.open([source])
    wait_until(lambda: tab.screen_pictures.before is not None)
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
    source, tab = tmp_path / "veil.png", program.window.tab
    write(Picture(np.full((48, 64, 3), 0.8, np.float32), np.full((48, 64), 0.5, np.float32)), source)
    program.preferences.surround = "black"
    tab.open([source])
    wait_until(lambda: tab.screen_pictures.before is not None)
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


def counted_as(difference: DifferenceMap, kind: Kind) -> bool:
    return difference.count.survey is not None and difference.count.survey.kind is kind


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


def test_saving_suggests_a_new_name_and_writes_at_the_chosen_strength(
    restored: Application, answers: Answers, picture_file: Path
) -> None:
    restored.session.set_strength(0.5)
    answers.to_save = picture_file.with_name("mended.png")
    press(restored, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_until(answers.to_save.exists)
    wait_until(lambda: not restored.session.saving.is_saving)
    assert answers.suggestion == picture_file.with_name("evening-restored.png")
    np.testing.assert_allclose(read(answers.to_save).pixels, read(picture_file).pixels * 0.75, atol=1.01 / 255)
    assert restored.window.bottom.job.text.text().startswith("Saved as mended.png.")


def test_the_result_of_a_sample_is_not_saved_into_the_program(
    program: Application, answers: Answers, picture_file: Path, tmp_path: Path
) -> None:
    tab = program.window.tab
    tab._samples.append(picture_file)
    program.preferences.last_folder = tmp_path / "mine"
    (tmp_path / "mine").mkdir()
    tab.open_sample(picture_file)
    wait_until(lambda: tab.screen_pictures.before is not None)
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    tab.save()
    assert answers.suggestion == tmp_path / "mine" / "evening-restored.png"


def test_a_deep_tiff_comes_back_with_profile_and_metadata(
    program: Application, answers: Answers, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    profile = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data()
    facts = Facts(format="tiff", depth=Depth.UINT16, icc=profile, exif=EXIF)
    source, answers.to_save = tmp_path / "deep.tif", tmp_path / "mended.tif"
    write(gradient(facts=facts), source)
    tab = program.window.tab
    tab.open([source])
    wait_until(lambda: tab.screen_pictures.before is not None)
    assert "16 bit" in program.window.top.facts.text()
    assert "Display P3" in program.window.top.facts.text()
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    tab.save()
    wait_until(lambda: answers.to_save.exists() and not program.session.saving.is_saving)
    before, after = read(source), read(answers.to_save)
    assert (after.facts.depth, after.facts.icc) == (Depth.UINT16, profile)
    assert after.facts.exif is not None
    assert after.facts.exif == before.facts.exif
    np.testing.assert_allclose(after.pixels, before.pixels / 2, atol=1.01 / 65535)


def test_a_result_that_is_not_saved_is_lost_only_on_demand(restored: Application, answers: Answers) -> None:
    window, pictures = restored.window, restored.session.pictures
    answers.discards = False
    window.close()
    assert window.isVisible()
    assert answers.at_stake == pictures.all
    QTest.keyClick(window.tab.left.list, Qt.Key.Key_Delete)
    assert len(pictures.all) == 1
    answers.discards = True
    QTest.keyClick(window.tab.left.list, Qt.Key.Key_Delete)
    assert pictures.all == []
    answers.at_stake = []
    window.close()
    assert not window.isVisible()
    assert answers.at_stake == []


def test_nobody_is_asked_about_what_is_saved(restored: Application, answers: Answers, tmp_path: Path) -> None:
    answers.to_save = tmp_path / "mended.png"
    restored.window.tab.save()
    wait_until(lambda: answers.to_save.exists() and not restored.session.saving.is_saving)
    restored.window.close()
    assert not restored.window.isVisible()
    assert answers.at_stake == []


def test_the_source_is_replaced_only_on_demand(restored: Application, answers: Answers, picture_file: Path) -> None:
    source = picture_file.read_bytes()
    answers.to_save = picture_file
    restored.window.tab.save()
    settle()
    banner = restored.window.tab.banner
    assert banner.isVisible()
    assert "original photograph" in banner.problem.what
    assert picture_file.read_bytes() == source
    banner._remedy.click()
    wait_until(lambda: not restored.session.saving.is_saving)
    assert picture_file.read_bytes() != source
    assert not banner.isVisible()


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(
    restored: Application, answers: Answers, tmp_path: Path
) -> None:
    answers.to_save = tmp_path / "no such folder" / "mended.png"
    restored.window.tab.save()
    wait_until(lambda: restored.window.tab.banner.isVisible())
    assert restored.window.tab.banner._remedy.text() == "Save elsewhere…"
    assert restored.window.tab.right.save.isEnabled()


def test_a_file_that_is_no_picture_is_told_above_the_picture_that_stays(opened: Application, tmp_path: Path) -> None:
    bad = tmp_path / "letter.jpg"
    bad.write_text("Dear Sir or Madam")
    tab = opened.window.tab
    tab.open([bad])
    wait_until(lambda: tab.banner.isVisible())
    assert "letter.jpg" in tab.banner.problem.what
    assert tab.banner._remedy.text() == "Choose another…"
    assert [picture.name for picture in opened.session.pictures.all] == ["evening.png"]
    assert opened.session.pictures.wanted is opened.session.pictures.current
    assert is_near(colour_at(shown(opened), 0.5, 0.5), MIDDLE_BEFORE)
    press(opened, Qt.Key.Key_Escape)
    assert not tab.banner.isVisible()


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


def test_several_pictures_keep_their_results_while_one_goes_through_them(
    program: Application, tmp_path: Path, gradient: Callable[..., Picture]
) -> None:
    paths = [tmp_path / f"{name}.png" for name in ("one", "two", "three")]
    for path in paths:
        write(gradient(), path)
    tab, pictures = program.window.tab, program.session.pictures
    tab.open(paths)
    wait_until(lambda: all(picture.thumbnail for picture in pictures.all))
    tab.restore()
    wait_until(lambda: tab.screen_pictures.has_result)
    tab.view.set_view(tab.view.view.zoomed(2))
    press(program, Qt.Key.Key_Period)
    wait_until(lambda: tab.screen_pictures.picture is pictures.all[1])
    assert tab.view.view.zoom == 2
    assert not tab.screen_pictures.has_result
    press(program, Qt.Key.Key_Comma)
    wait_until(lambda: tab.screen_pictures.picture is pictures.all[0])
    assert tab.screen_pictures.has_result


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


def test_return_presses_the_button_that_has_the_keyboard(program: Application) -> None:
    asked: list[bool] = []
    button = program.window.tab.empty._open
    button.clicked.connect(lambda: asked.append(True))
    program.window.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == [True]


def test_the_sheet_of_keys_gives_the_keyboard_back(opened: Application) -> None:
    opened.window.activateWindow()
    opened.window.tab.take_keyboard()
    press(opened, Qt.Key.Key_F1)
    assert QApplication.focusWidget() is opened.window.sheet
    QTest.keyClick(opened.window.sheet, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is opened.window.tab.view


def test_the_keyboard_goes_round_and_comes_back_to_the_picture(opened: Application) -> None:
    tab = opened.window.tab
    opened.window.activateWindow()
    tab.take_keyboard()
    press(opened, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.right.strength.slider
    QTest.keyClick(tab.right.strength.slider, Qt.Key.Key_Left)
    assert opened.session.strength == 0.99
    QTest.keyClick(tab.right.strength.slider, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.left.list
    QTest.keyClick(tab.left.list, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.view


def test_a_fault_of_the_program_is_told_with_details_to_copy(opened: Application) -> None:
    try:
        raise KeyError("a fault")
    except KeyError as error:
        opened.report_unexpected(type(error), error, error.__traceback__)
    banner = opened.window.tab.banner
    assert banner.isVisible()
    banner._more.click()
    banner._copy.click()
    assert "KeyError: 'a fault'" in QApplication.clipboard().text()
    assert "test_a_fault_of_the_program" in QApplication.clipboard().text()


def test_themes_change_at_once_and_the_surround_is_neutral(opened: Application) -> None:
    for theme, gray in (("light", 0xD0), ("contrast", 0x00), ("dark", 0x26)):
        opened.preferences.theme = theme
        settle()
        assert colour_at(shown(opened), 0.01, 0.01) == (gray, gray, gray)


def test_every_control_has_a_name_for_screen_readers_and_a_tip(restored: Application) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QScrollBar

    restored.window.tab.view.set_mode(Mode.DIFFERENCE)
    folds = {"About this model"}
    for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox):
        for control in restored.window.findChildren(kind):
            if control.isVisible() and not isinstance(control, QScrollBar):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control
                assert control.toolTip() or name in folds, name

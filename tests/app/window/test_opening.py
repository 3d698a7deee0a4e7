"""Pictures come in by dialog and by dropping; several are kept apart."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from app.application import Application
from app.preferences import Preferences
from core.picture.files import write
from core.picture.picture import Picture
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import wait_until
from tests.app.window.eyes import MIDDLE_BEFORE, colour_at, is_near, press, shown


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

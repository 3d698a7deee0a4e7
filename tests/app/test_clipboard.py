"""Pictures come in from the clipboard and go out to it; nothing that was pasted is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.application import Application
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qt) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def folder(program: Application, tmp_path: Path) -> Path:
    program.clipboard.folder = program.window.tab.pasted_folder = tmp_path / "pasted"
    return program.clipboard.folder


def press(program: Application, key: Qt.Key) -> None:
    QTest.keyClick(program.window.focusWidget() or program.window, key, CONTROL)
    settle()


def put(mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)


def test_a_pasted_picture_is_kept_in_a_file_of_its_own(program: Application, folder: Path, answers: Answers) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#804020"))
    QGuiApplication.clipboard().setImage(image)
    press(program, Qt.Key.Key_V)
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    (path,) = folder.iterdir()
    assert program.session.pictures.current.path == path
    assert QImage(str(path)).pixelColor(5, 5).name() == "#804020"
    assert program.preferences.recents.paths == []
    program.window.tab.restore()
    wait_until(lambda: program.window.tab.screen_pictures.has_result)
    program.window.tab.save()
    assert answers.suggestion.parent == program.preferences.last_folder != folder


def test_two_pictures_pasted_at_once_are_both_kept(program: Application, folder: Path) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    press(program, Qt.Key.Key_V)
    press(program, Qt.Key.Key_V)
    wait_until(lambda: len(program.session.pictures.all) == 2)


@pytest.mark.parametrize("as_text", [False, True])
def test_pasted_files_are_opened_where_they_are(program: Application, picture_file: Path, as_text: bool) -> None:
    mime = QMimeData()
    if as_text:
        mime.setText(f"{picture_file}\n")
    else:
        mime.setUrls([QUrl.fromLocalFile(str(picture_file))])
    put(mime)
    press(program, Qt.Key.Key_V)
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    assert program.session.pictures.current.path == picture_file


def test_text_that_names_no_file_is_told_and_changes_nothing(program: Application) -> None:
    mime = QMimeData()
    mime.setText("Dear Sir or Madam\x00")
    put(mime)
    press(program, Qt.Key.Key_V)
    assert program.window.bottom.job.text.text() == "There is no picture in the clipboard."
    assert program.session.pictures.all == []


def test_a_folder_that_cannot_be_written_is_told(program: Application, tmp_path: Path) -> None:
    (tmp_path / "pasted").touch()
    program.clipboard.folder = tmp_path / "pasted"
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    press(program, Qt.Key.Key_V)
    wait_until(lambda: program.session.problem is not None)
    assert "cannot be kept" in program.session.problem.what


def test_the_whole_result_is_copied_at_its_strength(restored: Application) -> None:
    restored.session.set_strength(0.5)
    restored.window.tab.view.setFocus()
    press(restored, Qt.Key.Key_C)
    clipboard = QGuiApplication.clipboard()
    wait_until(lambda: not clipboard.image().isNull())
    image = clipboard.image()
    assert (image.width(), image.height()) == (64, 48)
    # Half of 0.25 less a half of that.
    assert image.pixelColor(32, 24).blue() == pytest.approx(255 * 0.1875, abs=1)


def test_without_a_result_the_source_is_copied(opened: Application) -> None:
    opened.window.tab.view.setFocus()
    press(opened, Qt.Key.Key_C)
    wait_until(lambda: not QGuiApplication.clipboard().image().isNull())
    assert QGuiApplication.clipboard().image().pixelColor(32, 24).blue() == pytest.approx(64, abs=1)


def test_where_there_is_no_picture_that_is_told(program: Application) -> None:
    press(program, Qt.Key.Key_C)
    assert program.window.bottom.job.text.text() == "There is no picture to copy."


def test_selected_text_is_copied_as_text(opened: Application) -> None:
    try:
        raise RuntimeError("The kettle boiled over.")
    except RuntimeError as error:
        opened.report_unexpected(RuntimeError, error, error.__traceback__)
    banner = opened.window.tab.banner
    banner._more.click()
    banner._details.setFocus()
    banner._details.selectAll()
    press(opened, Qt.Key.Key_C)
    assert "kettle" in QGuiApplication.clipboard().text()

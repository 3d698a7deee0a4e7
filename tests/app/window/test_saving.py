"""What is saved, under which name, and what is asked before something is lost."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColorSpace
from PySide6.QtTest import QTest

from app.application import Application
from core.picture.files import read, write
from core.picture.picture import Depth, Facts, Picture
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until
from tests.app.window.eyes import EXIF, press


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

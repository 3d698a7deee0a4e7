"""Pictures opened last are remembered, those that are gone are passed over."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.recent_files import MOST, RecentFiles


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def files(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.touch()
    return paths


def again(settings: QSettings) -> RecentFiles:
    settings.sync()
    return RecentFiles(QSettings(settings.fileName(), QSettings.Format.IniFormat))


@pytest.mark.parametrize("names", [["one.png"], ["one.png", "two, and more.png", "dritte ä.tif"], []])
def test_the_latest_come_first_and_come_back_the_next_day(qt, settings: QSettings, tmp_path: Path, names) -> None:
    recents = RecentFiles(settings)
    for path in files(tmp_path, *names):
        recents.add([path])
    assert [path.name for path in again(settings).paths] == names[::-1]


def test_what_is_opened_again_moves_to_the_top_and_there_are_not_too_many(qt, settings, tmp_path: Path) -> None:
    recents = RecentFiles(settings)
    paths = files(tmp_path, *(f"{number}.png" for number in range(MOST + 3)))
    for path in paths:
        recents.add([path])
    recents.add([paths[5]])
    assert len(recents.paths) == MOST
    assert recents.paths[:2] == [paths[5], paths[-1]]


def test_a_file_that_is_gone_is_not_offered_and_comes_back_with_its_disk(qt, settings, tmp_path: Path) -> None:
    recents = RecentFiles(settings)
    (path,) = files(tmp_path, "card.raw")
    recents.add([path])
    path.unlink()
    assert recents.paths == []
    path.touch()
    assert recents.paths == [path]


def test_they_can_be_forgotten(qt, settings, tmp_path: Path) -> None:
    recents = RecentFiles(settings)
    recents.add(files(tmp_path, "one.png"))
    recents.clear()
    assert again(settings).paths == []


def test_nonsense_in_the_settings_counts_as_nothing(qt, settings) -> None:
    settings.setValue("recent_files", {"a": 1})
    assert RecentFiles(settings).paths == []

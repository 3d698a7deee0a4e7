"""What is remembered comes back, and nonsense counts as nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.preferences import Preferences


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def open_again(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def test_preferences_come_back_the_next_day(qt, file: Path, tmp_path: Path) -> None:
    today = open_again(file)
    today.theme, today.surround, today.last_folder = "light", "white", tmp_path
    today.left_panel, today.right_panel, today.model = False, True, "denoise"
    today._settings.sync()
    tomorrow = open_again(file)
    assert (tomorrow.theme, tomorrow.surround, tomorrow.last_folder) == ("light", "white", tmp_path)
    assert (tomorrow.left_panel, tomorrow.right_panel, tomorrow.model) == (False, True, "denoise")


def test_what_makes_no_sense_counts_as_the_default(qt, file: Path) -> None:
    file.write_text("[General]\ntheme=purple\nlast_folder=/there/is/no/such/folder\ngeometry=7\n")
    preferences = open_again(file)
    assert preferences.theme == "dark"
    assert preferences.last_folder != Path("/there/is/no/such/folder")
    assert preferences.geometry.isEmpty()

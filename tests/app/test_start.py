"""Starting: quickly, importing only what is needed, and the right one of window and command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import main

ROOT = Path(main.__file__).parent


def run_python(code: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


def test_the_window_is_painted_without_torch_and_numba() -> None:
    code = """
import sys, tempfile
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
application = QApplication([])
from app.application import Application
from app.preferences import Preferences
from app.ui.file_dialogs import FileDialogs
from core import library
class Idle:
    def prepare(self, model):
        raise RuntimeError
preferences = Preferences(QSettings(tempfile.mktemp(), QSettings.Format.IniFormat))
silvermend = Application(preferences, Idle(), library.models(), FileDialogs())
painted = []
silvermend.window.painted.connect(lambda: painted.append(True))
silvermend.window.show()
while not painted:
    application.processEvents()
print(*sorted({"torch", "numba", "scipy", "OpenImageIO", "pyqtgraph"} & set(sys.modules)), "painted")
silvermend.window.close()
"""
    assert run_python(code).split("\n")[-1] == "painted"


def test_asking_for_help_imports_neither_qt_nor_torch() -> None:
    code = "import sys, main; main.main(['--help']); print({'PySide6', 'torch'} & set(sys.modules))"
    assert run_python(code).endswith("set()")


@pytest.mark.parametrize("words", [[], ["photo.jpg"], ["one.png", f"folder{os.sep}two"]])
def test_pictures_open_the_window(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("app.application.run", lambda paths: opened.append(paths) or 0)
    assert main.main(words) == 0
    assert opened == [words]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_a_sentence_says_what_works(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main.main([]) == 2
    assert "no screen" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["models"], ["restore", "photo.jpg"], ["--help"], ["restore.me", "--json"]])
def test_verbs_and_options_go_to_the_command_line(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr("core.cli.main", lambda words: asked.append(words) or 0)
    assert main.main(words) == 0
    assert asked == [words]


@pytest.mark.parametrize("debug", ["", "1"])
def test_what_libraries_warn_of_is_kept_for_programmers(debug: str) -> None:
    code = "import main, warnings; main.main(['--version']); warnings.warn('spoilt')"
    environment = {**os.environ, "SILVERMEND_DEBUG": debug}
    environment.pop("PYTHONWARNINGS", None)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert ("spoilt" in done.stderr) is bool(debug)

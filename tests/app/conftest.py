"""One QApplication without a screen; Qt's warnings fail the test that caused them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
import pytest
from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.collector import Collector
from app.preferences import Preferences
from core.picture.files import write
from core.picture.picture import Facts, Picture
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers, HalvingEngine, model
from tests.app.waiting import settle, wait_until

ALLOWED = (
    # The offscreen platform has no window manager to tell about smallest sizes.
    "This plugin does not support propagateSizeHints()",
    # Why a broken colour profile cannot be used; the picture is shown without.
    "fromIccProfile: failed size sanity 1",
)


@pytest.fixture(scope="session")
def qt() -> QApplication:
    """The application object, made once: Qt allows no second one."""
    application = QApplication.instance() or QApplication(["silvermend"])
    Collector(application)
    return application  # type: ignore[return-value]


@pytest.fixture(autouse=True)
def no_qt_warnings(qt: QApplication) -> Iterator[None]:
    """Every test fails on what Qt has to complain about."""
    said: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and text not in ALLOWED:
            said.append(text)

    before = qInstallMessageHandler(note)
    yield
    qInstallMessageHandler(before)
    assert not said


@pytest.fixture
def gradient() -> Callable[..., Picture]:
    """A picture (height, width) whose red grows to the right and whose green grows downwards."""

    def make(height: int = 48, width: int = 64, facts: Facts | None = None) -> Picture:
        pixels = np.full((height, width, 3), 0.25, np.float32)
        pixels[..., 0] = np.linspace(0.2, 0.8, width)
        pixels[..., 1] = np.linspace(0.2, 0.8, height)[:, None]
        return Picture(pixels, None, facts or Facts())

    return make


@pytest.fixture
def picture_file(tmp_path: Path, gradient: Callable[..., Picture]) -> Path:
    """A PNG of 64 × 48 pixels, twelve tiles of the stand-in engine."""
    path = tmp_path / "evening.png"
    write(gradient(), path)
    return path


@pytest.fixture
def engine() -> HalvingEngine:
    """Stands in for torch."""
    return HalvingEngine()


@pytest.fixture
def answers() -> Answers:
    """Stands in for the person at file dialogs."""
    return Answers()


@pytest.fixture
def trainer(tmp_path: Path) -> PretendTrainer:
    """Stands in for training; pictures are looked at as ever."""
    return PretendTrainer(tmp_path / "training")


@pytest.fixture
def analyst() -> PretendAnalyst:
    """Stands in for asking networks."""
    return PretendAnalyst()


@pytest.fixture
def program(
    qt: QApplication,
    tmp_path: Path,
    engine: HalvingEngine,
    answers: Answers,
    trainer: PretendTrainer,
    analyst: PretendAnalyst,
) -> Iterator[Application]:
    """The whole program with its window shown and prepared, with preferences that nobody else has."""
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.language = "en"
    made = Application(preferences, engine, [model(), model("enlarge", 2)], answers, (), trainer, analyst)
    made.window.resize(1366, 768)
    made.window.show()
    wait_until(lambda: made.session.preparing.device is not None)
    yield made
    engine.go.set()
    trainer.go.set()
    analyst.go.set()
    made.window.close()
    settle()
    made.window.deleteLater()
    made.deleteLater()
    settle()


@pytest.fixture
def opened(program: Application, picture_file: Path) -> Application:
    """The program with a picture on screen."""
    program.window.tab.open([picture_file])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    return program


@pytest.fixture
def restored(opened: Application) -> Application:
    """The program with a picture and its result on screen."""
    opened.window.tab.restore()
    wait_until(lambda: opened.window.tab.screen_pictures.has_result)
    return opened

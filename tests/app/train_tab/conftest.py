"""The Train tab, shown, and pictures for it; only the training itself is pretended."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.application import Application
from app.training_session import TrainingSession
from app.ui.train_tab import TrainTab
from tests.app.train_tab.hands import LEFT, take
from tests.app.training_pictures import put_pairs


@pytest.fixture
def tab(program: Application) -> TrainTab:
    """The Train tab, shown."""
    QTest.mouseClick(program.window.top.tabs.buttons[1], LEFT)
    return program.window.train


@pytest.fixture
def session(program: Application) -> TrainingSession:
    return program.training


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Four good pairs in two folders."""
    return put_pairs(tmp_path)


@pytest.fixture
def checked(tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]) -> TrainTab:
    """The tab with four good pairs looked at."""
    take(tab, session, *folders)
    return tab

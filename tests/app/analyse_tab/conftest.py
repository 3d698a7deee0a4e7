"""The Analyse tab, shown, and its session."""

import pytest
from PySide6.QtTest import QTest

from app.analysis_session import AnalysisSession
from app.application import Application
from app.ui.analyse_tab import AnalyseTab
from tests.app.analyse_tab.hands import LEFT


@pytest.fixture
def session(program: Application) -> AnalysisSession:
    return program.analysis


@pytest.fixture
def tab(opened: Application) -> AnalyseTab:
    """The tab, shown, with the picture that is open in Restore."""
    QTest.mouseClick(opened.window.top.tabs.buttons[2], LEFT)
    return opened.window.analyse

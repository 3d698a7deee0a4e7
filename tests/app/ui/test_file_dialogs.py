"""What file dialogs offer and what comes of their answers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.file_dialogs import FileDialogs


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Suggestion and filters of each dialog that was shown; the person types "mended" and nothing else."""
    shown: list[tuple[str, str]] = []

    def ask(parent: QWidget, title: str, suggestion: str, filters: str) -> tuple[str, str]:
        shown.append((suggestion, filters))
        return "mended", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return shown


def test_saving_offers_the_sources_own_kind_first_and_completes_names(qt, asked: list[tuple[str, str]]) -> None:
    answer = FileDialogs().ask_save(QWidget(), Path("evening-restored.png"))
    assert answer == Path("mended.png")
    suggestion, filters = asked[0]
    assert suggestion == "evening-restored.png"
    assert filters.startswith("PNG (*.png")
    assert "TIFF (*.tif" in filters


def test_thinking_better_of_it_answers_nothing(qt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    dialogs = FileDialogs()
    assert dialogs.ask_save(QWidget(), Path("a.png")) is None
    assert dialogs.ask_open(QWidget(), Path()) == []

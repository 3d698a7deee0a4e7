"""What file dialogs offer and what comes of their answers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.open_picture import OpenPicture
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


@pytest.mark.parametrize(("count", "said"), [(1, "“0.png”"), (3, "3 results")])
@pytest.mark.parametrize("answer", ["Discard", "Keep"])
def test_discarding_is_asked_for_by_name_and_keeping_is_what_return_and_escape_do(
    qt, monkeypatch: pytest.MonkeyPatch, count: int, said: str, answer: str
) -> None:
    def answers(question: QMessageBox) -> int:
        assert said in question.text()
        assert question.defaultButton() is question.escapeButton()
        assert question.defaultButton().text() == "Keep"
        next(button for button in question.buttons() if button.text() == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answers)
    pictures = [OpenPicture(Path(f"{number}.png")) for number in range(count)]
    assert FileDialogs().ask_discard(QWidget(), pictures) is (answer == "Discard")

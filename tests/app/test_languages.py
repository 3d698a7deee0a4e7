"""Which language the window speaks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from app import languages, words
from app.application import Application
from app.preferences import LANGUAGES, Preferences
from app.ui.comparison_view import Mode
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers, HalvingEngine, model
from tests.app.waiting import settle, wait_until

TRANSLATED = LANGUAGES[2:]


@pytest.fixture(autouse=True)
def english_afterwards(qt: QApplication) -> Iterator[None]:
    yield
    languages.speak(qt, "en")


@pytest.fixture
def program_in(qt: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Application]]:
    """The whole program in a language."""
    made: list[Application] = []

    def make(language: str) -> Application:
        preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        preferences.language = language
        trainer, analyst = PretendTrainer(tmp_path / "training"), PretendAnalyst()
        made.append(Application(preferences, HalvingEngine(), [model()], Answers(), (), trainer, analyst))
        made[0].window.resize(1366, 768)
        made[0].window.show()
        wait_until(lambda: made[0].session.preparing.device is not None)
        return made[0]

    yield make
    for program in made:
        program.window.close()
        settle()
        program.window.deleteLater()
        program.deleteLater()
        settle()


@pytest.mark.parametrize(
    ("preference", "wishes", "language"),
    [
        ("de", ["ja-JP"], "de"),
        ("en", ["de-DE"], "en"),
        ("system", ["de-AT", "de"], "de"),
        ("system", ["fr-FR", "ja-JP"], "ja"),
        ("system", ["en-GB", "de-DE"], "en"),
        ("system", ["zh-Hans-CN", "zh-CN"], "zh_CN"),
        ("system", ["zh-SG"], "zh_CN"),
        ("system", ["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("system", ["zh-HK", "ja-JP"], "ja"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_preference_counts_or_what_the_desktop_wishes_first(
    preference: str, wishes: list[str], language: str
) -> None:
    assert languages.chosen(preference, wishes) == language


def test_numbers_are_written_as_the_language_does(qt: QApplication) -> None:
    languages.speak(qt, "de")
    assert words.number(12345.25, 1) == "12.345,2"
    assert words.signed(-0.3, 1) == "−0,3"
    assert words.memory(4_900_000) == "4,9 MB"
    assert words.decibels(30.859) == "30,85 dB"
    languages.speak(qt, "en")
    assert words.number(12345.25, 1) == "12,345.2"
    assert words.signed(0.04, 1) == "+0.0"
    assert words.signed(-0.04, 1) == "+0.0"


def test_speaking_another_language_leaves_nothing_of_the_first(qt: QApplication) -> None:
    for language in ("de", "ja", "de"):
        assert languages.speak(qt, language) == language
    settle()
    assert len(qt.findChildren(QTranslator, "language")) <= 2
    assert QCoreApplication.translate("RestoreTab", "Restore") == "Restaurieren"


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("en", "1 good picture", "3 good pictures"),
        ("de", "1 gutes Bild", "3 gute Bilder"),
        ("zh_CN", "1 张好照片", "3 张好照片"),
    ],
)
def test_one_and_several_are_counted_properly(qt: QApplication, language: str, one: str, three: str) -> None:
    languages.speak(qt, language)
    count = [QCoreApplication.translate("PairsFoot", "%n good picture(s)", "", number) for number in (1, 3)]
    assert count == [one, three]


def test_characters_are_drawn_as_the_language_draws_them(qt: QApplication) -> None:
    first = qt.font().families()
    languages.speak(qt, "zh_CN")
    assert qt.font().families() == [*first, *languages.FONTS["zh_CN"]]
    languages.speak(qt, "ja")
    assert qt.font().families() == [*first, *languages.FONTS["ja"]]
    languages.speak(qt, "en")
    assert qt.font().families() == first


def test_qt_speaks_it_too(qt: QApplication) -> None:
    languages.speak(qt, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_in_the_window_is_wider_than_its_place(
    program_in: Callable[[str], Application], picture_file: Path, language: str
) -> None:
    program = program_in(language)
    window = program.window
    window.tab.open([picture_file])
    wait_until(lambda: window.tab.screen_pictures.before is not None)
    window.tab.restore()
    wait_until(lambda: window.tab.screen_pictures.has_result)
    window.tab.view.set_mode(Mode.DIFFERENCE)
    for place in range(3):
        window.show_tab(place)
        for button in window.current.findChildren(QPushButton):
            if button.property("role") == "fold" and button.isEnabled():
                button.setChecked(True)
        settle()
        assert window.minimumSizeHint().width() <= 1366
        wide = [
            f"{type(area.parent()).__name__}: {inside.minimumSizeHint().width()} px"
            for area in window.current.findChildren(QScrollArea)
            if (inside := area.widget()) is not None and area.isVisible() and area.widgetResizable()
            if inside.minimumSizeHint().width() > area.viewport().width()
        ]
        assert wide == []


def test_an_error_of_core_is_told_in_the_language(program_in: Callable[[str], Application], tmp_path: Path) -> None:
    program = program_in("de")
    program.window.tab.open([tmp_path / "fort.png"])
    wait_until(lambda: program.session.problem is not None)
    assert program.session.problem.what.startswith("Die Datei „")
    assert program.session.problem.advice == "Namen und Ordner prüfen."
    assert program.window.tab.name == "Restaurieren"

"""Finished sentences of core are recognised and told in the window's language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import languages
from app.sentences import joined, translated
from core.errors import SilvermendError
from core.library import DEFAULT, find
from core.picture import refusal
from core.picture.files import read


@pytest.fixture
def german(qt: QApplication) -> Iterator[None]:
    languages.speak(qt, "de")
    yield
    languages.speak(qt, "en")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Choose another folder.", "Einen anderen Ordner wählen."),
        ("“a.tif” is empty: it has 0 bytes.", "„a.tif“ ist leer: Die Datei hat 0 Bytes."),
        # A sentence within a sentence.
        (
            "“a.tif” is damaged: it ends early, about 40 % of the picture is there.",
            "„a.tif“ ist beschädigt: sie endet zu früh, etwa 40 % des Bildes sind da.",
        ),
        # Several after one another, and numbers in them.
        (
            "The after picture is shifted by 1.5 pixels and turned by 0.3°; aligning mends that. "
            "The before picture is 0.52 EV darker; a network would learn that too.",
            "Das Nachher-Bild ist um 1,5 Pixel verschoben und um 0,3° gedreht; Ausrichten behebt das. "
            "Das Vorher-Bild ist 0,52 EV dunkler; ein Netz würde auch das lernen.",
        ),
        (
            "Better on 3 of 3 unseen pictures, +1.2 dB [1.0, 1.4].",
            "Besser bei 3 von 3 ungesehenen Bildern, +1,2 dB [1,0, 1,4].",
        ),
        # What the system said.
        (
            "“/a/b.tif” could not be written: read-only file system.",
            "„/a/b.tif“ ließ sich nicht schreiben: Dateisystem nur lesbar.",
        ),
        ("rows from the top right, backwards", "Zeilen von oben rechts, rückwärts"),
        ("Restoring 3 of 32", "Kachel 3 von 32 wird restauriert"),
    ],
)
def test_a_sentence_is_told_with_its_names_and_numbers(german, said: str, told: str) -> None:
    assert translated(said) == told


@pytest.mark.parametrize(
    "name",
    [
        "{path}.tif",
        "a “b” is empty.tif",
        "\\1.tif",
        "two. Parts. And more.tif",
        "new\nline.tif",
        "%n %1.tif",
        "rows",
        "写真.tif",
    ],
)
def test_a_name_stays_what_it_is(german, name: str) -> None:
    assert translated(f"“{name}” is empty: it has 0 bytes.") == f"„{name}“ ist leer: Die Datei hat 0 Bytes."


@pytest.mark.parametrize("text", ["", " ", "Nobody says this.", "IMG_0815.CR3", "…", "Stillleben · 24 MP"])
def test_what_core_never_said_stays_as_it_is(german, text: str) -> None:
    assert translated(text) == text


def test_what_was_told_once_is_not_told_again(german) -> None:
    told = translated("There is no file “a.tif”.")
    assert translated(told) == told


def test_english_is_left_as_it_is(qt: QApplication) -> None:
    languages.speak(qt, "en")
    for said in ("“a.tif” is damaged: it ends early, 4.5 % is there.", "Saved as a. b. c.", "1 is 2 instead of 3"):
        assert translated(said) == said


def refused(tmp_path: Path) -> Iterator[SilvermendError]:
    """Real errors, as core raises them."""
    empty, text, folder = tmp_path / "empty.png", tmp_path / "text.tif", tmp_path / "folder.jpg"
    empty.write_bytes(b"")
    text.write_text("not a picture at all")
    folder.mkdir()
    for path in (empty, text, folder, tmp_path / "gone.jpg"):
        with pytest.raises(SilvermendError) as caught:
            read(path)
        yield caught.value
    with pytest.raises(SilvermendError) as caught:
        find(f"{DEFAULT}s")
    yield caught.value
    yield refusal.unopened(tmp_path / "a.tif", PermissionError(13, "no"))
    yield refusal.no_file(tmp_path / "pipe")


def test_errors_as_core_raises_them_are_all_told(german, tmp_path: Path) -> None:
    untold = [
        text for error in refused(tmp_path) for text in (error.what, error.advice) if text and translated(text) == text
    ]
    assert untold == []


def test_sentences_are_joined_as_the_language_does() -> None:
    assert joined("One.", "", "Two.") == "One. Two."
    assert joined("一。", "二。") == "一。二。"
    assert joined() == ""

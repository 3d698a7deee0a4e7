"""Every text has its translation in every language, with the same holes, and the compiled files are theirs."""

import ast
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from app.preferences import LANGUAGES
from core.library import models
from resources.translations.core_sentences import ROOT, templates
from resources.translations.update import FOLDER, SENTENCES, titles, update

TRANSLATED = LANGUAGES[2:]
UPDATE = "run python -m resources.translations.update"
HOLE = re.compile(r"\{\w*\}|%n")
# What asks for texts that are marked elsewhere.
ASKS_FOR_OTHERS = {("app/analysis_words.py", "Analysis")}


@pytest.fixture(scope="module")
def known() -> list[str]:
    """What core's source says."""
    return templates()


def entries(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations (several where it is counted), and whether it is finished."""
    for context in ET.parse(FOLDER / f"silvermend_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms, not translation.get("type")


def asked() -> Iterator[tuple[str, ast.Call, ast.expr | None]]:
    """File, call and text of every tr() and translate() of the window; no text where a context is bound beforehand."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            # Painters translate too, by numbers.
            is_text = bool(node.args) and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
            if place is not None and (is_text or name == "tr"):
                text = node.args[place] if len(node.args) > place else None
                yield path.relative_to(ROOT).as_posix(), node, text


def test_texts_are_written_where_they_are_asked_for() -> None:
    """A name in place of the text cannot be found by whoever collects texts."""
    hidden = []
    for file, call, text in asked():
        context = call.args[0].value if isinstance(call.args[0], ast.Constant) else ""
        if not isinstance(text, ast.Constant) and (file, context) not in ASKS_FOR_OTHERS:
            hidden.append(f"{file}:{call.lineno}")
    assert hidden == []


def test_figures_are_written_as_the_language_does() -> None:
    """By app/words.py: Python's own formats know no decimal comma."""
    raw = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        written = [node for node in calls if "localised" in ast.unparse(node.func)]
        kept = {part for node in written for part in ast.walk(node)}
        for node in ast.walk(tree):
            form = ast.unparse(node.format_spec) if isinstance(node, ast.FormattedValue) and node.format_spec else ""
            if form.strip("f'\"").startswith((".", ",", "+", "g")) and node not in kept:
                raw.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert raw == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_window_has_an_entry(language: str) -> None:
    known = {source for _, source, _, _ in entries(language)}
    missing = {text.value for _, _, text in asked() if isinstance(text, ast.Constant)} - known
    assert not missing, UPDATE


def test_every_sentence_of_core_is_known(known: list[str]) -> None:
    assert json.loads(SENTENCES.read_text(encoding="utf-8")) == known, UPDATE


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_of_core_has_an_entry(language: str, known: list[str]) -> None:
    assert {source for context, source, _, _ in entries(language) if context == "Core"} == set(known), UPDATE


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_bundled_model_has_a_name(language: str) -> None:
    named = {source for context, source, _, _ in entries(language) if context == "ModelTitle"}
    assert {model.title for model in models() if model.origin == "bundled"} <= named, UPDATE


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_nothing_wants_a_translation(language: str) -> None:
    unfinished = [source for _, source, forms, finished in entries(language) if not finished or not all(forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translation_has_the_holes_of_its_text(language: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms, _ in entries(language)
        for form in forms
        if sorted(HOLE.findall(form)) != sorted(HOLE.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_window_reads_what_was_written(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"silvermend_{language}.qm")), UPDATE
    stale = []
    for context, source, forms, _ in entries(language):
        number = 2 if "%n" in source else -1
        if compiled.translate(context, source, "", number) != forms[-1]:
            stale.append(source)
    assert stale == [], UPDATE


def test_updating_changes_nothing_that_is_current(tmp_path: Path, known: list[str]) -> None:
    copy = tmp_path / f"silvermend_{TRANSLATED[0]}.ts"
    copy.write_bytes((FOLDER / copy.name).read_bytes())
    update(copy, known, titles())
    assert copy.read_bytes() == (FOLDER / copy.name).read_bytes(), UPDATE

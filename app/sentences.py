"""What core says, in the language of the window.

core writes finished English sentences. Each came from a template with holes, listed in
``resources/translations/sentences.json``; the one whose words stand around the holes is found, and its translation is
filled with the same names and numbers. What is found nowhere stays as it was said.
"""

import json
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from importlib import resources

from PySide6.QtCore import QCoreApplication

from app import words

CONTEXT = "Core"
_HOLE = re.compile(r"\{(\w+)\}")
# Between sentences, and between parts of one, that were strung together.
_SENTENCES = re.compile(r"(?<=[.?!]) (?=\S)")
_PARTS = re.compile(r"(?<=;) ")
# The hole for a word of core's own. A single word in any other is rather somebody's name for a file.
_TERM = "term"
# What was counted, and in brackets where.
_WITH_PLACES = re.compile(r"(.+?)( \(.+\))")
_NUMBER = re.compile(r"[-+−±~]?[\d,]*\d(\.\d+)?(?P<unit> ?(%|GB|MB|kB|px|dB|EV)?)")
# Sentences within sentences: an error told in a note about it is the deepest there is.
_DEEPEST = 3


def translated(text: str) -> str:
    """``text``, one sentence of core or several, as the window's language has it."""
    return _read(text, 0).text


@dataclass(frozen=True)
class _Template:
    source: str

    @cached_property
    def ends(self) -> tuple[str, str]:
        """What every sentence of it begins and ends with."""
        pieces = _HOLE.split(self.source)
        return pieces[0], pieces[-1]

    @cached_property
    def known(self) -> int:
        """How many letters are certain."""
        return len(_HOLE.sub("", self.source))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        pieces, seen = _HOLE.split(self.source), set()
        parts = []
        for place, piece in enumerate(pieces):
            if place % 2 == 0:
                parts.append(re.escape(piece))
            else:
                parts.append(f"(?P={piece})" if piece in seen else f"(?P<{piece}>.*?)")
                seen.add(piece)
        return re.compile("".join(parts), re.DOTALL)

    def match(self, text: str) -> re.Match[str] | None:
        if not (text.startswith(self.ends[0]) and text.endswith(self.ends[1])):
            return None
        return self.pattern.fullmatch(text)


@lru_cache(maxsize=1)
def _templates() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """Those without holes, and those with some."""
    file = resources.files("resources") / "translations" / "sentences.json"
    known: list[str] = json.loads(file.read_text(encoding="utf-8"))
    plain = frozenset(text for text in known if not _HOLE.search(text))
    return plain, tuple(_Template(text) for text in known if text not in plain)


@dataclass(frozen=True)
class _Reading:
    """A translation, and how many letters of what was said were known words: of two readings the one with more is
    right.
    """

    text: str
    known: int = 0


def _read(text: str, depth: int) -> _Reading:
    if depth > _DEEPEST or not text:
        return _Reading(text)
    plain, _ = _templates()
    if text in plain and (depth == 0 or " " in text):
        return _Reading(QCoreApplication.translate(CONTEXT, text), len(text))
    return (
        _in_parts(text, depth, _SENTENCES, all_known=True)
        or _as_a_whole(text, depth)
        or _in_parts(text, depth, _PARTS, all_known=True)
        or _in_parts(text, depth, _SENTENCES, all_known=False)
        or _Reading(text)
    )


def _as_a_whole(text: str, depth: int) -> _Reading | None:
    best: _Reading | None = None
    for template in _templates()[1]:
        match = template.match(text)
        if match is not None:
            holes = {
                name: _filling(value, 0 if name == _TERM else depth + 1) for name, value in match.groupdict().items()
            }
            known = template.known + sum(hole.known for hole in holes.values())
            if best is None or known > best.known:
                form = QCoreApplication.translate(CONTEXT, template.source)
                best = _Reading(_HOLE.sub(partial(_taken_from, holes), form), known)
    return best


def _taken_from(holes: dict[str, _Reading], hole: re.Match[str]) -> str:
    return holes[hole.group(1)].text


def _in_parts(text: str, depth: int, between: re.Pattern[str], *, all_known: bool) -> _Reading | None:
    parts = between.split(text)
    if len(parts) < 2:
        return None
    plain, _ = _templates()
    found = [_read(part, depth) if part in plain else _as_a_whole(part, depth) or _Reading(part) for part in parts]
    if all_known and not all(one.known for one in found):
        return None
    return _Reading(joined(*(one.text for one in found)), sum(one.known for one in found))


def _filling(value: str, depth: int) -> _Reading:
    if _NUMBER.fullmatch(value):
        return _Reading(words.localised(value))
    found = _read(value, depth)
    places = _WITH_PLACES.fullmatch(value)
    if places is None or found.known:
        return found
    counted = _read(places.group(1), depth)
    return _Reading(counted.text + places.group(2), counted.known)


def joined(*sentences: str) -> str:
    """Sentences one after the other; what ends in a full-width stop needs no space after it."""
    text = ""
    for sentence in filter(None, sentences):
        gap = "" if not text or text.endswith(("。", "！", "？", "；")) else " "
        text = f"{text}{gap}{sentence}"
    return text

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
# Sentences, or parts of one, that were strung together.
_BETWEEN = re.compile(r"(?<=[.?!]) (?=\S)|(?<=;) ")
# What was counted, and in brackets where.
_WITH_PLACES = re.compile(r"(.+?)( \(.+\))")
_NUMBER = re.compile(r"[-+−±~]?[\d,]*\d(\.\d+)?(?P<unit> ?(%|GB|MB|kB|px|dB|EV)?)")
# Sentences within sentences: an error told in a note about it is the deepest there is.
_DEEPEST = 3


def translated(text: str) -> str:
    """``text``, one sentence of core or several, as the window's language has it."""
    return _translated(text, 0)


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
        """How many letters are certain; of two that fit, the one with more is the right one."""
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
    """Those without holes, and those with some, the most certain first."""
    file = resources.files("resources") / "translations" / "sentences.json"
    known: list[str] = json.loads(file.read_text(encoding="utf-8"))
    plain = frozenset(text for text in known if not _HOLE.search(text))
    open_ones = sorted((_Template(text) for text in known if text not in plain), key=lambda one: -one.known)
    return plain, tuple(open_ones)


def _translated(text: str, depth: int) -> str:
    if depth > _DEEPEST or not text:
        return text
    found = _as_a_whole(text, depth, only_plain=True)
    if found is None:
        found = _in_parts(text, depth, all_known=True)
    if found is None:
        found = _as_a_whole(text, depth)
    if found is None:
        found = _in_parts(text, depth, all_known=False)
    return text if found is None else found


def _as_a_whole(text: str, depth: int, *, only_plain: bool = False) -> str | None:
    plain, open_ones = _templates()
    # A single word in a hole is rather somebody's name for a file than ours for a scan.
    if text in plain and (depth == 0 or " " in text):
        return QCoreApplication.translate(CONTEXT, text)
    if only_plain:
        return None
    for template in open_ones:
        match = template.match(text)
        if match is not None:
            filling = {name: _filled(value, depth + 1) for name, value in match.groupdict().items()}
            form = QCoreApplication.translate(CONTEXT, template.source)
            return _HOLE.sub(partial(_taken_from, filling), form)
    return None


def _in_parts(text: str, depth: int, *, all_known: bool) -> str | None:
    parts = _BETWEEN.split(text)
    if len(parts) < 2:
        return None
    found = [_as_a_whole(part, depth) for part in parts]
    if all_known and None in found:
        return None
    return joined(*(part if known is None else known for part, known in zip(parts, found, strict=True)))


def _taken_from(filling: dict[str, str], hole: re.Match[str]) -> str:
    return filling.get(hole.group(1), "")


def _filled(value: str, depth: int) -> str:
    if _NUMBER.fullmatch(value):
        return words.localised(value)
    places = _WITH_PLACES.fullmatch(value)
    if places is not None and _as_a_whole(value, depth) is None:
        return _translated(places.group(1), depth) + places.group(2)
    return _translated(value, depth)


def joined(*sentences: str) -> str:
    """Sentences one after the other; what ends in a full-width stop needs no space after it."""
    text = ""
    for sentence in filter(None, sentences):
        gap = "" if not text or text.endswith(("。", "！", "？", "；")) else " "
        text = f"{text}{gap}{sentence}"
    return text

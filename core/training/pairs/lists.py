"""Lists that say which pictures belong together, as published training code has them.

Two text files, one for each side, whose lines belong together by their number (EAMamba's ``*_lq.txt`` and
``*_gt.txt``), or one table with two columns (DSRIR's ``train_*.csv``: the clean picture first, no headings).
"""

import codecs
import csv
import re
from pathlib import Path

from core.errors import SettingsError
from core.training.pairs.names import AFTER, BEFORE, ROLES
from core.training.pairs.pair import Matching, Pair, Unmatched

ENDINGS = (".txt", ".csv", ".tsv", ".lst")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # as spreadsheets write "Unicode text"
_ONE_ROW = "Write the two pictures of a pair with a | between them."
_LEVELS = 4  # folders above the list in which its paths may begin


def of_two(before: Path, after: Path) -> Matching:
    """The pairs of two text files. SettingsError where they are not equally long."""
    starts, ends = _lines(before), _lines(after)
    if len(starts) != len(ends):
        raise SettingsError(
            f"“{before.name}” names {len(starts)} pictures and “{after.name}” {len(ends)}; they belong together "
            "line by line.",
            "Make them equally long, or name the two folders instead.",
        )
    return _checked([(_found(one, before), _found(other, after)) for one, other in zip(starts, ends, strict=True)])


def of_table(path: Path) -> Matching:
    """The pairs of a table with ``,``, ``;``, ``|`` or a tab between two columns.

    The first row is a pair like any other, unless it holds headings such as "before" and "after", which then say which
    column is which. Without them the clean picture comes first. SettingsError where a row has not two columns.
    """
    lines = _lines(path)
    mark = next((mark for mark in "|\t;," if lines and all(mark in line for line in lines)), ",")
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=mark)]
    except csv.Error as error:
        raise SettingsError(f"“{path.name}” cannot be read as a table: {error}.", _ONE_ROW) from error
    for number, row in enumerate(rows, 1):
        if len(row) != 2:
            raise SettingsError(f"Row {number} of “{path.name}” has {len(row)} columns instead of two.", _ONE_ROW)
        if not all(row):
            raise SettingsError(f"Row {number} of “{path.name}” has an empty column.", _ONE_ROW)
    start, end = 1, 0
    headings = [set(re.findall(r"[a-z]+", cell.lower())) for cell in rows[0]] if rows else []
    if headings and not any("." in cell for cell in rows[0]):
        if headings[0] & BEFORE or headings[1] & AFTER:
            start, end = 0, 1
        if headings[0] & ROLES or headings[1] & ROLES:
            rows = rows[1:]
    return _checked([(_found(row[start], path), _found(row[end], path)) for row in rows])


def _lines(path: Path) -> list[str]:
    try:
        content = path.read_bytes()
        text = content.decode("utf-16" if content[:2] in _UTF16 else "utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The list “{path}” cannot be read: it is no text file, or not there.", "Save it as text in UTF-8."
        ) from error
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        raise SettingsError(f"The list “{path.name}” is empty.", "Write one picture into each line.")
    return lines


def _found(name: str, listing: Path) -> Path:
    """The picture that a line means: its path begins in the list's folder, one of those above it, or here."""
    named = Path(name.replace("\\", "/"))
    folder = listing.resolve().parent
    places = [folder, *folder.parents[:_LEVELS], Path()]
    return next((place / named for place in places if (place / named).is_file()), folder / named)


def _checked(rows: list[tuple[Path, Path]]) -> Matching:
    pairs, unmatched = [], []
    for before, after in dict.fromkeys(rows):  # a pair that is listed twice is one
        gone = next((path for path in (before, after) if not path.is_file()), None)
        if gone is None:
            pairs.append(Pair(before, (after,)))
        else:
            unmatched.append(Unmatched(gone, f"The list names “{gone.name}”, which is not there."))
    return Matching(tuple(pairs), tuple(unmatched))

"""What words of the command line mean: paths, numbers, places. A wrong one is answered with a sentence."""

import math
from argparse import ArgumentTypeError
from pathlib import Path

from core.errors import SettingsError
from core.restoration import effect_text
from core.restoration.effect import BANDS, Effect

# What stands for a strength that each picture tells itself.
ADVISED = "advised"


def path(text: str) -> Path:
    if not text:  # an unset variable of a script; as a path it would mean the current folder
        raise ArgumentTypeError("the name is empty")
    return Path(text)


def name(text: str) -> str:
    return str(path(text))


def tile(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no whole number of pixels") from None


def strength(text: str) -> float:
    number = text.removesuffix("%").strip()
    try:
        percent = float(number)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no percentage from 0 to 100") from None
    if "%" not in text and "." in number and 0 < percent <= 1:
        raise ArgumentTypeError(f"“{text}” is ambiguous: write {percent * 100:g} for {percent:.0%}, or {number}%")
    if not 0 <= percent <= 100:
        raise ArgumentTypeError(f"“{text}” is no percentage from 0 to 100")
    return percent / 100


def strength_or_advised(text: str) -> float | str:
    return ADVISED if text == ADVISED else strength(text)


def detail(text: str) -> tuple[float, ...]:
    shares = tuple(strength(part.strip()) for part in text.split(","))
    if len(shares) not in (1, BANDS):
        raise ArgumentTypeError(f"“{text}” is neither one percentage nor {BANDS} with commas")
    return shares


def effect(text: str) -> Effect:
    try:
        return effect_text.from_text(path(text).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ArgumentTypeError(f"“{text}” cannot be read: {error}") from None
    except SettingsError as error:
        raise ArgumentTypeError(f"“{text}”: {error}") from None


def quality(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise ArgumentTypeError(f"“{text}” is no whole number from 1 to 100")
    return int(text)


def steps(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"“{text}” is no whole number from 1 up")
    return int(text)


def minutes(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise ArgumentTypeError(f"“{text}” is no number of minutes above 0")
    return value


def side(text: str) -> int:
    if not text.isdecimal() or int(text) < 8:
        raise ArgumentTypeError(f"“{text}” is no whole number of pixels from 8 up")
    return int(text)


def level(text: str) -> float:
    try:
        level = float(text)
    except ValueError:
        level = -1
    if not 0 <= level <= 255:
        raise ArgumentTypeError(f"“{text}” is no number from 0 to 255")
    return level


def place(text: str) -> str | tuple[int, int]:
    row, comma, column = text.partition(",")
    if not comma:
        return text
    try:
        return int(row), int(column)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no row and column, like 300,420") from None


def seed(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"“{text}” is no whole number from 0 up")
    return int(text)


def size(text: str) -> tuple[int, int]:
    height, _, width = text.lower().replace("×", "x").partition("x")
    if not (height.isdecimal() and width.isdecimal() and int(height) and int(width)):
        raise ArgumentTypeError(f"“{text}” is no height and width in pixels, like 360x640")
    return int(height), int(width)


def gain(text: str) -> float:
    try:
        gain = float(text)
    except ValueError:
        gain = 0
    if not 1 <= gain <= 64:
        raise ArgumentTypeError(f"“{text}” is no number from 1 to 64")
    return gain

"""Every theme can be read: contrasts as the Web Content Accessibility Guidelines 2.2 count them, 1.4.3, 6 and 11."""

from itertools import product

import pytest

from app.ui.appearance import THEMES, Theme

# What is written on what, by the names of the style sheet. Quiet words turn to "text" under the cursor.
WRITTEN = [
    *product(("text",), ("panel", "raised", "hover", "field", "surround", "selection")),
    *product(("quiet",), ("panel", "raised", "field", "surround")),
    *product(("notable",), ("panel", "raised", "field")),
    *product(("proof",), ("panel", "raised", "field")),
    *product(("accent_text",), ("accent", "accent_hover")),
]
# What is not read but has to be seen: which control has the keyboard, what went wrong.
SEEN = [*product(("accent", "loss"), ("panel", "raised", "field"))]


def luminance(colour: str) -> float:
    levels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4 for level in levels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def least(theme: Theme, pairs: list[tuple[str, str]]) -> float:
    return min(contrast(getattr(theme, ink), getattr(theme, ground)) for ink, ground in pairs)


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read(name: str) -> None:
    assert least(THEMES[name], WRITTEN) >= (7 if name == "contrast" else 4.5)


@pytest.mark.parametrize("name", THEMES)
def test_signs_can_be_seen(name: str) -> None:
    assert least(THEMES[name], SEEN) >= (4.5 if name == "contrast" else 3)


@pytest.mark.parametrize("name", THEMES)
def test_what_lies_around_pictures_has_no_hue(name: str) -> None:
    theme = THEMES[name]
    for colour in (theme.surround, theme.panel, theme.raised, theme.hover, theme.line, theme.text, theme.quiet):
        assert colour[1:3] == colour[3:5] == colour[5:7]

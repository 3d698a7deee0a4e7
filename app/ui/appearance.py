"""How everything looks: colours, sizes and the style sheet, from this one place."""

from dataclasses import dataclass, fields
from importlib import resources
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FONT_SIZE = 13
GRID = 8
CONTROL = 28
PADDING = 12
ICON = 18
RADIUS = 4
LEFT_PANEL = 232
RIGHT_PANEL = 312


@dataclass(frozen=True)
class Theme:
    """Colours by what they are for. Grays have no hue; the accent marks the primary action, selection, split line."""

    surround: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    quiet: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    selection: str
    field: str
    loss: str
    proof: str
    notable: str  # words that ask for a second look; the accent itself is too light to be read on light panels


DARK = Theme(
    surround="#262626",
    panel="#1e1e1e",
    raised="#2e2e2e",
    hover="#383838",
    line="#3a3a3a",
    text="#e6e6e6",
    quiet="#9a9a9a",
    disabled="#636363",
    accent="#d9a441",
    accent_hover="#e6b65c",
    accent_text="#1c1509",
    selection="#3b3324",
    field="#171717",
    loss="#e0705f",
    proof="#7fb685",
    notable="#d9a441",
)
LIGHT = Theme(
    surround="#d0d0d0",
    panel="#f4f4f4",
    raised="#ffffff",
    hover="#e6e6e6",
    line="#c8c8c8",
    text="#1c1c1c",
    quiet="#565656",
    disabled="#9c9c9c",
    accent="#b87c16",
    accent_hover="#c98a1b",
    accent_text="#1c1206",
    selection="#f3e5c8",
    field="#ffffff",
    loss="#b23a2a",
    proof="#28692f",
    notable="#7d5200",
)
CONTRAST = Theme(
    surround="#000000",
    panel="#000000",
    raised="#000000",
    hover="#2a2a2a",
    line="#ffffff",
    text="#ffffff",
    quiet="#ffffff",
    disabled="#a8a8a8",
    accent="#ffc64d",
    accent_hover="#ffd980",
    accent_text="#000000",
    selection="#4a3a10",
    field="#000000",
    loss="#ff8a7a",
    proof="#8ff0a0",
    notable="#ffc64d",
)
THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}
SURROUNDS = {"black": "#000000", "gray": "#777777", "white": "#ffffff"}


def theme(name: str) -> Theme:
    """The theme of that name; "system" is light or dark as the desktop is."""
    if name == "system":
        hints = QGuiApplication.styleHints()
        return LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else DARK
    return THEMES.get(name, DARK)


def apply(application: QApplication, chosen: Theme) -> None:
    """Give the whole program this look."""
    begin(application, chosen)
    application.setStyleSheet(style_sheet(chosen))


def begin(application: QApplication, chosen: Theme) -> None:
    """All but the style sheet: while many widgets are made and laid into each other, it would be worked out anew."""
    application.setStyle("Fusion")
    application.setPalette(palette(chosen))
    application.setFont(interface_font())


def interface_font(size: int = FONT_SIZE) -> QFont:
    """The system's own font, at our size, with digits of one width."""
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def style_sheet(chosen: Theme) -> str:
    """resources/style/window.qss with the theme's colours filled in."""
    names = {field.name: getattr(chosen, field.name) for field in fields(chosen)}
    folder = resources.files("resources")
    text = (folder / "style" / "window.qss").read_text(encoding="utf-8")
    # Qt takes forward slashes everywhere.
    check = Path(str(folder / "icons" / "check.png")).as_posix()
    return Template(text).substitute(names, radius=RADIUS, control=CONTROL, small=FONT_SIZE - 2, check=f'"{check}"')


def palette(chosen: Theme) -> QPalette:
    """For what the style sheet does not reach: dialogs, tool tips, and our own painting."""
    colours = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, chosen.panel),
        (roles.WindowText, chosen.text),
        (roles.Base, chosen.field),
        (roles.AlternateBase, chosen.raised),
        (roles.Text, chosen.text),
        (roles.PlaceholderText, chosen.quiet),
        (roles.Button, chosen.raised),
        (roles.ButtonText, chosen.text),
        (roles.BrightText, chosen.loss),
        # Nothing of ours is a link that was visited.
        (roles.LinkVisited, chosen.proof),
        (roles.Highlight, chosen.accent),
        (roles.HighlightedText, chosen.accent_text),
        (roles.Accent, chosen.accent),
        (roles.Link, chosen.notable),
        (roles.ToolTipBase, chosen.raised),
        (roles.ToolTipText, chosen.text),
        (roles.Light, chosen.hover),
        (roles.Mid, chosen.line),
        (roles.Dark, chosen.surround),
        (roles.Shadow, "#000000"),
    ):
        colours.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.disabled))
    return colours

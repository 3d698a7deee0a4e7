"""The icons, all from one set (Phosphor, MIT), in the colours of the palette."""

from functools import cache
from importlib import resources
from pathlib import Path

import qtawesome
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication
from qtawesome.iconic_font import IconicFont

ICONS = {
    "add": "ph.plus",
    "align": "ph.intersect",
    "blink": "ph.eye",
    "cancel": "ph.x",
    "copy": "ph.copy",
    "folded": "ph.caret-right",
    "unfolded": "ph.caret-down",
    "difference": "ph.plus-minus",
    "drop": "ph.image",
    "fit": "ph.corners-out",
    "good": "ph.stack",
    "keys": "ph.keyboard",
    "lens": "ph.magnifying-glass",
    "models": "ph.cube",
    "one": "ph.square",
    "open": "ph.folder-open",
    "pause": "ph.pause",
    "pin": "ph.push-pin",
    "pictures": "ph.list-bullets",
    "play": "ph.play",
    "recent": "ph.clock-counter-clockwise",
    "restore": "ph.magic-wand",
    "sample": "ph.camera",
    "save": "ph.floppy-disk",
    "settings": "ph.gear-six",
    "side by side": "ph.columns",
    "split": "ph.square-half",
    "tools": "ph.sliders-horizontal",
    "turn": "ph.arrow-clockwise",
    "warning": "ph.warning-circle",
    "zoom in": "ph.magnifying-glass-plus",
    "zoom out": "ph.magnifying-glass-minus",
    "brush": "ph.paint-brush",
    "linear": "ph.selection-background",
    "radial": "ph.circle-dashed",
    "redo": "ph.arrow-u-up-right",
    "reset": "ph.arrow-counter-clockwise",
    "trash": "ph.trash",
    "undo": "ph.arrow-u-up-left",
}


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon for what ``name`` says, in the colour of ``role`` of today's palette."""
    palette = QApplication.palette()
    accent = palette.color(QPalette.ColorRole.Accent)
    found: QIcon = _phosphor().icon(
        ICONS[name],
        color=palette.color(role),
        color_disabled=palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        color_on=accent if role is QPalette.ColorRole.ButtonText else palette.color(role),
    )
    return found


@cache
def _phosphor() -> IconicFont:
    """The one font that is used; qtawesome by itself reads a dozen, a tenth of the time to the window."""
    fonts = Path(qtawesome.__file__).parent / "fonts"
    font, names = (next(fonts.glob(f"phosphor*.{ending}")).name for ending in ("ttf", "json"))
    return IconicFont(("ph", font, names))


def program_icon() -> QIcon:
    """Silvermend's own, for the desktop."""
    return _own("silvermend")


def program_mark() -> QIcon:
    """The same to stand beside its name."""
    return _own("mark")


def _own(name: str) -> QIcon:
    return QIcon(str(Path(str(resources.files("resources"))) / "icons" / f"{name}.png"))

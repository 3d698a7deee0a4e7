"""A finished restoration, and in a sentence what it did to the picture as a whole."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import words
from core.analysis.drift import Drift
from core.picture.picture import Picture

# From here on the quiet line asks for attention: a change of brightness that eyes may notice side by side, a cast, and
# a share of values that is more than specks.
NOTABLE_LEVELS = 1.0
NOTABLE_COLOUR = 2.0
NOTABLE_CLIPPING = 0.001

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class Restored:
    """``picture`` is the result, ``drift`` what changed beside its noise."""

    picture: Picture
    drift: Drift

    @property
    def is_notable(self) -> bool:
        """Whether the person should look before trusting the result."""
        drift = self.drift
        return (
            abs(drift.brightness) >= NOTABLE_LEVELS
            or drift.colour >= NOTABLE_COLOUR
            or drift.clipped >= NOTABLE_CLIPPING
        )

    @property
    def remark(self) -> str:
        """The three numbers as a sentence."""
        drift = self.drift
        change = words.signed(drift.brightness, 1) if abs(drift.brightness) >= 0.05 else f"±{words.number(0, 1)}"
        clipped = (
            translate("Restored", "no newly clipped pixels")
            if drift.clipped < 0.00005
            else translate("Restored", "{share} newly clipped").format(
                share=f"{words.number(drift.clipped * 100, 2)} %"
            )
        )
        return translate("Restored", "Brightness {change}, colour ΔE {colour}, {clipped}.").format(
            change=change, colour=words.number(drift.colour, 1), clipped=clipped
        )

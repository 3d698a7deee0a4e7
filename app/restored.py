"""A finished restoration, and in a sentence what it did to the picture as a whole."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import words
from app.remark import Where
from core.analysis.drift import Drift, Notable
from core.picture.picture import Picture

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class Restored:
    """``picture`` is the result, ``drift`` what changed beside its noise.

    ``lifts_haze`` where that is what was asked for: then another brightness and other colours are no reason for doubt,
    unless there is one: ``haze_doubt``, a sentence or empty.
    """

    picture: Picture
    drift: Drift
    lifts_haze: bool = False
    haze_doubt: str = ""

    @property
    def is_notable(self) -> bool:
        """Whether the person should look before trusting the result."""
        return bool(self._notable)

    @property
    def _notable(self) -> tuple[Notable, ...]:
        wanted = (Notable.BRIGHTNESS, Notable.COLOUR) if self.lifts_haze and not self.haze_doubt else ()
        return tuple(what for what in self.drift.notable if what not in wanted)

    @property
    def where(self) -> Where | None:
        """What to look at first, if at anything."""
        drift = self.drift
        if not self._notable:
            return None
        what = self._notable[0]
        if what is Notable.SEAMS and drift.seams is not None:
            return Where(what, drift.seams.worst)
        return Where(what, drift.most_clipped if what is Notable.CLIPPING else None)

    @property
    def remark(self) -> str:
        """What changed, as a sentence."""
        drift = self.drift
        change = words.signed(drift.brightness, 1) if abs(drift.brightness) >= 0.05 else f"±{words.number(0, 1)}"
        clipped = (
            translate("Restored", "no newly clipped pixels")
            if drift.clipped < 0.00005
            else translate("Restored", "{share} newly clipped").format(
                share=f"{words.number(drift.clipped * 100, 2)} %"
            )
        )
        return translate("Restored", "Brightness {change}, colour ΔE {colour}, {clipped}, {seams}.").format(
            change=change, colour=words.number(drift.colour, 1), clipped=clipped, seams=self._seams
        )

    @property
    def _seams(self) -> str:
        seams = self.drift.seams
        if seams is None:
            return translate("Restored", "no seams")
        # What borders of tiles have more than their surroundings, as gradient energy.
        share = f"{words.signed(seams.excess * 100)} %"
        if seams.are_visible:
            return translate("Restored", "seams where tiles meet ({share})").format(share=share)
        return translate("Restored", "no seams ({share})").format(share=share)

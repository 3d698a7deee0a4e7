"""What a result did to a picture as a whole, in a line and for scripts."""

from typing import Any

from core.analysis.drift import ROWS, Drift, measured
from core.analysis.drift_meter import DriftMeter
from core.picture.picture import Pixels
from core.restoration.canvas import Rows
from core.restoration.tiles import Plan


class MeteredRows:
    """Hands rows on, and lets a meter read them on the way."""

    def __init__(self, meter: DriftMeter, rows: Rows) -> None:
        self._meter, self._rows = meter, rows

    def start(self) -> None:
        """Begin, or begin again."""
        self._meter.start()
        self._rows.start()

    def put(self, pixels: Pixels) -> None:
        """The next rows (rows, width, 3)."""
        for top in range(0, len(pixels), ROWS):
            self._meter.put(pixels[top : top + ROWS])
        self._rows.put(pixels)

    def drift(self, tiles: Plan | None) -> Drift:
        """Of all rows, which were made in ``tiles``."""
        return measured(self._meter, [tile.target for tile in tiles.tiles] if tiles is not None else [])


def sentence(drift: Drift) -> str:
    """Brightness ±0.0, colour ΔE 0.3, no newly clipped pixels, no seams (+3 %)."""
    change = f"{drift.brightness:+.1f}" if abs(drift.brightness) >= 0.05 else "±0.0"
    clipped = "no newly clipped pixels" if drift.clipped < 0.00005 else f"{drift.clipped:.2%} newly clipped"
    parts = [f"Brightness {change}", f"colour ΔE {drift.colour:.1f}", clipped]
    seams = drift.seams
    if seams is not None:
        where = f" around row {seams.worst.top + seams.worst.height // 2}, column {_middle(drift)}"
        found = f"seams{where}" if seams.are_visible else "no seams"
        parts.append(f"{found} (contrast where tiles meet +{seams.excess:.0%})")
    return f"{', '.join(parts)}."


def facts(drift: Drift) -> dict[str, Any]:
    """The same in numbers; None for seams where no tiles meet, or nobody knows them."""
    seams = drift.seams
    return {
        "sentence": sentence(drift),
        "brightness": round(drift.brightness, 4),
        "colour_delta_e": round(drift.colour, 4),
        "newly_clipped": drift.clipped,
        "seam_excess": None if seams is None else round(seams.excess, 4),
        "seam_doubt": None if seams is None else round(seams.doubt, 4),
        "notable": [what.value for what in drift.notable],
    }


def _middle(drift: Drift) -> int:
    assert drift.seams is not None
    return drift.seams.worst.left + drift.seams.worst.width // 2

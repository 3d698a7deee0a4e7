"""How differences are shown: which kind, of which channel, how strongly, and from where on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.analysis.difference import Channel
from core.analysis.error_map import Kind

GAINS = (1, 2, 4, 8, 16, 32, 64)
KINDS = tuple(Kind)
CHANNELS = tuple(Channel)
# In each kind's unit; the first hides nothing.
_THRESHOLDS: dict[Kind, Sequence[float]] = {
    Kind.SIGNED: (0, 0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64),
    Kind.ABSOLUTE: (0, 0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64),
    Kind.COLOUR: (0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30),
    Kind.STRUCTURE: (0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9),
}


@dataclass(frozen=True)
class DifferenceLook:
    """``gain`` amplifies; what is below ``threshold`` is hidden; ``clipping`` marks newly clipped pixels."""

    kind: Kind = Kind.SIGNED
    channel: Channel = Channel.LUMA
    gain: int = 8
    threshold: float = 0
    clipping: bool = False

    @property
    def thresholds(self) -> Sequence[float]:
        """What a slider offers."""
        return _THRESHOLDS[self.kind]


class DifferenceLooks:
    """The look of now, and of each kind the one it had when it was shown last."""

    def __init__(self) -> None:
        self.now = DifferenceLook()
        self._looks = {
            Kind.SIGNED: self.now,
            Kind.ABSOLUTE: DifferenceLook(Kind.ABSOLUTE, Channel.MOST),
            Kind.COLOUR: DifferenceLook(Kind.COLOUR),
            # A noisy picture and a clean one share little structure in flat places: amplified, all would be white.
            Kind.STRUCTURE: DifferenceLook(Kind.STRUCTURE, gain=1),
        }

    def change(self, kind: Kind | None = None, **changes: Any) -> None:
        """Another kind, or something else about the one that is shown."""
        clipping = self.now.clipping
        look = self._looks[kind or self.now.kind]
        self.now = replace(look, **{"clipping": clipping, **changes})
        self._looks[self.now.kind] = self.now

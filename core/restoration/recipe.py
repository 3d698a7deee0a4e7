"""What to do to a picture, and how much of it counts: the settings of one restoration."""

from dataclasses import dataclass, field

from core.errors import SettingsError
from core.restoration.effect import Effect
from core.restoration.run_settings import PRECISIONS

# Pixels. The bundled model loses 0.06 dB in tiles of 32, 0.7 dB in tiles of 16, and makes smears in tiles of 8.
SMALLEST_TILE = 32


@dataclass(frozen=True)
class Recipe:
    """The settings of one restoration: a model by name or path, and the ``effect`` that the result has in the end.

    ``tile`` is the side of a tile in source pixels, None for what suits model and device; ``self_ensemble`` runs each
    tile eight times, turned and mirrored, and takes the mean; ``precision`` is "auto" or one of ``PRECISIONS``.
    SettingsError for values that cannot work.
    """

    model: str
    effect: Effect = field(default_factory=Effect)
    tile: int | None = None
    self_ensemble: bool = False
    precision: str = "auto"

    def __post_init__(self) -> None:
        if self.tile is not None and self.tile < SMALLEST_TILE:
            raise SettingsError(f"A tile of {self.tile} pixels shows a network too little.", "Choose 64 or more.")
        if self.precision not in ("auto", *PRECISIONS):
            raise SettingsError(
                f"A precision of “{self.precision}” is not possible.", f"Choose auto, {' or '.join(PRECISIONS)}."
            )

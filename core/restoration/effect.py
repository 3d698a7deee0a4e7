"""How much of a finished restoration counts, where, and of what kind: chosen after the run, without another one."""

from dataclasses import dataclass

from core.errors import SettingsError
from core.restoration.mask import Mask, checked_share

# Sizes of detail, each twice as coarse as the one before; the finest is single pixels.
BANDS = 4


@dataclass(frozen=True)
class Effect:
    """All shares are 0 to 1. ``strength`` 0 is the source, 1 the result.

    ``luma`` and ``colour`` say how much of the change of brightness and of the change of colour count. ``detail`` gives
    back, from the finest size to the coarsest, what the restoration took from the brightness, with ``detail_colour``
    from the colours too. ``masks`` limit all of this to parts of the picture.

    SettingsError for values that cannot be.
    """

    strength: float = 1.0
    luma: float = 1.0
    colour: float = 1.0
    detail: tuple[float, ...] = (0.0,) * BANDS
    detail_colour: bool = False
    masks: tuple[Mask, ...] = ()

    def __post_init__(self) -> None:
        checked_share(self.strength, "A strength")
        checked_share(self.luma, "A share of brightness")
        checked_share(self.colour, "A share of colour")
        if len(self.detail) != BANDS:
            raise SettingsError(f"Detail has {BANDS} sizes, not {len(self.detail)}.", "Give one share for each.")
        for share in self.detail:
            checked_share(share, "A share of detail")

    @property
    def working_masks(self) -> tuple[Mask, ...]:
        """Those that say something."""
        return tuple(mask for mask in self.masks if not mask.is_empty)

    @property
    def plain_strength(self) -> float | None:
        """The share of the result in a plain blend, where the effect is no more than that; else None."""
        is_plain = self.luma == self.colour and not any(self.detail) and not self.working_masks
        return self.strength * self.luma if is_plain else None

    @property
    def blend_strength(self) -> float:
        """The same for what can only blend: what the effect does beyond strength is left out."""
        return self.strength if self.plain_strength is None else self.plain_strength

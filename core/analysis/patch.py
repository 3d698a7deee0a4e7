"""What is asked of a patch of a network's result: how strong its edges are, or how bright it is.

The sum of the gradient's magnitude is the detector of Gu and Dong, "Interpreting Super-Resolution Networks with Local
Attribution Maps", CVPR 2021, section 3.2.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from torch import Tensor

from core.errors import SettingsError

Detector: TypeAlias = Literal["edges", "brightness"]
DETECTORS: tuple[Detector, ...] = ("edges", "brightness")
SIDE = 16
# A root has no slope at 0.
_FLAT = 1e-7


@dataclass(frozen=True)
class Patch:
    """A square of ``side`` pixels of a result, from ``top`` and ``left`` on."""

    top: int
    left: int
    side: int = SIDE

    def refuse_outside(self, height: int, width: int) -> None:
        """SettingsError where it does not lie within a result of that size."""
        if self.top < 0 or self.left < 0 or self.top + self.side > height or self.left + self.side > width:
            raise SettingsError(
                f"A patch of {self.side} × {self.side} pixels at row {self.top}, column {self.left} does not lie "
                f"within the result, which has {width} × {height} pixels.",
                "Choose another place, or a smaller patch.",
            )


def patch_around(row: int, column: int, side: int, height: int, width: int) -> Patch:
    """The patch whose middle is nearest to that pixel of a result of ``height`` × ``width``."""
    top, left = (max(min(place - side // 2, length - side), 0) for place, length in ((row, height), (column, width)))
    return Patch(top, left, side)


def detector(patch: Patch, kind: Detector) -> Callable[[Tensor], Tensor]:
    """One number of a result (1, c, h, w); ``edges`` also reads the row and the column behind the patch."""
    stop_row, stop_column = patch.top + patch.side, patch.left + patch.side

    def edges(result: Tensor) -> Tensor:
        part = result[:, :, patch.top : stop_row + 1, patch.left : stop_column + 1]
        # At the picture's last row and column nothing comes behind.
        rows, columns = min(patch.side, part.shape[2] - 1), min(patch.side, part.shape[3] - 1)
        here = part[:, :, :rows, :columns]
        down, right = here - part[:, :, 1 : rows + 1, :columns], here - part[:, :, :rows, 1 : columns + 1]
        return (down.square() + right.square() + _FLAT).sqrt().sum()

    def brightness(result: Tensor) -> Tensor:
        return result[:, :, patch.top : stop_row, patch.left : stop_column].sum()

    return edges if kind == "edges" else brightness

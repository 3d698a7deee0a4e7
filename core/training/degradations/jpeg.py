"""What JPEG leaves of a picture, once or several times."""

import io
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from PIL import Image

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation, WholeRange, demand, demand_range, whole_between

# Pillow's numbers for how coarsely colour is stored.
SUBSAMPLINGS = {"4:4:4": 0, "4:2:2": 1, "4:2:0": 2}


@dataclass(frozen=True)
class Jpeg(Degradation):
    """JPEG's blocks and lost colour: saved ``passes`` times, each time at a ``quality`` (1 … 100) of its own.

    ``subsampling`` lists how coarsely colour may be stored; one is drawn per picture. The picture is rounded to 8 bits
    and clipped, as the file is. Through libjpeg's standard tables.
    """

    name: ClassVar[str] = "jpeg"

    quality: WholeRange = (10, 95)
    passes: WholeRange = (1, 1)
    subsampling: tuple[str, ...] = ("4:2:0", "4:4:4")

    def __post_init__(self) -> None:
        demand_range("JPEG", "quality", self.quality, 1, 100)
        demand_range("JPEG", "passes", self.passes, 1, 3)
        sound = bool(self.subsampling) and set(self.subsampling) <= set(SUBSAMPLINGS)
        demand(sound, f"The subsampling of JPEG is one or more of {', '.join(SUBSAMPLINGS)}.")

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A compressed copy of ``clean`` (h, w, 3), 0 … 1, of 8 bits."""
        subsampling = self.subsampling[rng.integers(len(self.subsampling))]
        picture = clean
        for _ in range(whole_between(rng, self.passes)):
            picture = compressed(picture, whole_between(rng, self.quality), subsampling)
        return picture


def compressed(picture: Pixels, quality: int, subsampling: str = "4:2:0") -> Pixels:
    """The picture after one journey through a JPEG file."""
    stored = np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(stored).save(file, "JPEG", quality=quality, subsampling=SUBSAMPLINGS[subsampling])
    with Image.open(file) as opened:
        return np.asarray(opened).astype(np.float32) / np.float32(255)

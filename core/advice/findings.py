"""What can be told of a picture's state from the picture itself and from what its file says."""

from dataclasses import dataclass

from core.advice.blockiness import Blocks, blocks
from core.advice.noise import Noise, noise
from core.advice.noise_by_network import Taken
from core.advice.sample import sample
from core.advice.sharpness import Sharpness, sharpness
from core.picture.picture import Picture
from core.restoration.haze import Haze, haze

# Noise that a camera smoothed is stronger to the eye than between neighbouring pixels; by how much at most.
MOST_COARSE = 2.5
# Levels that a picture of 8 bits has of its own from rounding.
ROUNDING = 0.3


@dataclass(frozen=True)
class Findings:
    """Noise, blocks of JPEG, sharpness, haze and size (pixels) of one picture.

    ``quality`` is JPEG's 1 … 100 as the file's own tables say it, or as the blocks tell it; None where neither does.
    ``taken`` is the noise as a network sees it, None where none was asked.
    """

    noise: Noise
    blocks: Blocks
    sharpness: Sharpness
    haze: Haze
    quality: int | None
    height: int
    width: int
    taken: Taken | None = None

    @property
    def visible_noise(self) -> float:
        """σ in 8-bit levels of the independent noise that is as disturbing as this picture's."""
        if self.noise.sigma <= ROUNDING:
            return 0.0
        return self.noise.sigma * min(max(self.noise.coarse, 1.0), MOST_COARSE)


def examine(picture: Picture) -> Findings:
    """Look at ``picture``; takes well under a second, whatever its size."""
    parts = sample(picture)
    found_noise = noise(parts)
    found_blocks = blocks(parts)
    quality = found_blocks.quality
    if picture.facts.format == "jpeg" and picture.facts.quality is not None:
        # A file of good quality may hold what was compressed harder before.
        quality = min(picture.facts.quality, quality or 100)
    return Findings(
        found_noise,
        found_blocks,
        sharpness(parts, found_noise.sigma),
        haze(picture),
        quality,
        picture.height,
        picture.width,
    )

"""A picture as a steady camera in focus would have seen it, as far as one kernel tells; a network mends the rest.

Wiener's filter, which expects slopes of a picture to be as strong as those of photographs and noise as weak as it was
found to be. It leaves faint rings, and some blur where the kernel is not quite right; the network learnt to take those
away. Rings reach far, so tiles are cut from the whole, which is unblurred before, in blocks where it is large.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from core.errors import OutOfMemory
from core.picture import colour
from core.picture.picture import Picture, Pixels
from core.progress import Progress, Work
from core.restoration.fourier import periodic, slope_power, spectrum
from core.restoration.restorer import is_memory_shortage
from core.restoration.tiles import Region

Kernel = npt.NDArray[np.float32]

# Light that lies no further from the middle, in pixels, root mean square, is as a sharp photograph's: a kernel that is
# found in one says 0.6 to 0.9, in one whose JPEG lost much up to 1.17; a lens out of focus by a pixel makes it 1.04.
SHARP = 1.0
# Noise beside slopes of photographs, as variances: what a kernel that was guessed adds to it, and the slopes'.
_GUESSED, _SLOPES = 3e-3, 2.5e-3
# Pixels of a side of what is unblurred at once, and how many widths of the blur around it have a part in it.
BLOCK, AROUND = 1536, 4


@dataclass(frozen=True, eq=False)
class Blur:
    """The ``kernel`` that blurred a picture, its centroid in its middle, and the ``noise`` in it (σ, 1 is white)."""

    kernel: Kernel
    noise: float

    @property
    def strong(self) -> bool:
        """Whether there is blur enough to take back."""
        place = (np.arange(len(self.kernel)) - len(self.kernel) // 2) ** 2
        return float(self.kernel.sum(axis=1) @ place + self.kernel.sum(axis=0) @ place) >= SHARP**2


def noise_beside_slopes(blur: Blur) -> float:
    """The variance of the noise that Wiener's filter expects, where slopes have one of 1."""
    return _GUESSED + blur.noise**2 / _SLOPES


def unblurred(pixels: Pixels, blur: Blur) -> Pixels:
    """``pixels`` (h, w, c), 0 to 1, without the blur; beyond their edges they count as mirrored."""
    margin = 2 * len(blur.kernel)
    planes = [periodic(pixels[..., channel], margin) for channel in range(pixels.shape[2])]
    shape = tuple(planes[0].shape)
    kernel = spectrum(blur.kernel, shape)
    inverse = kernel.conj() / (kernel.abs() ** 2 + noise_beside_slopes(blur) * slope_power(shape) + 1e-6)
    height, width = pixels.shape[:2]
    sharp = [torch.fft.irfft2(inverse * torch.fft.rfft2(plane), s=shape)[:height, :width] for plane in planes]
    result: Pixels = torch.stack(sharp, -1).clamp_(0, 1).numpy()
    return result


def bytes_taken(height: int, width: int) -> int:
    """What unblurring a picture takes beside it, in bytes: the result, and the planes and spectra of a block."""
    largest = min(height, 2 * BLOCK) * min(width, 2 * BLOCK)
    return 12 * height * width + 40 * largest


def unblurred_picture(picture: Picture, blur: Blur) -> Work[Progress, Pixels]:
    """All of ``picture`` without its blur, as a network sees it: (h, w, 3), 0 to 1. OutOfMemory."""
    around = min(AROUND * len(blur.kernel), BLOCK // 2)
    blocks = [
        Region(top, left, min(BLOCK, picture.height - top), min(BLOCK, picture.width - left))
        for top in range(0, picture.height, BLOCK)
        for left in range(0, picture.width, BLOCK)
    ]
    try:
        sharp = np.empty(picture.pixels.shape, np.float32)
        for number, block in enumerate(blocks):
            yield Progress(number, len(blocks), "Taking the blur back …")
            sharp[block.slices] = _unblurred_block(picture, blur, block, around)
    except (MemoryError, RuntimeError) as error:
        if not is_memory_shortage(error):
            raise
        raise OutOfMemory(
            "There is not enough memory to take the blur of this picture back.", "Close other programs."
        ) from error
    return sharp


def _unblurred_block(picture: Picture, blur: Blur, block: Region, around: int) -> Pixels:
    top, left = max(block.top - around, 0), max(block.left - around, 0)
    rows, columns = slice(top, block.top + block.height + around), slice(left, block.left + block.width + around)
    values, _ = colour.to_network(Picture(picture.pixels[rows, columns], facts=picture.facts))
    sharp = unblurred(np.clip(values, 0, 1), blur)
    return sharp[block.top - top :, block.left - left :][: block.height, : block.width]

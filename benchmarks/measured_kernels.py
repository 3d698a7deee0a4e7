"""The eight camera shakes that Levin et al. measured (CVPR 2009), as kernels that leave a picture where it is."""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

Kernel = npt.NDArray[np.float32]


def motion_kernels(file: Path) -> list[Kernel]:
    """The kernels of ``Levin09.mat`` (KAIR), odd squares that sum to 1, the centroid of each in its middle."""
    import h5py  # an extra of the benchmarks: MATLAB's newer files are HDF5

    with h5py.File(file) as stored:
        # MATLAB writes columns first.
        kernels = [np.asarray(stored[reference], np.float32).T for reference in stored["kernels"][...].ravel()]
    return [_centred(kernel) for kernel in kernels]


def _centred(kernel: Kernel) -> Kernel:
    """Moved by parts of a pixel; a blind method cannot know where a shake began, only how it went."""
    wide = np.pad(kernel, 4)
    rows, columns = np.indices(wide.shape)
    down, right = ((wide * place).sum() / wide.sum() - (len(wide) - 1) / 2 for place in (rows, columns))
    moved = cv2.warpAffine(wide, np.array([[1, 0, -right], [0, 1, -down]]), wide.shape[::-1], flags=cv2.INTER_LINEAR)
    used = np.argwhere(moved > 0) - len(wide) // 2
    reach = np.abs(used).max()
    middle = len(wide) // 2
    cut = moved[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    return np.asarray(cut / cut.sum(), np.float32)

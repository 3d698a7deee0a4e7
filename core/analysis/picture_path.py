"""Ways from a picture that shows nothing to the picture itself, along which attributions are summed.

Source: Gu and Dong, CVPR 2021, section 3.3, and their published code for the kernel. Pictures are (h, w, 3) float32.
"""

from typing import Literal, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from core.errors import SettingsError

Pixels: TypeAlias = npt.NDArray[np.float32]
Way: TypeAlias = Literal["blur", "blur-linear", "black"]

WAYS: tuple[Way, ...] = ("blur", "blur-linear", "black")
SIGMA, STEPS = 1.2, 50
_TAPS = 9


class PicturePath:
    """Places 0 … ``steps`` on a way: 0 is where it begins, ``steps`` the picture.

    "blur" grows sharper by a Gaussian of a width that falls evenly from ``sigma`` to 0, "blur-linear" goes from the
    blurred picture in a straight line, "black" from black. From black the steps grow: in the dark, where noise and
    detail are alike, a network changes its mind fastest. SettingsError for no steps or no blur.
    """

    def __init__(self, picture: Pixels, way: Way = "blur", steps: int = STEPS, sigma: float = SIGMA) -> None:
        if steps < 1 or (way != "black" and sigma <= 0):
            raise SettingsError("A path needs at least one step, and one from blurred a sigma above 0.")
        self.picture, self.way, self.steps, self.sigma = picture, way, steps, sigma
        self._start = np.zeros_like(picture) if way == "black" else blurred(picture, sigma)

    def at(self, place: int) -> Pixels:
        """The picture at one place."""
        if place == 0:
            return self._start
        if place == self.steps:
            return self.picture
        if self.way == "blur":
            return blurred(self.picture, self.sigma * (1 - place / self.steps))
        share = np.float32(place / self.steps)
        if self.way == "black":
            share *= share
        mixed: Pixels = self._start + share * (self.picture - self._start)
        return mixed


def blurred(picture: Pixels, sigma: float) -> Pixels:
    """By the 9 × 9 Gaussian of the published code; the picture goes on in a mirror that stands on its last pixels."""
    places = np.arange(_TAPS) - _TAPS // 2
    line = np.exp(-(places**2) / (2 * (sigma + 1e-5) ** 2))
    line /= line.sum()
    return np.asarray(cv2.sepFilter2D(picture, -1, line, line, borderType=cv2.BORDER_REFLECT_101), np.float32)

"""The mixes on which one network learns several restorations."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.camera_noise import CameraNoise
from core.training.degradations.defocus import Defocus
from core.training.degradations.degradation import Chance, Degradation, clipped, demand
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.degradations.motion_blur import MotionBlur
from core.training.degradations.rain import Rain


@dataclass(frozen=True)
class AllInOne(Degradation):
    """One of ``tasks`` for each picture, all as often: noise, rain and haze as AirNet, PromptIR and DSRIR learn them.

    Noise has one of ``sigmas`` (8-bit levels) and is clipped and cut down to whole levels, as there; more tasks are
    motion-blur, defocus, jpeg and camera, each with its usual options. Those sets have photographed depth and
    rain layers of their own; ours are made up (`Haze`, `Rain`).
    """

    name: ClassVar[str] = "all-in-one"

    tasks: tuple[str, ...] = ("noise", "rain", "haze")
    sigmas: tuple[float, ...] = (15.0, 25.0, 50.0)

    def __post_init__(self) -> None:
        known = ("noise", *_others())
        sound = bool(self.tasks) and set(self.tasks) <= set(known)
        demand(sound, f"The tasks of all-in-one are one or more of {', '.join(known)}.")
        sound = bool(self.sigmas) and all(0 <= sigma <= 255 for sigma in self.sigmas)
        demand(sound, "The sigmas of all-in-one are one or more numbers from 0 to 255.")

    @property
    def margin(self) -> int:
        """That of the task with the largest."""
        others = _others()
        return max(others[task].margin if task in others else 0 for task in self.tasks)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """``clean`` (h, w, 3) after one of the tasks' degradations."""
        task = self.tasks[rng.integers(len(self.tasks))]
        if task != "noise":
            return _others()[task].degrade(clean, rng)
        sigma = np.float32(self.sigmas[rng.integers(len(self.sigmas))] / 255)
        noisy = clean + rng.standard_normal(clean.shape, dtype=np.float32) * sigma
        return np.floor(clipped(noisy) * np.float32(255)).astype(np.float32) / np.float32(255)


def _others() -> dict[str, Degradation]:
    return {kind.name: kind for kind in (Rain(), Haze(), MotionBlur(), Defocus(), Jpeg(), CameraNoise())}

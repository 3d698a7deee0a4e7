"""Aligned pairs: the clean picture laid on the other one, both cut to what they share, and what in them counts.

Only the clean picture is ever resampled and matched in exposure. Resampling the other would smooth its noise and tie
neighbouring pixels together, and a network would learn to remove a noise that no camera makes.
"""

import math
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import SettingsError, TrainingError, UnwritablePicture
from core.picture import files
from core.picture.picture import Depth, Facts, Picture, Pixels
from core.picture.transfer import encoded, linear
from core.progress import Progress, Work
from core.training.alignment import Mask, Motion, laid_on
from core.training.pairs.check import ALIGNED, PairCheck, common, mask_on
from core.training.pairs.exposure import unclipped
from core.training.pairs.pair import clean, display

_UNMOVED = 0.05  # pixels; resampling for less would cost more sharpness than it mends
_VISIBLE = 0.01  # EV


@dataclass(frozen=True, eq=False)
class AlignedPair:
    """``before`` (h, w, 3) and ``after`` (scale·h, scale·w, 3), display-encoded; ``usable`` (h, w), in the before
    picture's pixels, is False where either is clipped.
    """

    before: Pixels
    after: Pixels
    usable: Mask
    scale: int


def align(found: PairCheck, *, match_exposure: bool = True) -> AlignedPair:
    """The pair as a network should see it.

    A shift by whole pixels cuts and changes no pixel; any other one resamples the clean picture (Lanczos). With
    ``match_exposure`` it is done in linear light, where gain and bias of each channel are then matched too. Leave that
    off where the change of light is what should be learnt, as with haze. TrainingError for a red pair.
    """
    if not found.usable or found.scale is None:
        raise TrainingError(f"The pair of “{found.pair.name}” is not usable.", " ".join(found.reasons))
    before, after = common(display(found.pair.before), clean(found.pair.after), found.scale)
    scale, (height, width) = found.scale, before.shape[:2]
    motion = _whole(found.motion, height, width, scale)
    whole = unclipped(after)
    recoloured = match_exposure and (abs(found.colour.stops) > _VISIBLE or found.colour.tint > _VISIBLE)
    light = linear(after) if match_exposure else after
    light, inside = laid_on(light, motion, height, width, scale)
    if recoloured:
        light = found.colour.applied(light)
    moved = encoded(light) if match_exposure else light
    if not recoloured and _is_whole(motion, scale):
        moved, _ = laid_on(after, motion, height, width, scale)  # not even the rounding of the way to light and back
    np.clip(moved, 0, 1, out=moved)
    usable = unclipped(before) & _reduced(mask_on(whole, motion, height, width, scale) & inside, scale)
    top, left, bottom, right = _largest_inside(_reduced(inside, scale))
    if min(bottom - top, right - left) < 16:
        raise TrainingError(f"The pictures of “{found.pair.name}” have hardly anything in common.", "Leave it out.")
    part, large = np.s_[top:bottom, left:right], np.s_[top * scale : bottom * scale, left * scale : right * scale]
    return AlignedPair(before[part], np.ascontiguousarray(moved[large]), usable[part], scale)


def write_aligned(
    checks: Sequence[PairCheck], folder: Path, *, match_exposure: bool = True
) -> Work[Progress, tuple[int, tuple[str, ...]]]:
    """Write the usable pairs as 16-bit TIFF into ``before`` and ``after`` inside a new ``folder``.

    Everything is written aside and appears at once when it is complete; to stop pulling leaves nothing. Returns
    how many pairs were written and sentences about those that were not. SettingsError where the folder exists and is
    not empty.
    """
    refuse(folder)
    usable = [found for found in checks if found.usable]
    names = _names(usable)
    missed, written = [], 0
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise UnwritablePicture(f"You may not write into “{folder.parent}”.", "Choose another folder.") from error
    try:
        for side in ("before", "after"):
            (aside / side).mkdir()
        for done, (found, name) in enumerate(zip(usable, names, strict=True)):
            yield Progress(done, len(usable), f"Aligning {found.pair.name}.")
            try:
                pair = align(found, match_exposure=match_exposure)
            except TrainingError as error:
                missed.append(str(error))
                continue
            for side, pixels in (("before", pair.before), ("after", pair.after)):
                files.write(Picture(pixels, facts=Facts(depth=Depth.UINT16)), aside / side / f"{name}.tif")
            written += 1
        if written:
            aside.chmod(0o755)
            os.replace(aside, folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return written, tuple(missed)


def refuse(folder: Path) -> None:
    """SettingsError where ``folder`` exists and is not empty: to be asked before the long work begins."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SettingsError(f"“{folder}” is already there.", "Choose a new folder; nothing is overwritten.")


def _names(checks: Sequence[PairCheck]) -> list[str]:
    """One name per pair: that of its before picture, with its folder's where names repeat."""
    plain = [found.pair.before.stem for found in checks]
    return [
        name if plain.count(name) == 1 else f"{found.pair.before.parent.name}-{name}-{number}"
        for number, (name, found) in enumerate(zip(plain, checks, strict=True), 1)
    ]


def _whole(motion: Motion, height: int, width: int, scale: int) -> Motion:
    """``motion``, or the shift by whole pixels of the after picture from which it differs by less than can be seen."""
    near = Motion(round(motion.dx * scale) / scale, round(motion.dy * scale) / scale)
    rest = Motion(motion.dx - near.dx, motion.dy - near.dy, motion.degrees)
    return near if rest.farthest(height, width) <= min(_UNMOVED, ALIGNED) else motion


def _is_whole(motion: Motion, scale: int) -> bool:
    return motion.degrees == 0 and (motion.dx * scale).is_integer() and (motion.dy * scale).is_integer()


def _reduced(mask: Mask, scale: int) -> Mask:
    """True for a pixel of the before picture whose scale × scale pixels of the after one are all True."""
    height, width = mask.shape[0] // scale, mask.shape[1] // scale
    return np.asarray(mask.reshape(height, scale, width, scale).all(axis=(1, 3)), np.bool_)


def _largest_inside(inside: Mask) -> tuple[int, int, int, int]:
    """(top, left, bottom, right) of an upright rectangle that is all True: the border with most gaps is cut first."""
    top, left, (bottom, right) = 0, 0, inside.shape
    while bottom > top and right > left:
        part = ~inside[top:bottom, left:right]
        gaps = [part[0].mean(), part[-1].mean(), part[:, 0].mean(), part[:, -1].mean()]
        worst = int(np.argmax(gaps))
        if math.isclose(gaps[worst], 0):
            break
        top, bottom = top + (worst == 0), bottom - (worst == 1)
        left, right = left + (worst == 2), right - (worst == 3)
    return top, left, bottom, right

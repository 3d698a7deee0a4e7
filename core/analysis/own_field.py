"""How far a model looks in pictures of every kind, for its card and for its tiles."""

import time
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from core.analysis.input_gradient import input_gradient, seen_by
from core.analysis.part import Pixels, part_around
from core.analysis.reach import reach, seam_risk
from core.analysis.receptive_field import ReceptiveField, measure, pixel_score
from core.analysis.subject import Subject, load
from core.errors import OutOfMemory, RestorationError, SettingsError
from core.model_file import Model
from core.picture import files
from core.progress import Progress, Work
from core.restoration import measured_fields
from core.restoration.measured_fields import Field, suitable_overlap
from core.restoration.tuning import noisy_square
from core.samples import samples

# The side of the parts that are looked at, and the seconds that nobody minds when a model is added.
SIDE = 128
SHORT = 2.0
# Sides of pictures that tell how long one of `SIDE` will take, and the seconds that end the trials.
_TRIALS = (32, 64)
_HOPELESS = 10 * SHORT


def told(field: ReceptiveField, overlap: int | None = None) -> Field:
    """A measured field as tiles and cards need it; without an ``overlap`` tiles get what suits it."""
    found = reach(field)
    overlap = suitable_overlap(found.overlap) if overlap is None else overlap
    # No more digits than files keep.
    return Field(found.pixels, found.is_whole, overlap, round(seam_risk(field, overlap), 5))


def measured(subject: Subject) -> Work[Progress, Field]:
    """The mean over the middles of all samples; errors are those of `measure`."""
    field = yield from measure(subject, _pictures())
    return told(field)


def measured_shortly(
    subject: Subject, seconds: float | None = None, clock: Callable[[], float] = time.perf_counter
) -> Work[Progress, Field | None]:
    """The mean over as many of them as take no longer than ``seconds``, `SHORT` without.

    None where not even one does, memory is too short for it, or the network gives no numbers.
    """
    yield Progress(0, 1, f"Measuring how far {subject.title} looks")
    try:
        pace = _pace(subject, clock)
        pictures = _pictures()[: int((SHORT if seconds is None else seconds) / pace)]
        if not pictures:
            return None
        return told((yield from measure(subject, pictures)))
    except (OutOfMemory, RestorationError):
        return None


def known_or_measured(model: Model, device: str = "auto") -> Work[Progress, Field | None]:
    """What is known of a model; where that is nothing, it is measured if that takes a moment, and kept."""
    known = measured_fields.field_of(model)
    if known is not None:
        return known
    yield Progress(0, 1, f"Measuring how far {model.title} looks")
    try:
        subject = load(str(model.path), device)
    except SettingsError:
        # It is not for single photographs.
        return None
    found = yield from measured_shortly(subject)
    if found is not None:
        measured_fields.keep(model, found)
    return found


def _pace(subject: Subject, clock: Callable[[], float]) -> float:
    """About how many seconds one picture will take, by smaller ones."""
    # What is prepared once comes first, in the smallest of them.
    for side in _TRIALS:
        seconds = []
        for _ in range(2):
            started = clock()
            input_gradient(subject, seen_by(subject, noisy_square(side)), pixel_score(None, side, side, False))
            seconds.append(clock() - started)
        # What is no picture's work keeps small ones from being faster in proportion, so this is never too little.
        pace = max(min(seconds), 1e-6) * (SIDE / side) ** 2
        if pace > _HOPELESS:
            break
    return pace


@lru_cache(maxsize=1)
def _pictures() -> tuple[Pixels, ...]:
    """The middles of the samples; a made-up picture in a copy that came without."""
    found = []
    for path in samples():
        pixels = files.read(path).pixels
        found.append(part_around(pixels, (pixels.shape[0] // 2, pixels.shape[1] // 2), SIDE).pixels)
    return tuple(found) or (np.ascontiguousarray(noisy_square(SIDE)),)

"""What becomes of a tile: haze goes as a look at the whole has it, the rest as the network has it.

Between any two of a tile's looks, a step tells how many are done. Patches are (h, w, 3), float32, 0 to 1.
"""

import numpy as np

from core.errors import RestorationError
from core.picture.picture import Pixels
from core.progress import Progress, Work
from core.restoration import dark_channel, tone
from core.restoration.ensemble import Look
from core.restoration.restorer import Restorer
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

Looking = Work[Progress, Pixels]


def made_of(patch: Pixels, place: Region, restorer: Restorer, looks: tuple[Look, ...], grown: Unfinished) -> Looking:
    """The restored ``patch``, which is what is seen at that ``place`` of the picture."""
    if grown.is_hazy and grown.glance is None:
        return (yield from hazy_looked_at(patch, restorer, looks))
    clear = patch if grown.glance is None else grown.glance.at(place, patch)
    if grown.glance is not None and restorer.lifts_only_haze:
        return clear
    restored = yield from _looked_at(clear, restorer, looks)
    return np.clip(tone.kept(clear, restored), 0, 1) if restorer.keeps_tone else restored


def hazy_looked_at(whole: Pixels, restorer: Restorer, looks: tuple[Look, ...]) -> Looking:
    """What the network makes of all of a hazy picture, shown to it as it learnt to see hazy ones."""
    return (yield from _looked_at(dark_channel.half_cleared(whole) if restorer.clears else whole, restorer, looks))


def _looked_at(patch: Pixels, restorer: Restorer, looks: tuple[Look, ...]) -> Looking:
    """The mean of what the network makes of ``patch`` in each look, cut to 0 to 1. Errors: RestorationError."""
    total = np.zeros((patch.shape[0] * restorer.scale, patch.shape[1] * restorer.scale, 3), np.float32)
    for number, look in enumerate(looks):
        if number:
            yield Progress(number, len(looks))
        total += look.undo(restorer.run(look.apply(patch)))
    if not np.isfinite(total).all():
        raise RestorationError(
            "The model gave values that are not numbers, so nothing was kept.",
            "Choose another model, or the processor as device.",
        )
    total /= len(looks)
    return np.clip(total, 0, 1, out=total)

"""``silvermend compare``: how two pictures differ, in numbers and as a map."""

import json
import math
from argparse import Namespace
from pathlib import Path

import numpy as np

from core.analysis import difference
from core.errors import SettingsError
from core.picture import files
from core.picture.picture import Picture

LARGEST_GAIN = 64.0


def run(options: Namespace) -> int:
    """Print the statistics of B against A, and write the map if one is wanted."""
    before, after = files.read(options.before), files.read(options.after)
    if options.map and any(
        options.map.exists() and options.map.samefile(one) for one in (options.before, options.after)
    ):
        raise SettingsError(f"“{options.map}” is one of the pictures and is not overwritten.", "Choose another name.")
    found = difference.statistics(before.pixels, after.pixels)
    gain = options.gain or _fitting_gain(found.largest)
    if options.map:
        _write_map(before, after, gain, options.absolute, options.map)
    transparency = _transparency(before, after)
    notes = _notes(before, after)
    if options.json:
        facts = {**vars(found), "psnr": found.psnr if math.isfinite(found.psnr) else None, "gain": gain}
        facts["transparency"] = transparency
        print(json.dumps({"before": str(options.before), "after": str(options.after), **facts, "notes": notes}))
        return 0
    for sentence in [*_sentences(found, transparency), *notes]:
        print(sentence)
    if options.map:
        reach = difference.FULL_SCALE / gain
        print(f"{options.map} shows the difference {gain:g} times amplified: its ends mean {reach:g} levels.")
    return 0


def _transparency(before: Picture, after: Picture) -> float:
    """How far the transparency of two pictures of one size differs at most, in 8-bit levels."""
    if before.alpha is None and after.alpha is None:
        return 0.0
    opaque = np.float32(1)
    one, other = (opaque if picture.alpha is None else picture.alpha for picture in (before, after))
    return float(np.abs(one - other).max()) * difference.LEVELS


def _sentences(found: difference.Statistics, transparency: float) -> list[str]:
    if not transparency:
        return _sentences_on_colours(found)
    differs = f"Their transparency differs by up to {transparency:.1f} of 255 levels."
    return [*(["Their colours are equal."] if found.largest == 0 else _sentences_on_colours(found)), differs]


def _sentences_on_colours(found: difference.Statistics) -> list[str]:
    if found.largest == 0:
        return ["The pictures are equal."]
    red, green, blue = found.channels
    return [
        f"PSNR {found.psnr:.2f} dB.",
        f"They differ by {found.mean:.2f} of 255 levels on average, by {found.largest:.1f} at most; "
        f"{found.changed:.1%} of the pixels differ visibly in an 8-bit file.",
        f"Mean change of red, green, blue: {red:+.2f}, {green:+.2f}, {blue:+.2f} levels.",
    ]


def _notes(before: Picture, after: Picture) -> list[str]:
    """What makes equal numbers mean different colours."""
    if before.facts.icc == after.facts.icc and before.facts.linear == after.facts.linear:
        return []
    return ["Their colour profiles differ; the numbers were compared as they stand in the files."]


def _fitting_gain(largest: float) -> float:
    """The largest power of two that keeps the largest difference on the map."""
    if largest == 0:
        return LARGEST_GAIN
    fitting = 2.0 ** math.floor(math.log2(difference.FULL_SCALE / largest))
    return min(max(fitting, 1.0), LARGEST_GAIN)


def _write_map(before: Picture, after: Picture, gain: float, absolute: bool, path: Path) -> None:
    if absolute:
        colours = difference.absolute_colours(difference.absolute(before.pixels, after.pixels), gain)
    else:
        colours = difference.signed_colours(difference.signed(before.pixels, after.pixels), gain)
    files.write(Picture(np.divide(colours, 255, dtype=np.float32)), path)

"""``silvermend compare``: how two pictures differ, in numbers and as a map."""

import json
import math
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.analysis import difference, error_map
from core.analysis.compared import Compared, Version
from core.analysis.difference import Channel
from core.analysis.drift import drift
from core.analysis.error_map import Kind
from core.analysis.error_survey import ErrorSurvey, survey
from core.cli import drift_line
from core.errors import SettingsError
from core.evaluation.nearness import Nearness, nearness
from core.picture import files
from core.picture.picture import Picture
from core.progress import finish
from core.restoration.tiles import Region

LARGEST_GAIN = 64.0
KINDS = {"signed": Kind.SIGNED, "absolute": Kind.ABSOLUTE, "delta-e": Kind.COLOUR, "ssim": Kind.STRUCTURE}
# Rows of a map that are computed at once.
BAND = 256


def run(options: Namespace) -> int:
    """Print how B differs from A, and how near both come to the truth if there is one; write the map if wanted."""
    before, after = files.read(options.before), files.read(options.after)
    _refuse_overwriting(options.map, [options.before, options.after, *([options.truth] if options.truth else [])])
    found = difference.statistics(before.pixels, after.pixels)
    compared = Compared.of(before, after)
    facts: dict[str, Any] = {**vars(found), "psnr": found.psnr if math.isfinite(found.psnr) else None}
    facts["transparency"] = _transparency(before, after)
    sentences = _sentences(found, facts["transparency"])
    if found.largest:
        sentences += _more(compared, facts)
    if options.truth:
        sentences += _against_truth(options, before, after, facts)
    if options.map:
        sentences.append(_write_map(compared, options, facts))
    notes = _notes(before, after)
    if options.json:
        print(json.dumps({"before": str(options.before), "after": str(options.after), **facts, "notes": notes}))
        return 0
    for sentence in [*sentences, *notes]:
        print(sentence)
    return 0


def _refuse_overwriting(target: Path | None, pictures: Sequence[Path]) -> None:
    if target is not None and any(target.exists() and target.samefile(one) for one in pictures):
        raise SettingsError(f"“{target}” is one of the pictures and is not overwritten.", "Choose another name.")


def _transparency(before: Picture, after: Picture) -> float:
    """How far the transparency of two pictures of one size differs at most, in 8-bit levels."""
    if before.alpha is None and after.alpha is None:
        return 0.0
    opaque = np.float32(1)
    one, other = (opaque if picture.alpha is None else picture.alpha for picture in (before, after))
    return float(np.abs(one - other).max()) * difference.LEVELS


def _sentences(found: difference.Statistics, transparency: float) -> list[str]:
    if not transparency:
        return _sentences_on_values(found)
    differs = f"Their transparency differs by up to {transparency:.1f} of 255 levels."
    return [*(["Their colours are equal."] if found.largest == 0 else _sentences_on_values(found)), differs]


def _sentences_on_values(found: difference.Statistics) -> list[str]:
    if found.largest == 0:
        return ["The pictures are equal."]
    red, green, blue = found.channels
    return [
        f"PSNR {found.psnr:.2f} dB.",
        f"They differ by {found.mean:.2f} of 255 levels on average, by {found.largest:.1f} at most; "
        f"{found.changed:.1%} of the pixels differ visibly in an 8-bit file.",
        f"Mean change of red, green, blue: {red:+.2f}, {green:+.2f}, {blue:+.2f} levels.",
    ]


def _more(compared: Compared, facts: dict[str, Any]) -> list[str]:
    """Colours, structure, and the pictures as a whole."""
    colour = finish(survey(compared, Kind.COLOUR, Channel.LUMA))
    facts["delta_e"] = _numbers(colour)
    near = _nearness(compared)
    facts["ssim"] = near.ssim
    whole = drift(compared.first.picture, compared.second.picture)
    facts["drift"] = drift_line.facts(whole)
    likeness = "" if near.ssim is None else f" SSIM {near.ssim:.4f}."
    return [
        f"Colours are ΔE {colour.mean:.2f} apart on average, 95 % of them up to {colour.percentile(95):.1f}, "
        f"{colour.largest:.1f} at most (CIEDE2000).{likeness}",
        f"As a whole: {drift_line.sentence(whole)}",
    ]


def _numbers(found: ErrorSurvey) -> dict[str, float]:
    percentiles = {f"p{percent}": found.percentile(percent) for percent in (95, 99)}
    return {"mean": found.mean, **percentiles, "largest": found.largest}


def _nearness(compared: Compared) -> Nearness:
    width = compared.width
    return finish(
        nearness(compared.height, width, lambda top, bottom: compared.part(Region(top, 0, bottom - top, width)))
    )


def _against_truth(options: Namespace, before: Picture, after: Picture, facts: dict[str, Any]) -> list[str]:
    truth = Version(files.read(options.truth))
    near = [_nearness(Compared(truth, Version(one))) for one in (before, after)]
    facts["truth"] = {
        "file": str(options.truth),
        **{
            name: {"psnr": one.psnr if math.isfinite(one.psnr) else None, "ssim": one.ssim}
            for name, one in zip(("before", "after"), near, strict=True)
        },
    }
    names = (options.before.name, options.after.name)
    return [f"Against {options.truth.name}: " + "; ".join(map(_near, names, near)) + "."]


def _near(name: str, found: Nearness) -> str:
    return f"{name} {found.psnr:.2f} dB" + ("" if found.ssim is None else f", SSIM {found.ssim:.4f}")


def _notes(before: Picture, after: Picture) -> list[str]:
    """What makes equal numbers mean different colours."""
    if before.facts.icc == after.facts.icc and before.facts.linear == after.facts.linear:
        return []
    return [
        "Their colour profiles differ: levels, PSNR and the mean change are of the numbers as they stand in the files, "
        "all else is of the colours they mean."
    ]


def _write_map(compared: Compared, options: Namespace, facts: dict[str, Any]) -> str:
    kind = KINDS[options.kind or ("absolute" if options.absolute else "signed")]
    default = Channel.MOST if kind is Kind.ABSOLUTE else Channel.LUMA
    channel = Channel(options.channel) if options.channel else default
    values = np.empty((compared.height, compared.width), np.float32)
    for top in range(0, compared.height, BAND):
        region = Region(top, 0, min(BAND, compared.height - top), compared.width)
        values[region.slices] = error_map.error_map(compared, kind, channel, region)
    gain = options.gain or _fitting_gain(float(np.abs(values).max()), kind)
    colours = error_map.colours(values, kind, gain, options.threshold)
    files.write(Picture(np.divide(colours, 255, dtype=np.float32)), options.map)
    facts |= {"gain": gain, "kind": options.kind or kind.value, "channel": channel.value}
    reach = kind.full_scale / gain
    ends = {Kind.COLOUR: f"its light end means ΔE {reach:g}", Kind.STRUCTURE: f"its light end means SSIM {1 - reach:g}"}
    means = ends.get(kind, f"its ends mean {reach:g} levels")
    return f"{options.map} shows the difference {gain:g} times amplified: {means}."


def _fitting_gain(largest: float, kind: Kind) -> float:
    """The largest power of two that keeps the largest difference on the map."""
    if largest == 0:
        return LARGEST_GAIN
    fitting = 2.0 ** math.floor(math.log2(kind.full_scale / largest))
    return min(max(fitting, 1.0), LARGEST_GAIN)

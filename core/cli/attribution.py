"""``silvermend attribution``: which pixels a patch of the result was made of."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from core.analysis import attribution_report
from core.analysis.attribution import Attribution, Question, attribute
from core.analysis.part import Part, with_noise
from core.analysis.patch import patch_around
from core.analysis.subject import Subject
from core.cli import looked_at, result_files
from core.cli.progress_line import ProgressLine
from core.errors import SettingsError
from core.progress import finish

ENDINGS = (*result_files.PICTURES, ".npz")
# Above this share, the map is not to be trusted.
COMPLETE = 0.01
FLAT = "this patch is flat, so no pixel made more of it than another. Choose a place with an edge or a texture."


def run(options: Namespace) -> int:
    """Attribute one patch, for one network or two."""
    sources = looked_at.sources([options.inputs] if options.inputs else [])
    if len(sources) != 1:
        raise SettingsError(f"“{options.inputs}” holds several pictures.", "Name one picture.")
    result_files.refuse(options.output, ENDINGS, sources, options.overwrite)
    subjects = looked_at.subjects(options)
    part = looked_at.part_of(sources[0], options.at, options.size)
    picture = with_noise(part.pixels, options.noise)
    found = []
    for subject in subjects:
        with ProgressLine(subject.title) as line:
            found.append(finish(attribute(subject, picture, _question(subject, part, options)), line.show))
    result_files.write(
        options.output,
        lambda: attribution_report.sheet(found, picture),
        {".npz": lambda: result_files.npz(attribution_report.as_arrays(found), options)},
        options.overwrite,
    )
    asked = {"settings": result_files.settings(options)}
    print(json.dumps([_facts(one) | asked for one in found], indent=2) if options.json else _sentences(found, options))
    return 0


def _question(subject: Subject, part: Part, options: Namespace) -> Question:
    scale = subject.scale
    height, width = part.pixels.shape[:2]
    middle = part.row * scale + scale // 2, part.column * scale + scale // 2
    patch = patch_around(*middle, options.patch, height * scale, width * scale)
    return Question(patch, options.detector, options.path, options.steps, options.sigma, options.rule)


def _sentences(found: Sequence[Attribution], options: Namespace) -> str:
    lines = []
    for one in found:
        if one.is_empty:
            lines.append(f"{one.title}: {FLAT}")
            continue
        used, every = one.pixels_for(0.95), one.signed.size
        lines += [
            f"{one.title}: 95% of the patch comes from {used:,} of {every:,} pixels; diffusion index "
            f"{one.diffusion_index:.2f}.",
            f"  The map explains the patch to within {one.error:.2%}{_advice(one)}.",
        ]
    return "\n".join([*lines, *(f"Written: {path}" for path in options.output)])


def _advice(one: Attribution) -> str:
    return "" if one.error <= COMPLETE else "; more --steps bring it closer"


def _facts(one: Attribution) -> dict[str, Any]:
    height, width = one.signed.shape
    return {
        "network": one.title,
        "height": height,
        "width": width,
        "scale": one.scale,
        **asdict(one.question),
        "sum": float(one.signed.sum()),
        "change": one.change,
        "completeness_error": one.error,
        "diffusion_index": one.diffusion_index,
        "pixels_for_95_percent": one.pixels_for(0.95),
    }

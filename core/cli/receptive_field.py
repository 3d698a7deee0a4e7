"""``silvermend receptive-field``: how far a network looks, and what that means for tiles."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.analysis import field_report, folder_parts, receptive_field
from core.analysis.area_ratio import AreaRatio
from core.analysis.folder_parts import FolderParts
from core.analysis.own_field import told
from core.analysis.part import with_noise
from core.analysis.reach import Reach, reach, seam_risk
from core.analysis.receptive_field import Place, ReceptiveField, place
from core.analysis.subject import Subject
from core.cli import looked_at, result_files
from core.cli.progress_line import ProgressLine
from core.errors import SettingsError
from core.progress import finish
from core.restoration import measured_fields
from core.restoration.measured_fields import LONGEST, suitable_overlap

ENDINGS = (*result_files.PICTURES, ".csv", ".npz")


def run(options: Namespace) -> int:
    """Measure one network, or two, at one place of a picture or of several."""
    sources = looked_at.sources(options.inputs)
    result_files.refuse(options.output, ENDINGS, sources, options.overwrite)
    subjects = looked_at.subjects(options)
    if options.keep and subjects[0].model is None:
        raise SettingsError("Random weights restore nothing.", "--keep is for a model of “silvermend models”.")
    parts = _parts(sources, options)
    fields = [_measured(subject, parts, options) for subject in subjects]
    picture = parts.pixels[0] if len(sources) == 1 else None
    result_files.write(
        options.output,
        lambda: field_report.sheet(fields, options.variant, options.display, picture),
        {
            ".csv": lambda: field_report.as_csv(fields).encode(),
            ".npz": lambda: result_files.npz(field_report.as_arrays(fields), options),
        },
        options.overwrite,
    )
    if options.keep and subjects[0].model is not None:
        measured_fields.keep(subjects[0].model, told(fields[0], reach(fields[0]).overlap))
    asked = {"settings": result_files.settings(options)}
    if options.json:
        print(json.dumps([_facts(one) | {"left_out": parts.left_out} | asked for one in fields], indent=2))
        return 0
    print(_sentences(fields, options))
    if parts.left_out:
        print(f"Left out: {parts.left_out} pictures that are too small, too near to the edge there, or unreadable.")
    return 0


def _parts(sources: Sequence[Path], options: Namespace) -> FolderParts:
    """The part of every picture around the place; of several, those that do not serve are left out."""
    if len(sources) == 1:
        part = looked_at.part_of(sources[0], options.at, options.size)
        return FolderParts((part.pixels,), part.row, part.column, 0)

    def at(height: int, width: int) -> Place:
        return place(options.at, height, width) if isinstance(options.at, str) else options.at

    with ProgressLine("Pictures") as line:
        return finish(folder_parts.parts(sources, at, options.size, options.pictures), line.show)


def _measured(subject: Subject, parts: FolderParts, options: Namespace) -> ReceptiveField:
    pictures = [with_noise(pixels, options.noise, number) for number, pixels in enumerate(parts.pixels)]
    at = parts.row, parts.column
    # The middle of a result that is larger than its picture is no pixel's middle.
    middle = options.at == "centre" and at == (options.size // 2, options.size // 2)
    work = receptive_field.measure(subject, pictures, None if middle else at, positive_score=options.positive_score)
    with ProgressLine(subject.title) as line:
        return finish(work, line.show)


def _sentences(fields: Sequence[ReceptiveField], options: Namespace) -> str:
    lines: list[str] = []
    for field in fields:
        found = reach(field)
        lines += [f"{field.title}: {_distance(found)}"]
        lines += [f"  {_tiles(field, found)}"]
        for name, table in field_report.tables(field).items():
            lines.append(f"  area, {name} map:  " + "  ".join(_ratio(one) for one in table))
        if field.skipped:
            lines.append(f"  {field.skipped} pictures were left out: they gave no number.")
    lines += [f"Written: {path}" for path in options.output]
    if options.keep:
        overlap = reach(fields[0]).overlap
        lines.append(f"Kept for {fields[0].title}: its tiles overlap by {overlap} px from now on.")
        if overlap > LONGEST:
            lines.append(f"  More than {LONGEST} px hardly changes a picture, and takes longer.")
    return "\n".join(lines)


def _distance(found: Reach) -> str:
    within = f"{found.share:.0%} of what a pixel looks at lies within {found.pixels} px of it"
    if found.is_whole:
        return f"{within}."
    return (
        f"{within}, as far as this part of the picture shows. The rest is faint and wide: a larger --size adds to it."
    )


def _tiles(field: ReceptiveField, found: Reach) -> str:
    overlaps = sorted({suitable_overlap(found.overlap), found.overlap})
    lost = [f"{seam_risk(field, overlap):.2%} with {overlap} px" for overlap in overlaps]
    return f"What tiles cut off at the worst place between them: {', '.join(lost)} of overlap."


def _ratio(one: AreaRatio) -> str:
    if one.ratio is None:
        return f"{one.threshold:.0%}: more than was measured"
    return f"{one.threshold:.0%}: {one.width} × {one.height} px ({one.ratio:.2%})"


def _facts(field: ReceptiveField) -> dict[str, Any]:
    found = reach(field)
    return {
        "network": field.title,
        "row": field.row,
        "column": field.column,
        "height": field.height,
        "width": field.width,
        "pictures": field.pictures,
        "skipped": field.skipped,
        "reach": {**asdict(found), "receptive_field": found.side, "overlap": found.overlap},
        "seam_risk": seam_risk(field, found.overlap),
        "area_ratios": {name: [asdict(one) for one in table] for name, table in field_report.tables(field).items()},
    }

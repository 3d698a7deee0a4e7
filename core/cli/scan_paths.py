"""``silvermend scan-paths``: how a network's scans run over a picture, and what they remember."""

import json
from argparse import Namespace

from core.analysis import scan_film, scan_report
from core.analysis.order_names import named_orders
from core.analysis.part import Part
from core.analysis.scan_paths import ScanPaths, trace
from core.analysis.subject import load
from core.cli import looked_at, result_files
from core.cli.progress_line import ProgressLine
from core.errors import SettingsError
from core.progress import finish

ENDINGS = (".gif", *result_files.PICTURES, ".npz")


def run(options: Namespace) -> int:
    """Follow one scan of one network."""
    sources = looked_at.sources([options.inputs] if options.inputs else [])
    if len(sources) != 1:
        raise SettingsError(f"“{options.inputs}” holds several pictures.", "Name one picture.")
    result_files.refuse(options.output, ENDINGS, sources, options.overwrite)
    part = looked_at.part_of(sources[0], options.at, options.size)
    if options.curves:
        return _curves(part, options)
    subject = load(options.model, options.device)
    with ProgressLine(subject.title) as line:
        paths = finish(trace(subject, part.pixels, (part.row, part.column), options.scan), line.show)
    result_files.write(
        options.output,
        lambda: scan_report.sheet(paths, part.pixels),
        {
            ".gif": lambda: scan_report.film(paths, part.pixels),
            ".npz": lambda: result_files.npz(scan_report.as_arrays(paths), options),
        },
        options.overwrite,
    )
    asked = {"settings": result_files.settings(options)}
    print(json.dumps(_facts(paths) | asked, indent=2) if options.json else _sentences(paths, options))
    return 0


def _curves(part: Part, options: Namespace) -> int:
    """Every order that networks here know, without a network."""
    height, width = part.pixels.shape[:2]
    named = named_orders(height, width)
    result_files.write(
        options.output,
        lambda: scan_report.order_sheet(named, height, width),
        {
            ".gif": lambda: scan_film.film(list(named.values()), part.pixels),
            ".npz": lambda: result_files.npz(named, options),
        },
        options.overwrite,
    )
    print(json.dumps({"paths": list(named)}) if options.json else "\n".join([*named, *map(str, options.output)]))
    return 0


def _sentences(paths: ScanPaths, options: Namespace) -> str:
    lines = [
        f"{paths.title}: scan {paths.number} of {paths.scans} runs over {paths.width} × {paths.height} positions along "
        f"{len(paths.names)} {'path' if len(paths.names) == 1 else 'paths'}."
    ]
    for name, mean in zip(paths.names, _spans(paths), strict=True):
        lines.append(f"  {name}: a pixel remembers {mean:.1f} pixels before it")
    lines.append(f"Of the four pixels around it, a pixel knows {paths.neighbours.mean():.0%} on average.")
    return "\n".join([*lines, *(f"Written: {path}" for path in options.output)])


def _spans(paths: ScanPaths) -> list[float]:
    """The mean over the pixels that each head visits."""
    steps = paths.orders.shape[1]
    return [float(span.sum() / steps) for span in paths.span]


def _facts(paths: ScanPaths) -> dict[str, object]:
    return {
        "network": paths.title,
        "scan": paths.number,
        "scans": paths.scans,
        "height": paths.height,
        "width": paths.width,
        "paths": [
            {"name": name, "remembered_pixels": mean} for name, mean in zip(paths.names, _spans(paths), strict=True)
        ],
        "known_of_neighbours": float(paths.neighbours.mean()),
    }

"""``silvermend uncertainty``: how sure a network is of every pixel."""

import json
from argparse import Namespace

import numpy as np

from core.analysis import uncertainty_report
from core.analysis.part import with_noise
from core.analysis.subject import load
from core.analysis.uncertainty import Uncertainty, doubt
from core.cli import looked_at, result_files
from core.cli.progress_line import ProgressLine
from core.errors import SettingsError
from core.progress import finish

ENDINGS = (*result_files.PICTURES, ".npz")


def run(options: Namespace) -> int:
    """Ask one network about one part of a picture."""
    sources = looked_at.sources([options.inputs] if options.inputs else [])
    if len(sources) != 1:
        raise SettingsError(f"“{options.inputs}” holds several pictures.", "Name one picture.")
    result_files.refuse(options.output, ENDINGS, sources, options.overwrite)
    subject = load(options.model, options.device)
    picture = with_noise(looked_at.part_of(sources[0], options.at, options.size).pixels, options.noise)
    with ProgressLine(subject.title) as line:
        found = finish(doubt(subject, picture), line.show)
    result_files.write(
        options.output,
        lambda: uncertainty_report.sheet(found, picture),
        {".npz": lambda: result_files.npz(uncertainty_report.as_arrays(found), options)},
        options.overwrite,
    )
    asked = {"settings": result_files.settings(options)}
    print(json.dumps(_facts(found) | asked, indent=2) if options.json else _sentences(found, options))
    return 0


def _sentences(found: Uncertainty, options: Namespace) -> str:
    facts = _facts(found)
    how = "expects an error of" if found.is_own else "gives answers to eight looks that differ by"
    lines = [
        f"{found.title} {how} {facts['mean']:.2f} of 255 levels on average; in one pixel of twenty it is more than "
        f"{facts['percentile_95']:.2f}.",
        *(f"Written: {path}" for path in options.output),
    ]
    return "\n".join(lines)


def _facts(found: Uncertainty) -> dict[str, object]:
    height, width = found.levels.shape
    return {
        "network": found.title,
        "source": "network" if found.is_own else "self-ensemble",
        "height": height,
        "width": width,
        "mean": float(found.levels.mean()),
        "percentile_95": float(np.quantile(found.levels, 0.95)),
        "largest": float(found.levels.max()),
    }

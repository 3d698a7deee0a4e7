"""``silvermend pairs``: which pictures belong together, whether a network can learn from them, and aligning them."""

import json
import math
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from typing import Any

from core.cli.progress_line import ProgressLine
from core.errors import TrainingError
from core.progress import finish
from core.training.pairs.aligned import refuse, write_aligned
from core.training.pairs.check import PairCheck, Verdict, check_all
from core.training.pairs.matching import find
from core.training.pairs.pair import Matching
from core.training.pairs.sets import with_duplicates_told

_MARKS = {Verdict.GREEN: "green", Verdict.AMBER: "amber", Verdict.RED: "red"}


def run(options: Namespace) -> int:
    """Print a verdict on each pair, and write the aligned ones if that is wanted. TrainingError if none is usable."""
    if options.align:
        refuse(options.align)
    with ProgressLine("Matching") as line:
        matching = finish(find(options.before, options.after), line.show)
    with ProgressLine("Checking") as line:
        checks = with_duplicates_told(finish(check_all(matching.pairs), line.show))
    usable = sum(found.usable for found in checks)
    written: int = 0
    missed: tuple[str, ...] = ()
    if options.align and usable:
        with ProgressLine("Aligning") as line:
            work = write_aligned(checks, options.align, match_exposure=not options.keep_exposure)
            written, missed = finish(work, line.show)
    if options.json:
        print(json.dumps(_as_json(matching, checks, written, missed), indent=2))
    else:
        print("\n".join(_sentences(matching, checks)))
        if options.align and usable:
            print("\n".join([*missed, f"{written} aligned pairs are in “{options.align}”."]))
    if not usable:
        error = TrainingError("No pair is usable.", "What is said about each pair tells what to change.")
        if options.json:
            return error.exit_code
        raise error
    return 0


def _sentences(matching: Matching, checks: Sequence[PairCheck]) -> list[str]:
    width = max((len(found.pair.name) for found in checks), default=0)
    lines = []
    for found in checks:
        facts = "  ".join(_figures(found))
        lines.append(f"{_MARKS[found.verdict]:5}  {found.pair.name:{width}}  {facts}".rstrip())
        lines += [f"       {reason}" for reason in found.reasons]
    lines += [left.reason for left in matching.unmatched]
    count = Counter(found.verdict for found in checks)
    told = ", ".join(f"{count[verdict]} {verdict.value}" for verdict in Verdict)
    return [*lines, f"{len(checks)} pairs: {told}. {len(matching.unmatched)} files belong to no pair."]


def _figures(found: PairCheck) -> list[str]:
    if not found.usable:
        return []
    apart = "?" if math.isinf(found.residual) else f"{found.residual:.2f}"
    return [
        f"×{found.scale}",
        f"shift {found.motion.shift:.2f} px",
        f"turn {found.motion.degrees:+.2f}°",
        f"left {apart} px",
        f"exposure {found.colour.stops:+.2f} EV",
        f"noise {max(found.noise, 0):.1f}",
    ]


def _as_json(matching: Matching, checks: Sequence[PairCheck], written: int, missed: Sequence[str]) -> dict[str, Any]:
    count = Counter(found.verdict for found in checks)
    return {
        "pairs": [_pair_as_json(found) for found in checks],
        "unmatched": [{"file": str(left.path), "reason": left.reason} for left in matching.unmatched],
        "counts": {verdict.value: count[verdict] for verdict in Verdict},
        "aligned": written,
        "not_aligned": list(missed),
    }


def _pair_as_json(found: PairCheck) -> dict[str, Any]:
    return {
        "before": str(found.pair.before),
        "after": [str(path) for path in found.pair.after],
        "verdict": found.verdict.value,
        "reasons": list(found.reasons),
        "before_size": list(found.before_size),
        "after_size": list(found.after_size),
        "scale": found.scale,
        "dx": found.motion.dx,
        "dy": found.motion.dy,
        "degrees": found.motion.degrees,
        "residual": None if math.isinf(found.residual) else found.residual,
        "likeness": found.likeness,
        "exposure": found.colour.stops,
        "gain": list(found.colour.gain),
        "bias": list(found.colour.bias),
        "noise": found.noise,
        "clipped": found.clipped,
        "scene": found.scene,
    }

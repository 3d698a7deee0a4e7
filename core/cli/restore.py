"""``silvermend restore``: pictures in, restored pictures out."""

import json
import sys
import time
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core import library, memory
from core.analysis.drift_meter import DriftMeter
from core.cli import drift_line
from core.cli.drift_line import MeteredRows
from core.cli.failures import tell
from core.cli.outputs import Job, folder_of, plan, refuse
from core.cli.progress_line import ProgressLine, spoken
from core.cli.values import ADVISED
from core.errors import SettingsError
from core.picture import files
from core.picture.picture import Picture
from core.progress import finish
from core.restoration import effect_text
from core.restoration.effect import BANDS, Effect
from core.restoration.recipe import Recipe
from core.restoration.tiles import Plan
from core.samples import samples

if TYPE_CHECKING:
    from core.restoration.restorer import Restorer


def run(options: Namespace) -> int:
    """Restore every input; one that fails does not stop the others."""
    inputs = [*options.inputs, *([sample()] if options.sample else [])]
    if not inputs:
        raise SettingsError("There is nothing to restore.", "Name a picture, or try --sample.")
    model, effect = options.model or library.DEFAULT, _effect(options)
    recipe = Recipe(model, effect, options.tile, options.self_ensemble, options.precision)
    output = options.output or (Path() if options.sample else None)
    jobs = plan(inputs, output)
    if len(jobs) == 1:
        refuse(jobs[0], jobs, options.overwrite)
    restorer = _restorer(recipe.model, options.device, recipe.precision)
    codes = [_attempt(job, jobs, restorer, recipe, options) for job in jobs]
    failed = sum(code != 0 for code in codes)
    if len(jobs) == 1:
        return codes[0]
    if not options.json:
        print(f"{len(jobs) - failed} of {len(jobs)} pictures restored.")
    return 1 if failed else 0


def _effect(options: Namespace) -> Effect:
    """What was asked for: that of a file, or no less than the whole result, with what is said beside it."""
    said = {
        name: value
        for name in ("strength", "luma", "colour", "detail", "detail_colour")
        if (value := getattr(options, name)) not in (None, ADVISED)
    }
    if len(said.get("detail", ())) == 1:
        said["detail"] *= BANDS
    return replace(options.effect or Effect(), **said)


def sample() -> Path:
    """The first picture among the samples that come with Silvermend."""
    pictures = samples()
    if not pictures:
        raise SettingsError("This copy of Silvermend came without sample pictures.", "Restore a picture of your own.")
    return pictures[0]


def _restorer(model: str, device: str, precision: str) -> "Restorer":
    # torch takes a second or two to import; mistakes in the words above are answered before that.
    from core.restoration.restorer import Restorer

    return Restorer.load(library.find(model), device, precision)


def _attempt(job: Job, jobs: list[Job], restorer: "Restorer", recipe: Recipe, options: Namespace) -> int:
    """Restore one picture, say how it went, and give back its exit code."""
    try:
        refuse(job, jobs, options.overwrite)
        report = _restore(job, jobs, restorer, recipe, options)
    except BrokenPipeError:
        raise
    except Exception as error:
        name = "" if len(jobs) == 1 else f"{job.source}: "
        return tell(error, options.json, name, input=str(job.source), output=None)
    for note in report["notes"]:
        print(f"silvermend: {job.target.name}: {note}", file=sys.stderr)
    if options.json:
        print(json.dumps(report), flush=True)
    else:
        print(
            f"{job.source} → {job.target}, {report['width']} × {report['height']} pixels in "
            f"{spoken(report['seconds'])} ({report['megapixels_per_second']:.2g} MP/s on {restorer.device.name})"
            + (f", at an advised strength of {report['strength']:.0%}" if report["advised"] else "")
        )
        print(report["drift"]["sentence"], flush=True)
    return 0


def _advised(picture: Picture, restorer: "Restorer") -> float:
    """How strongly the model should be used on this picture, as `core.advice` has it; 0 is never said of enlarging."""
    from core.advice import noise_by_network
    from core.advice.advice import advise, advised_strength

    if restorer.model is None:
        return 1.0
    return advised_strength(advise(picture, noise_by_network.bundled()), restorer.model)


def _label(job: Job, jobs: list[Job]) -> str:
    return job.source.name if len(jobs) == 1 else f"{jobs.index(job) + 1} of {len(jobs)}: {job.source.name}"


def _restore(job: Job, jobs: list[Job], restorer: "Restorer", recipe: Recipe, options: Namespace) -> dict[str, Any]:
    """Read, restore, blend and write one picture; gives back what a script wants to know."""
    from core.restoration.effected import EffectedRows
    from core.restoration.haze_doubt import haze_doubt
    from core.restoration.memory_need import need
    from core.restoration.restore import restore_rows, settle

    source, label = files.header(job.source), _label(job, jobs)
    megapixels = source.height * source.width / 1e6
    with ProgressLine(label) as line:
        finish(settle(restorer, megapixels if recipe.tile is None else 0), line.show)
    expected = need(source, job.target, restorer, recipe.tile)
    expected.refuse_if_short()
    memory.forget_peak()
    picture = files.read(job.source)
    is_advised = options.strength == ADVISED
    if is_advised:
        recipe = replace(recipe, effect=replace(recipe.effect, strength=_advised(picture, restorer)))
    started = time.perf_counter()
    height, width = picture.height * restorer.scale, picture.width * restorer.scale
    alpha = picture.alpha_at(height, width)
    output = files.opened(
        picture.facts, height, width, job.target, alpha=alpha, quality=options.quality, overwrite=options.overwrite
    )
    with folder_of(job.target), output as file:
        metered = MeteredRows(DriftMeter(picture, restorer.scale), file)
        tiles: Plan | None = None
        if is_advised and recipe.effect.strength == 0:
            metered.start()
            metered.put(picture.pixels)
        else:
            is_whole = recipe.effect.plain_strength == 1
            rows = metered if is_whole else EffectedRows(picture, restorer.scale, recipe.effect, metered)
            work = restore_rows(picture, restorer, rows, tile=expected.tile, self_ensemble=recipe.self_ensemble)
            with ProgressLine(label) as line:
                tiles = finish(work, line.show)
    drift = metered.drift(tiles)
    seconds = time.perf_counter() - started
    doubts = [sentence] if tiles is not None and (sentence := haze_doubt(picture, restorer)) else []
    return {
        "input": str(job.source),
        "output": str(job.target),
        "width": width,
        "height": height,
        "seconds": round(seconds, 3),
        "megapixels_per_second": round(megapixels / seconds, 4),
        "model": recipe.model,
        "strength": recipe.effect.strength,
        "advised": is_advised,
        "effect": effect_text.to_words(recipe.effect),
        "device": restorer.device.name,
        "tile": expected.tile,
        "precision": restorer.settings.precision,
        "self_ensemble": recipe.self_ensemble,
        "expected_peak_bytes": expected.peak,
        "peak_bytes": memory.peak(),
        "drift": drift_line.facts(drift),
        "notes": [*picture.facts.notes, *file.notes, *doubts],
        "error": None,
        "exit_code": 0,
    }

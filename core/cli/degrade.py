"""``silvermend degrade``: what a training run would do to a picture, on a picture of your own."""

import dataclasses
import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import numpy as np

from core.cli.outputs import FALLBACK, Job, plan, refuse
from core.errors import SettingsError, UnwritablePicture
from core.picture import files
from core.picture.colour import from_network, to_network
from core.picture.picture import Picture
from core.training.degradations import KINDS, SINGLE, Degradation, from_words, generator, to_table

LEAST = 8


def run(options: Namespace) -> int:
    """Degrade one picture as the first pair of a run with this seed would be."""
    if options.list:
        _list(options.json)
        return 0
    if options.picture is None:
        raise SettingsError("There is nothing to degrade.", "Name a picture, or see --list.")
    degradation, seed = _degradation(options)
    job = _job(options.picture, options.output)
    refuse(job, [job], options.overwrite)
    picture = files.read(job.source)
    result = degraded(picture, degradation, seed if options.seed is None else options.seed)
    try:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritablePicture(
            f"The folder “{job.target.parent}” cannot be made: {error.strerror}.", "Choose another with -o."
        ) from error
    notes = [
        *picture.facts.notes,
        *_cuts(picture),
        *files.write(result, job.target, quality=options.quality, overwrite=options.overwrite),
    ]
    for note in notes:
        print(f"silvermend: {job.target.name}: {note}", file=sys.stderr)
    if options.json:
        print(json.dumps(_report(job, result, degradation, notes)))
    else:
        print(f"{job.source} → {job.target}, {result.width} × {result.height} pixels ({degradation.name})")
    return 0


def degraded(picture: Picture, degradation: Degradation, seed: int) -> Picture:
    """The photograph after ``degradation``, with everything else its file said; gray ones stay gray."""
    if min(picture.height, picture.width) < LEAST * degradation.scale:
        side = LEAST * degradation.scale
        raise SettingsError(
            f"This picture has {picture.width} × {picture.height} pixels; {degradation.name} needs {side} × {side}.",
            "Choose a larger one.",
        )
    seen, encoding = to_network(picture)
    pixels = degradation.degrade(np.clip(seen, 0, 1), generator(seed, 0, 0))
    if picture.facts.gray:
        # One channel, not the mean of three: that would take away most of the noise.
        pixels = np.repeat(pixels[..., :1], 3, axis=2)
    return picture.with_pixels(from_network(pixels, encoding))


def _cuts(picture: Picture) -> list[str]:
    within = picture.pixels.min() >= 0 and picture.pixels.max() <= 1
    return [] if within else ["Values darker than black or brighter than white were cut before."]


def _degradation(options: Namespace) -> tuple[Degradation, int]:
    """What is asked for, and the seed that goes with it."""
    if bool(options.with_) == bool(options.recipe):
        raise SettingsError(
            "A degradation comes from --with or from --recipe.", "Give one of the two; --list shows all."
        )
    if options.with_:
        return from_words(options.with_), 0
    from core.training import recipe_file  # imports torch

    recipe = recipe_file.load(options.recipe)
    return recipe.spoiling, recipe.seed


def _job(source: Path, output: Path | None) -> Job:
    if output is None or output.is_dir() or not output.suffix:
        ending = source.suffix if source.suffix.lower() in files.WRITABLE else FALLBACK
        output = (source.parent if output is None else output) / f"{source.stem}-degraded{ending}"
    if source.is_dir():
        raise SettingsError(f"“{source}” is a folder.", "Name one picture.")
    return plan([source], output)[0]


def _report(job: Job, result: Picture, degradation: Degradation, notes: list[str]) -> dict[str, Any]:
    return {
        "input": str(job.source),
        "output": str(job.target),
        "width": result.width,
        "height": result.height,
        "degradation": {"name": degradation.name, **to_table(degradation)},
        "notes": notes,
        "error": None,
        "exit_code": 0,
    }


def _list(as_json: bool) -> None:
    kinds = {kind.name: {field.name: field.default for field in dataclasses.fields(kind)} for kind in SINGLE}
    if as_json:
        print(json.dumps(kinds))
        return
    for name, options in kinds.items():
        summary = (KINDS[name].__doc__ or "").partition("\n")[0].replace("``", "")
        print(f"{name}\n    {summary}")
        for option, value in options.items():
            print(f"    {option}={_shown(value)}")


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        is_range = len(value) == 2 and not isinstance(value[0], str)
        return (".." if is_range else ",").join(map(_shown, value))
    return str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)

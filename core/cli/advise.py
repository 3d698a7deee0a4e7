"""``silvermend advise``: what could be done to pictures, in sentences; nothing is done."""

import json
import shlex
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core import library
from core.advice import noise_by_network
from core.advice.advice import Advice, advise, model_for
from core.cli import advice_words as sentences
from core.cli.failures import tell
from core.errors import SettingsError
from core.model_file import Model
from core.picture import files


def run(options: Namespace) -> int:
    """Say of every picture what it needs; one that cannot be read does not stop the others."""
    sources = list(
        dict.fromkeys(
            found for path in options.inputs for found in (files.pictures_in(path) if path.is_dir() else [path])
        )
    )
    if not sources:
        raise SettingsError("There is nothing to look at.", "Name a picture.")
    models = library.models()
    codes = [_attempt(source, models, options.json, alone=len(sources) == 1) for source in sources]
    return codes[0] if len(codes) == 1 else int(any(codes))


def _attempt(source: Path, models: Sequence[Model], as_json: bool, *, alone: bool) -> int:
    try:
        advice = advise(files.read(source), noise_by_network.bundled())
    except BrokenPipeError:
        raise
    except Exception as error:
        return tell(error, as_json, "" if alone else f"{source}: ", input=str(source))
    print(
        json.dumps(_facts(source, advice, models)) if as_json else "\n".join(_lines(source, advice, models)), flush=True
    )
    return 0


def _lines(source: Path, advice: Advice, models: Sequence[Model]) -> list[str]:
    lines = [f"{source}: {sentences.summary(advice)}."]
    for number, step in enumerate(advice.steps, 1):
        model = model_for(step, advice.findings, models)
        if model is None:
            way = "no model for it is on this computer"
        else:
            strength = "" if step.strength >= 1 else f" --strength {step.strength:.0%}".removesuffix("%")
            way = f"silvermend restore {shlex.quote(str(source))} -m {shlex.quote(model.name)}{strength}"
        lines.append(f"  {number}. {sentences.action(step)}: {way}")
    return lines


def _facts(source: Path, advice: Advice, models: Sequence[Model]) -> dict[str, Any]:
    found = advice.findings
    steps = []
    for step in advice.steps:
        model = model_for(step, found, models)
        steps.append(
            {
                "kind": step.kind.value,
                "found": sentences.finding(advice, step),
                "amount": round(step.amount, 3),
                "severe": step.severe,
                "confidence": round(step.confidence, 3),
                "strength": round(step.strength, 3),
                "scale": step.scale,
                "model": model.name if model else None,
            }
        )
    return {
        "input": str(source),
        "summary": sentences.summary(advice),
        "steps": steps,
        "width": found.width,
        "height": found.height,
        "noise": {
            "sigma": round(found.noise.sigma, 3),
            "visible": round(found.visible_noise, 3),
            "taken_by_denoise": None if found.taken is None else round(found.taken.sigma, 3),
            "shadows": _rounded(found.noise.shadows),
            "highlights": _rounded(found.noise.highlights),
            "confidence": round(found.noise.confidence, 3),
        },
        "jpeg_quality": found.quality,
        "blur": _rounded(found.sharpness.blur),
        "shake_direction": found.sharpness.direction,
        "haze": {"amount": round(found.haze.amount, 3), "confidence": round(found.haze.confidence, 3)},
        "error": None,
        "exit_code": 0,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)

"""``silvermend models``: what is on this computer."""

import json
import sys
from argparse import Namespace
from typing import Any

from core import library
from core.library import Model


def run(options: Namespace) -> int:
    """List every model; damaged files are named on stderr."""
    models = library.models()
    if options.json:
        print(json.dumps([as_json(model) for model in models], indent=2))
    else:
        for model in models:
            print("\n".join([f"{model.name}: {model.title}", *(f"    {line}" for line in sentences(model))]))
        print(f"Your own models go into {library.user_folder()}")
    for error in library.unreadable():
        print(f"silvermend: {error}", file=sys.stderr)
    return 0


def as_json(model: Model) -> dict[str, Any]:
    """Everything known about a model, for scripts."""
    return {**vars(model), "path": str(model.path)}


def sentences(model: Model) -> list[str]:
    """What a person wants to know about a model."""
    enlarges = f"enlarges {model.scale} times" if model.scale > 1 else "keeps the size"
    facts = [model.task or "task not stated", enlarges, f"{model.parameters / 1e6:.2f} million weights"]
    facts += [f"{model.file_size / 1e6:.1f} MB", model.origin, model.licence or "licence not stated"]
    return [" · ".join(facts), *_measured(model.card)]


def _measured(card: dict[str, Any]) -> list[str]:
    """The card's last measurement, where it has one."""
    scores = card.get("validation_psnr_db")
    if not isinstance(scores, list) or not scores:
        return []
    values = ", ".join(f"{value:.2f} dB at noise {noise}" for noise, value in scores[-1].items() if noise != "step")
    return [f"measured on pictures it never saw: {values}"]

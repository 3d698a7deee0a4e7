"""``silvermend inspect``: what a picture or a model is, in sentences."""

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from core import library, model_file
from core.cli import models
from core.errors import UnreadablePicture
from core.picture import colour, files
from core.restoration import measured_fields


def run(options: Namespace) -> int:
    """Say what a picture or model file holds."""
    path: Path = options.file
    if path.is_dir():
        raise UnreadablePicture(f"“{path}” is a folder.", "Name a picture or a model file in it.")
    facts, sentences = _model(path) if _is_model(path) else _picture(path)
    print(json.dumps(facts, indent=2) if options.json else "\n".join(sentences))
    return 0


def _is_model(path: Path) -> bool:
    if path.exists():
        return path.suffix.lower() in library.SUFFIXES and not files.can_read(path)
    return path.suffix.lower() in library.SUFFIXES or any(model.name == str(path) for model in library.models())


def _model(path: Path) -> tuple[dict[str, Any], list[str]]:
    # torch takes a second or two to import, and pictures do without it.
    from core.models import checkpoint

    model = None if path.is_file() else library.find(path)
    where = model.path if model is not None else path
    content = checkpoint.read(where)
    model = model or model_file.model_of(content, where)
    sentences = [f"{path.name} is the model “{model.title}”.", checkpoint.describe(content)]
    facts = {**models.as_json(model), "channels": content.channels, "config": content.config, "place": content.place}
    facts["assumed"] = list(content.assumed)
    field = measured_fields.field_of(model)
    facts["measured_field"] = field._asdict() if field else None
    return facts, [*sentences, *models.sentences(model), *_training(model.card), f"It lies at {where}"]


def _training(card: dict[str, Any]) -> list[str]:
    """What the card says about how the model came to be."""
    sentences = []
    if "steps" in card:
        spent = _spent(card["steps"], card.get("training_hours"))
        sentences.append(f"trained {spent} on {', '.join(card.get('data', [])) or 'unnamed data'}")
    if "steps_before" in card:
        sentences.append(
            f"what it started from had been trained {_spent(card['steps_before'], card.get('hours_before'))}"
        )
    if card.get("unblurred"):
        sentences.append("before it sees a picture, blur is looked for in all of it and taken back")
    if card.get("cleared"):
        sentences.append("before it sees a hazy picture, half of the haze that its dark channel shows is taken out")
    verdict = card.get("judgement")
    if isinstance(verdict, dict) and "sentence" in verdict:
        sentences.append(f"beside {verdict.get('compared_with', 'its start')}: {verdict['sentence']}")
    told = ("started_from", "adapters", "degradation", "hardware", "credits")
    sentences += [f"{name.replace('_', ' ')}: {card[name]}" for name in told if card.get(name)]
    return sentences


def _spent(steps: object, hours: object) -> str:
    return f"{steps} steps" if hours is None else f"{steps} steps in {hours} hours"


def _picture(path: Path) -> tuple[dict[str, Any], list[str]]:
    head = files.header(path)
    facts = head.facts
    profile = colour.profile_name(facts.icc) if facts.icc else None
    held = [name for name in ("exif", "xmp", "iptc") if getattr(facts, name)]
    megapixels = head.width * head.height / 1e6
    size = f"{megapixels:.1f} megapixels" if megapixels >= 0.1 else f"{head.width * head.height:,} in all"
    sentences = [
        f"{path.name} is a {facts.format.upper()} picture of {head.width} × {head.height} pixels "
        f"({size}), {facts.depth.value}, {'gray' if facts.gray else 'colour'}.",
        f"Its colour profile is {profile}." if profile else "It has no colour profile; sRGB is assumed.",
        f"It holds {', '.join(name.upper() for name in held)} metadata." if held else "It holds no metadata.",
        *facts.notes,
    ]
    return {
        "file": str(path),
        "format": facts.format,
        "width": head.width,
        "height": head.height,
        "depth": facts.depth.value,
        "gray": facts.gray,
        "linear": facts.linear,
        "profile": profile,
        "metadata": held,
        "notes": list(facts.notes),
    }, sentences

"""``silvermend inspect``: what a file is, in sentences."""

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from core import library
from core.cli import models
from core.errors import UnreadablePicture
from core.picture import colour, files


def run(options: Namespace) -> int:
    """Say what a picture or model file holds."""
    path: Path = options.file
    if path.is_dir():
        raise UnreadablePicture(f"“{path}” is a folder.", "Name a picture or a model file in it.")
    is_model = path.suffix.lower() in library.SUFFIXES and not files.can_read(path)
    facts, sentences = _model(path) if is_model else _picture(path)
    print(json.dumps(facts, indent=2) if options.json else "\n".join(sentences))
    return 0


def _model(path: Path) -> tuple[dict[str, Any], list[str]]:
    model = library.find(path)
    return models.as_json(model), [f"{path.name} is the model “{model.title}”.", *models.sentences(model)]


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

"""``silvermend networks``: what models can be made of."""

import json
from argparse import Namespace
from typing import Any

from core.models import Architecture, architecture, architectures
from core.models.shapes_only import shapes_only


def run(options: Namespace) -> int:
    """List every network, or the one that is named, with its paper and the sizes of its published configurations."""
    chosen = [architecture(options.name)] if options.name else architectures().values()
    found = [_facts(one) for one in chosen]
    if options.json:
        print(json.dumps(found, indent=2))
        return 0
    for facts in found:
        print(f"{facts['name']}: {facts['title']}. {facts['summary']}")
        print(f"    {facts['paper']}")
        for preset in facts["presets"]:
            enlarges = f", enlarges {preset['scale']} times" if preset["scale"] > 1 else ""
            print(f"    {preset['name']}: {preset['parameters']:,} parameters{enlarges}")
    return 0


def _facts(one: Architecture) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "summary": one.summary,
        "paper": one.paper,
        "restores": one.restores,
        "presets": [_preset(one, name) for name in one.presets],
    }


def _preset(one: Architecture, name: str) -> dict[str, Any]:
    with shapes_only():
        network = one.make(one.presets[name])
    return {
        "name": name,
        "scale": getattr(network, "scale", 1),
        "channels": getattr(network, "channels", 3),
        "parameters": sum(weights.numel() for weights in network.parameters()),
    }

"""A small network of every architecture, to run in tests."""

import json
import math
from typing import Any, NamedTuple

import torch
from safetensors import safe_open
from torch import nn

from core.models import Architecture, architectures
from core.models.shapes_only import shapes_only
from tests.core.models.filling import fill
from tests.core.models.test_conformance import cases


class Example(NamedTuple):
    """An architecture with options that make it small."""

    architecture: Architecture
    options: dict[str, Any]
    channels: int

    def __str__(self) -> str:
        return f"{self.architecture.name}-{self.channels}"

    def make(self) -> nn.Module:
        """The network with weights that are the same everywhere."""
        network = self.architecture.make(self.options)
        fill(network)
        return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def examples() -> list[Example]:
    """For every architecture its smallest conformance case for colour and for gray; without a case, a preset."""
    found: dict[tuple[str, int], tuple[int, Example]] = {}
    for path in cases():
        with safe_open(path, "pt") as file:
            facts = file.metadata()
        one = architectures()[facts["architecture"]]
        size = sum(math.prod(shape) for shape in json.loads(facts["parameters"]).values())
        example = Example(one, json.loads(facts["config"]), json.loads(facts["input_shape"])[1])
        key = one.name, example.channels
        found[key] = min(found.get(key, (size, example)), (size, example), key=lambda pair: pair[0])
    with_case = {name for name, _ in found}
    without = [Example(one, _smallest(one), 3) for one in architectures().values() if one.name not in with_case]
    # Two views at once are no picture.
    return [example for _, example in found.values() if example.channels in (1, 3)] + without


def _smallest(one: Architecture) -> dict[str, Any]:
    def size(preset: str) -> int:
        with shapes_only():
            return sum(weights.numel() for weights in one.make(one.presets[preset]).parameters())

    return dict(one.presets[min(one.presets, key=size)]) if one.presets else {}

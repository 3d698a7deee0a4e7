"""``silvermend complexity``: what a network costs in weights, arithmetic and memory."""

import json
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from core import devices
from core.analysis import complexity
from core.analysis.complexity import Complexity, Growth
from core.analysis.counter import Share
from core.analysis.subject import choose
from core.cli.progress_line import ProgressLine
from core.devices import Device
from core.progress import finish

# Below this share of bend, a line is straight for a person who plans memory.
STRAIGHT = 0.01

MEANING = (
    "Multiply-adds as the papers count: one for each multiplication with its addition, five per value of a norm,",
    "nine per state of a scan. Operations are the additions and multiplications done here. Activations, and sums",
    "and products of two pictures, are in neither. What published code spends more or less where ours reaches the",
    "same another way stands by itself. Memory is for one picture in one piece, in 32-bit numbers.",
)
# Smaller totals are told in millions.
BILLIONS_FROM = 10**10


def run(options: Namespace) -> int:
    """Say what one size costs, or how cost grows with the size."""
    chosen = choose(options.model)
    title, network = chosen.title, complexity.plan(chosen.architecture, chosen.options)
    if not options.sweep:
        height, width = options.size
        cost = complexity.count(network, height, width)
        print(json.dumps(_as_json(title, cost), indent=2) if options.json else _sentences(title, cost))
        return 0
    device = devices.pick(options.device)
    with ProgressLine(title) as line:
        growth = finish(complexity.grow(network, device.memory_free), line.show)
    facts = {"network": title, "device": device.name, **asdict(growth)}
    print(json.dumps(facts, indent=2) if options.json else _growth(title, growth, device))
    return 0


def _sentences(title: str, cost: Complexity) -> str:
    facts = [
        ("weights", f"{cost.parameters:,}, {_bytes(cost.weight_bytes)}"),
        ("multiply-adds", f"{_count(cost.multiply_adds)}, as the papers count"),
        ("operations", f"{_count(cost.flops)}, additions and multiplications"),
        ("memory", f"{_bytes(cost.memory)}, {_bytes(cost.activation_bytes)} of it besides the weights"),
    ]
    lines = [f"{title}, on {_sizes(cost)}:", *(f"  {name:<15}{fact}" for name, fact in facts)]
    for heading, shares in (("by kind of work", cost.kinds), ("by part", cost.parts)):
        lines += ["", *_shares(heading, shares)]
    return "\n".join([*lines, "", *MEANING])


def _sizes(cost: Complexity) -> str:
    given = f"{cost.height} × {cost.width} pixels (height × width)"
    if cost.output is None or len(cost.output) != 4 or cost.output[2:] == (cost.height, cost.width):
        return given
    return f"{given}, which become {cost.output[2]} × {cost.output[3]}"


def _shares(heading: str, shares: Mapping[str, Share]) -> list[str]:
    unit, name = (10**9, "G") if sum(share.flops for share in shares.values()) >= BILLIONS_FROM else (10**6, "M")
    rows = [(part, f"{share.multiply_adds / unit:.2f}", f"{share.flops / unit:.2f}") for part, share in shares.items()]
    return _columns([(heading, f"multiply-adds ({name})", f"operations ({name})"), *rows])


def _growth(title: str, growth: Growth, device: Device) -> str:
    rows = [
        (
            f"{square.side} × {square.side}",
            _count(square.multiply_adds),
            _bytes(square.memory),
            "fits" if square.memory <= growth.memory_free else "does not fit",
            "counted" if square.counted else "by the straight line",
        )
        for square in growth.squares
    ]
    table = _columns([("pixels", "multiply-adds", "memory", "", ""), *rows])
    return "\n".join([f"{title}, in one piece:", *table, "", _straightness(growth), _end(growth, device)])


def _straightness(growth: Growth) -> str:
    if growth.bend < STRAIGHT:
        return "Cost grows in a straight line with the number of pixels."
    return (
        "Cost does not grow in a straight line with the number of pixels: the smallest size strays from it by "
        f"{growth.bend:.0%}, so sizes that were not counted are guesses."
    )


def _end(growth: Growth, device: Device) -> str:
    if not device.memory_total:
        return f"Nobody says how much memory {device.name} has, so only what was counted is shown."
    free, side = _bytes(growth.memory_free), growth.largest_side
    ends = f"{free} are free on {device.name}, which end at {side} × {side} pixels at the latest"
    if not side:
        ends = f"The {free} that are free on {device.name} are too little for any size"
    return f"{ends}. Photographs are restored in tiles, so theirs may be larger."


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows of words as lines, the first column to the left and the others to the right."""
    first, *others = ([len(cell) for cell in column] for column in zip(*rows, strict=True))
    return [
        "  ".join(
            ["", row[0].ljust(max(first)), *(cell.rjust(max(w)) for cell, w in zip(row[1:], others, strict=True))]
        ).rstrip()
        for row in rows
    ]


def _count(number: int) -> str:
    return f"{number / 1e9:.2f} G"


def _bytes(number: int) -> str:
    return f"{number / 1e9:.2f} GB" if number >= 1e9 else f"{number / 1e6:.1f} MB"


def _as_json(title: str, cost: Complexity) -> dict[str, Any]:
    sums = {"multiply_adds": cost.multiply_adds, "flops": cost.flops, "memory": cost.memory}
    return {"network": title, **asdict(cost), **sums}

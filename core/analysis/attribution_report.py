"""What a patch was made of, as a sheet of pictures and as arrays."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps, field_colours
from core.analysis.attribution import Attribution, Pixels, spread
from core.analysis.difference import Tick
from core.analysis.sheet import Colours, Legend, Panel, draw

# What Gu and Dong blend their maps and pictures by.
BLEND = 0.5


def sheet(found: Sequence[Attribution], picture: Pixels) -> Colours:
    """The picture with the patch, each model's map and density, and where two differ: (height, width, 3) RGB."""
    panels = [_picture_panel(found[0], picture)]
    for one in found:
        about = f"{one.title}, " + ("flat" if one.is_empty else f"diffusion index {one.diffusion_index:.1f}")
        panels += [_map_panel(one, about), _density_panel(one, picture)]
    if len(found) == 2:
        apart = spread(found[0].strength) - spread(found[1].strength)
        legend = Legend(colour_maps.diverging(), field_colours.ticks(apart, "raw", signed=True))
        title = "amber: the first used more; blue: the second"
        panels.append(Panel(title, field_colours.colours(apart, "raw", signed=True), legend))
    return draw(panels, columns=3, note="Numbers are shares of the largest value of their map.")


def as_arrays(found: Sequence[Attribution]) -> dict[str, npt.NDArray[Any]]:
    """What an NPZ file holds: maps (models, h, w) and what they belong to."""
    return {
        "signed": np.stack([one.signed for one in found]),
        "density": np.stack([spread(one.strength) for one in found]),
        "title": np.array([one.title for one in found]),
        "change": np.array([one.change for one in found]),
        "diffusion_index": np.array([one.diffusion_index for one in found]),
        "patch": np.array(
            [(one.question.patch.top, one.question.patch.left, one.question.patch.side) for one in found]
        ),
    }


def _picture_panel(one: Attribution, picture: Pixels) -> Panel:
    patch, scale = one.question.patch, one.scale
    side = max(round(patch.side / scale), 1)
    return Panel(
        "the picture and the patch",
        np.rint(picture.clip(0, 1) * 255).astype(np.uint8),
        mark=(patch.top // scale, patch.left // scale, side, side),
    )


def _map_panel(one: Attribution, title: str) -> Panel:
    ticks = field_colours.ticks(one.signed, "root", signed=True)
    legend = Legend(colour_maps.diverging(), ticks)
    return Panel(title, field_colours.colours(one.signed, "root", signed=True), legend)


def _density_panel(one: Attribution, picture: Pixels) -> Panel:
    density = spread(one.strength)
    gray = cv2.cvtColor(picture.clip(0, 1), cv2.COLOR_RGB2GRAY)[..., None] * 255
    coloured = field_colours.colours(density, "raw", signed=False)
    mixed = np.rint(gray * BLEND + coloured * (1 - BLEND)).astype(np.uint8)
    ticks = [Tick(0, "0"), Tick(1, "where most of it lies")]
    return Panel("where the used pixels lie", mixed, Legend(colour_maps.sequential(), ticks))

"""Scans as a film and as a sheet: paths, what one pixel remembers, and what every pixel knows of its neighbours."""

from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps, field_colours, scan_film
from core.analysis.difference import Tick
from core.analysis.scan_film import COLUMNS, FRAMES, SIDE, Order
from core.analysis.scan_paths import Pixels, ScanPaths
from core.analysis.sheet import Colours, Legend, Panel, draw

# The gray of pixels that an order leaves out: a white line and a dark one show on it.
_LEFT_OUT = 170
# Up to this width the path itself is drawn as a line.
_LINES_UP_TO = 32


def film(paths: ScanPaths, picture: Pixels, frames: int = FRAMES, side: int = SIDE) -> bytes:
    """A GIF file (`scan_film.film`) of all heads over the picture that was scanned."""
    small = cv2.resize(picture, (paths.width, paths.height), interpolation=cv2.INTER_AREA)
    return scan_film.film(list(paths.orders), np.asarray(small, np.float32), frames, side)


def sheet(paths: ScanPaths, picture: Pixels) -> Colours:
    """Every head's order and what the pixel remembers through it, then both over all heads: (height, width, 3) RGB."""
    spot = (paths.row, paths.column, 1, 1)
    named = zip(paths.names, paths.orders, strict=True)
    panels = [_order_panel(name, order, paths.height, paths.width) for name, order in named]
    for name, values, span in zip(paths.names, paths.remembered, paths.span, strict=True):
        title = f"remembers {span.sum() / paths.orders.shape[1]:.1f} pixels: {name}"
        panels.append(Panel(title, _share_colours(values), _share_legend(), mark=spot))
    best = paths.remembered.max(0)
    panels += [
        Panel("what the framed pixel remembers in all", _share_colours(best), _share_legend(), mark=spot),
        Panel(
            f"known of its neighbours: {paths.neighbours.mean():.0%}", _share_colours(paths.neighbours), _share_legend()
        ),
        Panel("the picture", np.rint(picture.clip(0, 1) * 255).astype(np.uint8)),
    ]
    note = f"{paths.title}: scan {paths.number} of {paths.scans}, {paths.width} × {paths.height} positions."
    return draw(panels, columns=min(COLUMNS, max(len(paths.names), 3)), note=note)


def order_sheet(named: Mapping[str, Order], height: int, width: int) -> Colours:
    """Orders of visiting a picture of ``height`` × ``width`` by their names: (height, width, 3) RGB."""
    return draw([_order_panel(name, order, height, width) for name, order in named.items()], columns=5)


def as_arrays(paths: ScanPaths) -> dict[str, npt.NDArray[Any]]:
    """What an NPZ file holds."""
    return {
        "orders": paths.orders,
        "names": np.array(paths.names),
        "remembered": paths.remembered,
        "span": paths.span,
        "neighbours": paths.neighbours,
    }


def _order_panel(name: str, order: Order, height: int, width: int) -> Panel:
    colours = np.full((height * width, 3), _LEFT_OUT, np.uint8)
    shares = np.arange(len(order)) / max(len(order) - 1, 1)
    colours[order] = colour_maps.sequential()[np.rint(shares * (colour_maps.COLOURS - 1)).astype(np.intp)]
    trail = np.stack(np.divmod(order, width), axis=1) if width <= _LINES_UP_TO else None
    legend = Legend(colour_maps.sequential(), [Tick(0, "first"), Tick(1, "last")])
    return Panel(name, colours.reshape(height, width, 3), legend, trail=trail)


def _share_colours(values: npt.NDArray[np.float32]) -> Colours:
    # The whole scale is 0 to 1 whatever the map holds, so that maps can be compared.
    indices = np.rint(values.clip(0, 1) ** 0.25 * (colour_maps.COLOURS - 1)).astype(np.intp)
    return colour_maps.sequential()[indices]


def _share_legend() -> Legend:
    return Legend(colour_maps.sequential(), field_colours.ticks(np.ones((1, 1)), "root", signed=False))

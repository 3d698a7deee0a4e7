"""Scans in motion, and as a sheet: paths, what one pixel remembers, and what every pixel knows of its neighbours."""

import io
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from core.analysis import colour_maps, field_colours
from core.analysis.difference import Tick
from core.analysis.scan_paths import Pixels, ScanPaths
from core.analysis.sheet import Colours, Legend, Panel, draw

FRAMES, MILLISECONDS = 48, 110
COLUMNS = 4
# The first colours of the animation's palette are the picture's grays, the others those of the paths.
_GRAYS, _TONES = 6, 16
# A visit has faded after this share of the way.
_TRAIL = 0.3
SIDE, _GAP = 128, 4


def animation(paths: ScanPaths, picture: Pixels, frames: int = FRAMES, side: int = SIDE) -> bytes:
    """A GIF file: one field for every head, over the picture in gray; the brighter, the more recent the visit.

    Fields are about ``side`` pixels wide, and never smaller than what the scan sees.
    """
    gray = _grays(picture, paths)
    shown = [_frame(paths, gray, (number + 1) / frames, max(side // paths.width, 1)) for number in range(frames)]
    palette = np.concatenate([_gray_tones(), colour_maps.sequential()[:: colour_maps.COLOURS // _TONES][:_TONES]])
    images = []
    for indices in shown:
        image = Image.fromarray(indices)
        image.putpalette(palette.astype(np.uint8).tobytes())
        images.append(image)
    content = io.BytesIO()
    images[0].save(
        content, "GIF", save_all=True, append_images=images[1:], duration=MILLISECONDS, loop=0, optimize=False
    )
    return content.getvalue()


def sheet(paths: ScanPaths, picture: Pixels) -> Colours:
    """Every head's order and what the pixel remembers through it, then both over all heads: (height, width, 3) RGB."""
    spot = (paths.row, paths.column, 1, 1)
    panels = [_order_panel(name, order, paths) for name, order in zip(paths.names, paths.orders, strict=True)]
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


def as_arrays(paths: ScanPaths) -> dict[str, npt.NDArray[Any]]:
    """What an NPZ file holds."""
    return {
        "orders": paths.orders,
        "names": np.array(paths.names),
        "remembered": paths.remembered,
        "span": paths.span,
        "neighbours": paths.neighbours,
    }


def _order_panel(name: str, order: npt.NDArray[np.int32], paths: ScanPaths) -> Panel:
    places = np.full(paths.height * paths.width, np.nan)
    places[order] = np.arange(len(order)) / max(len(order) - 1, 1)
    indices = np.nan_to_num(places.reshape(paths.height, paths.width)) * (colour_maps.COLOURS - 1)
    colours = colour_maps.sequential()[np.rint(indices).astype(np.intp)].copy()
    colours[np.isnan(places).reshape(paths.height, paths.width)] = 255
    return Panel(name, colours, Legend(colour_maps.sequential(), [Tick(0, "first"), Tick(1, "last")]))


def _share_colours(values: npt.NDArray[np.float32]) -> Colours:
    # The whole scale is 0 to 1 whatever the map holds, so that maps can be compared.
    indices = np.rint(values.clip(0, 1) ** 0.25 * (colour_maps.COLOURS - 1)).astype(np.intp)
    return colour_maps.sequential()[indices]


def _share_legend() -> Legend:
    return Legend(colour_maps.sequential(), field_colours.ticks(np.ones((1, 1)), "root", signed=False))


def _grays(picture: Pixels, paths: ScanPaths) -> npt.NDArray[np.uint8]:
    small = cv2.resize(picture, (paths.width, paths.height), interpolation=cv2.INTER_AREA)
    return np.rint(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).clip(0, 1) * (_GRAYS - 1)).astype(np.uint8)


def _gray_tones() -> npt.NDArray[np.uint8]:
    return np.rint(np.linspace(210, 250, _GRAYS))[:, None].repeat(3, axis=1).astype(np.uint8)


def _frame(paths: ScanPaths, gray: npt.NDArray[np.uint8], share: float, times: int) -> npt.NDArray[np.uint8]:
    """Indices into the palette: the fields of all heads, enlarged so many times, after ``share`` of their steps."""
    columns = min(COLUMNS, len(paths.orders))
    tall, wide = paths.height * times + _GAP, paths.width * times + _GAP
    rows = -(-len(paths.orders) // columns)
    frame = np.full((rows * tall - _GAP, columns * wide - _GAP), _GRAYS - 1, np.uint8)
    for number, order in enumerate(paths.orders):
        now = round(share * len(order))
        field = gray.copy().reshape(-1)
        age = np.arange(now, 0, -1) / (_TRAIL * len(order))
        field[order[:now]] = _GRAYS + np.rint((1 - age.clip(0, 1)) * (_TONES - 1)).astype(np.uint8)
        large = field.reshape(gray.shape).repeat(times, axis=0).repeat(times, axis=1)
        top, left = number // columns * tall, number % columns * wide
        frame[top : top + len(large), left : left + large.shape[1]] = large
    return frame

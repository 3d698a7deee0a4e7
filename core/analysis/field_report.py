"""A measured receptive field as a sheet of pictures, as a table, and as arrays."""

import csv
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps, field_colours
from core.analysis.area_ratio import AreaRatio, area_ratios, log_map
from core.analysis.field_colours import Display
from core.analysis.reach import ring_sums
from core.analysis.receptive_field import ReceptiveField, Variant
from core.analysis.sheet import Colours, Legend, Panel, draw

NOTE = "Numbers are shares of the largest value of their map."


def cross_sections(field: ReceptiveField, variant: Variant) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The map along the row of the pixel (w) and along its column (h)."""
    values = field.map(variant)
    return values[field.row], values[:, field.column]


def tables(field: ReceptiveField) -> dict[str, tuple[AreaRatio, ...]]:
    """`area_ratios` of the absolute field, "raw" and on its "log" map; none for a pixel beside the picture's middle,
    around which they are made.
    """
    if (field.row, field.column) != (field.height // 2, field.width // 2):
        return {}
    return {"raw": area_ratios(field.absolute), "log": area_ratios(log_map(field.absolute))}


def sheet(
    fields: Sequence[ReceptiveField],
    variant: Variant = "absolute",
    display: Display = "root",
    picture: npt.NDArray[np.float32] | None = None,
) -> Colours:
    """One field, or two and their difference, side by side: (height, width, 3) RGB.

    ``picture`` (h, w, 3) adds the field over it.
    """
    panels = [_panel(field, variant, display) for field in fields]
    if len(fields) == 2:
        one, other = fields
        apart = field_colours.relative_difference(one.map(variant), other.map(variant))
        title = "amber: the first looks more; blue: the second"
        legend = Legend(colour_maps.diverging(), field_colours.ticks(apart, display, signed=True))
        panels.append(Panel(title, field_colours.colours(apart, display, signed=True), legend))
    if picture is not None:
        over = field_colours.overlay(picture, fields[0].map(variant), display)
        panels.append(Panel("on the picture", over, mark=(fields[0].row, fields[0].column, 1, 1)))
    return draw(panels, note=NOTE)


def as_csv(fields: Sequence[ReceptiveField]) -> str:
    """Lines of model, offset, along_row, along_column, share_within: the absolute field and its cross-sections.

    The offset is in pixels from the pixel that was asked for; ``share_within`` is what the square of that half side
    holds. Cells are empty where the picture has ended.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["model", "offset", "along_row", "along_column", "share_within"])
    for field in fields:
        row, column = cross_sections(field, "absolute")
        within = ring_sums(field).cumsum() / (field.absolute.sum() or 1)
        first = -max(field.row, field.column)
        last = max(field.height - field.row, field.width - field.column)
        for offset in range(first, last):
            cells = [_cell(row, field.column + offset), _cell(column, field.row + offset)]
            writer.writerow([field.title, offset, *cells, _cell(within, abs(offset))])
    return text.getvalue()


def as_arrays(fields: Sequence[ReceptiveField]) -> dict[str, npt.NDArray[Any]]:
    """What an NPZ file holds: maps (models, h, w) and what they belong to."""
    return {
        **{name: np.stack([getattr(field, name) for field in fields]) for name in ("signed", "absolute", "relu")},
        "title": np.array([field.title for field in fields]),
        "position": np.array([(field.row, field.column) for field in fields]),
        "pictures": np.array([field.pictures for field in fields]),
    }


def _panel(field: ReceptiveField, variant: Variant, display: Display) -> Panel:
    values, signed = field.map(variant), variant == "signed"
    maps = colour_maps.diverging() if signed else colour_maps.sequential()
    places = np.abs(field_colours.shown(values, display))
    return Panel(
        field.title,
        field_colours.colours(values, display, signed=signed),
        Legend(maps, field_colours.ticks(values, display, signed=signed)),
        lines=[("along its row", places[field.row]), ("along its column", places[:, field.column])],
    )


def _cell(values: npt.NDArray[np.float64], index: int) -> str:
    return f"{values[index]:.6g}" if 0 <= index < len(values) else ""

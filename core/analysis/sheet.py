"""Maps side by side on one sheet, each with its title, its legend and lines through it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from core.analysis.difference import Tick

Colours = npt.NDArray[np.uint8]
Values = npt.NDArray[np.floating[Any]]

PAPER, INK, FAINT = (250, 249, 246), (38, 38, 40), (200, 198, 192)
LINE_COLOURS = ((30, 80, 170), (190, 120, 0))
# Maps are enlarged by whole factors until they are at least so wide.
WIDTH = 384
MARGIN, TEXT, BAR, CURVE = 14, 13, 12, 72


@dataclass(frozen=True, eq=False)
class Legend:
    """A colour map (256, 3) from left to right, what its places mean, and in which unit."""

    map: Colours
    ticks: Sequence[Tick]
    unit: str = ""


@dataclass(frozen=True, eq=False)
class Panel:
    """A map (h, w, 3) in colours; ``mark`` is a (top, left, height, width) to frame, ``lines`` are curves below it.

    A line is a name and its values, 0 … 1, one for each column. ``trail`` are rows and columns (n, 2) of pixels to join
    by a line in that order.
    """

    title: str
    colours: Colours
    legend: Legend | None = None
    mark: tuple[int, int, int, int] | None = None
    lines: Sequence[tuple[str, Values]] = field(default=())
    trail: npt.NDArray[np.integer[Any]] | None = None


def draw(panels: Sequence[Panel], columns: int = 0, note: str = "") -> Colours:
    """All panels in rows of ``columns`` (0: one row), with ``note`` below them: (height, width, 3) RGB."""
    columns = columns or len(panels)
    images = [_panel(panel) for panel in panels]
    width, height = max(image.width for image in images), max(image.height for image in images)
    rows = -(-len(images) // columns)
    below = TEXT + MARGIN if note else 0
    sheet = Image.new("RGB", (columns * (width + MARGIN) + MARGIN, rows * (height + MARGIN) + MARGIN + below), PAPER)
    for number, image in enumerate(images):
        place = number % columns * (width + MARGIN) + MARGIN, number // columns * (height + MARGIN) + MARGIN
        sheet.paste(image, place)
    if note:
        ImageDraw.Draw(sheet).text((MARGIN, sheet.height - below), _plain(note), INK, _font())
    return np.asarray(sheet)


def enlarged(colours: Colours, width: int = WIDTH) -> Colours:
    """Every pixel as a square of pixels, so that the map is at least ``width`` wide; large maps stay."""
    times = max(-(-width // colours.shape[1]), 1)
    return colours.repeat(times, axis=0).repeat(times, axis=1)


def _panel(panel: Panel) -> Image.Image:
    picture = Image.fromarray(np.ascontiguousarray(enlarged(panel.colours)))
    times = picture.width // panel.colours.shape[1]
    below = (BAR + TEXT + 10 if panel.legend else 0) + (CURVE + TEXT + 10 if panel.lines else 0)
    image = Image.new("RGB", (picture.width, TEXT + 6 + picture.height + below), PAPER)
    draw = ImageDraw.Draw(image)
    draw.text((0, 0), _fitting(panel.title, picture.width), INK, _font())
    top = TEXT + 6
    image.paste(picture, (0, top))
    if panel.trail is not None:
        _draw_trail(draw, panel.trail, top, times)
    if panel.mark:
        row, column, height, width = (side * times for side in panel.mark)
        draw.rectangle((column - 1, top + row - 1, column + width, top + row + height), outline=(255, 255, 255))
        draw.rectangle((column - 2, top + row - 2, column + width + 1, top + row + height + 1), outline=INK)
    top += picture.height + 6
    if panel.legend:
        _draw_legend(image, panel.legend, top)
        top += BAR + TEXT + 10
    if panel.lines:
        _draw_lines(draw, panel.lines, top, picture.width)
    return image


def _draw_trail(draw: ImageDraw.ImageDraw, trail: npt.NDArray[np.integer[Any]], top: int, times: int) -> None:
    points = [(float(column), top + float(row)) for row, column in (trail + 0.5) * times]
    # Colours begin dark and end light.
    half = len(points) // 2
    draw.line(points[: half + 1], (255, 255, 255), 2)
    draw.line(points[half:], INK, 2)


def _draw_legend(image: Image.Image, legend: Legend, top: int) -> None:
    bar = Image.fromarray(np.ascontiguousarray(legend.map[None]))
    image.paste(bar.resize((image.width, BAR), Image.Resampling.NEAREST), (0, top))
    draw, free = ImageDraw.Draw(image), 0.0
    texts = [(tick.place, _plain(tick.text)) for tick in legend.ticks]
    if legend.unit:
        texts[-1] = (texts[-1][0], f"{texts[-1][1]} {legend.unit}")
    last = draw.textlength(texts[-1][1], _font())
    for number, (place, text) in enumerate(texts):
        long = draw.textlength(text, _font())
        left = min(max(place * image.width - long / 2, 0), image.width - long)
        # Where numbers would run into each other the last one, with the unit, stays.
        if left < free or (number + 1 < len(texts) and left + long + 6 > image.width - last):
            continue
        draw.text((left, top + BAR + 2), text, INK, _font(11))
        free = left + long + 6


def _draw_lines(draw: ImageDraw.ImageDraw, lines: Sequence[tuple[str, Values]], top: int, width: int) -> None:
    draw.line((0, top + CURVE, width, top + CURVE), FAINT)
    left = 0.0
    for (name, values), colour in zip(lines, LINE_COLOURS, strict=False):
        across = (np.arange(len(values)) + 0.5) * width / len(values)
        heights = top + CURVE * (1 - np.clip(values, 0, 1))
        draw.line([(float(x), float(y)) for x, y in zip(across, heights, strict=True)], colour, 2)
        draw.text((left, top + CURVE + 3), name, colour, _font(11))
        left += draw.textlength(name, _font(11)) + 14


def _plain(text: str) -> str:
    # What the font that comes with Pillow cannot draw.
    return text.replace("−", "-").replace("×", "x").replace("→", "to").replace("σ", "sigma")


def _fitting(text: str, width: int) -> str:
    text = _plain(text)
    draw = ImageDraw.Draw(Image.new("RGB", (1, 1)))
    while len(text) > 4 and draw.textlength(text, _font()) > width:
        text = f"{text[:-2].rstrip()}…"
    return text


def _font(size: int = TEXT) -> Any:
    return ImageFont.load_default(size)

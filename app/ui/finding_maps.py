"""Maps of an answer as they lie over the picture, and what their colours mean."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage

from app import words
from app.analysis_findings import DoubtFinding, FieldFinding, PlacedFinding, ScanFinding, UsedFinding
from app.analysis_question import Look
from app.model_title import shown_title
from core.analysis import colour_maps, difference, field_colours
from core.analysis.difference import Tick
from core.picture.picture import Pixels

# What lies above this share of the pixels may be brighter than the legend ends.
SHOWN = 0.995
LARGEST_GAIN, SMALLEST = 256, 1.0
# Of the picture below a map: bright pictures would outshine it.
DIMMED = 0.5

translate = QCoreApplication.translate

Colours = npt.NDArray[np.uint8]
Values = npt.NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class ColourScale:
    """``ramp`` (256, 3) RGB from left to right, and the numbers below it."""

    title: str
    ramp: Colours
    ticks: Sequence[Tick]


@dataclass(frozen=True, eq=False)
class ShownMap:
    """``image`` lies over the part of the picture that the answer is about; ``caption`` says whose it is."""

    caption: str
    image: QImage
    scale: ColourScale


def maps_of(found: PlacedFinding, look: Look) -> list[ShownMap]:
    """One map for each model that was asked."""
    if look.difference and isinstance(found, FieldFinding | UsedFinding) and len(found.question.models) == 2:
        return [_difference_map(found, look)]
    if isinstance(found, FieldFinding):
        return [
            _map(found.part.pixels, shown_title(one.field.title), one.field.map(look.variant), look, _field_title(look))
            for one in found.fields
        ]
    if isinstance(found, UsedFinding):
        return [
            _map(found.part.pixels, shown_title(one.title), one.signed, look, _used_title(look)) for one in found.found
        ]
    if isinstance(found, DoubtFinding):
        return _doubt_maps(found)
    return [_memory_map(found, look)]


def image_of(colours: Colours) -> QImage:
    """An image of its own of (h, w, 3) RGB."""
    colours = np.ascontiguousarray(colours)
    height, width = colours.shape[:2]
    image = QImage(colours.data, width, height, colours.strides[0], QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def area_of(found: PlacedFinding, image: QImage) -> QRectF:
    """The part of a map's image that lies over the part of the picture; the rest is beyond its edge."""
    width, height = float(image.width()), float(image.height())
    if isinstance(found, ScanFinding):
        width, height = width * found.part.width / found.wide, height * found.part.height / found.tall
    return QRectF(0, 0, width, height)


def scanned(found: ScanFinding) -> Pixels:
    """The part of the picture (h, w, 3) as large as the scan sees it, with what the network adds at its edges."""
    added = ((0, found.tall - found.part.height), (0, found.wide - found.part.width), (0, 0))
    pixels = np.pad(found.part.pixels, added, mode="edge")
    size = (found.paths.width, found.paths.height)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32)


def over_gray(pixels: Pixels, places: Values, colours: Colours) -> Colours:
    """``colours`` (h, w, 3) over the picture (h, w, 3) in gray; ``places`` 0 … 1 says how little of it is left."""
    gray = cv2.cvtColor(pixels.clip(0, 1), cv2.COLOR_RGB2GRAY)[..., None] * np.float32(255 * DIMMED)
    strength = np.asarray(places, np.float32)[..., None]
    mixed: Colours = np.rint(gray * (1 - strength) + colours * strength).astype(np.uint8)
    return mixed


def _map(pixels: Pixels, caption: str, values: Values, look: Look, title: str) -> ShownMap:
    signed = look.variant == "signed"
    values = values if signed else np.abs(values)
    strength = np.abs(field_colours.shown(values, look.display))
    coloured = field_colours.colours(values, look.display, signed=signed)
    coloured = over_gray(pixels, strength, coloured) if look.over else coloured
    ramp = colour_maps.diverging() if signed else colour_maps.sequential()
    ticks = field_colours.ticks(values, look.display, signed=signed)
    return ShownMap(caption, image_of(coloured), ColourScale(title, ramp, ticks))


def _difference_map(found: FieldFinding | UsedFinding, look: Look) -> ShownMap:
    """Where the first model looks more than the second, each as a share of all that it looks at."""
    if isinstance(found, FieldFinding):
        one, other = (each.field.absolute for each in found.fields)
    else:
        # Only with answers, when torch is there already.
        from core.analysis.attribution import spread

        one, other = (spread(each.strength) for each in found.found)
    apart = field_colours.relative_difference(one, other)
    first, second = (shown_title(model.title) for model in found.question.models)
    title = translate("FindingMaps", "{second} more  ←  percent of the largest difference  →  {first} more")
    signed = Look(display=look.display, variant="signed", over=look.over)
    return _map(found.part.pixels, "", apart, signed, title.format(first=first, second=second))


def _memory_map(found: ScanFinding, look: Look) -> ShownMap:
    """What the chosen pixel remembers of every other, through one path or, after the last one, through the best."""
    paths = found.paths
    several = len(paths.names)
    values = paths.remembered[look.path] if look.path < several else paths.remembered.max(0)
    # The whole scale is 0 to 1 whatever the map holds, so that paths can be compared.
    whole = np.ones((1, 1))
    places = values.clip(0, 1) ** 0.25 if look.display == "root" else values.clip(0, 1)
    if look.display == "log":
        places = np.log10(1 + 9 * places)
    ramp = colour_maps.sequential()
    colours = ramp[np.rint(places * (colour_maps.COLOURS - 1)).astype(np.intp)]
    title = translate("FindingMaps", "What the framed pixel still remembers of each other, in percent")
    ticks = _log_ticks() if look.display == "log" else field_colours.ticks(whole, look.display, signed=False)
    return ShownMap(
        paths.title,
        image_of(over_gray(scanned(found), places, colours) if look.over else colours),
        ColourScale(title, ramp, ticks),
    )


def _doubt_maps(found: DoubtFinding) -> list[ShownMap]:
    """In 8-bit levels, on one scale for all models."""
    most = max(float(np.quantile(one.levels, SHOWN)) for one in found.found)
    gain = float(min(2.0 ** np.floor(np.log2(difference.FULL_SCALE / max(most, SMALLEST))), LARGEST_GAIN))
    title = (
        translate("FindingMaps", "Error that the model expects, in 8-bit levels")
        if all(one.is_own for one in found.found)
        else translate("FindingMaps", "How far eight looks at the picture differ, in 8-bit levels")
    )
    scale = ColourScale(title, colour_maps.sequential(), difference.absolute_ticks(gain))
    return [
        ShownMap(shown_title(one.title), image_of(difference.absolute_colours(one.levels, gain)), scale)
        for one in found.found
    ]


def _log_ticks() -> list[Tick]:
    return [
        Tick(float(np.log10(1 + 9 * share)), words.localised(f"{share * 100:g} %")) for share in (0, 0.1, 0.25, 0.5, 1)
    ]


def _field_title(look: Look) -> str:
    if look.variant == "signed":
        return translate(
            "FindingMaps", "Makes it darker  ←  influence, in percent of the strongest pixel  →  makes it brighter"
        )
    return translate("FindingMaps", "Influence on the framed pixel, in percent of the strongest")


def _used_title(look: Look) -> str:
    if look.variant == "signed":
        return translate("FindingMaps", "Takes detail away  ←  in percent of the strongest pixel  →  adds detail")
    return translate("FindingMaps", "Share in the detail of the patch, in percent of the strongest pixel")

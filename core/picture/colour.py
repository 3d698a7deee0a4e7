"""What pixel values mean: to networks, to screens, to people."""

from dataclasses import dataclass

from core.picture.picture import Picture, Pixels
from core.picture.transfer import encoded, linear


@dataclass(frozen=True)
class Encoding:
    """How a picture's values became what a network sees; ``from_network`` undoes it exactly."""

    linear: bool


def to_network(picture: Picture) -> tuple[Pixels, Encoding]:
    """Display-encoded pixels (h, w, 3), mostly 0…1, and how to come back.

    Networks learn from display-encoded photographs. Files in linear light get sRGB's curve (IEC 61966-2-1), continued
    above 1 and mirrored below 0 so that nothing is cut; all others pass unchanged, whatever their primaries.
    """
    encoding = Encoding(linear=picture.facts.linear)
    return (encoded(picture.pixels) if encoding.linear else picture.pixels), encoding


def from_network(pixels: Pixels, encoding: Encoding) -> Pixels:
    """Pixels (h, w, 3) as the file had them: the inverse of ``to_network``."""
    return linear(pixels) if encoding.linear else pixels

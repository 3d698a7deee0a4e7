"""What the Train tab shows in its view: versions of one picture, by name."""

from dataclasses import dataclass

from core.picture.picture import Pixels


@dataclass(frozen=True, eq=False)
class Version:
    """``pixels`` are display-encoded, (h, w, 3)."""

    name: str
    pixels: Pixels


@dataclass(frozen=True, eq=False)
class Showing:
    """``subject`` is the same while the picture is, however its versions change; ``reference`` and ``shown`` are places
    in ``versions``: what is compared, and with what. ``remark`` is a sentence on the picture, ``verdict`` its colour.
    """

    subject: object
    title: str
    versions: tuple[Version, ...]
    reference: int
    shown: int
    remark: str = ""
    verdict: str = ""

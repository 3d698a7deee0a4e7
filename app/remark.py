"""The one quiet line after something is done."""

from dataclasses import dataclass

from core.analysis.drift import Notable
from core.restoration.tiles import Region


@dataclass(frozen=True)
class Where:
    """What in a result is worth a look, and the part of it where that is most so; None for the whole."""

    what: Notable
    region: Region | None = None


@dataclass(frozen=True)
class Remark:
    """``is_notable`` asks for a second look, and ``where`` says at what."""

    text: str = ""
    is_notable: bool = False
    where: Where | None = None

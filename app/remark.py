"""The one quiet line after something is done."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Remark:
    """``is_notable`` asks for a second look."""

    text: str = ""
    is_notable: bool = False

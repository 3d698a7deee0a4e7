"""What somebody looks at while a picture is restored; it may change at any time."""

from core.restoration.tiles import Region


class Focus:
    """``region`` is in pixels of the source, None while nothing is looked at.

    Any thread may set it, a restoration reads it before each tile: one value takes the place of another, so neither
    waits and none is ever half of both.
    """

    def __init__(self, region: Region | None = None) -> None:
        self.region = region

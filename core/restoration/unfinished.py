"""A result that grows tile by tile, and stays when the work on it stops: the next run goes on from there."""

from typing import Any

from core.picture.picture import Picture, Pixels
from core.restoration.canvas import Canvas, Whole
from core.restoration.glance import Glance
from core.restoration.tiles import Plan, Region
from core.restoration.tiles_left import TilesLeft


class Unfinished:
    """Belongs to the pixels of one picture and to one way of restoring them; begun with others, it starts over.

    One restoration at a time may work on it. ``last`` are the regions that the tile added last has finished. Where they
    were needed: ``is_hazy`` tells whether haze is taken out, ``glance`` is what was learnt from the whole picture, and
    ``unblurred`` all of it without the blur that was ``searched``.
    """

    def __init__(self, canvas: Canvas | None = None) -> None:
        self.canvas = canvas or Whole()
        self.last: tuple[Region, ...] = ()
        self.is_hazy = False
        self.glance: Glance | None = None
        self.searched = False
        self.unblurred: Pixels | None = None
        self._left: TilesLeft | None = None
        self._source: Pixels | None = None
        self._way: tuple[Any, ...] = ()

    @property
    def plan(self) -> Plan | None:
        """The tiles that the result is made of; None before it is begun."""
        return self._left.plan if self._left is not None else None

    def fits(self, picture: Picture, way: tuple[Any, ...]) -> bool:
        """Whether what is here is of ``picture``, restored in this ``way``: a value that is equal for equal results."""
        return self._left is not None and self._source is picture.pixels and self._way == way

    def begin(self, picture: Picture, way: tuple[Any, ...], tiles: Plan) -> TilesLeft:
        """Go on with what is here where it fits, or else start over with all of ``tiles``; gives those that are left.

        Errors: OutOfMemory.
        """
        if self._left is not None and self.fits(picture, way):
            return self._left
        # Should there be no room for new pixels, nothing is left to be taken for something.
        self._left, self.last, self.glance = None, (), None
        self.is_hazy, self.searched, self.unblurred = False, False, None
        self.canvas.start(tiles)
        self._left, self._source, self._way = TilesLeft(tiles), picture.pixels, way
        return self._left

"""One restoration under way: what it works on, what is finished, how long it will take."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from app.open_picture import OpenPicture
from app.pace import Pace
from core.model_file import Model
from core.progress import Progress

Pixels = npt.NDArray[np.float32]


class FinishedTile(Protocol):
    """A step that brought final pixels: ``region`` (top, left, height, width) of the output, and what belongs there."""

    @property
    def region(self) -> tuple[int, int, int, int]: ...
    @property
    def pixels(self) -> Pixels | None: ...


class RestorationRun:
    """Fed with every step; ``tiles`` are those finished so far, views of the output that grows elsewhere.

    Some may have been finished ``already``.
    """

    def __init__(self, picture: OpenPicture, model: Model, already: Sequence[FinishedTile] = ()) -> None:
        self.picture = picture
        self.model = model
        self.tiles = list(already)
        self.step = Progress(0, 0)
        self._pace: Pace | None = None

    @property
    def has_started(self) -> bool:
        """False while the model is still being loaded."""
        return self._pace is not None

    @property
    def seconds(self) -> float:
        """How long the tiles have taken so far."""
        return self._pace.seconds if self._pace else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None until there is a pace to go by."""
        return self._pace.seconds_left if self._pace else None

    @property
    def megapixels_per_second(self) -> float:
        """Of the source, so far."""
        width, height = self.picture.size or (0, 0)
        return self._pace.speed(width * height / 1e6) if self._pace else 0.0

    def advance(self, step: Progress) -> FinishedTile | None:
        """Take ``step`` in; gives back the tile it finished, if it did."""
        started_again = step.total > 0 and step.done == 0 and bool(self.tiles)
        self.step = step
        if started_again:
            self.tiles.clear()
        if step.total and (self._pace is None or started_again):
            self._pace = Pace(done=step.fraction)
        elif self._pace is not None:
            self._pace.at(step.fraction)
        tile: Any = step
        if getattr(tile, "pixels", None) is None:
            return None
        self.tiles.append(tile)
        finished: FinishedTile = tile
        return finished

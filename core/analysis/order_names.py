"""What people call the order in which a scan visits a picture, told from the order itself."""

from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from core.scan import orders

Order = npt.NDArray[np.int32]

SORTED = "like pixels one after another"
CURVES: dict[str, Callable[[int, int], Order]] = {
    "rows": orders.raster,
    "columns": orders.column,
    "diagonals": orders.diagonal,
    "zigzag": orders.zigzag,
    "Z-order": orders.zorder,
    "Hilbert's curve": orders.hilbert,
}
# The second and the fourth go column by column.
_SKIPPED = (
    "every second pixel of even rows",
    "every second pixel of even columns",
    "every other pixel of even rows",
    "every other pixel of odd columns",
)


def name_of(order: Order, height: int, width: int) -> str:
    """The name of an order of pixel numbers; one that is none of the known ones is sorted by what the picture shows."""
    return next((name for name, known in _known(height, width) if np.array_equal(order, known)), SORTED)


def named_orders(height: int, width: int) -> dict[str, Order]:
    """Every known curve from its first corner, and the four skip-sampled shares where both sides are even."""
    shares = zip(_SKIPPED, orders.skip_sampled(height, width), strict=True) if height % 2 == width % 2 == 0 else ()
    return {name: curve(height, width) for name, curve in CURVES.items()} | dict(shares)


@lru_cache(maxsize=4)
def _known(height: int, width: int) -> tuple[tuple[str, Order], ...]:
    return tuple(_named(height, width))


def _named(height: int, width: int) -> Iterator[tuple[str, Order]]:
    pixels = np.arange(height * width, dtype=np.int32).reshape(height, width)
    straight, mirrored = pixels.reshape(-1), pixels[:, ::-1].reshape(-1)
    for term, curve in CURVES.items():
        order = curve(height, width)
        yield term, straight[order]
        yield f"{term}, from the last pixel on", straight[::-1][order]
        yield f"{term}, backwards", straight[order][::-1]
        yield f"{term} from the top right", mirrored[order]
        yield f"{term} from the bottom left", mirrored[::-1][order]
        yield f"{term} from the top right, backwards", mirrored[order][::-1]
    if height % 2 == 0 and width % 2 == 0:
        yield from zip(_SKIPPED, orders.skip_sampled(height, width), strict=True)

"""A network's launches on a card, recorded once for a size of tile and played again for every further one.

A network of many small layers keeps the processor busy with launching them: EAMamba's 25 million parameters take an
H200 28 ms for 256 × 256 pixels and the processor 75 ms. Played again as a CUDA graph, only the card's time is left.
"""

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

# Each holds the memory of one tile. Two are enough: most tiles of a picture are of one size, and all of an edge are.
_KEPT = 2
# A size that has come this often comes again; recording takes about as long as two runs.
_WORTH_IT = 3

Run = Callable[[Tensor], Tensor]
_log = logging.getLogger("silvermend")


@dataclass(frozen=True)
class _Recording:
    """What was recorded: it reads ``x`` and writes ``y``, always the same places."""

    graph: torch.cuda.CUDAGraph
    x: Tensor
    y: Tensor


class Recorder:
    """Runs batches through a network, from recordings where that pays."""

    def __init__(self) -> None:
        self._seen: dict[tuple[object, ...], int] = {}
        self._recordings: OrderedDict[tuple[object, ...], _Recording] = OrderedDict()
        self._refused: set[str] = set()

    def run(self, forward: Run, x: Tensor, precision: str) -> Tensor:
        """``forward(x)``, the result valid until the next run.

        ``forward`` must do the same for every ``x`` of one shape and ``precision``: nothing in it may depend on values
        in a way that the processor decides. Where a network does that, recording fails and it is run as it is.
        """
        key = (tuple(x.shape), precision)
        self._seen[key] = self._seen.get(key, 0) + 1
        if not self._pays(key, precision, x):
            return forward(x)
        if key not in self._recordings and not self._record(key, forward, x, precision):
            return forward(x)
        self._recordings.move_to_end(key)
        recording = self._recordings[key]
        recording.x.copy_(x)
        recording.graph.replay()
        return recording.y

    def forget(self) -> None:
        """Give the recordings' memory back."""
        self._recordings.clear()
        self._seen.clear()

    def _pays(self, key: tuple[object, ...], precision: str, x: Tensor) -> bool:
        return _is_on_a_card(x) and precision not in self._refused and self._seen[key] >= _WORTH_IT

    def _record(self, key: tuple[object, ...], forward: Run, x: Tensor, precision: str) -> bool:
        while len(self._recordings) >= _KEPT:
            self._recordings.popitem(last=False)
        place, graph = x.clone(), torch.cuda.CUDAGraph()
        try:
            # What other threads ask of their cards meanwhile is none of this recording's business.
            with torch.cuda.device_of(x), torch.cuda.graph(graph, capture_error_mode="thread_local"):  # type: ignore[no-untyped-call]
                y = forward(place)
        except torch.OutOfMemoryError:
            raise
        except RuntimeError as error:
            _log.info("This network cannot be recorded and is launched layer by layer: %s", error)
            self._refused.add(precision)
            return False
        self._recordings[key] = _Recording(graph, place, y)
        return True


def _is_on_a_card(x: Tensor) -> bool:
    return x.is_cuda

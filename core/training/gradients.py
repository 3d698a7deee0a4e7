"""The gradient of one batch: on a processor its parts side by side, on a card one after the other.

A small network gives each core too little to do per operation for its threads to be worth their meeting points, the
more so on a computer that does other things too. So each core takes a part of the batch through the whole network.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import Self

import torch
from torch import Tensor, nn

from core.layers.attentive_scan import AttentiveScan
from core.layers.drop_path import DropPath
from core.training.patches import Batch


class Gradients:
    """Threads that each take their share of a batch; a context manager, since threads must end.

    ``accumulate`` parts of the batch come one after the other, each shared among the threads. The sums are made in a
    fixed order: the same batch gives the same bits whichever thread is done first. On a card there is one thread and
    the card's own order. Gradients are those of the loss times ``magnify()``, which half precision asks for.
    """

    def __init__(
        self,
        network: nn.Module,
        objective: Callable[[nn.Module, Batch], Tensor],
        threads: int,
        precision: torch.dtype = torch.float32,
        *,
        accumulate: int = 1,
        magnify: Callable[[], float] = lambda: 1.0,
    ) -> None:
        self.network, self.objective, self.precision = network, objective, precision
        self.parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self.device = self.parameters[0].device
        self.on_card = self.device.type != "cpu"
        chancy = any(map(_is_chancy, network.modules()))
        # Threads would draw from one source of chance in any order, and no run could be repeated.
        self.threads = 1 if self.on_card or chancy else threads
        self.accumulate, self.magnify = accumulate, magnify
        settings = partial(_settings, threads if chancy else 1)
        self.pool = ThreadPoolExecutor(self.threads, "gradient", initializer=settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pool.shutdown()

    def compute(self, batch: Batch, share: float = 1.0, *, once: bool = False) -> float:
        """Set ``.grad`` of every trained parameter to the gradient of the mean loss over the batch; returns the loss.

        ``share`` is the batch's part of a larger one: both are multiplied by it. With ``once`` nothing is accumulated.
        """
        count = len(batch.degraded)
        total: list[Tensor] = []
        loss = 0.0
        for portion in batch.split(1 if once else self.accumulate):
            parts = portion.split(self.threads) if len(portion.degraded) >= self.threads else [portion]
            run = map(self._part, parts) if self.on_card else self.pool.map(self._part, parts)
            for value, gradients, size in run:
                part = size / count * share
                loss += value * part
                if total:
                    torch._foreach_add_(total, list(gradients), alpha=part)
                else:
                    total = list(gradients)
                    torch._foreach_mul_(total, part)
        for parameter, gradient in zip(self.parameters, total, strict=True):
            parameter.grad = gradient
        return loss

    def _part(self, batch: Batch) -> tuple[float, Sequence[Tensor], int]:
        here = batch.to(self.device) if self.on_card else batch
        half = self.precision != torch.float32
        with torch.autocast(self.device.type, self.precision if half else None, enabled=half):
            loss = self.objective(self.network, here)
        gradients = torch.autograd.grad(loss * self.magnify(), self.parameters, allow_unused=True)
        found = [
            torch.zeros_like(one) if gradient is None else gradient
            for one, gradient in zip(self.parameters, gradients, strict=True)
        ]
        return float(loss.detach()), found, len(batch.degraded)


def _is_chancy(module: nn.Module) -> bool:
    """Whether a layer leaves something out, or decides, by chance while training."""
    if isinstance(module, AttentiveScan):
        return True
    rate = getattr(module, "rate", 0.0) if isinstance(module, DropPath) else getattr(module, "p", 0.0)
    return isinstance(module, DropPath | nn.modules.dropout._DropoutNd) and rate > 0


def _settings(cores: int) -> None:
    """Settings of a thread: its cores, and numbers too small to matter count as zero, which is much faster."""
    torch.set_num_threads(cores)
    torch.set_flush_denormal(True)


@contextlib.contextmanager
def one_core() -> Iterator[None]:
    """Short work of many small operations on one core: on a busy computer a second one is more waiting than help."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)

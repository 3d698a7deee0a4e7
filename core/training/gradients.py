"""The gradient of one batch, its parts worked out side by side.

A small network gives each core too little to do per operation for its threads to be worth their meeting points, the
more so on a computer that does other things too. So each core takes a part of the batch through the whole network.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

import torch
from torch import Tensor, nn


class Gradients:
    """Threads that each take their share of a batch; a context manager, since threads must end.

    The sums are made in a fixed order: the same batch gives the same bits whichever thread is done first.
    """

    def __init__(
        self,
        network: nn.Module,
        loss: Callable[[Tensor, Tensor], Tensor],
        threads: int,
        precision: torch.dtype = torch.float32,
    ) -> None:
        self.network, self.loss, self.precision = network, loss, precision
        self.parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self.threads = threads
        self.pool = ThreadPoolExecutor(threads, "gradient", initializer=_one_core)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pool.shutdown()

    def compute(self, degraded: Tensor, clean: Tensor) -> float:
        """Set ``.grad`` of every parameter to the gradient of the mean loss over the batch (b, c, h, w); the loss."""
        count = degraded.shape[0]
        parts = list(
            self.pool.map(self._part, degraded.tensor_split(self.threads), clean.tensor_split(self.threads))
            if count >= self.threads
            else self.pool.map(self._part, [degraded], [clean])
        )
        shares = [size / count for _, _, size in parts]
        total: list[Tensor] = list(parts[0][1])
        torch._foreach_mul_(total, shares[0])
        for (_, part, _), share in zip(parts[1:], shares[1:], strict=True):
            torch._foreach_add_(total, list(part), alpha=share)
        for parameter, gradient in zip(self.parameters, total, strict=True):
            parameter.grad = gradient
        return sum(value * share for (value, _, _), share in zip(parts, shares, strict=True))

    def _part(self, degraded: Tensor, clean: Tensor) -> tuple[float, Sequence[Tensor], int]:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.precision == torch.bfloat16):
            restored = self.network(degraded)
        loss = self.loss(restored.float(), clean)
        return float(loss.detach()), torch.autograd.grad(loss, self.parameters), degraded.shape[0]


def _one_core() -> None:
    """Settings of a thread: one core, and numbers too small to matter count as zero, which is much faster."""
    torch.set_num_threads(1)
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

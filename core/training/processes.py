"""Several processes that train one network: each takes its part of every batch, gradients are added up.

They are started by ``accelerate launch`` or ``torchrun``, which say in the environment how many there are and where
they meet. Losses are means over pictures, so the parts, weighted by their sizes, add up to what one process computes.
"""

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor

from core.errors import TrainingError

# The others wait while the first one validates and judges.
_PATIENCE = datetime.timedelta(hours=2)


@dataclass(frozen=True)
class Processes:
    """This process is number ``rank`` of ``count``, and ``local`` of the ``beside`` on its own computer."""

    rank: int = 0
    count: int = 1
    local: int = 0
    beside: int = 1

    @property
    def first(self) -> bool:
        """The one that validates, saves and speaks."""
        return self.rank == 0

    def part_of(self, batch: int) -> range:
        """The indices of a batch's patches that this process makes; none are left out or made twice."""
        return range(batch * self.rank // self.count, batch * (self.rank + 1) // self.count)

    def added(self, loss: float, parameters: Sequence[Tensor]) -> float:
        """Add up the gradients of all processes in place; returns the sum of their losses."""
        if self.count == 1:
            return loss
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        flat = torch.cat([*(gradient.flatten() for gradient in gradients), gradients[0].new_tensor([loss])])
        _reduce(flat, dist.ReduceOp.SUM)
        *summed, total = torch.split(flat, [*(gradient.numel() for gradient in gradients), 1])
        for gradient, one in zip(gradients, summed, strict=True):
            gradient.copy_(one.view_as(gradient))
        return float(total)

    def least(self, number: int, device: torch.device) -> int:
        """The smallest of all processes' numbers."""
        if self.count == 1:
            return number
        value = torch.tensor([number], device=device)
        _reduce(value, dist.ReduceOp.MIN)
        return int(value.item())

    def agreed(self, wished: bool, device: torch.device) -> bool:
        """Whether any process wishes so; all of them ask at the same time."""
        if self.count == 1:
            return wished
        flag = torch.tensor([float(wished)], device=device)
        _reduce(flag, dist.ReduceOp.MAX)
        return bool(flag.item())

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        if self.count > 1 and dist.is_initialized():
            dist.destroy_process_group()


def _reduce(value: Tensor, how: dist.ReduceOp.RedOpType) -> None:
    """Put the processes' values together in place; TrainingError when one of them is gone."""
    try:
        dist.all_reduce(value, op=how)
    except RuntimeError as error:
        raise TrainingError(
            "Another process of this run has ended, so this one cannot go on.", "See what that one said."
        ) from error


ALONE = Processes()
# The names of torchrun, which accelerate takes over, and those of two kinds of mpirun, which it uses for processors.
_COUNT = ("WORLD_SIZE", "OMPI_COMM_WORLD_SIZE", "PMI_SIZE")
_RANK = ("RANK", "OMPI_COMM_WORLD_RANK", "PMI_RANK")
_LOCAL = ("LOCAL_RANK", "OMPI_COMM_WORLD_LOCAL_RANK", "MPI_LOCALRANKID")
_BESIDE = ("LOCAL_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_SIZE", "MPI_LOCALNRANKS")


def told() -> Processes:
    """What the environment says of the processes of this run; they need not have met."""
    count, rank, local, beside = (
        next((int(os.environ[name]) for name in names if name in os.environ), default)
        for names, default in ((_COUNT, 1), (_RANK, 0), (_LOCAL, 0), (_BESIDE, 1))
    )
    return Processes(rank, count, local, beside) if count > 1 else ALONE


def meet(on_card: bool) -> Processes:
    """The processes of this run, which have found each other when this returns; alone if nobody started several."""
    found = told()
    if found.count == 1:
        return found
    if not dist.is_initialized():
        kind = "nccl" if on_card else "gloo"
        dist.init_process_group(kind, timeout=_PATIENCE, rank=found.rank, world_size=found.count)
    return found

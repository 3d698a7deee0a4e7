"""The largest batch that fits: powers of two are tried until measuring says that the next one would not."""

import dataclasses

import torch

from core import memory
from core.errors import OutOfMemory
from core.restoration.restorer import is_memory_shortage
from core.training.patches import Batch
from core.training.recipe import Stage
from core.training.run import Run

# Share of the free memory that a step may take.
_SHARE = 0.8
# Beyond these, larger batches learn no faster: a processor takes as long as it has patches.
_MOST_ON_PROCESSOR, _MOST = 32, 256


def found(run: Run) -> tuple[Stage, ...]:
    """The run's stages, batches of 0 replaced by the largest power of two times the recipe's ``accumulate``
    and the number of processes.

    The peak of a step is measured on noise, nothing is learnt from it, and the state of chance is left as it was.
    OutOfMemory when not even one patch fits.
    """
    random = torch.get_rng_state()
    try:
        return tuple(
            stage if stage.batch else dataclasses.replace(stage, batch=_largest(run, stage.size))
            for stage in run.recipe.stages
        )
    finally:
        torch.set_rng_state(random)
        for parameter in run.gradients.parameters:
            parameter.grad = None


def _largest(run: Run, size: int) -> int:
    """The largest power of two whose step stays within the share of what is free now."""
    on_card = run.device.torch.type != "cpu"
    limit = _free(run.device.torch) * _SHARE
    most = _MOST if on_card else _MOST_ON_PROCESSOR
    fitting, before, count = 0, 0, 1
    while count <= most:
        try:
            taken = _peak(run, size, count)
        except (RuntimeError, MemoryError) as error:
            if not is_memory_shortage(error):
                raise
            break
        if limit and taken > limit:
            break
        fitting = count
        # The next one takes what this one took, and once more what doubling added.
        if limit and taken + max(taken - before, 0) > limit:
            break
        before, count = taken, count * 2
    if not fitting:
        raise OutOfMemory(
            f"Not even one patch of {size} pixels fits into memory.",
            "Make the stages' patches smaller, or set checkpointing = true.",
        )
    processes = run.processes
    return processes.least(fitting, run.device.torch) * run.recipe.accumulate * processes.count


def _free(device: torch.device) -> int:
    if device.type == "cuda":
        torch.cuda.empty_cache()
        return torch.cuda.mem_get_info(device)[0]
    if device.type == "mps":
        return max(torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory(), 0)
    return memory.free_and_total()[0]


def _peak(run: Run, size: int, count: int) -> int:
    """Bytes that one step of ``count`` patches takes beyond what lies in memory already."""
    scale = getattr(run.network, "scale", 1)
    layout = {"memory_format": torch.channels_last}
    clean = torch.rand(count, 3, size, size).contiguous(**layout)
    degraded = torch.rand(count, 3, size // scale, size // scale).contiguous(**layout)
    batch, device = Batch(degraded, clean), run.device.torch
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        before = torch.cuda.memory_allocated(device)
        run.gradients.compute(batch, once=True)
        return torch.cuda.max_memory_allocated(device) - before
    if device.type == "mps":
        before = torch.mps.driver_allocated_memory()
        run.gradients.compute(batch, once=True)
        return max(torch.mps.driver_allocated_memory() - before, 0)
    memory.forget_peak()
    before = memory.used()
    run.gradients.compute(batch, once=True)
    return max(memory.peak() - before, 0)

"""Tensors as compiled kernels want them: any strides for image, position and head, the last axis side by side."""

from torch import Tensor


def lined_up(tensor: Tensor) -> Tensor:
    """The tensor itself if its last axis is contiguous, or else a copy; without its gradient either way."""
    tensor = tensor.detach()
    return tensor if tensor.stride(-1) == 1 or tensor.shape[-1] == 1 else tensor.contiguous()


def outermost_first(tensor: Tensor) -> list[int]:
    """The four axes in the order in which they lie in memory, the last one innermost."""
    return [*sorted(range(3), key=tensor.stride, reverse=True), 3]

"""The scan in plain torch takes as many operations as the root of the steps, not as many as the steps."""

from collections import Counter
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from core.scan import selective_scan


class Counting(TorchDispatchMode):
    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen[str(function.overloadpacket)] += 1
        return function(*args, **(kwargs or {}))


def operations(steps: int) -> Counter[str]:
    u, maps = torch.ones(1, steps, 1, 1), torch.ones(1, steps, 1, 2)
    order = torch.arange(steps).expand(1, 1, steps)
    with Counting() as counting:
        selective_scan(u, u, -torch.ones(1, 1, 2), maps, maps, torch.ones(1, 1), order, backend="portable")
    return counting.seen


def test_no_loop_is_longer_than_twice_the_root_of_the_steps() -> None:
    few, many = operations(20 * 20), operations(80 * 80)
    # Both loops over steps take one per step; a third is for the chunks.
    assert few["aten.exp"] <= 2 * 20 + 1
    assert many["aten.exp"] <= 2 * 80 + 1
    assert many.total() <= 4 * few.total()

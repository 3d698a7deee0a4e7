"""Low-rank adapters: a model learns a few numbers beside its weights, which are added to them in the end.

A weight W becomes W + (alpha / rank)·B·A, B starting at zero, so that a run begins with the model as it is (LoRA, Hu
et al. 2021, arXiv 2106.09685). For a convolution of k × k that is one of k × k down to ``rank`` channels and one of
1 × 1 up. The weight itself is replaced rather than its layer, so that it works for whatever a network does with it.
"""

from fnmatch import fnmatch
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from core.errors import SettingsError
from core.training.recipe import AdapterPlan


class LowRank(nn.Module):
    """W (rows, …) or stacked (heads, rows, columns) → W + scale·B·A, shaped like W."""

    def __init__(self, weight: Tensor, rank: int, scale: float, stacked: bool) -> None:
        super().__init__()
        self.scale, self.stacked = scale, stacked
        heads, rows, columns = _sides(weight, stacked)
        shape = (heads,) if stacked else ()
        self.down = nn.Parameter(weight.new_empty(*shape, rank, columns))
        self.up = nn.Parameter(weight.new_zeros(*shape, rows, rank))
        # As torch fills a linear layer of so many inputs.
        nn.init.uniform_(self.down, -(columns**-0.5), columns**-0.5)

    def forward(self, weight: Tensor) -> Tensor:
        return weight + (self.up @ self.down).reshape(weight.shape) * self.scale


def adapt(network: nn.Module, plan: AdapterPlan) -> int:
    """Freeze ``network`` and give its targets adapters; returns how many numbers are left to train.

    Without patterns the targets are the weights of linear layers and convolutions and the stacked projections of
    scans. Depthwise convolutions, whose weights are no larger than an adapter, norms, decay rates, skips and steps
    (A, D, Δ) stay as they are. SettingsError when a pattern or the whole plan matches nothing.
    """
    network.requires_grad_(False)
    found = list(_targets(network, plan))
    unmatched = [one for one in plan.targets if not any(fnmatch(_name(place, leaf), one) for place, _, leaf in found)]
    if unmatched or not found:
        raise SettingsError(
            f"No weight that adapters fit matches {', '.join(unmatched) or 'the plan'}.",
            "Correct targets under [adapters]; “*in_proj*” is a pattern.",
        )
    for _, module, leaf in found:
        weight, stacked = getattr(module, leaf), _is_stacked(module, leaf)
        adapter = LowRank(weight, _rank(weight, plan, stacked), plan.alpha / plan.rank, stacked)
        parametrize.register_parametrization(module, leaf, adapter, unsafe=True)
        originals: Any = module.parametrizations
        originals[leaf].original.requires_grad_(False)
    return sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)


@torch.no_grad()
def merge(network: nn.Module) -> nn.Module:
    """Add the adapters to the weights they stand beside; the network is then an ordinary one again. Gives it back."""
    for module in list(network.modules()):
        if parametrize.is_parametrized(module):
            for leaf in list(module.parametrizations):  # type: ignore[arg-type]
                parametrize.remove_parametrizations(module, leaf, leave_parametrized=True)
    return network


def _targets(network: nn.Module, plan: AdapterPlan) -> list[tuple[str, nn.Module, str]]:
    """(place, module, leaf) of every weight that gets an adapter."""
    found = []
    for place, module in network.named_modules():
        for leaf, weight in module.named_parameters(recurse=False):
            fits = _is_layer(place, module, leaf) or _is_stacked(module, leaf)
            wanted = not plan.targets or any(fnmatch(_name(place, leaf), pattern) for pattern in plan.targets)
            if fits and wanted and _rank(weight, plan, _is_stacked(module, leaf)) >= 1:
                found.append((place, module, leaf))
    return found


def _name(place: str, leaf: str) -> str:
    return f"{place}.{leaf}" if place else leaf


def _is_layer(place: str, module: nn.Module, leaf: str) -> bool:
    # What makes steps (Δ) stays as it is: a little in them is much in the picture.
    if leaf != "weight" or place.endswith("dt_proj"):
        return False
    return isinstance(module, nn.Linear) or (isinstance(module, nn.Conv1d | nn.Conv2d) and module.weight.shape[1] > 1)


def _is_stacked(module: nn.Module, leaf: str) -> bool:
    """The projections of several heads in one parameter, (heads, rows, columns)."""
    return leaf.endswith("x_proj_weight") and getattr(module, leaf).dim() == 3


def _sides(weight: Tensor, stacked: bool) -> tuple[int, int, int]:
    heads = weight.shape[0] if stacked else 1
    rows = weight.shape[1] if stacked else weight.shape[0]
    return heads, rows, weight.numel() // (heads * rows)


def _rank(weight: Tensor, plan: AdapterPlan, stacked: bool) -> int:
    """The plan's rank, or the largest with which the adapter is smaller than the weight; 0 where none is."""
    _, rows, columns = _sides(weight, stacked)
    return min(plan.rank, (rows * columns - 1) // (rows + columns))

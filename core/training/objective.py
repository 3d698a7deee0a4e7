"""The loss of a recipe for one batch: every term by its weight, with what is clipped left out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from core.errors import SettingsError
from core.training.losses import PLAIN, STAGED
from core.training.patches import Batch
from core.training.recipe import LossTerm


class Objective:
    """``__call__`` runs a network on a batch and gives the weighted sum of ``terms``, one number with its gradient."""

    def __init__(self, terms: Sequence[LossTerm]) -> None:
        self.plain = [(term.weight, _plain(term)) for term in terms if term.name in PLAIN]
        self.staged = [term for term in terms if term.name in STAGED]

    def check(self, network: nn.Module) -> None:
        """SettingsError when a term needs what the network does not give."""
        if self.staged and not hasattr(network, "stages"):
            raise SettingsError(
                f"The loss {self.staged[0].name} is for networks that restore in stages, which this one does not.",
                "Choose another loss in the recipe.",
            )

    def __call__(self, network: nn.Module, batch: Batch) -> Tensor:
        restored: Tensor = network(batch.degraded).float()
        clean = batch.clean
        if batch.usable is not None:
            # Where nothing is to be learnt the network is right as it is, whatever the loss.
            clean = torch.where(batch.usable, clean, restored.detach())
        with torch.autocast(restored.device.type, enabled=False):
            parts = [weight * loss(restored, clean) for weight, loss in self.plain]
            return torch.stack(parts).sum()


def _plain(term: LossTerm) -> Callable[[Tensor, Tensor], Tensor]:
    loss: Callable[..., Any] = PLAIN[term.name]
    return partial(loss, epsilon=term.epsilon) if term.epsilon else loss

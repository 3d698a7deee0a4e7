"""The loss of a recipe for one batch: every term by its weight, with what is clipped left out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from core.errors import SettingsError
from core.training.contrast import contrast, features
from core.training.losses import PLAIN, STAGED, psnr_loss
from core.training.patches import Batch
from core.training.recipe import LossTerm

# What earlier stages count beside the last one in DSRIR's loss, together.
_EARLIER = 0.5


class Objective:
    """``__call__`` runs a network on a batch and gives the weighted sum of ``terms``, one number with its gradient.

    Terms for networks that restore in stages run their ``stages`` instead of their ``forward``; plain terms then see
    the last stage.
    """

    def __init__(self, terms: Sequence[LossTerm], device: torch.device | None = None) -> None:
        self.plain = [(term.weight, _plain(term)) for term in terms if term.name in PLAIN]
        self.staged = [(term.weight, term.name) for term in terms if term.name in STAGED]
        weights = [term.weights for term in terms if term.name == "contrastive"]
        self.features = features(weights[0]).to(device) if weights else None

    def check(self, network: nn.Module) -> None:
        """SettingsError when a term needs what the network does not give."""
        if self.staged and not hasattr(network, "stages"):
            raise SettingsError(
                f"The loss {self.staged[0][1]} is for networks that restore in stages, which this one does not.",
                "Choose another loss in the recipe.",
            )

    def __call__(self, network: nn.Module, batch: Batch) -> Tensor:
        stages, doubts = self._restored(network, batch.degraded)
        with torch.autocast(batch.degraded.device.type, enabled=False):
            # Where nothing is to be learnt the network is right as it is, whatever the loss.
            cleans = [_masked(batch.clean, one.detach(), batch.usable) for one in stages]
            parts = [weight * loss(stages[0], cleans[0]) for weight, loss in self.plain]
            for weight, name in self.staged:
                if name == "psnr-stages":
                    parts.append(weight * _psnr_stages(stages, cleans))
                elif name == "uncertainty":
                    sure = [_masked(one, torch.zeros_like(one), batch.usable) for one in doubts]
                    parts.append(weight * _uncertainty(stages, cleans, sure))
                else:
                    assert self.features is not None
                    parts.append(weight * contrast(self.features, stages, cleans[0], batch.degraded))
            return torch.stack(parts).sum()

    def _restored(self, network: nn.Module, degraded: Tensor) -> tuple[list[Tensor], list[Tensor]]:
        """Every stage's picture, the best one first, and how unsure each is."""
        if not self.staged:
            return [network(degraded).float()], []
        staged: Any = network
        stages, doubts = staged.stages(degraded)
        return [one.float() for one in stages], [one.float() for one in doubts]


def _plain(term: LossTerm) -> Callable[[Tensor, Tensor], Tensor]:
    loss: Callable[..., Any] = PLAIN[term.name]
    return partial(loss, epsilon=term.epsilon) if term.epsilon else loss


def _masked(inside: Tensor, outside: Tensor, usable: Tensor | None) -> Tensor:
    return inside if usable is None else torch.where(usable, inside, outside)


def _psnr_stages(stages: Sequence[Tensor], cleans: Sequence[Tensor]) -> Tensor:
    """Negative PSNR of the last stage, and half that of the earlier ones' mean (DSRIR)."""
    last, *earlier = (psnr_loss(stage, clean) for stage, clean in zip(stages, cleans, strict=True))
    return last + _EARLIER * torch.stack(earlier).mean()


def _uncertainty(stages: Sequence[Tensor], cleans: Sequence[Tensor], doubts: Sequence[Tensor]) -> Tensor:
    """Mean over stages of |x̂ − x|·e^(−s) + 2·s, s being how unsure the network says it is there (DSRIR)."""
    parts = [
        ((stage - clean) * torch.exp(-doubt)).abs().mean() + 2 * doubt.mean()
        for stage, clean, doubt in zip(stages, cleans, doubts, strict=True)
    ]
    return torch.stack(parts).mean()

"""Positive contrastive regularisation: the last stage shall be like the clean picture and unlike the degraded one.

Published with DSRIR (`core.models.dsrir`), where earlier stages are weaker examples of what is wanted. Pictures are
compared in features: those of VGG19 from the user's file, as published, or fixed gradients at five sizes.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.errors import SettingsError
from core.models.weight_file import open_file

# How much each level weighs, and how good an example each picture is: clean, second stage, first stage.
LEVELS = (1 / 32, 1 / 16, 1 / 8, 1 / 4, 1.0)
EXAMPLES = (1.0, 0.25, 0.125)
# VGG19's layers by their published numbers, a level ending with the ReLU behind its last convolution.
_CONVOLUTIONS = ((0,), (2, 5), (7, 10), (12, 14, 16, 19), (21, 23, 25, 28))
_POOLED_BEFORE = frozenset((5, 10, 19, 28))


class Slopes(nn.Module):
    """Slopes of each colour and their size at five sizes of the picture: (b, c, h, w) → five (b, 3c, h', w')."""

    def forward(self, x: Tensor) -> list[Tensor]:
        channels = x.shape[1]
        across = x.new_tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]]).expand(channels, 1, 3, 3) / 8
        found = []
        for level in range(len(LEVELS)):
            if level:
                x = F.avg_pool2d(x, 2, ceil_mode=True)
            padded = F.pad(x, (1, 1, 1, 1), mode="replicate")
            slopes = [F.conv2d(padded, kernel, groups=channels) for kernel in (across, across.transpose(2, 3))]
            # The small number keeps the gradient of the root finite in even areas.
            size = torch.sqrt(slopes[0].square() + slopes[1].square() + 1e-6)
            found.append(torch.cat([*slopes, size], 1))
        return found


class VGG19(nn.Module):
    """The five levels of VGG19's features (Simonyan and Zisserman 2014): (b, 3, h, w) → five (b, c, h', w').

    Pictures are 0 … 1 without the usual normalisation, as DSRIR has them.
    """

    def __init__(self, state: dict[str, Tensor]) -> None:
        super().__init__()
        self.layers = nn.ModuleDict()
        for number in (number for level in _CONVOLUTIONS for number in level):
            weight, bias = state[f"{number}.weight"], state[f"{number}.bias"]
            layer = nn.Conv2d(weight.shape[1], weight.shape[0], 3, padding=1)
            layer.load_state_dict({"weight": weight, "bias": bias})
            self.layers[str(number)] = layer
        self.requires_grad_(False)

    def forward(self, x: Tensor) -> list[Tensor]:
        found = []
        for level in _CONVOLUTIONS:
            for number in level:
                if number in _POOLED_BEFORE:
                    x = F.max_pool2d(x, 2)
                x = F.relu(self.layers[str(number)](x))
            found.append(x)
        return found


def features(weights: str) -> nn.Module:
    """VGG19 from a file of its weights, or gradients where no file is named; SettingsError for another file."""
    if not weights:
        return Slopes()
    try:
        state = dict(_named(Path(weights)))
        return VGG19(state)
    except (KeyError, RuntimeError) as error:
        raise SettingsError(
            f"{weights} does not hold the weights of VGG19.", "Name a file of torchvision's vgg19, or none."
        ) from error


def _named(path: Path) -> Iterator[tuple[str, Tensor]]:
    """Weights of the convolutions, by the part of their names behind "features."."""
    for found in open_file(path).sets:
        for name, value in found.tensors.items():
            full = f"{found.place}.{name}"
            if "classifier" not in full:
                yield full.rpartition("features.")[2].removeprefix("."), value.float()


def contrast(found: nn.Module, stages: Sequence[Tensor], clean: Tensor, degraded: Tensor) -> Tensor:
    """The regularisation of ``stages`` (the last, best one first), a mean over pictures.

    The published code divides means over a whole batch; here each picture has its own quotient, so that parts of a
    batch add up to the whole.
    """
    anchor, *weaker = (found(stage) for stage in stages)
    positives = [[level.detach() for level in found(clean)], *weaker]
    negative = found(degraded)
    total = clean.new_zeros(())
    for level, weight in enumerate(LEVELS):
        near = sum(
            share * _distance(anchor[level], positive[level])
            for share, positive in zip(EXAMPLES, positives, strict=True)
        )
        total = total + weight * (near / (_distance(anchor[level], negative[level].detach()) + 1e-7)).mean()
    return total


def _distance(a: Tensor, b: Tensor) -> Tensor:
    return (a - b).abs().mean(dim=(1, 2, 3))

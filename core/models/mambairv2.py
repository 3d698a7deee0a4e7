"""MambaIRv2: attention in windows beside a scan that visits like pixels one after another (Guo et al., "MambaIRv2:
Attentive State Space Restoration", CVPR 2025, figure 3).

Shapes: b batch, c channels of the picture, d = embed_dim channels inside, h × w the small picture, s the scale.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.attentive_groups import FIRST, AttentiveConfig, attentive_groups, infer_attentive
from core.layers.multi_scan import pointwise
from core.layers.padding import mirrored, pad_to_multiple
from core.layers.residual_frame import ResidualFrame
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class MambaIRv2Config(AttentiveConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    convffn_kernel_size: int = 5

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.convffn_kernel_size < 1 or self.convffn_kernel_size % 2 == 0:
            raise ValueError(
                f"convffn_kernel_size must be odd to keep the picture's size, but it is {self.convffn_kernel_size}."
            )


class _ConvFeedForward(nn.Module):
    """Widen, look at the neighbours of every channel, narrow. (b, d, h, w) → same shape."""

    def __init__(self, dim: int, hidden: int, kernel_size: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        neighbours = nn.Conv2d(hidden, hidden, kernel_size, padding=kernel_size // 2, groups=hidden)
        self.dwconv = nn.ModuleDict({"depthwise_conv": nn.Sequential(neighbours, nn.GELU())})
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        x = F.gelu(pointwise(x, self.fc1.weight, self.fc1.bias))
        x = x + self.dwconv["depthwise_conv"](x)
        return pointwise(x, self.fc2.weight, self.fc2.bias)


class MambaIRv2(ResidualFrame, RestorationNetwork):
    """(b, c, h, w) in 0 … 1 → (b, c, s·h, s·w)."""

    def __init__(self, config: MambaIRv2Config) -> None:
        feed_forward = partial(_ConvFeedForward, config.embed_dim, config.hidden, config.convffn_kernel_size)
        super().__init__(config, attentive_groups(config, feed_forward))
        self.channels, self.scale, self.multiple_of = config.in_chans, config.upscale, config.window_size

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        y = super().forward(pad_to_multiple(x, self.multiple_of, mirrored))
        return y[..., : self.scale * height, : self.scale * width]


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    ``img_range`` leaves no trace in the weights: the published 1 is assumed.
    """
    kernel = state.get(f"{FIRST}convffn1.dwconv.depthwise_conv.0.weight")
    if kernel is None:
        return None
    return infer_attentive(state) | {"convffn_kernel_size": kernel.shape[-1]}


def _preset(groups: int, layers: int, **options: Any) -> dict[str, Any]:
    """Every published model has as many heads as layers in a group."""
    each = (layers,) * groups
    config = MambaIRv2Config(depths=each, num_heads=each, d_state=16, inner_rank=64, num_tokens=128, **options)
    return dataclasses.asdict(config)


def _enlarging(size: str, groups: int, layers: int, dim: int) -> dict[str, dict[str, Any]]:
    return {
        f"{size}-x{scale}": _preset(groups, layers, embed_dim=dim, upscale=scale, upsampler="pixelshuffle")
        for scale in (2, 3, 4)
    }


ARCHITECTURE = Architecture(
    name="mambairv2",
    title="MambaIRv2",
    summary="Attention in windows beside a scan that visits like pixels one after another; enlarges or restores.",
    paper="Guo et al., MambaIRv2: Attentive State Space Restoration, CVPR 2025",
    config_type=MambaIRv2Config,
    build=MambaIRv2,
    infer=infer,
    presets={
        **_enlarging("small", 6, 4, 132),
        **_enlarging("base", 6, 6, 174),
        **_enlarging("large", 9, 6, 174),
        "denoise-colour": _preset(6, 6, embed_dim=174),
        "jpeg-gray": _preset(6, 6, embed_dim=174, in_chans=1),
    },
    # Without an absolute position embedding these two do nothing.
    ignored=frozenset({"img_size", "patch_size"}),
    computed=frozenset({"relative_position_index_SA"}),
)

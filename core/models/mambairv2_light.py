"""MambaIRv2-light: MambaIRv2 with gated feed-forwards, for enlarging with few parameters (Guo et al., "MambaIRv2:
Attentive State Space Restoration", CVPR 2025, section 4.2).

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
from core.layers.norm import PixelNorm
from core.layers.padding import mirrored, pad_to_multiple
from core.layers.residual_frame import ResidualFrame
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class MambaIRv2LightConfig(AttentiveConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.hidden % 2:
            raise ValueError(
                f"the gate needs an even width, but embed_dim {self.embed_dim} × mlp_ratio {self.mlp_ratio:g} gives "
                f"{self.hidden}."
            )


class _Gate(nn.Module):
    """One half of the channels times what stands around the other half. (b, 2d, h, w) → (b, d, h, w)."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm = PixelNorm(dim)
        self.conv = nn.Conv2d(dim, dim, 5, padding=2, groups=dim)

    def forward(self, x: Tensor) -> Tensor:
        value, gate = x.chunk(2, dim=1)
        return value * self.conv(self.norm(gate))


class _GatedFeedForward(nn.Module):
    """Widen, gate by the neighbours, narrow. (b, d, h, w) → same shape."""

    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        self.sg = _Gate(hidden // 2)
        self.fc2 = nn.Linear(hidden // 2, dim)

    def forward(self, x: Tensor) -> Tensor:
        x = self.sg(F.gelu(pointwise(x, self.fc1.weight, self.fc1.bias)))
        return pointwise(x, self.fc2.weight, self.fc2.bias)


class MambaIRv2Light(ResidualFrame, RestorationNetwork):
    """(b, c, h, w) in 0 … 1 → (b, c, s·h, s·w)."""

    def __init__(self, config: MambaIRv2LightConfig) -> None:
        super().__init__(config, attentive_groups(config, partial(_GatedFeedForward, config.embed_dim, config.hidden)))
        self.channels, self.scale, self.multiple_of = config.in_chans, config.upscale, config.window_size

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        y = super().forward(pad_to_multiple(x, self.multiple_of, mirrored))
        return y[..., : self.scale * height, : self.scale * width]


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    ``img_range`` leaves no trace in the weights: the published 1 is assumed.
    """
    return infer_attentive(state) if f"{FIRST}convffn1.sg.conv.weight" in state else None


def _preset(upscale: int) -> dict[str, Any]:
    config = MambaIRv2LightConfig(depths=(5, 5, 5, 5), mlp_ratio=1.0, upscale=upscale, upsampler="pixelshuffledirect")
    return dataclasses.asdict(config)


ARCHITECTURE = Architecture(
    name="mambairv2_light",
    title="MambaIRv2-light",
    summary="MambaIRv2 with few parameters; enlarges ×2, ×3 or ×4.",
    paper="Guo et al., MambaIRv2: Attentive State Space Restoration, CVPR 2025",
    config_type=MambaIRv2LightConfig,
    build=MambaIRv2Light,
    infer=infer,
    presets={f"light-x{scale}": _preset(scale) for scale in (2, 3, 4)},
    # The published class takes them and does nothing with them: two belong to an absolute position embedding, and the
    # gate's kernel is always 5.
    ignored=frozenset({"img_size", "patch_size", "convffn_kernel_size"}),
    computed=frozenset({"relative_position_index_SA"}),
)

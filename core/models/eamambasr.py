"""EAMambaSR: scanning blocks at one resolution, then enlarging (Lin et al., "EAMamba: Efficient All-Around Vision State
Space Model for Image Restoration", ICCV 2025, supplementary: super-resolution).

Shapes: b batch, c channels, h × w the small picture, s the scale.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from core.layers.channel_mixers import CHANNEL_MIXERS
from core.layers.inference import count_children, infer_block_options
from core.layers.mamba_former import blocks
from core.layers.multi_scan import MambaConfig
from core.layers.norm import NORMS, ChannelNorm
from core.layers.resampling import Upscale
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class EAMambaSRConfig:
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    inp_channels: int = 3
    out_channels: int = 3
    dim: int = 64
    num_blocks: tuple[int, ...] = (4, 4, 4, 4)
    ffn_expansion_factor: float = 2.0
    bias: bool = False
    layernorm_type: str = "WithBias"
    checkpoint_percentage: float = 0.0
    channel_mixer_type: str = "Simple"
    upscale: int = 2
    mamba_cfg: MambaConfig = field(
        default_factory=lambda: MambaConfig(scan_type="diagonal", d_state=10, d_conv=3, expand=1, conv_2d=True)
    )

    def __post_init__(self) -> None:
        for impossible, why in (
            (self.upscale not in (1, 2, 3, 4, 8), f"upscale must be 2, 3, 4 or 8, not {self.upscale}."),
            (not self.num_blocks, "num_blocks needs at least one group."),
            (self.layernorm_type not in NORMS, f"layernorm_type must be one of {', '.join(NORMS)}."),
            (
                self.channel_mixer_type.lower() not in CHANNEL_MIXERS,
                f"channel_mixer_type must be one of {', '.join(CHANNEL_MIXERS)}.",
            ),
            (not 0 <= self.checkpoint_percentage <= 1, "checkpoint_percentage must lie between 0 and 1."),
        ):
            if impossible:
                raise ValueError(why)


class _ResidualGroup(nn.Module):
    """Blocks, a 3×3 look at the neighbours, and a skip. (b, dim, h, w) → same shape."""

    def __init__(self, group: nn.Sequential, dim: int) -> None:
        super().__init__()
        self.blocks = group
        self.conv = nn.Conv2d(dim, dim, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.conv(self.blocks(x))
        return x + y


class EAMambaSR(RestorationNetwork):
    """(b, inp_channels, h, w) in 0 … 1 → (b, out_channels, s·h, s·w)."""

    def __init__(self, config: EAMambaSRConfig) -> None:
        super().__init__()
        self.channels, self.scale = config.inp_channels, config.upscale
        dim, bias = config.dim, config.bias

        self.conv_first = nn.Conv2d(config.inp_channels, dim, 3, padding=1, bias=bias)
        self.layers = nn.ModuleList(
            _ResidualGroup(
                blocks(
                    count,
                    dim,
                    expansion=config.ffn_expansion_factor,
                    bias=bias,
                    norm=config.layernorm_type,
                    mixer=config.channel_mixer_type.lower(),
                    mamba=config.mamba_cfg,
                    recompute_share=config.checkpoint_percentage,
                ),
                dim,
            )
            for count in config.num_blocks
        )
        self.norm = ChannelNorm(dim, config.layernorm_type)
        self.conv_after_body = nn.Conv2d(dim, dim, 3, padding=1, bias=bias)
        self.conv_before_upsample = nn.Sequential(nn.Conv2d(dim, dim, 3, padding=1), nn.LeakyReLU())
        self.upsample = Upscale(config.upscale, dim)
        self.conv_last = nn.Conv2d(dim, config.out_channels, 3, padding=1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        shallow = self.conv_first(x.contiguous(memory_format=torch.channels_last))
        deep = shallow
        for group in self.layers:
            deep = group(deep)
        features = shallow + self.conv_after_body(self.norm(deep))
        y: Tensor = self.conv_last(self.upsample(self.conv_before_upsample(features)))
        return y


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    The scan's curve leaves no trace in the weights: the published default, diagonal, is assumed.
    """
    if "conv_first.weight" not in state or "layers.0.blocks.0.mamba.x_proj_weight" not in state:
        return None
    dim, channels = state["conv_first.weight"].shape[:2]
    groups = count_children(state, "layers.")
    upscale = 1
    for key, weight in state.items():
        if key.startswith("upsample.") and key.endswith(".weight"):
            upscale *= round((weight.shape[0] / dim) ** 0.5)
    return {
        "inp_channels": channels,
        "out_channels": state["conv_last.weight"].shape[0],
        "dim": dim,
        "num_blocks": [count_children(state, f"layers.{group}.blocks.") for group in range(groups)],
        "bias": "conv_first.bias" in state,
        "upscale": upscale,
        **infer_block_options(state, "layers.0.blocks.0.", dim),
    }


def _light(upscale: int, num_blocks: tuple[int, ...]) -> dict[str, Any]:
    return dataclasses.asdict(EAMambaSRConfig(upscale=upscale, num_blocks=num_blocks, ffn_expansion_factor=1))


ARCHITECTURE = Architecture(
    name="eamambasr",
    title="EAMambaSR",
    summary="Scanning blocks at the picture's own size, then ×2, ×3 or ×4 enlargement.",
    paper="Lin et al., EAMamba: Efficient All-Around Vision State Space Model for Image Restoration, ICCV 2025",
    config_type=EAMambaSRConfig,
    build=EAMambaSR,
    infer=infer,
    assumed=("mamba_cfg.scan_type",),
    presets={
        "light-x2": _light(2, (4, 4, 4, 4)),
        "light-x3": _light(3, (4, 4, 4, 4)),
        "light-x4": _light(4, (4, 4, 4, 4)),
    },
    ignored=frozenset({"LayerNorm_type", "num_refinement_blocks", "dual_pixel_task"}),
)

"""EAMamba: a U-shaped network of scanning blocks (Lin et al., "EAMamba: Efficient All-Around Vision State Space Model
for Image Restoration", ICCV 2025, figure 2).

Shapes: b batch, c channels, h × w picture. Each level halves the picture and doubles the channels.
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
from core.layers.norm import NORMS
from core.layers.padding import pad_to_multiple
from core.layers.resampling import Downsample, Upsample
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class EAMambaConfig:
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    inp_channels: int = 3
    out_channels: int = 3
    dim: int = 64
    num_blocks: tuple[int, ...] = (4, 6, 6, 7)
    num_refinement_blocks: int = 2
    ffn_expansion_factor: float = 2.0
    bias: bool = False
    layernorm_type: str = "WithBias"
    dual_pixel_task: bool = False
    checkpoint_percentage: float = 0.0
    channel_mixer_type: str = "Simple"
    upscale: int = 1
    mamba_cfg: MambaConfig = field(
        default_factory=lambda: MambaConfig(scan_type="diagonal", d_conv=3, expand=1, conv_2d=True)
    )

    def __post_init__(self) -> None:
        for impossible, why in (
            (self.upscale != 1, f"it restores at the same size; for ×{self.upscale} choose EAMambaSR."),
            (len(self.num_blocks) != 4, f"num_blocks needs four numbers, one per level, not {len(self.num_blocks)}."),
            (self.dim % 2 != 0, f"dim must be even, but it is {self.dim}."),
            (self.layernorm_type not in NORMS, f"layernorm_type must be one of {', '.join(NORMS)}."),
            (
                self.channel_mixer_type.lower() not in CHANNEL_MIXERS,
                f"channel_mixer_type must be one of {', '.join(CHANNEL_MIXERS)}.",
            ),
            (
                not self.dual_pixel_task and self.inp_channels != self.out_channels,
                f"it adds its input to its output, so {self.inp_channels} channels in need as many out, "
                f"not {self.out_channels}; only a dual pixel task may differ.",
            ),
            (not 0 <= self.checkpoint_percentage <= 1, "checkpoint_percentage must lie between 0 and 1."),
        ):
            if impossible:
                raise ValueError(why)


class _PatchEmbed(nn.Module):
    """The first look: (b, c, h, w) → (b, dim, h, w)."""

    def __init__(self, channels: int, dim: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(channels, dim, 3, padding=1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.proj(x)


class EAMamba(RestorationNetwork):
    """(b, inp_channels, h, w) in 0 … 1 → (b, out_channels, h, w)."""

    multiple_of = 8

    def __init__(self, config: EAMambaConfig) -> None:
        super().__init__()
        self.channels = config.inp_channels
        dim, bias, counts = config.dim, config.bias, config.num_blocks

        def level(count: int, channels: int) -> nn.Sequential:
            return blocks(
                count,
                channels,
                expansion=config.ffn_expansion_factor,
                bias=bias,
                norm=config.layernorm_type,
                mixer=config.channel_mixer_type.lower(),
                mamba=config.mamba_cfg,
                recompute_share=config.checkpoint_percentage,
            )

        self.patch_embed = _PatchEmbed(config.inp_channels, dim)
        self.encoder_level1 = level(counts[0], dim)
        self.down1_2 = Downsample(dim)
        self.encoder_level2 = level(counts[1], 2 * dim)
        self.down2_3 = Downsample(2 * dim)
        self.encoder_level3 = level(counts[2], 4 * dim)
        self.down3_4 = Downsample(4 * dim)
        self.latent = level(counts[3], 8 * dim)

        self.up4_3 = Upsample(8 * dim)
        self.reduce_chan_level3 = nn.Conv2d(8 * dim, 4 * dim, 1, bias=bias)
        self.decoder_level3 = level(counts[2], 4 * dim)
        self.up3_2 = Upsample(4 * dim)
        self.reduce_chan_level2 = nn.Conv2d(4 * dim, 2 * dim, 1, bias=bias)
        self.decoder_level2 = level(counts[1], 2 * dim)
        self.up2_1 = Upsample(2 * dim)
        self.decoder_level1 = level(counts[0], 2 * dim)
        self.refinement = level(config.num_refinement_blocks, 2 * dim)

        self.skip_conv = nn.Conv2d(dim, 2 * dim, 1, bias=bias) if config.dual_pixel_task else None
        self.output = nn.Conv2d(2 * dim, config.out_channels, 3, padding=1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        x = pad_to_multiple(x, self.multiple_of).contiguous(memory_format=torch.channels_last)

        embedded = self.patch_embed(x)
        encoded1 = self.encoder_level1(embedded)
        encoded2 = self.encoder_level2(self.down1_2(encoded1))
        encoded3 = self.encoder_level3(self.down2_3(encoded2))
        latent = self.latent(self.down3_4(encoded3))

        decoded3 = self.decoder_level3(self.reduce_chan_level3(torch.cat([self.up4_3(latent), encoded3], 1)))
        decoded2 = self.decoder_level2(self.reduce_chan_level2(torch.cat([self.up3_2(decoded3), encoded2], 1)))
        decoded1 = self.refinement(self.decoder_level1(torch.cat([self.up2_1(decoded2), encoded1], 1)))

        if self.skip_conv is not None:
            # Two half-pixel views have no single picture to add to.
            y = self.output(decoded1 + self.skip_conv(embedded))
        else:
            y = self.output(decoded1) + x
        return y[..., :height, :width]


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    The scan's curve leaves no trace in the weights: the published default, diagonal, is assumed.
    """
    if "patch_embed.proj.weight" not in state or "down3_4.body.0.weight" not in state:
        return None
    dim, channels = state["patch_embed.proj.weight"].shape[:2]
    return {
        "inp_channels": channels,
        "out_channels": state["output.weight"].shape[0],
        "dim": dim,
        "num_blocks": [
            *(count_children(state, f"encoder_level{level}.") for level in (1, 2, 3)),
            count_children(state, "latent."),
        ],
        "num_refinement_blocks": count_children(state, "refinement."),
        "bias": "output.bias" in state,
        "dual_pixel_task": "skip_conv.weight" in state,
        **infer_block_options(state, "latent.0.", 8 * dim),
    }


DENOISE = dataclasses.asdict(EAMambaConfig())

ARCHITECTURE = Architecture(
    name="eamamba",
    title="EAMamba",
    summary="A U-shaped network whose scans run all around the picture; restores at the same size.",
    paper="Lin et al., EAMamba: Efficient All-Around Vision State Space Model for Image Restoration, ICCV 2025",
    config_type=EAMambaConfig,
    build=EAMamba,
    infer=infer,
    presets={
        "published": DENOISE,
        "dual-pixel": DENOISE | {"inp_channels": 6, "dual_pixel_task": True},
    },
    ignored=frozenset({"LayerNorm_type"}),
)

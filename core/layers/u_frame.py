"""What Restormer built around its blocks, and EAMamba and MambaIR's real denoiser kept: three halvings, three
doublings, skips between them (Zamir et al., "Restormer", CVPR 2022, figure 2).

Shapes: b batch, c channels, h × w picture. Each level halves the picture and doubles the channels.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from core.layers.inference import count_children
from core.layers.padding import pad_to_multiple
from core.layers.resampling import Downsample, Upsample

MULTIPLE_OF = 8


@dataclass(frozen=True)
class UFrameConfig:
    """Options that the published classes share, by their published names; ValueError when they cannot work together."""

    inp_channels: int = 3
    out_channels: int = 3
    dim: int = 48
    num_blocks: tuple[int, ...] = (4, 6, 6, 8)
    num_refinement_blocks: int = 4
    bias: bool = False
    dual_pixel_task: bool = False

    def __post_init__(self) -> None:
        for impossible, why in (
            (len(self.num_blocks) != 4, f"num_blocks needs four numbers, one per level, not {len(self.num_blocks)}."),
            (self.dim % 2 != 0, f"dim must be even, but it is {self.dim}."),
            (
                not self.dual_pixel_task and self.inp_channels != self.out_channels,
                f"it adds its input to its output, so {self.inp_channels} channels in need as many out, "
                f"not {self.out_channels}; only a dual pixel task may differ.",
            ),
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


class UFrame(nn.Module):
    """(b, inp_channels, h, w) in 0 … 1 → (b, out_channels, h, w), for any h and w ≥ 1.

    ``level`` makes the blocks of one level from their count and their channels; they keep the shape of (b, c, h, w) in
    channels-last memory.
    """

    def __init__(self, config: UFrameConfig, level: Callable[[int, int], nn.Module]) -> None:
        super().__init__()
        dim, bias, counts = config.dim, config.bias, config.num_blocks

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
        x = pad_to_multiple(x, MULTIPLE_OF).contiguous(memory_format=torch.channels_last)

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


def infer_u_frame(state: Mapping[str, Tensor]) -> dict[str, Any]:
    """The options of `UFrameConfig` of a state dict, from names and shapes; KeyError when it is another network's."""
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
    }

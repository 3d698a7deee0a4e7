"""A restoration network of Silvermend's own, built from EfficientVMamba's blocks. The paper (Pei, Huang, Xu, AAAI 2025)
classifies, detects and segments; it has no such network, and there are no published weights for this one.

What is the paper's: levels that are still large scan (EVSS blocks), deep ones only convolve (inverted residuals).
What is ours: encoder and decoder with skips between them, the picture added at the end, norms over the channels of a
pixel in place of batch statistics, which tie a picture to whatever it was trained beside.

Shapes: b batch, c channels, h × w picture. Each level halves the picture and doubles the channels.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from core.layers.evss_block import EvssBlock
from core.layers.inference import count_children, widening
from core.layers.inverted_residual import InvertedResidual
from core.layers.norm import PixelNorm
from core.layers.padding import pad_to_multiple
from core.layers.resampling import Downsample, Upsample
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class EfficientVMambaUNetConfig:
    """Options; ValueError when they cannot work together.

    ``dim`` is the width of the first level. ``depths`` are the blocks of each level, the deepest last, on the way down
    and again on the way up; 0 leaves a level to its convolutions. The first ``scanning_levels`` scan, with ``d_state``
    states per channel in a block widened by ``ssm_ratio``, and a channel mixer widened by ``mlp_ratio``.
    ``use_checkpoint`` saves memory while training and takes longer.
    """

    in_chans: int = 3
    dim: int = 16
    depths: tuple[int, ...] = (1, 2, 2, 2)
    scanning_levels: int = 2
    d_state: int = 8
    ssm_ratio: float = 1.0
    mlp_ratio: float = 2.0
    use_checkpoint: bool = False

    def __post_init__(self) -> None:
        for impossible, why in (
            (self.in_chans < 1, "in_chans must be at least 1."),
            (self.dim < 8 or self.dim % 2 == 1, f"dim must be even and at least 8, but it is {self.dim}."),
            (len(self.depths) < 2, "depths needs at least two levels: it is a network with a way down and up."),
            (min(self.depths, default=0) < 0, "depths cannot be negative; 0 leaves a level to its convolutions."),
            (
                not 0 <= self.scanning_levels <= len(self.depths),
                f"scanning_levels must lie between 0 and the {len(self.depths)} levels of depths.",
            ),
            (self.d_state < 1, "d_state must be at least 1."),
            (self.ssm_ratio <= 0, "ssm_ratio must lie above 0."),
            (self.mlp_ratio < 0, "mlp_ratio cannot be negative; 0 leaves the channel mixer out."),
        ):
            if impossible:
                raise ValueError(why)


class EfficientVMambaUNet(RestorationNetwork):
    """(b, in_chans, h, w) in 0 … 1 → same shape. Before training it gives back nearly what it gets."""

    def __init__(self, config: EfficientVMambaUNetConfig) -> None:
        super().__init__()
        self.channels = config.in_chans
        levels = range(len(config.depths))
        self.multiple_of = 2 ** levels[-1]
        widths = [config.dim * 2**level for level in levels]

        self.intro = nn.Conv2d(config.in_chans, config.dim, 3, padding=1)
        self.encoder = nn.ModuleList(_blocks(config, level) for level in levels)
        self.down = nn.ModuleList(Downsample(width) for width in widths[:-1])
        self.up = nn.ModuleList(Upsample(width) for width in widths[1:])
        self.reduce = nn.ModuleList(nn.Conv2d(2 * width, width, 1) for width in widths[:-1])
        self.decoder = nn.ModuleList(_blocks(config, level) for level in levels[:-1])
        self.output = nn.Conv2d(config.dim, config.in_chans, 3, padding=1)
        # It begins near the picture itself; quite at it, no other layer would learn from the first steps.
        with torch.no_grad():
            for value in self.output.parameters():
                value.mul_(0.1)

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        x = pad_to_multiple(x, self.multiple_of).contiguous(memory_format=torch.channels_last)

        encoded = [self.encoder[0](self.intro(x))]
        for down, blocks in zip(self.down, list(self.encoder)[1:], strict=True):
            encoded.append(blocks(down(encoded[-1])))

        decoded = encoded.pop()
        for up, reduce, blocks in reversed(list(zip(self.up, self.reduce, self.decoder, strict=True))):
            decoded = blocks(reduce(torch.cat([up(decoded), encoded.pop()], 1)))
        return (self.output(decoded) + x)[..., :height, :width]


def _blocks(config: EfficientVMambaUNetConfig, level: int) -> nn.Sequential:
    width, count = config.dim * 2**level, config.depths[level]
    if level >= config.scanning_levels:
        return nn.Sequential(*(InvertedResidual(width, norm=PixelNorm) for _ in range(count)))
    return nn.Sequential(
        *(
            EvssBlock(
                width,
                expand=config.ssm_ratio,
                d_state=config.d_state,
                mlp_ratio=config.mlp_ratio,
                norm=PixelNorm,
                recompute=config.use_checkpoint,
            )
            for _ in range(count)
        )
    )


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Options of a state dict, from names and shapes; None if it is another network's."""
    if "intro.weight" not in state or "reduce.0.weight" not in state:
        return None
    dim, channels = state["intro.weight"].shape[:2]
    levels = 1 + sum(key.startswith("down.") for key in state)
    depths = [count_children(state, f"encoder.{level}.") for level in range(levels)]
    scanning = [level for level in range(len(depths)) if f"encoder.{level}.0.op.A_logs" in state]
    options = {"in_chans": channels, "dim": dim, "depths": depths, "scanning_levels": len(scanning)}
    if not scanning:
        return options
    block, width = f"encoder.{scanning[-1]}.0.", dim * 2 ** scanning[-1]
    hidden = state[f"{block}mlp.fc1.weight"].shape[0] if f"{block}mlp.fc1.weight" in state else 0
    return options | {
        "scanning_levels": scanning[-1] + 1,
        "d_state": state[f"{block}op.A_logs"].shape[1],
        "ssm_ratio": widening(state[f"{block}op.in_proj.weight"].shape[0] // 2, width),
        "mlp_ratio": widening(hidden, width),
    }


SMALL = dataclasses.asdict(EfficientVMambaUNetConfig())

ARCHITECTURE = Architecture(
    name="efficientvmamba_unet",
    title="EfficientVMamba U-Net (Silvermend's own)",
    summary="Our restorer on EfficientVMamba's blocks: not the paper's, no published weights, ready to be trained.",
    paper="Blocks: Pei, Huang, Xu, EfficientVMamba: Atrous Selective Scan for Light Weight Visual Mamba, AAAI 2025",
    config_type=EfficientVMambaUNetConfig,
    build=EfficientVMambaUNet,
    infer=infer,
    presets={
        "small": SMALL,
        "medium": SMALL | {"dim": 32, "depths": (2, 2, 4, 4), "ssm_ratio": 2.0},
    },
)

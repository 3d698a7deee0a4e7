"""MMA: Vision Mamba beside channel attention, for super-resolution (Cheng et al., "Activating Wider Areas in Image
Super-Resolution", arXiv 2403.08330, figure 2).

Shapes: b batch, c channels of the block, h × w the small picture, s the scale; in the scan l = h·w positions, 2 heads
(forward, backward), d inner channels, n states, r rank of the step projection.
"""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.channel_mixers import GatedDepthwise
from core.layers.inference import count_children
from core.layers.kept import kept
from core.layers.multi_scan import MambaConfig, initial_steps, pointwise
from core.layers.norm import ChannelNorm
from core.layers.resampling import Upscale
from core.models.architecture import Architecture, RestorationNetwork
from core.scan import selective_scan

# What the published class fixes inside its blocks.
STATES, KERNEL, EXPANSION = 16, 4, 2
MIXER_EXPANSION = 2.66
COMPRESSION, SQUEEZE = 4, 30


@dataclass(frozen=True)
class MMAConfig:
    """Options of the published class, by their published names; ValueError when they cannot work together.

    ``img_range`` multiplies the picture, without its mean colour, before the first layer; the result is divided by it.
    """

    num_in_ch: int = 3
    num_out_ch: int = 3
    num_feat: int = 64
    num_block: int = 16
    upscale: int = 4
    img_range: float = 255.0
    rgb_mean: tuple[float, ...] = (0.4488, 0.4371, 0.4040)

    def __post_init__(self) -> None:
        for impossible, why in (
            (
                not self.num_in_ch == self.num_out_ch == len(self.rgb_mean) == 3,
                "it takes the mean colour away and adds it again, so num_in_ch, num_out_ch and the numbers of "
                f"rgb_mean must be 3 each, not {self.num_in_ch}, {self.num_out_ch} and {len(self.rgb_mean)}.",
            ),
            (
                self.num_feat < SQUEEZE,
                f"num_feat must be at least {SQUEEZE}, as its attention keeps one channel of {SQUEEZE}, "
                f"but it is {self.num_feat}.",
            ),
            (self.num_block < 1, "num_block must be at least 1."),
            (self.upscale not in (1, 2, 3, 4, 8), f"upscale must be 2, 3, 4 or 8, not {self.upscale}."),
            (self.img_range <= 0, f"img_range must be above 0, but it is {self.img_range:g}."),
        ):
            if impossible:
                raise ValueError(why)


@kept
def both_ways(length: int) -> Tensor:
    """The positions from first to last for the first head, from last to first for the second: (1, 2, l) int32."""
    forward = torch.arange(length, dtype=torch.int32)
    return torch.stack([forward, forward.flip(0)])[None]


class BidirectionalMamba(nn.Module):
    """(b, c, h, w) → same shape: rows one after the other as one line, scanned from both ends, results added.

    Names are Vision Mamba's (Zhu et al., ICML 2024, algorithm 1; ``bimamba_type="v2"``), ``_b`` the backward head's.
    There the line is flipped and flipped back; here the backward head is an order, and what is causal in its
    direction is anticausal in the picture's.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        inner, self.rank = EXPANSION * channels, math.ceil(channels / 16)
        self.in_proj = nn.Linear(channels, 2 * inner, bias=False)
        self.out_proj = nn.Linear(inner, channels, bias=False)
        self.conv1d, self.conv1d_b = (nn.Conv1d(inner, inner, KERNEL, groups=inner) for _ in range(2))
        self.x_proj, self.x_proj_b = (nn.Linear(inner, self.rank + 2 * STATES, bias=False) for _ in range(2))
        self.dt_proj, self.dt_proj_b = (nn.Linear(self.rank, inner) for _ in range(2))
        for layer, weight, bias in zip(
            (self.dt_proj, self.dt_proj_b), *initial_steps(2, inner, self.rank, MambaConfig(scan_count=2)), strict=True
        ):
            layer.weight, layer.bias = nn.Parameter(weight), nn.Parameter(bias)
        # Decay rates 1 … n for every channel (Gu et al. 2022, S4D-Real).
        rates = torch.arange(1, STATES + 1, dtype=torch.float32).log().repeat(inner, 1)
        self.A_log, self.A_b_log = nn.Parameter(rates), nn.Parameter(rates.clone())
        self.D, self.D_b = (nn.Parameter(torch.ones(inner)) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        b, _, h, w = x.shape
        inner = self.D.shape[0]
        values, gates = self.in_proj.weight[:inner], self.in_proj.weight[inner:]
        u = self._look_back(pointwise(x, values))
        y = self._scan(u, both_ways(h * w, device=x.device))
        y = (y[:, :, 0] + y[:, :, 1]).view(b, h, w, inner).permute(0, 3, 1, 2)
        return pointwise(y * F.silu(pointwise(x, gates)), self.out_proj.weight)

    def _look_back(self, x: Tensor) -> Tensor:
        """Each pixel with the few before it in the head's direction: (b, d, h, w) → (b, 2, l, d).

        Both heads are one convolution of the line, a picture of height 1, that gives two rows: the upper row sees the
        line through the lower row of the kernel, the lower row through the upper.
        """
        b, inner, h, w = x.shape
        line = x.permute(0, 2, 3, 1).reshape(b, 1, h * w, inner).permute(0, 3, 1, 2)
        before = F.pad(self.conv1d.weight, (0, KERNEL - 1))
        after = F.pad(self.conv1d_b.weight.flip(-1), (KERNEL - 1, 0))
        bias = torch.stack([self.conv1d.bias, self.conv1d_b.bias], 1)  # type: ignore[list-item]
        y = F.conv2d(line, torch.stack([after, before], 2), padding=(1, KERNEL - 1), groups=inner)
        y = F.silu(y.add_(bias[None, :, :, None]), inplace=not y.requires_grad)
        return y.permute(0, 2, 3, 1)

    def _scan(self, u: Tensor, order: Tensor) -> Tensor:
        """(b, 2, l, d) → (b, l, 2, d)."""
        to_maps = torch.stack([self.x_proj.weight, self.x_proj_b.weight]).transpose(1, 2)
        to_delta = torch.stack([self.dt_proj.weight, self.dt_proj_b.weight]).transpose(1, 2)
        low, B, C = torch.split(u @ to_maps, [self.rank, STATES, STATES], dim=-1)
        u, delta, B, C = (tensor.transpose(1, 2) for tensor in (u, low @ to_delta, B, C))
        return selective_scan(
            u,
            delta,
            -torch.stack([self.A_log, self.A_b_log]).float().exp(),
            B,
            C,
            torch.stack([self.D, self.D_b]).float(),
            order,
            torch.stack([self.dt_proj.bias, self.dt_proj_b.bias]).float(),
        )


class _Scanned(nn.Module):
    """A level of names."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mamba = BidirectionalMamba(channels)

    def forward(self, x: Tensor) -> Tensor:
        return self.mamba(x)


class _Weighted(nn.Module):
    """Every channel weighted by what the whole picture says about it (Zhang et al., RCAN, ECCV 2018, section 3.3)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.attention = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(channels, channels // SQUEEZE, 1),
            nn.ReLU(),
            nn.Conv2d(channels // SQUEEZE, channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x * self.attention(x)


class _ChannelAttention(nn.Module):
    """(b, c, h, w) → same shape: local mixing through a quarter of the channels, then `_Weighted`."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        narrow = channels // COMPRESSION
        self.cab = nn.Sequential(
            nn.Conv2d(channels, narrow, 3, padding=1),
            nn.GELU(),
            nn.Conv2d(narrow, channels, 3, padding=1),
            _Weighted(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.cab(x)


class _ComplementaryAttention(nn.Module):
    """(b, c, h, w) → same shape: where to look, by the scan, plus which channels to weigh."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mamba = _Scanned(channels)
        self.channel_attention = _ChannelAttention(channels)

    def forward(self, x: Tensor) -> Tensor:
        return self.mamba(x) + self.channel_attention(x)


class _Block(nn.Module):
    """(b, c, h, w) → same shape."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm1 = ChannelNorm(channels)
        self.attn = _ComplementaryAttention(channels)
        self.norm2 = ChannelNorm(channels)
        self.ffn = GatedDepthwise(channels, MIXER_EXPANSION, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attn(self.norm1(x))
        return x + self.ffn(self.norm2(x))


class MMA(RestorationNetwork):
    """(b, 3, h, w) in 0 … 1 → (b, 3, s·h, s·w)."""

    mean: Tensor

    def __init__(self, config: MMAConfig) -> None:
        super().__init__()
        self.channels, self.scale, self.img_range = config.num_in_ch, config.upscale, config.img_range
        width = config.num_feat
        self.register_buffer("mean", torch.tensor(config.rgb_mean)[:, None, None], persistent=False)

        self.conv_first = nn.Conv2d(config.num_in_ch, width, 3, padding=1)
        self.body = nn.Sequential(*(_Block(width) for _ in range(config.num_block)))
        self.conv_after_body = nn.Conv2d(width, width, 3, padding=1)
        self.upsample = Upscale(config.upscale, width)
        self.conv_last = nn.Conv2d(width, config.num_out_ch, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)
        shallow = self.conv_first((x - self.mean) * self.img_range)
        features = shallow + self.conv_after_body(self.body(shallow))
        y: Tensor = self.conv_last(self.upsample(features))
        return y / self.img_range + self.mean


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    ``img_range`` and ``rgb_mean`` leave no trace: 1 and the class's default are assumed, which all published files use.
    """
    if "conv_first.weight" not in state or "body.0.attn.mamba.mamba.A_b_log" not in state:
        return None
    width, channels = state["conv_first.weight"].shape[:2]
    upscale = 1
    for key, weight in state.items():
        if key.startswith("upsample.") and key.endswith(".weight"):
            upscale *= math.isqrt(weight.shape[0] // width)
    return {
        "num_in_ch": channels,
        "num_out_ch": state["conv_last.weight"].shape[0],
        "num_feat": width,
        "num_block": count_children(state, "body."),
        "upscale": upscale,
        "img_range": 1.0,
    }


def _published(upscale: int) -> dict[str, Any]:
    return dataclasses.asdict(MMAConfig(num_feat=192, num_block=24, upscale=upscale, img_range=1.0))


ARCHITECTURE = Architecture(
    name="mma",
    title="MMA",
    summary="Scans from both ends beside channel attention at the picture's own size, then ×2, ×3 or ×4 enlargement.",
    paper="Cheng et al., Activating Wider Areas in Image Super-Resolution, arXiv 2403.08330, 2024",
    config_type=MMAConfig,
    build=MMA,
    infer=infer,
    presets={"x2": _published(2), "x3": _published(3), "x4": _published(4)},
)

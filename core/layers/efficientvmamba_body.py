"""What EfficientVMamba's classifier and backbone share: patches, then stages, each half as large as the one before.
Stages that are still large scan, the deep ones only convolve (Pei, Huang, Xu, AAAI 2025, table of architectures).

Shapes: b batch, c channels, h × w picture. Inside everything is (b, c, h, w) in channels-last memory.
"""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.evss_block import EvssBlock
from core.layers.inference import count_children, widening
from core.layers.inverted_residual import InvertedResidual
from core.layers.multi_scan import pointwise
from core.layers.norm import PixelNorm

# Stages from the first on that scan.
SCANNING = 2

# What published files carry though the published class does nothing with it; d_state is always 16 and dt_rank "auto".
IGNORED = frozenset(
    {
        *("d_state", "dt_rank", "ssm_d_state", "ssm_dt_rank", "attn_drop_rate", "drop_rate", "shared_ssm"),
        *("softmax_version", "patchembed_version", "window_size", "pretrained"),
    }
)


_RELEASED = {"mlp_ratio": 0.0, "downsample_version": "v1"}
RELEASED_SIZES = {
    "T": _RELEASED | {"dims": 48, "depths": [2, 2, 4, 2]},
    # The configuration file says 96; the training log of the released weights shows 64.
    "S": _RELEASED | {"dims": 96, "depths": [2, 2, 4, 2]},
    "S-released": _RELEASED | {"dims": 64, "depths": [2, 2, 4, 2]},
    "B": _RELEASED | {"dims": 96, "depths": [2, 2, 9, 2]},
}


@dataclass(frozen=True)
class BodyConfig:
    """Options of the published class, by their published names; ValueError when they cannot work together.

    ``dims`` as one number is the width of the first stage, doubled from stage to stage. ``downsample_version`` halves
    by a convolution (``"v2"``) or by merging the four pixels of a square (``"v1"``, as the released weights do).
    """

    patch_size: int = 4
    in_chans: int = 3
    depths: tuple[int, ...] = (2, 2, 9, 2)
    dims: int | tuple[int, ...] = (96, 192, 384, 768)
    ssm_ratio: float = 2.0
    mlp_ratio: float = 4.0
    drop_path_rate: float = 0.1
    patch_norm: bool = True
    downsample_version: str = "v2"
    use_checkpoint: bool = False
    step_size: int = 2

    def __post_init__(self) -> None:
        for impossible, why in (
            (
                len(self.widths) != len(self.depths),
                f"dims and depths need one number per stage each, but there are {len(self.widths)} and "
                f"{len(self.depths)}.",
            ),
            (min(self.depths, default=0) < 1, "depths needs at least one block in every stage."),
            (min(self.widths, default=0) < 8, "dims must be at least 8: the gates look at an eighth of the channels."),
            (self.patch_size < 1 or self.in_chans < 1, "patch_size and in_chans must be at least 1."),
            (not 0 < self.ssm_ratio <= 2, f"ssm_ratio must lie above 0 and at most at 2, not at {self.ssm_ratio:g}."),
            (self.mlp_ratio < 0, "mlp_ratio cannot be negative; 0 leaves the channel mixer out."),
            (not 0 <= self.drop_path_rate < 1, "drop_path_rate must lie between 0 and 1."),
            (self.downsample_version not in ("v1", "v2"), "downsample_version must be 'v1' or 'v2'."),
            (
                self.step_size != 2,
                f"step_size must be 2: with {self.step_size} the four scans would not visit every pixel.",
            ),
        ):
            if impossible:
                raise ValueError(why)

    @property
    def widths(self) -> tuple[int, ...]:
        """Channels of every stage."""
        if isinstance(self.dims, int):
            return tuple(self.dims * 2**stage for stage in range(len(self.depths)))
        return self.dims


class _PatchMerging(nn.Module):
    """(b, c, h, w) → (b, out, ⌈h/2⌉, ⌈w/2⌉): the four pixels of a square side by side, normed, then mixed."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.norm = PixelNorm(4 * channels)
        self.reduction = nn.Linear(4 * channels, out, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = F.pad(x, (0, x.shape[-1] % 2, 0, x.shape[-2] % 2))
        square = [x[..., row::2, column::2] for column in (0, 1) for row in (0, 1)]
        return pointwise(self.norm(torch.cat(square, 1)), self.reduction.weight)


def _downsample(version: str, channels: int, out: int) -> nn.Module:
    if version == "v1":
        return _PatchMerging(channels, out)
    # Where the published sequence turns axes around stands an Identity: the places give the parameters their names.
    return nn.Sequential(nn.Identity(), nn.Conv2d(channels, out, 2, stride=2), nn.Identity(), PixelNorm(out))


class EfficientVMambaBody(nn.Module):
    """The common part, run by `run_stages`. Parameter names are the published ones (``EfficientVSSM``)."""

    def __init__(self, config: BodyConfig) -> None:
        super().__init__()
        self.least_size = config.patch_size
        if config.downsample_version == "v2":
            self.least_size *= 2 ** (len(config.depths) - 1)
        first, *_ = widths = config.widths
        self.patch_embed = nn.Sequential(
            nn.Conv2d(config.in_chans, first, config.patch_size, stride=config.patch_size),
            nn.Identity(),
            PixelNorm(first) if config.patch_norm else nn.Identity(),
        )
        rates = iter(torch.linspace(0, config.drop_path_rate, sum(config.depths), device="cpu").tolist())
        self.layers = nn.ModuleList()
        for stage, (count, width) in enumerate(zip(config.depths, widths, strict=True)):
            last = stage + 1 == len(widths)
            half = nn.Identity() if last else _downsample(config.downsample_version, width, widths[stage + 1])
            if stage < SCANNING:
                self.layers.append(_scanning_stage(config, count, width, rates, half))
            else:
                blocks = (InvertedResidual(width, drop_path=next(rates)) for _ in range(count))
                self.layers.append(nn.Sequential(nn.Identity(), *blocks, nn.Identity(), half))

    def run_stages(self, x: Tensor) -> Iterator[Tensor]:
        """(b, in_chans, h, w) → the result of every stage in turn, before it is halved.

        ValueError when h or w is smaller than ``least_size``.
        """
        height, width = x.shape[-2:]
        if min(height, width) < self.least_size:
            raise ValueError(
                f"EfficientVMamba looks at pictures of at least {self.least_size} × {self.least_size} pixels, "
                f"not {height} × {width}."
            )
        x = self.patch_embed(x.contiguous(memory_format=torch.channels_last))
        for layer in self.layers:
            *blocks, half = layer.children()
            for block in blocks:
                x = block(x)
            yield x
            x = half(x)


def _scanning_stage(
    config: BodyConfig, count: int, width: int, rates: Iterator[float], half: nn.Module
) -> nn.Sequential:
    blocks = (
        EvssBlock(
            width,
            expand=config.ssm_ratio,
            mlp_ratio=config.mlp_ratio,
            drop_path=next(rates),
            recompute=config.use_checkpoint,
        )
        for _ in range(count)
    )
    return nn.Sequential(OrderedDict(blocks=nn.Sequential(*blocks), downsample=half))


def start_linear_layers(network: nn.Module) -> None:
    """Small weights and no bias for linear layers, as the published class begins training."""
    for module in network.modules():
        if isinstance(module, nn.Linear):
            nn.init.trunc_normal_(module.weight, std=0.02)
            if module.bias is not None:
                nn.init.zeros_(module.bias)


def infer_body(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of the body, from names and shapes; None if it is another network's."""
    if "patch_embed.0.weight" not in state or "layers.0.blocks.0.conv_branch.0.weight" not in state:
        return None
    first, channels, _, patch = state["patch_embed.0.weight"].shape
    depths, dims = [], []
    for stage in range(count_children(state, "layers.")):
        prefix = f"layers.{stage}."
        if stage < SCANNING:
            depths.append(count_children(state, f"{prefix}blocks."))
            dims.append(state[f"{prefix}blocks.0.norm.weight"].shape[0])
        else:
            depths.append(sum(key.startswith(prefix) and key.endswith(".conv_pw.0.weight") for key in state))
            dims.append(state[f"{prefix}1.conv_pw.0.weight"].shape[1])
    block = "layers.0.blocks.0."
    hidden = state[f"{block}mlp.fc1.weight"].shape[0] if f"{block}mlp.fc1.weight" in state else 0
    return {
        "patch_size": patch,
        "in_chans": channels,
        "depths": depths,
        "dims": first if dims == [first * 2**stage for stage in range(len(dims))] else dims,
        "ssm_ratio": widening(state[f"{block}op.in_proj.weight"].shape[0] // 2, first),
        "mlp_ratio": widening(hidden, first),
        "patch_norm": "patch_embed.2.weight" in state,
        "downsample_version": "v1" if "layers.0.downsample.reduction.weight" in state else "v2",
    }

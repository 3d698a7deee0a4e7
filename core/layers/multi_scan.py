"""EAMamba's token mixer: several scans over one picture, each along its own order (Lin et al., ICCV 2025, figure 3).

Shapes: b batch, c channels of the block, h × w picture, l = h·w positions, k heads (one per scan), d channels of a
head, n states, r rank of the step projection. The published module cuts, flips and re-indexes the sequence once for
every head; here a head is only another order in which the one scan visits the pixels where they lie.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.kept import kept
from core.scan import gated_norm, orders, selective_scan

CURVES = {
    "diagonal": orders.diagonal,
    "zorder": orders.zorder,
    "zigzag": orders.zigzag,
    "hilbert": orders.hilbert,
}


@dataclass(frozen=True)
class MambaConfig:
    """Options of the published ``mamba_cfg``, by their published names.

    ``scan_type`` is the curve of the first four heads (None is plain raster); ``scan_merge_method`` ``"concate"``
    splits the channels among the heads, ``"add"`` gives every head all of them and sums. ``dt_*`` only matter before
    training.
    Combinations that cannot work raise ValueError with a sentence.
    """

    scan_type: str | None = None
    scan_count: int = 8
    scan_merge_method: str = "concate"
    disable_z_branch: bool = False
    d_state: int = 16
    d_conv: int = 4
    expand: float = 2
    conv_2d: bool = False
    conv_bias: bool = True
    bias: bool = False
    dt_rank: int | Literal["auto"] = "auto"
    dt_min: float = 0.001
    dt_max: float = 0.1
    dt_init: str = "random"
    dt_scale: float = 1.0
    dt_init_floor: float = 1e-4
    use_checkpoint: bool = False

    def __post_init__(self) -> None:
        for impossible, why in (
            (
                self.scan_type is not None and self.scan_type not in CURVES,
                f"scan_type is {self.scan_type!r}, but the scans known are None (raster) and {', '.join(CURVES)}.",
            ),
            (self.scan_count not in (1, 2, 4, 8), f"scan_count is {self.scan_count}, but 1, 2, 4 and 8 are possible."),
            (
                self.scan_merge_method not in ("add", "concate"),
                f"scan_merge_method is {self.scan_merge_method!r}, but 'add' and 'concate' are possible.",
            ),
            (
                self.scan_type is None and self.scan_count == 8,
                "Eight scans need a scan_type: heads 5 to 8 are the raster scans already, so raster would repeat them.",
            ),
            (
                self.conv_2d and self.d_conv % 2 == 0,
                f"A 2-D convolution needs an odd d_conv to keep the picture's size, but d_conv is {self.d_conv}.",
            ),
            (self.d_conv < 1 or self.d_state < 1, "d_conv and d_state must be at least 1."),
            (self.dt_init not in ("random", "constant"), "dt_init must be 'random' or 'constant'."),
        ):
            if impossible:
                raise ValueError(why)


@kept
def head_orders(height: int, width: int, scan_type: str | None, scan_count: int) -> Tensor:
    """Order of visits of each head: (1, k, l) int32, values are row-major pixel numbers.

    Heads 1 to 4 follow the curve, once from each side of the picture; heads 5 to 8 are rows and columns, forward and
    back.
    """
    pixels = np.arange(height * width, dtype=np.int32).reshape(height, width)
    curve = CURVES[scan_type](height, width) if scan_type else None
    heads = []
    for head in range(scan_count):
        curved = curve is not None and head < 4
        picture = pixels
        if head % 4 >= 2:
            picture = pixels[:, ::-1] if curved else pixels.T
        line = picture.reshape(-1)
        if head % 2:
            line = line[::-1]
        heads.append(line[curve] if curved else line)
    return torch.from_numpy(np.stack(heads)[None].astype(np.int32))


def pointwise(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """A linear layer on every pixel of (b, c, h, w); in channels-last memory oneDNN runs it faster than ``linear``."""
    return F.conv2d(x, weight[:, :, None, None], bias)


class MultiScan(nn.Module):
    """(b, c, h, w) → same shape. Parameter names are the published ones (``ExtendedMamba``)."""

    def __init__(self, channels: int, config: MambaConfig) -> None:
        super().__init__()
        self.config = config
        k, n = config.scan_count, config.d_state
        inner = int(config.expand * channels)
        if config.scan_merge_method == "concate" and inner % k:
            raise ValueError(
                f"{inner} channels cannot be shared among {k} scans: choose a width that {k} divides, "
                "fewer scans, or scan_merge_method 'add'."
            )
        d = inner // k if config.scan_merge_method == "concate" else inner
        self.rank = math.ceil(channels / 16) if config.dt_rank == "auto" else config.dt_rank
        self.head_channels = d

        self.in_proj = nn.Linear(channels, inner * (1 if config.disable_z_branch else 2), bias=config.bias)
        self.conv: nn.Conv1d | nn.Conv2d
        if config.conv_2d:
            self.conv = nn.Conv2d(
                inner, inner, config.d_conv, padding=config.d_conv // 2, groups=inner, bias=config.conv_bias
            )
        else:
            self.conv = nn.Conv1d(
                inner, inner, config.d_conv, padding=config.d_conv - 1, groups=inner, bias=config.conv_bias
            )
        self.out_norm = nn.LayerNorm(inner)
        self.out_proj = nn.Linear(inner, channels, bias=config.bias)

        bound = d**-0.5
        self.x_proj_weight = nn.Parameter(torch.empty(k, self.rank + 2 * n, d).uniform_(-bound, bound))
        weight, bias = initial_steps(k, d, self.rank, config)
        self.dt_projs_weight = nn.Parameter(weight)
        self.dt_projs_bias = nn.Parameter(bias)
        # Decay rates 1 … n for every channel (Gu et al. 2022, S4D-Real).
        self.A_logs = nn.Parameter(torch.arange(1, n + 1, dtype=torch.float32).log().repeat(k * d, 1))
        self.Ds = nn.Parameter(torch.ones(k * d))

    def forward(self, x: Tensor) -> Tensor:
        config, (b, _, h, w) = self.config, x.shape
        inner = self.out_norm.normalized_shape[0]
        weight, bias = self.in_proj.weight, self.in_proj.bias
        # Two products instead of one and a cut: both halves come out dense.
        u = pointwise(x, weight[:inner], None if bias is None else bias[:inner])
        # Without gradients nobody asks for what was there before: writing over it spares a pass over memory.
        u = F.silu(self._convolve(u), inplace=not torch.is_grad_enabled())

        order = head_orders(h, w, config.scan_type, config.scan_count, device=x.device)
        y = self._scan(u.permute(0, 2, 3, 1).reshape(b, h * w, inner), order)
        if config.disable_z_branch:
            y = self.out_norm(y.sum(2)).view(b, h, w, inner).permute(0, 3, 1, 2)
        else:
            y = gated_norm(y, self.out_norm, pointwise(x, weight[inner:], None if bias is None else bias[inner:]))
        return pointwise(y, self.out_proj.weight, self.out_proj.bias)

    def _convolve(self, u: Tensor) -> Tensor:
        if self.config.conv_2d:
            return self.conv(u)
        # The 1-D kernel runs along the rows, causally: what it would write beyond the last pixel is cut.
        line = u.flatten(2)
        return self.conv(line)[..., : line.shape[-1]].reshape(u.shape)

    def _scan(self, tokens: Tensor, order: Tensor) -> Tensor:
        """(b, l, inner) → (b, l, heads to be summed, inner)."""
        k, d, n = self.config.scan_count, self.head_channels, self.config.d_state
        b, length, inner = tokens.shape
        adding = self.config.scan_merge_method == "add"
        u = tokens[:, :, None].expand(b, length, k, d) if adding else tokens.view(b, length, k, d)
        delta, B, C = self._projections(u)
        y = selective_scan(
            u,
            delta,
            -self.A_logs.float().exp().view(k, d, n),
            B,
            C,
            self.Ds.float().view(k, d),
            order,
            self.dt_projs_bias.float(),
        )
        return y if adding else y.reshape(b, length, 1, inner)

    def _projections(self, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Step, input map and output map of every pixel: (b, l, k, d), (b, l, k, n), (b, l, k, n)."""
        d, n, r = self.head_channels, self.config.d_state, self.rank
        if d > 2 * r:
            low, B, C = torch.split(torch.einsum("blkd,kcd->blkc", u, self.x_proj_weight), [r, n, n], dim=-1)
            return torch.einsum("blkr,kdr->blkd", low, self.dt_projs_weight), B, C
        # The two products of the step cost as much as their product does in one go, which saves a pass over memory.
        step = self.dt_projs_weight @ self.x_proj_weight[:, :r]
        weight = torch.cat([step, self.x_proj_weight[:, r:]], dim=1)
        delta, B, C = torch.split(torch.einsum("blkd,kcd->blkc", u, weight), [d, n, n], dim=-1)
        return delta, B, C


def initial_steps(heads: int, channels: int, rank: int, config: MambaConfig) -> tuple[Tensor, Tensor]:
    """Weight (k, d, r) and bias (k, d) with log-uniform steps in [dt_min, dt_max] (Gu & Dao 2023, section 3.6)."""
    bound = rank**-0.5 * config.dt_scale
    weight = torch.full((heads, channels, rank), bound)
    if config.dt_init == "random":
        weight.uniform_(-bound, bound)
    low, high = math.log(config.dt_min), math.log(config.dt_max)
    steps = torch.exp(torch.rand(heads, channels) * (high - low) + low).clamp(min=config.dt_init_floor)
    # The inverse of softplus, so that softplus(bias) is the step.
    return weight, steps + torch.log(-torch.expm1(-steps))

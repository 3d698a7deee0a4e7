"""The cross scan of VMamba, as MambaIR publishes it: one picture seen from four sides (Liu et al., "VMamba: Visual
State Space Model", NeurIPS 2024, section 4.2; Guo et al., "MambaIR", ECCV 2024, section 3, "2D Selective Scan Module").

Shapes: b batch, c channels of the block, h × w picture, l = h·w positions, k heads (one per side), d channels inside,
n states, r rank of the step projection. Every head sees all d channels, through projections of its own, and their
outputs are summed.
"""

import math
from collections.abc import Callable
from typing import Literal, TypeAlias

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.kept import kept
from core.layers.multi_scan import MambaConfig, initial_steps, pointwise
from core.scan import gated_norm, orders, selective_scan

HEADS = 4

# (height, width, device=…) → (1, HEADS, steps) int32, the pixels each head visits, numbered row by row.
HeadOrders: TypeAlias = Callable[..., Tensor]


@kept
def cross_orders(height: int, width: int) -> Tensor:
    """Rows, columns, rows from the last pixel back, columns from the last pixel back: (1, 4, l) int32."""
    rows, columns = orders.raster(height, width), orders.column(height, width)
    return torch.from_numpy(np.stack([rows, columns, rows[::-1], columns[::-1]])[None])


class CrossScan(nn.Module):
    """(b, c, h, w) → same shape. Parameter names are the published ones (``SS2D``).

    ``expand`` widens the block inside, ``d_state`` is the number of states of every channel, ``d_conv`` the size of the
    depthwise convolution before the scan, ``dt_rank`` the rank of the step projection (``"auto"``: a sixteenth of the
    channels). ``head_orders`` may leave out pixels: a head adds nothing where it does not come.
    ValueError when the convolution would change the picture's size.
    """

    def __init__(
        self,
        channels: int,
        *,
        d_state: int = 16,
        expand: float = 2.0,
        d_conv: int = 3,
        dt_rank: int | Literal["auto"] = "auto",
        head_orders: HeadOrders = cross_orders,
    ) -> None:
        super().__init__()
        if d_conv % 2 == 0:
            raise ValueError(f"The scan's convolution needs an odd d_conv to keep the picture's size, not {d_conv}.")
        d = int(expand * channels)
        self.rank = math.ceil(channels / 16) if dt_rank == "auto" else dt_rank
        self.head_orders = head_orders

        self.in_proj = nn.Linear(channels, 2 * d, bias=False)
        self.conv2d = nn.Conv2d(d, d, d_conv, padding=d_conv // 2, groups=d)
        self.out_norm = nn.LayerNorm(d)
        self.out_proj = nn.Linear(d, channels, bias=False)

        bound = d**-0.5
        self.x_proj_weight = nn.Parameter(torch.empty(HEADS, self.rank + 2 * d_state, d).uniform_(-bound, bound))
        weight, bias = initial_steps(HEADS, d, self.rank, MambaConfig(scan_count=HEADS))
        self.dt_projs_weight = nn.Parameter(weight)
        self.dt_projs_bias = nn.Parameter(bias)
        # Decay rates 1 … n for every channel (Gu et al. 2022, S4D-Real).
        self.A_logs = nn.Parameter(torch.arange(1, d_state + 1, dtype=torch.float32).log().repeat(HEADS * d, 1))
        self.Ds = nn.Parameter(torch.ones(HEADS * d))

    def forward(self, x: Tensor) -> Tensor:
        # Two products instead of one and a cut: both halves come out dense.
        inward, gate = self.in_proj.weight.chunk(2)
        # Without gradients nobody asks for what was there before: writing over it spares a pass over memory.
        u = F.silu(self.conv2d(pointwise(x, inward)), inplace=not torch.is_grad_enabled())
        return pointwise(gated_norm(self._scan(u), self.out_norm, pointwise(x, gate)), self.out_proj.weight)

    def _scan(self, u: Tensor) -> Tensor:
        """(b, d, h, w) → (b, l, heads to be summed, d)."""
        b, d, h, w = u.shape
        length, n, r = h * w, self.A_logs.shape[1], self.rank
        # All heads look at the same pixels: one product serves them all.
        projected = pointwise(u, self.x_proj_weight.flatten(0, 1)).permute(0, 2, 3, 1).reshape(b, length, HEADS, -1)
        low, B, C = torch.split(projected, [r, n, n], dim=-1)
        return selective_scan(
            u.permute(0, 2, 3, 1).reshape(b, length, 1, d).expand(-1, -1, HEADS, -1),
            torch.einsum("blkr,kdr->blkd", low, self.dt_projs_weight),
            -self.A_logs.float().exp().view(HEADS, d, n),
            B,
            C,
            self.Ds.float().view(HEADS, d),
            self.head_orders(h, w, device=u.device),
            self.dt_projs_bias.float(),
        )

"""EfficientVMamba's atrous selective scan: the cross scan with every pixel seen by one head instead of by four (Pei,
Huang, Xu, "EfficientVMamba: Atrous Selective Scan for Light Weight Visual Mamba", AAAI 2025, "efficient 2D scanning").

Shapes: b batch, h × w picture, l = h·w positions, k = 4 heads, d channels inside, n states, r rank of the step
projection. The published module copies the four quarters out of the picture and back; here a head is an order that
leaves three pixels of four alone.
"""

from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor

from core.layers.cross_scan import HEADS, CrossScan
from core.layers.kept import kept
from core.layers.multi_scan import pointwise
from core.scan import orders, selective_scan


@kept
def quarter_orders(height: int, width: int) -> Tensor:
    """`core.scan.orders.skip_sampled` for the scan: (1, 4, l / 4) int32. Height and width are even."""
    return torch.from_numpy(orders.skip_sampled(height, width)[None].copy())


class AtrousScan(CrossScan):
    """(b, c, h, w) → same shape, any size. Parameter names are the published ones (``SS2D``), options `CrossScan`'s."""

    own: Tensor

    def __init__(
        self,
        channels: int,
        *,
        d_state: int = 16,
        expand: float = 2.0,
        d_conv: int = 3,
        dt_rank: int | Literal["auto"] = "auto",
    ) -> None:
        super().__init__(
            channels, d_state=d_state, expand=expand, d_conv=d_conv, dt_rank=dt_rank, head_orders=quarter_orders
        )
        # 1 where a head comes: (row of two, column of two, k); head 1 has the odd row, head 2 the odd column.
        self.register_buffer("own", torch.eye(HEADS).view(2, 2, HEADS).transpose(0, 1).clone(), persistent=False)

    def published_extra(self, x: Tensor) -> int:
        """Published code projects a head's own quarter alone; negative (`core.analysis.counter`)."""
        b, _, h, w = x.shape
        d, columns = self.out_norm.normalized_shape[0], self.x_proj_weight.shape[1] + self.rank
        return -3 * b * (h + h % 2) * (w + w % 2) * d * columns

    def _scan(self, u: Tensor) -> Tensor:
        """(b, d, h, w) → (b, l, 1, d)."""
        height, width = u.shape[-2:]
        # As published: at the pixels that make an odd side even nothing comes in, but the state decays.
        u = F.pad(u, (0, width % 2, 0, height % 2)) if height % 2 or width % 2 else u
        b, d, h, w = u.shape
        length, n, r = h * w, self.A_logs.shape[1], self.rank
        # One dense product for all heads is faster than four over every fourth pixel.
        projected = pointwise(u, self.x_proj_weight.flatten(0, 1)).permute(0, 2, 3, 1).reshape(b, length, HEADS, -1)
        low, B, C = torch.split(projected, [r, n, n], dim=-1)
        low = low.view(b, h // 2, 2, w // 2, 2, HEADS, r) * self.own[:, None, :, :, None]
        delta = F.linear(low.view(b, length, HEADS * r), self.dt_projs_weight.transpose(0, 1).flatten(1))
        y = selective_scan(
            u.permute(0, 2, 3, 1).reshape(b, length, 1, d).expand(-1, -1, HEADS, -1),
            delta.view(b, length, 1, d).expand(-1, -1, HEADS, -1),
            -self.A_logs.float().exp().view(HEADS, d, n),
            B,
            C,
            self.Ds.float().view(HEADS, d),
            self.head_orders(h, w, device=u.device),
            self.dt_projs_bias.float(),
        ).sum(2)
        return y.view(b, h, w, d)[:, :height, :width].reshape(b, height * width, 1, d)

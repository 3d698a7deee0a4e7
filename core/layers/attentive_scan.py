"""The attentive state space of MambaIRv2: one scan that visits like pixels one after another, with a learned prompt for
every kind of pixel in what it reads out (Guo et al., "MambaIRv2", CVPR 2025, sections 3.2 and 3.3).

Shapes: b batch, c channels, h × w picture, l = h·w positions, d channels inside, n states, r rank of the step
projection, t tokens (kinds of pixel). Published code gathers the sorted sequence and puts the result back; here the
sort is the order in which the one scan visits the pixels where they lie, one order for every picture.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.multi_scan import MambaConfig, initial_steps, pointwise
from core.scan import selective_scan


class AttentiveScan(nn.Module):
    """(b, c, h, w) → same shape. Parameter names are the published ones (``ASSM``).

    In training a pixel's token is drawn (Gumbel softmax, straight through to its gradient). Otherwise it is the most
    likely one, unlike in the published code, which draws there too and so never gives the same picture twice.
    """

    def __init__(self, dim: int, d_state: int, num_tokens: int, inner_rank: int, mlp_ratio: float) -> None:
        super().__init__()
        inner = int(dim * mlp_ratio)
        self.selectiveScan = _PromptedScan(inner, d_state)
        self.out_norm = nn.LayerNorm(inner)
        self.out_proj = nn.Linear(inner, dim)
        self.in_proj = nn.Sequential(nn.Conv2d(dim, inner, 1))
        self.CPE = nn.Sequential(nn.Conv2d(inner, inner, 3, padding=1, groups=inner))
        self.embeddingB = nn.Embedding(num_tokens, inner_rank)
        nn.init.uniform_(self.embeddingB.weight, -1 / num_tokens, 1 / num_tokens)
        self.route = nn.Sequential(nn.Linear(dim, dim // 3), nn.GELU(), nn.Linear(dim // 3, num_tokens))

    def forward(self, x: Tensor, states: Tensor) -> Tensor:
        """``states`` (rank, n) makes prompts of this layer's embeddings."""
        b, _, h, w = x.shape
        prompt, order = self._route(x.permute(0, 2, 3, 1).flatten(1, 2), self.embeddingB.weight @ states)
        u = self.in_proj(x)
        u = u * torch.sigmoid(self.CPE(u))
        y = self.out_norm(self.selectiveScan(u.permute(0, 2, 3, 1).flatten(1, 2), prompt, order))
        y = y.view(b, h, w, -1).permute(0, 3, 1, 2)
        return pointwise(y, self.out_proj.weight, self.out_proj.bias)

    def published_extra(self, x: Tensor, states: Tensor) -> int:
        """Published code picks a pixel's prompt by a product with all of them (`core.analysis.counter`)."""
        return x.shape[0] * x.shape[-2:].numel() * self.embeddingB.num_embeddings * states.shape[1]

    def _route(self, pixels: Tensor, prompts: Tensor) -> tuple[Tensor, Tensor]:
        """Prompt of every position (b, l, n), and the order of visits (b, l), from ``prompts`` (t, n)."""
        likely = self.route(pixels)
        if self.training:
            # With Gumbel's noise on it the most likely token is a draw. In half precision the noise could be infinite.
            likely = likely - torch.empty_like(likely, dtype=torch.float32).exponential_().log()
        token = likely.max(-1).indices
        # Stable, so that the same picture is visited in the same order every time and everywhere.
        order = torch.argsort(token, dim=-1, stable=True)
        # The published code sorts the pixels but not their prompts: the step that visits a pixel reads the prompt of
        # the pixel whose number is the step's. Weights were trained with that.
        numbers = torch.arange(order.shape[1], device=order.device).expand_as(order)
        step = torch.empty_like(order).scatter_(1, order, numbers)
        prompt = F.embedding(token.gather(1, step), prompts)
        if torch.is_grad_enabled():
            # The choice has no gradient of its own and takes that of the softmax: what is added here is 0.
            soft = likely.softmax(-1)
            prompt = prompt + ((soft - soft.detach()) @ prompts).gather(1, step[..., None].expand_as(prompt))
        return prompt, order


class _PromptedScan(nn.Module):
    """(b, l, d), prompts (b, l, n), order (b, l) → (b, l, d)."""

    def __init__(self, channels: int, d_state: int) -> None:
        super().__init__()
        self.d_state, self.rank = d_state, math.ceil(channels / 16)
        bound = channels**-0.5
        self.x_proj_weight = nn.Parameter(torch.empty(1, self.rank + 2 * d_state, channels).uniform_(-bound, bound))
        weight, bias = initial_steps(1, channels, self.rank, MambaConfig(scan_count=1))
        self.dt_projs_weight = nn.Parameter(weight)
        self.dt_projs_bias = nn.Parameter(bias)
        # Decay rates 1 … n for every channel (Gu et al. 2022, S4D-Real).
        self.A_logs = nn.Parameter(torch.arange(1, d_state + 1, dtype=torch.float32).log().repeat(channels, 1))
        self.Ds = nn.Parameter(torch.ones(channels))

    def forward(self, x: Tensor, prompt: Tensor, order: Tensor) -> Tensor:
        n = self.d_state
        low, B, C = torch.split(F.linear(x, self.x_proj_weight[0]), [self.rank, n, n], dim=-1)
        delta = F.linear(low, self.dt_projs_weight[0])
        y = selective_scan(
            x[:, :, None],
            delta[:, :, None],
            -self.A_logs.float().exp()[None],
            B[:, :, None],
            (C + prompt)[:, :, None],
            self.Ds.float()[None],
            order.int()[:, None],
            self.dt_projs_bias.float(),
        )
        return y[:, :, 0]

"""What MambaIRv2 and its light edition share between the frame and the feed-forward: groups of attentive layers (Guo et
al., "MambaIRv2", CVPR 2025, figure 3).

Shapes: b batch, d = embed_dim channels, h × w picture.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from core.layers.attentive_scan import AttentiveScan
from core.layers.inference import count_children, widening
from core.layers.multi_scan import pointwise
from core.layers.norm import PixelNorm
from core.layers.residual_frame import FrameConfig, ResidualGroup, infer_frame
from core.layers.window_attention import WindowAttention

FIRST = "layers.0.residual_group.layers.0."
# What a published layer adds of its own input starts this small.
LAYER_SCALE = 1e-4


@dataclass(frozen=True)
class AttentiveConfig(FrameConfig):
    """Options that both published classes share, by their published names; ValueError when they cannot work together.

    ``use_checkpoint`` saves memory while training (the published classes take it and do nothing).
    """

    d_state: int = 8
    depths: tuple[int, ...] = (6, 6, 6, 6)
    num_heads: tuple[int, ...] = (4, 4, 4, 4)
    window_size: int = 16
    inner_rank: int = 32
    num_tokens: int = 64
    mlp_ratio: float = 2.0
    qkv_bias: bool = True
    ape: bool = False
    use_checkpoint: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        for impossible, why in (
            (
                not self.depths or min(self.depths) < 1 or len(self.depths) != len(self.num_heads),
                f"depths and num_heads need one number of at least 1 for every group, but they are {self.depths} and "
                f"{self.num_heads}.",
            ),
            (
                any(heads < 1 or self.embed_dim % heads for heads in self.num_heads),
                f"every number of num_heads must divide embed_dim, but they are {self.num_heads} and {self.embed_dim}.",
            ),
            (self.embed_dim < 3, f"embed_dim must be at least 3, not {self.embed_dim}."),
            (
                min(self.d_state, self.window_size, self.inner_rank, self.num_tokens) < 1,
                "d_state, window_size, inner_rank and num_tokens must be at least 1.",
            ),
            (int(self.embed_dim * self.mlp_ratio) < 1, f"mlp_ratio {self.mlp_ratio:g} leaves no channel."),
            (self.ape, "ape ties a network to pictures of one size, and no published one uses it; leave it out."),
        ):
            if impossible:
                raise ValueError(why)

    @property
    def hidden(self) -> int:
        """Channels inside the scan and the feed-forwards."""
        return int(self.embed_dim * self.mlp_ratio)


class AttentiveLayer(nn.Module):
    """Attention in windows, then the attentive scan, each with a feed-forward. (b, d, h, w) → same shape."""

    def __init__(
        self, config: AttentiveConfig, num_heads: int, shift: int, feed_forward: Callable[[], nn.Module]
    ) -> None:
        super().__init__()
        dim = config.embed_dim
        self.scale1 = nn.Parameter(torch.full((dim,), LAYER_SCALE))
        self.scale2 = nn.Parameter(torch.full((dim,), LAYER_SCALE))
        self.norm1, self.norm2, self.norm3, self.norm4 = (PixelNorm(dim) for _ in range(4))
        self.wqkv = nn.Linear(dim, 3 * dim, bias=config.qkv_bias)
        self.win_mhsa = WindowAttention(dim, config.window_size, num_heads, shift)
        self.assm = AttentiveScan(dim, config.d_state, config.num_tokens, config.inner_rank, config.mlp_ratio)
        self.convffn1 = feed_forward()
        self.convffn2 = feed_forward()
        self.embeddingA = nn.Embedding(config.inner_rank, config.d_state)
        nn.init.uniform_(self.embeddingA.weight, -1 / config.inner_rank, 1 / config.inner_rank)

    def forward(self, x: Tensor) -> Tensor:
        near = x + self.win_mhsa(pointwise(self.norm1(x), self.wqkv.weight, self.wqkv.bias))
        near = near + self.convffn1(self.norm2(near))
        x = x * self.scale1[:, None, None] + near

        far = x + self.assm(self.norm3(x), self.embeddingA.weight)
        far = far + self.convffn2(self.norm4(far))
        return x * self.scale2[:, None, None] + far


class _Layers(nn.Module):
    """The layers of one group, every other one with shifted windows."""

    def __init__(
        self, config: AttentiveConfig, depth: int, num_heads: int, feed_forward: Callable[[], nn.Module]
    ) -> None:
        super().__init__()
        self.recompute = config.use_checkpoint
        self.layers = nn.ModuleList(
            AttentiveLayer(config, num_heads, config.window_size // 2 if i % 2 else 0, feed_forward)
            for i in range(depth)
        )

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = checkpoint(layer, x, use_reentrant=False) if self.recompute and self.training else layer(x)
        return x


def attentive_groups(config: AttentiveConfig, feed_forward: Callable[[], nn.Module]) -> Iterator[ResidualGroup]:
    """The groups of a network; every layer takes two of ``feed_forward``, (b, d, h, w) → same shape."""
    for depth, num_heads in zip(config.depths, config.num_heads, strict=True):
        layers = _Layers(config, depth, num_heads, feed_forward)
        yield ResidualGroup(layers, config.embed_dim, config.resi_connection)


def infer_attentive(state: Mapping[str, Tensor]) -> dict[str, Any]:
    """The options of `AttentiveConfig` of a state dict, from names and shapes; KeyError if it is another network's."""
    groups = range(count_children(state, "layers."))
    tables = [state[f"layers.{i}.residual_group.layers.0.win_mhsa.relative_position_bias_table"] for i in groups]
    frame = infer_frame(state)
    inner, d_state = state[f"{FIRST}assm.selectiveScan.A_logs"].shape
    num_tokens, inner_rank = state[f"{FIRST}assm.embeddingB.weight"].shape
    return frame | {
        "d_state": d_state,
        "depths": [count_children(state, f"layers.{i}.residual_group.layers.") for i in groups],
        "num_heads": [table.shape[1] for table in tables],
        "window_size": (round(tables[0].shape[0] ** 0.5) + 1) // 2,
        "inner_rank": inner_rank,
        "num_tokens": num_tokens,
        "mlp_ratio": widening(inner, frame["embed_dim"]),
        "qkv_bias": f"{FIRST}wqkv.bias" in state,
    }

"""MambaIR: groups of cross-scanning blocks at the picture's own size, then a reconstruction (Guo et al., "MambaIR: A
Simple Baseline for Image Restoration with State-Space Model", ECCV 2024, section 3, "Overall Architecture").

Shapes: b batch, c channels of the picture, d = embed_dim channels inside, h × w the small picture, s the scale.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from core.layers.inference import count_children, widening
from core.layers.residual_frame import FrameConfig, ResidualFrame, ResidualGroup, infer_frame
from core.layers.state_space_block import LEAST_CHANNELS, StateSpaceBlock
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class MambaIRConfig(FrameConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together.

    The scan widens the channels by ``mlp_ratio``. While training, the last block's scan is left out at
    ``drop_path_rate``, those before it less often, the first never.
    """

    embed_dim: int = 96
    depths: tuple[int, ...] = (6, 6, 6, 6)
    d_state: int = 16
    mlp_ratio: float = 2.0
    drop_rate: float = 0.0
    drop_path_rate: float = 0.1
    use_checkpoint: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        for impossible, why in (
            (not self.depths or min(self.depths) < 1, "depths needs at least one group of at least one block."),
            (
                self.embed_dim < LEAST_CHANNELS,
                f"embed_dim must be at least {LEAST_CHANNELS}, not {self.embed_dim}: the attention over channels "
                f"keeps one of {LEAST_CHANNELS}.",
            ),
            (self.d_state < 1, "d_state must be at least 1."),
            (int(self.mlp_ratio * self.embed_dim) < 1, "mlp_ratio leaves no channel for the scan; take 1 or more."),
            (
                self.upsampler == "nearest+conv",
                "'nearest+conv' belongs to MambaIRv2; for MambaIR choose 'pixelshuffle'.",
            ),
            (
                not (0 <= self.drop_rate < 1 and 0 <= self.drop_path_rate < 1),
                "drop_rate and drop_path_rate must be at least 0 and below 1.",
            ),
        ):
            if impossible:
                raise ValueError(why)


class _Blocks(nn.Module):
    """Blocks in a row, under the name that published files give them. (b, d, h, w) → same shape."""

    def __init__(self, blocks: list[StateSpaceBlock]) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*blocks)

    def forward(self, x: Tensor) -> Tensor:
        return self.blocks(x)


class MambaIR(ResidualFrame, RestorationNetwork):
    """(b, in_chans, h, w) in 0 … 1 → (b, in_chans, s·h, s·w)."""

    def __init__(self, config: MambaIRConfig) -> None:
        last = max(sum(config.depths) - 1, 1)

        def group(before: int, depth: int) -> ResidualGroup:
            blocks = [
                StateSpaceBlock(
                    config.embed_dim,
                    d_state=config.d_state,
                    expand=config.mlp_ratio,
                    drop_path=config.drop_path_rate * number / last,
                    light=config.upsampler == "pixelshuffledirect",
                    recompute=config.use_checkpoint,
                )
                for number in range(before, before + depth)
            ]
            return ResidualGroup(_Blocks(blocks), config.embed_dim, config.resi_connection)

        depths = config.depths
        super().__init__(config, [group(sum(depths[:i]), depth) for i, depth in enumerate(depths)])
        self.channels, self.scale = config.in_chans, config.upscale
        # After the norm, where there is one, and before the groups.
        self.patch_embed["drop"] = nn.Dropout(config.drop_rate)


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    ``img_range`` leaves no trace in the weights: 1 is assumed, as in every published option file, gray ones included.
    """
    block = "layers.0.residual_group.blocks.0.self_attention."
    if "conv_first.weight" not in state or f"{block}A_logs" not in state:
        return None
    inner, dim = state[f"{block}out_norm.weight"].shape[0], state["conv_first.weight"].shape[0]
    groups = range(count_children(state, "layers."))
    return {
        **infer_frame(state),
        "depths": [count_children(state, f"layers.{group}.residual_group.blocks.") for group in groups],
        "d_state": state[f"{block}A_logs"].shape[1],
        "mlp_ratio": widening(inner, dim),
    }


def _preset(**options: Any) -> dict[str, Any]:
    return dataclasses.asdict(MambaIRConfig(**options))


def _classical(upscale: int) -> dict[str, Any]:
    return _preset(embed_dim=180, depths=(6,) * 6, upscale=upscale, upsampler="pixelshuffle")


def _light(upscale: int) -> dict[str, Any]:
    return _preset(embed_dim=60, d_state=10, mlp_ratio=1.2, upscale=upscale, upsampler="pixelshuffledirect")


def _same_size(channels: int) -> dict[str, Any]:
    return _preset(in_chans=channels, embed_dim=180, depths=(6,) * 6, mlp_ratio=1.2)


ARCHITECTURE = Architecture(
    name="mambair",
    title="MambaIR",
    summary="Scans rows and columns from both ends: enlarges ×2 to ×4, takes away noise and traces of JPEG.",
    paper="Guo et al., MambaIR: A Simple Baseline for Image Restoration with State-Space Model, ECCV 2024",
    config_type=MambaIRConfig,
    build=MambaIR,
    infer=infer,
    presets={
        **{f"classical-x{scale}": _classical(scale) for scale in (2, 3, 4)},
        **{f"light-x{scale}": _light(scale) for scale in (2, 3, 4)},
        "denoise-colour": _same_size(3),
        "denoise-gray": _same_size(1),
        "jpeg-gray": _same_size(1),
    },
    # Sizes of patches that the published class only counts, and what its option files kept from other networks.
    ignored=frozenset({"img_size", "patch_size", "window_size", "interval", "num_heads"}),
)

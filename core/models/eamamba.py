"""EAMamba: a U-shaped network of scanning blocks (Lin et al., "EAMamba: Efficient All-Around Vision State Space Model
for Image Restoration", ICCV 2025, figure 2).

Shapes: b batch, c channels, h × w picture. Each level halves the picture and doubles the channels.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, nn

from core.layers.channel_mixers import CHANNEL_MIXERS
from core.layers.inference import infer_block_options
from core.layers.mamba_former import blocks
from core.layers.multi_scan import MambaConfig
from core.layers.norm import NORMS
from core.layers.u_frame import MULTIPLE_OF, UFrame, UFrameConfig, infer_u_frame
from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class EAMambaConfig(UFrameConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    dim: int = 64
    num_blocks: tuple[int, ...] = (4, 6, 6, 7)
    num_refinement_blocks: int = 2
    ffn_expansion_factor: float = 2.0
    layernorm_type: str = "WithBias"
    checkpoint_percentage: float = 0.0
    channel_mixer_type: str = "Simple"
    upscale: int = 1
    mamba_cfg: MambaConfig = field(
        default_factory=lambda: MambaConfig(scan_type="diagonal", d_conv=3, expand=1, conv_2d=True)
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        for impossible, why in (
            (self.upscale != 1, f"it restores at the same size; for ×{self.upscale} choose EAMambaSR."),
            (self.layernorm_type not in NORMS, f"layernorm_type must be one of {', '.join(NORMS)}."),
            (
                self.channel_mixer_type.lower() not in CHANNEL_MIXERS,
                f"channel_mixer_type must be one of {', '.join(CHANNEL_MIXERS)}.",
            ),
            (not 0 <= self.checkpoint_percentage <= 1, "checkpoint_percentage must lie between 0 and 1."),
        ):
            if impossible:
                raise ValueError(why)


class EAMamba(UFrame, RestorationNetwork):
    """(b, inp_channels, h, w) in 0 … 1 → (b, out_channels, h, w)."""

    multiple_of = MULTIPLE_OF

    def __init__(self, config: EAMambaConfig) -> None:
        def level(count: int, channels: int) -> nn.Sequential:
            return blocks(
                count,
                channels,
                expansion=config.ffn_expansion_factor,
                bias=config.bias,
                norm=config.layernorm_type,
                mixer=config.channel_mixer_type.lower(),
                mamba=config.mamba_cfg,
                recompute_share=config.checkpoint_percentage,
            )

        super().__init__(config, level)
        self.channels = config.inp_channels


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    The scan's curve leaves no trace in the weights: the published default, diagonal, is assumed.
    """
    if "patch_embed.proj.weight" not in state or "latent.0.mamba.x_proj_weight" not in state:
        return None
    options = infer_u_frame(state)
    return {**options, **infer_block_options(state, "latent.0.", 8 * options["dim"])}


DENOISE = dataclasses.asdict(EAMambaConfig())

ARCHITECTURE = Architecture(
    name="eamamba",
    title="EAMamba",
    summary="A U-shaped network whose scans run all around the picture; restores at the same size.",
    paper="Lin et al., EAMamba: Efficient All-Around Vision State Space Model for Image Restoration, ICCV 2025",
    config_type=EAMambaConfig,
    build=EAMamba,
    infer=infer,
    assumed=("mamba_cfg.scan_type",),
    presets={
        "published": DENOISE,
        "dual-pixel": DENOISE | {"inp_channels": 6, "dual_pixel_task": True},
    },
    ignored=frozenset({"LayerNorm_type"}),
)

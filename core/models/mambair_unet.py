"""MambaIR's network for the noise of real cameras: its blocks in a U (Guo et al., "MambaIR: A Simple Baseline for Image
Restoration with State-Space Model", ECCV 2024; the U is described in the code published with it, ``MambaIRUNet``).

Shapes: b batch, c channels, h × w picture.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from core.layers.inference import widening
from core.layers.state_space_block import LEAST_CHANNELS, StateSpaceBlock
from core.layers.u_frame import MULTIPLE_OF, UFrame, UFrameConfig, infer_u_frame
from core.models.architecture import Architecture, RestorationNetwork

# The same at every level, and no argument of the published class.
STATES = 16


@dataclass(frozen=True)
class MambaIRUNetConfig(UFrameConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together.

    The scan widens the channels by ``mlp_ratio``, and is left out at ``drop_path_rate`` while training.
    """

    mlp_ratio: float = 2.0
    drop_path_rate: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        for impossible, why in (
            (
                self.dim < LEAST_CHANNELS,
                f"dim must be at least {LEAST_CHANNELS}, not {self.dim}: the attention over channels keeps one of "
                f"{LEAST_CHANNELS}.",
            ),
            (int(self.mlp_ratio * self.dim) < 1, "mlp_ratio leaves no channel for the scan; take 1 or more."),
            (not 0 <= self.drop_path_rate < 1, "drop_path_rate must be at least 0 and below 1."),
        ):
            if impossible:
                raise ValueError(why)


class MambaIRUNet(UFrame, RestorationNetwork):
    """(b, inp_channels, h, w) in 0 … 1 → (b, out_channels, h, w)."""

    multiple_of = MULTIPLE_OF

    def __init__(self, config: MambaIRUNetConfig) -> None:
        def level(count: int, channels: int) -> nn.Sequential:
            return nn.Sequential(
                *(
                    StateSpaceBlock(channels, d_state=STATES, expand=config.mlp_ratio, drop_path=config.drop_path_rate)
                    for _ in range(count)
                )
            )

        super().__init__(config, level)
        self.channels = config.inp_channels


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's."""
    # The widest level tells the ratio best, because there the least of it is cut off.
    widest = "latent.0.self_attention.out_norm.weight"
    if "patch_embed.proj.weight" not in state or widest not in state:
        return None
    options = infer_u_frame(state)
    return {**options, "mlp_ratio": widening(state[widest].shape[0], 8 * options["dim"])}


ARCHITECTURE = Architecture(
    name="mambair_unet",
    title="MambaIR-UNet",
    summary="MambaIR's blocks in a U-shaped network for the noise of real cameras; restores at the same size.",
    paper="Guo et al., MambaIR: A Simple Baseline for Image Restoration with State-Space Model, ECCV 2024",
    config_type=MambaIRUNetConfig,
    build=MambaIRUNet,
    infer=infer,
    presets={"real-denoise": dataclasses.asdict(MambaIRUNetConfig(mlp_ratio=1.5))},
)

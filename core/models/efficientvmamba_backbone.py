"""EfficientVMamba as the eye of another network, a detector or a segmenter: four maps of what a picture shows, each
half as large as the one before (Pei, Huang, Xu, "EfficientVMamba: Atrous Selective Scan for Light Weight Visual
Mamba", AAAI 2025). It restores nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from core.layers.efficientvmamba_body import (
    IGNORED,
    RELEASED_SIZES,
    BodyConfig,
    EfficientVMambaBody,
    infer_body,
    start_linear_layers,
)
from core.layers.norm import PixelNorm
from core.models.architecture import Architecture


@dataclass(frozen=True)
class BackboneConfig(BodyConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    out_indices: tuple[int, ...] = (0, 1, 2, 3)

    def __post_init__(self) -> None:
        super().__post_init__()
        stages = range(len(self.depths))
        if not self.out_indices or any(index not in stages for index in self.out_indices):
            raise ValueError(f"out_indices must name stages from 0 to {len(self.depths) - 1}, at least one.")


class EfficientVMambaBackbone(EfficientVMambaBody):
    """(b, in_chans, h, w), each channel normalised as in training → one (b, c, h, w) per stage of ``out_indices``.

    With patches of 4 the first is h/4 × w/4 large, each further one half of that. ValueError when the picture is
    smaller than ``least_size`` on a side.
    """

    def __init__(self, config: BackboneConfig) -> None:
        super().__init__(config)
        self.out_indices = config.out_indices
        for index in config.out_indices:
            self.add_module(f"outnorm{index}", PixelNorm(config.widths[index]))
        start_linear_layers(self)

    def features(self, x: Tensor) -> tuple[Tensor, ...]:
        """What `forward` gives, by a name that says it."""
        return tuple(
            self.get_submodule(f"outnorm{index}")(result)
            for index, result in enumerate(self.run_stages(x))
            if index in self.out_indices
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        return self.features(x)


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's."""
    options = infer_body(state)
    if options is None or not any(key.startswith("outnorm") for key in state):
        return None
    indices = [index for index in range(len(options["depths"])) if f"outnorm{index}.weight" in state]
    return options | {"out_indices": indices}


ARCHITECTURE = Architecture(
    name="efficientvmamba_backbone",
    title="EfficientVMamba (backbone)",
    summary="Gives maps of what a picture shows to a detector or a segmenter; it gives no picture back.",
    paper="Pei, Huang, Xu, EfficientVMamba: Atrous Selective Scan for Light Weight Visual Mamba, AAAI 2025",
    config_type=BackboneConfig,
    build=EfficientVMambaBackbone,
    infer=infer,
    presets=RELEASED_SIZES,
    ignored=IGNORED | {"num_classes"},
    restores=False,
)

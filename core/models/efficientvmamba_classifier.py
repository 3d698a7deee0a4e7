"""EfficientVMamba for naming what a picture shows (Pei, Huang, Xu, "EfficientVMamba: Atrous Selective Scan for Light
Weight Visual Mamba", AAAI 2025). It restores nothing; its weights are where those of a restorer or a detector begin.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

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
class ClassifierConfig(BodyConfig):
    """Options of the published class, by their published names; ValueError when they cannot work together."""

    num_classes: int = 1000

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.num_classes < 1:
            raise ValueError("num_classes must be at least 1.")


class EfficientVMambaClassifier(EfficientVMambaBody):
    """(b, in_chans, h, w), each channel normalised as in training → (b, num_classes), higher is likelier.

    ValueError when the picture is smaller than ``least_size`` on a side.
    """

    def __init__(self, config: ClassifierConfig) -> None:
        super().__init__(config)
        width = config.widths[-1]
        self.classifier = nn.Sequential(
            OrderedDict(
                norm=PixelNorm(width),
                avgpool=nn.AdaptiveAvgPool2d(1),
                flatten=nn.Flatten(1),
                head=nn.Linear(width, config.num_classes),
            )
        )
        start_linear_layers(self)

    def forward(self, x: Tensor) -> Tensor:
        *_, deepest = self.run_stages(x)
        return self.classifier(deepest)


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's."""
    options = infer_body(state)
    if options is None or "classifier.head.weight" not in state:
        return None
    return options | {"num_classes": state["classifier.head.weight"].shape[0]}


ARCHITECTURE = Architecture(
    name="efficientvmamba_classifier",
    title="EfficientVMamba (classifier)",
    summary="Says which of a thousand kinds of thing a picture shows; it gives no picture back.",
    paper="Pei, Huang, Xu, EfficientVMamba: Atrous Selective Scan for Light Weight Visual Mamba, AAAI 2025",
    config_type=ClassifierConfig,
    build=EfficientVMambaClassifier,
    infer=infer,
    presets=RELEASED_SIZES,
    ignored=IGNORED,
    restores=False,
)

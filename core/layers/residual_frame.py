"""What SwinIR built around its groups, and MambaIR and MambaIRv2 kept: a first look at the picture, groups of blocks
under one long skip, and a reconstruction (Liang et al., "SwinIR", ICCVW 2021, section 3.1).

Shapes: b batch, c channels of the picture, d = embed_dim channels inside, h × w the small picture, s the scale.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.inference import count_children
from core.layers.norm import PixelNorm
from core.layers.resampling import Upscale

# Mean of the pictures of DIV2K, which the weights expect to be taken away. Pictures of one channel keep theirs.
RGB_MEAN = (0.4488, 0.4371, 0.4040)
# Width of the reconstruction, the same in every published network.
FEATURES = 64
UPSAMPLERS = ("", "pixelshuffle", "pixelshuffledirect", "nearest+conv")
CONNECTIONS = ("1conv", "3conv")


@dataclass(frozen=True)
class FrameConfig:
    """Options that the published classes share, by their published names; ValueError when they cannot work together.

    ``upsampler`` is ``""`` for restoring at the same size, ``"pixelshuffle"``, ``"pixelshuffledirect"`` (one
    convolution) or ``"nearest+conv"`` (×4). ``upscale`` goes with it: the classes' default of 2 does nothing without
    an upsampler. ``resi_connection`` is ``"1conv"`` or ``"3conv"``. ``img_range`` is what white becomes inside.
    """

    in_chans: int = 3
    embed_dim: int = 48
    patch_norm: bool = True
    upscale: int = 1
    img_range: float = 1.0
    upsampler: str = ""
    resi_connection: str = "1conv"

    def __post_init__(self) -> None:
        for impossible, why in (
            (self.in_chans < 1 or self.embed_dim < 1, "in_chans and embed_dim must be at least 1."),
            (self.img_range <= 0, f"img_range must be above 0, not {self.img_range:g}."),
            (
                self.upsampler not in UPSAMPLERS,
                f"upsampler is {self.upsampler!r}, but {', '.join(map(repr, UPSAMPLERS))} are possible.",
            ),
            (
                self.resi_connection not in CONNECTIONS,
                f"resi_connection is {self.resi_connection!r}, but {' and '.join(CONNECTIONS)} are possible.",
            ),
            (
                self.resi_connection == "3conv" and self.embed_dim < 4,
                f"'3conv' narrows embed_dim to a quarter, and {self.embed_dim} leaves nothing; choose '1conv'.",
            ),
            (
                self.upsampler != "" and self.upscale < 2,
                f"{self.upsampler!r} enlarges, so upscale must be at least 2, not {self.upscale}.",
            ),
            (
                self.upsampler == "" and self.upscale != 1,
                f"without an upsampler it restores at the same size; for ×{self.upscale} choose 'pixelshuffle' or "
                "'pixelshuffledirect'.",
            ),
            (
                self.upsampler == "nearest+conv" and self.upscale != 4,
                f"'nearest+conv' enlarges by 4, not by {self.upscale}; choose 'pixelshuffle'.",
            ),
        ):
            if impossible:
                raise ValueError(why)


class ResidualFrame(nn.Module):
    """(b, c, h, w) in 0 … 1 → (b, c, s·h, s·w). ``groups`` take and give (b, d, h, w) in channels-last memory."""

    mean: Tensor

    def __init__(self, config: FrameConfig, groups: Iterable[nn.Module]) -> None:
        super().__init__()
        dim, mean = config.embed_dim, RGB_MEAN if config.in_chans == 3 else (0.0,)
        self.img_range = config.img_range
        self.register_buffer("mean", torch.tensor(mean).view(1, -1, 1, 1), persistent=False)
        self.conv_first = nn.Conv2d(config.in_chans, dim, 3, padding=1)
        self.patch_embed = nn.ModuleDict({"norm": PixelNorm(dim)} if config.patch_norm else {})
        self.layers = nn.ModuleList(groups)
        self.norm = PixelNorm(dim)
        self.conv_after_body = _connection(dim, config.resi_connection)
        reconstruction = _reconstruction(config)
        for name, module in reconstruction.items():
            self.add_module(name, module)
        self._reconstruction = tuple(reconstruction)
        self._adds_input = config.upsampler == ""
        self.apply(_initialise)

    def forward(self, x: Tensor) -> Tensor:
        x = ((x - self.mean) * self.img_range).contiguous(memory_format=torch.channels_last)
        shallow = self.conv_first(x)
        deep = shallow
        for layer in (*self.patch_embed.values(), *self.layers, self.norm):
            deep = layer(deep)
        y: Tensor = shallow + self.conv_after_body(deep)
        for name in self._reconstruction:
            y = getattr(self, name)(y)
        if self._adds_input:
            y = x + y
        return y / self.img_range + self.mean


class ResidualGroup(nn.Module):
    """Blocks, a 3×3 look at the neighbours (or three convolutions), and a skip. (b, d, h, w) → same shape."""

    def __init__(self, residual_group: nn.Module, dim: int, resi_connection: str) -> None:
        super().__init__()
        self.residual_group = residual_group
        self.conv = _connection(dim, resi_connection)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.conv(self.residual_group(x))
        return x + y


class _EnlargedConv(nn.Conv2d):
    """Every pixel four times, 3×3 convolution, LeakyReLU: (b, c, h, w) → (b, c, 2h, 2w)."""

    def forward(self, x: Tensor) -> Tensor:
        return F.leaky_relu(super().forward(F.interpolate(x, scale_factor=2, mode="nearest")), 0.2)


class _ActivatedConv(nn.Conv2d):
    """3×3 convolution and LeakyReLU: (b, c, h, w) → same shape."""

    def forward(self, x: Tensor) -> Tensor:
        return F.leaky_relu(super().forward(x), 0.2)


def _reconstruction(config: FrameConfig) -> dict[str, nn.Module]:
    """The layers from features to picture by their published names, in the order in which they run."""
    dim, scale, chans = config.embed_dim, config.upscale, config.in_chans
    widen = nn.Sequential(nn.Conv2d(dim, FEATURES, 3, padding=1), nn.LeakyReLU())
    last = nn.Conv2d(FEATURES, chans, 3, padding=1)
    match config.upsampler:
        case "pixelshuffle":
            return {"conv_before_upsample": widen, "upsample": Upscale(scale, FEATURES), "conv_last": last}
        case "pixelshuffledirect":
            step = nn.Conv2d(dim, scale * scale * chans, 3, padding=1)
            return {"upsample": nn.Sequential(step, nn.PixelShuffle(scale))}
        case "nearest+conv":
            return {
                "conv_before_upsample": widen,
                "conv_up1": _EnlargedConv(FEATURES, FEATURES, 3, padding=1),
                "conv_up2": _EnlargedConv(FEATURES, FEATURES, 3, padding=1),
                "conv_hr": _ActivatedConv(FEATURES, FEATURES, 3, padding=1),
                "conv_last": last,
            }
        case _:
            return {"conv_last": nn.Conv2d(dim, chans, 3, padding=1)}


def _connection(dim: int, resi_connection: str) -> nn.Module:
    if resi_connection == "1conv":
        return nn.Conv2d(dim, dim, 3, padding=1)
    return nn.Sequential(
        nn.Conv2d(dim, dim // 4, 3, padding=1),
        nn.LeakyReLU(0.2),
        nn.Conv2d(dim // 4, dim // 4, 1),
        nn.LeakyReLU(0.2),
        nn.Conv2d(dim // 4, dim, 3, padding=1),
    )


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def infer_frame(state: Mapping[str, Tensor]) -> dict[str, Any]:
    """The options of `FrameConfig` of a state dict, from names and shapes.

    ``img_range`` leaves no trace; 1, as in every published network, is assumed. KeyError when it is another network's.
    """
    dim, chans = state["conv_first.weight"].shape[:2]
    scale, upsampler = 1, ""
    if "conv_up1.weight" in state:
        scale, upsampler = 4, "nearest+conv"
    elif "conv_before_upsample.0.weight" in state:
        upsampler = "pixelshuffle"
        for number in range(0, count_children(state, "upsample."), 2):
            scale *= math.isqrt(state[f"upsample.{number}.weight"].shape[0] // FEATURES)
    elif "upsample.0.weight" in state:
        scale, upsampler = math.isqrt(state["upsample.0.weight"].shape[0] // chans), "pixelshuffledirect"
    return {
        "in_chans": chans,
        "embed_dim": dim,
        "patch_norm": "patch_embed.norm.weight" in state,
        "upscale": scale,
        "upsampler": upsampler,
        "resi_connection": "1conv" if "conv_after_body.weight" in state else "3conv",
    }

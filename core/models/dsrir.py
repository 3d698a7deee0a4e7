"""DSRIR: three sub-networks one after the other, each giving a picture and how unsure it is ("DSRIR: Dynamic spatial
refinement learning for progressive all-in-one image restoration", published code xfwang23/DSRIR).

It convolves only and scans nothing; what sees far is the mean over patches, halves and the whole of the picture.

Shapes: b batch, c channels, h × w picture, p patches along a side.
"""

import dataclasses
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.padding import pad_to_multiple
from core.models.architecture import Architecture, RestorationNetwork

# What the published class fixes: blocks of each level, and patches along a side in each level (or in each block).
SN1_BLOCKS, SN1_PATCHES = (2, 2, 2), (8, 4, 2)
SN2_BLOCKS, SN2_PATCHES = (2, 4), (4, 2)
SN3_GROUPS, SN3_PATCHES = 4, (8, 4, 2, 1)

Pictures = tuple[Tensor, Tensor, Tensor]


@dataclass(frozen=True)
class DSRIRConfig:
    """Options of the published class, by their published names; ValueError when they cannot work together.

    ``sn1_feats``, ``sn2_feats``, ``sn3_feats`` are the widths of the sub-networks; the first two grow by
    ``feats_step1`` and ``feats_step2`` at each halving. ``reduction`` divides the width inside attention.
    """

    in_c: int = 3
    out_c: int = 3
    sn1_feats: int = 32
    sn2_feats: int = 48
    sn3_feats: int = 64
    feats_step1: int = 32
    feats_step2: int = 16
    kernel_size: int = 3
    reduction: int = 8
    bias: bool = False

    def __post_init__(self) -> None:
        narrowest = min(
            self.sn1_feats,
            self.sn1_feats + 2 * self.feats_step1,
            self.sn2_feats,
            self.sn2_feats + self.feats_step2,
            self.sn3_feats,
        )
        for impossible, why in (
            (
                self.in_c != self.out_c,
                f"it adds its input to its output, so {self.in_c} channels in need as many out, not {self.out_c}.",
            ),
            (self.in_c < 1 or self.reduction < 1, "in_c and reduction must be at least 1."),
            (
                narrowest < self.reduction,
                f"reduction divides every width, and {self.reduction} leaves nothing of the narrowest, {narrowest}.",
            ),
            (self.kernel_size < 1 or self.kernel_size % 2 == 0, f"kernel_size must be odd, not {self.kernel_size}."),
        ):
            if impossible:
                raise ValueError(why)


def _conv(config: DSRIRConfig, channels: int, out: int, kernel_size: int | None = None) -> nn.Conv2d:
    size = config.kernel_size if kernel_size is None else kernel_size
    return nn.Conv2d(channels, out, size, padding=size // 2, bias=config.bias)


class _PatchAttention(nn.Module):
    """(b, c, h, w) → same shape: p × p patches, in each every channel weighted by the means of that patch.

    p must divide h and w.
    """

    def __init__(self, config: DSRIRConfig, channels: int, patches: int) -> None:
        super().__init__()
        self.patches = patches
        narrow = channels // config.reduction
        self.conv_du = nn.Sequential(
            nn.Conv2d(channels, narrow, 1), nn.ReLU(), nn.Conv2d(narrow, channels, 1), nn.Sigmoid()
        )

    def forward(self, x: Tensor) -> Tensor:
        (b, c, h, w), side = x.shape, self.patches
        weights = self.conv_du(F.adaptive_avg_pool2d(x, side))
        in_patches = x.view(b, c, side, h // side, side, w // side)
        return (in_patches * weights[:, :, :, None, :, None]).view(x.shape)


class _Block(nn.Module):
    """Two convolutions, patch attention, and a skip. (b, c, h, w) → same shape."""

    def __init__(self, config: DSRIRConfig, channels: int, patches: int) -> None:
        super().__init__()
        self.conv1 = _conv(config, channels, channels)
        self.conv2 = _conv(config, channels, channels)
        self.PA = _PatchAttention(config, channels, patches)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.PA(self.conv2(F.relu(self.conv1(x))))


def _levels(
    config: DSRIRConfig, counts: tuple[int, ...], widths: list[int], patches: tuple[int, ...]
) -> list[nn.Sequential]:
    """Half a U: as many blocks as ``counts`` says for each level."""
    return [
        nn.Sequential(*(_Block(config, width, side) for _ in range(count)))
        for count, width, side in zip(counts, widths, patches, strict=True)
    ]


class _Down(nn.Module):
    """(b, c, h, w) → (b, c + step, h/2, w/2)."""

    def __init__(self, channels: int, step: int) -> None:
        super().__init__()
        # Between the pixels of the small picture, bilinear interpolation is the mean of four.
        self.down = nn.Sequential(nn.AvgPool2d(2), nn.Conv2d(channels, channels + step, 1, bias=False))

    def forward(self, x: Tensor) -> Tensor:
        return self.down(x)


class _Up(nn.Module):
    """(b, c + step, h, w) → (b, c, 2h, 2w)."""

    def __init__(self, channels: int, step: int) -> None:
        super().__init__()
        enlarge = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False)
        self.up = nn.Sequential(enlarge, nn.Conv2d(channels + step, channels, 1, bias=False))

    def forward(self, x: Tensor) -> Tensor:
        # Both are linear and work on different axes: in the other order it is the same, for a quarter of the work.
        enlarge, narrow = self.up
        return enlarge(narrow(x))

    def published_extra(self, x: Tensor) -> int:
        """Published code narrows the large picture (`core.analysis.counter`)."""
        return 3 * x[:, 0].numel() * sum(weight.numel() for weight in self.parameters())


class _SubNet1(nn.Module):
    """A U of three levels. (b, c, h, w) → same shape; 8 must divide h and w."""

    def __init__(self, config: DSRIRConfig) -> None:
        super().__init__()
        step = config.feats_step1
        widths = [config.sn1_feats + level * step for level in range(3)]
        self.encoder1, self.encoder2, self.encoder3 = _levels(config, SN1_BLOCKS, widths, SN1_PATCHES)
        self.decoder1, self.decoder2, self.decoder3 = _levels(config, SN1_BLOCKS, widths, SN1_PATCHES)
        self.down1, self.down2 = _Down(widths[0], step), _Down(widths[1], step)
        self.up1, self.up2 = _Up(widths[0], step), _Up(widths[1], step)
        self.skipatt1 = _Block(config, widths[0], SN1_PATCHES[0])
        self.skipatt2 = _Block(config, widths[1], SN1_PATCHES[1])

    def forward(self, x: Tensor) -> Tensor:
        encoded1 = self.encoder1(x)
        encoded2 = self.encoder2(self.down1(encoded1))
        decoded3 = self.decoder3(self.encoder3(self.down2(encoded2)))
        decoded2 = self.decoder2(self.up2(decoded3) + self.skipatt2(encoded2))
        return self.decoder1(self.up1(decoded2) + self.skipatt1(encoded1))


class _SubNet2(nn.Module):
    """A U of two levels. (b, c, h, w) → same shape; 4 must divide h and w."""

    def __init__(self, config: DSRIRConfig) -> None:
        super().__init__()
        step = config.feats_step2
        widths = [config.sn2_feats + level * step for level in range(2)]
        self.encoder1, self.encoder2 = _levels(config, SN2_BLOCKS, widths, SN2_PATCHES)
        self.decoder1, self.decoder2 = _levels(config, SN2_BLOCKS, widths, SN2_PATCHES)
        self.down1, self.up1 = _Down(widths[0], step), _Up(widths[0], step)
        self.skipatt1 = _Block(config, widths[0], SN2_PATCHES[0])

    def forward(self, x: Tensor) -> Tensor:
        encoded1 = self.encoder1(x)
        decoded2 = self.decoder2(self.encoder2(self.down1(encoded1)))
        return self.decoder1(self.up1(decoded2) + self.skipatt1(encoded1))


class _Group(nn.Module):
    """One block for each size of patches, a convolution, and a skip. (b, c, h, w) → same shape."""

    def __init__(self, config: DSRIRConfig) -> None:
        super().__init__()
        width = config.sn3_feats
        blocks = (_Block(config, width, patches) for patches in SN3_PATCHES)
        self.body = nn.Sequential(*blocks, _conv(config, width, width))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x)


class _SubNet3(nn.Sequential):
    """Groups at full size. (b, c, h, w) → same shape; 8 must divide h and w."""

    def __init__(self, config: DSRIRConfig) -> None:
        super().__init__()
        for number in range(1, SN3_GROUPS + 1):
            self.add_module(f"PAG{number}", _Group(config))


class _PixelRefinement(nn.Module):
    """A convolution, weighted at every pixel by its neighbourhood, and a skip. (b, c, h, w) → same shape."""

    def __init__(self, config: DSRIRConfig, channels: int) -> None:
        super().__init__()
        narrow = channels // config.reduction
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.fr = nn.Sequential(
            nn.Conv2d(channels, narrow, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(narrow, channels, 3, padding=1),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv(x)
        return x + y * self.fr(y)


class _UncertaintyAttention(nn.Module):
    """What follows from a sub-network's features (b, c, h, w), seen together with the degraded picture."""

    def __init__(self, config: DSRIRConfig, channels: int) -> None:
        super().__init__()
        self.conv_in = _conv(config, config.in_c, channels, 3)
        self.conv_out = _conv(config, channels, config.out_c, 3)
        self.conv1 = _conv(config, channels, channels, 1)
        self.conv2 = _conv(config, channels, channels, 1)
        self.var_est = nn.Sequential(nn.Conv2d(channels, channels, 3, padding=1), nn.LeakyReLU(0.1))
        self.var_map = nn.Sequential(nn.Conv2d(channels, config.out_c, 3, padding=1), nn.LeakyReLU(0.1))
        self.att_map = nn.Sequential(nn.Conv2d(channels, channels, 1), nn.Sigmoid())

    def restored(self, features: Tensor, picture: Tensor) -> Tensor:
        """The picture as far as it is restored here."""
        return picture + self.conv_out(self._fused(features, picture))

    def uncertainty(self, features: Tensor, picture: Tensor) -> Tensor:
        """How unsure that picture is, for every pixel and colour."""
        return self.var_map(self.var_est(self._fused(features, picture)))

    def attended(self, features: Tensor, picture: Tensor) -> Tensor:
        """The features for the next sub-network, weighted by where this one is unsure."""
        weights = self.att_map(self.var_est(self._fused(features, picture)))
        return features + self.conv2(features) * weights

    def _fused(self, features: Tensor, picture: Tensor) -> Tensor:
        return self.conv1(features) + self.conv_in(picture)


class DSRIR(RestorationNetwork):
    """(b, in_c, h, w) in 0 … 1 → the same shape."""

    multiple_of = 8

    def __init__(self, config: DSRIRConfig) -> None:
        super().__init__()
        self.channels = config.in_c
        width1, width2, width3 = self.widths = [config.sn1_feats, config.sn2_feats, config.sn3_feats]

        self.ebd = _conv(config, config.in_c, sum(self.widths))

        self.SN1 = _SubNet1(config)
        self.PRU1 = _PixelRefinement(config, width1)
        self.usau_1 = _UncertaintyAttention(config, width1)

        self.channel_comp1 = _conv(config, width1 + width2, width2, 1)
        self.SN2 = _SubNet2(config)
        self.PRU2 = _PixelRefinement(config, width2)
        self.usau_2 = _UncertaintyAttention(config, width2)

        self.channel_comp2 = _conv(config, width2 + width3, width3, 1)
        self.SN3 = _SubNet3(config)
        self.PRU3 = _PixelRefinement(config, width3)
        self.usau_3 = _UncertaintyAttention(config, width3)

    def forward(self, x: Tensor) -> Tensor:
        """The third sub-network's picture, the best."""
        picture = self._padded(x)
        unit, features = deque(self._passes(picture), maxlen=1).pop()
        return _cut(unit.restored(features, picture), x)

    def published_extra(self, x: Tensor) -> int:
        """The published forward is that of `stages` (`core.analysis.counter`)."""
        unread = [self.usau_1.conv_out, self.usau_1.var_map, self.usau_2.conv_out, self.usau_2.var_map]
        unread += [self.usau_3.var_est, self.usau_3.var_map]
        weights = sum(weight.numel() for layer in unread for weight in layer.parameters() if weight.dim() == 4)
        return self._padded(x)[:, 0].numel() * weights

    def stages(self, x: Tensor) -> tuple[Pictures, Pictures]:
        """The pictures of all three sub-networks and how unsure each is, all shaped like ``x``, the last (best) first.

        Uncertainty is a logarithm: its exponential is half the error to expect at a pixel and colour, in the picture's
        0 … 1, as training lowers |error| / exp(u) + 2u. The larger, the less sure.
        """
        picture = self._padded(x)
        found = [
            (_cut(unit.restored(features, picture), x), _cut(unit.uncertainty(features, picture), x))
            for unit, features in self._passes(picture)
        ]
        (first, doubt1), (second, doubt2), (third, doubt3) = found
        return (third, second, first), (doubt3, doubt2, doubt1)

    def _padded(self, x: Tensor) -> Tensor:
        return pad_to_multiple(x, self.multiple_of).contiguous(memory_format=torch.channels_last)

    def _passes(self, picture: Tensor) -> Iterator[tuple[_UncertaintyAttention, Tensor]]:
        """The features of each sub-network with the unit that reads them."""
        features = self.PRU1(self.SN1(self._embedded(picture, 0)))
        yield self.usau_1, features
        carried = torch.cat([self.usau_1.attended(features, picture), self._embedded(picture, 1)], 1)
        features = self.PRU2(self.SN2(self.channel_comp1(carried)))
        yield self.usau_2, features
        carried = torch.cat([self.usau_2.attended(features, picture), self._embedded(picture, 2)], 1)
        yield self.usau_3, self.PRU3(self.SN3(self.channel_comp2(carried)))

    def _embedded(self, picture: Tensor, number: int) -> Tensor:
        """The first look for one sub-network, made when it is needed rather than kept through the ones before."""
        weight, bias = self.ebd.weight, self.ebd.bias
        return F.conv2d(
            picture,
            torch.split(weight, self.widths)[number],
            None if bias is None else torch.split(bias, self.widths)[number],
            padding=weight.shape[-1] // 2,
        )


def _cut(y: Tensor, x: Tensor) -> Tensor:
    """``y`` at the size of ``x``."""
    return y[..., : x.shape[-2], : x.shape[-1]]


def infer(state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    """Published options of a state dict, from names and shapes; None if it is another network's.

    Widths are divided by ``reduction`` and rounded down, so that several may fit: the largest is given, and they all
    make the same network.
    """
    if "ebd.weight" not in state or "usau_3.var_map.0.weight" not in state:
        return None
    narrowed = [weight.shape[:2] for key, weight in state.items() if key.endswith("PA.conv_du.0.weight")]
    sn1, sn2 = state["PRU1.conv.weight"].shape[0], state["PRU2.conv.weight"].shape[0]
    return {
        "in_c": state["ebd.weight"].shape[1],
        "out_c": state["usau_3.conv_out.weight"].shape[0],
        "sn1_feats": sn1,
        "sn2_feats": sn2,
        "sn3_feats": state["PRU3.conv.weight"].shape[0],
        "feats_step1": state["SN1.encoder2.0.conv1.weight"].shape[0] - sn1,
        "feats_step2": state["SN2.encoder2.0.conv1.weight"].shape[0] - sn2,
        "kernel_size": state["ebd.weight"].shape[2],
        "reduction": min(width // narrow for narrow, width in narrowed),
        "bias": "ebd.bias" in state,
    }


ARCHITECTURE = Architecture(
    name="dsrir",
    title="DSRIR",
    summary="Three sub-networks that refine one another, for noise, rain and haze; restores at the same size.",
    paper="DSRIR: Dynamic spatial refinement learning for progressive all-in-one image restoration",
    config_type=DSRIRConfig,
    build=DSRIR,
    infer=infer,
    presets={"published": dataclasses.asdict(DSRIRConfig())},
)

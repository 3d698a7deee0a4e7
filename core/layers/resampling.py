"""Halving, doubling and enlarging by moving pixels into channels and back (Shi et al., CVPR 2016)."""

from torch import Tensor, nn


class Downsample(nn.Module):
    """(b, c, h, w) → (b, 2c, h/2, w/2)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(channels, channels // 2, 3, padding=1, bias=False), nn.PixelUnshuffle(2))

    def forward(self, x: Tensor) -> Tensor:
        return self.body(x)


class Upsample(nn.Module):
    """(b, c, h, w) → (b, c/2, 2h, 2w)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(channels, channels * 2, 3, padding=1, bias=False), nn.PixelShuffle(2))

    def forward(self, x: Tensor) -> Tensor:
        return self.body(x)


class Upscale(nn.Sequential):
    """(b, c, h, w) → (b, c, scale·h, scale·w), for a scale of 3 or a power of two, by steps of 3 or 2."""

    def __init__(self, scale: int, channels: int) -> None:
        step = 3 if scale == 3 else 2
        layers: list[nn.Module] = []
        reached = 1
        while reached < scale:
            layers += [nn.Conv2d(channels, step * step * channels, 3, padding=1), nn.PixelShuffle(step)]
            reached *= step
        if reached != scale:
            raise ValueError(f"Enlarging by {scale} is not possible: choose 2, 3, 4 or 8.")
        super().__init__(*layers)

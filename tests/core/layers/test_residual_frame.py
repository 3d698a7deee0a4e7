"""The frame around the groups: what it takes away from the picture it gives back, and each way to enlarge."""

from typing import Any

import pytest
import torch
import torch.nn.functional as F

from core.layers.residual_frame import FrameConfig, ResidualFrame, infer_frame


def frame(**options: Any) -> ResidualFrame:
    torch.manual_seed(0)
    return ResidualFrame(FrameConfig(embed_dim=8, **options), [])


def body(network: ResidualFrame, x: torch.Tensor) -> torch.Tensor:
    """Features of a frame without groups, of a picture that is centred already."""
    shallow = network.conv_first(x)
    return shallow + network.conv_after_body(network.norm(network.patch_embed["norm"](shallow)))


@pytest.mark.parametrize("white", [1.0, 255.0])
@torch.no_grad()
def test_what_is_restored_is_added_to_the_picture(white: float) -> None:
    network, x = frame(img_range=white), torch.rand(1, 3, 6, 7)
    centred = (x - torch.tensor([0.4488, 0.4371, 0.4040]).view(3, 1, 1)) * white
    torch.testing.assert_close(network(x), x + network.conv_last(body(network, centred)) / white)


@torch.no_grad()
def test_a_gray_picture_keeps_its_mean() -> None:
    network, x = frame(in_chans=1), torch.rand(1, 1, 6, 7)
    torch.testing.assert_close(network(x), x + network.conv_last(body(network, x)))


@torch.no_grad()
def test_nearest_neighbours_and_convolutions_enlarge_by_4() -> None:
    network, x = frame(in_chans=1, upsampler="nearest+conv", upscale=4), torch.rand(1, 1, 6, 7)
    y = network.conv_before_upsample(body(network, x))
    for name in ("conv_up1", "conv_up2"):
        layer, y = getattr(network, name), y.repeat_interleave(2, 2).repeat_interleave(2, 3)
        y = F.leaky_relu(F.conv2d(y, layer.weight, layer.bias, padding=1), 0.2)
    y = F.leaky_relu(F.conv2d(y, network.conv_hr.weight, network.conv_hr.bias, padding=1), 0.2)
    torch.testing.assert_close(network(x), network.conv_last(y))


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"in_chans": 1, "patch_norm": False, "resi_connection": "3conv"},
        {"upsampler": "nearest+conv", "upscale": 4},
        *({"upsampler": "pixelshuffle", "upscale": scale} for scale in (2, 3, 4, 8)),
        *({"upsampler": "pixelshuffledirect", "upscale": scale} for scale in (2, 3, 4, 5)),
    ],
)
def test_options_are_read_back_from_the_weights(options: dict[str, Any]) -> None:
    network = frame(**options)
    assert FrameConfig(**infer_frame(network.state_dict())) == FrameConfig(embed_dim=8, **options)

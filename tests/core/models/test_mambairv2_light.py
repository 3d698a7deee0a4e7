"""MambaIRv2-light: published sizes, any picture, options read back, and the width that its gate needs."""

from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architectures, published
from tests.core.models.filling import fill

TINY: dict[str, Any] = {
    "embed_dim": 12,
    "d_state": 2,
    "depths": [2],
    "num_heads": [2],
    "window_size": 4,
    "inner_rank": 3,
    "num_tokens": 5,
    "mlp_ratio": 1.0,
    "upscale": 2,
    "upsampler": "pixelshuffledirect",
}
LIGHT = architectures()["mambairv2_light"]


@pytest.mark.parametrize(("preset", "count"), [("light-x2", 774_092), ("light-x3", 780_587), ("light-x4", 789_680)])
def test_published_sizes(preset: str, count: int) -> None:
    with torch.device("meta"):
        network = published("mambairv2_light", LIGHT.presets[preset])
    assert sum(value.numel() for value in network.parameters()) == count


@pytest.mark.parametrize("options", [*LIGHT.presets.values(), TINY, TINY | {"mlp_ratio": 1.5, "in_chans": 1}])
def test_options_are_read_back_from_the_weights(options: dict[str, Any]) -> None:
    with torch.device("meta"):
        state = published("mambairv2_light", options).state_dict()
    inferred = LIGHT.infer(state)
    assert inferred is not None
    assert LIGHT.config(inferred) == LIGHT.config(options)


def test_weights_of_the_larger_network_are_left_to_it() -> None:
    with torch.device("meta"):
        state = published("mambairv2", architectures()["mambairv2"].presets["small-x2"]).state_dict()
    assert LIGHT.infer(state) is None


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (40, 3)])
@torch.inference_mode()
def test_any_size_comes_back_at_its_scale(size: tuple[int, int]) -> None:
    network, pictures = published("mambairv2_light", TINY).eval(), torch.rand(2, 3, *size)
    fill(network)
    together = network(pictures)
    assert together.shape == (2, 3, 2 * size[0], 2 * size[1])
    torch.testing.assert_close(network(pictures[1:]), together[1:], rtol=1e-4, atol=1e-5)


def test_a_gate_needs_two_halves() -> None:
    with pytest.raises(SettingsError, match="even width"):
        published("mambairv2_light", TINY | {"embed_dim": 10, "mlp_ratio": 1.1})


def test_the_gates_kernel_is_always_the_same() -> None:
    network = published("mambairv2_light", TINY | {"convffn_kernel_size": 3, "img_size": 64})
    assert network.state_dict()["layers.0.residual_group.layers.0.convffn1.sg.conv.weight"].shape[-2:] == (5, 5)

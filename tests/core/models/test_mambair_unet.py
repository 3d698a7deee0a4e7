"""MambaIR-UNet: published size, any picture, options read back from weights, and options that cannot work."""

from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architectures, published
from core.models.mambair_unet import STATES

TINY: dict[str, Any] = {"dim": 30, "num_blocks": [1, 1, 1, 2], "num_refinement_blocks": 1, "mlp_ratio": 0.5}
UNET = architectures()["mambair_unet"]


def test_published_size() -> None:
    with torch.device("meta"):
        network = published("mambair_unet", UNET.presets["real-denoise"])
    assert sum(value.numel() for value in network.parameters()) == 26_779_480


@pytest.mark.parametrize(
    "options",
    [
        *UNET.presets.values(),
        TINY | {"bias": True, "inp_channels": 6, "dual_pixel_task": True},
        # Cut to whole channels at every level, and more of it at the narrow ones.
        TINY | {"dim": 46, "mlp_ratio": 12.3 / 46, "drop_path_rate": 0.0},
    ],
)
def test_options_are_read_back_from_the_weights(options: dict[str, Any]) -> None:
    with torch.device("meta"):
        state = published("mambair_unet", options).state_dict()
        inferred = UNET.infer(state)
        assert inferred is not None
        again = published("mambair_unet", inferred).state_dict()
    assert {name: value.shape for name, value in again.items()} == {name: value.shape for name, value in state.items()}
    found, given = UNET.config(inferred), UNET.config(options)
    assert (found.bias, found.dual_pixel_task, found.num_blocks) == (
        given.bias,
        given.dual_pixel_task,
        given.num_blocks,
    )


def test_other_weights_are_left_to_other_networks() -> None:
    with torch.device("meta"):
        for name, preset in (("eamamba", "published"), ("mambair", "light-x2")):
            assert UNET.infer(published(name, architectures()[name].presets[preset]).state_dict()) is None
        state = published("mambair_unet", TINY).state_dict()
        assert architectures()["mambair"].infer(state) is None


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (40, 3)])
@torch.inference_mode()
def test_any_size_comes_back_at_that_size(size: tuple[int, int]) -> None:
    network = published("mambair_unet", TINY | {"inp_channels": 1, "out_channels": 1}).eval()
    x = torch.rand(1, 1, *size)
    y = network(x)
    assert y.shape == x.shape
    assert bool(torch.isfinite(y).all())


@torch.inference_mode()
def test_two_half_pixel_views_give_one_picture() -> None:
    network = published("mambair_unet", TINY | {"inp_channels": 6, "dual_pixel_task": True}).eval()
    assert network(torch.rand(1, 6, 9, 16)).shape == (1, 3, 9, 16)


@torch.inference_mode()
def test_paths_are_dropped_while_training_and_never_afterwards() -> None:
    torch.manual_seed(0)
    network = published("mambair_unet", TINY | {"drop_path_rate": 0.5})
    x = torch.rand(1, 3, 8, 8).expand(8, -1, -1, -1)
    trained, used = network.train()(x), network.eval()(x)
    assert float((trained - trained[:1]).abs().max()) > 1e-3
    torch.testing.assert_close(used, used[:1].expand_as(used), rtol=1e-4, atol=1e-5)


def test_every_level_has_the_published_states() -> None:
    with torch.device("meta"):
        state = published("mambair_unet", TINY).state_dict()
    assert {value.shape[1] for name, value in state.items() if name.endswith("A_logs")} == {STATES}


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"dim": 28}, "at least 30"),
        ({"dim": 31}, "even"),
        ({"num_blocks": [1, 1]}, "four numbers"),
        ({"inp_channels": 6}, "dual pixel"),
        ({"mlp_ratio": 0.01}, "mlp_ratio"),
        ({"drop_path_rate": 1.0}, "below 1"),
        ({"d_state": 8}, "'d_state'"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("mambair_unet", TINY | options)

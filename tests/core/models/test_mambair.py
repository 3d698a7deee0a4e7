"""MambaIR: published sizes, any picture, options read back from weights, and options that cannot work."""

from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.layers.drop_path import DropPath
from core.models import architectures, published

TINY: dict[str, Any] = {"embed_dim": 30, "depths": [1, 2], "d_state": 2, "mlp_ratio": 1.2}
MAMBAIR = architectures()["mambair"]


def parameters(network: torch.nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


@pytest.mark.parametrize(
    ("preset", "count"),
    [("denoise-colour", 15_777_507), ("classical-x2", 20_421_863), ("light-x2", 905_016)],
)
def test_published_sizes(preset: str, count: int) -> None:
    with torch.device("meta"):
        assert parameters(published("mambair", MAMBAIR.presets[preset])) == count


@pytest.mark.parametrize(
    "options", [*MAMBAIR.presets.values(), TINY | {"resi_connection": "3conv", "patch_norm": False}]
)
def test_options_are_read_back_from_the_weights(options: dict[str, Any]) -> None:
    with torch.device("meta"):
        state = published("mambair", options).state_dict()
    inferred = MAMBAIR.infer(state)
    assert inferred is not None
    assert MAMBAIR.config(inferred) == MAMBAIR.config(options)


def test_other_weights_are_left_to_other_networks() -> None:
    with torch.device("meta"):
        for name, preset in (("eamambasr", "light-x2"), ("mambair_unet", "real-denoise")):
            state = published(name, architectures()[name].presets[preset]).state_dict()
            assert MAMBAIR.infer(state) is None


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (40, 3)])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"in_chans": 1},
        {"upsampler": "pixelshuffle", "upscale": 4},
        {"upsampler": "pixelshuffledirect", "upscale": 3},
    ],
)
@torch.inference_mode()
def test_any_size_comes_back_at_its_scale(size: tuple[int, int], options: dict[str, Any]) -> None:
    network = published("mambair", TINY | options).eval()
    x = torch.rand(2, network.channels, *size)
    y = network(x)
    assert y.shape == (*x.shape[:2], network.scale * size[0], network.scale * size[1])
    assert bool(torch.isfinite(y).all())


@pytest.mark.parametrize("rates", [{"drop_path_rate": 0.5}, {"drop_path_rate": 0.0, "drop_rate": 0.5}])
@torch.inference_mode()
def test_what_training_drops_is_there_afterwards(rates: dict[str, float]) -> None:
    torch.manual_seed(0)
    network = published("mambair", TINY | rates)
    x = torch.rand(1, 3, 8, 8).expand(16, -1, -1, -1)
    trained, used = network.train()(x), network.eval()(x)
    assert float((trained - trained[:1]).abs().max()) > 1e-3
    torch.testing.assert_close(used, used[:1].expand_as(used), rtol=1e-4, atol=1e-5)


def test_the_deeper_a_block_the_more_often_it_is_dropped() -> None:
    network = published("mambair", TINY | {"depths": [2, 3], "drop_path_rate": 0.4})
    rates = [module.rate for module in network.modules() if isinstance(module, DropPath)]
    assert rates == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4])


def gradients_and_memory(network: torch.nn.Module) -> tuple[list[torch.Tensor | None], int]:
    """Gradients of the weights, and how many numbers were kept for them."""
    kept: list[int] = []

    def keep(x: torch.Tensor) -> torch.Tensor:
        kept.append(x.numel())
        return x

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda x: x):
        y = network(torch.linspace(0, 1, 3 * 64).view(1, 3, 8, 8))
    y.square().sum().backward()
    return [value.grad for value in network.parameters()], sum(kept)


def test_memory_saved_while_training_changes_no_gradient() -> None:
    results = []
    for recompute in (False, True):
        torch.manual_seed(0)
        results.append(gradients_and_memory(published("mambair", TINY | {"use_checkpoint": recompute}).train()))
    (plain, plain_kept), (saving, saving_kept) = results
    assert saving_kept < plain_kept / 2
    for a, b in zip(plain, saving, strict=True):
        torch.testing.assert_close(a, b)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"upscale": 2}, "upsampler"),
        ({"upsampler": "pixelshuffle", "upscale": 5}, "2, 3, 4 or 8"),
        ({"upsampler": "nearest+conv", "upscale": 4}, "MambaIRv2"),
        ({"resi_connection": "2conv"}, "3conv"),
        ({"embed_dim": 24}, "at least 30"),
        ({"depths": []}, "depths"),
        ({"depths": [2, 0]}, "depths"),
        ({"d_state": 0}, "d_state"),
        ({"mlp_ratio": 0.01}, "mlp_ratio"),
        ({"drop_path_rate": 1.0}, "below 1"),
        ({"dim": 60}, "'dim'"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("mambair", TINY | options)


def test_names_that_published_files_carry_for_nothing_are_let_through() -> None:
    unused = {"img_size": 64, "patch_size": 1, "window_size": 8, "interval": [4, 4], "num_heads": [6, 6]}
    assert parameters(published("mambair", TINY | unused)) > 0

"""MambaIRv2: repeatable, one order for every picture, any size, options read back and options that cannot work."""

from pathlib import Path
from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architectures, checkpoint, published
from tests.core.models.filling import fill

TINY: dict[str, Any] = {
    "embed_dim": 12,
    "d_state": 2,
    "depths": [2, 1],
    "num_heads": [2, 3],
    "window_size": 4,
    "inner_rank": 3,
    "num_tokens": 5,
    "mlp_ratio": 1.5,
}
MAMBAIRV2 = architectures()["mambairv2"]


def parameters(network: torch.nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


def filled(**options: Any) -> torch.nn.Module:
    """A small network whose tokens differ from pixel to pixel, as they do after training."""
    network = published("mambairv2", TINY | options)
    fill(network)
    return network


@pytest.mark.parametrize(
    ("preset", "count"),
    [
        ("small-x4", 9_769_647),
        ("base-x2", 22_903_001),
        ("base-x4", 23_050_713),
        ("large-x4", 34_238_235),
        ("denoise-colour", 22_657_971),
    ],
)
def test_published_sizes(preset: str, count: int) -> None:
    with torch.device("meta"):
        assert parameters(published("mambairv2", MAMBAIRV2.presets[preset])) == count


@pytest.mark.parametrize(
    "options",
    [
        *MAMBAIRV2.presets.values(),
        TINY,
        TINY | {"qkv_bias": False, "patch_norm": False, "resi_connection": "3conv", "convffn_kernel_size": 3},
        TINY | {"upsampler": "nearest+conv", "upscale": 4, "window_size": 5, "mlp_ratio": 7 / 12},
    ],
)
def test_options_are_read_back_from_the_weights(options: dict[str, Any]) -> None:
    with torch.device("meta"):
        state = published("mambairv2", options).state_dict()
    inferred = MAMBAIRV2.infer(state)
    assert inferred is not None
    assert MAMBAIRV2.config(inferred) == MAMBAIRV2.config(options)


@pytest.mark.parametrize("name", ["mambair", "mambairv2_light", "eamambasr"])
def test_other_weights_are_left_to_other_networks(name: str) -> None:
    with torch.device("meta"):
        state = published(name, architectures()[name].presets["light-x2"]).state_dict()
    assert MAMBAIRV2.infer(state) is None


def test_a_published_file_with_its_table_of_positions_is_read(tmp_path: Path) -> None:
    network = filled()
    state = network.state_dict() | {"relative_position_index_SA": torch.zeros(16, 16, dtype=torch.long)}
    torch.save({"params": state}, tmp_path / "published.pth")
    found = checkpoint.read(tmp_path / "published.pth")
    assert found.architecture == "mambairv2"
    x = torch.rand(1, 3, 8, 8)
    with torch.inference_mode():
        torch.testing.assert_close(checkpoint.build(found)(x), network.eval()(x))


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (40, 3)])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"in_chans": 1, "img_range": 255.0},
        {"upsampler": "pixelshuffle", "upscale": 3},
        {"upsampler": "pixelshuffledirect", "upscale": 2, "window_size": 5},
        {"upsampler": "nearest+conv", "upscale": 4, "window_size": 1},
    ],
)
@torch.inference_mode()
def test_any_size_comes_back_at_its_scale(size: tuple[int, int], options: dict[str, Any]) -> None:
    network = filled(**options).eval()
    x = torch.rand(2, network.channels, *size)
    y = network(x)
    assert y.shape == (*x.shape[:2], network.scale * size[0], network.scale * size[1])
    assert bool(torch.isfinite(y).all())


@torch.inference_mode()
def test_a_picture_that_fills_no_window_is_continued_by_its_mirror_image() -> None:
    network, x = filled().eval(), torch.rand(1, 3, 6, 5)
    continued = torch.cat([x, x.flip(2)[:, :, :2]], 2)
    continued = torch.cat([continued, continued.flip(3)[..., :3]], 3)
    torch.testing.assert_close(network(x), network(continued)[..., :6, :5])


def test_the_same_picture_gives_the_same_result_every_time() -> None:
    network, x = filled().eval(), torch.rand(1, 3, 16, 16)
    with torch.inference_mode():
        first = network(x)
        assert torch.equal(network(x), first)
    # What carries the gradient to the choice of tokens adds nothing.
    torch.testing.assert_close(network(x), first, rtol=1e-6, atol=1e-6)


@torch.inference_mode()
def test_every_picture_of_a_batch_has_its_own_order() -> None:
    network, pictures = filled().eval(), torch.rand(3, 3, 16, 12)
    together = network(pictures)
    for picture, result in zip(pictures, together, strict=True):
        torch.testing.assert_close(network(picture[None])[0], result, rtol=1e-4, atol=1e-5)


def test_training_draws_tokens_and_reaches_every_weight() -> None:
    network, x = filled().train(), torch.rand(1, 3, 8, 8)
    first = network(x)
    assert not torch.equal(network(x), first)
    first.square().sum().backward()
    assert all(value.grad is not None and bool(value.grad.any()) for value in network.parameters())


def gradients_and_memory(network: torch.nn.Module) -> tuple[list[torch.Tensor | None], int]:
    """Gradients of the weights, and how many numbers were kept for them."""
    kept: list[int] = []

    def keep(x: torch.Tensor) -> torch.Tensor:
        kept.append(x.numel())
        return x

    torch.manual_seed(0)
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda x: x):
        y = network(torch.linspace(0, 1, 192).view(1, 3, 8, 8))
    y.square().sum().backward()
    return [value.grad for value in network.parameters()], sum(kept)


def test_memory_saved_while_training_changes_neither_draw_nor_gradient() -> None:
    plain, plain_kept = gradients_and_memory(filled().train())
    saving, saving_kept = gradients_and_memory(filled(use_checkpoint=True).train())
    assert saving_kept < plain_kept / 2
    for a, b in zip(plain, saving, strict=True):
        torch.testing.assert_close(a, b)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"upscale": 2}, "upsampler"),
        ({"upsampler": "pixelshuffle"}, "at least 2"),
        ({"upsampler": "pixelshuffle", "upscale": 5}, "2, 3, 4 or 8"),
        ({"upsampler": "nearest+conv", "upscale": 2}, "enlarges by 4"),
        ({"upsampler": "bicubic"}, "bicubic"),
        ({"resi_connection": "2conv"}, "3conv"),
        ({"img_range": 0}, "img_range"),
        ({"num_heads": [2]}, "every group"),
        ({"depths": [], "num_heads": []}, "every group"),
        ({"num_heads": [2, 5]}, "divide embed_dim"),
        ({"embed_dim": 2, "num_heads": [1, 1]}, "at least 3"),
        ({"window_size": 0}, "window_size"),
        ({"num_tokens": 0}, "num_tokens"),
        ({"mlp_ratio": 0.01}, "mlp_ratio"),
        ({"convffn_kernel_size": 4}, "odd"),
        ({"ape": True}, "one size"),
        ({"dim": 60}, "'dim'"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("mambairv2", TINY | options)


def test_names_that_published_files_carry_for_nothing_are_let_through() -> None:
    assert parameters(published("mambairv2", TINY | {"img_size": 64, "patch_size": 1})) > 0

"""EfficientVMamba: published sizes, what its two published networks give, and our restorer on its blocks."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from core.errors import SettingsError
from core.layers.drop_path import DropPath
from core.models import architectures, checkpoint, published
from tests.core.models.filling import fill

CLASSIFIER, BACKBONE, UNET = (f"efficientvmamba_{name}" for name in ("classifier", "backbone", "unet"))
TINY: dict[str, Any] = {"depths": [1, 2, 2, 1], "dims": 8, "num_classes": 5, "mlp_ratio": 0.0}
TINY_UNET: dict[str, Any] = {"dim": 8, "depths": [1, 0, 1], "d_state": 2}


def parameters(network: nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


def on_meta(name: str, options: dict[str, Any]) -> nn.Module:
    with torch.device("meta"):
        return published(name, options)


def filled(name: str, options: dict[str, Any]) -> nn.Module:
    network = published(name, options).eval()
    fill(network)
    return network


@pytest.mark.parametrize(
    ("preset", "count"), [("T", 6_493_660), ("S", 24_757_456), ("S-released", 11_273_688), ("B", 33_717_136)]
)
def test_published_sizes(preset: str, count: int) -> None:
    assert parameters(on_meta(CLASSIFIER, architectures()[CLASSIFIER].presets[preset])) == count


CASES = [
    *((name, preset) for name in (CLASSIFIER, BACKBONE, UNET) for preset in architectures()[name].presets.values()),
    (CLASSIFIER, TINY | {"downsample_version": "v1", "patch_norm": False, "patch_size": 2, "in_chans": 1}),
    (CLASSIFIER, TINY | {"mlp_ratio": 1.9, "ssm_ratio": 1.3, "dims": [16, 8, 24, 8]}),
    (BACKBONE, TINY | {"out_indices": [0, 2], "mlp_ratio": 3.0}),
    (UNET, TINY_UNET | {"mlp_ratio": 0.0, "ssm_ratio": 1.5, "in_chans": 1}),
    (UNET, TINY_UNET | {"scanning_levels": 3}),
    (UNET, TINY_UNET | {"scanning_levels": 0}),
]


@pytest.mark.parametrize(("name", "options"), CASES)
def test_options_are_read_back_from_the_weights(name: str, options: dict[str, Any]) -> None:
    state = on_meta(name, options).state_dict()
    for other in architectures().values():
        found = other.infer(state) if other.name.startswith("efficientvmamba") else None
        assert (found is None) == (other.name != name)
        if found is not None:
            again = on_meta(name, found).state_dict()
            assert {key: value.shape for key, value in again.items()} == {key: v.shape for key, v in state.items()}


def test_released_sizes_are_told_by_their_names() -> None:
    one = architectures()[CLASSIFIER]
    for options in one.presets.values():
        found = one.infer(on_meta(CLASSIFIER, options).state_dict())
        assert found is not None
        assert one.config(found) == one.config(options)


def test_other_weights_are_left_to_other_networks() -> None:
    for name in ("eamamba", "eamambasr"):
        state = on_meta(name, next(iter(architectures()[name].presets.values()))).state_dict()
        assert all(architectures()[mine].infer(state) is None for mine in (CLASSIFIER, BACKBONE, UNET))


@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize("size", [(32, 32), (47, 33), (37, 64)])
@torch.inference_mode()
def test_odd_pictures_are_looked_at_too(version: str, size: tuple[int, int]) -> None:
    options = TINY | {"downsample_version": version}
    x = torch.rand(2, 3, *size)
    assert filled(CLASSIFIER, options)(x).shape == (2, 5)
    maps = filled(BACKBONE, options)(x)
    sizes = [(size[0] // 4, size[1] // 4)]
    for _ in range(3):
        more = 1 if version == "v1" else 0
        sizes.append(((sizes[-1][0] + more) // 2, (sizes[-1][1] + more) // 2))
    assert [one.shape for one in maps] == [(2, 8 * 2**i, *sizes[i]) for i in range(4)]
    assert all(bool(torch.isfinite(one).all()) for one in maps)


@torch.inference_mode()
def test_four_pixels_merge_column_by_column() -> None:
    half = filled(CLASSIFIER, TINY | {"downsample_version": "v1"}).get_submodule("layers.0.downsample")
    x = torch.randn(1, 8, 3, 5)
    square = torch.zeros(1, 2, 3, 32)
    for row, column in ((0, 0), (1, 2), (0, 1)):
        # Beyond the last row and column there is nothing.
        pixels = [(2 * row, 2 * column), (2 * row + 1, 2 * column), (2 * row, 2 * column + 1)]
        for place, (i, j) in enumerate([*pixels, (2 * row + 1, 2 * column + 1)]):
            if i < 3 and j < 5:
                square[0, row, column, 8 * place : 8 * place + 8] = x[0, :, i, j]
        merged = half.reduction(nn.functional.layer_norm(square, (32,), half.norm.weight, half.norm.bias))
        torch.testing.assert_close(half(x)[0, :, row, column], merged[0, row, column])


@torch.inference_mode()
def test_features_are_the_maps_asked_for() -> None:
    x = torch.rand(1, 3, 32, 32)
    everything = filled(BACKBONE, TINY | {"out_indices": [0, 1, 2, 3]}).features(x)
    chosen = filled(BACKBONE, TINY | {"out_indices": [0, 2]}).features(x)
    assert len(chosen) == 2
    assert all(torch.equal(one, everything[index]) for one, index in zip(chosen, (0, 2), strict=True))


def test_a_picture_too_small_to_be_halved_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="at least 32 × 32 pixels, not 31 × 40"):
        published(CLASSIFIER, TINY)(torch.rand(1, 3, 31, 40))


@torch.inference_mode()
def test_batch_statistics_of_a_file_are_used(tmp_path: Path) -> None:
    network = filled(CLASSIFIER, TINY)
    for name, value in network.named_buffers():
        if name.endswith(("running_mean", "running_var")):
            value.uniform_(0.5, 2)
    path, x = tmp_path / "released.pth", torch.rand(1, 3, 32, 32)
    torch.save({"state_dict": {f"module.{key}": value for key, value in network.state_dict().items()}}, path)
    found = checkpoint.read(path)
    assert found.architecture == CLASSIFIER
    torch.testing.assert_close(checkpoint.network(found)(x), network(x))


@pytest.mark.parametrize("name", [CLASSIFIER, BACKBONE])
def test_what_gives_no_picture_is_no_restorer(name: str) -> None:
    with pytest.raises(SettingsError, match="cannot restore"):
        architectures()[name].restorer(TINY)


def test_the_deeper_a_block_the_more_often_it_is_dropped() -> None:
    network = published(CLASSIFIER, TINY | {"drop_path_rate": 0.5})
    rates = [module.rate for module in network.modules() if isinstance(module, DropPath)]
    assert rates == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4, 0.5])


def test_dropped_branches_and_memory_saved_change_no_answer() -> None:
    x = torch.rand(2, 3, 32, 32)
    gradients = []
    for recompute in (False, True):
        network = filled(CLASSIFIER, TINY | {"use_checkpoint": recompute, "drop_path_rate": 0.5})
        torch.manual_seed(1)
        network.train()(x).square().sum().backward()
        gradients.append([value.grad for value in network.parameters()])
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other)
    assert network.eval()(x).equal(network(x))


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (200, 3)])
@torch.inference_mode()
def test_our_restorer_takes_any_size(size: tuple[int, int]) -> None:
    network = architectures()[UNET].restorer(TINY_UNET).eval()
    x = torch.rand(2, 3, *size)
    torch.testing.assert_close(network(x), x, rtol=0, atol=0.2)
    fill(network)
    y = network.to(memory_format=torch.channels_last)(x)  # type: ignore[call-overload]
    assert y.shape == x.shape
    assert bool(torch.isfinite(y).all())
    assert not torch.equal(y, x)


@torch.inference_mode()
def test_our_restorer_answers_for_each_picture_of_a_batch_alone() -> None:
    network = architectures()[UNET].restorer(TINY_UNET)
    fill(network)
    x = torch.rand(3, 3, 12, 20)
    for mode in (True, False):
        together = network.train(mode)(x)
        torch.testing.assert_close(together[1:2], network(x[1:2]), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("name", "options", "word"),
    [
        (CLASSIFIER, {"depths": [1, 1]}, "one number per stage"),
        (CLASSIFIER, {"depths": [1, 0], "dims": 8}, "at least one block"),
        (CLASSIFIER, {"depths": [1], "dims": 4}, "dims must be at least 8"),
        (CLASSIFIER, {"ssm_ratio": 2.5}, "ssm_ratio"),
        (CLASSIFIER, {"ssm_ratio": float("nan")}, "ssm_ratio"),
        (CLASSIFIER, {"mlp_ratio": -1.0}, "mlp_ratio"),
        (CLASSIFIER, {"drop_path_rate": 1.0}, "drop_path_rate"),
        (CLASSIFIER, {"downsample_version": "v3"}, "'v1' or 'v2'"),
        (CLASSIFIER, {"step_size": 4}, "would not visit every pixel"),
        (CLASSIFIER, {"num_classes": 0}, "num_classes"),
        (CLASSIFIER, {"patch_size": 0}, "patch_size"),
        (CLASSIFIER, {"out_indices": [0]}, "'out_indices'"),
        (BACKBONE, {"out_indices": [0, 4]}, "from 0 to 3"),
        (BACKBONE, {"out_indices": []}, "at least one"),
        (UNET, {"dim": 9}, "even and at least 8"),
        (UNET, {"depths": [1]}, "two levels"),
        (UNET, {"depths": [1, -1]}, "negative"),
        (UNET, {"scanning_levels": 5}, "scanning_levels"),
        (UNET, {"d_state": 0}, "d_state"),
        (UNET, {"ssm_ratio": 0.0}, "ssm_ratio"),
        (UNET, {"mlp_ratio": -0.5}, "mlp_ratio"),
        (UNET, {"in_chans": 0}, "in_chans"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(name: str, options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published(name, options)


def test_names_that_published_files_carry_for_nothing_are_let_through() -> None:
    plain = parameters(on_meta(BACKBONE, TINY))
    assert parameters(on_meta(BACKBONE, TINY | {"d_state": 4, "window_size": 2, "pretrained": "x.ckpt"})) == plain

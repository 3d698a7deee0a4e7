"""EAMamba and EAMambaSR: any size, published sizes, and options that cannot work."""

from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architectures, published
from core.models.eamamba import DENOISE

TINY: dict[str, Any] = {
    "dim": 8,
    "num_blocks": [1, 1, 1, 1],
    "num_refinement_blocks": 1,
    "mamba_cfg": {"scan_type": "zigzag", "scan_count": 4, "d_state": 4, "d_conv": 3, "expand": 1, "conv_2d": True},
}
TINY_SR: dict[str, Any] = {"dim": 8, "num_blocks": [1], "mamba_cfg": TINY["mamba_cfg"]}


def parameters(network: torch.nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


@pytest.mark.parametrize(
    ("name", "preset", "count"),
    [
        ("eamamba", "published", 25_320_512),
        ("eamambasr", "light-x2", 725_056),
        ("eamambasr", "light-x3", 909_696),
        ("eamambasr", "light-x4", 872_768),
    ],
)
def test_published_sizes(name: str, preset: str, count: int) -> None:
    with torch.device("meta"):
        network = published(name, architectures()[name].presets[preset])
    assert parameters(network) == count


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (40, 3)])
def test_any_size_comes_back_at_that_size(size: tuple[int, int]) -> None:
    x = torch.rand(1, 3, *size)
    with torch.inference_mode():
        assert published("eamamba", TINY)(x).shape == x.shape
        assert published("eamambasr", TINY_SR | {"upscale": 3})(x).shape == (1, 3, 3 * size[0], 3 * size[1])


@pytest.mark.parametrize("scans", [1, 2, 4])
def test_one_scan_is_a_network_too(scans: int) -> None:
    network = published("eamamba", TINY | {"mamba_cfg": TINY["mamba_cfg"] | {"scan_count": scans}})
    with torch.inference_mode():
        assert bool(torch.isfinite(network(torch.rand(2, 3, 16, 24))).all())


def test_memory_saved_while_training_changes_no_gradient() -> None:
    gradients = []
    for share in (0.0, 1.0):
        torch.manual_seed(0)
        mamba = TINY["mamba_cfg"] | {"use_checkpoint": bool(share)}
        network = published("eamamba", TINY | {"checkpoint_percentage": share, "mamba_cfg": mamba}).train()
        network(torch.full((1, 3, 8, 8), 0.5)).square().sum().backward()
        gradients.append([value.grad for value in network.parameters()])
    assert all(torch.equal(a, b) for a, b in zip(*gradients, strict=True) if a is not None and b is not None)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"upscale": 2}, "EAMambaSR"),
        ({"num_blocks": [1, 1]}, "four numbers"),
        ({"channel_mixer_type": "attention"}, "channel_mixer_type"),
        ({"layernorm_type": "None"}, "layernorm_type"),
        ({"inp_channels": 6}, "dual pixel"),
        ({"dims": 64}, "'dims'"),
        ({"dim": "64"}, "dim cannot be"),
        ({"mamba_cfg": {"scan_type": "spiral"}}, "spiral"),
        ({"mamba_cfg": {"scan_count": 3}}, "scan_count"),
        ({"mamba_cfg": {"scan_count": 8}}, "scan_type"),
        ({"mamba_cfg": {"scan_type": "zorder", "conv_2d": True, "d_conv": 4}}, "odd d_conv"),
        ({"mamba_cfg": {"scan_type": "zorder", "scan_merge_method": "mean"}}, "concate"),
        ({"dim": 6, "mamba_cfg": {"scan_type": "zorder", "expand": 1}}, "shared among 8 scans"),
        ({"dim": 8, "ffn_expansion_factor": 1.125}, "even width"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("eamamba", options)


def test_names_that_published_files_carry_for_nothing_are_let_through() -> None:
    assert parameters(published("eamamba", TINY | {"LayerNorm_type": "WithBias"})) > 0


def test_an_unknown_network_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(SettingsError, match="Did you mean eamamba"):
        published("eamanba", DENOISE)

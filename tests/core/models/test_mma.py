"""MMA: published sizes, any size of picture, both directions of the scan, and options that cannot work."""

from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architecture, published
from core.models.mma import BidirectionalMamba

MMA = architecture("mma")
TINY: dict[str, Any] = {"num_feat": 32, "num_block": 1, "upscale": 2, "img_range": 1.0}


def on_paper(options: dict[str, Any]) -> torch.nn.Module:
    with torch.device("meta"):
        return published("mma", options)


@pytest.mark.parametrize(("preset", "count"), [("x2", 19_824_627), ("x3", 21_484_467), ("x4", 21_152_499)])
def test_published_sizes(preset: str, count: int) -> None:
    assert sum(value.numel() for value in on_paper(dict(MMA.presets[preset])).parameters()) == count


@pytest.mark.parametrize("options", [*MMA.presets.values(), TINY | {"upscale": 8}, TINY | {"upscale": 1}])
def test_options_are_read_back_from_names_and_shapes(options: dict[str, Any]) -> None:
    found = MMA.infer(on_paper(dict(options)).state_dict())
    assert found is not None
    assert MMA.config(found) == MMA.config(options)


def test_weights_of_other_networks_are_not_taken_for_its_own() -> None:
    assert MMA.infer({"conv_first.weight": torch.zeros(60, 3, 3, 3)}) is None


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (200, 3)])
@pytest.mark.parametrize("upscale", [2, 3])
def test_any_size_is_enlarged(size: tuple[int, int], upscale: int) -> None:
    with torch.inference_mode():
        y = published("mma", TINY | {"upscale": upscale})(torch.rand(2, 3, *size))
    assert y.shape == (2, 3, upscale * size[0], upscale * size[1])


def reach(layer: BidirectionalMamba) -> tuple[float, float]:
    """How much the first pixel feels the last, and the last the first."""
    x = torch.rand(1, 32, 4, 8).requires_grad_()
    y = layer(x)
    (at_first,) = torch.autograd.grad(y[..., 0, 0].sum(), x, retain_graph=True)
    (at_last,) = torch.autograd.grad(y[..., -1, -1].sum(), x)
    return float(at_first[..., -1, -1].abs().sum()), float(at_last[..., 0, 0].abs().sum())


def test_each_head_carries_one_direction() -> None:
    torch.manual_seed(0)
    layer = BidirectionalMamba(32)
    backward, forward = reach(layer)
    assert backward > 0
    assert forward > 0
    with torch.no_grad():
        layer.x_proj_b.weight.zero_()
    backward, forward = reach(layer)
    assert backward == 0
    assert forward > 0


def of_the_other_head(name: str) -> str:
    pairs = {"A_log": "A_b_log"} | {one: f"{one}_b" for one in ("conv1d", "x_proj", "dt_proj", "D")}
    module, dot, rest = name.partition(".")
    return (pairs | {b: a for a, b in pairs.items()}).get(module, module) + dot + rest


def test_a_picture_turned_round_is_seen_as_by_exchanged_heads() -> None:
    torch.manual_seed(0)
    layer, exchanged = BidirectionalMamba(32), BidirectionalMamba(32)
    exchanged.load_state_dict({of_the_other_head(name): value for name, value in layer.state_dict().items()})
    x = torch.rand(1, 32, 5, 7)
    with torch.inference_mode():
        turned = layer(x.flip(-2, -1)).flip(-2, -1)
        assert torch.allclose(exchanged(x), turned, atol=1e-6)
        assert not torch.allclose(layer(x), turned, atol=1e-3)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"num_in_ch": 1, "num_out_ch": 1}, "must be 3 each"),
        ({"rgb_mean": [0.5]}, "must be 3 each"),
        ({"num_feat": 16}, "at least 30"),
        ({"num_block": 0}, "num_block"),
        ({"upscale": 5}, "2, 3, 4 or 8"),
        ({"img_range": 0.0}, "img_range"),
        ({"dim": 192}, "'dim'"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("mma", TINY | options)

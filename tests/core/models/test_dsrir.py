"""DSRIR: its published size, any size of picture, its stages, and options that cannot work."""

from pathlib import Path
from typing import Any

import pytest
import torch

from core.errors import SettingsError
from core.models import architecture, checkpoint, published
from core.models.dsrir import DSRIR

ARCHITECTURE = architecture("dsrir")
TINY: dict[str, Any] = {"sn1_feats": 8, "sn2_feats": 8, "sn3_feats": 8, "feats_step1": 8, "feats_step2": 8}


def on_paper(options: dict[str, Any]) -> torch.nn.Module:
    with torch.device("meta"):
        return published("dsrir", options)


def tiny(**options: Any) -> DSRIR:
    torch.manual_seed(0)
    network = published("dsrir", TINY | options).eval()
    assert isinstance(network, DSRIR)
    return network


def test_published_size() -> None:
    network = on_paper(dict(ARCHITECTURE.presets["published"]))
    assert sum(value.numel() for value in network.parameters()) == 3_516_837


@pytest.mark.parametrize(
    "options",
    [
        *ARCHITECTURE.presets.values(),
        TINY | {"kernel_size": 5, "bias": True, "in_c": 1, "out_c": 1},
        TINY | {"reduction": 4},
    ],
)
def test_options_are_read_back_from_names_and_shapes(options: dict[str, Any]) -> None:
    found = ARCHITECTURE.infer(on_paper(dict(options)).state_dict())
    assert found is not None
    assert ARCHITECTURE.config(found) == ARCHITECTURE.config(options)


def test_a_reduction_that_leaves_no_trace_is_replaced_by_one_that_makes_the_same_network() -> None:
    network = on_paper(TINY | {"reduction": 3})
    found = ARCHITECTURE.infer(network.state_dict())
    assert found is not None
    again = on_paper(found)
    assert {key: value.shape for key, value in again.state_dict().items()} == {
        key: value.shape for key, value in network.state_dict().items()
    }


def test_the_published_file_is_read(tmp_path: Path) -> None:
    network = tiny()
    weights = {f"module.{key}": value for key, value in network.state_dict().items()}
    torch.save({"epoch": 3, "state_dict": weights, "optimizer": {}}, path := tmp_path / "model_best.pth")
    loaded = checkpoint.build(checkpoint.read(path))
    x = torch.rand(1, 3, 16, 8)
    with torch.inference_mode():
        assert torch.allclose(loaded(x), network(x), atol=1e-6)


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (200, 3)])
def test_any_size_comes_back_at_that_size_in_every_stage(size: tuple[int, int]) -> None:
    x = torch.rand(2, 3, *size)
    network = tiny()
    with torch.inference_mode():
        pictures, uncertainties = network.stages(x)
        assert {y.shape for y in (*pictures, *uncertainties)} == {x.shape}
        assert torch.equal(pictures[0], network(x))
    assert len(pictures) == len(uncertainties) == 3


def test_the_best_picture_hangs_on_every_sub_network_and_the_worst_on_the_first_alone() -> None:
    network = tiny()
    pictures, _ = network.stages(torch.rand(1, 3, 8, 8))
    for picture, wanted in ((pictures[0], {"SN1", "SN2", "SN3"}), (pictures[2], {"SN1"})):
        network.zero_grad()
        picture.sum().backward(retain_graph=True)
        reached = {name.split(".")[0] for name, value in network.named_parameters() if value.grad is not None}
        assert {name for name in reached if name.startswith("SN")} == wanted


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"out_c": 1}, "adds its input"),
        ({"in_c": 0, "out_c": 0}, "at least 1"),
        ({"sn2_feats": 4}, "narrowest, 4"),
        ({"feats_step1": -8}, "narrowest"),
        ({"kernel_size": 4}, "odd"),
        ({"reduction": 0}, "at least 1"),
        ({"width": 32}, "'width'"),
    ],
)
def test_impossible_options_are_refused_with_a_sentence(options: dict[str, Any], word: str) -> None:
    with pytest.raises(SettingsError, match=word):
        published("dsrir", TINY | options)

"""Checkpoints: ours bit for bit, published ones recognised however they are wrapped."""

import argparse
import sys
import types
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from core.models import RestorationNetwork, architecture, checkpoint

MAMBA = {"scan_type": "diagonal", "scan_count": 4, "d_state": 4, "d_conv": 3, "expand": 1, "conv_2d": True}
CONFIG: dict[str, Any] = {"dim": 8, "num_blocks": [1, 2, 1, 1], "num_refinement_blocks": 1, "mamba_cfg": MAMBA}
SR_CONFIG: dict[str, Any] = {"dim": 8, "num_blocks": [2, 1], "upscale": 4, "mamba_cfg": MAMBA}

State = dict[str, Any]


@pytest.fixture
def network() -> RestorationNetwork:
    torch.manual_seed(1)
    return ready(architecture("eamamba").restorer(CONFIG))


def ready(network: RestorationNetwork) -> RestorationNetwork:
    """As a loaded network is: the layout of memory decides the order of sums, and so the last bit."""
    return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def result(network: torch.nn.Module) -> torch.Tensor:
    with torch.inference_mode():
        return network(torch.linspace(0, 1, 3 * 64).reshape(1, 3, 8, 8))  # type: ignore[no-any-return]


def test_saved_and_loaded_networks_agree_bit_for_bit(network: RestorationNetwork, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    checkpoint.save(path, network, architecture="eamamba", config=CONFIG, header={"title": "Mine", "scale": "1"})
    loaded = checkpoint.read(path)
    assert (loaded.architecture, loaded.header["title"]) == ("eamamba", "Mine")
    assert torch.equal(result(checkpoint.build(loaded)), result(network))
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.safetensors"]
    (other := tmp_path / "other").touch()
    assert path.stat().st_mode == other.stat().st_mode


def prefixed(prefix: str, state: State) -> State:
    return {prefix + key: value for key, value in state.items()}


def optimiser(state: State) -> State:
    return {"state": {0: {"exp_avg": torch.zeros(3)}}, "param_groups": [{"lr": 1e-3, "params": [0]}]}


WRAPS: dict[str, tuple[Callable[[State, State], Any], str]] = {
    "plain": (lambda state, zeros: state, ""),
    "published EAMamba": (
        lambda state, zeros: {"model": {"name": "eamamba", "args": CONFIG, "sd": zeros, "sd_e": state}, "iter": 3},
        "model.sd_e",
    ),
    "averaged beside raw": (
        lambda state, zeros: {"params": zeros, "params_ema": prefixed("module.", state)},
        "params_ema",
    ),
    "optimiser beside": (
        lambda state, zeros: {"optimizer": optimiser(state), "params": state, "epoch": 9},
        "params",
    ),
    "wrapped twice": (
        lambda state, zeros: {"state_dict": {"params": prefixed("module.module.", state)}},
        "state_dict.params",
    ),
    "compiled": (lambda state, zeros: {"model": prefixed("module._orig_mod.", state)}, "model"),
    "one network of several": (
        lambda state, zeros: {
            "state_dict": {
                **prefixed("net.", zeros),
                **prefixed("criterion.vgg.", {f"{n}.weight": torch.ones(2) for n in range(9)}),
                **prefixed("net_ema.", state),
            },
            "hyper_parameters": {"lr": 1e-3},
        },
        "state_dict.net_ema",
    ),
    "with things that are no weights": (
        lambda state, zeros: {**state, "epoch": 3, "names": ["a"], 7: "seven", "total_ops": torch.zeros(1)},
        "",
    ),
}


@pytest.mark.parametrize("how", WRAPS)
def test_averaged_weights_are_found_however_they_are_wrapped(
    how: str, network: RestorationNetwork, tmp_path: Path
) -> None:
    (wrap, place), path = WRAPS[how], tmp_path / "published.pth"
    state = dict(network.state_dict())
    torch.save(wrap(state, {key: torch.zeros_like(value) for key, value in state.items()}), path)
    loaded = checkpoint.read(path)
    assert torch.equal(result(checkpoint.build(loaded)), result(network))
    assert loaded.place == place


@pytest.mark.parametrize("zipped", [True, False])
def test_both_kinds_of_torch_files_are_read(zipped: bool, network: RestorationNetwork, tmp_path: Path) -> None:
    path = tmp_path / "published.pth"
    torch.save(network.state_dict(), path, _use_new_zipfile_serialization=zipped)
    assert torch.equal(result(checkpoint.build(checkpoint.read(path))), result(network))


@pytest.fixture
def settings_of_others() -> Any:
    """A dict of a class that is not here when the file is read, as yacs and its like leave them."""
    package, module = types.ModuleType("yacs"), types.ModuleType("yacs.config")
    kind = type("CfgNode", (dict,), {"__module__": "yacs.config"})
    package.config, module.CfgNode = module, kind  # type: ignore[attr-defined]
    sys.modules.update({"yacs": package, "yacs.config": module})
    yield kind(lr=0.1)
    for name in ("yacs", "yacs.config"):
        sys.modules.pop(name, None)


def test_settings_and_figures_beside_the_weights_do_not_prevent_reading_them(
    network: RestorationNetwork, tmp_path: Path, settings_of_others: Any
) -> None:
    settings_of_others.frozen = True
    beside = {
        "args": argparse.Namespace(lr=0.1),
        "root": tmp_path,
        "best": np.float64(31.5),
        "seen": np.zeros(3),
        "scores": defaultdict(list, {"a": [1]}),
        "config": settings_of_others,
    }
    path = tmp_path / "published.pth"
    torch.save({**beside, "model": network.state_dict()}, path)
    del sys.modules["yacs.config"], sys.modules["yacs"]
    loaded = checkpoint.read(path)
    assert loaded.place == "model"
    assert torch.equal(result(checkpoint.build(loaded)), result(network))
    assert "yacs.config" not in sys.modules


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float64])
def test_weights_are_float32_whatever_the_file_holds(
    kind: torch.dtype, network: RestorationNetwork, tmp_path: Path
) -> None:
    path = tmp_path / "published.safetensors"
    save_file({key: value.to(kind).contiguous() for key, value in network.state_dict().items()}, path)
    loaded = checkpoint.read(path)
    assert {value.dtype for value in loaded.state.values()} == {torch.float32}
    torch.testing.assert_close(result(checkpoint.build(loaded)), result(network), rtol=0.1, atol=0.01)


@pytest.mark.parametrize("mixer", ["Simple", "gdfn", "FFN", "CCA"])
@pytest.mark.parametrize(
    "mamba",
    [MAMBA, MAMBA | {"scan_merge_method": "add", "expand": 2}, MAMBA | {"conv_2d": False, "disable_z_branch": True}],
)
def test_options_are_read_back_from_names_and_shapes(mixer: str, mamba: dict[str, Any], tmp_path: Path) -> None:
    options = CONFIG | {"channel_mixer_type": mixer, "mamba_cfg": mamba, "layernorm_type": "BiasFree", "bias": True}
    network = ready(architecture("eamamba").restorer(options))
    path = tmp_path / "bare.safetensors"
    save_file({key: value.contiguous() for key, value in network.state_dict().items()}, path)
    assert torch.equal(result(checkpoint.build(checkpoint.read(path))), result(network))


def test_what_weights_cannot_tell_is_taken_from_the_file(network: RestorationNetwork, tmp_path: Path) -> None:
    path = tmp_path / "published.pth"
    # Some published files carry options that no published class has.
    options = CONFIG | {"heads": [1, 2, 4, 8], "mamba_cfg": MAMBA | {"scan_type": "hilbert", "gone": 1}}
    torch.save({"model": {"name": "eamamba", "args": options, "sd": network.state_dict()}}, path)
    assert checkpoint.read(path).config["mamba_cfg"]["scan_type"] == "hilbert"


def test_options_of_a_published_file_that_do_not_fit_give_way_to_the_weights(
    network: RestorationNetwork, tmp_path: Path
) -> None:
    path = tmp_path / "published.pth"
    torch.save({"model": {"name": "eamamba", "args": {"dim": 10**9, "new": 1}, "sd": network.state_dict()}}, path)
    assert checkpoint.read(path).config["dim"] == 8


def test_a_sentence_says_what_a_file_is(tmp_path: Path) -> None:
    path = tmp_path / "x4.pth"
    torch.save({"params": architecture("eamambasr").make(SR_CONFIG).state_dict()}, path)
    loaded = checkpoint.read(path)
    assert (loaded.architecture, loaded.scale, loaded.channels) == ("eamambasr", 4, 3)
    said = checkpoint.describe(loaded)
    for part in ("EAMambaSR", "“light-x4” with dim 8, num_blocks 2-1", "enlarges colour pictures 4 times", "“params”"):
        assert part in said
    assert f"{loaded.parameters:,} parameters" in said


def test_a_loaded_network_hangs_on_no_file(network: RestorationNetwork, tmp_path: Path) -> None:
    path = tmp_path / "published.pth"
    torch.save(network.state_dict(), path)
    loaded = checkpoint.read(path)
    path.write_bytes(bytes(path.stat().st_size))
    assert torch.equal(result(checkpoint.build(loaded)), result(network))

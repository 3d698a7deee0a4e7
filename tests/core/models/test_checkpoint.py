"""Checkpoints: ours bit for bit, published ones recognised, everything else refused with a sentence."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from core.errors import UnreadableModel
from core.models import RestorationNetwork, checkpoint, published

MAMBA = {"scan_type": "diagonal", "scan_count": 4, "d_state": 4, "d_conv": 3, "expand": 1, "conv_2d": True}
CONFIG: dict[str, Any] = {"dim": 8, "num_blocks": [1, 2, 1, 1], "num_refinement_blocks": 1, "mamba_cfg": MAMBA}
SR_CONFIG: dict[str, Any] = {"dim": 8, "num_blocks": [2, 1], "upscale": 4, "mamba_cfg": MAMBA}


@pytest.fixture
def network() -> RestorationNetwork:
    torch.manual_seed(1)
    return ready(published("eamamba", CONFIG))


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


def wrap_published(state: dict[str, Any], zeros: dict[str, Any]) -> dict[str, Any]:
    return {"model": {"name": "eamamba", "args": CONFIG, "sd": zeros, "sd_e": state}, "iter": 3}


def wrap_bare(state: dict[str, Any], zeros: dict[str, Any]) -> dict[str, Any]:
    return state


def wrap_parallel(state: dict[str, Any], zeros: dict[str, Any]) -> dict[str, Any]:
    return {"params": zeros, "params_ema": {f"module.{key}": value for key, value in state.items()}}


@pytest.mark.parametrize("wrap", [wrap_published, wrap_bare, wrap_parallel])
def test_averaged_weights_are_found_however_they_are_wrapped(
    wrap: Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]], network: RestorationNetwork, tmp_path: Path
) -> None:
    path = tmp_path / "published.pth"
    state = network.state_dict()
    torch.save(wrap(dict(state), {key: torch.zeros_like(value) for key, value in state.items()}), path)
    assert torch.equal(result(checkpoint.build(checkpoint.read(path))), result(network))


@pytest.mark.parametrize("mixer", ["Simple", "gdfn", "FFN", "CCA"])
@pytest.mark.parametrize(
    "mamba",
    [MAMBA, MAMBA | {"scan_merge_method": "add", "expand": 2}, MAMBA | {"conv_2d": False, "disable_z_branch": True}],
)
def test_options_are_read_back_from_names_and_shapes(mixer: str, mamba: dict[str, Any], tmp_path: Path) -> None:
    options = CONFIG | {"channel_mixer_type": mixer, "mamba_cfg": mamba, "layernorm_type": "BiasFree", "bias": True}
    network = ready(published("eamamba", options))
    path = tmp_path / "bare.safetensors"
    save_file({key: value.contiguous() for key, value in network.state_dict().items()}, path)
    assert torch.equal(result(checkpoint.build(checkpoint.read(path))), result(network))


def test_enlarging_networks_tell_their_scale(tmp_path: Path) -> None:
    path = tmp_path / "x4.pth"
    torch.save(published("eamambasr", SR_CONFIG).state_dict(), path)
    loaded = checkpoint.read(path)
    assert (loaded.architecture, checkpoint.build(loaded).scale) == ("eamambasr", 4)


class Trap:
    """What a hostile file holds: unpickling it would create a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.target,)


def test_a_program_hidden_in_a_file_never_runs(tmp_path: Path) -> None:
    target, path = tmp_path / "ran", tmp_path / "trap.pth"
    torch.save({"params": Trap(target)}, path)
    with pytest.raises(UnreadableModel, match="hidden program"):
        checkpoint.read(path)
    path.write_bytes(pickle.dumps(Trap(target)))
    with pytest.raises(UnreadableModel):
        checkpoint.read(path)
    assert not target.exists()


def truncated(path: Path, network: RestorationNetwork) -> None:
    torch.save(network.state_dict(), path)
    path.write_bytes(path.read_bytes()[:5000])


def truncated_safetensors(path: Path, network: RestorationNetwork) -> None:
    save_file({key: value.contiguous() for key, value in network.state_dict().items()}, path)
    path.write_bytes(path.read_bytes()[:-100])


def broken(path: Path, network: RestorationNetwork) -> None:
    state = network.state_dict()
    state["output.weight"][0, 0, 0, 0] = float("nan")
    torch.save(state, path)


def other(path: Path, network: RestorationNetwork) -> None:
    torch.save({"features.0.weight": torch.zeros(3)}, path)


def altered(path: Path, network: RestorationNetwork) -> None:
    state = network.state_dict()
    del state["latent.0.norm1.body.weight"]
    torch.save(state, path)


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        (lambda path, _: None, "no model file"),
        (lambda path, _: path.write_bytes(b""), "is empty"),
        (lambda path, _: path.write_text("just words, no weights"), "not a model"),
        (truncated, "damaged"),
        (truncated_safetensors, "damaged"),
        (broken, "output.weight holds values that are no numbers"),
        (other, "fits no network"),
        (altered, "latent.0.norm1.body.weight is missing"),
        (lambda path, _: torch.save([1, 2, 3], path), "holds no weights"),
    ],
)
def test_files_that_are_no_model_are_refused_with_a_sentence(
    damage: Callable[[Path, RestorationNetwork], Any], word: str, network: RestorationNetwork, tmp_path: Path
) -> None:
    path = tmp_path / "model.pth"
    damage(path, network)
    with pytest.raises(UnreadableModel, match=word):
        checkpoint.read(path)

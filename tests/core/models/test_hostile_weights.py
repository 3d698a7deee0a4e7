"""Files that are no model, or that mean harm, are answered with a sentence: nothing is run, nothing half loaded."""

import builtins
import errno
import json
import os
import pickle
import resource
import struct
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from core import memory
from core.errors import UnreadableModel
from core.models import RestorationNetwork, architecture, checkpoint
from tests.core.models.test_checkpoint import CONFIG

State = dict[str, Any]
HUGE = 5 * 10**9


@pytest.fixture
def state() -> State:
    torch.manual_seed(1)
    return dict(architecture("eamamba").make(CONFIG).state_dict())


class Trap:
    """What a hostile file holds: unpickling it calls ``function``."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self.call


def traps(target: Path) -> dict[str, Trap]:
    return {
        "posix.system" if os.name == "posix" else "nt.system": Trap(os.system, f"echo > {target}"),
        "exec": Trap(builtins.exec, f"open({str(target)!r}, 'w')"),
        "getattr": Trap(Path.touch, target),
        "(_)?io.open": Trap(open, str(target), "w"),
    }


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("name", traps(Path()))
def test_a_program_hidden_in_a_file_never_runs(name: str, zipped: bool, state: State, tmp_path: Path) -> None:
    target, path = tmp_path / "ran", tmp_path / "trap.pth"
    content = {"params": state, "more": traps(target)[name]}
    torch.save(content, path, _use_new_zipfile_serialization=zipped)
    with pytest.raises(UnreadableModel, match=f"asks for {name} when it is opened. That could be a hidden program"):
        checkpoint.read(path)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        path.write_bytes(pickle.dumps(content["more"], protocol))
        with pytest.raises(UnreadableModel):
            checkpoint.read(path)
    assert not target.exists()


def cut_off(path: Path, state: State) -> None:
    torch.save(state, path)
    path.write_bytes(path.read_bytes()[:5000])


def cut_off_old(path: Path, state: State) -> None:
    torch.save(state, path, _use_new_zipfile_serialization=False)
    path.write_bytes(path.read_bytes()[:-5000])


def cut_off_safetensors(path: Path, state: State) -> None:
    save_file(state, path)
    path.write_bytes(path.read_bytes()[:-100])


def packed(path: Path, state: State) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", bytes(10**6))


def document(path: Path, state: State) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")


def program(path: Path, state: State) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("data.pkl", "constants.pkl", "version"):
            archive.writestr(f"archive/{name}", "3")


def with_value(value: float, kind: torch.dtype = torch.float32) -> Callable[[Path, State], None]:
    def damage(path: Path, state: State) -> None:
        state = {key: weights.to(kind) for key, weights in state.items()}
        state["output.weight"][0, 0, 0, 0] = value
        torch.save({"params": state}, path)

    return damage


def without(key: str) -> Callable[[Path, State], None]:
    return lambda path, state: torch.save({name: value for name, value in state.items() if name != key}, path)


def with_key(key: str) -> Callable[[Path, State], None]:
    return lambda path, state: torch.save({**state, key: torch.zeros(3)}, path)


def stretched(path: Path, state: State) -> None:
    """One number that says it is ten billion."""
    state["patch_embed.proj.weight"] = torch.zeros(1).expand(10**9, 3, 3, 3)
    torch.save(state, path)


def whole_numbers(path: Path, state: State) -> None:
    state["output.weight"] = state["output.weight"].to(torch.int8)
    torch.save(state, path)


def headed(text: str | None = None, name: str = "eamamba", **changed: Any) -> Callable[[Path, State], None]:
    header = {"architecture": name, "config": json.dumps(CONFIG | changed) if text is None else text}
    return lambda path, state: save_file(state, path, header)


BAD: dict[str, tuple[Callable[[Path, State], Any], str]] = {
    "nothing": (lambda path, state: None, "no model file"),
    "folder": (lambda path, state: path.mkdir(), "no model file"),
    "empty": (lambda path, state: path.write_bytes(b""), "is empty"),
    "text": (lambda path, state: path.write_text("just words, no weights"), "is not a model"),
    "picture": (lambda path, state: path.write_bytes(b"\xff\xd8\xff\xe0" * 99), "is not a model"),
    "cut off": (cut_off, "its end is missing"),
    "cut off, old kind": (cut_off_old, "is damaged"),
    "cut off, safetensors": (cut_off_safetensors, "is a damaged safetensors file"),
    "packed": (packed, "packed archive"),
    "document": (document, "is not a model"),
    "program": (program, "is a program"),
    "list": (lambda path, state: torch.save([1, 2, 3], path), "holds no weights"),
    "no weights": (lambda path, state: torch.save({"params": {"a": 1}}, path), "holds no weights"),
    "not a number": (with_value(float("nan")), "output.weight holds values that are no numbers"),
    "infinite": (with_value(float("-inf")), "output.weight holds values that are no numbers"),
    "too large for float32": (with_value(1e300, torch.float64), "output.weight holds values that are no numbers"),
    "others": (lambda path, state: torch.save({"features.0.weight": torch.zeros(3)}, path), "fits no network"),
    "one missing": (
        without("latent.0.norm1.body.weight"),
        r"EAMamba came nearest: 1 weight is missing \(latent.0.norm1.body.weight\)",
    ),
    "one too many": (with_key("latent.gate"), r"EAMamba came nearest: 1 is too many \(latent.gate\)"),
    "strange name": (with_key("a\x1b[31m\ud800\n"), r"1 is too many \(a\\x1b\[31m\\ud800\\n\)"),
    "other shape": (
        lambda path, state: torch.save({**state, "output.weight": torch.zeros(3, 16, 1, 1)}, path),
        r"1 has another shape \(output.weight is 3×16×1×1 instead of 3×16×3×3\)",
    ),
    "whole numbers": (whole_numbers, r"1 holds another kind of number \(output.weight\)"),
    "stretched": (stretched, "more weights than fit into it"),
    "damaged header": (headed("{"), "header of model.pth is damaged"),
    "bottomless header": (headed("[" * 10**5), "header of model.pth is damaged"),
    "header of another kind": (headed("[1]"), "header of model.pth is damaged"),
    "header of another network": (headed(name="eamambasr"), "contradict each other"),
    "header of an unknown network": (headed(name="eamamba9\n"), r"network called eamamba9\\n, which is not known"),
    "header with an unknown option": (headed(colour="red"), "contradict each other. .* unknown option 'colour'"),
    "header that contradicts the weights": (headed(dim=16), r"contradict each other. .* have another shape"),
    "header with a huge option": (
        headed(mamba_cfg=CONFIG["mamba_cfg"] | {"d_state": 10**9}),
        "an option of 1000000000 is more than",
    ),
    "header with many blocks": (headed(num_blocks=[4000] * 4), "far more weights than the file"),
    "header with more blocks": (headed(num_blocks=[10**9] * 4), "an option of 1000000000 is more than"),
    "header with no number": (headed(ffn_expansion_factor=float("nan")), "an option of nan is more than"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_file_that_is_no_model_is_refused_with_a_sentence(kind: str, state: State, tmp_path: Path) -> None:
    (damage, words), path = BAD[kind], tmp_path / "model.pth"
    damage(path, state)
    started = time.perf_counter()
    with pytest.raises(UnreadableModel, match=words):
        checkpoint.read(path)
    assert time.perf_counter() - started < 10


def test_a_file_without_rights_is_refused(state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.pth"
    torch.save(state, path)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # The super-user may read everything, so the system is not asked.
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableModel, match="rights"):
        checkpoint.read(path)


def safetensors_start() -> bytes:
    header = json.dumps({"features": {"dtype": "F32", "shape": [HUGE // 4], "data_offsets": [0, HUGE]}}).encode()
    return struct.pack("<Q", len(header)) + header


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere five gigabytes of nothing fill the disk.")
@pytest.mark.parametrize(
    "start", [b"", b"PK\x03\x04", b"\x80\x02", safetensors_start()], ids=["zeros", "zip", "pickle", "safetensors"]
)
def test_five_gigabytes_of_nothing_are_refused_at_once(start: bytes, tmp_path: Path) -> None:
    path = tmp_path / "huge.pth"
    path.write_bytes(start)
    os.truncate(path, len(start) + HUGE)
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    with pytest.raises(UnreadableModel):
        checkpoint.read(path)
    assert time.perf_counter() - started < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000


def test_an_old_file_that_does_not_fit_into_memory_is_refused_before_it_is_read(
    state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.pth"
    torch.save(state, path, _use_new_zipfile_serialization=False)
    monkeypatch.setattr(memory, "free_and_total", lambda: (1000, 2000))
    with pytest.raises(UnreadableModel, match="do not fit into memory"):
        checkpoint.read(path)


def test_a_damaged_file_gives_no_network_at_all(state: State, tmp_path: Path) -> None:
    """Whatever single byte is wrong, either all weights are there or a sentence is."""
    path = tmp_path / "model.pth"
    torch.save(state, path)
    whole = path.read_bytes()
    for place in range(0, len(whole), len(whole) // 40):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            network: RestorationNetwork = checkpoint.build(checkpoint.read(path))
        except UnreadableModel:
            continue
        assert network.state_dict().keys() == state.keys()

"""Several processes learn what one learns."""

import dataclasses
import os
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import nn

from core.errors import SettingsError, TrainingError
from core.progress import finish
from core.training import checkpoint, recipe_file
from core.training import train as training
from core.training.data import prepare
from core.training.fitting import check_pictures
from core.training.processes import Processes, told
from core.training.recipe import DataPlan, Recipe, Stage
from core.training.train import checkpoint_path, train

Build = Callable[[Recipe], nn.Module]


def test_every_patch_is_made_by_one_process() -> None:
    for batch, count in ((8, 2), (7, 3), (3, 3)):
        parts = [list(Processes(rank, count).part_of(batch)) for rank in range(count)]
        assert [index for part in parts for index in part] == list(range(batch))
        assert all(parts)


def test_a_batch_smaller_than_the_processes_is_refused(recipe: Recipe, tiny: Build) -> None:
    with pytest.raises(SettingsError, match="A batch of 2 cannot be shared by 3 processes"):
        check_pictures(recipe, finish(prepare(recipe)), tiny(recipe), 3)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, Processes()),
        ({"WORLD_SIZE": "1", "RANK": "0"}, Processes()),
        ({"WORLD_SIZE": "4", "RANK": "3", "LOCAL_RANK": "1", "LOCAL_WORLD_SIZE": "2"}, Processes(3, 4, 1, 2)),
        ({"OMPI_COMM_WORLD_SIZE": "2", "OMPI_COMM_WORLD_RANK": "1"}, Processes(1, 2)),
    ],
)
def test_launchers_are_understood(said: dict[str, str], expected: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WORLD_SIZE", "RANK", "LOCAL_RANK", "LOCAL_WORLD_SIZE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    assert told() == expected


def test_a_process_that_is_gone_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise RuntimeError("Connection reset by peer")

    monkeypatch.setattr(torch.distributed, "all_reduce", broken)
    here, several = torch.device("cpu"), Processes(0, 2)
    for ask in (lambda: several.least(1, here), lambda: several.agreed(False, here)):
        with pytest.raises(TrainingError, match="Another process of this run has ended"):
            ask()


@pytest.mark.slow
def test_two_processes_equal_one(
    recipe: Recipe, pairs: DataPlan, tiny: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "export", lambda state, path, network, judgement, hardware: path)
    # Three patches for two processes: their shares differ.
    alone = dataclasses.replace(recipe, data=pairs, stages=(Stage(0, 24, 3),), threads=1, device="cpu")
    shared = dataclasses.replace(alone, output=str(tmp_path / "shared"))
    finish(train(alone, build=tiny))
    file = tmp_path / "recipe.toml"
    file.write_text(recipe_file.to_toml(shared), encoding="utf-8")
    program = textwrap.dedent(f"""
        import sys; sys.path[:0] = [{str(Path(__file__).parent)!r}]
        from pathlib import Path
        from conftest import TinyNetwork
        from core.progress import finish
        from core.training import recipe_file, train as training
        training.export = lambda state, path, network, judgement, hardware: path
        finish(training.train(recipe_file.load(Path({str(file)!r})), build=lambda recipe: TinyNetwork()))
    """)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    meeting = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "PYTHONPATH": "."}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=Path(__file__).parents[3],
            env=os.environ | meeting | {"RANK": rank, "LOCAL_RANK": rank},
        )
        for rank in "01"
    ]
    assert [process.wait(100) for process in running] == [0, 0]
    one, two = (checkpoint.load(checkpoint_path(plan)) for plan in (alone, shared))
    assert one.step == two.step
    for name, value in one.network.items():
        torch.testing.assert_close(two.network[name], value, rtol=1e-4, atol=1e-6)
    scores = [[score for _, by_name in state.scores for score in by_name.values()] for state in (one, two)]
    assert scores[0] == pytest.approx(scores[1], abs=1e-3)

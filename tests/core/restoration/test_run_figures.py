"""How fast a model is here: guessed from a tile, kept for one state of its file and one device."""

import os
from pathlib import Path

import pytest
import torch

from core import model_file
from core.devices import Device
from core.model_file import Model
from core.models import architecture, checkpoint
from core.progress import finish
from core.restoration import memory_need, run_figures
from core.restoration.restorer import Restorer
from core.restoration.run_figures import RunFigures

PROCESSOR = Device("cpu", "Test processor", 8_000_000_000, 16_000_000_000, 2, "")


@pytest.fixture
def model(tmp_path: Path) -> Model:
    torch.manual_seed(0)
    options = {"dim": 8, "num_blocks": [1], "upscale": 2}
    path = tmp_path / "small.safetensors"
    checkpoint.save(path, architecture("eamambasr").make(options), architecture="eamambasr", config=options)
    return model_file.read(path)


def test_a_guess_is_positive_and_leaves_loaded_networks_where_they_are(model: Model) -> None:
    before = Restorer.load(model, "cpu").network
    figures = finish(run_figures.estimate(model, PROCESSOR))
    assert figures.speed > 0
    assert figures.memory >= 0
    assert not figures.is_measured
    assert Restorer.load(model, "cpu").network is before


def test_what_was_kept_belongs_to_one_state_of_the_file_and_one_device(model: Model) -> None:
    figures = RunFigures(0.5, 1000, True)
    run_figures.keep(model, PROCESSOR, figures)
    assert run_figures.recall(model, PROCESSOR) == figures
    assert run_figures.recall(model, Device("cuda:0", "A card", 1, 2, 3, "")) is None
    os.utime(model.path, ns=(1, 1))
    assert run_figures.recall(model, PROCESSOR) is None


@pytest.mark.parametrize(
    "figures",
    [RunFigures(0.0, 1, True), RunFigures(float("nan"), 1, True), RunFigures(1.0, -1, True), RunFigures(1, 1, 1)],
)
def test_nonsense_counts_as_nothing(model: Model, figures: RunFigures) -> None:
    run_figures.keep(model, PROCESSOR, figures)
    assert run_figures.recall(model, PROCESSOR) is None


def test_a_model_whose_file_is_gone_has_no_figures(model: Model) -> None:
    model.path.unlink()
    run_figures.keep(model, PROCESSOR, RunFigures(0.5, 1000, True))
    assert run_figures.recall(model, PROCESSOR) is None


@pytest.mark.parametrize(("limit", "side"), [(10**12, 224), (224**2 * 1000 - 1, 112), (1, 112)])
def test_tiles_are_halved_until_they_fit_into_what_is_allowed(
    model: Model, monkeypatch: pytest.MonkeyPatch, limit: int, side: int
) -> None:
    monkeypatch.setattr(memory_need, "_tile_bytes_per_pixel", lambda restorer: 1000.0)
    assert memory_need.tile_within(Restorer.load(model, "cpu"), limit) == side

"""Our restorer on EfficientVMamba's blocks learns under our trainer, and its weights restore afterwards."""

import dataclasses

import pytest
import torch

from core.devices import pick
from core.models import checkpoint as models
from core.progress import finish
from core.training import patches
from core.training.data import prepare
from core.training.export import fresh_network
from core.training.processes import Processes
from core.training.recipe import NetworkPlan, Recipe
from core.training.run import Run
from core.training.train import StepDone, model_path, train

SMALLEST = {"dim": 16, "depths": (1, 1, 1), "d_state": 2}


@pytest.fixture
def scanning(recipe: Recipe) -> Recipe:
    return dataclasses.replace(recipe, network=NetworkPlan("efficientvmamba_unet", SMALLEST), steps=3)


def test_a_run_ends_in_a_model_that_restores(scanning: Recipe) -> None:
    news = list(train(scanning))
    losses = torch.tensor([one.loss for one in news if isinstance(one, StepDone)])
    assert len(losses) == 3
    assert bool(losses.isfinite().all())
    network = models.build(models.read(model_path(scanning)))
    x = torch.rand(1, 3, 9, 14)
    with torch.inference_mode():
        assert network(x).shape == x.shape


def test_four_patches_are_learnt(scanning: Recipe) -> None:
    pairs = patches.batch(finish(prepare(scanning)).source, 1, 0, 16, range(4))
    run = Run(dataclasses.replace(scanning, steps=400), fresh_network, pick("cpu"), Processes())
    with run.gradients:
        losses = [run.learn(pairs).loss for _ in range(50)]
    assert losses[-1] < losses[0] / 2

"""The trainer on an NVIDIA card: half precision, recomputed blocks, found batches, and going on."""

import dataclasses
from pathlib import Path

import pytest
import torch

from core.progress import finish
from core.training.recipe import NetworkPlan, Recipe, Stage
from core.training.train import Measured, StepDone, checkpoint_path, train

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA card")
SMALL = {"dim": 16, "num_blocks": [0, 1, 0, 1], "num_refinement_blocks": 1}


@pytest.fixture
def on_card(recipe: Recipe) -> Recipe:
    return dataclasses.replace(recipe, network=NetworkPlan("eamamba", SMALL), device="cuda")


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "float16", "auto"])
def test_every_precision_learns_and_goes_on(on_card: Recipe, precision: str) -> None:
    plan = dataclasses.replace(on_card, precision=precision, checkpointing=True, accumulate=2)
    work = train(plan)
    for news in work:
        if isinstance(news, StepDone) and news.done == 7:
            break
    work.close()
    news = []
    outcome = finish(train(plan, checkpoint_path(plan)), news.append)
    assert [one.done for one in news if isinstance(one, StepDone)] == [8, 9, 10, 11, 12]
    assert Path(outcome.model).exists()
    assert outcome.judgement is not None


def test_a_batch_is_found(on_card: Recipe) -> None:
    plan = dataclasses.replace(on_card, stages=(Stage(0, 24, 0),), steps=10)
    news = []
    finish(train(plan), news.append)
    measured = next(one for one in news if isinstance(one, Measured))
    assert measured.batch >= 64
    assert measured.memory_bytes > 0

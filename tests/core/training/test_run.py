"""Every loss is followed to its end, and what goes wrong on the way changes nothing."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import nn

from core.devices import pick
from core.errors import SettingsError, TrainingError
from core.training.export import fresh_network
from core.training.losses import PLAIN, STAGED
from core.training.patches import Batch
from core.training.recipe import LossTerm, NetworkPlan, RatePlan, Recipe
from core.training.run import Run

Build = Callable[[Recipe], nn.Module]
SMALL_STAGES = {"sn1_feats": 8, "sn2_feats": 8, "sn3_feats": 8, "feats_step1": 8, "feats_step2": 8}

MAMBAIRV2 = {
    "img_size": 16,
    "embed_dim": 24,
    "d_state": 4,
    "depths": [1],
    "num_heads": [2],
    "window_size": 8,
    "inner_rank": 8,
    "num_tokens": 8,
    "upscale": 1,
    "upsampler": "",
}


def brightened(size: int = 16) -> Batch:
    """Half as bright as it should be: easily learnt."""
    torch.manual_seed(0)
    clean = torch.rand(4, 3, size, size).contiguous(memory_format=torch.channels_last)
    return Batch(clean * 0.5, clean)


def psnr_of(run: Run, batch: Batch) -> float:
    with torch.no_grad():
        return float(-10 * torch.log10((run.network(batch.degraded) - batch.clean).square().mean()))


@pytest.mark.parametrize("name", sorted(PLAIN))
def test_every_loss_converges(recipe: Recipe, tiny: Build, name: str) -> None:
    rate = RatePlan(peak=5e-3, final=1e-4, warm_up=5)
    run = Run(dataclasses.replace(recipe, loss=name, steps=150, rate=rate), tiny, pick("cpu"))
    batch = brightened()
    before = psnr_of(run, batch)
    with run.gradients:
        losses = [run.learn(batch).loss for _ in range(150)]
    assert losses[-1] < losses[0]
    # Edges say nothing of how bright it is as a whole.
    assert psnr_of(run, batch) > before + (3 if name == "edge" else 8)


@pytest.mark.parametrize("name", STAGED)
def test_every_loss_in_stages_converges(recipe: Recipe, name: str) -> None:
    plan = dataclasses.replace(
        recipe,
        network=NetworkPlan("dsrir", SMALL_STAGES),
        # Contrast alone also grows by fleeing from the degraded picture, so it only ever stands beside another loss.
        loss=(LossTerm(name), LossTerm("l1")) if name == "contrastive" else (LossTerm(name),),
        steps=25,
        rate=RatePlan(peak=5e-3, final=1e-4, warm_up=3),
    )
    run = Run(plan, fresh_network, pick("cpu"))
    batch = brightened(8)
    before = psnr_of(run, batch)
    with run.gradients:
        losses = [run.learn(batch).loss for _ in range(25)]
    assert losses[-1] < losses[0]
    # To be less unsure is the quicker way down at first.
    assert psnr_of(run, batch) > before + (0.3 if name == "uncertainty" else 2)


def test_bfloat16_learns_too(recipe: Recipe, tiny: Build) -> None:
    run = Run(dataclasses.replace(recipe, precision="bfloat16", steps=60), tiny, pick("cpu"))
    with run.gradients:
        losses = [run.learn(brightened()).loss for _ in range(60)]
    assert losses[-1] < losses[0] * 0.8
    assert {weight.dtype for weight in run.network.parameters()} == {torch.float32}


def test_float16_needs_a_card(recipe: Recipe, tiny: Build) -> None:
    with pytest.raises(SettingsError, match="float16 needs an NVIDIA card"):
        Run(dataclasses.replace(recipe, precision="float16"), tiny, pick("cpu"))


def test_a_batch_that_is_no_number_changes_nothing(recipe: Recipe, tiny: Build) -> None:
    run = Run(recipe, tiny, pick("cpu"))
    batch = brightened()
    with run.gradients:
        run.learn(batch)
        before = {name: value.clone() for name, value in run.network.state_dict().items()}
        with pytest.raises(TrainingError, match="last sound state"):
            run.learn(batch._replace(clean=batch.clean * torch.nan))
    assert run.sound
    assert run.step == 1
    assert all(torch.equal(before[name], value) for name, value in run.network.state_dict().items())


@pytest.mark.parametrize(
    ("architecture", "config"),
    [
        ("mambair", {"embed_dim": 32, "depths": [2, 2], "d_state": 2, "drop_path_rate": 0.5}),
        ("mambairv2", MAMBAIRV2),  # draws where a pixel belongs
    ],
)
def test_networks_that_learn_by_chance_repeat_themselves(
    recipe: Recipe, architecture: str, config: dict[str, Any]
) -> None:
    plan = dataclasses.replace(recipe, network=NetworkPlan(architecture, config), threads=2)
    losses = []
    for _ in range(2):
        run = Run(plan, fresh_network, pick("cpu"))
        assert run.gradients.threads == 1
        with run.gradients:
            losses.append([run.learn(brightened()).loss for _ in range(3)])
    assert losses[0] == losses[1]

"""Whether recipe, network, pictures and a saved state belong together: said before the first step."""

import dataclasses

from torch import nn

from core import library
from core.errors import SettingsError
from core.training import patches
from core.training.checkpoint import Checkpoint
from core.training.data import Data
from core.training.export import COLOURS
from core.training.recipe import Recipe, Stage
from core.training.run_folder import model_path
from core.training.sources import Source


def check_network(recipe: Recipe, network: nn.Module) -> None:
    """SettingsError when the network is not for colour, or of another scale than what is done to clean pictures."""
    channels = getattr(network, "channels", COLOURS)
    if channels != COLOURS:
        raise SettingsError(
            f"The network is for pictures of {channels} channels, and training is in colour.",
            "Choose a network for colour pictures.",
        )
    if not recipe.data.has_pairs:
        _check_scale(network, recipe.spoiling.scale, "its degradation makes them {} times smaller")


def check_start(recipe: Recipe) -> None:
    """SettingsError when the finished model would take the place of the one that the run starts from."""
    start = recipe.network.start
    if start and library.find(start).path.resolve() == model_path(recipe).resolve():
        raise SettingsError(
            f"The finished model would replace {start}, from which the run starts.",
            "Give the run another name or output folder.",
        )


def check_pictures(recipe: Recipe, data: Data, network: nn.Module, processes: int) -> None:
    """SettingsError when the network would not give back the size of its pictures, or patches or batches don't fit."""
    source: Source = data.source
    _check_scale(network, source.scale, "the after pictures are {} times as large as the before pictures")
    patches.check_sizes(source, recipe)
    smallest = min((stage.batch for stage in recipe.stages if stage.batch), default=processes)
    if smallest < processes:
        raise SettingsError(
            f"A batch of {smallest} cannot be shared by {processes} processes.",
            "Start fewer, or enlarge the batches of the recipe's stages.",
        )


def _check_scale(network: nn.Module, scale: int, found: str) -> None:
    enlarges = getattr(network, "scale", 1)
    if enlarges != scale:
        raise SettingsError(
            f"The network makes pictures {enlarges} times as large, and {found.format(scale)}.",
            "Choose a network, pictures, or a degradation of the same scale.",
        )


def check_state(state: Checkpoint, data: Data) -> None:
    """SettingsError when the state was trained on other pictures: what is held out now may have been learnt then."""
    if state.data != data.digest:
        raise SettingsError(
            "The pictures are not those that the saved state was trained on, or others of them are held out, so "
            "held-out ones may have been seen.",
            "Put the same pictures and the same held_out back, or start anew under another name.",
        )


def same_batches(recipe: Recipe, saved: Recipe) -> tuple[Stage, ...]:
    """The recipe's stages, with batches of 0 as they were found when the run began."""
    found_then = {(stage.start, stage.size): stage.batch for stage in saved.stages}
    return tuple(
        stage if stage.batch else dataclasses.replace(stage, batch=found_then.get((stage.start, stage.size), 1))
        for stage in recipe.stages
    )

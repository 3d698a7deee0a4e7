"""The network that is looked at: a model of the library, a model file, or a published configuration, weights drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from core import devices, library
from core.devices import Device
from core.errors import SettingsError, UnknownModel
from core.model_file import Model
from core.models import Architecture, architecture, architectures, checkpoint
from core.models.checkpoint import Checkpoint

# Drawn weights are the same every time.
SEED = 2454


@dataclass(frozen=True, eq=False)
class Choice:
    """What a name stands for; ``content`` is None for a published configuration, which comes without weights."""

    title: str
    architecture: Architecture
    options: Mapping[str, Any]
    model: Model | None = None
    content: Checkpoint | None = None


@dataclass(frozen=True, eq=False)
class Subject:
    """A network on a device, ready for gradients with respect to its picture; its weights get none.

    ``title`` is what people read, ``model`` None where weights were drawn.
    """

    title: str
    network: nn.Module
    device: Device
    model: Model | None = None

    def __post_init__(self) -> None:
        if self.channels not in (1, 3):
            raise SettingsError(
                f"{self.title} takes {self.channels} channels, so it is not made for single photographs.",
                "Choose a model for colour or gray pictures.",
            )
        self.network.to(self.device.torch).eval().requires_grad_(False)

    @property
    def channels(self) -> int:
        """Channels of the pictures it takes: 3, or 1 for a network that sees gray."""
        known = getattr(self.network, "channels", None)
        if isinstance(known, int):
            return known
        return next(module.in_channels for module in self.network.modules() if isinstance(module, nn.Conv2d))

    @property
    def scale(self) -> int:
        """How much larger its results are."""
        return int(getattr(self.network, "scale", 1))

    @property
    def multiple_of(self) -> int:
        """What divides the sizes it works in."""
        return int(getattr(self.network, "multiple_of", 1))


def choose(name: str | None) -> Choice:
    """What ``name`` stands for: a model, a model file, or ``NETWORK[:PRESET]``; None is the default model.

    SettingsError for a preset that is not there, UnknownModel and UnreadableModel as the library says it.
    """
    kind, _, preset = (name or "").partition(":")
    if kind in architectures() and name not in {model.name for model in library.models()}:
        one = architecture(kind)
        preset = preset or next(iter(one.presets))
        if preset not in one.presets:
            raise SettingsError(f"{one.title} has no preset {preset!r}.", f"Its presets are {', '.join(one.presets)}.")
        return Choice(f"{one.title}, {preset}", one, one.presets[preset])
    try:
        model = library.find(name)
    except UnknownModel as error:
        also = "Networks go by the names of “silvermend networks”."
        raise UnknownModel(error.what, f"{error.advice} {also}") from error
    content = checkpoint.read(model.path)
    one = architecture(content.architecture)
    return Choice(f"{model.title} ({one.title})", one, content.config, model, content)


def load(name: str | None, device: str = "auto") -> Subject:
    """The network that ``name`` stands for, on a device of `core.devices`.

    Errors: those of `choose`, DeviceError, SettingsError for a network that is not for single photographs.
    """
    chosen, place = choose(name), devices.pick(device)
    if chosen.content is not None:
        return Subject(chosen.title, checkpoint.network(chosen.content), place, chosen.model)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(SEED)
        network = chosen.architecture.make(chosen.options)
    return Subject(f"{chosen.title}, random weights", network, place)

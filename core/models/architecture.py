"""What every network promises to the rest of the program, and how its options come in from files."""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from core.errors import SettingsError


class RestorationNetwork(nn.Module):
    """A network that turns (b, channels, h, w) in 0 … 1 into (b, c, scale·h, scale·w), for any h and w ≥ 1.

    ``multiple_of`` divides the sizes it works in; it pads and cuts by itself, tiles of such sizes only save that work.
    """

    channels: int = 3
    scale: int = 1
    multiple_of: int = 1


@dataclass(frozen=True)
class Architecture:
    """One network of the registry: its file ends in a value of this type, and everything else follows from it.

    ``restores`` is False for a network that looks at a picture but gives none back (feature maps, classes): lists for
    photographers leave it out, and `restorer` refuses it.
    ``ignored`` are options that published files carry though the published class does nothing with them.
    ``computed`` are buffers that published files carry and our network makes itself (tables of positions, masks), each
    by the last part of its name: they are left aside when weights are read.
    ``infer`` finds the options of a bare state dict from its names and shapes; None if it is not this network's.
    ``assumed`` are the options of which weights hold no trace, so that ``infer`` takes the published ones; those of
    nested types with a dot.
    """

    name: str
    title: str
    summary: str
    paper: str
    config_type: type
    build: Callable[[Any], nn.Module]
    infer: Callable[[Mapping[str, Tensor]], dict[str, Any] | None]
    presets: Mapping[str, Mapping[str, Any]] = dataclasses.field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    computed: frozenset[str] = frozenset()
    assumed: tuple[str, ...] = ()
    restores: bool = True

    def config(self, options: Mapping[str, Any]) -> Any:
        """The frozen options from a plain dict, published names; SettingsError names what is unknown or impossible."""
        known = {name: value for name, value in options.items() if name not in self.ignored}
        try:
            return read_options(self.config_type, known)
        except (ValueError, TypeError) as error:
            raise SettingsError(f"{self.title} cannot be built like this: {error}") from error

    def make(self, options: Mapping[str, Any]) -> nn.Module:
        """A network with fresh weights, which gives what the published one gives.

        SettingsError when the options cannot work together.
        """
        config = self.config(options)
        try:
            return self.build(config)
        except (ValueError, RuntimeError) as error:  # torch's word for a negative size is the second one
            raise SettingsError(f"{self.title} cannot be built like this: {error}") from error

    def restorer(self, options: Mapping[str, Any]) -> RestorationNetwork:
        """A network with fresh weights that gives pictures; SettingsError where this one gives something else."""
        if not self.restores:
            raise SettingsError(
                f"{self.title} looks at pictures but gives none back, so it cannot restore any.",
                "Choose a network that restores.",
            )
        network = self.make(options)
        assert isinstance(network, RestorationNetwork)
        return network


def read_options(config_type: type, options: Mapping[str, Any]) -> Any:
    """A frozen dataclass from a dict as JSON, TOML or YAML give it: lists become tuples, nested dicts nested types."""
    fields = {field.name for field in dataclasses.fields(config_type)}
    unknown = sorted(set(options) - fields)
    if unknown:
        raise ValueError(
            f"unknown option {', '.join(map(repr, unknown))}; the options are {', '.join(sorted(fields))}."
        )
    hints = typing.get_type_hints(config_type)
    return config_type(**{name: _converted(name, hints[name], value) for name, value in options.items()})


def _converted(name: str, hint: Any, value: Any) -> Any:
    if dataclasses.is_dataclass(hint) and isinstance(value, Mapping):
        return read_options(typing.cast(type, hint), value)
    if isinstance(value, list | tuple):
        value = tuple(value)
    if not _fits(hint, value):
        raise ValueError(f"{name} cannot be {value!r}.")
    return value


def _fits(hint: Any, value: Any) -> bool:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return any(_fits(choice, value) for choice in typing.get_args(hint))
    if origin is typing.Literal:
        return value in typing.get_args(hint)
    if origin is tuple:
        return isinstance(value, tuple) and all(_fits(typing.get_args(hint)[0], part) for part in value)
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)

"""The networks: one file each, found by the ``ARCHITECTURE`` it ends in."""

import difflib
import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from torch import nn

from core.errors import SettingsError
from core.models.architecture import Architecture, RestorationNetwork


@lru_cache(maxsize=1)
def architectures() -> dict[str, Architecture]:
    """Every network of this package by name, in alphabetical order: adding a network is adding its file."""
    modules = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    found = [module.ARCHITECTURE for module in modules if hasattr(module, "ARCHITECTURE")]
    return {architecture.name: architecture for architecture in sorted(found, key=lambda one: one.name)}


def architecture(name: str) -> Architecture:
    """The network called ``name``; SettingsError names the nearest one if there is none."""
    known = architectures()
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1)
    advice = f"Did you mean {near[0]}?" if near else f"The networks are {', '.join(known)}."
    raise SettingsError(f"There is no network called {name!r}.", advice)


def published(name: str, config: Mapping[str, Any]) -> nn.Module:
    """A network from the constructor arguments of the published class: published parameter names, published output.

    Unknown arguments and impossible combinations raise SettingsError with a sentence.
    """
    return architecture(name).make(config)


__all__ = ["Architecture", "RestorationNetwork", "architecture", "architectures", "published"]

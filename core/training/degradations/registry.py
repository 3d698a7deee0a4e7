"""Degradations by name, from recipes and from the command line, and back."""

import dataclasses
import shlex
import typing
from collections.abc import Mapping, Sequence
from typing import Any

from core.errors import SettingsError
from core.models.architecture import read_options
from core.training.degradations.all_in_one import AllInOne
from core.training.degradations.bsrgan import BSRGAN
from core.training.degradations.camera_noise import CameraNoise
from core.training.degradations.cleared import Cleared
from core.training.degradations.combining import Chain, Mix, Part
from core.training.degradations.defocus import Defocus
from core.training.degradations.degradation import Degradation
from core.training.degradations.downscale import Downscale
from core.training.degradations.gaussian_noise import GaussianNoise
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.degradations.motion_blur import MotionBlur
from core.training.degradations.rain import Rain
from core.training.degradations.real_esrgan import RealESRGAN
from core.training.degradations.unblurred import Unblurred

SINGLE: tuple[type[Degradation], ...] = (
    GaussianNoise,
    CameraNoise,
    Jpeg,
    MotionBlur,
    Unblurred,
    Defocus,
    Haze,
    Cleared,
    Rain,
    Downscale,
    RealESRGAN,
    BSRGAN,
    AllInOne,
)
ALL: tuple[type[Degradation], ...] = (*SINGLE, Chain, Mix)
KINDS: Mapping[str, type[Degradation]] = {kind.name: kind for kind in ALL}


def from_table(described: object) -> Degradation:
    """What a recipe's ``degradation`` says: a name, a table with a ``name`` and options, or a list of these, a chain.

    In a list each may have a ``probability``. A table without a name is Gaussian noise. A number stands for a range of
    one value. SettingsError with a sentence for unknown names and options and impossible values.
    """
    if isinstance(described, str):
        return _named(described)()
    if isinstance(described, Mapping):
        options = dict(described)
        kind = _named(options.pop("name", GaussianNoise.name))
        if kind in (Chain, Mix):
            options["parts"] = _parts(options.get("parts", ()))
        return _built(kind, _spread(kind, options))
    return Chain(_parts(described))


def to_table(degradation: Degradation) -> dict[str, Any]:
    """The table that `from_table` makes it of again, with every option. Gaussian noise needs no name."""
    options = {field.name: getattr(degradation, field.name) for field in dataclasses.fields(degradation)}
    if isinstance(degradation, Chain | Mix):
        options["parts"] = [
            {"probability": part.probability, "name": part.degradation.name, **to_table(part.degradation)}
            for part in degradation.parts
        ]
    return options if isinstance(degradation, GaussianNoise) else {"name": degradation.name, **options}


def from_words(words: Sequence[str]) -> Degradation:
    """What texts like "jpeg quality=10..40 passes=2" say; several are a chain, in which ``probability=0.5`` counts.

    ``low..high`` is a range, commas part lists.
    """
    tables = [_table(text) for text in words]
    return from_table(tables[0] if len(tables) == 1 and "probability" not in tables[0] else tables)


def _table(text: str) -> dict[str, Any]:
    try:
        name, *settings = shlex.split(text)
    except ValueError as error:
        raise SettingsError(f"“{text}” names no degradation.", f"Choose one of {', '.join(KINDS)}.") from error
    table: dict[str, Any] = {"name": name}
    for setting in settings:
        option, equals, value = setting.partition("=")
        if not (option and equals and value):
            raise SettingsError(f"“{setting}” is no setting.", "Write OPTION=VALUE, such as quality=10..40.")
        table[option] = _value(value)
    return table


def _value(text: str) -> Any:
    for sign in ("..", ","):
        if sign in text:
            return [_value(part) for part in text.split(sign)]
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text, text)


def _named(name: object) -> type[Degradation]:
    if not isinstance(name, str) or name not in KINDS:
        raise SettingsError(f"There is no degradation named {name!r}.", f"Choose one of {', '.join(KINDS)}.")
    return KINDS[name]


def _parts(described: object) -> tuple[Part, ...]:
    if not isinstance(described, list | tuple):
        raise SettingsError(f"{described!r} is no list of degradations.", "Check [degradation].")
    return tuple(_part(one) for one in described)


def _part(described: object) -> Part:
    if not isinstance(described, Mapping):
        return Part(from_table(described))
    options = dict(described)
    probability = options.pop("probability", 1.0)
    if not isinstance(probability, int | float) or isinstance(probability, bool):
        raise SettingsError(f"A probability is a number, not {probability!r}.", "Check [degradation].")
    return Part(from_table(options), probability)


def _spread(kind: type[Degradation], options: Mapping[str, Any]) -> dict[str, Any]:
    """Single values where a range or a list belongs become one."""
    hints = typing.get_type_hints(kind)
    spread = dict(options)
    for name, value in options.items():
        if name in hints and typing.get_origin(hints[name]) is tuple and not isinstance(value, list | tuple):
            spread[name] = (value,) if typing.get_args(hints[name])[-1] is ... else (value, value)
    return spread


def _built(kind: type[Degradation], options: Mapping[str, Any]) -> Degradation:
    try:
        degradation = read_options(kind, options)
    except SettingsError:
        raise
    except ValueError as error:
        raise SettingsError(f"The degradation {kind.name} cannot be like this: {error}") from error
    assert isinstance(degradation, Degradation)
    return degradation

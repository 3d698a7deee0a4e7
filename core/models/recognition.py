"""Which network a set of weights belongs to, told from names and shapes; and if to none, what came nearest."""

import dataclasses
import json
import math
import re
import threading
import typing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from torch import Tensor, nn
from torch.nn.modules.module import register_module_parameter_registration_hook

from core.errors import UnreadableModel
from core.models import architectures
from core.models.architecture import Architecture
from core.models.shapes_only import shapes_only
from core.models.weight_file import DAMAGED, WeightFile, Weights, shown

# Left in files by tools that count operations; they mean nothing to a network.
COUNTED = frozenset({"total_ops", "total_params"})
# torch makes this counter itself where a file leaves it out.
COUNTER = "num_batches_tracked"
# An option may be larger than every size and count in the file only up to here (a picture's side, for instance).
LARGEST_OPTION = 4096
NAMED = 3
# Weights may be stored once and named twice, but hardly more.
LARGEST_SHARE = 2


@dataclass(frozen=True)
class Recognised:
    """``weights`` fit ``network``, which has shapes but no numbers (meta device), name by name.

    ``inferred`` says that nobody stated the options: they are what names and shapes tell.
    """

    architecture: Architecture
    options: dict[str, Any]
    network: nn.Module
    weights: dict[str, Tensor]
    place: str
    inferred: bool = False


class _Misfit(NamedTuple):
    """Why weights are not those of a network; ``differing`` is how many names differ."""

    differing: int
    sentence: str


def recognise(file: WeightFile) -> Recognised:
    """The network whose weights ``file`` holds; UnreadableModel says what came nearest and what differs."""
    _refuse_stretched(file)
    if "architecture" in file.header:
        return _stated(file)
    known = list(architectures().values())
    misfits: list[_Misfit] = []
    for found in file.sets:
        shapes = _shapes(found)
        for one in known:
            for options, inferred in _options(one, found, shapes):
                fit = _fit(one, options, found, inferred)
                if isinstance(fit, Recognised):
                    return fit
                misfits.append(fit)
    nearest = min(misfits).sentence if misfits else _likest(file.sets[0], known)
    raise UnreadableModel(
        " ".join(filter(None, (f"{file.path.name} fits no network known here.", nearest))),
        f"The networks are {', '.join(one.title for one in known)}.",
    )


def _stated(file: WeightFile) -> Recognised:
    """The network that a header of ours names, which must fit."""
    name, (found,) = file.header["architecture"], file.sets
    if name not in architectures():
        raise UnreadableModel(
            f"{file.path.name} is for a network called {shown(name)}, which is not known here.",
            "A newer Silvermend may know it.",
        )
    one = architectures()[name]
    stated = _stated_options(file)
    options = stated if stated is not None else _inferred(one, _shapes(found))
    if options is None:
        raise UnreadableModel(f"{file.path.name} says it is {one.title}, but its weights are not.", DAMAGED)
    fit = _fit(one, options, found, stated is None)
    if isinstance(fit, _Misfit):
        raise UnreadableModel(
            f"The header of {file.path.name} and its weights contradict each other. {fit.sentence}", DAMAGED
        )
    return fit


def _stated_options(file: WeightFile) -> dict[str, Any] | None:
    if "config" not in file.header:
        return None
    try:
        options = json.loads(file.header["config"])
    except (ValueError, RecursionError) as error:
        raise UnreadableModel(f"The header of {file.path.name} is damaged.", DAMAGED) from error
    if not isinstance(options, dict):
        raise UnreadableModel(f"The header of {file.path.name} is damaged.", DAMAGED)
    return options


def _options(one: Architecture, found: Weights, shapes: Mapping[str, Tensor]) -> Iterator[tuple[dict[str, Any], bool]]:
    """What the file says about this network, which knows what weights cannot tell, then what the weights tell.

    With each, whether it is the latter.
    """
    if found.architecture == one.name and found.options is not None:
        yield found.options, False
        # Some were trained with options that the published class has no longer.
        yield _understood(one.config_type, found.options), False
    inferred = _inferred(one, shapes)
    if inferred is not None:
        yield inferred, True


def _understood(config_type: type, options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that ``config_type`` has, those of nested types too."""
    kinds = typing.get_type_hints(config_type)
    return {
        name: _understood(kinds[name], value)
        if dataclasses.is_dataclass(kinds[name]) and isinstance(value, Mapping)
        else value
        for name, value in options.items()
        if name in kinds
    }


def _shapes(found: Weights) -> dict[str, Tensor]:
    """The weights without their numbers, so that nobody reads a file of gigabytes to see whose it is."""
    return {key: value.to("meta") for key, value in found.tensors.items()}


def _inferred(one: Architecture, shapes: Mapping[str, Tensor]) -> dict[str, Any] | None:
    try:
        return one.infer(shapes)
    # Another network's weights may look alike up to any point.
    except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError):
        return None


def _fit(one: Architecture, options: dict[str, Any], found: Weights, inferred: bool) -> Recognised | _Misfit:
    try:
        network = _without_numbers(one, options, found.tensors)
    except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError, AssertionError) as error:
        return _Misfit(len(found.tensors), f"{one.title} came nearest, but cannot be built so: {error}")
    wanted = network.state_dict()
    given = {key: value for key, value in found.tensors.items() if key in wanted}
    missing = [key for key in wanted if key not in given and not key.endswith(COUNTER)]
    left_aside = one.computed | COUNTED
    extra = [key for key in found.tensors if key not in wanted and key.rpartition(".")[2] not in left_aside]
    other = [
        f"{shown(key)} is {_size(value)} instead of {_size(wanted[key])}"
        for key, value in given.items()
        if value.shape != wanted[key].shape
    ]
    kind = [shown(key) for key, value in given.items() if value.is_floating_point() != wanted[key].is_floating_point()]
    differing = [
        _counted("{} weights are missing", "{} weight is missing", [shown(key) for key in missing]),
        _counted("{} are too many", "{} is too many", [shown(key) for key in extra]),
        _counted("{} have another shape", "{} has another shape", other),
        _counted("{} hold another kind of number", "{} holds another kind of number", kind),
    ]
    count = len(missing) + len(extra) + len(other) + len(kind)
    if not count:
        return Recognised(one, dict(options), network, given, found.place, inferred)
    return _Misfit(count, f"{one.title} came nearest: {'; '.join(filter(None, differing))}.")


def _counted(many: str, single: str, names: list[str]) -> str:
    if not names:
        return ""
    more = ", …" if len(names) > NAMED else ""
    return f"{(single if len(names) == 1 else many).format(len(names))} ({', '.join(names[:NAMED])}{more})"


def _size(value: Tensor) -> str:
    return "×".join(map(str, value.shape)) or "a single number"


def _without_numbers(one: Architecture, options: dict[str, Any], state: Mapping[str, Tensor]) -> nn.Module:
    """The network of ``options`` on the meta device, where sizes cost nothing; ValueError when it would be absurd."""
    largest = max(LARGEST_OPTION, len(state), *(side for value in state.values() for side in value.shape))
    absurd = next((number for number in _numbers(options) if not abs(number) <= largest), None)
    if absurd is not None:
        raise ValueError(f"an option of {absurd} is more than its weights can be for.")
    with shapes_only(), _no_more_weights_than(2 * len(state) + 1000):
        return one.make(options)


def _numbers(options: object) -> Iterator[float]:
    if isinstance(options, bool):
        return
    if isinstance(options, int | float):
        yield options
    elif isinstance(options, Mapping):
        for value in options.values():
            yield from _numbers(value)
    elif isinstance(options, list | tuple):
        for value in options:
            yield from _numbers(value)


@contextmanager
def _no_more_weights_than(most: int) -> Iterator[None]:
    """Stop this thread from making a network that goes on and on."""
    here, count = threading.get_ident(), 0

    def tally(_module: nn.Module, _name: str, _weights: nn.Parameter) -> None:
        nonlocal count
        if threading.get_ident() == here:
            count += 1
            if count > most:
                raise ValueError("it would have far more weights than the file.")

    handle = register_module_parameter_registration_hook(tally)
    try:
        yield
    finally:
        handle.remove()


def _refuse_stretched(file: WeightFile) -> None:
    """A file can say that one number fills a tensor of any size; loading would then take any amount of memory."""
    size = file.path.stat().st_size
    for found in file.sets:
        if sum(math.prod(value.shape) * value.element_size() for value in found.tensors.values()) > (
            LARGEST_SHARE * size
        ):
            raise UnreadableModel(f"{file.path.name} says it holds more weights than fit into it.", DAMAGED)


def _likest(found: Weights, known: list[Architecture]) -> str:
    """When no network even looks like this one: the one with which it shares most kinds of names."""
    given = _kinds(found.tensors)
    scores = []
    for one in known:
        wanted = _usual_kinds(one.name)
        shared = len(given & wanted)
        scores.append((shared / len(given | wanted), shared, len(wanted), one.title))
    _, shared, of, title = max(scores)
    return f"{title} came nearest: {shared} of its {of} kinds of weights have a name in the file." if shared else ""


@lru_cache
def _usual_kinds(name: str) -> frozenset[str]:
    one = architectures()[name]
    with shapes_only():
        return _kinds(one.make(next(iter(one.presets.values()), {})).state_dict())


def _kinds(state: Mapping[str, object]) -> frozenset[str]:
    """Names without their numbers: blocks differ in those alone."""
    return frozenset(re.sub(r"\d+", "0", key) for key in state)

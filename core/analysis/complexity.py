"""What a network costs: weights, arithmetic and memory, counted by running it without computing anything.

The network runs on torch's meta device, where tensors have shapes and no values: counting takes neither time nor
memory, and every network is counted as it is, without a line of its own; `core.analysis.arithmetic` says what
counts how much.

Here and there ours reach the published numbers with less arithmetic, or with more, or with arithmetic that the papers'
counter overlooks. A module where that is so has a method ``published_extra(*arguments of its forward) -> int``: the
multiply-adds, as the papers count, that published code spends there on top of ours; negative where it spends fewer.
They stand by themselves, as ``kinds["published otherwise"]``, and belong to ``multiply_adds`` only.
"""

import math
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from core.analysis import arithmetic
from core.analysis.arithmetic import Arithmetic
from core.models import Architecture
from core.progress import Progress, Work
from core.scan import ScanSize, watch_scans

aten = torch.ops.aten

# What a network's own forward does between its modules.
BETWEEN = "between the parts"
PUBLISHED_OTHERWISE = "published otherwise"

SIDES_COUNTED = (128, 256, 512)
# Where nobody says how much memory there is, and because nobody has a larger picture.
LARGEST_SIDE = 1 << 16


@dataclass(frozen=True)
class Share:
    """Part of the arithmetic: multiply-adds as the papers count, and additions and multiplications really done."""

    multiply_adds: int
    flops: int


@dataclass(frozen=True)
class Complexity:
    """The cost of one picture of ``height`` × ``width`` pixels.

    ``output`` is the shape of what comes out, None where that is more than one tensor. Memory is in bytes, for float32.
    ``activation_bytes`` is the most that tensors other than weights hold at one time in inference, with the picture
    and the orders of the scans, as they come and go in a run; what the kernels of an operation take for themselves
    comes on top. ``kinds`` and ``parts`` divide the same arithmetic by what is done and by the network's own parts, in
    the order of their first work.
    """

    height: int
    width: int
    output: tuple[int, ...] | None
    parameters: int
    weight_bytes: int
    activation_bytes: int
    kinds: Mapping[str, Share]
    parts: Mapping[str, Share]

    @property
    def multiply_adds(self) -> int:
        """As the papers count."""
        return sum(share.multiply_adds for share in self.kinds.values())

    @property
    def flops(self) -> int:
        """Additions and multiplications."""
        return sum(share.flops for share in self.kinds.values())

    @property
    def memory(self) -> int:
        """Bytes of weights and activations."""
        return self.weight_bytes + self.activation_bytes


@dataclass(frozen=True)
class Square:
    """The cost of a square picture in one piece: counted, or predicted by a straight line through those counted."""

    side: int
    multiply_adds: int
    memory: int
    counted: bool


@dataclass(frozen=True)
class Growth:
    """Squares, each with four times the pixels of the one before, up to the first that ``memory_free`` does not hold.

    ``largest_side`` is the side of the largest square that fits, 0 if none does. ``bend`` is how far the smallest
    square counted strays from the line through the others, as a share: near 0, cost grows in a straight line with the
    pixels.
    """

    squares: tuple[Square, ...]
    memory_free: int
    largest_side: int
    bend: float


def plan(architecture: Architecture, options: Mapping[str, Any]) -> nn.Module:
    """A network of shapes without values, to be counted; SettingsError when the options cannot work together."""
    with torch.device("meta"):
        network = architecture.make(options)
    # Constants that were made from arrays.
    return network.to("meta").eval()


@torch.no_grad()
def count(network: nn.Module, height: int, width: int) -> Complexity:
    """The cost of a picture of that size for a network of `plan`."""
    weights = [*chain(network.parameters(), network.buffers())]
    picture = torch.zeros(1, _channels(network), height, width, device="meta")
    counter = _Counter(weights, picture)
    with watch_scans(counter.scanned), counter.follow(network), _WholeAttention(counter.note), counter:
        result = network(picture)
    return Complexity(
        height=height,
        width=width,
        output=tuple(result.shape) if isinstance(result, Tensor) else None,
        parameters=sum(parameter.numel() for parameter in network.parameters()),
        weight_bytes=sum(weight.nbytes for weight in weights),
        activation_bytes=counter.tensors.peak,
        kinds=counter.kinds,
        parts=counter.parts,
    )


def grow(network: nn.Module, memory_free: int) -> Work[Progress, Growth]:
    """What larger pictures cost, until they need more than ``memory_free`` bytes."""
    squares: list[Square] = []
    for number, side in enumerate(SIDES_COUNTED):
        yield Progress(number, len(SIDES_COUNTED), f"Counting {side} × {side} pixels.")
        cost = count(network, side, side)
        squares.append(Square(side, cost.multiply_adds, cost.memory, True))
    yield Progress(len(SIDES_COUNTED), len(SIDES_COUNTED))

    smallest, before, last = squares
    pixels = (before.side**2, last.side**2)
    multiply_adds = _line(pixels, (before.multiply_adds, last.multiply_adds))
    memory = _line(pixels, (before.memory, last.memory))
    while squares[-1].memory <= memory_free and squares[-1].side < LARGEST_SIDE:
        side = 2 * squares[-1].side
        squares.append(Square(side, round(multiply_adds(side**2)), round(memory(side**2)), False))

    bend = max(
        abs(multiply_adds(smallest.side**2) / smallest.multiply_adds - 1),
        abs(memory(smallest.side**2) / smallest.memory - 1),
    )
    per_pixel = memory(1) - memory(0)
    largest = math.isqrt(max(int((memory_free - memory(0)) / per_pixel), 0))
    return Growth(tuple(squares), memory_free, largest, bend)


def _line(pixels: tuple[int, int], values: tuple[int, int]) -> Callable[[int], float]:
    """The straight line through two points."""
    slope = (values[1] - values[0]) / (pixels[1] - pixels[0])
    return lambda x: values[0] + slope * (x - pixels[0])


class _Tensors:
    """The tensors that are alive: how many bytes they take, the most at one time, and which come from weights alone."""

    def __init__(self) -> None:
        self.peak = 0
        self._bytes: dict[int, int] = {}
        self._of_weights: set[int] = set()

    def add(self, tensor: Tensor, *, of_weights: bool, counted: bool = True) -> None:
        """Follow ``tensor`` until nobody holds it any more; views lie in what is followed already."""
        storage = tensor.untyped_storage()
        key = storage._cdata
        if key not in self._bytes:
            self._bytes[key] = storage.nbytes() if counted else 0
            self.peak = max(self.peak, sum(self._bytes.values()))
            weakref.finalize(storage, self._gone, key).atexit = False
            if of_weights:
                self._of_weights.add(key)
        elif not of_weights:
            # Something else was written into it.
            self._of_weights.discard(key)

    def known(self, tensor: Tensor) -> bool:
        """Whether it is followed."""
        return tensor.untyped_storage()._cdata in self._bytes

    def of_weights(self, tensor: Tensor) -> bool:
        """Whether it comes from weights and constants alone."""
        return tensor.untyped_storage()._cdata in self._of_weights

    def _gone(self, key: int) -> None:
        del self._bytes[key]
        self._of_weights.discard(key)


class _Counter(TorchDispatchMode):  # type: ignore[no-untyped-call]  # torch's own
    """Watches a network run: every operation of torch below its functions, and every scan."""

    def __init__(self, weights: Iterable[Tensor], picture: Tensor) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.tensors = _Tensors()
        self.kinds: dict[str, Share] = {}
        self.parts: dict[str, Share] = {}
        # The parts at work, each inside the one before.
        self._inside = [BETWEEN]
        for weight in weights:
            self.tensors.add(weight, of_weights=True, counted=False)
        self.tensors.add(picture, of_weights=False)

    @contextmanager
    def follow(self, network: nn.Module) -> Iterator[None]:
        """Know which part of ``network`` is at work."""
        hooks = [network.register_forward_pre_hook(self._ask)]
        for name, part in _parts(network):
            for module in part.modules():
                hooks += [module.register_forward_pre_hook(partial(self._enter, name))]
                hooks += [module.register_forward_hook(self._leave)]
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()

    def scanned(self, size: ScanSize) -> None:
        """Count a scan."""
        self.note(arithmetic.of_scan(size))

    def note(self, found: Arithmetic) -> None:
        """Count a piece of work of the part that is at work."""
        for shares, name in ((self.kinds, found.kind), (self.parts, self._inside[-1])):
            before = shares.get(name, Share(0, 0))
            shares[name] = Share(before.multiply_adds + found.multiply_adds, before.flops + found.flops)

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        inputs = [leaf for leaf in tree_leaves((args, kwargs)) if isinstance(leaf, Tensor)]
        for tensor in inputs:
            if not self.tensors.known(tensor):
                # A constant kept from earlier runs, an order of visits above all.
                self.tensors.add(tensor, of_weights=True)
        result = function(*args, **(kwargs or {}))
        # Where the processor does the work, bringing something to it moves nothing.
        brought = function.overloadpacket is aten._to_copy and not inputs[0].is_meta
        of_weights = all(self.tensors.of_weights(tensor) for tensor in inputs)
        for leaf in tree_leaves(result):
            if isinstance(leaf, Tensor):
                self.tensors.add(leaf, of_weights=of_weights, counted=not (brought and leaf.is_meta))
        sources = [isinstance(arg, Tensor) and self.tensors.of_weights(arg) for arg in args]
        found = arithmetic.of_operation(function.overloadpacket, args, result, sources)
        if found is not None:
            self.note(found)
        return result

    def _enter(self, part: str, module: nn.Module, arguments: tuple[Any, ...]) -> None:
        self._inside.append(part)
        self._ask(module, arguments)

    def _leave(self, _module: nn.Module, _arguments: object, _result: object) -> None:
        self._inside.pop()

    def _ask(self, module: nn.Module, arguments: tuple[Any, ...]) -> None:
        """What published code spends besides, if the module knows of anything."""
        published_extra = getattr(module, "published_extra", None)
        if published_extra is not None:
            self.note(Arithmetic(PUBLISHED_OTHERWISE, published_extra(*arguments), 0))


class _WholeAttention(TorchFunctionMode):
    """Attention as one operation, as devices compute it: torch takes it apart where nothing is computed, and then all
    its weights would seem to lie in memory at once."""

    def __init__(self, note: Callable[[Arithmetic], None]) -> None:
        super().__init__()
        self._note = note

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if function is not F.scaled_dot_product_attention:
            return function(*args, **(kwargs or {}))
        query, key, value = args[:3]
        self._note(arithmetic.of_attention(query, key, value))
        return query.new_empty(*query.shape[:-1], value.shape[-1])


def _channels(network: nn.Module) -> int:
    """Channels of the pictures it takes."""
    channels = getattr(network, "channels", None)
    if isinstance(channels, int):
        return channels
    return next(module.in_channels for module in network.modules() if isinstance(module, nn.Conv2d))


def _parts(network: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """The modules that a network's own forward calls, by name."""
    for name, child in network.named_children():
        if isinstance(child, nn.ModuleList):
            yield from ((f"{name}.{number}", element) for number, element in enumerate(child))
        else:
            yield name, child

"""Watches a network run on torch's meta device, where tensors have shapes and no values, and counts what it would do.

Here and there ours reach the published numbers with less arithmetic, or with more, or with arithmetic that the papers'
counter overlooks. A module where that is so has a method ``published_extra(*arguments of its forward) -> int``: the
multiply-adds, as the papers count, that published code spends there on top of ours; negative where it spends fewer.
They stand by themselves, as ``kinds["published otherwise"]``, and belong to ``multiply_adds`` only.
"""

import weakref
from collections.abc import Callable, Iterator
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
from core.scan import ScanInputs, observe_scans, watch_scans

aten = torch.ops.aten

# What a network's own forward does between its modules.
BETWEEN = "between the parts"
PUBLISHED_OTHERWISE = "published otherwise"


@dataclass(frozen=True)
class Share:
    """Part of the arithmetic: multiply-adds as the papers count, and additions and multiplications really done."""

    multiply_adds: int
    flops: int


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


class Counter(TorchDispatchMode):  # type: ignore[no-untyped-call]  # torch's own
    """Watches a network run: every operation of torch below its functions, and every scan."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kinds: dict[str, Share] = {}
        self.parts: dict[str, Share] = {}
        self._tensors = _Tensors()
        # The parts at work, each inside the one before.
        self._inside = [BETWEEN]

    @property
    def peak_bytes(self) -> int:
        """The most that tensors other than the weights held at one time."""
        return self._tensors.peak

    def run(self, network: nn.Module, picture: Tensor) -> Any:
        """What ``network`` gives for ``picture``; everything it does on the way is counted."""
        for weight in chain(network.parameters(), network.buffers()):
            self._tensors.add(weight, of_weights=True, counted=False)
        self._tensors.add(picture, of_weights=False)
        attention = _WholeAttention(self._note)
        scans = watch_scans(lambda size: self._note(arithmetic.of_scan(size)))
        with self._following(network), scans, observe_scans(self._meet_order), attention, self:
            return network(picture)

    def _meet_order(self, inputs: ScanInputs) -> None:
        # One that an earlier run made and kept goes through no operation of torch.
        self._tensors.add(inputs.order, of_weights=True)

    @contextmanager
    def _following(self, network: nn.Module) -> Iterator[None]:
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

    def _note(self, found: Arithmetic) -> None:
        for shares, name in ((self.kinds, found.kind), (self.parts, self._inside[-1])):
            before = shares.get(name, Share(0, 0))
            shares[name] = Share(before.multiply_adds + found.multiply_adds, before.flops + found.flops)

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        inputs = [leaf for leaf in tree_leaves((args, kwargs)) if isinstance(leaf, Tensor)]
        for tensor in inputs:
            if not self._tensors.known(tensor):
                # A constant kept from earlier runs, an order of visits above all.
                self._tensors.add(tensor, of_weights=True)
        result = function(*args, **(kwargs or {}))
        # Where the processor does the work, bringing something to it moves nothing.
        brought = function.overloadpacket is aten._to_copy and not inputs[0].is_meta
        of_weights = all(self._tensors.of_weights(tensor) for tensor in inputs)
        for leaf in tree_leaves(result):
            if isinstance(leaf, Tensor):
                self._tensors.add(leaf, of_weights=of_weights, counted=not (brought and leaf.is_meta))
        sources = [isinstance(arg, Tensor) and self._tensors.of_weights(arg) for arg in args]
        found = arithmetic.of_operation(function.overloadpacket, args, result, sources)
        if found is not None:
            self._note(found)
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
            self._note(Arithmetic(PUBLISHED_OTHERWISE, published_extra(*arguments), 0))


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


def _parts(network: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """The modules that a network's own forward calls, by name."""
    for name, child in network.named_children():
        if isinstance(child, nn.ModuleList):
            yield from ((f"{name}.{number}", element) for number, element in enumerate(child))
        else:
            yield name, child

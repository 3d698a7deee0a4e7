"""Networks made for weights that are about to come from a file: drawing others by chance is most of making one."""

from typing import Any

from torch import nn
from torch.overrides import TorchFunctionMode

# How torch's convolutions and projections begin. What draws again until all fits must not be left out.
_BY_CHANCE = (nn.init.kaiming_uniform_, nn.init.uniform_)


class Unfilled(TorchFunctionMode):
    """A context, of its thread alone, in which weights begin with what is in their memory."""

    def __torch_function__(
        self, function: Any, _types: Any, arguments: tuple[Any, ...] = (), options: dict[str, Any] | None = None
    ) -> Any:
        named = options or {}
        if function in _BY_CHANCE:
            return arguments[0] if arguments else named["tensor"]
        return function(*arguments, **named)

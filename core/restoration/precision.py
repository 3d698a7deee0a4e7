"""How exactly a network computes: in float32, or with its products in half precision where that is worth it.

In half precision autocast gives convolutions and matrix products numbers of 16 bits, with sums in float32. The scan's
state, its decays and the weights as they are kept stay float32, and so do the convolutions that read or write pixels:
what they round lands in the result undamped, 3 dB of the default model's agreement with float32, for 3 % of its time.
The input that a network adds to its output never goes through a product.

On NVIDIA cards since Ampere there is TF32 between the two: numbers stay float32, and the card's matrix units round them
to 10 bits of mantissa before they multiply.
"""

import math
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from types import MethodType
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from core.devices import Device
    from core.picture.picture import Pixels

HALVES = {"bfloat16": torch.bfloat16, "float16": torch.float16}

# Half precision is taken where it is this many times as fast as float32 …
LEAST_GAIN = 1.15
# … and the two results agree to this PSNR in dB; `loss` tells what that costs.
LEAST_AGREEMENT = 62.0

# What torch calls the instructions that compute with the type itself; without them it is slower than float32.
_INSTRUCTIONS = {
    "bfloat16": ("amx_bf16", "avx512_bf16", "bf16"),
    "float16": ("amx_fp16", "avx512_fp16", "fp16_arith"),
}
# Colours of a pixel, and one more.
_PIXEL_CHANNELS = 4


def loss(agreement: float, quality: float) -> float:
    """How many dB a result of ``quality`` dB loses to an error apart from its own: agreement and quality are PSNRs.

    Rounding knows nothing of what a network gets wrong, so the mean squares of both errors add up. With the network's
    own q = 10^(−quality/10) and that of rounding, d = 10^(−agreement/10), the loss is
    10·log₁₀((q + d)/q) = 10·log₁₀(1 + 10^((quality − agreement)/10)).

    It stays below 0.01 dB where agreement > quality + 26.4 dB. So 62 dB are enough up to 35 dB of quality (0.0087 dB),
    and pictures with noise to take away end below that: at 33.5 dB where σ is 15. Results of 40 dB would lose 0.027 dB.
    benchmarks/precision.py measures what is lost on noisy photographs, where nothing has to be assumed.
    """
    return 10 * math.log10(1 + 10 ** ((quality - agreement) / 10))


def agreement(result: "Pixels", exact: "Pixels") -> float:
    """PSNR in dB of a result beside the exact one, both cut to 0 to 1."""
    error = float(np.mean(np.square(np.clip(result, 0, 1, dtype=np.float64) - np.clip(exact, 0, 1, dtype=np.float64))))
    return math.inf if error == 0 else -10 * math.log10(error)


def native(device: "Device") -> tuple[str, ...]:
    """The precisions below float32 that a device computes by its own instructions; none where torch cannot tell."""
    if device.name == "cpu":
        return tuple(_of_processor())
    if device.name.startswith("cuda"):
        is_ampere = torch.cuda.get_device_capability(device.torch) >= (8, 0)
        return ("tf32", "bfloat16", "float16") if is_ampere else ("float16",)
    return ("float16",) if device.name == "mps" else ()


def choose(seconds: Mapping[str, float]) -> str:
    """The fastest precision, or float32 if none is clearly faster; ``seconds`` are those of one tile in each."""
    enough = seconds["float32"] / LEAST_GAIN
    return min((name for name in seconds if seconds[name] <= enough), key=seconds.__getitem__, default="float32")


def computing(precision: str, device: "Device") -> AbstractContextManager[object]:
    """A block in which networks on ``device``, in this thread, compute like this."""
    block = ExitStack()
    if device.name.startswith("cuda"):
        block.enter_context(_rounding(precision == "tf32"))
    if precision in HALVES:
        # A network meets each of its weights once: kept copies would only be in the way of recording it.
        block.enter_context(torch.autocast(device.torch.type, HALVES[precision], cache_enabled=False))
    return block


@contextmanager
def _rounding(is_allowed: bool) -> Iterator[None]:
    """Whether a card may round float32 numbers to TF32 before it multiplies them, in this block."""
    convolutions, products = torch.backends.cudnn, torch.backends.cuda.matmul
    before = convolutions.allow_tf32, products.allow_tf32
    convolutions.allow_tf32 = products.allow_tf32 = is_allowed
    try:
        yield
    finally:
        convolutions.allow_tf32, products.allow_tf32 = before


def keep_ends_exact(network: nn.Module) -> None:
    """From now on, convolutions of ``network`` that read or write pixels compute in float32 whatever surrounds them.

    Nothing changes where everything is float32 anyway; a second call does nothing.
    """
    for layer in network.modules():
        if (
            isinstance(layer, nn.Conv2d)
            and layer.groups == 1
            and min(layer.in_channels, layer.out_channels) <= _PIXEL_CHANNELS
        ):
            # A bound method, so that a copy of the network gets one of its own.
            layer.forward = MethodType(_exactly, layer)  # type: ignore[method-assign]


def _exactly(layer: nn.Conv2d, x: Tensor) -> Tensor:
    with torch.autocast(x.device.type, enabled=False), _rounding(False):
        return nn.Conv2d.forward(layer, x.to(layer.weight.dtype))


def _of_processor() -> Iterator[str]:
    # Without oneDNN, half precision on a processor is a plain loop; older versions of torch do not tell what there is.
    if not hasattr(torch.cpu, "get_capabilities") or not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return
    found = torch.cpu.get_capabilities()
    for name, instructions in _INSTRUCTIONS.items():
        if any(found.get(one) for one in instructions):
            yield name

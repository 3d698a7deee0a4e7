"""The published classes, imported from checkouts that the user has.

Their code asks for packages that a plain computer lacks. What stands in for them: for mamba-ssm's CUDA scan the
sequential loop that mamba-ssm calls its reference, for timm and BasicSR the four names that the networks take of them.
"""

import importlib.util
import sys
import types
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.scan import plain_loop

# Where in its repository each network's class stands.
CLASSES = {
    "dsrir": ("model/DSRIR.py", "DSRIR"),
    "eamamba": ("models/eamamba.py", "EAMamba"),
    "eamambasr": ("models/eamamba.py", "EAMambaSR"),
    "mambair": ("basicsr/archs/mambair_arch.py", "MambaIR"),
    "mambair_unet": ("realDenoising/basicsr/models/archs/mambairunet_arch.py", "MambaIRUNet"),
    "mambairv2": ("basicsr/archs/mambairv2_arch.py", "MambaIRv2"),
    "mambairv2_light": ("basicsr/archs/mambairv2light_arch.py", "MambaIRv2Light"),
}


def published_class(architecture: str, folder: Path) -> type[nn.Module]:
    """The class of a network of the registry, from the checkout in ``folder``."""
    _stand_in()
    place, name = CLASSES[architecture]
    sys.path.insert(0, str(folder))
    if place.startswith("models/"):
        # EAMamba's files import each other as a package.
        module = importlib.import_module(place.removesuffix(".py").replace("/", "."))
    else:
        module = _from_file(folder / place)
    found: type[nn.Module] = getattr(module, name)
    return found


def published_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, *_: object, delta_bias: Tensor, **__: object
) -> Tensor:
    """mamba-ssm's interface, channels before positions, on the plain loop over positions."""
    heads = B.shape[1]

    def positions_first(x: Tensor) -> Tensor:
        return (x.unflatten(1, (heads, -1)) if x.ndim == 3 else x).permute(0, 3, 1, 2)

    A, D, bias = (x.unflatten(0, (heads, -1)) for x in (A, D, delta_bias))
    return plain_loop(*(positions_first(x) for x in (u, delta)), A, *(positions_first(x) for x in (B, C)), D, D, bias)


class _Registry:
    """BasicSR's list of networks: here it only hands the class back."""

    def register(self) -> object:
        return lambda registered: registered


class _NoDrop(nn.Identity):
    """timm's DropPath does nothing once a network is trained."""

    def __init__(self, *_: object, **__: object) -> None:
        super().__init__()


def _stand_in() -> None:
    pairs = {"to_2tuple": lambda x: x if isinstance(x, tuple) else (x, x), "trunc_normal_": nn.init.trunc_normal_}
    _provide(
        "mamba_ssm.ops.selective_scan_interface", selective_scan_fn=published_scan, selective_scan_ref=published_scan
    )
    _provide("timm.models.layers", DropPath=_NoDrop, **pairs)
    _provide("basicsr.utils.registry", ARCH_REGISTRY=_Registry())
    _provide("basicsr.archs.arch_util", **pairs)


def _provide(name: str, **contents: object) -> None:
    """Put a module with these contents where an import looks first, unless the real package is installed."""
    parts = name.split(".")
    if parts[0] not in sys.modules and importlib.util.find_spec(parts[0]) is not None:
        return
    for end in range(1, len(parts) + 1):
        sys.modules.setdefault(".".join(parts[:end]), types.ModuleType(".".join(parts[:end])))
    vars(sys.modules[name]).update(contents)


def _from_file(path: Path) -> types.ModuleType:
    spec = importlib.util.spec_from_file_location(f"published_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def draw_weights(network: nn.Module, seed: int = 7) -> nn.Module:
    """Weights drawn from a seed, by name: ours and the published network get the same."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, value in sorted(network.named_parameters()):
            if value.ndim >= 2 and "A_log" not in name:
                value.copy_(torch.randn(value.shape, generator=generator) * 0.5 / value[0].numel() ** 0.5)
            elif name.endswith("bias"):
                value.zero_()
    return network.eval()

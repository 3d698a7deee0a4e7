"""What lies in a file of weights: opened without executing anything, and without reading the numbers.

safetensors holds only numbers and text. torch's own files are pickles, which could hold a program: they are read by
torch's weights-only reader, which makes nothing but numbers, text and containers. Published files also hold settings
and figures beside the weights, as objects of other packages; in place of each kind known to be no more than data the
reader makes an empty stand-in of ours, so that nothing of those packages is imported or run. Anything else is refused
by its name.
"""

import pickle
import re
import warnings
import zipfile
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from core import memory
from core.errors import UnreadableModel

# Distributed and compiled training put these before every name.
WRAPPERS = ("module.", "_orig_mod.")
# Deeper than any published file nests its weights.
DEEPEST = 4
# Fewer weights under one prefix are no network.
SMALLEST_NETWORK = 4
DAMAGED = "Download or copy it again."


@dataclass(frozen=True)
class Weights:
    """Weights by name, found at one ``place`` of a file (empty: at its top); mapped, not read.

    ``architecture`` and ``options`` are what the file says beside them, None where it says nothing.
    """

    place: str
    tensors: dict[str, Tensor]
    architecture: str | None = None
    options: dict[str, Any] | None = None


@dataclass(frozen=True)
class WeightFile:
    """The text header of a safetensors file, and every set of weights in the file, the likeliest first."""

    path: Path
    header: dict[str, str] = field(default_factory=dict)
    sets: tuple[Weights, ...] = ()


def open_file(path: Path) -> WeightFile:
    """What is in the file at ``path``; UnreadableModel with a sentence when nothing in it can be used safely."""
    try:
        if not path.is_file():
            raise UnreadableModel(f"There is no model file at {path}.", "Check the name and the folder.")
        size = path.stat().st_size
        if size == 0:
            raise UnreadableModel(f"{path.name} is empty.", DAMAGED)
        with path.open("rb") as file:
            start = file.read(9)
    except OSError as error:
        raise UnreadableModel(f"{path.name} cannot be read: {error.strerror}.", "Check your rights to it.") from error
    # A safetensors file starts with the length of its header, then the header, which is JSON.
    if start[8:] == b"{" and int.from_bytes(start[:8], "little") < size:
        return _open_safetensors(path)
    content = _unpickled(path, start, size)
    sets = sorted(_sets(content), key=lambda one: not _is_averaged(one.place))
    if not sets:
        raise UnreadableModel(
            f"{path.name} holds no weights of a network.", "Choose a checkpoint of a restoration network."
        )
    return WeightFile(path, {}, tuple(sets))


def _open_safetensors(path: Path) -> WeightFile:
    try:
        with safe_open(path, framework="pt") as file:
            header = dict(file.metadata() or {})
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, ValueError, RuntimeError, KeyError) as error:
        raise UnreadableModel(f"{path.name} is a damaged safetensors file: {error}.", DAMAGED) from error
    if "architecture" in header:
        return WeightFile(path, header, (Weights("", tensors),))
    sets = sorted(_sets(tensors), key=lambda one: not _is_averaged(one.place))
    return WeightFile(path, header, tuple(sets) or (Weights("", {}),))


def _unpickled(path: Path, start: bytes, size: int) -> Any:
    """The containers of a torch file; of a zip only the list of weights is read, the weights themselves are mapped."""
    is_zip = start.startswith(b"PK")
    if not is_zip and not start.startswith(b"\x80"):
        raise UnreadableModel(f"{path.name} is not a model.", "Choose a .safetensors, .pth, .pt or .ckpt file.")
    if is_zip:
        _refuse_broken_zip(path)
    elif 0 < memory.free_and_total()[0] < size:
        raise UnreadableModel(
            f"{path.name} has to be read as a whole, and its {size / 1e9:.1f} GB do not fit into memory.",
            "Close other programs, or ask its author for a safetensors file.",
        )
    try:
        with warnings.catch_warnings(), torch.serialization.safe_globals(list(_stand_ins())):
            # Whichever pickle protocol it is, what the reader cannot take it refuses.
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True, mmap=is_zip)
    except pickle.UnpicklingError as error:
        wanted = re.search(r"GLOBAL (\S+)", str(error))
        what = f"asks for {shown(wanted[1])} when it is opened" if wanted else "holds more than weights"
        raise UnreadableModel(
            f"{path.name} {what}. That could be a hidden program, so it was not loaded.",
            "Ask its author for a safetensors file.",
        ) from error
    # A damaged or hostile file can make a reader fail in any way at all.
    except Exception as error:
        if "TorchScript" in str(error):
            raise UnreadableModel(
                f"{path.name} is a program (TorchScript), not a file of weights, so it was not loaded.",
                "Ask its author for the weights, best as safetensors.",
            ) from error
        raise UnreadableModel(f"{path.name} is damaged or is not a model.", DAMAGED) from error


def _refuse_broken_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except Exception as error:
        raise UnreadableModel(f"{path.name} is damaged: its end is missing or unreadable.", DAMAGED) from error
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        # torch never compresses; packed small, such a file could unfold to any size.
        raise UnreadableModel(f"{path.name} is a packed archive, not a model.", "Unpack it, and choose a file in it.")


class _Nothing:
    """Stands where a file has an object of another package; takes whatever the file says about it and keeps nothing."""

    def __new__(cls, *_: object) -> "_Nothing":
        return super().__new__(cls)

    def __init__(self, *_: object) -> None:
        pass

    def __setstate__(self, _: object) -> None:
        pass


def _no_items(*_: object) -> "OrderedDict[Any, Any]":
    return OrderedDict()


# Settings, figures and paths: published files carry them beside their weights, and nothing here needs them.
_PLAIN = (
    "argparse.Namespace",
    *(f"pathlib.{kind}" for kind in ("Path", "PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath")),
    *(f"pathlib._local.{kind}" for kind in ("Path", "PosixPath", "WindowsPath")),
    *(f"numpy.{core}.multiarray.{what}" for core in ("core", "_core") for what in ("scalar", "_reconstruct")),
    "numpy.dtype",
    "numpy.ndarray",
    "omegaconf.dictconfig.DictConfig",
    "omegaconf.listconfig.ListConfig",
    "omegaconf.base.ContainerMetadata",
    "omegaconf.base.Metadata",
    *(f"omegaconf.nodes.{kind}Node" for kind in ("Any", "String", "Integer", "Float", "Boolean", "Bytes", "Path")),
    "typing.Any",
    *(f"builtins.{kind}" for kind in ("dict", "list", "tuple", "int", "float", "str", "bool")),
    *(
        f"{package}.callbacks.{callback}"
        for package in ("pytorch_lightning", "lightning.pytorch")
        for callback in ("model_checkpoint.ModelCheckpoint", "early_stopping.EarlyStopping")
    ),
)
# Dicts under another name: their items are read, since weights may lie among them.
_DICTS = (
    "yacs.config.CfgNode",
    "easydict.EasyDict",
    "addict.addict.Dict",
    "mmcv.utils.config.ConfigDict",
    "mmengine.config.config.ConfigDict",
    "pytorch_lightning.utilities.parsing.AttributeDict",
    "lightning_fabric.utilities.data.AttributeDict",
    "lightning.fabric.utilities.data.AttributeDict",
)


def _stand_ins() -> Iterator[tuple[Any, str]]:
    """What the reader makes of each name that a file may carry, as torch wants to be told."""
    yield from ((_Nothing, name) for name in _PLAIN)
    yield from ((OrderedDict, name) for name in _DICTS)
    yield _no_items, "collections.defaultdict"


def _sets(content: Any, place: str = "", beside: Mapping[Any, Any] | None = None, depth: int = 0) -> Iterator[Weights]:
    """Every set of weights in nested containers, the outer ones first, then what lies under one prefix of names."""
    if not isinstance(content, Mapping) or depth > DEEPEST:
        return
    tensors = {_unwrapped(key): value for key, value in content.items() if isinstance(key, str) and _is_plain(value)}
    if tensors:
        name, options = (beside or {}).get("name"), (beside or {}).get("args")
        yield Weights(
            place,
            tensors,
            name if isinstance(name, str) else None,
            dict(options) if isinstance(options, Mapping) else None,
        )
    for key, value in content.items():
        if isinstance(key, str):
            yield from _sets(value, f"{place}.{key}".lstrip("."), content, depth + 1)
    yield from _prefixed(tensors, place, depth)


def _prefixed(tensors: Mapping[str, Tensor], place: str, depth: int) -> Iterator[Weights]:
    """What lies under each first part of the names, as some frameworks save a network among others."""
    groups: dict[str, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        first, _, rest = key.partition(".")
        if rest:
            groups.setdefault(first, {})[_unwrapped(rest)] = value
    for first, group in groups.items():
        if len(group) >= SMALLEST_NETWORK and depth < DEEPEST:
            inner = f"{place}.{first}".lstrip(".")
            yield Weights(inner, group)
            yield from _prefixed(group, inner, depth + 2)


def _unwrapped(name: str) -> str:
    while name.startswith(WRAPPERS):
        name = name.partition(".")[2]
    return name


def _is_plain(value: object) -> bool:
    """Whether this is a tensor of plain numbers that are really in the file."""
    if type(value) not in (Tensor, torch.nn.Parameter):
        return False
    assert isinstance(value, Tensor)
    return value.layout is torch.strided and value.device.type == "cpu" and not value.is_quantized


def _is_averaged(place: str) -> bool:
    """Whether weights lie where training keeps its running average, which restores better than the last step."""
    parts = place.split(".")
    return any(part == "sd_e" or "ema" in part.split("_") for part in parts)


def shown(name: str) -> str:
    """A name from a file, fit for a sentence: on one line, not too long, nothing that a terminal would act on."""
    plain = ascii(name)[1:-1]
    return plain if len(plain) <= 80 else f"{plain[:77]}…"

"""What a model's file says about itself, and what may be written on its card; weights are never touched.

Only headers are read, which takes a millisecond a file and needs no torch. Our own files are safetensors, whose header
is JSON after its own length (https://github.com/huggingface/safetensors, "Format").
"""

import hashlib
import json
import math
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ModelError, UnreadableModel

if TYPE_CHECKING:
    from core.models.checkpoint import Checkpoint

# The format's own limit for headers.
LARGEST_HEADER = 100_000_000


@dataclass(frozen=True)
class Model:
    """What is known about a model without loading it.

    ``name`` is what the command line takes, ``title`` what people read; ``origin`` is "bundled", "yours" (in the user's
    model folder) or "imported" (somewhere else, named by its path). ``source`` is the published file it was made from,
    ``source_digest`` the SHA-256 of that. Texts and ``card`` are empty where the file says nothing.
    """

    name: str
    title: str
    task: str
    scale: int
    path: Path
    origin: str
    architecture: str
    parameters: int
    file_size: int
    licence: str
    card: dict[str, Any] = field(default_factory=dict, compare=False)
    source: str = field(default="", compare=False)
    source_digest: str = field(default="", compare=False)


def read(path: Path, origin: str = "imported") -> Model:
    """What a model file says about itself: our own from its header, a published one by recognising its weights."""
    if path.suffix.lower() == ".safetensors":
        header, parameters = read_header(path)
        if "architecture" in header:
            return _described(path, origin, header, parameters)
    from core.models import checkpoint

    return model_of(checkpoint.read(path), path, origin)


def model_of(content: "Checkpoint", path: Path, origin: str = "imported") -> Model:
    """The same of a file whose ``content`` was read already."""
    if "architecture" in content.header:
        return _described(path, origin, content.header, content.parameters)
    return _described(path, origin, new_header(content, path), content.parameters)


def tell(path: Path, facts: Mapping[str, Any]) -> None:
    """Write further ``facts`` on the card of the model at ``path``, one of our own; its weights stay as they are.

    UnreadableModel for what is no model of ours, ModelError when it cannot be written.
    """
    header = read_header(path)[0]
    if "architecture" not in header:
        raise UnreadableModel(f"{path.name} is not a model of ours, so it has no card.", "Add it as a checkpoint.")
    card = _described(path, "", header, 0).card | dict(facts)
    try:
        copy_with(path, path, header | {"card": json.dumps(card, ensure_ascii=False)})
    except OSError as error:
        raise ModelError(
            f"{path} cannot be written: {error.strerror or error}.", "Check its rights and the space on the disk."
        ) from error


def digest(path: Path) -> str:
    """SHA-256 of a model's file, as publishers tell it; UnreadableModel where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableModel(f"{path.name} cannot be read: {error.strerror}.", "Check your rights to it.") from error


def read_header(path: Path) -> tuple[dict[str, str], int]:
    """The metadata of a safetensors file and the number of its weights; UnreadableModel for what is none."""
    damaged = UnreadableModel(f"{path.name} is damaged or is not a model.", "Download or copy it again.")
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(LARGEST_HEADER, path.stat().st_size - 8):
                raise damaged
            content = json.loads(file.read(length))
        metadata = content.pop("__metadata__", {})
        parameters = sum(math.prod(tensor["shape"]) for tensor in content.values())
        return {str(key): str(value) for key, value in metadata.items()}, parameters
    except OSError as error:
        raise UnreadableModel(f"{path.name} cannot be read: {error.strerror}.", "Check your rights to it.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise damaged from error


def _described(path: Path, origin: str, header: dict[str, str], parameters: int) -> Model:
    try:
        card = json.loads(header.get("card", "{}"))
        scale = int(header.get("scale", "1"))
    except (ValueError, RecursionError) as error:
        raise UnreadableModel(f"The header of {path.name} is damaged.", "Download or copy the file again.") from error
    return Model(
        # The file's own name: it is unique in its folder, and people can change it.
        name=path.stem,
        title=header.get("title") or header.get("name") or path.stem,
        task=header.get("task", ""),
        scale=scale,
        path=path,
        origin=origin,
        architecture=header["architecture"],
        parameters=parameters,
        file_size=path.stat().st_size,
        licence=header.get("licence", ""),
        card=card if isinstance(card, dict) else {},
        source=header.get("origin", ""),
        source_digest=header.get("origin_sha256", ""),
    )


def new_header(content: "Checkpoint", path: Path) -> dict[str, str]:
    """What is known of a published file, in the words of our own headers."""
    return {
        "architecture": content.architecture,
        "name": path.stem,
        "title": path.stem,
        # Weights alone tell no other task than this one.
        "task": "super-resolution" if content.scale > 1 else "",
        "scale": str(content.scale),
        **({"assumed": " ".join(content.assumed)} if content.assumed else {}),
    }


def copy_with(path: Path, target: Path, header: dict[str, str]) -> None:
    """A safetensors file with other metadata: its length, the header as JSON, and the weights as they are.

    ``target`` may be the file itself.
    """
    aside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with path.open("rb") as file, aside.open("wb") as copy:
            content = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            text = json.dumps(content | {"__metadata__": header}, ensure_ascii=False).encode()
            # Weights begin at a multiple of eight bytes.
            text += b" " * (-len(text) % 8)
            copy.write(len(text).to_bytes(8, "little") + text)
            shutil.copyfileobj(file, copy)
        # Both closed by now: some systems replace no file that is open.
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)


def copy(path: Path, target: Path) -> None:
    """The file as it is, written aside and put in place when it is whole."""
    aside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(path, aside)
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)

"""The models on this computer: those that come with Silvermend, and those the user put beside them.

Only headers are read, which takes a millisecond a file and needs no torch. Our own files are safetensors, whose header
is JSON after its own length (https://github.com/huggingface/safetensors, "Format"). A published checkpoint can be named
by its path; it is recognised when it is asked for.
"""

import difflib
import json
import math
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

import platformdirs

from core.errors import UnknownModel, UnreadableModel

DEFAULT = "denoise"
SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt")
# The format's own limit for headers.
LARGEST_HEADER = 100_000_000


@dataclass(frozen=True)
class Model:
    """What is known about a model without loading it.

    ``name`` is what the command line takes, ``title`` what people read; ``origin`` is "bundled", "yours" (in the user's
    model folder) or "imported" (somewhere else, named by its path). Texts and ``card`` are empty where the file says
    nothing.
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


def bundled_folder() -> Path:
    """Where the models lie that come with Silvermend."""
    return Path(str(resources.files("resources"))) / "models"


def user_folder() -> Path:
    """Where the user's own models lie; it need not exist."""
    return Path(platformdirs.user_data_dir("silvermend", appauthor=False)) / "models"


def models() -> list[Model]:
    """Every model by name: bundled ones first, then the user's, each alphabetically. Damaged files are left out."""
    return _listed()[0]


def unreadable() -> list[UnreadableModel]:
    """What is wrong with each file that ``models`` leaves out."""
    return _listed()[1]


def find(name: str | Path | None = None) -> Model:
    """The model of that name, or in that file; None is the default model.

    UnknownModel names those that come nearest, UnreadableModel says what is wrong with a file.
    """
    wanted = DEFAULT if name is None else name
    known: dict[str, Model] = {}
    for model in models():
        known.setdefault(model.name, model)
    if str(wanted) in known:
        return known[str(wanted)]
    path = Path(wanted).expanduser()
    if path.is_file():
        return read(path)
    if path.suffix.lower() in SUFFIXES or len(path.parts) > 1:
        raise UnknownModel(f"There is no model file at {path}.", "Check the name and the folder.")
    near = difflib.get_close_matches(str(wanted), known, n=3, cutoff=0.4)
    advice = f"Did you mean {' or '.join(near)}?" if near else f"The models are {', '.join(known) or 'none yet'}."
    raise UnknownModel(f"There is no model called {str(wanted)!r} on this computer.", advice)


def read(path: Path, origin: str = "imported") -> Model:
    """What a model file says about itself: our own from its header, a published one by recognising its weights."""
    if path.suffix.lower() == ".safetensors":
        header, parameters = _header(path)
        if "architecture" in header:
            return _described(path, origin, header, parameters)
    return _recognised(path, origin)


def _listed() -> tuple[list[Model], list[UnreadableModel]]:
    found: list[Model] = []
    damaged: list[UnreadableModel] = []
    for folder, origin in ((bundled_folder(), "bundled"), (user_folder(), "yours")):
        for path in sorted(folder.glob("*.safetensors")):
            try:
                found.append(read(path, origin))
            except UnreadableModel as error:
                damaged.append(error)
    return found, damaged


def _header(path: Path) -> tuple[dict[str, str], int]:
    """The metadata of a safetensors file and the number of its weights."""
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
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged from error


def _described(path: Path, origin: str, header: dict[str, str], parameters: int) -> Model:
    try:
        card = json.loads(header.get("card", "{}"))
        scale = int(header.get("scale", "1"))
    except ValueError as error:
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
    )


def _recognised(path: Path, origin: str) -> Model:
    from core.models import architecture, checkpoint

    content = checkpoint.read(path)
    network = checkpoint.build(content)
    title = architecture(content.architecture).title
    return Model(
        name=path.stem,
        title=f"{title}, {path.name}",
        task="",
        scale=network.scale,
        path=path,
        origin=origin,
        architecture=content.architecture,
        parameters=sum(weights.numel() for weights in content.state.values()),
        file_size=path.stat().st_size,
        licence="",
    )

"""The models on this computer: those that come with Silvermend, and those the user put beside them.

A published checkpoint can be named by its path; it is recognised when it is asked for. ``add`` makes it a file of ours
in the user's folder.
"""

import difflib
import hashlib
import itertools
import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Protocol

import platformdirs

from core import model_file
from core.errors import ModelError, UnknownModel, UnreadableModel
from core.model_file import Model
from core.progress import Progress, Work

DEFAULT = "denoise"
# "x.pth.tar" is a custom of old training scripts: no archive, the same as x.pth.
SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt", ".tar")
LONGEST_TITLE = 80


class Verdict(Protocol):
    """What came of judging a tuned model (`core.training.judge.Judgement`)."""

    def as_table(self) -> dict[str, Any]:
        """For cards."""


@dataclass(frozen=True)
class Added:
    """What came of adding a file: the model it became, a sentence on it, and whether it was not there before."""

    model: Model
    about: str
    is_new: bool


def bundled_folder() -> Path:
    """Where the models lie that come with Silvermend."""
    return Path(str(resources.files("resources"))) / "models"


def user_folder() -> Path:
    """Where the user's own models lie; it need not exist."""
    return Path(platformdirs.user_data_dir("silvermend", appauthor=False)) / "models"


def models() -> list[Model]:
    """Every model: the default first, then the other bundled ones, then the user's. Damaged files are left out."""
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
        return model_file.read(path)
    if path.suffix.lower() in SUFFIXES or len(path.parts) > 1:
        raise UnknownModel(f"There is no model file at {path}.", "Check the name and the folder.")
    near = difflib.get_close_matches(str(wanted), known, n=3, cutoff=0.55)
    advice = f"Did you mean {' or '.join(near)}?" if near else f"The models are {', '.join(known) or 'none yet'}."
    raise UnknownModel(f"There is no model called {str(wanted)!r} on this computer.", advice)


def add(path: Path) -> Work[Progress, Added]:
    """Recognise the checkpoint at ``path`` and put it into the user's folder under its own name; the source stays.

    Files of ours are copied as they are; published ones become safetensors with a header that tells what they are and
    where they came from. A file that is there already is not written again. UnreadableModel for what is no model of a
    network that restores pictures, ModelError for a name that is taken or a folder that cannot be written.
    """
    from core.models import architecture, checkpoint

    yield Progress(0, 3, f"Reading {path.name}")
    content = checkpoint.read(path)
    one, about = architecture(content.architecture), checkpoint.describe(content)
    if not one.restores:
        raise UnreadableModel(
            f"{path.name} cannot restore pictures: it is {about}", "Choose a restoring network's file."
        )
    yield Progress(1, 3, f"Comparing {path.name} with the models that are there")
    published = model_file.digest(path)
    known = _same_name(path.stem, published)
    if known is not None:
        return Added(known, about, is_new=False)
    yield Progress(2, 3, f"Adding {path.name}")
    target = user_folder() / f"{path.stem}.safetensors"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if "architecture" in content.header:
            model_file.copy(path, target)
        else:
            header = {**model_file.new_header(content, path), "origin": path.name, "origin_sha256": published}
            network = checkpoint.build(content)
            checkpoint.save(target, network, architecture=one.name, config=content.config, header=header)
    except OSError as error:
        raise ModelError(
            f"The model cannot be written into {target.parent}: {error.strerror or error}.",
            "Check its rights and the space on the disk.",
        ) from error
    return Added(model_file.read(target, "yours"), about, is_new=True)


def adopt(path: Path, judgement: "Verdict | None" = None) -> Model:
    """Put the finished model at ``path`` into the user's folder; the source stays. It never becomes the default.

    A name that another model has gets a number behind it. ``judgement`` is written on a card that tells of none.
    UnreadableModel for what is no model of ours, ModelError when the folder cannot be written.
    """
    header = model_file.read_header(path)[0] if path.suffix.lower() == ".safetensors" else {}
    if "architecture" not in header:
        raise UnreadableModel(f"{path.name} is not a finished model of a training run.", "Add it as a checkpoint.")
    finished = model_file.read(path)
    target = _free(user_folder(), path.stem, path)
    if judgement is not None and "judgement" not in finished.card:
        card = finished.card | {"judgement": judgement.as_table()}
        header = header | {"card": json.dumps(card, ensure_ascii=False)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        model_file.copy_with(path, target, header)
    except OSError as error:
        raise ModelError(
            f"The model cannot be written into {target.parent}: {error.strerror or error}.",
            "Check its rights and the space on the disk.",
        ) from error
    return model_file.read(target, "yours")


def own_file(name: str) -> Path:
    """Where the user's own model of that name lies, which may be changed.

    UnknownModel when there is none, ModelError for one that is not in the user's folder.
    """
    path = user_folder() / f"{name}.safetensors"
    if Path(name).name != name or not path.is_file():
        model = find(name)
        if model.origin == "bundled":
            raise ModelError(f"{model.name} comes with Silvermend and stays.", "Models of your own can be removed.")
        raise ModelError(f"{model.path} is not in your model folder.", "Delete the file itself if you want it gone.")
    return path


def rename(name: str, title: str) -> Model:
    """Give the user's own model of that name another ``title``; its file keeps its name, by which scripts know it.

    ModelError for a title without letters, for one of more than LONGEST_TITLE, and when the file cannot be written.
    """
    path, wanted = own_file(name), " ".join(title.split())
    if not 0 < len(wanted) <= LONGEST_TITLE:
        raise ModelError(
            f"A model's name has 1 to {LONGEST_TITLE} letters, this one has {len(wanted)}.", "Choose another name."
        )
    try:
        model_file.copy_with(path, path, model_file.read_header(path)[0] | {"title": wanted})
    except OSError as error:
        raise ModelError(
            f"The new name cannot be written into {path}: {error.strerror or error}.",
            "Check your rights to it and the space on the disk.",
        ) from error
    return model_file.read(path, "yours")


def remove(name: str) -> Path:
    """Delete the user's own model of that name; gives back where it was. Errors are those of `own_file`."""
    path = own_file(name)
    try:
        path.unlink()
    except OSError as error:
        raise ModelError(f"{path} cannot be deleted: {error.strerror}.", "Check your rights to it.") from error
    return path


def _listed() -> tuple[list[Model], list[UnreadableModel]]:
    found: list[Model] = []
    damaged: list[UnreadableModel] = []
    for folder, origin in ((bundled_folder(), "bundled"), (user_folder(), "yours")):
        # The default comes first, wherever models are offered.
        for path in sorted(folder.glob("*.safetensors"), key=lambda path: (path.stem != DEFAULT, path.stem)):
            try:
                found.append(model_file.read(path, origin))
            except UnreadableModel as error:
                damaged.append(error)
    return found, damaged


def _same_name(name: str, digest: str) -> Model | None:
    """The user's model of that name made from the same file; ModelError if the name is taken by another one."""
    for model in models():
        # Some systems hold two spellings for one name.
        if model.name.casefold() != name.casefold():
            continue
        header, _ = model_file.read_header(model.path)
        if digest in (header.get("origin_sha256"), hashlib.sha256(model.path.read_bytes()).hexdigest()):
            return model
        advice = "Rename the file and add it again"
        if model.origin == "yours":
            advice += f", or remove the other with “silvermend models remove {model.name}”"
        raise ModelError(f"There is another model called {model.name}.", f"{advice}.")
    damaged = user_folder() / f"{name}.safetensors"
    if damaged.exists():
        raise ModelError(f"There is a damaged file at {damaged}.", f"“silvermend models remove {name}” deletes it.")
    return None


def _free(folder: Path, name: str, path: Path) -> Path:
    """Where a model of that name may lie: not where another one is, nor under the name of one that comes with us."""
    taken = {model.name.casefold() for model in models()} | {
        file.stem.casefold() for file in folder.glob("*.safetensors")
    }
    content = path.read_bytes()
    for number in itertools.count(1):
        target = folder / (f"{name}.safetensors" if number == 1 else f"{name}-{number}.safetensors")
        if target.stem.casefold() not in taken or (target.is_file() and target.read_bytes() == content):
            return target
    raise AssertionError("numbers do not end")

"""``silvermend models``: what is on this computer; ``add`` and ``remove`` change that."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from core import library
from core.cli.failures import tell
from core.cli.progress_line import ProgressLine
from core.library import Added
from core.model_file import Model
from core.progress import Progress, Work, finish
from core.restoration import measured_fields
from core.restoration.measured_fields import Field


def run(options: Namespace) -> int:
    """List every model, or add or remove some; damaged files are named on stderr."""
    if options.action == "add":
        return _add(options.files, options.json)
    if options.action == "remove":
        return _remove(options.name, options.json)
    models = library.models()
    if options.json:
        print(json.dumps([as_json(model) for model in models], indent=2))
    else:
        for model in models:
            print("\n".join([f"{model.name}: {model.title}", *(f"    {line}" for line in sentences(model))]))
        print(f"Your own models go into {library.user_folder()}")
    for error in library.unreadable():
        print(f"silvermend: {error}", file=sys.stderr)
    return 0


def _add(files: list[Path], as_lines: bool) -> int:
    """Add every file; one that fails does not stop the others."""
    codes = [_attempt(path, as_lines) for path in files]
    failed = [code for code in codes if code]
    return failed[0] if len(codes) == 1 and failed else int(bool(failed))


def _attempt(path: Path, as_lines: bool) -> int:
    try:
        with ProgressLine(path.name) as line:
            added, field = finish(_added(path), line.show)
    except BrokenPipeError:
        raise
    except Exception as error:
        return tell(error, as_lines, input=str(path))
    if as_lines:
        facts = {"input": str(path), "added": added.is_new, "about": added.about, **as_json(added.model)}
        facts["measured_field"] = field._asdict() if field else None
        print(json.dumps({**facts, "error": None, "exit_code": 0}), flush=True)
    else:
        how = "is added as" if added.is_new else "was there already as"
        print(f"{path.name} {how} {added.model.name}. It is {added.about}", flush=True)
        print(f"    {looks(field)}", flush=True)
    return 0


def _added(path: Path) -> Work[Progress, tuple[Added, Field | None]]:
    """A file among the models, and how far it looks if that was a matter of a moment."""
    added = yield from library.add(path)
    # torch is there by now.
    from core.analysis.own_field import known_or_measured

    return added, (yield from known_or_measured(added.model))


def _remove(name: str, as_value: bool) -> int:
    path = library.remove(name)
    print(json.dumps({"removed": str(path)}) if as_value else f"{name} is removed; its file was {path}")
    return 0


def as_json(model: Model) -> dict[str, Any]:
    """Everything known about a model, for scripts."""
    return {**vars(model), "path": str(model.path)}


def sentences(model: Model) -> list[str]:
    """What a person wants to know about a model."""
    enlarges = f"enlarges {model.scale} times" if model.scale > 1 else "keeps the size"
    facts = [model.task or "task not stated", enlarges, f"{model.parameters / 1e6:.2f} million weights"]
    facts += [f"{model.file_size / 1e6:.1f} MB", model.origin, model.licence or "licence not stated"]
    return [" · ".join(facts), *_measured(model.card), looks(measured_fields.field_of(model))]


def looks(field: Field | None) -> str:
    """How far a model looks, and what that means for tiles."""
    if field is not None:
        return field.sentence
    return "How far it looks was not measured: “silvermend receptive-field --keep -m” and its name measure it."


def _measured(card: dict[str, Any]) -> list[str]:
    """What the card says was measured: on test sets, and what was not reached there, or else the run's last look."""
    tests = card.get("measured_psnr_db")
    found = tests.items() if isinstance(tests, dict) else ()
    figures = [f"{value:.2f} dB on {name}" for name, value in found if isinstance(value, int | float)]
    if figures:
        missed = card.get("missed_goal")
        return [f"measured on test sets: {', '.join(figures)}", *([f"missed: {missed}"] if missed else [])]
    scores = card.get("validation_psnr_db")
    if not isinstance(scores, list) or not scores:
        return []
    values = ", ".join(f"{value:.2f} dB at noise {noise}" for noise, value in scores[-1].items() if noise != "step")
    return [f"measured on pictures it never saw: {values}"]

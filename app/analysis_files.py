"""Answers of the Analyse tab as files: a sheet with legends, the numbers, or an animation; each with its settings.

Nothing heavy is imported before something is written.
"""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from app import analysis_words
from app.analysis_findings import CostFinding, DoubtFinding, FieldFinding, Finding, ScanFinding, UsedFinding
from app.analysis_question import Look
from core import whole_file
from core.errors import SettingsError
from core.picture import refusal
from core.picture.picture import Picture

Colours = npt.NDArray[np.uint8]
DISPLAY_NAMES = {"raw": "as they are", "root": "fourth root", "log": "logarithm"}

Arrays = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True)
class Kind:
    """A kind of file by its ``ending``; ``title`` is what dialogs call it."""

    ending: str
    title: str


def kinds(found: Finding) -> tuple[Kind, ...]:
    """The kinds of files that an answer can become, the first one suggested."""
    sheet = Kind(".png", QCoreApplication.translate("AnalysisFiles", "Sheet of maps with legends"))
    table = Kind(".csv", QCoreApplication.translate("AnalysisFiles", "Table"))
    arrays = Kind(".npz", QCoreApplication.translate("AnalysisFiles", "Numbers for NumPy"))
    animation = Kind(".gif", QCoreApplication.translate("AnalysisFiles", "Animation"))
    if isinstance(found, FieldFinding):
        return sheet, table, arrays
    if isinstance(found, ScanFinding):
        return sheet, animation, arrays
    return (table,) if isinstance(found, CostFinding) else (sheet, arrays)


def suggested_name(found: Finding) -> str:
    """Of the picture and the question, without an ending."""
    question = found.question
    stem = question.path.stem if question.path is not None else question.models[0].name
    return f"{stem}-{question.aspect.value}"


def write(found: Finding, look: Look, path: Path) -> None:
    """Write ``found`` as its ending says: whole or not at all.

    SettingsError for an ending that it cannot be written as, UnwritablePicture for everything that stops the writing.
    """
    ending = path.suffix.lower()
    offered = [kind.ending for kind in kinds(found)]
    if ending not in offered:
        raise SettingsError(f"“{path.name}” cannot be written.", f"Choose a name that ends in {', '.join(offered)}.")
    makers: dict[str, Callable[[], bytes]] = {
        ".csv": lambda: _table(found, look).encode(),
        ".npz": lambda: _npz(_arrays(found), found, look),
        ".gif": lambda: _animation(found),
    }
    if ending in makers:
        _write_bytes(path, makers[ending]())
        return
    from core.picture import files

    files.write(Picture(np.divide(_sheet(found, look), 255, dtype=np.float32)), path)


def settings(found: Finding, look: Look) -> dict[str, Any]:
    """What was asked and how it is shown, for files to keep."""
    question = found.question
    asked: dict[str, Any] = {
        "aspect": question.aspect.value,
        "models": [model.title for model in question.models],
        "picture": question.path.name if question.path is not None else None,
    }
    for name in ("row", "column", "side", "patch", "steps", "scan", "noise"):
        asked[name] = getattr(question, name)
    if isinstance(found, FieldFinding) and question.folder is not None:
        asked["folder"] = question.folder.name
        asked["pictures"] = [one.field.pictures for one in found.fields]
    return {**asked, "display": look.display, "variant": look.variant}


def _sheet(found: Finding, look: Look) -> Colours:
    from core.analysis import attribution_report, field_report, scan_report, uncertainty_report
    from core.analysis.sheet import Panel, draw

    if isinstance(found, FieldFinding):
        fields = [one.field for one in found.fields]
        drawn = field_report.sheet(fields, look.variant, look.display, found.part.pixels)
    elif isinstance(found, UsedFinding):
        drawn = attribution_report.sheet(found.found, found.part.pixels)
    elif isinstance(found, ScanFinding):
        drawn = scan_report.sheet(found.paths, found.part.pixels)
    else:
        assert isinstance(found, DoubtFinding)
        sheets = [uncertainty_report.sheet(one, found.part.pixels) for one in found.found]
        widest = max(sheet.shape[1] for sheet in sheets)
        white = [np.pad(one, ((0, 0), (0, widest - one.shape[1]), (0, 0)), constant_values=255) for one in sheets]
        drawn = np.concatenate(white)
    return draw([Panel(_heading(found), drawn)], note=_in_words(found, look))


def _heading(found: Finding) -> str:
    """Which question, of which picture and models; in English like the rest of the sheet."""
    question = found.question
    models = " · ".join(model.title for model in question.models)
    name = question.path.name if question.path is not None else ""
    place = f"{models}, row {question.row}, column {question.column}"
    return " · ".join(filter(None, (analysis_words.NAMES[question.aspect], name, place)))


def _in_words(found: Finding, look: Look) -> str:
    question = found.question
    parts = [f"{question.side} px around the place"]
    if isinstance(found, FieldFinding):
        parts.append(f"{look.variant}, {DISPLAY_NAMES[look.display]}")
        if question.folder is not None:
            parts.append(f"mean over {found.fields[0].field.pictures} pictures of “{question.folder.name}”")
        if question.noise:
            parts.append(f"noise of {question.noise} levels added")
    if isinstance(found, UsedFinding):
        parts.append(f"patch of {question.patch} px, {question.steps} steps")
    return "; ".join(parts)


def _arrays(found: Finding) -> Arrays:
    from core.analysis import attribution_report, field_report, scan_report, uncertainty_report

    if isinstance(found, FieldFinding):
        return field_report.as_arrays([one.field for one in found.fields])
    if isinstance(found, UsedFinding):
        return attribution_report.as_arrays(found.found)
    if isinstance(found, ScanFinding):
        return scan_report.as_arrays(found.paths)
    assert isinstance(found, DoubtFinding)
    several = [uncertainty_report.as_arrays(one) for one in found.found]
    return {name: np.stack([one[name] for one in several]) for name in several[0]}


def _npz(arrays: Arrays, found: Finding, look: Look) -> bytes:
    content = io.BytesIO()
    asked = np.array(json.dumps(settings(found, look)))
    np.savez_compressed(content, allow_pickle=False, settings=asked, **arrays)
    return content.getvalue()


def _table(found: Finding, look: Look) -> str:
    """The settings in a comment, and lines of numbers."""
    from core.analysis import field_report

    first = f"# {json.dumps(settings(found, look))}\n"
    if isinstance(found, FieldFinding):
        return first + field_report.as_csv([one.field for one in found.fields])
    assert isinstance(found, CostFinding)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["model", "what", "name", "multiply_adds", "operations", "memory_bytes"])
    for one in found.costs:
        for what, shares in (("kind", one.cost.kinds), ("part", one.cost.parts)):
            for name, share in shares.items():
                writer.writerow([one.title, what, name, share.multiply_adds, share.flops, ""])
        for square in one.growth.squares:
            size = f"{square.side}x{square.side}"
            writer.writerow([one.title, "size", size, square.multiply_adds, "", square.memory])
    return first + text.getvalue()


def _animation(found: Finding) -> bytes:
    from core.analysis import scan_report

    assert isinstance(found, ScanFinding)
    return scan_report.film(found.paths, found.part.pixels)


def _write_bytes(path: Path, content: bytes) -> None:
    try:
        whole_file.write_bytes(path, content)
    except OSError as error:
        raise refusal.unwritten(path, error) from error

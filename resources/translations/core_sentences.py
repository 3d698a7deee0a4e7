"""The sentences that core makes and the window shows, read out of its source as templates with named holes.

core knows no translations: it writes English, and fills in names and numbers as it goes. What it writes is an f-string
somewhere, so ``f"“{path.name}” is empty."`` becomes the template ``“{path_name}” is empty.``, which can be translated
and, by what stands around its holes, be recognised in the finished sentence.
"""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]

# What of core never speaks in the window: the command line, the arithmetic, and what only a recipe written by hand,
# or a network built by hand, can get wrong.
SILENT = (
    "core/cli",
    "core/scan",
    "core/layers",
    "core/advice/sentences.py",
    "core/evaluation",
    "core/training/recipe.py",
    "core/training/recipe_file.py",
    "core/training/adapters.py",
    "core/training/contrast.py",
    "core/training/objective.py",
    "core/training/processes.py",
    "core/training/pairs/lists.py",
    "core/training/degradations",
    "core/analysis/attribution_report.py",
    "core/analysis/field_report.py",
    "core/analysis/scan_report.py",
    "core/analysis/uncertainty_report.py",
    "core/analysis/sheet.py",
    "core/analysis/field_colours.py",
    "core/picture/bicubic.py",
)
# Networks' own files: their options are of no concern to the window.
SPEAKING_MODELS = ("architecture.py", "checkpoint.py", "recognition.py", "weight_file.py", "__init__.py")
# Names that stand alone in a list or beside a bar, single words among them.
NAMES = {
    "core/analysis/arithmetic.py": {"CONVOLUTIONS", "PROJECTIONS", "ATTENTION", "SCANS", "NORMS", "RESAMPLING"},
    "core/analysis/order_names.py": {"CURVES"},
    "core/picture/picture.py": {"UINT8", "UINT16"},
}
# What systems say of files, in their C library's English; core quotes it, sometimes in small letters.
SYSTEM = (
    "No such file or directory",
    "Permission denied",
    "Operation not permitted",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Input/output error",
    "File name too long",
    "Device or resource busy",
    "Is a directory",
    "Not a directory",
    "Cannot allocate memory",
    "Too many open files",
)
# Words for programmers, patterns, and keys.
NOT_FOR_PEOPLE = {
    "compile",
    "search",
    "match",
    "info",
    "warning",
    "debug",
    "exception",
    "cast",
    "getLogger",
    "AssertionError",
}
WORD = re.compile(r"[A-Za-z’']{2,}")
HOLE = re.compile(r"\{\w*\}")


def templates() -> list[str]:
    """Every template, in alphabetical order. Holes are ``{name}``."""
    found = {spelt for text in SYSTEM for spelt in (text, text.lower())}
    for path in sorted((ROOT / "core").rglob("*.py")):
        if _speaks(path):
            found.update(_prose(path))
            found.update(_names(path))
    # Sessions and engines raise core's errors themselves, in threads where nothing is translated.
    for path in sorted((ROOT / "app").glob("*.py")):
        found.update(text for text in _prose(path) if text.endswith((".", "?")))
    return sorted(found)


def _speaks(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    if name.startswith("core/models/"):
        return path.name in SPEAKING_MODELS
    return not any(name == one or name.startswith(f"{one}/") for one in SILENT)


def _prose(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in _texts(tree):
        for template in _spelt(node):
            words = WORD.findall(HOLE.sub(" ", template))
            is_phrase = len(words) > 1 or (words and "{" in template and (template[0].isupper() or "," in template))
            if " " in template.strip() and is_phrase:
                yield template


def _names(path: Path) -> Iterator[str]:
    wanted = NAMES.get(path.relative_to(ROOT).as_posix(), set())
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) and target.id in wanted:
            for text in _texts(node):
                yield from _spelt(text)


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    """The strings under ``node`` that are neither documentation nor meant for programs."""
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node
        # A hole may hold words of its own.
        for part in node.values if isinstance(node, ast.JoinedStr) else ():
            if isinstance(part, ast.FormattedValue):
                yield from _texts(part.value)
        return
    for child in _children(node):
        yield from _texts(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in NOT_FOR_PEOPLE or name in ("tr", "translate"):
            return
    if isinstance(node, ast.Assert | ast.Subscript | ast.Compare):
        return
    skipped = {"annotation", "returns"}
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            is_documentation = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
            if isinstance(child, ast.AST) and field not in skipped and not is_documentation:
                yield child


def _spelt(node: ast.expr) -> Iterator[str]:
    """``node`` as templates: one for each way that choices between constant words in its holes can come out."""
    if isinstance(node, ast.Constant):
        names = iter(range(1, 10))
        yield re.sub(r"\{\}", lambda _: f"{{value_{next(names)}}}", str(node.value))
        return
    assert isinstance(node, ast.JoinedStr)
    parts: list[list[str]] = []
    holes: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append([str(part.value)])
        elif isinstance(part, ast.FormattedValue):
            parts.append(_choices(part.value) or [f"{{{_hole(part.value, holes)}}}"])
    for chosen in product(*parts):
        yield "".join(chosen)


def _choices(value: ast.expr) -> list[str]:
    if not isinstance(value, ast.IfExp):
        return []
    ways = [value.body, value.orelse]
    return [str(way.value) for way in ways if isinstance(way, ast.Constant)] if all(map(_is_text, ways)) else []


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _hole(value: ast.expr, holes: dict[str, str]) -> str:
    """A name for what fills the hole; the same for the same expression, another for any other."""
    spelt = ast.unparse(value)
    for name, known in holes.items():
        if known == spelt:
            return name
    name = plain = "_".join(part for part in _named(value) if part != "self") or "value"
    number = 2
    while name in holes:
        name, number = f"{plain}_{number}", number + 1
    holes[name] = spelt
    return name


def _named(value: ast.expr) -> list[str]:
    if isinstance(value, ast.Name):
        return [value.id.lower().strip("_")]
    if isinstance(value, ast.Attribute):
        return [*_named(value.value), value.attr]
    if isinstance(value, ast.BinOp):
        return _named(value.left)
    if isinstance(value, ast.Call):
        if isinstance(value.func, ast.Attribute) and value.func.attr == "join":
            return ["list"]
        return _named(value.args[0]) if value.args else _named(value.func)
    return []

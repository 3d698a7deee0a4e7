"""The house keeps its own rules: lint, types, who may import whom, and names that say what is inside."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CHECKS = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "imports": ["importlinter.cli"],
}
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "base", "manager", "handler"}
ROOMS = ("app", "core", "resources", "tests", "benchmarks", "docs")


def sources() -> list[Path]:
    return [path for room in ROOMS for path in (ROOT / room).rglob("*.py")] + [ROOT / "main.py"]


@pytest.mark.parametrize("check", CHECKS)
def test_check_finds_nothing(check: str) -> None:
    module, *arguments = CHECKS[check]
    code = "import sys; from importlinter.cli import lint_imports_command as run; run()"
    command = [sys.executable, "-c", code] if check == "imports" else [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_file_names_say_what_is_inside() -> None:
    assert [path for path in sources() if path.stem in EMPTY_NAMES] == []


def test_every_module_says_what_it_is() -> None:
    silent = [path for path in sources() if path.read_text().strip() and not path.read_text().startswith(('"""', "#!"))]
    assert silent == []

"""Bring the translations up to date: ``python -m resources.translations.update``.

New texts enter every ``silvermend_*.ts`` as unfinished, gone ones leave it, and the compiled ``.qm`` files that the
window reads are made again. Whoever translates edits the ``.ts`` files, by hand or in Qt Linguist, and runs this again.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import PySide6

from resources.translations.core_sentences import ROOT, templates

FOLDER = Path(__file__).parent
RECIPES = ROOT / "resources" / "recipes"
SENTENCES = FOLDER / "sentences.json"
# English is its own translation, all but its plurals.
PLURALS_ONLY, LANGUAGES = "en", ("en", "de", "ja", "zh_CN")


def main() -> int:
    """Sentences, texts, compiled texts; gives back how many texts still want a translation."""
    known, models = templates(), titles()
    SENTENCES.write_text(json.dumps(known, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        update(FOLDER / f"silvermend_{language}.ts", known, models)
        compile_one(FOLDER / f"silvermend_{language}.ts", FOLDER / f"silvermend_{language}.qm")
    unfinished = sum(file.read_text(encoding="utf-8").count('type="unfinished"') for file in FOLDER.glob("*.ts"))
    print(f"{len(known)} sentences of core; {unfinished} texts want a translation.")
    return unfinished


def titles() -> list[str]:
    """What the models are called that our own recipes make."""
    recipes = [tomllib.loads(path.read_text(encoding="utf-8")) for path in RECIPES.glob("*.toml")]
    return sorted({recipe["title"] for recipe in recipes if "title" in recipe})


def update(ts: Path, known: list[str], models: list[str]) -> None:
    """Have ``ts`` hold what the window, core and cards of ``models`` say now, with the translations that it had."""
    language = ts.stem.removeprefix("silvermend_")
    with tempfile.TemporaryDirectory() as folder:
        # lupdate reads Python; what comes from elsewhere is given to it as if somebody had asked for each.
        spoken = Path(folder) / "spoken.py"
        asked = [*(("Core", text) for text in known), *(("ModelTitle", text) for text in models)]
        lines = [f'translate("{context}", {json.dumps(text, ensure_ascii=False)})' for context, text in asked]
        spoken.write_text("\n".join(lines) + "\n", encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
        plurals = ["-pluralonly"] if language == PLURALS_ONLY else []
        options = ["-locations", "none", "-no-obsolete", "-no-ui-lines", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(ts)]
        _run(_tool("lupdate"), *sources, str(spoken), *plurals, *options, *target)


def compile_one(ts: Path, qm: Path) -> None:
    """Make the file that the window reads; aside, because a window that is open has it in its memory."""
    made = qm.with_suffix(".new")
    _run(_tool("lrelease"), "-silent", str(ts), "-qm", str(made))
    made.replace(qm)


def _tool(name: str) -> Path:
    folder = Path(PySide6.__file__).parent
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def _run(program: Path, *arguments: str) -> None:
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    main()

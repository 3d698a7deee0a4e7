"""Every bundled model on its test sets by the papers' protocols, beside what a photographer has today.

    python -m benchmarks.quality [--data DIR] [--models NAME|FILE …] [--sets WORD …] [--limit N] [--no-peers] [--fresh]
    python -m benchmarks.quality [--data DIR] --speed

``--sets`` takes the beginnings of names ("CBSD68", "Set5 ×2"), or kinds of models ("denoise"). Every result is kept in
``benchmarks/results/quality-rows.jsonl`` as soon as it is there, and is not measured again for the same model file or
peer; ``--fresh`` measures it again, ``--kept`` nothing. Where nothing is left out by ``--limit`` or words, the
tables go to ``results/quality.json`` and ``docs/quality.md``, and docs/images/quality.svg is drawn.
PSNR and SSIM are means over the pictures. Seconds are per megapixel of the input, on the clock and of processor time
over all threads; since rows come from many days, those of the tables are measured by themselves, on one computer in
one run: ``--speed`` does every method on the first picture of each set, and keeps it in
``benchmarks/results/quality-speed.jsonl``.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from benchmarks import (
    machine,
    peers_blur,
    peers_noise,
    peers_size,
    quality_page,
    quality_plot,
    quality_sets,
)
from benchmarks.quality_rows import Row, Rows
from benchmarks.quality_sets import Case, TestSet
from core import freed_memory, library
from core.errors import SilvermendError
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import finish
from core.restoration import dark_channel, tone
from core.restoration.restore import restore
from core.restoration.restorer import Restorer

Pixels = npt.NDArray[np.float32]

RESULTS = Path(__file__).parent / "results"
ROWS, SPEED = RESULTS / "quality-rows.jsonl", RESULTS / "quality-speed.jsonl"
PAGE = Path(__file__).parents[1] / "docs" / "quality.md"
# The models that come with Silvermend; sizes of one ("denoise-fine") are found by their beginning.
KINDS = ("denoise-photo", "denoise", "jpeg", "deblur", "dehaze", "derain", "upscale", "all-in-one")


@dataclass(frozen=True)
class Method:
    """Something that restores: ``digest`` tells its versions apart, so that kept results are of this one."""

    name: str
    digest: str
    run: Callable[[Case], Pixels] = field(compare=False)
    parameters: int | None = None


def kind_of(model: Model) -> str | None:
    """Which of KINDS a model is: by its name, or by its task where the name says nothing."""
    for text in (model.name, model.task):
        for kind in KINDS:
            if text == kind or text.startswith(f"{kind}-"):
                return kind
    return "upscale" if model.scale > 1 else None


def of_model(model: Model, device: str) -> Method:
    """A model, the whole picture in one pass, in float32; what wants a picture prepared is restored as always."""
    kept: list[Restorer] = []

    def run(case: Case) -> Pixels:
        if not kept:
            kept.append(Restorer.load(model, device, "float32"))
            kept[0].run(np.full((64, 64, 3), 0.5, np.float32))  # what the first call alone costs is nobody's speed
        # A photograph ends at black and white; the noise of the protocols does not.
        shown = Picture(np.clip(case.spoiled, 0, 1))
        if kept[0].unblurs:
            return finish(restore(shown, kept[0], tile=max(case.spoiled.shape))).pixels
        if kept[0].takes_for_hazy(shown):
            return finish(restore(shown, kept[0], may_tune=False)).pixels
        restored = kept[0].run(case.spoiled)
        return tone.kept(case.spoiled, restored) if kept[0].keeps_tone else restored

    return Method(model.name, _weights_digest(model.path), run, model.parameters)


def _weights_digest(path: Path) -> str:
    """Tells weights apart, whatever the card before them says."""
    content = path.read_bytes()
    behind_header = 8 + int.from_bytes(content[:8], "little") if path.suffix == ".safetensors" else 0
    return hashlib.sha256(content[behind_header:]).hexdigest()[:16]


def peers(test: TestSet) -> Iterator[Method]:
    """What a photographer has without us, for one set."""
    scale = test.scale
    if "upscale" in test.kinds:
        yield Method("bicubic", "1", lambda case: peers_size.bicubic(case.spoiled, scale))
        yield Method("Lanczos (OpenCV)", "1", lambda case: peers_size.lanczos(case.spoiled, scale))
        return
    yield Method("input", "1", lambda case: case.spoiled)
    if "denoise" in test.kinds:
        package = _version("bm3d")
        yield Method("CBM3D, told σ", package, lambda case: peers_noise.cbm3d(case.spoiled, case.sigma))
        yield Method("non-local means, told σ", "1", lambda case: peers_noise.non_local_means(case.spoiled, case.sigma))
    if "dehaze" in test.kinds:
        yield Method("dark channel prior", "1", lambda case: dark_channel.cleared(case.spoiled))
    if "deblur" in test.kinds:
        package = _version("scikit-image")
        yield Method("Wiener, told the kernel", package, lambda case: peers_blur.wiener(case.spoiled, case.kernel))
        yield Method(
            "Richardson–Lucy, told the kernel",
            package,
            lambda case: peers_blur.richardson_lucy(case.spoiled, case.kernel),
        )
        yield Method("Richardson–Lucy, guessing", package, lambda case: peers_blur.guessing(case.spoiled))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def measure(test: TestSet, method: Method, case: Case) -> Row:
    """One picture by one method."""
    megapixels = case.spoiled.shape[0] * case.spoiled.shape[1] / 1e6
    wall, processor = time.perf_counter(), time.process_time()
    restored = method.run(case)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    score, likeness = case.score(restored)
    return Row(
        test.name, method.name, method.digest, case.name, score, likeness, wall / megapixels, processor / megapixels
    )


def methods_for(test: TestSet, models: dict[str, list[Model]], options: argparse.Namespace) -> list[Method]:
    """The models of a set's kinds and its peers; says which are missing."""
    found = [
        of_model(model, options.device)
        for kind in test.kinds
        for model in models.get(kind, [])
        if model.scale == test.scale
    ]
    if not found:
        print(f"{test.name}: there is no {' or '.join(test.kinds)} model yet.", file=sys.stderr)
    return [*([] if options.no_peers else peers(test)), *found]


def run_set(test: TestSet, methods: list[Method], rows: Rows, options: argparse.Namespace) -> list[Row]:
    """Every row of a set: kept ones as they are, new ones written down at once."""
    if options.kept:
        return [row for method in methods for row in rows.of(test.name, method.name, method.digest)]
    result: list[Row] = []
    failed: set[str] = set()
    for number, case in enumerate(test.cases(options.data)):
        if number == options.limit:
            break
        for method in methods:
            if method.name in failed:
                continue
            row = rows.find(test.name, method.name, method.digest, case.name)
            try:
                if options.speed and method.parameters:
                    method.run(case)  # loading a model is no part of its speed
                row = row or rows.add(measure(test, method, case))
            except (ImportError, SilvermendError) as error:
                failed.add(method.name)
                print(f"{test.name}: {method.name} is left out: {error}", file=sys.stderr)
                continue
            result.append(row)
            print(f"{test.name}/{case.name} {method.name}: {row.psnr:.2f} dB", file=sys.stderr)
    return result


def _timed(speed: Rows, test: TestSet, methods: list[Method]) -> list[Row]:
    """How long each method took when all were timed."""
    return [row for method in methods for row in speed.of(test.name, method.name, method.digest)]


def chosen_models(names: list[str] | None) -> dict[str, list[Model]]:
    """Models by kind: those named, else every bundled one."""
    found = [library.find(name) for name in names] if names else library.models()
    by_kind: dict[str, list[Model]] = {}
    for model in found:
        kind = kind_of(model)
        if kind and (names or model.origin == "bundled"):
            by_kind.setdefault(kind, []).append(model)
    return by_kind


def chosen_sets(words: list[str] | None) -> list[TestSet]:
    """The sets whose name begins with one of the words or that are for such a kind of model; all without words."""
    if not words:
        return list(quality_sets.ALL)
    return [test for test in quality_sets.ALL if any(test.name.startswith(w) or w in test.kinds for w in words)]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder with test, pairs and kernels")
    parser.add_argument("--models", nargs="+", help="names or files; every bundled model if left out")
    parser.add_argument("--sets", nargs="+", help="beginnings of names, or kinds of models; every set if left out")
    parser.add_argument("--limit", type=int, help="only the first pictures of each set; writes no page")
    parser.add_argument("--no-peers", action="store_true", help="our models only")
    parser.add_argument("--kept", action="store_true", help="measure nothing: tables of what was measured before")
    parser.add_argument("--fresh", action="store_true", help="measure again what was measured before")
    parser.add_argument("--speed", action="store_true", help="measure how long each method takes, anew, and only that")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--rows", type=Path, help="every result, as it comes (default: results/quality-rows.jsonl)")
    parser.add_argument("--json", type=Path, help="where the tables go (default: results/quality.json without --limit)")
    options = parser.parse_args()
    if options.speed:
        options.limit, options.fresh, options.rows = 1, True, options.rows or SPEED
    options.rows = options.rows or ROWS
    return options


def main() -> None:
    """Measure set by set, print the table, and write it down where everything was measured."""
    options = arguments()
    freed_memory.keep()
    rows, speed = Rows(options.rows, fresh=options.fresh), Rows(SPEED)
    models = chosen_models(options.models)
    tables: list[dict[str, Any]] = []
    for test in chosen_sets(options.sets):
        methods = methods_for(test, models, options)
        measured = run_set(test, methods, rows, options)
        timed = measured if options.speed else _timed(speed, test, methods)
        tables.append(quality_page.table(test, methods, measured, timed))
        print(quality_page.markdown(tables[-1]), flush=True)
    rows.keep_latest()
    whole = options.limit is None and not options.sets and not options.models and not options.no_peers
    target = options.json or (RESULTS / "quality.json" if whole else None)
    if target:
        report = {"machine": machine.facts() | {"threads": torch.get_num_threads()}, "sets": tables}
        target.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if whole and not options.json:
        overlap = RESULTS / "overlap.json"
        known = json.loads(overlap.read_text(encoding="utf-8")) if overlap.is_file() else []
        PAGE.write_text(quality_page.page(tables, known), encoding="utf-8")
        quality_plot.draw(tables, PAGE.parent / "images" / "quality.svg")


if __name__ == "__main__":
    main()

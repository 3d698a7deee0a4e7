"""A picture of 100 megapixels in the real window: seconds and memory to open it, move it, restore a part and all, save.

    python -m benchmarks.large_picture [--megapixels 100] [--endings .jpg .tif] [--json FILE]

The pictures are drawn here; each kind has a process of its own. Memory is the most that the process had during each
step, libraries and model with it, as the system tells; on Linux each step is told apart, elsewhere it is the most
so far. A part is what is on screen at 100 %. The goal is three times the picture in float32, and a gigabyte.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

RESULTS = Path(__file__).parent / "results"
ROOT = Path(__file__).parent.parent
PANS = 100


def goal_gigabytes(megapixels: float) -> float:
    """Three times the picture's pixels as they are computed, and one."""
    return 3 * 12 * megapixels / 1000 + 1


class Steps:
    """Measures one step after another."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, float]] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Seconds and peak of a block."""
        from core import memory

        memory.forget_peak()
        started = time.perf_counter()
        yield
        seconds = time.perf_counter() - started
        self.found[name] = {"seconds": round(seconds, 3), "peak_gigabytes": round(memory.peak() / 1e9, 2)}
        print(name, self.found[name], flush=True)


def one(path: Path, folder: Path) -> dict[str, Any]:
    """All steps with one file, in this process."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QRegion
    from PySide6.QtWidgets import QApplication

    from benchmarks.driven_window import DrivenWindow, Painted, platform
    from core import freed_memory

    freed_memory.keep()
    QApplication(["silvermend"])
    driven, steps = DrivenWindow(folder), Steps()
    view, session = driven.view, driven.session
    with steps.step("window, model ready"):
        driven.show()
    with steps.step("open"):
        driven.open(path)
    view.set_view(view.view.zoomed(1.0))
    painted, moves = Painted(view), []
    with steps.step("pan and zoom"):
        for turn in range(PANS):
            moved = view.view.panned(-90, -60) if turn % 3 else view.view.stepped(-1 if turn % 2 else 1)
            if moved == view.view:
                continue
            painted.forget()
            began = time.perf_counter()
            view.set_view(moved)
            driven.until(lambda: painted.count)
            moves.append(time.perf_counter() - began)
    view.set_view(view.view.zoomed(1.0))
    with steps.step("restore the part on screen"):
        session.preview.switch(True)
        top, left, height, width = view.source_region() or (0, 0, 1, 1)
        wanted = QRegion(QRect(left, top, width, height))
        driven.until(lambda: (wanted - driven.pictures.finished).isEmpty())
    with steps.step("restore the rest"):
        driven.restore()
    with steps.step("save"):
        session.save(folder / f"restored{path.suffix}")
        driven.until(lambda: not session.saving.is_saving)
    frames = sorted(moves)
    driven.close()
    return {
        "window": platform(),
        "steps": steps.found,
        "frame_median_milliseconds": round(median(frames) * 1000, 1),
        "frame_worst_milliseconds": round(frames[-1] * 1000, 1),
        "peak_gigabytes": max(step["peak_gigabytes"] for step in steps.found.values()),
    }


def main() -> None:
    """Measure each kind of file in a process of its own, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=100)
    parser.add_argument("--endings", nargs="+", default=[".jpg", ".tif"])
    parser.add_argument("--folder", type=Path, help="where the files lie meanwhile")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--json", type=Path, default=RESULTS / "large-picture.json")
    options = parser.parse_args()

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.one:
        figures = one(options.one, options.one.parent)
        options.json.write_text(json.dumps(figures), encoding="utf-8")
        return
    from benchmarks.driven_window import computer
    from benchmarks.megapixels import photograph

    kinds: dict[str, Any] = {}
    for ending in options.endings:
        with tempfile.TemporaryDirectory(dir=options.folder) as place:
            path, found = Path(place, f"picture{ending}"), Path(place, "figures.json")
            photograph(options.megapixels, path)
            command = [sys.executable, "-m", "benchmarks.large_picture", "--one", str(path), "--json", str(found)]
            subprocess.run(command, cwd=ROOT, check=True)
            kinds[ending] = json.loads(found.read_text(encoding="utf-8"))
    figures = {
        "computer": computer(),
        "megapixels": options.megapixels,
        "goal_gigabytes": round(goal_gigabytes(options.megapixels), 2),
        "kinds": kinds,
    }
    options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()

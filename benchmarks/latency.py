"""How soon the window answers, through the real window.

    python -m benchmarks.latency [--megapixels 24] [--starts 5] [--json FILE]

Start: a process of its own each time, from its start to the end of the first paint; "cold" after the system was made to
forget all files (Linux, by root), else left out. The rest happens in one window, over a picture drawn for it: from the
click to the first tile and to all tiles of the part on screen, at 100 %; from the choice of another model (EAMamba as
published, weights by chance) until it is ready; from a move of the strength slider until the picture is painted; from
Cancel until the window says so, and until the lane is free. Each several times: the median and the worst.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

RESULTS = Path(__file__).parent / "results"
ROOT = Path(__file__).parent.parent
GOALS = {
    "start, cold": 2.0,
    "start, warm": 2.0,
    "click to first tile": 1.0,
    "click to first tile, right after the start": None,
    "click to all tiles on screen": None,
    "preview on to first tile": 1.0,
    "model switch": 1.0,
    "slider, whole picture": 0.05,
    "slider, 100 %": 0.05,
    "pan, 100 %": 0.05,
    "cancel, said": 0.3,
    "cancel, lane free": 0.3,
}
START = """
import sys, time
sys.argv = ["silvermend"]
import main
main._share_the_processor()
from core import freed_memory
freed_memory.keep()
import app.application as wiring
from PySide6.QtCore import QTimer
shown = wiring.MainWindow.show
def show(window):
    window.painted.connect(lambda: QTimer.singleShot(0, told))
    shown(window)
def told():
    print(time.time(), flush=True)
    import os
    os._exit(0)
wiring.MainWindow.show = show
sys.exit(main.main([]))
"""


def starts(count: int, *, cold: bool) -> list[float]:
    """Seconds from the start of the process to its first paint."""
    found = []
    for _ in range(count):
        if cold:
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
        began = time.time()
        done = subprocess.run([sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, check=True)
        found.append(float(done.stdout.split()[-1]) - began)
    return found


def can_be_cold() -> bool:
    """Whether the system can be made to forget its files."""
    return sys.platform == "linux" and os.access("/proc/sys/vm/drop_caches", os.W_OK)


def answers(megapixels: float, rounds: int) -> dict[str, list[float]]:
    """What one window needs for the rest."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.driven_window import DrivenWindow
    from benchmarks.megapixels import photograph
    from core import freed_memory

    freed_memory.keep()
    QApplication(["silvermend"])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        photograph(megapixels, folder / "picture.jpg")
        driven = DrivenWindow(folder, (other_model(folder),))
        driven.window.show()
        found = _Answers(driven, rounds)
        found.measure(folder / "picture.jpg")
        driven.close()
    return found.seconds


def other_model(folder: Path) -> Any:
    """EAMamba as published, with weights by chance, in a file."""
    import torch

    from core import model_file
    from core.models import architecture, checkpoint

    torch.manual_seed(1)
    path = folder / "other.safetensors"
    checkpoint.save(path, architecture("eamamba").make({}), architecture="eamamba", config={}, header={})
    return model_file.read(path)


class _Answers:
    def __init__(self, driven: Any, rounds: int) -> None:
        from benchmarks.driven_window import Painted

        self.driven = driven
        self.rounds = rounds
        self.seconds: dict[str, list[float]] = {}
        self.painted = Painted(driven.view)
        self.tiles: list[float] = []
        driven.session.tile_finished.connect(lambda _: self.tiles.append(time.perf_counter()))

    def measure(self, path: Path) -> None:
        driven, session = self.driven, self.driven.session
        # Nobody waited for the model: it is loaded while the picture opens.
        driven.open(path)
        driven.view.set_view(driven.view.view.zoomed(1.0))
        self.first_tile("click to first tile, right after the start", driven.tab.restore)
        self.stop()
        driven.until(lambda: not session.preparing.is_under_way)
        for _ in range(self.rounds):
            self.first_tile("click to first tile", driven.tab.restore)
            self.all_tiles()
            self.stop()
        for _ in range(self.rounds):
            self.first_tile("preview on to first tile", lambda: session.preview.switch(True))
            session.preview.switch(False)
            driven.until(lambda: not driven.program.restore_lane.is_busy)
        for turn in range(2 * self.rounds):
            self.timed("model switch", lambda turn=turn: session.choose_model(session.models[turn % 2 - 1]), self.ready)
        session.choose_model(session.models[0])
        driven.until(self.ready)
        driven.restore()
        driven.until(lambda: not driven.program.restore_lane.is_busy)
        self.sliders("slider, 100 %")
        self.pans()
        driven.view.fit()
        self.sliders("slider, whole picture")

    def ready(self) -> bool:
        return not self.driven.session.preparing.is_under_way

    def timed(self, name: str, act: Callable[[], object], is_done: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        self.driven.until(is_done)
        self.seconds.setdefault(name, []).append(time.perf_counter() - began)

    def first_tile(self, name: str, act: Callable[[], object]) -> None:
        """Until the first tile is painted."""
        self.tiles.clear()

        def painted_with_a_tile() -> bool:
            if not self.tiles:
                self.painted.forget()
            return self.painted.count > 0

        self.began = time.perf_counter()
        self.timed(name, act, painted_with_a_tile)

    def all_tiles(self) -> None:
        from PySide6.QtCore import QRect
        from PySide6.QtGui import QRegion

        top, left, height, width = self.driven.view.source_region()
        wanted = QRegion(QRect(left, top, width, height))
        self.driven.until(lambda: (wanted - self.driven.pictures.finished).isEmpty())
        self.seconds.setdefault("click to all tiles on screen", []).append(time.perf_counter() - self.began)

    def stop(self) -> None:
        driven = self.driven
        began = time.perf_counter()
        self.timed("cancel, said", driven.tab.cancel, lambda: driven.session.run is None)
        driven.until(lambda: not driven.program.restore_lane.is_busy)
        self.seconds.setdefault("cancel, lane free", []).append(time.perf_counter() - began)

    def sliders(self, name: str) -> None:
        slider = self.driven.tab.right.strength.slider
        for turn in range(10 * self.rounds):
            self.painted.forget()
            self.timed(name, lambda turn=turn: slider.setValue(20 + 7 * turn % 60), lambda: self.painted.count)

    def pans(self) -> None:
        view = self.driven.view
        for turn in range(10 * self.rounds):
            self.painted.forget()
            step = 50 if turn % 20 < 10 else -50
            self.timed(
                "pan, 100 %", lambda step=step: view.set_view(view.view.panned(step, step)), lambda: self.painted.count
            )


def told(seconds: dict[str, list[float]]) -> dict[str, dict[str, Any]]:
    """Median, worst, and whether that is what it should be."""
    rows = {}
    for name, goal in GOALS.items():
        if found := seconds.get(name):
            rows[name] = {
                "median_seconds": round(median(found), 4),
                "worst_seconds": round(max(found), 4),
                "count": len(found),
                "goal_seconds": goal,
            }
    return rows


def page(figures: dict[str, Any]) -> str:
    """The figures for people."""
    lines = ["| what | median | worst | goal |", "| --- | --- | --- | --- |"]
    for name, row in figures["answers"].items():
        goal = "" if row["goal_seconds"] is None else f"{row['goal_seconds'] * 1000:.0f} ms"
        lines.append(
            f"| {name} | {row['median_seconds'] * 1000:.0f} ms | {row['worst_seconds'] * 1000:.0f} ms | {goal} |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path, default=RESULTS / "latency.json")
    options = parser.parse_args()

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    seconds: dict[str, list[float]] = {}
    if options.starts and can_be_cold():
        seconds["start, cold"] = starts(options.starts, cold=True)
    if options.starts:
        seconds["start, warm"] = starts(options.starts + 1, cold=False)[1:]
    seconds |= answers(options.megapixels, options.rounds)
    from benchmarks.driven_window import computer

    figures = {"computer": computer(), "megapixels": options.megapixels, "answers": told(seconds)}
    options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(page(figures))


if __name__ == "__main__":
    main()

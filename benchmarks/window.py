"""A watchdog on the window's thread: how late it is while a photograph is restored beside a training run.

    python -m benchmarks.window [--megapixels 24] [--seconds 60] [--without-training] [--stacks] [--json FILE]

A clock of the window's own thread should tick every 5 ms: by how much each tick comes too late is a gap in which the
window could not answer. Beside it, another thread sends word fifty times a second, the way that moves of a mouse come:
how late it arrives is what a hand would feel. Meanwhile the picture is dragged, zoomed and turned up and down in
strength, as people do while they wait. A program that only ticks, at the same time, tells the system's own share. The
restoration is of a picture drawn here, the training that of the Train tab, of pairs made of the sample pictures, in the
same program. ``--stacks`` prints where the thread was in its longest gaps.
"""

import argparse
import faulthandler
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from benchmarks.driven_window import DrivenWindow, computer
from core import freed_memory
from core.picture.files import read, write
from core.picture.picture import Picture
from core.samples import samples

RESULTS = Path(__file__).parent / "results"
TICK = 0.005
WORDS_PER_SECOND = 50
GOALS = {"p99_milliseconds": 50, "worst_milliseconds": 150}
LONG = 0.05
PARTS, PART = 2, 320


class Watchdog(QObject):
    """Ticks on the window's thread, and is sent word from another one."""

    sent = Signal(float)

    def __init__(self, driven: DrivenWindow) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.ticks: list[float] = []  # when they came
        self.delays: list[float] = []
        self.beat = time.perf_counter()
        self._driven = driven
        self._timer = QTimer(self, interval=round(TICK * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self.sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)
        self._ends = threading.Event()
        self._sender = threading.Thread(target=self._send, daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self.beat = time.perf_counter()
        self._timer.start()
        self._sender.start()

    def stop(self) -> None:
        """Enough is seen."""
        self._timer.stop()
        self._ends.set()
        self._sender.join()

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(now - self.beat - TICK, 0.0))
        self.ticks.append(now)
        self.beat = now

    def _send(self) -> None:
        while not self._ends.wait(1 / WORDS_PER_SECOND):
            self.sent.emit(time.perf_counter())

    @Slot(float)
    def _on_sent(self, at: float) -> None:
        self.delays.append(time.perf_counter() - at)


class Control:
    """A program of its own that does nothing but tick: how late the system lets it be, on this computer just now."""

    CODE = f"""
import sys, threading, time
gaps, ends = [], threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ends.set())).start()
while not ends.is_set():
    before = time.perf_counter()
    time.sleep({TICK})
    gaps.append(time.perf_counter() - before - {TICK})
print(*gaps)
"""

    def __init__(self) -> None:
        command = [sys.executable, "-c", self.CODE]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def stop(self) -> list[float]:
        """Its gaps."""
        said, _ = self._process.communicate()
        return [float(gap) for gap in said.split()]


class Stacks:
    """Looks from another thread at what the window's thread is doing whenever it does not tick for long."""

    def __init__(self, watchdog: Watchdog) -> None:
        self.seen: Counter[str] = Counter()
        self._watchdog = watchdog
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
            while True:
                slept = time.perf_counter()
                time.sleep(0.01)
                # Late itself: somebody held Python's lock, and is not far from there now.
                stood_still = time.perf_counter() - slept > LONG
                if stood_still or time.perf_counter() - self._watchdog.beat > LONG:
                    # Written by the interpreter itself: a frame held here would keep its painters alive.
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    self.seen["All of Python stood still\n" * stood_still + _shortened(file.read())] += 1


IDLE = ("threading.py", "queue.py", "concurrent/futures", "lane.py")


def _shortened(stacks: str, calls: int = 3) -> str:
    """The innermost calls of each thread that does not wait."""
    threads = [stack.splitlines()[1 : calls + 1] for stack in stacks.strip().split("\n\n")]
    busy = [calls for calls in threads if calls and not any(idle in calls[0] for idle in (*IDLE, "in _look"))]
    return "\n".join("\n".join(calls) for calls in busy)


class Hand(QObject):
    """Does what people do while they wait."""

    def __init__(self, driven: DrivenWindow) -> None:
        super().__init__()
        self._driven = driven
        self._turn = 0
        self._timer = QTimer(self, interval=40)
        self._timer.timeout.connect(self._act)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()

    @Slot()
    def _act(self) -> None:
        view, turn = self._driven.view, self._turn
        self._turn += 1
        phase = turn // 50 % 5
        if phase == 0:
            view.set_view(view.view.panned(-23, -11))
        elif phase == 1:
            view.set_view(view.view.panned(17, 19))
        elif phase == 2:
            view.zoom_step(1 if turn % 10 < 4 else -1)
        elif phase == 3:
            self._driven.tab.right.strength.slider.setValue(30 + turn % 70)
        elif turn % 50 == 10:
            view.turn_line()
        else:
            view.set_view(view.view.zoomed(1.0) if turn % 50 == 30 else view.view.panned(5, 3))


def make_pairs(folder: Path) -> tuple[Path, Path]:
    """Parts of the samples as they are, and with the noise of a camera."""
    # torch is the program's to import, when it always does.
    from core.training.degradations import from_words, generator

    camera = from_words(["camera"])
    before, after = folder / "before", folder / "after"
    before.mkdir()
    after.mkdir()
    for number, path in enumerate(samples()):
        small = cv2.resize(read(path).pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        for part in range(PARTS):
            left = part * (small.shape[1] - PART) // (PARTS - 1)
            clean = np.ascontiguousarray(small[:PART, left : left + PART])
            name = f"{path.stem}-{part}.png"
            write(Picture(clean), after / name)
            write(Picture(camera.degrade(clean, generator(1, number, part))), before / name)
    return before, after


def begin_training(driven: DrivenWindow, folder: Path) -> None:
    """Tune the default model on pairs; returns when it learns."""
    training = driven.program.training
    training.rows.take_pairs(*make_pairs(folder))
    driven.until(lambda: training.rows.all and not training.rows.is_working)
    training.choose(thoroughness="thorough", name="Watched")
    training.train()
    driven.until(lambda: training.sitting.run is not None and training.sitting.run.step.done > 2)


def spread(seconds: list[float]) -> dict[str, float]:
    """Of gaps or delays."""
    found = np.array(seconds) * 1000
    return {
        "median_milliseconds": round(float(np.median(found)), 1),
        "p99_milliseconds": round(float(np.quantile(found, 0.99)), 1),
        "p999_milliseconds": round(float(np.quantile(found, 0.999)), 1),
        "worst_milliseconds": round(float(found.max()), 1),
        "count": len(found),
    }


def longest(watchdog: Watchdog, began: float, count: int = 10) -> list[dict[str, float]]:
    """The longest gaps, and when they were."""
    order = sorted(zip(watchdog.gaps, watchdog.ticks, strict=True), reverse=True)[:count]
    return [{"after_seconds": round(at - began, 1), "milliseconds": round(gap * 1000, 1)} for gap, at in order]


def watched(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """One restoration under watch; ends with it, or after so many seconds."""
    driven = DrivenWindow(folder)
    driven.show()
    from benchmarks.megapixels import photograph

    photograph(options.megapixels, folder / "picture.jpg")
    driven.open(folder / "picture.jpg")
    if not options.without_training:
        begin_training(driven, folder)
    driven.view.set_view(driven.view.view.zoomed(1.0))
    driven.rest(1)
    watchdog, hand = Watchdog(driven), Hand(driven)
    stacks = Stacks(watchdog) if options.stacks else None
    control = Control()
    watchdog.start()
    hand.start()
    began, worked = time.perf_counter(), time.process_time()
    driven.tab.restore()
    tiles: list[int] = []
    driven.session.tile_finished.connect(lambda _: tiles.append(1))
    end = QTimer(singleShot=True)
    end.start(round(options.seconds * 1000))
    driven.until(lambda: driven.session.run is None or not end.isActive())
    if driven.session.run is None:
        print(f"restored after {time.perf_counter() - began:.1f} s", flush=True)
        driven.until(lambda: driven.pictures.has_result)
        driven.rest(3)
    seconds = time.perf_counter() - began
    figures = {
        "gaps": spread(watchdog.gaps),
        "delays": spread(watchdog.delays),
        "control": spread(control.stop()),
        "longest_gaps": longest(watchdog, began),
        "gaps_over_50_milliseconds": sum(gap > LONG for gap in watchdog.gaps),
        "seconds": round(seconds, 1),
        "processors_used": round((time.process_time() - worked) / seconds, 2),
        "regions_shown": len(tiles),
        "whole": driven.session.run is None,
        "training": not options.without_training,
    }
    if stacks is not None:
        for text, count in stacks.seen.most_common(12):
            print(f"Seen {count} times\n{text}")
    watchdog.stop()
    hand.stop()
    driven.close()
    return figures


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--seconds", type=float, default=600, help="the longest watch")
    parser.add_argument("--without-training", action="store_true")
    parser.add_argument("--stacks", action="store_true")
    parser.add_argument("--json", type=Path, default=RESULTS / "window.json")
    options = parser.parse_args()

    freed_memory.keep()
    QApplication(["silvermend"])
    with tempfile.TemporaryDirectory() as place:
        figures = {"goals": GOALS, "megapixels": options.megapixels, **watched(options, Path(place))}
    figures = {"computer": computer(), **figures}
    options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()

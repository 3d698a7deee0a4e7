"""How smoothly a large picture pans and zooms in the window, in every way of looking.

    python -m benchmarks.looking [--megapixels 100] [--size 1920x1080] [--frames 120] [--json FILE]

The picture and its result are drawn here and shown by the real window, which paints into memory as it does without a
graphics card; nothing is restored. A frame is one move of the view and all that is painted after it. For 60 frames a
second a frame has 16.7 ms. Three clocks run: the one on the wall, the processor time of the window's own thread, and
that of the whole program. Where other programs keep the computer busy, what an idle one would need lies between the two
latter: painting is spread over threads that the second does not see, and the third counts what the background does
meanwhile. Memory is that of the whole process, with picture, result and both in the form that is drawn; beside it
stands what the two pictures alone take.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, QSettings, QSize
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.engine import Engine
from app.open_picture import OpenPicture
from app.preferences import Preferences
from app.slot import Slot
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.file_dialogs import FileDialogs
from app.ui.view_transform import ViewTransform
from benchmarks import machine
from benchmarks.photograph import peak_megabytes, photograph

RESULTS = Path(__file__).parent / "results"
BUDGET = 1000 / 60
# Zooms that are panned at: between levels of the pyramid, where drawing costs most, and on them.
ZOOMS = (0.0, 0.13, 0.26, 0.51, 0.75, 1.0, 1.5, 2.9, 4.0)
PAN = 23
CLOCKS = {"wall": time.perf_counter, "thread": time.thread_time, "program": time.process_time}

# Milliseconds of one frame by each clock.
Frame = dict[str, float]
Frames = dict[str, list[Frame]]


class Watcher:
    """One window with one picture, moved frame by frame."""

    def __init__(self, folder: Path, megapixels: float, size: QSize) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.program = Application(Preferences(settings), Engine(), [], FileDialogs())
        self.window = self.program.window
        self.window.resize(size)
        self.window.show()
        self.view: ComparisonView = self.window.tab.view
        self.picture = drawn(megapixels, folder)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def open(self) -> float:
        """Seconds until picture and result are on screen, their pixels being in memory already."""
        pictures = self.program.session.pictures
        start = time.perf_counter()
        pictures.all.append(self.picture)
        pictures.listed.emit()
        pictures.look_at(self.picture)
        self.until(lambda: self.window.tab.screen_pictures.has_result)
        return time.perf_counter() - start

    def frames(self, views: Iterator[ViewTransform]) -> list[Frame]:
        """One for each view."""

        def move(view: ViewTransform) -> None:
            self.view.set_view(view)
            # All that became due, in the window and beside it.
            self.view.repaint()
            QCoreApplication.processEvents()

        return [timed(move, view) for view in views]

    def prepare(self, mode: Mode) -> None:
        """Look in that way, with everything it needs."""
        self.view.set_mode(mode)
        if mode is Mode.DIFFERENCE:
            # All errors are counted once, in the background; only then is there something for every place to show.
            self.view.repaint()
            self.until(lambda: not self.program.files_lane.is_busy)
        QCoreApplication.processEvents()


def drawn(megapixels: float, folder: Path) -> OpenPicture:
    """A noisy picture and what might have been made of it."""
    height = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    before = photograph(height, height * 3 // 2)
    after = before.with_pixels(before.pixels * np.float32(0.9) + np.float32(0.05))
    picture = OpenPicture(folder / "drawn.tif", before=before, size=(before.width, before.height))
    picture.shown = Slot(after)
    picture.take(picture.shown)
    return picture


def zooming(view: ViewTransform, count: int) -> Iterator[ViewTransform]:
    """From the whole picture to hard pixels and back, about a place beside the middle, as a wheel does it."""
    fitted = view.fitted()
    anchor = (view.pane[0] * 0.6, view.pane[1] * 0.45)
    largest = 8.0 / fitted.zoom
    now = fitted
    for number in range(count):
        part = 1 - abs(2 * number / count - 1)
        now = now.zoomed(fitted.zoom * largest**part, anchor)
        yield now


def panning(view: ViewTransform, zoom: float, count: int) -> Iterator[ViewTransform]:
    """Along a diagonal at one zoom."""
    now = view.fitted() if not zoom else view.zoomed(zoom / view.density)
    for number in range(count):
        direction = 1 if number < count / 2 else -1
        now = now.panned(-PAN * direction, -PAN * direction * 0.7)
        yield now


def measured(watcher: Watcher, count: int) -> dict[str, Any]:
    """Every way of looking, zoomed and panned."""
    view, found = watcher.view, {}

    def look(name: str) -> None:
        watcher.frames(zooming(view.view, 8))
        rows = {"zoom": watcher.frames(zooming(view.view, count))}
        for zoom in ZOOMS:
            rows[f"pan at {zoom:.0%}" if zoom else "pan, fitted"] = watcher.frames(panning(view.view, zoom, count // 3))
        found[name] = summary(rows)
        print(row(name, found[name]), flush=True)

    for mode in Mode:
        watcher.prepare(mode)
        look(mode.value)
    watcher.prepare(Mode.ONE)
    watcher.program.session.set_strength(0.5)
    look("one at half strength")
    watcher.program.session.set_strength(1.0)
    watcher.prepare(Mode.SPLIT)
    view.lens.switch(True, QPointF(view.rect().center()))
    look("split with lens")
    found["lens moved"] = summary({"move": lens_moved(watcher, count)})
    print(row("lens moved", found["lens moved"]), flush=True)
    return found


def lens_moved(watcher: Watcher, count: int) -> list[Frame]:
    """Each step of the lens over a picture that stays."""
    view = watcher.view
    view.fit()

    def move(number: int) -> None:
        view.lens.point_at(QPointF(60 + 9 * number % (view.width() - 120), view.height() / 2 + number % 50))
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()

    return [timed(move, number) for number in range(count)]


def timed(act: Callable[[Any], None], what: object) -> Frame:
    """Milliseconds that ``act`` takes."""
    starts = {name: clock() for name, clock in CLOCKS.items()}
    act(what)
    return {name: (clock() - starts[name]) * 1000 for name, clock in CLOCKS.items()}


def summary(rows: Frames) -> dict[str, Any]:
    """Middle, 99th percentile and worst of all frames by each clock, and where the slowest were."""
    everything = [frame for frames in rows.values() for frame in frames]
    slowest = max(rows, key=lambda name: percentile(rows[name], "thread", 99))
    return {
        "p50_ms": {name: percentile(everything, name, 50) for name in CLOCKS},
        "p99_ms": {name: percentile(everything, name, 99) for name in CLOCKS},
        "worst_ms": {name: percentile(everything, name, 100) for name in CLOCKS},
        "share_over_budget": {
            name: round(sum(frame[name] > BUDGET for frame in everything) / len(everything), 4) for name in CLOCKS
        },
        "slowest": slowest,
    }


def percentile(frames: list[Frame], clock: str, percent: float) -> float:
    """Milliseconds."""
    return round(float(np.percentile([frame[clock] for frame in frames], percent)), 2)


def row(name: str, part: dict[str, Any]) -> str:
    """One line of the table."""
    figures = [f"{part[what][clock]:.1f}" for clock in CLOCKS for what in ("p50_ms", "p99_ms")]
    return f"| {name} | {' | '.join(figures)} | {part['slowest']} |"


def main() -> None:
    """Measure and print; the figures are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=100)
    parser.add_argument("--size", default="1920x1080", help="of the window")
    parser.add_argument("--frames", type=int, default=60, help="of each zoom; pans have a third")
    parser.add_argument("--json", type=Path, default=RESULTS / "looking.json")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        watcher = Watcher(Path(folder), options.megapixels, QSize(width, height))
        pictures = 2 * watcher.picture.before.pixels.nbytes / 1e6 if watcher.picture.before else 0.0
        opening = watcher.open()
        opened = peak_megabytes()
        print(f"On screen after {opening:.2f} s; {opened:.0f} MB at most, {pictures:.0f} MB of them the two pictures.")
        print("\n| milliseconds a frame | " + " | ".join(f"{name}, p50 | p99" for name in CLOCKS) + " | slowest part |")
        print("| --- " + "| ---: " * 2 * len(CLOCKS) + "| --- |")
        modes = measured(watcher, options.frames)
        report = {
            "machine": machine.facts(),
            "megapixels": options.megapixels,
            "window": options.size,
            "opening_s": round(opening, 2),
            "pictures_mb": round(pictures),
            "peak_after_opening_mb": round(opened),
            "peak_mb": round(peak_megabytes()),
            "modes": modes,
        }
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
        watcher.window.leave()
    print(f"\nAt most {report['peak_mb']} MB. Written to {options.json}")


if __name__ == "__main__":
    main()

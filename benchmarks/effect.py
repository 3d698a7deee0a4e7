"""A slider of the effect moves: how long until what is on screen is there, beside mixing the whole picture.

    python -m benchmarks.effect [--megapixels 24] [--pane 1054x690] [--moves 15] [--json FILE.json]

Source and result are drawn here. Each part of the effect is moved, at fit, at the worst zoom (just over half size,
where four pixels of the picture lie under one of the screen) and at 100 %. Where that is more than can be mixed at
once, moves are coarse, and the fine picture follows in the background. ``whole`` is the same effect on all of the
picture, which is what saving costs, and what a program pays that mixes all of it for every move.
"""

import argparse
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import cv2
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.ui.effected_picture import EffectedPicture
from app.ui.halved_picture import HalvedPicture
from app.ui.view_transform import ViewTransform
from benchmarks import machine
from benchmarks.photograph import photograph
from core.picture.picture import Picture
from core.restoration.effect import Effect
from core.restoration.effected import effected
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Stroke

# Milliseconds that a slider may take.
GOAL = 50


def moves() -> dict[str, Callable[[float], Effect]]:
    """What is moved, to a share."""
    wave = tuple((0.1 + place / 60, 0.5 + 0.3 * np.sin(place / 4)) for place in range(48))
    brush = Mask(Brush((Stroke(wave, 0.05, 0.5),)))
    gradient = LinearGradient((0.3, 0.2), (0.6, 0.8))
    return {
        "strength, with colour": lambda share: Effect(share, 1, 0.5),
        "brightness": lambda share: Effect(luma=share),
        "colour": lambda share: Effect(colour=share),
        "detail, one size": lambda share: Effect(detail=(0, share, 0, 0)),
        "detail, all sizes": lambda share: Effect(detail=(share,) * 4),
        "detail, with its colours": lambda share: Effect(detail=(share,) * 4, detail_colour=True),
        "gradient, its amount": lambda share: Effect(masks=(Mask(gradient, share),)),
        "gradient, moved": lambda share: Effect(masks=(Mask(LinearGradient((share, 0), (0.6, 0.8))),)),
        "ellipse, moved": lambda share: Effect(masks=(Mask(RadialGradient((share, 0.5), (0.3, 0.2), 20)),)),
        "brush, a stroke grows": lambda share: Effect(
            masks=(Mask(Brush((Stroke(wave[: 2 + int(share * 46)], 0.05, 0.5),))),)
        ),
        "everything": lambda share: Effect(0.9, share, 0.7, (0.2, 0.5, 0.1, 0.3), True, (brush, Mask(gradient))),
    }


def views(picture: Picture, pane: tuple[int, int]) -> dict[str, ViewTransform]:
    """Ways of looking at a picture."""
    fit = ViewTransform().of_picture(picture.width, picture.height).in_pane(*pane, 1.0).fitted()
    return {"fit": fit, "51 %": fit.zoomed(0.51), "100 %": fit.zoomed(1.0)}


def painted(made: EffectedPicture, view: ViewTransform, effect: Effect, onto: QImage) -> tuple[float, float]:
    """Milliseconds that painting takes, and those of all processors together, which other programs cannot lengthen."""
    started, worked = time.perf_counter(), time.process_time()
    painter = QPainter(onto)
    made.draw(painter, QRectF(0, 0, *view.pane), view.visible, view.zoom, effect)
    painter.end()
    return (time.perf_counter() - started) * 1e3, (time.process_time() - worked) * 1e3


def measured(made: EffectedPicture, view: ViewTransform, move: Callable[[float], Effect], count: int) -> dict[str, Any]:
    """The first move, which makes what the others share; the middle one of those; what then follows."""
    onto = QImage(round(view.pane[0]), round(view.pane[1]), QImage.Format.Format_RGB32)
    times = [painted(made, view, move((place + 0.5) / count), onto) for place in range(count)]
    started = time.perf_counter()
    if made.wanted is not None:
        made.mixed_finely(made.wanted)
    rest = (time.perf_counter() - started) * 1e3
    made.forget()
    return {
        "first_ms": round(times[0][0], 1),
        "median_ms": round(float(np.median(times[1:], axis=0)[0]), 1),
        "median_processor_ms": round(float(np.median(times[1:], axis=0)[1]), 1),
        "then_finely_in_the_background_ms": round(rest, 1),
    }


def main() -> None:
    """Measure, print, and keep the figures where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--pane", default="1054x690", help="width and height of what shows the picture, in pixels")
    parser.add_argument("--moves", type=int, default=15)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()

    QGuiApplication([])
    width, _, height = options.pane.partition("x")
    pane = int(width), int(height)
    rows = round((options.megapixels * 1e6 * 2 / 3) ** 0.5)
    source = photograph(rows, rows * 3 // 2)
    result = source.with_pixels(np.asarray(cv2.GaussianBlur(source.pixels, (0, 0), 1.5), np.float32))
    started = time.perf_counter()
    made = EffectedPicture(result, HalvedPicture(source, result), HalvedPicture(result, result))
    ready = time.perf_counter() - started
    report: dict[str, Any] = {
        "machine": machine.facts(),
        "megapixels": round(source.size_megapixels, 1),
        "pane": pane,
        "made_ready_in_the_background_seconds": round(ready, 2),
        "moves": {},
    }
    print(f"{source.width} × {source.height}, pane {pane[0]} × {pane[1]}, made ready in {ready:.2f} s. Milliseconds:")
    print(
        f"{'':26}"
        + "".join(f"{name + ' first/median/cpu/finely':>34}" for name in views(source, pane))
        + f"{'whole':>8}"
    )
    for name, move in moves().items():
        figures: dict[str, Any] = {
            way: measured(made, view, move, options.moves) for way, view in views(source, pane).items()
        }
        started = time.perf_counter()
        effected(source, result, move(0.4))
        figures["whole_ms"] = round((time.perf_counter() - started) * 1e3)
        report["moves"][name] = figures
        ways = (figures[way] for way in views(source, pane))
        told = "".join(f"{'/'.join(str(value) for value in one.values()):>34}" for one in ways)
        print(f"{name:26}{told}{figures['whole_ms']:>8}", flush=True)
    ways = list(views(source, pane))
    for key, what in (("median_ms", "took"), ("median_processor_ms", "kept processors busy for")):
        report["slowest_" + key] = max(one[way][key] for one in report["moves"].values() for way in ways)
        print(f"The slowest kind of move {what} {report['slowest_' + key]} ms (median); the goal is {GOAL} ms.")
    report["goal_ms"] = GOAL
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

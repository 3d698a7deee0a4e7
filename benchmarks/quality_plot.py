"""Draws what quality costs: PSNR over processor seconds per megapixel, one small drawing per set."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

SETS = (
    "CBSD68 σ 25",
    "PolyU held out",
    "CBSD68 through a sensor",
    "CBSD68 through a sensor, saved",
    "classic5 JPEG 10",
    "Set5 ×2",
    "Set5 ×4",
    "Kodak24 ×4 as photographed",
    "Rain100H",
    "SOTS indoor",
    "Kodak24 motion",
    "Kodak24 out of focus",
)
# Dark enough on white and light enough on a dark page (Okabe and Ito 2008).
OURS, PEERS = "#d55e00", "#0072b2"
ACROSS = 4
LEAST_SECONDS = 0.01
# Where a name may stand, points from the middle of its dot to its nearest end and its middle; the first is best.
PLACES = [(side * 5, up) for up in (4, -4, 10, -10, 16, -16, 22, -22, 28, -28) for side in (1, -1)]

Point = tuple[float, float, dict[str, Any]]


def draw(tables: Sequence[dict[str, Any]], target: Path) -> None:
    """One file; what nothing on its left reaches is joined by a line."""
    try:
        import matplotlib
    except ImportError:
        print("matplotlib is missing, so nothing is drawn: pip install “.[benchmark]”.")
        return
    matplotlib.use("svg")
    matplotlib.rcParams |= {"svg.fonttype": "none", "svg.hashsalt": "silvermend", "font.family": "sans-serif"}
    import matplotlib.pyplot as plt

    shown = [one for name in SETS for one in tables if one["set"] == name and one["methods"]]
    rows = -(-len(shown) // ACROSS)
    figure, grid = plt.subplots(rows, ACROSS, figsize=(12, 2.8 * rows), layout="constrained", squeeze=False)
    named = [(axes, _draw_set(axes, one)) for axes, one in zip(grid.flat, shown, strict=False)]
    for axes in grid.flat[len(shown) :]:
        axes.axis("off")
    # Names are placed where nothing moves any more.
    figure.draw_without_rendering()
    for axes, points in named:
        _name(axes, points)
    # The same figures give the same file.
    figure.savefig(target, metadata={"Date": None}, transparent=False)
    plt.close(figure)


def _draw_set(axes: Any, one: dict[str, Any]) -> list[Point]:
    points = [
        (max(line["processor_seconds_per_megapixel"], LEAST_SECONDS), line["psnr"], line)
        for line in one["methods"]
        if line["processor_seconds_per_megapixel"] is not None
    ]
    for seconds, score, line in points:
        told = ", told" in line["method"]
        colour = OURS if line["parameters"] else PEERS
        axes.semilogx(seconds, score, "o", color=colour, markersize=5, markerfacecolor="none" if told else colour)
    best = [
        (seconds, score) for seconds, score, _ in points if not any(s <= seconds and p > score for s, p, _ in points)
    ]
    axes.plot(*zip(*sorted(best), strict=True), ":", color="#888888", linewidth=1, zorder=0)
    axes.set_title(one["set"], fontsize=8)
    axes.set_xlim(LEAST_SECONDS / 2, 1000)
    axes.margins(y=0.15)
    axes.tick_params(labelsize=6)
    axes.grid(alpha=0.3)
    axes.set_xlabel("processor seconds per megapixel", fontsize=6)
    axes.set_ylabel("PSNR, dB", fontsize=6)
    return points


def _name(axes: Any, points: Sequence[Point]) -> None:
    """Each name beside its dot where it covers no other name, no dot and no frame; the best are placed first."""
    from matplotlib.transforms import Bbox

    frame, scale = axes.get_window_extent(), axes.figure.dpi / 72
    middles = [axes.transData.transform((seconds, score)) for seconds, score, _ in points]
    taken = [Bbox.from_bounds(x - 3 * scale, y - 3 * scale, 6 * scale, 6 * scale) for x, y in middles]
    for (x, y), (seconds, score, line) in sorted(zip(middles, points, strict=True), key=lambda one: -one[0][1]):
        name = line["method"].split(", told")[0]
        drawn = axes.text(0, 0, name, fontsize=6)
        width, height = drawn.get_window_extent().size
        drawn.remove()
        least = None
        for right, up in PLACES:
            left = x + right * scale - (width if right < 0 else 0)
            box = Bbox.from_bounds(left, y + up * scale - height / 2, width, height)
            outside = not (frame.contains(box.x0, box.y0) and frame.contains(box.x1, box.y1))
            covered = 2 * outside + box.count_overlaps(taken)
            if least is None or covered < least[0]:
                least = covered, right, up, box
        _, right, up, box = least
        taken.append(box)
        axes.annotate(
            name,
            (seconds, score),
            (right, up),
            textcoords="offset points",
            ha="left" if right > 0 else "right",
            va="center",
            fontsize=6,
            # Where a name had to go far, it says whose it is.
            arrowprops={"arrowstyle": "-", "linewidth": 0.4, "color": "#888888"} if abs(up) > 4 else None,
        )

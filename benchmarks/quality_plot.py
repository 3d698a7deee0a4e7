"""Draws what quality costs: PSNR over processor seconds per megapixel, one small drawing per set."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

SETS = (
    "CBSD68 σ 25",
    "PolyU held out",
    "classic5 JPEG 10",
    "Set5 ×2",
    "Set5 ×4",
    "Rain100H",
    "SOTS indoor",
    "Kodak24 motion",
)
# Dark enough on white and light enough on a dark page (Okabe and Ito 2008).
OURS, PEERS = "#d55e00", "#0072b2"
ACROSS = 4
LEAST_SECONDS = 0.01


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
    for axes, one in zip(grid.flat, shown, strict=False):
        _draw_set(axes, one)
    for axes in grid.flat[len(shown) :]:
        axes.axis("off")
    # The same figures give the same file.
    figure.savefig(target, metadata={"Date": None}, transparent=False)
    plt.close(figure)


def _draw_set(axes: Any, one: dict[str, Any]) -> None:
    points = [
        (max(line["processor_seconds_per_megapixel"], LEAST_SECONDS), line["psnr"], line)
        for line in one["methods"]
        if line["processor_seconds_per_megapixel"] is not None
    ]
    for seconds, score, line in points:
        axes.semilogx(seconds, score, "o", color=OURS if line["parameters"] else PEERS, markersize=5)
        axes.annotate(
            line["method"].split(", told")[0], (seconds, score), (4, 3), textcoords="offset points", fontsize=6
        )
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

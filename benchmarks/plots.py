"""Draws the figures of every machine side by side: docs/images/scan-speed.svg, networks-speed.svg, megapixels.svg.

    python -m benchmarks.plots

Reads ``benchmarks/results/<processor or card>.json`` as ``python -m benchmarks`` writes them.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib

RESULTS = Path(__file__).parent / "results"
IMAGES = Path(__file__).parents[1] / "docs" / "images"
# Dark enough on white and light enough on a dark page; apart for every kind of colour vision (Okabe and Ito 2008).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
Machines = dict[str, dict[str, Any]]


def machines() -> Machines:
    """The report of every machine, by its title."""
    reports = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(RESULTS.glob("*.json"))]
    # Single parts keep their figures there too; only whole reports know their limits.
    whole = [report for report in reports if "limits" in report]
    return {report["machine"].get("card") or report["machine"]["processor"]: report for report in whole}


def draw_scan(axes: Any, reports: Machines) -> None:
    """State updates per second of each shape, on all cores, beside the limit of exponentials."""
    for number, (title, report) in enumerate(reports.items()):
        rows = [row for row in (report.get("scan") or {"rows": []})["rows"] if row["threads"] == _most(report)]
        places = range(len(rows))
        shapes = [f"{row['heads']} × {row['channels']}" for row in rows]
        colour = COLOURS[number % len(COLOURS)]
        speeds = [row["updates_per_s"] / 1e9 for row in rows]
        axes.plot(places, speeds, "o-", color=colour, label=f"{title}, {_most(report)} threads")
        limits = [row["limit_per_s"] / 1e9 for row in rows]
        axes.plot(places, limits, ":", color=colour, label="exponentials alone")
        axes.set_xticks(list(places), shapes)
    axes.set(xlabel="heads × channels", ylabel="10⁹ state updates per second", ylim=(0, None))


def draw_networks(axes: Any, reports: Machines) -> None:
    """Seconds of a tile over multiply-adds: what a network costs is what it computes."""
    for number, (title, report) in enumerate(reports.items()):
        rows = (report.get("networks") or {"rows": []})["rows"]
        if not rows:
            continue
        axes.loglog(
            [row["multiply_adds"] / 1e9 for row in rows],
            [row["seconds"] for row in rows],
            "o",
            color=COLOURS[number % len(COLOURS)],
            label=title,
        )
        for row in rows:
            at = (row["multiply_adds"] / 1e9, row["seconds"])
            axes.annotate(f"{row['network']} {row['preset']}", at, (4, 2), textcoords="offset points", fontsize=5)
    axes.set(xlabel="billion multiply-adds, 256 × 256 pixels", ylabel="seconds")


def draw_megapixels(axes: Any, reports: Machines) -> None:
    """Seconds over megapixels of the default model, and a line through the origin and the largest picture."""
    for number, (title, report) in enumerate(reports.items()):
        kinds = (report.get("megapixels") or {"kinds": {}})["kinds"]
        rows = kinds.get(".jpg", {"sizes": []})["sizes"]
        if not rows:
            continue
        colour = COLOURS[number % len(COLOURS)]
        sizes, seconds = [row["megapixels"] for row in rows], [row["seconds"] for row in rows]
        axes.loglog(sizes, seconds, "o-", color=colour, label=title)
        axes.loglog(sizes, [size * seconds[-1] / sizes[-1] for size in sizes], ":", color=colour)
    axes.set(xlabel="megapixels", ylabel="seconds, files read and written")


def _most(report: dict[str, Any]) -> int:
    """The largest number of threads that the report's scan was measured with."""
    return max((row["threads"] for row in (report.get("scan") or {"rows": []})["rows"]), default=1)


def save(name: str, draw: Callable[[Any, Machines], None], reports: Machines) -> None:
    """One drawing, as text that stays text."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    draw(axes, reports)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7, frameon=False)
    # The same figures give the same file.
    figure.savefig(IMAGES / name, metadata={"Date": None}, transparent=False)
    plt.close(figure)


def main() -> None:
    """Draw all three."""
    matplotlib.use("svg")
    matplotlib.rcParams |= {"svg.fonttype": "none", "svg.hashsalt": "silvermend", "font.family": "sans-serif"}
    reports = machines()
    save("scan-speed.svg", draw_scan, reports)
    save("networks-speed.svg", draw_networks, reports)
    save("megapixels.svg", draw_megapixels, reports)


if __name__ == "__main__":
    main()

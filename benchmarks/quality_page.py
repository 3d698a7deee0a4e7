"""Tables of what ``benchmarks/quality.py`` measured."""

from collections.abc import Sequence
from statistics import fmean
from typing import TYPE_CHECKING, Any

from benchmarks.quality_rows import Row
from benchmarks.quality_sets import TestSet

if TYPE_CHECKING:
    from benchmarks.quality import Method


def table(test: TestSet, methods: "Sequence[Method]", rows: Sequence[Row]) -> dict[str, Any]:
    """The means of one set: per method PSNR, SSIM and seconds per megapixel."""
    lines = []
    for method in methods:
        own = [row for row in rows if row.method == method.name]
        if own:
            likeness = [row.ssim for row in own if row.ssim is not None]
            lines.append(
                {
                    "method": method.name,
                    "parameters": method.parameters,
                    "pictures": len(own),
                    "psnr": round(fmean(row.psnr for row in own), 3),
                    "ssim": round(fmean(likeness), 4) if len(likeness) == len(own) else None,
                    "seconds_per_megapixel": round(fmean(row.seconds for row in own), 3),
                    "processor_seconds_per_megapixel": round(fmean(row.processor_seconds for row in own), 3),
                }
            )
    return {"set": test.name, "protocol": test.protocol, "goal": test.goal, "methods": lines}


def markdown(one: dict[str, Any]) -> str:
    """A set's table for people."""
    title = f"**{one['set']}**" + (f", to reach: {one['goal']}" if one["goal"] else "")
    lines = [
        title,
        "",
        "| method | PSNR dB | SSIM | s/MP | processor s/MP | pictures |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for line in one["methods"]:
        likeness = "" if line["ssim"] is None else f"{line['ssim']:.4f}"
        lines.append(
            f"| {line['method']} | {line['psnr']:.2f} | {likeness} | {line['seconds_per_megapixel']:.2f} "
            f"| {line['processor_seconds_per_megapixel']:.2f} | {line['pictures']} |"
        )
    return "\n".join(lines) + "\n"

"""Tables of what ``benchmarks/quality.py`` measured, and the page of the documentation made of them."""

from collections.abc import Sequence
from statistics import fmean
from typing import TYPE_CHECKING, Any

from benchmarks.quality_rows import Row
from benchmarks.quality_sets import TestSet

if TYPE_CHECKING:
    from benchmarks.quality import Method


def table(test: TestSet, methods: "Sequence[Method]", rows: Sequence[Row], timed: Sequence[Row]) -> dict[str, Any]:
    """The means of one set: per method PSNR and SSIM of the rows, seconds per megapixel of the ``timed`` ones."""
    lines = []
    for method in methods:
        own = [row for row in rows if row.method == method.name]
        if own:
            likeness = [row.ssim for row in own if row.ssim is not None]
            quick = [row for row in timed if row.method == method.name]
            lines.append(
                {
                    "method": method.name,
                    "parameters": method.parameters,
                    "pictures": len(own),
                    "psnr": round(fmean(row.psnr for row in own), 3),
                    "ssim": round(fmean(likeness), 4) if len(likeness) == len(own) else None,
                    "seconds_per_megapixel": _mean([row.seconds for row in quick]),
                    "processor_seconds_per_megapixel": _mean([row.processor_seconds for row in quick]),
                }
            )
    return {"set": test.name, "protocol": test.protocol, "goal": test.goal, "methods": lines}


def _mean(values: Sequence[float]) -> float | None:
    return round(fmean(values), 3) if values else None


def markdown(one: dict[str, Any]) -> str:
    """A set's table for people."""
    title = f"**{one['set']}**" + (f", to reach: {one['goal']}" if one["goal"] else "")
    lines = [
        title,
        "",
        "| method | PSNR dB | SSIM | processor s/MP | pictures |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for line in one["methods"]:
        likeness = "" if line["ssim"] is None else f"{line['ssim']:.4f}"
        seconds = line["processor_seconds_per_megapixel"]
        shown = "" if seconds is None else f"{seconds:.2f}"
        lines.append(f"| {line['method']} | {line['psnr']:.2f} | {likeness} | {shown} | {line['pictures']} |")
    return "\n".join(lines) + "\n"


PAGE = """\
# How good

Every model that comes with Silvermend on its test sets, beside what one has today without it. All of this page is
written by

```sh
pip install ".[benchmark]"
python -m benchmarks.quality --data DIR --speed  # how long each takes, some minutes
python -m benchmarks.quality --data DIR          # hours; results are kept, so that it can be stopped and goes on
python -m benchmarks.overlap_of_sets --data DIR
```

PSNR and SSIM (Gaussian window, valid positions, as BasicSR has it) are means over the pictures; every result is cut
to 0 … 1 and never rounded. Seconds are of processor time per megapixel of the input, over all threads, on the first
picture of each set, all in one run on one computer. Where a row has fewer pictures than its neighbours, it was
measured on the first ones only, and is not to be compared with them. Peers that need it are told what no photographer
knows: the very σ, the very kernel; in the drawings they are rings.

![PSNR over seconds per megapixel, one drawing per set](images/quality.svg)

{sets}
## Protocols

{protocols}
Published figures beside which these stand, by their own protocols: CBM3D 33.52 / 30.71 / 27.38 and DnCNN
33.90 / 31.24 / 27.95 on CBSD68 σ 15 / 25 / 50; EDSR-baseline 37.99 and 32.09 on Set5 ×2 and ×4; SwinIR 30.27 on
classic5 at quality 10; Restormer 31.46 on all of Rain100H.

## Nothing of a test is learnt

Every picture of the training sets, its middle and its quarters, against every test picture in eight orientations:
hashes of the pixels, and two fingerprints of 64 bits, dHash and pHash. Two pictures are twins where neither differs
in more than 7 bits.

| test set | pictures | against | twins | the nearest differ in (dHash, pHash) |
| --- | ---: | ---: | --- | --- |
{overlap}"""


def page(tables: Sequence[dict[str, Any]], overlap: Sequence[dict[str, Any]]) -> str:
    """docs/quality.md: sets with results, their protocols, and what the comparison of sets found."""
    measured = [one for one in tables if one["methods"]]
    protocols = "".join(f"- **{one['set']}**: {one['protocol']}.\n" for one in measured)
    rows = []
    for one in overlap:
        found = ", ".join(f"{twin['training']} = {twin['test']}" for twin in one["twins"]) or "none"
        near = one["nearest"]
        bits = f"{near['differences']}, {near['cosines']}" if near else ""
        rows.append(f"| {one['test']} | {one['pictures']} | {one['training_pictures']} | {found} | {bits} |\n")
    sets = "\n".join(markdown(one) for one in measured)
    return PAGE.format(sets=sets, protocols=protocols, overlap="".join(rows))

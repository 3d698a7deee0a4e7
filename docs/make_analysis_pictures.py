"""Makes the pictures and the table of docs/receptive-field.md, docs/attribution.md and docs/scan-paths.md.

    python docs/make_analysis_pictures.py [fields] [around] [attribution] [paths] [--kept FOLDER]

Networks other than the one that comes with Silvermend have random weights: what is seen is how they are built, not what
they learned. With --kept, each measured field of a published network is kept in a folder, and not measured again.
"""

import argparse
import dataclasses
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core import devices  # noqa: E402
from core.analysis import (  # noqa: E402
    attribution_report,
    colour_maps,
    field_colours,
    field_report,
    scan_report,
    sheet,
)
from core.analysis.area_ratio import AreaRatio  # noqa: E402
from core.analysis.attribution import Question, attribute  # noqa: E402
from core.analysis.order_names import named_orders  # noqa: E402
from core.analysis.part import part_around  # noqa: E402
from core.analysis.patch import patch_around  # noqa: E402
from core.analysis.reach import reach, seam_risk  # noqa: E402
from core.analysis.receptive_field import ReceptiveField, measure  # noqa: E402
from core.analysis.scan_paths import trace  # noqa: E402
from core.analysis.subject import SEED, Subject, load  # noqa: E402
from core.models import architecture, architectures  # noqa: E402
from core.models.shapes_only import shapes_only  # noqa: E402
from core.picture import files  # noqa: E402
from core.picture.picture import Picture  # noqa: E402
from core.progress import finish  # noqa: E402
from core.samples import samples  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIDE = 128
OVERLAP = 32


def part(number: int = 0, side: int = SIDE) -> np.ndarray:
    """The middle of a sample."""
    pixels = files.read(samples()[number]).pixels
    return part_around(pixels, (pixels.shape[0] // 2, pixels.shape[1] // 2), side).pixels


def write(name: str, colours: np.ndarray) -> None:
    """Into docs/images."""
    files.write(Picture(np.divide(colours, 255, dtype=np.float32)), IMAGES / name, quality=80, overwrite=True)
    print(f"docs/images/{name}: {(IMAGES / name).stat().st_size // 1000} KB", flush=True)


def fields(kept: Path | None) -> None:
    """The default model and every published configuration."""
    pictures = [part(number) for number in range(len(samples()))]
    default = finish(measure(load(None, "cpu"), pictures))
    write("receptive-field.webp", field_report.sheet([default], picture=pictures[0]))
    print(row(default))
    found = [default]
    for name in published():
        found.append(measured(name, pictures[0], kept))
        print(row(found[-1]), flush=True)
    write("receptive-fields.webp", sheet.draw([small(field) for field in found], columns=6, note=field_report.NOTE))


def published() -> Iterator[str]:
    """Every published configuration of a network that restores single photographs."""
    for one in architectures().values():
        for preset in one.presets if one.restores else ():
            with shapes_only():
                network = one.make(one.presets[preset])
            if getattr(network, "channels", 3) in (1, 3):
                yield f"{one.name}:{preset}"


def measured(name: str, picture: np.ndarray, kept: Path | None) -> ReceptiveField:
    """The field of a published configuration, from the folder ``kept`` where it lies there."""
    path = kept / f"{name.replace(':', '-')}.npz" if kept is not None else None
    if path is not None and path.exists():
        with np.load(path) as facts:
            maps = (facts[variant][0] for variant in ("signed", "absolute", "relu"))
            row, column = (int(place) for place in facts["position"][0])
            return ReceptiveField(str(facts["title"][0]), *maps, row, column, int(facts["pictures"][0]))
    field = finish(measure(load(name, "cpu"), [picture]))
    if path is not None:
        aside = path.with_suffix(".part.npz")
        np.savez_compressed(aside, **field_report.as_arrays([field]))
        aside.rename(path)
    return field


def around() -> None:
    """The all-around scan beside raster only."""
    compared = [finish(measure(eamambasr(*scan), [part()])) for scan in (("diagonal", 8), (None, 4))]
    write("all-around.webp", field_report.sheet(compared))
    for field in compared:
        print(row(field))


def eamambasr(scan_type: str | None, scan_count: int) -> Subject:
    """The published network with other scans, weights drawn as `load` draws them."""
    one = architecture("eamambasr")
    options = {**one.presets["light-x2"]}
    scans = options["mamba_cfg"]
    scans = dataclasses.asdict(scans) if dataclasses.is_dataclass(scans) else dict(scans)
    options["mamba_cfg"] = scans | {"scan_type": scan_type, "scan_count": scan_count}
    torch.manual_seed(SEED)
    title = "EAMambaSR, scans all around" if scan_type else "EAMambaSR, rows and columns only"
    return Subject(f"{title}, random weights", one.make(options), devices.pick("cpu"))


def small(field: ReceptiveField) -> sheet.Panel:
    """A map with its legend alone."""
    title = field.title.removesuffix(", random weights")
    colours = field_colours.colours(field.absolute, "root", signed=False)
    legend = sheet.Legend(colour_maps.sequential(), field_colours.ticks(field.absolute, "root", signed=False))
    return sheet.Panel(title, colours, legend)


def row(field: ReceptiveField) -> str:
    """A line of the table."""
    areas = " | ".join(area(one) for one in field_report.tables(field)["raw"])
    far = " | ".join(distance(field, share) for share in (0.5, 0.9, 0.99))
    title = field.title.removesuffix(", random weights")
    return f"| {title} | {field.width}² | {far} | {areas} | {seam_risk(field, OVERLAP):.1%} |"


def area(one: AreaRatio) -> str:
    """A share of the picture."""
    return "more" if one.ratio is None else f"{one.ratio:.1%}"


def distance(field: ReceptiveField, share: float) -> str:
    """In pixels."""
    found = reach(field, share)
    return f"{found.pixels}" if found.is_whole else f"≥ {found.pixels}"


def attribution() -> None:
    """A patch on an edge, in noise."""
    picture, subject = part(), load(None, "cpu")
    question = Question(patch_around(64, 64, 16, SIDE, SIDE))
    found = finish(attribute(subject, picture, question))
    write("attribution.webp", attribution_report.sheet([found], picture))
    print(f"{found.title}: misses {found.error:.2%}, index {found.diffusion_index:.2f}, {found.pixels_for()} pixels")


def paths() -> None:
    """The scans of three networks."""
    picture = part(side=64)
    for name, network in (("eamamba", "eamamba"), ("sorted", "mambairv2_light"), ("default", None)):
        found = finish(trace(load(network, "cpu"), picture, (32, 32)))
        write(f"scan-paths-{name}.webp", scan_report.sheet(found, picture))
        known = f"{found.neighbours.mean():.0%}"
        print(
            found.title,
            known,
            [f"{n}: {s.sum() / found.orders.shape[1]:.0f}" for n, s in zip(found.names, found.span, strict=True)],
        )
    found = finish(trace(load("eamamba", "cpu"), part(side=32), (16, 16)))
    film = scan_report.film(found, part(side=32), frames=32, side=64)
    (IMAGES / "scan-paths.gif").write_bytes(film)
    print(f"docs/images/scan-paths.gif: {len(film) // 1000} KB")
    write("scan-curves.webp", scan_report.order_sheet(named_orders(16, 16), 16, 16))


def main() -> None:
    """What is asked for, or everything."""
    known = {"around": around, "attribution": attribution, "paths": paths}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=["fields", *known], default=["fields", *known])
    parser.add_argument("--kept", type=Path, metavar="FOLDER", help="where measured fields are kept and looked for")
    options = parser.parse_args()
    if options.kept is not None:
        options.kept.mkdir(parents=True, exist_ok=True)
    for name in options.what:
        if name == "fields":
            fields(options.kept)
        else:
            known[name]()


if __name__ == "__main__":
    main()

"""Which networks and which pictures the verbs look at that show what networks look at."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from core import samples
from core.analysis.part import Part, part_around
from core.analysis.receptive_field import Place, place
from core.analysis.subject import Subject, load
from core.errors import SettingsError
from core.picture import files
from core.picture.colour import to_network


def subjects(options: Namespace) -> list[Subject]:
    """The model, and the one to compare it with if there is one; SettingsError where their results differ in size."""
    found = [load(options.model, options.device)]
    if options.beside is not None:
        found.append(load(options.beside, options.device))
        if found[0].scale != found[1].scale:
            raise SettingsError(
                f"{found[0].title} enlarges {found[0].scale} times and {found[1].title} {found[1].scale} times.",
                "Compare models that give results of one size.",
            )
    return found


def sources(inputs: Sequence[Path]) -> list[Path]:
    """Pictures, and those of folders; without any, the first sample that comes with Silvermend."""
    if not inputs:
        return samples.samples()[:1]
    found: list[Path] = []
    for path in inputs:
        found += files.pictures_in(path) if path.is_dir() else [path]
    return found


def part_of(path: Path, at: str | Place, side: int) -> Part:
    """The part of a picture file around a named place, or a row and a column."""
    pixels, _ = to_network(files.read(path))
    height, width = pixels.shape[:2]
    return part_around(pixels, place(at, height, width) if isinstance(at, str) else at, side)

"""The sample pictures that come with Silvermend."""

from importlib import resources
from pathlib import Path

from core.picture.files import WRITABLE

# The best first impression comes first; pictures that are not named here follow by name.
ORDER = ("still-life", "portrait-study", "dusk-landscape", "letterpress", "foliage")


def samples(folder: Path | None = None) -> list[Path]:
    """The sample pictures, in the order in which they are worth seeing; none in a copy that came without."""
    folder = folder or Path(str(resources.files("resources"))) / "samples"
    return sorted((path for path in folder.glob("*") if path.suffix in WRITABLE), key=_place)


def _place(path: Path) -> tuple[int, str]:
    return (ORDER.index(path.stem) if path.stem in ORDER else len(ORDER), path.name)

"""The sample pictures that come with Silvermend."""

from importlib import resources
from pathlib import Path

# What an empty window shows.
SHOWN = 3
SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".webp")


def samples(folder: Path | None = None) -> list[Path]:
    """The sample pictures by name, at most SHOWN."""
    folder = folder or Path(str(resources.files("resources"))) / "samples"
    return sorted(path for path in folder.glob("*") if path.suffix in SUFFIXES)[:SHOWN]

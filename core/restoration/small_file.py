"""One small JSON file of things found out on this computer, which can be deleted at any time."""

import json
import logging
from pathlib import Path
from typing import Any

from core import whole_file

# The oldest are forgotten beyond so many.
MOST_KEPT = 200

_log = logging.getLogger("silvermend")


def entries(file: Path) -> dict[str, Any]:
    """All that is kept; nothing where the file is missing, damaged or somebody else's."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def put(file: Path, key: str, entry: dict[str, Any]) -> None:
    """Keep ``entry`` as the newest; where nothing can be written it is found out again next time."""
    kept = entries(file)
    kept.pop(key, None)
    kept[key] = entry
    newest = dict(list(kept.items())[-MOST_KEPT:])
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        whole_file.write_bytes(file, (json.dumps(newest, indent=1) + "\n").encode())
    except OSError as error:
        _log.info("What was found out cannot be kept in %s: %s", file, error)

"""What helps whoever helps: the versions of everything that an error may depend on, in one line."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion


def about_here() -> str:
    """Program, Python, libraries, system; nothing about the person."""
    parts = [f"{name} {_version(name)}" for name in ("silvermend", "torch", "PySide6-Essentials")]
    return ", ".join([*parts, f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform()])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"

"""The verb as somebody types it, and what lies in a folder afterwards."""

from pathlib import Path

from core.cli import main


def run(*words: object) -> int:
    return main(["restore", *map(str, words)])


def folder_of(path: Path) -> set[str]:
    return {found.name for found in path.iterdir()}

"""The command line. ``main`` takes the words after ``silvermend`` and gives back an exit code."""

from core.cli.command_line import main

__all__ = ["main"]

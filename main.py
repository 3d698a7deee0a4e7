"""Silvermend: without words, or with pictures, a window; with a verb, the command line."""

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from core import freed_memory


def main(argv: Sequence[str] | None = None) -> int:
    """Run what ``argv`` (without the program's name) asks for; gives back the exit code."""
    _share_the_processor()
    _keep_warnings_for_programmers()
    freed_memory.keep()
    words = list(sys.argv[1:] if argv is None else argv)
    if all(_is_picture(word) for word in words):
        if _no_screen():
            print(
                "silvermend: There is no screen here to open a window on. "
                "Work without one: “silvermend --help” lists the verbs.",
                file=sys.stderr,
            )
            return 2
        from app.application import run

        return run(words)
    from core.cli import main as command_line

    return command_line(words)


def _share_the_processor() -> None:
    """Have torch's threads sleep while they wait for each other, instead of turning in circles.

    Beside any other busy program the circles cost more than the work: a restore took twelve times as long. OpenMP
    reads this once, when torch is first imported; a value the user has set stays.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _keep_warnings_for_programmers() -> None:
    """What libraries warn of are no sentences for a person; what matters of it is said in one."""
    if not sys.warnoptions and not os.environ.get("SILVERMEND_DEBUG"):
        warnings.simplefilter("ignore")


def _no_screen() -> bool:
    """Whether Qt would end the program for want of a display; a platform the user named is Qt's to try."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _is_picture(word: str) -> bool:
    """Whether ``word`` names a file rather than a verb or an option; whether the file is any good is told later."""
    return not word.startswith("-") and (bool(Path(word).suffix) or os.sep in word)


if __name__ == "__main__":
    sys.exit(main())

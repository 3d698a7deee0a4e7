"""Whatever goes wrong, as an error meant for a person, and how it is told."""

import errno
import json
import os
import sys
import traceback

from core.errors import OutOfMemory, SilvermendError, UnwritablePicture

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Unexpected(SilvermendError):
    """A mistake of the program's own, or of a library."""

    exit_code = 70


def sentence_for(error: Exception) -> SilvermendError:
    """``error`` itself if it is meant for a person, otherwise one that is."""
    if isinstance(error, SilvermendError):
        return error
    if isinstance(error, MemoryError):
        return OutOfMemory("This computer ran out of memory.", "Close other programs.")
    if isinstance(error, OSError) and error.errno in _FULL:
        return UnwritablePicture("The disk is full, not all could be written.", "Free some space, then run again.")
    return Unexpected(
        f"Something unexpected happened: {type(error).__name__}: {error}.",
        "Run again with SILVERMEND_DEBUG=1 to see the details.",
    )


def tell(error: Exception, as_json: bool, name: str = "", **facts: str | None) -> int:
    """Say on stderr, behind ``name``, what happened, and with ``facts`` on stdout as JSON; gives back the exit code."""
    told = sentence_for(error)
    if isinstance(told, Unexpected) and os.environ.get("SILVERMEND_DEBUG"):
        traceback.print_exception(error)
    print(f"silvermend: {name}{told}", file=sys.stderr)
    if as_json:
        outcome = {"error": told.what, "advice": told.advice, "exit_code": told.exit_code}
        print(json.dumps({**facts, **outcome}), flush=True)
    return told.exit_code

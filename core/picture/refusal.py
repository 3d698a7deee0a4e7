"""The sentences with which a file is refused."""

import errno
import os
from pathlib import Path

from core.errors import UnreadablePicture, UnwritablePicture

_AGAIN = "Get the original again, or save a copy from the program that made it."


def of_name(path: Path) -> tuple[str, str] | None:
    """What is wrong and what to do when the path has bytes that are no letters, which decoders cannot be told of."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        shown = path.name.encode("utf-8", "replace").decode("utf-8")
        return f"The name or folder of “{shown}” holds bytes that are no letters.", "Rename the file or the folder."
    return None


def unopened(path: Path, error: OSError) -> UnreadablePicture:
    """The system did not let the file be opened."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadablePicture(f"There is no file “{path}”.", "Check the name and the folder.")
    if isinstance(error, IsADirectoryError):
        return UnreadablePicture(f"“{path}” is a folder.", "Choose the pictures inside it.")
    if isinstance(error, PermissionError):
        return UnreadablePicture(f"You may not read “{path}”.", "Ask its owner for the right to, or copy it elsewhere.")
    return UnreadablePicture(
        f"“{path.name}” could not be opened: {_reason(error)}.", "Check the disk or the connection."
    )


def no_file(path: Path) -> UnreadablePicture:
    """A pipe or a device, which cannot be read twice, or never ends."""
    return UnreadablePicture(f"“{path}” is a pipe or a device, not a file.", "Save the picture to a file first.")


def empty(path: Path) -> UnreadablePicture:
    """0 bytes."""
    return UnreadablePicture(f"“{path.name}” is empty: it has 0 bytes.", "Copy it again from where it came from.")


def no_picture(path: Path) -> UnreadablePicture:
    """The first bytes are those of no kind of picture known here."""
    return UnreadablePicture(
        f"“{path.name}” is not a picture, or of a kind that is not known here.",
        "Choose a JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF or camera RAW file.",
    )


def damaged(path: Path, why: str) -> UnreadablePicture:
    """The file is broken; ``why`` is half a sentence."""
    return UnreadablePicture(f"“{path.name}” is damaged: {why}.", _AGAIN)


def ends_early(path: Path, share: float = 1.0) -> UnreadablePicture:
    """Pixels are missing; ``share`` is how much of the picture's height is there, 1 when that cannot be told."""
    there = f"about {share:.0%} of the picture is there" if share < 1 else "a part of the picture is missing"
    return damaged(path, f"it ends early, {there}")


def undecodable(path: Path, message: str) -> UnreadablePicture:
    """The decoder gave up with ``message``: the file is broken, or of a rare sort."""
    reason = f": {message}" if message else ""
    return UnreadablePicture(f"“{path.name}” is damaged, or of a sort that cannot be decoded{reason}.", _AGAIN)


def rare_compression(path: Path, name: str) -> UnreadablePicture:
    """A TIFF file, sound for all that is known, of which the decoder cannot unfold the pixels."""
    return UnreadablePicture(
        f"“{path.name}” is compressed with {name}, which cannot be decoded here.",
        "Save it with LZW or without compression from the program that made it.",
    )


def rare_raw(path: Path) -> UnreadablePicture:
    """A RAW file of a camera that LibRaw does not know, or no RAW file at all."""
    return UnreadablePicture(
        f"“{path.name}” is no camera RAW file, or one of a camera that is not known here.",
        "Develop it to a 16-bit TIFF in your camera's own program first.",
    )


def single_row(path: Path) -> UnreadablePicture:
    """A picture of 64-bit samples and one row, which the decoder gets wrong."""
    return UnreadablePicture(
        f"“{path.name}” has 64-bit samples in a single row, which cannot be decoded here.",
        "Save it with 32-bit samples from the program that made it.",
    )


def rare_jpeg(path: Path, sort: str) -> UnreadablePicture:
    """A JPEG file of a ``sort``, such as "12-bit", that the decoder does not know."""
    return UnreadablePicture(
        f"“{path.name}” is a {sort} JPEG file, which cannot be decoded here.",
        "Save it as a 16-bit TIFF with LZW or without compression from the program that made it.",
    )


def boundless(path: Path, size: int) -> UnreadablePicture:
    """The header promises more than any memory, or than the file can hold."""
    return damaged(
        path, f"its {size:,} bytes claim to be a picture that is larger than they, or this computer, can hold"
    )


def too_large(path: Path, height: int, width: int, needed: int, available: int) -> UnreadablePicture:
    """More pixels than memory; ``needed`` and ``available`` are bytes."""
    return UnreadablePicture(
        f"“{path.name}” has {width:,} × {height:,} pixels and needs {needed / 1e9:.1f} GB of memory; "
        f"{available / 1e9:.1f} GB are free.",
        "Close other programs, or crop the picture first.",
    )


def unwritten(path: Path, error: OSError) -> UnwritablePicture:
    """The system did not let the file be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UnwritablePicture(
            f"The disk of “{path}” is full, the picture was not saved.", "Free some space, or choose another disk."
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnwritablePicture(f"There is no folder “{path.parent}”.", "Make it, or choose another one.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UnwritablePicture(f"You may not write to “{path.parent}”.", "Choose another folder.")
    if error.errno == errno.ENAMETOOLONG:
        return UnwritablePicture(f"The name “{path.name}” is too long.", "Choose a shorter one.")
    return UnwritablePicture(f"“{path}” could not be written: {_reason(error)}.", "Choose another folder or disk.")


def _reason(error: OSError) -> str:
    return os.strerror(error.errno).lower() if error.errno else str(error)

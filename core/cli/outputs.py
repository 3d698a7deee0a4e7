"""Which picture is written where: decided, and refused, before any work starts."""

import errno
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from core.errors import SettingsError, UnreadablePicture, UnwritablePicture
from core.picture import files, refusal

# What holds every depth, for sources in formats that cannot be written.
FALLBACK = ".tif"


class Job(NamedTuple):
    """One picture to read, and the file its result becomes."""

    source: Path
    target: Path


def plan(inputs: Sequence[Path], output: Path | None) -> list[Job]:
    """The jobs for files and folders; a folder stands for the pictures in it, not for those in its own folders.

    SettingsError when results would meet, UnreadablePicture for a folder without pictures.
    """
    sources: list[Path] = []
    listed: set[Path] = set()
    for path in inputs:
        if os.path.isdir(path):  # which a name that is too long does not stop
            pictures = files.pictures_in(path)
            sources += pictures
            listed.update(pictures)
        else:
            sources.append(path)
    sources = list(dict.fromkeys(sources))
    folder, target = _where(output, one=len(inputs) == 1 and not os.path.isdir(inputs[0]))
    jobs = [Job(source, target or (folder or source.parent) / _name(source)) for source in sources]
    # Results of an earlier run, found in a folder beside their sources, are no sources.
    results = {_same(job.target) for job in jobs}
    jobs = [job for job in jobs if job.source not in listed or _same(job.source) not in results]
    _refuse_meetings(jobs)
    return jobs


def refuse(job: Job, jobs: Sequence[Job], overwrite: bool) -> None:
    """Raise what speaks against this job: no source, a target that is a source or exists, a folder without rights."""
    target = job.target
    _refuse_long_names(job)
    if not job.source.exists():
        raise UnreadablePicture(f"There is no file “{job.source}”.", "Check the name and the folder.")
    if any(_is_same_file(target, other.source) for other in jobs):
        raise SettingsError(f"“{target}” is a source and is not overwritten.", "Choose another name with -o.")
    if target.is_dir():
        raise UnwritablePicture(f"“{target}” is a folder.", "Choose a file name with -o.")
    if target.exists() and not overwrite:
        raise UnwritablePicture(
            f"“{target}” is already there.", "Add --overwrite to replace it, or choose another name."
        )
    ancestor = target.parent
    while not ancestor.exists():
        ancestor = ancestor.parent
    if not ancestor.is_dir():
        raise UnwritablePicture(f"“{ancestor}” is a file, not a folder.", "Choose another folder with -o.")
    if not os.access(ancestor, os.W_OK | os.X_OK):
        raise UnwritablePicture(f"You have no rights to write into “{ancestor}”.", "Choose another folder with -o.")


def _refuse_long_names(job: Job) -> None:
    for path, sentence in ((job.source, refusal.unopened), (job.target, refusal.unwritten)):
        try:
            os.lstat(path)
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                raise sentence(path, error) from error


@contextmanager
def folder_of(target: Path) -> Iterator[None]:
    """A block in which the folder of ``target`` is there; one that had to be made goes again if the block fails."""
    made = [folder for folder in (target.parent, *target.parent.parents) if not folder.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritablePicture(
            f"The folder “{target.parent}” cannot be made: {error.strerror}.", "Choose another with -o."
        ) from error
    try:
        yield
    except BaseException:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        raise


def _where(output: Path | None, one: bool) -> tuple[Path | None, Path | None]:
    """The folder to write into, or the file; neither means beside each source."""
    if output is None:
        return None, None
    if str(output) == "-":
        raise SettingsError("Pictures are not written to standard output.", "Name a file or a folder with -o.")
    if not one and output.suffix.lower() in files.WRITABLE and not output.is_dir():
        raise SettingsError(f"Several pictures do not fit into one file, “{output}”.", "Name a folder with -o.")
    if output.is_dir() or not one or not output.suffix:
        return output, None
    if output.suffix.lower() not in files.WRITABLE:
        endings = ", ".join(files.WRITABLE)
        raise SettingsError(f"Files that end in {output.suffix} cannot be written.", f"Choose one of {endings}.")
    return None, output


def _name(source: Path) -> str:
    ending = source.suffix if source.suffix.lower() in files.WRITABLE else FALLBACK
    return f"{source.stem}-restored{ending}"


def _refuse_meetings(jobs: Sequence[Job]) -> None:
    counts = Counter(_same(job.target) for job in jobs)
    for job in jobs:
        if counts[_same(job.target)] > 1:
            raise SettingsError(
                f"Several pictures would be written to “{job.target}”.", "Restore them into different folders."
            )


def _same(path: Path) -> str:
    """Equal for two paths of one file, on systems that ignore case too."""
    return os.path.normcase(path.resolve())


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there
        return False

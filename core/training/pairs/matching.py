"""Which files of two folders are pairs: by lists, by names, and by what they show where names say nothing."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np

from core.errors import SettingsError, UnreadablePicture
from core.picture import files
from core.picture.formats import kind_of
from core.progress import Progress, Work
from core.training.pairs import lists, names
from core.training.pairs.likeness import Descriptor, descriptor_of
from core.training.pairs.pair import Matching, Pair, Unmatched

_ALIKE = 0.6  # likeness below which nothing is said to show the same
_MARGIN = 0.6  # the second-best candidate must be this much farther from 1
# Of two files of one name the later kind is kept: what somebody developed with care, what the camera saw, the rest.
_KINDS = ("raw", "png", "tiff")


def find(before: Path, after: Path | None = None, *, by_content: bool = True) -> Work[Progress, Matching]:
    """The pairs of two folders, of two text lists, or of one table (``after`` None).

    One folder given twice holds bursts, one in each folder inside it: each picture is paired with the mean of the other
    pictures of its burst. Pictures are looked at, one `Progress` each, only where names leave some over on both sides
    and ``by_content`` allows it. SettingsError for what is no folder or list, UnreadablePicture for empty folders.
    """
    if after is None:
        if before.suffix.lower() not in lists.ENDINGS:
            raise SettingsError(
                f"“{before}” needs a second folder beside it.", "Name the folder of clean pictures too."
            )
        return lists.of_table(before)
    if before.is_file() and after.is_file():
        return lists.of_two(before, after)
    for folder in (before, after):
        if not folder.is_dir():
            raise SettingsError(f"There is no folder “{folder}”.", "Check its name.")
    if before.samefile(after):
        return _bursts(before)
    starts, left_before = _pictures(before)
    ends, left_after = _pictures(after)
    pairs = names.match(starts, ends)
    left = [*left_before, *left_after]
    paired = {pair.before for pair in pairs}, {path for pair in pairs for path in pair.after}
    rest = [path for path in starts if path not in paired[0]], [path for path in ends if path not in paired[1]]
    if by_content and all(rest):
        more = yield from _by_content(*rest)
        pairs = sorted([*pairs, *more], key=lambda pair: pair.before)
        found = {path for pair in more for path in (pair.before, *pair.after)}
        rest = [path for path in rest[0] if path not in found], [path for path in rest[1] if path not in found]
    for here, there, group in ((before, after, rest[0]), (after, before, rest[1])):
        left += [Unmatched(path, f"“{path.name}” in {here.name} has no counterpart in {there.name}.") for path in group]
    return Matching(tuple(pairs), tuple(left))


def _pictures(folder: Path) -> tuple[list[Path], list[Unmatched]]:
    """The pictures to match, and second copies of one name, which are left aside."""
    kept: dict[str, Path] = {}
    left = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or not path.is_file():
            continue
        if files.can_read(path):
            rival = kept.get(path.stem)
            worse = path if rival is not None and _rank(path) < _rank(rival) else rival
            if worse is not None:
                left.append(Unmatched(worse, f"“{worse.name}” is left out: a file of the same name is better kept."))
            if worse is not path:
                kept[path.stem] = path
    if not kept:
        raise UnreadablePicture(f"There are no pictures in “{folder}”.", "Choose a folder that holds some.")
    return sorted(kept.values()), left


def _rank(path: Path) -> int:
    kind = files.WRITABLE.get(path.suffix.lower()) or kind_of(b"", path.suffix)
    return _KINDS.index(kind) if kind in _KINDS else -1


def _bursts(folder: Path) -> Matching:
    """Each picture with the rest of its burst; the pictures of one folder inside ``folder`` are a burst."""
    pairs, left = [], []
    for burst in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")):
        frames, aside = _pictures(burst)
        left += aside
        if len(frames) < 4:
            reason = f"“{burst.name}” holds {len(frames)} pictures; a mean worth learning from needs at least four."
            left += [Unmatched(path, reason) for path in frames]
            continue
        pairs += [Pair(path, tuple(other for other in frames if other != path)) for path in frames]
    if not pairs and not left:
        raise SettingsError(
            f"“{folder}” is given as both sides, and no folder in it holds a burst.",
            "Name two folders, or put the pictures of each burst into a folder of their own.",
        )
    return Matching(tuple(pairs), tuple(left))


def _by_content(before: Sequence[Path], after: Sequence[Path]) -> Generator[Progress, None, list[Pair]]:
    """Pairs that show the same: nearest to each other, and nobody else nearly as near."""
    total = len(before) + len(after)
    seen: dict[Path, Descriptor] = {}
    for done, path in enumerate([*before, *after]):
        yield Progress(done, total, f"Looking at {path.name}.")
        try:
            seen[path] = descriptor_of(path)
        except UnreadablePicture:
            continue  # it stays unmatched
    starts, ends = ([path for path in side if path in seen] for side in (before, after))
    if not starts or not ends:
        return []
    alike = np.array([[float(seen[one] @ seen[other]) for other in ends] for one in starts])
    pairs = []
    for row, path in enumerate(starts):
        column = int(alike[row].argmax())
        best = alike[row, column]
        rivals = np.delete(alike[row], column)
        mutual = best >= alike[:, column].max() - 0.03  # several before pictures of one scene are equally near
        clear = not len(rivals) or 1 - best < _MARGIN * (1 - rivals.max())
        if best >= _ALIKE and mutual and clear:
            pairs.append(Pair(path, (ends[column],)))
    return pairs

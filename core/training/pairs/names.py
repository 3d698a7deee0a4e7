"""Which names belong together: equal ones, then ones that differ in words such as "noisy" and "clean", then numbers.

A name is taken as its words and numbers: "IMG_0012-noisy" is img, 12, noisy. Each rule below sees only what the rules
before it left over, and takes only what is not ambiguous.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from core.training.pairs.pair import Pair

Words = tuple[str, ...]

# fmt: off
BEFORE = frozenset((
    "before", "noisy", "noise", "input", "lq", "lr", "low", "hazy", "haze", "rain", "rainy", "blur", "blurred",
    "blurry", "raw", "source", "src", "degraded", "bad", "lrbi", "bicubic", "compressed", "in",
))
AFTER = frozenset((
    "after", "clean", "gt", "target", "hq", "hr", "high", "clear", "norain", "sharp", "truth", "ground", "mean", "good",
    "restored", "edited", "reference", "ref", "real", "out",
))
_COUNTERS = frozenset((
    "img", "dsc", "dscn", "dscf", "dji", "pxl", "image", "photo", "picture", "foto", "scan", "p", "imgp", "cimg", "sam",
    "mvimg", "gopr", "frame",
))
# fmt: on
ROLES = BEFORE | AFTER


def words(path: Path) -> Words:
    """Lower-case words and numbers of a name, numbers without leading zeros."""
    return _parted(path.stem.lower())


def _parted(stem: str) -> Words:
    parts = re.findall(r"\d+|[^\W\d_]+", stem)
    return tuple(str(int(part)) if part.isdecimal() else part for part in parts)


def scene(path: Path) -> str:
    """What names of one scene have in common, or "" where the name does not tell.

    "plant_3" and "plant_12" are the scene "plant"; "IMG_3" and "DSC0412" are a camera's counting.
    """
    parts = _roleless(path)
    if len(parts) < 2 or not parts[-1].isdecimal() or len(parts[-1]) > 2:
        return ""
    rest = parts[:-1]
    return "" if all(part in _COUNTERS or part.isdecimal() for part in rest) else " ".join(rest)


def match(before: Sequence[Path], after: Sequence[Path]) -> list[Pair]:
    """The pairs whose names say so. Several before pictures may share an after picture; several after pictures that
    begin like one before picture are its burst.
    """
    pairs: dict[Path, Pair] = {}
    taken: set[Path] = set()

    def take(rule: Callable[[Sequence[Path], Sequence[Path]], list[Pair]]) -> None:
        left = [path for path in before if path not in pairs], [path for path in after if path not in taken]
        for pair in rule(*left):
            pairs[pair.before] = pair
            taken.update(pair.after)

    take(lambda a, b: _equal(a, b, lambda path: (path.stem.lower(),)))
    take(lambda a, b: _equal(a, b, words))
    take(lambda a, b: _equal(a, b, _roleless))
    take(lambda a, b: _beginnings(a, after))
    take(_bursts)
    take(_numbered)
    return [pairs[path] for path in before if path in pairs]


def _roleless(path: Path) -> Words:
    """Without words that only say which side a picture is on, and without a magnification such as x4."""
    stem = re.sub(r"(?<![^\W_])[2348]x(?![^\W_])|x[2348](?![^\W_])", " ", path.stem.lower())
    parts = _parted(stem) or words(path) or (path.stem.lower(),)
    return tuple(part for part in parts if part not in ROLES) or parts


def _equal(before: Sequence[Path], after: Sequence[Path], key: Callable[[Path], Words]) -> list[Pair]:
    """One after picture for each key; none where two could be meant."""
    ends = _grouped(after, key)
    starts = _grouped(before, key)
    return [
        Pair(start, (ends[one][0],))
        for one, group in starts.items()
        for start in group
        if len(ends.get(one, ())) == 1 and one
    ]


def _beginnings(before: Sequence[Path], after: Sequence[Path]) -> list[Pair]:
    """ "1400_10" and "1400_7" begin with "1400": several before pictures of one scene."""
    ends = _grouped(after, _roleless)
    pairs = []
    for path in before:
        parts = _roleless(path)
        fitting = [ends[parts[:length]] for length in range(len(parts) - 1, 0, -1) if parts[:length] in ends]
        if fitting and len(fitting[0]) == 1:
            pairs.append(Pair(path, (fitting[0][0],)))
    return pairs


def _bursts(before: Sequence[Path], after: Sequence[Path]) -> list[Pair]:
    """ "tree" and its clean burst "tree_1", "tree_2" …: what begins alike and differs in one last number."""
    starts = _grouped(before, _roleless)
    frames = _grouped([path for path in after if _roleless(path)[-1].isdecimal()], lambda path: _roleless(path)[:-1])
    return [
        Pair(starts[stem][0], tuple(frames[stem]))
        for stem in starts
        if len(starts[stem]) == 1 and len(frames.get(stem, ())) >= 2
    ]


def _numbered(before: Sequence[Path], after: Sequence[Path]) -> list[Pair]:
    """ "DSC0001" and "1": the one number that changes from name to name, where it is one per name on both sides."""
    ends, starts = _numbers(after), _numbers(before)
    if ends is None or starts is None:
        return []
    return [Pair(starts[number], (ends[number],)) for number in starts if number in ends]


def _numbers(paths: Sequence[Path]) -> dict[str, Path] | None:
    parts = [_roleless(path) for path in paths]
    if not parts or len({len(one) for one in parts}) != 1:
        return None
    changing = [place for place in range(len(parts[0])) if len({one[place] for one in parts}) > 1]
    numeric = [place for place in range(len(parts[0])) if all(one[place].isdecimal() for one in parts)]
    if len(paths) == 1:
        changing = numeric
    if len(changing) != 1 or changing[0] not in numeric:
        return None
    found = {one[changing[0]]: path for one, path in zip(parts, paths, strict=True)}
    return found if len(found) == len(paths) else None


def _grouped(paths: Sequence[Path], key: Callable[[Path], Words]) -> dict[Words, list[Path]]:
    groups: dict[Words, list[Path]] = defaultdict(list)
    for path in paths:
        groups[key(path)].append(path)
    return groups

"""Whether any picture of a test set is in a training set: by content, and by what it shows, turned and mirrored.

    python -m benchmarks.overlap_of_sets [--data DIR] [--json FILE]

Pixels are compared by a hash of their bytes; what they show by two fingerprints of the gray picture: the signs of 8 × 8
differences between neighbours (dHash), and of its 63 lowest cosine coefficients against their median (pHash), for all
eight orientations. Parts of pictures count too: fingerprints are also taken of every training picture's middle and
quarters. Pairs below both limits are near-duplicates. Exit code 1 where there is one.

Rain100H's ground truth and one picture of Set5 are in BSDS500; ``train/bsds400_not_for_rain.txt`` and
``resources/recipes/not-for-set5.txt`` list those that the recipes for rain and for enlarging leave out, and they
are left out here when those sets are compared.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from benchmarks.quality_sets import held_out_scenes
from core.picture import files

Bits = npt.NDArray[np.bool_]
Gray = npt.NDArray[np.float32]

# Of 64 bits each. Unlike pictures of these sets differ in 10 at least in one of the two; copies saved as JPEG, scaled
# or shifted by a few pixels in no more than these.
MOST_DIFFERENCES, MOST_COSINES = 7, 7
RESULTS = Path(__file__).parent / "results"
# Test folders whose pictures a training set must not hold, below test/.
TESTS = ("CBSD68", "Kodak24", "LIVE1", "Set5", "Set14", "classic5", "Rain100H/gt", "SOTS_indoor/gt")
TRAINING = ("bsds400", "cid22")


@dataclass(frozen=True)
class Twin:
    """Two pictures that show the same: by pixels ("same") or nearly, with the bits in which they differ."""

    training: str
    test: str
    differences: int
    cosines: int


@dataclass(frozen=True, eq=False)
class Prints:
    """One picture: a hash of its pixels, and its fingerprints, (n, 64) bits each, for n parts and orientations."""

    name: str
    digest: str
    differences: Bits
    cosines: Bits


def prints(path: Path, name: str, *, whole_only: bool) -> Prints:
    """Fingerprints of a picture: of its eight orientations, or of it and its parts as they lie."""
    pixels = files.read(path).pixels
    gray = np.ascontiguousarray(pixels.mean(axis=2), np.float32)
    views = list(_orientations(gray)) if whole_only else [gray, *_parts(gray)]
    return Prints(
        name,
        hashlib.sha256(np.rint(pixels * 255).astype(np.uint8).tobytes() + str(pixels.shape).encode()).hexdigest(),
        np.stack([_difference_bits(view) for view in views]),
        np.stack([_cosine_bits(view) for view in views]),
    )


def _orientations(gray: Gray) -> Iterator[Gray]:
    for turned in (gray, gray.T):
        for rows in (1, -1):
            for columns in (1, -1):
                yield np.ascontiguousarray(turned[::rows, ::columns])


def _parts(gray: Gray) -> Iterator[Gray]:
    height, width = gray.shape
    for top, left in ((0.25, 0.25), (0, 0), (0, 0.5), (0.5, 0), (0.5, 0.5)):
        y, x = int(top * height), int(left * width)
        yield gray[y : y + height // 2, x : x + width // 2]


def _difference_bits(gray: Gray) -> Bits:
    small = cv2.resize(gray, (9, 8), interpolation=cv2.INTER_AREA)
    return np.asarray(small[:, 1:] > small[:, :-1]).ravel()


def _cosine_bits(gray: Gray) -> Bits:
    low = cv2.dct(cv2.resize(gray, (32, 32), interpolation=cv2.INTER_AREA))[:8, :8].ravel()
    return np.asarray(low > np.median(low[1:]))


def twins(training: list[Prints], tests: list[Prints]) -> tuple[list[Twin], Twin | None]:
    """(those that show the same, the nearest pair of all)."""
    found: list[Twin] = []
    nearest: Twin | None = None
    for test in tests:
        for learnt in training:
            differences = (learnt.differences[:, None] != test.differences[None]).sum(axis=2)
            cosines = (learnt.cosines[:, None] != test.cosines[None]).sum(axis=2)
            best = np.unravel_index(np.maximum(differences, cosines).argmin(), differences.shape)
            twin = Twin(learnt.name, test.name, int(differences[best]), int(cosines[best]))
            if learnt.digest == test.digest or (twin.differences <= MOST_DIFFERENCES and twin.cosines <= MOST_COSINES):
                found.append(twin)
            if nearest is None or max(twin.differences, twin.cosines) < max(nearest.differences, nearest.cosines):
                nearest = twin
    return found, nearest


def _folder(folder: Path, label: str, *, whole_only: bool) -> list[Prints]:
    paths = sorted(path for path in folder.iterdir() if files.can_read(path))
    return [prints(path, f"{label}/{path.name}", whole_only=whole_only) for path in paths]


def _pairs(data: Path) -> tuple[list[Prints], list[Prints]]:
    """The clean pictures of PolyU's pairs: (trained on, held out)."""
    folder = data / "pairs" / "polyu"
    held = {pair.after[0].name for pair in held_out_scenes(folder)}
    paths = sorted(path for path in (folder / "clean").iterdir() if files.can_read(path))
    learnt = [prints(path, f"polyu/{path.name}", whole_only=False) for path in paths if path.name not in held]
    tests = [prints(path, f"polyu/{path.name}", whole_only=True) for path in paths if path.name in held]
    return learnt, tests


def _listed(path: Path) -> set[str]:
    return {Path(line).stem for line in path.read_text(encoding="utf-8").split()}


def main() -> int:
    """Compare every training set with every test set; print and write what was found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.overlap_of_sets", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--json", type=Path, default=RESULTS / "overlap.json")
    options = parser.parse_args()
    train = options.data / "train"
    learnt = [one for name in TRAINING for one in _folder(train / name, name, whole_only=False)]
    left_out = {
        "Rain100H/gt": _listed(train / "bsds400_not_for_rain.txt"),
        "Set5": _listed(Path("resources/recipes/not-for-set5.txt")),
    }
    pairs_learnt, pairs_held = _pairs(options.data)
    rows = []
    for name in (*TESTS, "polyu held out"):
        if name == "polyu held out":
            tests, training = pairs_held, [*learnt, *pairs_learnt]
        else:
            tests, training = _folder(options.data / "test" / name, name, whole_only=True), [*learnt, *pairs_learnt]
        training = [one for one in training if Path(one.name).stem not in left_out.get(name, set())]
        found, nearest = twins(training, tests)
        rows.append(
            {
                "test": name,
                "pictures": len(tests),
                "training_pictures": len(training),
                "twins": [asdict(twin) for twin in found],
                "nearest": asdict(nearest) if nearest else None,
            }
        )
        print(f"{name}: {len(tests)} against {len(training)}, {len(found)} twins, nearest {nearest}", flush=True)
        for twin in found:
            print(f"  {twin}")
    options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return int(any(row["twins"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())

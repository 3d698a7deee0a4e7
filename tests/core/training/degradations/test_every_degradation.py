"""What holds for all kinds: found in the registry, so a new one is tested by existing."""

import hashlib
import subprocess
import sys

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations import SINGLE, Chain, Degradation, Mix, Part, generator

KINDS = [kind() for kind in SINGLE]
SEVERAL: list[Degradation] = [
    Chain(
        tuple(Part(kind, 0.5 if kind.scale == 1 else 1.0) for kind in KINDS if kind.scale == 1 or kind.name == "bsrgan")
    ),
    Mix(tuple(Part(kind) for kind in KINDS if kind.scale == 1)),
]
ALL = pytest.mark.parametrize("kind", [*KINDS, *SEVERAL], ids=lambda kind: kind.name)


@ALL
def test_the_same_place_in_a_run_gives_the_same_pair_and_any_other_another(
    kind: Degradation, photograph: Pixels
) -> None:
    def make(seed: int, epoch: int, index: int) -> bytes:
        return kind.degrade(photograph, generator(seed, epoch, index)).tobytes()

    # Down-scaling by one method has no chance in it.
    chance = kind.name != "downscale"
    assert make(1, 2, 3) == make(1, 2, 3)
    others = {make(0, 2, 3), make(1, 3, 3), make(1, 2, 4), make(1, 3, 2)}
    assert (make(1, 2, 3) not in others) == chance
    assert len(others) == (4 if chance else 1)


@ALL
@pytest.mark.parametrize("size", [(8, 8), (9, 31), (23, 8), (50, 41)])
def test_any_size_gives_sound_values_of_the_promised_size(kind: Degradation, size: tuple[int, int]) -> None:
    clean = np.random.default_rng(1).random((*size, 3), dtype=np.float32)
    kept = clean.copy()
    for index in range(6):
        degraded = kind.degrade(clean, generator(4, 0, index))
        assert degraded.dtype == np.float32
        assert degraded.shape == (size[0] // kind.scale, size[1] // kind.scale, 3)
        assert np.isfinite(degraded).all()
        if kind.name not in ("gaussian", "chain", "mix"):
            assert degraded.min() >= 0
            assert degraded.max() <= 1 + 1e-6
    assert np.array_equal(clean, kept), "the clean picture stays clean"


@ALL
def test_black_and_white_pictures_do_no_harm(kind: Degradation) -> None:
    for level in (0, 1):
        degraded = kind.degrade(np.full((16, 16, 3), level, np.float32), generator(4, 0, 1))
        assert np.isfinite(degraded).all()


def test_another_process_makes_the_same_pairs(photograph: Pixels) -> None:
    code = (
        "import hashlib, sys, numpy as np\n"
        "from core.training.degradations import SINGLE, generator\n"
        "clean = np.frombuffer(sys.stdin.buffer.read(), np.float32).reshape(72, 96, 3)\n"
        "for kind in SINGLE:\n"
        "    print(hashlib.sha256(kind().degrade(clean, generator(9, 8, 7)).tobytes()).hexdigest())\n"
    )
    there = subprocess.run([sys.executable, "-c", code], input=photograph.tobytes(), capture_output=True, check=True)
    here = [hashlib.sha256(kind.degrade(photograph, generator(9, 8, 7)).tobytes()).hexdigest() for kind in KINDS]
    assert there.stdout.decode().split() == here

"""The source of all chance for one synthetic pair."""

import numpy as np


def generator(seed: int, epoch: int, index: int) -> np.random.Generator:
    """The same numbers for the same pair in any process, in any order; others for every other pair.

    numpy's SeedSequence keeps seeds and places apart, so that no two of them meet by arithmetic.
    """
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(epoch, index))))

"""imresize is MATLAB's, number for number."""

import math

import numpy as np
import pytest
import torch

from core.picture.bicubic import imresize


def by_definition(row: list[float], scale: float) -> list[float]:
    """One row, straight from the definition, in Python's own numbers."""

    def cubic(x: float) -> float:
        x = abs(x)
        if x <= 1:
            return 1.5 * x**3 - 2.5 * x**2 + 1
        return -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2 if x <= 2 else 0.0

    shrink = min(scale, 1.0)
    result = []
    for place in range(math.ceil(len(row) * scale)):
        centre = (place + 0.5) / scale - 0.5
        near = range(math.floor(centre - 2 / shrink) - 1, math.ceil(centre + 2 / shrink) + 2)
        weights = [shrink * cubic(shrink * (centre - at)) for at in near]
        mirrored = [(*row, *reversed(row))[at % (2 * len(row))] for at in near]
        result.append(sum(w * v for w, v in zip(weights, mirrored, strict=True)) / sum(weights))
    return result


def test_halving_a_step_gives_the_weights_written_by_hand() -> None:
    # At half size the cubic stretched by two weighs the eight pixels around a place with these 256ths.
    weights = np.array([-3, -9, 29, 111, 111, 29, -9, -3]) / 256
    row = np.zeros((1, 16), np.float32)
    row[0, 7] = 1
    halved = imresize(np.repeat(row, 2, axis=0), 0.5)[0]
    assert np.allclose(halved[2:6], weights[[6, 4, 2, 0]], atol=1e-6)


@pytest.mark.parametrize("scale", [1 / 2, 1 / 3, 1 / 4, 0.37, 1.0, 1.5, 3.0])
@pytest.mark.parametrize("length", [1, 2, 5, 16, 31])
def test_every_number_is_that_of_the_definition(scale: float, length: int) -> None:
    row = np.random.default_rng(length).random(length, dtype=np.float32)
    expected = by_definition(row.tolist(), scale)
    column = imresize(row[:, None].repeat(3, axis=1)[..., None], scale)
    assert column.shape[0] == len(expected)
    assert np.abs(column[:, 0, 0] - expected).max() < 1e-6
    assert np.abs(imresize(row[None], scale)[0] - expected).max() < 1e-6


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_away_from_the_edges_torch_agrees(scale: int) -> None:
    picture = np.random.default_rng(3).random((48, 60, 3), dtype=np.float32)
    batch = torch.from_numpy(picture).permute(2, 0, 1)[None]
    size = (48 // scale, 60 // scale)
    theirs = torch.nn.functional.interpolate(batch, size, mode="bicubic", antialias=True, align_corners=False)
    ours = torch.from_numpy(imresize(picture, 1 / scale)).permute(2, 0, 1)[None]
    assert float((ours - theirs)[..., 2:-2, 2:-2].abs().max()) < 1e-6


@pytest.mark.parametrize("scale", [0.0, -1.0, math.inf, math.nan])
def test_impossible_scales_are_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        imresize(np.zeros((4, 4), np.float32), scale)

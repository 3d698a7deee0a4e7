"""The weights of `core.restoration.haze`: a logistic regression on pictures that no test set has anything to do with.

    python -m benchmarks.fit_haze --data DIR

Each training picture is seen as it is, as a JPEG file, twice noisy and once in rain, and thrice under made-up haze,
once of them with noise. It prints the weights and the bias, and, of pictures left out in turn, how many of each kind
are called hazy at some confidences.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from core.advice.advice import LEAST_HAZE_CONFIDENCE
from core.picture.files import read
from core.picture.picture import Picture, Pixels
from core.restoration import haze
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.degradations.rain import Rain

SEED = 5
FOLDS = 4
RAIN = Rain(density=(0.001, 0.03), length=(10, 70), width=(1, 2.5), angle=(-30, 30), gain=(0.2, 1.0), screen=0.3)
# What a wrong weight costs, beside what it wins; clean pictures count more than those with another fault.
DECAY, CLEAN = 3e-4, 1.5
THICK = 0.8
Numbers = npt.NDArray[np.float64]


def seen(clean: Pixels, rng: np.random.Generator) -> Iterator[tuple[str, Pixels]]:
    """A picture in all its states."""

    def noisy(pixels: Pixels, least: float, most: float) -> Pixels:
        noise = rng.standard_normal(pixels.shape, dtype=np.float32)
        return np.clip(pixels + noise * np.float32(rng.uniform(least, most) / 255), 0, 1)

    yield "clean", clean
    yield "clean", Jpeg(quality=(85, 98)).degrade(clean, rng)
    yield "noisy", noisy(clean, 3, 55)
    yield "noisy", noisy(clean, 3, 55)
    yield "rain", RAIN.degrade(clean, rng)
    for most in (0.0, 0.0, 15.0):
        beta = rng.uniform(0.4, 2.2)
        air = Haze(beta=(beta, beta), airlight=(0.6, 1), near=(0, 0.5), far=(0.7, 1), rooms=0.4, regions=(8, 40))
        yield "thin haze" if beta < THICK else "haze", noisy(air.degrade(clean, rng), 0, most)


def fitted(values: Numbers, hazy: Numbers, counts: Numbers) -> Numbers:
    """The weights of ``values`` (pictures, signs) and, behind them, the bias."""
    mean, spread = values.mean(axis=0), values.std(axis=0)
    x, y = torch.from_numpy((values - mean) / spread), torch.from_numpy(hazy)
    weights = torch.zeros(x.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        odds = x @ weights[:-1] + weights[-1]
        value = binary_cross_entropy_with_logits(odds, y, weight=torch.from_numpy(counts))
        value = value + DECAY * weights[:-1].square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    search.step(loss)  # type: ignore[no-untyped-call]
    found: Numbers = weights.detach().numpy()
    slopes = found[:-1] / spread
    return np.append(slopes, found[-1] - slopes @ mean)


def main() -> None:
    """Look at all pictures, fit, and say how well it tells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data / "train"
    rng = np.random.default_rng(SEED)
    values, kinds, pictures = [], [], []
    for number, path in enumerate(sorted((*folder.glob("bsds400/*.jpg"), *folder.glob("cid22/*.png")))):
        for kind, pixels in seen(read(path).pixels, rng):
            values.append(haze.signs(haze.reduced(Picture(pixels))))
            kinds.append(kind)
            pictures.append(number)
    every, kind_of = np.array(values, np.float64), np.array(kinds)
    hazy = np.char.endswith(kind_of, "haze").astype(np.float64)
    counts = np.where(kind_of == "clean", CLEAN, 1.0)
    fold = rng.integers(0, FOLDS, max(pictures) + 1)[pictures]
    confidence = np.zeros(len(every))
    for left_out in range(FOLDS):
        rest, own = fold != left_out, fold == left_out
        found = fitted(every[rest], hazy[rest], counts[rest])
        confidence[own] = 1 / (1 + np.exp(-(every[own] @ found[:-1] + found[-1])))
    found = fitted(every, hazy, counts)
    print("weights", *(f"{name} {weight:.3g}" for name, weight in zip(haze.Signs._fields, found, strict=False)))
    print(f"bias {found[-1]:.3g}")
    for least in (0.5, haze.LIKELY, LEAST_HAZE_CONFIDENCE):
        shares = (f"{kind} {np.mean(confidence[kind_of == kind] >= least):.1%}" for kind in dict.fromkeys(kinds))
        print(f"hazy from {least:g}:", *shares)


if __name__ == "__main__":
    main()

"""How good weights are on pictures the run never trains on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.nn import functional

from core.evaluation import protocols
from core.evaluation.metrics import psnr
from core.training.degradations import Degradation, GaussianNoise, Mix, generator
from core.training.pictures import Bytes, pixels_of
from core.training.recipe import ValidationPlan
from core.training.sources import Mask, StoredPair, apart

Pixels = npt.NDArray[np.float32]
# Spoils a clean picture (h, w, 3), given its number.
Condition = Callable[[Pixels, int], Pixels]
PAIRS = "pairs"
_PERFECT = 100.0  # dB, for equal pictures, so that means stay numbers


@dataclass(frozen=True, eq=False)
class Case:
    """One held-out picture under one ``condition``, a σ or the name of what was done to it.

    ``degraded`` (h', w', 3) may be padded on its right and lower sides; ``clean`` is (h, w, 3). ``usable`` (h, w) is
    False where nothing is measured, None where everything is.
    """

    name: str
    condition: str
    degraded: Pixels
    clean: Pixels
    usable: Mask | None = None


class HeldOut:
    """Held-out pictures, in memory as they came, made into cases when somebody wants to measure them."""

    def __init__(self, names: Sequence[str], cases: Sequence[Callable[[int], list[Case]]]) -> None:
        self.names, self._cases = tuple(names), tuple(cases)

    def __len__(self) -> int:
        return len(self.names)

    def cases(self, index: int, crop: int) -> list[Case]:
        """The middle ``crop`` pixels of one picture under every condition."""
        return self._cases[index](crop)

    def spread(self, count: int) -> list[int]:
        """``count`` of the pictures, or all, spread evenly."""
        count = min(count, len(self))
        return [(2 * place + 1) * len(self) // (2 * count) for place in range(count)]


def held_out_pictures(
    names: Sequence[str], pictures: Sequence[Bytes], plan: ValidationPlan, degradation: Degradation, seed: int
) -> HeldOut:
    """Clean pictures, with noise at each σ of the plan by the papers' protocol, or what else is learnt."""

    def cases(index: int, crop: int) -> list[Case]:
        picture = middle(pictures[index], crop)
        height, width = (side // degradation.scale * degradation.scale for side in picture.shape[:2])
        clean, spoiling = apart(picture[:height, :width], degradation)
        conditions = _conditions(plan, spoiling, seed)
        return [Case(names[index], name, degrade(clean, index), clean) for name, degrade in conditions.items()]

    return HeldOut(names, [partial(cases, index) for index in range(len(names))])


def held_out_pairs(pairs: Sequence[StoredPair], scale: int) -> HeldOut:
    """Pairs as they are; what is clipped in them is not measured."""

    def cases(pair: StoredPair, crop: int) -> list[Case]:
        top, left, bottom, right = _middle(pair.before.shape, crop // scale)
        here = np.s_[top:bottom, left:right]
        # The same place in the clean picture, which is not its middle where the rest is odd.
        there = np.s_[top * scale : bottom * scale, left * scale : right * scale]
        usable = None if pair.usable is None else pair.usable[here].repeat(scale, axis=0).repeat(scale, axis=1)
        return [Case(pair.name, PAIRS, pixels_of(pair.before[here]), pixels_of(pair.after[there]), usable)]

    return HeldOut([pair.name for pair in pairs], [partial(cases, pair) for pair in pairs])


def middle(picture: Bytes, side: int) -> Bytes:
    """The middle ``side`` × ``side`` pixels, or as much as there is."""
    top, left, bottom, right = _middle(picture.shape, side)
    return picture[top:bottom, left:right]


def _middle(shape: tuple[int, ...], side: int) -> tuple[int, int, int, int]:
    """(top, left, bottom, right) of it."""
    top, left = max(0, (shape[0] - side) // 2), max(0, (shape[1] - side) // 2)
    return top, left, min(top + side, shape[0]), min(left + side, shape[1])


@torch.inference_mode()
def restored(network: nn.Module, case: Case) -> Pixels:
    """What the network, wherever it is, makes of the case, clipped to 0 … 1, (h, w, 3)."""
    height, width = case.clean.shape[:2]
    device = next((one.device for one in network.parameters()), torch.device("cpu"))
    result = network(protocols.as_batch(case.degraded).to(device))[0].permute(1, 2, 0)[:height, :width].clamp(0, 1)
    pixels: Pixels = result.float().contiguous().cpu().numpy()
    return pixels


def as_it_came(case: Case) -> Pixels:
    """The degraded picture itself at the size of the clean one: enlarged (bicubic) where it is smaller."""
    height, width = case.clean.shape[:2]
    if case.degraded.shape[0] >= height:
        return case.degraded[:height, :width].clip(0, 1)
    scale = height // case.degraded.shape[0]
    larger = functional.interpolate(protocols.as_batch(case.degraded), scale_factor=scale, mode="bicubic")
    return np.asarray(larger[0].permute(1, 2, 0)[:height, :width].clamp(0, 1).numpy(), np.float32)


def measured(result: Pixels, case: Case) -> float:
    """PSNR in dB where the case is usable, at most 100; NaN where nothing of it is."""
    if case.usable is None:
        return min(psnr(result, case.clean), _PERFECT)
    if not case.usable.any():
        return float("nan")
    return min(psnr(result[case.usable][None], case.clean[case.usable][None]), _PERFECT)


def validate(network: nn.Module, held_out: HeldOut, plan: ValidationPlan) -> dict[str, float]:
    """Mean PSNR in dB by condition over the pictures that the plan looks at on the way; NaN where all is clipped."""
    scores: dict[str, list[float]] = {}
    for case in _cases(held_out, plan):
        scores.setdefault(case.condition, []).append(measured(restored(network, case), case))
    return {name: _mean(values) for name, values in scores.items()}


def _mean(values: Sequence[float]) -> float:
    sound = [value for value in values if not np.isnan(value)]
    return float(np.mean(sound)) if sound else float("nan")


def _cases(held_out: HeldOut, plan: ValidationPlan) -> Iterator[Case]:
    for index in held_out.spread(plan.pictures):
        yield from held_out.cases(index, plan.crop)


def pinned_cases(held_out: HeldOut, plan: ValidationPlan) -> list[Case]:
    """The cases that are shown as the network learns: of each pinned picture the middle condition."""
    found = [held_out.cases(index, plan.crop) for index in held_out.spread(plan.pinned)]
    return [cases[len(cases) // 2] for cases in found]


def _conditions(plan: ValidationPlan, degradation: Degradation, seed: int) -> dict[str, Condition]:
    """What is done to the picture of that number, by the name of its score."""
    if isinstance(degradation, GaussianNoise):
        return {f"{sigma:g}": partial(_noisy, sigma) for sigma in plan.sigmas}
    if isinstance(degradation, Mix):
        # Each picture after each of them: one by chance for each would compare a few of one kind with a few of another.
        return _apart(_conditions(plan, part.degradation, seed) for part in degradation.parts)
    return {degradation.name: lambda clean, index: degradation.degrade(clean, generator(seed, 0, index))}


def _apart(found: Iterable[Mapping[str, Condition]]) -> dict[str, Condition]:
    """All of them together; a name that is there already gets a number behind it."""
    together: dict[str, Condition] = {}
    for name, degrade in (item for one in found for item in one.items()):
        count = sum(name == other.split(" ")[0] for other in together)
        together[f"{name} {count + 1}" if count else name] = degrade
    return together


def _noisy(sigma: float, clean: Pixels, index: int) -> Pixels:
    return protocols.add_gaussian_noise(clean, sigma)


def spoken(score: str) -> str:
    """The name of a score for people: a bare number is a σ."""
    return f"σ {score}" if score[0].isdigit() else score

"""The look at the end: what held-out pictures became by the starting weights, and by the tuned ones."""

import math

from torch import nn

from core.errors import TrainingError
from core.progress import Work
from core.training.judge import Judged, Judgement, judgement
from core.training.news import Judging
from core.training.recipe import ValidationPlan
from core.training.validation import Case, HeldOut, as_it_came, measured, restored


def judge(
    start: nn.Module | None, tuned: nn.Module, held_out: HeldOut, plan: ValidationPlan
) -> Work[Judging, Judgement | None]:
    """The verdict over all held-out pictures, each the mean over its conditions; None where there are none.

    Both networks are in eval mode. Without ``start``, for a network that began with fresh weights, the pictures as they
    came are what must be bettered. Pictures that are clipped all over are passed over. TrainingError when the tuned
    network gives something else than numbers.
    """
    found = []
    for index, name in enumerate(held_out.names):
        cases = held_out.cases(index, plan.judged)
        before, after = (_mean([_score(network, case) for case in cases]) for network in (start, tuned))
        if math.isfinite(before) and not math.isfinite(after):
            raise TrainingError(
                f"What the trained network makes of “{name}” is no picture: its numbers left their range.",
                "Train anew with a lower rate.",
            )
        if math.isfinite(before):
            found.append(Judged(name, before, after))
        yield Judging(index + 1, len(held_out), "", f"Judging {name}.")
    against = "the pictures as they came" if start is None else "the starting model"
    return judgement(tuple(found), against) if found else None


def _score(network: nn.Module | None, case: Case) -> float:
    return measured(as_it_came(case) if network is None else restored(network, case), case)


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)

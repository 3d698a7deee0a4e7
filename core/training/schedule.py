"""The learning rate as a function of the step, so that a resumed run needs no memory of it."""

import math
from itertools import accumulate

from core.training.recipe import RatePlan


def rate_at(step: int, steps: int, plan: RatePlan) -> float:
    """The rate of ``step`` (from 0) of ``steps``: warm-up to the peak, hold, then by the plan's kind."""
    if step < plan.warm_up:
        return plan.peak * (step + 1) / plan.warm_up
    start = max(plan.warm_up, round(plan.hold * steps))
    if step < start or plan.kind == "constant":
        return plan.peak
    if plan.kind == "steps":
        passed = sum(step >= round(milestone * steps) for milestone in plan.milestones)
        return plan.peak * plan.factor**passed
    if plan.kind == "restarts":
        return _restarting(step, steps, plan)
    return _cosine(plan.peak, plan.final, (step - start) / max(1, steps - 1 - start))


def _restarting(step: int, steps: int, plan: RatePlan) -> float:
    """A cosine per period, each from its own height to its own minimum.

    BasicSR calls it CosineAnnealingRestartCyclicLR, Restormer and EAMamba train by it.
    """
    ends = [round(share * steps) for share in accumulate(plan.periods)]
    period = next((number for number, end in enumerate(ends) if step < end), len(ends) - 1)
    start, end = (0, *ends)[period], ends[period]
    height = plan.heights[period] if plan.heights else 1.0
    minimum = plan.minima[period] if plan.minima else plan.final
    # As published: what a height shrinks is the way down, not the end of it.
    return minimum + height * (_cosine(plan.peak, minimum, (step - start) / max(1, end - start)) - minimum)


def _cosine(high: float, low: float, fraction: float) -> float:
    return low + (high - low) * 0.5 * (1 + math.cos(math.pi * min(1.0, fraction)))

"""The learning rate as a function of the step, so that a resumed run needs no memory of it."""

import math

from core.training.recipe import RatePlan


def rate_at(step: int, steps: int, plan: RatePlan) -> float:
    """The rate of ``step`` (from 0) of ``steps``: warm-up to the peak, hold, half a cosine down to the final rate."""
    if step < plan.warm_up:
        return plan.peak * (step + 1) / plan.warm_up
    start = max(plan.warm_up, round(plan.hold * steps))
    if step < start:
        return plan.peak
    fraction = (step - start) / max(1, steps - 1 - start)
    return plan.final + (plan.peak - plan.final) * 0.5 * (1 + math.cos(math.pi * min(1.0, fraction)))

"""What is shown of a run as it learns: scores of the averaged weights, and a few crops that stay the same."""

from torch import nn

from core.training.news import PinnedCrop, Pixels, Validated
from core.training.run import Run
from core.training.validation import HeldOut, as_it_came, pinned_cases, restored, validate


class Watch:
    """The held-out pictures of a run; crops of some of them as the starting weights, or nothing, left them."""

    def __init__(self, held_out: HeldOut, run: Run, start: nn.Module | None) -> None:
        self.held_out, self.run, self.plan = held_out, run, run.recipe.validation
        self.cases = pinned_cases(held_out, self.plan)
        self.start = [as_it_came(case) if start is None else restored(start, case) for case in self.cases]

    def scores(self) -> dict[str, float]:
        """Mean PSNR in dB by condition now."""
        return validate(self.run.average.network, self.held_out, self.plan)

    def shown(self, scores: dict[str, float] | None, best: bool = False) -> Validated:
        """The news of a validation, or of a mere look (``scores`` None)."""
        pinned = tuple(map(self._crop, range(len(self.cases))))
        return Validated(self.run.step, self.run.recipe.steps, "", scores, self._sample(pinned), pinned, best)

    def _crop(self, index: int) -> PinnedCrop:
        case = self.cases[index]
        now = restored(self.run.average.network, case)
        return PinnedCrop(case.name, as_it_came(case), self.start[index], now, case.clean)

    def _sample(self, pinned: tuple[PinnedCrop, ...]) -> tuple[Pixels, Pixels, Pixels] | None:
        return (self.cases[0].degraded, pinned[0].now, pinned[0].clean) if pinned else None

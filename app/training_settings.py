"""What a photographer decides about a training run, and the order that comes of it."""

from dataclasses import dataclass, field
from pathlib import Path

from app.training_row import TrainingRow
from app.training_sources import Sources
from core.model_file import Model

THOROUGHNESS = ("quick", "standard", "thorough")
# What good pictures can be spoiled by, in the order in which it happens to a photograph: the name of the degradation,
# and its options where the usual ones are more than a photographer means.
CURES = {
    "haze": "haze",
    "rain": "rain",
    "shake": "motion-blur",
    "blur": "defocus",
    "small": "downscale",
    "camera": "camera",
    "noise": "gaussian",
    "jpeg": "jpeg quality=15..75",
}
# The same for models, by what their cards say, that see pictures when what was found of their blur, or of their haze,
# has been taken back.
CURES_BEFOREHAND = {
    "unblurred": {"shake": "unblurred lens=0 max_length=20..60 canvas=32", "blur": "unblurred lens=1"},
    "cleared": {"haze": "cleared"},
}


@dataclass(frozen=True)
class TrainingSettings:
    """``cures`` are names in CURES, for good pictures only; ``name`` is what the new model will be called."""

    model: Model | None = None
    thoroughness: str = "standard"
    adapters: bool = False
    cures: frozenset[str] = frozenset({"noise"})
    name: str = ""

    @property
    def all_cures(self) -> frozenset[str]:
        """What is cured indeed: a model that enlarges learns from small pictures, one that does not cannot use them."""
        enlarges = self.model is not None and self.model.scale > 1
        return self.cures | {"small"} if enlarges else self.cures - {"small"}

    @property
    def words(self) -> tuple[str, ...]:
        """The degradations as core.training.degradations.from_words takes them.

        Of several, each happens to most pictures and not to all, so that the model learns to leave alone what is well.
        """
        chosen = [key for key in CURES if key in self.all_cures]
        if len(chosen) == 1:
            return (self._spelt(chosen[0]),)
        return tuple(f"{self._spelt(key)} probability={1 if key == 'small' else 0.7}" for key in chosen)

    def _spelt(self, key: str) -> str:
        scale = self.model.scale if self.model is not None else 2
        card = {} if self.model is None else self.model.card
        beforehand = [cures[key] for told, cures in CURES_BEFOREHAND.items() if card.get(told) and key in cures]
        words = (*beforehand, CURES[key])[0]
        return f"{words} scale={scale}" if key == "small" else words


@dataclass(frozen=True, eq=False)
class TrainingOrder:
    """Everything a run needs: ``rows`` that are usable, whether and how they are aligned, and the settings."""

    sources: Sources
    rows: tuple[TrainingRow, ...]
    is_aligned: bool
    settings: TrainingSettings
    matches_light: bool = True


@dataclass(frozen=True)
class SavedRun:
    """The state at ``state`` of a run that can go on; its log goes as far as ``step``, 0 where nobody knows."""

    name: str
    state: Path
    step: int = 0


@dataclass(frozen=True, eq=False)
class RunCurves:
    """How a run went, as its log tells it: (step, loss), and (step, mean PSNR in dB) on unseen pictures."""

    name: str
    losses: list[tuple[int, float]] = field(default_factory=list)
    scores: list[tuple[int, float]] = field(default_factory=list)

"""What a person can choose in the Analyse tab."""

from dataclasses import dataclass, field
from pathlib import Path

from app.analysis_question import SIDES, Look
from core.model_file import Model


@dataclass(frozen=True)
class AnalysisSettings:
    """``beside`` is the model to compare with; the other names are those of Question and Look."""

    model: Model | None = None
    beside: Model | None = None
    side: int = SIDES[0]
    patch: int = 16
    steps: int = 50
    scan: int = 1
    folder: Path | None = None
    pictures: int = 20
    noise: int = 0
    look: Look = field(default_factory=Look)

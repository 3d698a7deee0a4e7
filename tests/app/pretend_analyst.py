"""What stands in for networks in tests of the Analyse tab: known answers, at once; it can be held or made to fail."""

import threading

import numpy as np

from app.analysis_findings import (
    CostFinding,
    DoubtFinding,
    FieldFinding,
    Finding,
    MeasuredField,
    ModelCost,
    ScanFinding,
    SeenPart,
    UsedFinding,
)
from app.analysis_question import Aspect, Question
from core.analysis.attribution import Attribution
from core.analysis.attribution import Question as Asked
from core.analysis.complexity import Complexity, Growth, Square
from core.analysis.counter import Share
from core.analysis.field_report import tables
from core.analysis.part import part_around
from core.analysis.patch import patch_around
from core.analysis.reach import reach, seam_risk
from core.analysis.receptive_field import ReceptiveField
from core.analysis.scan_paths import ScanPaths
from core.analysis.uncertainty import Uncertainty
from core.errors import RestorationError
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.measured_fields import Field

STEPS = 4


class PretendAnalyst:
    """Every model looks at the square of 5 × 5 pixels around a pixel, in positive and negative columns.

    With ``holds`` it waits for ``go`` before its second step; with ``fails`` it fails there.
    """

    def __init__(self) -> None:
        self.holds = False
        self.fails = False
        self.go = threading.Event()
        self.was_closed = threading.Event()
        self.questions: list[Question] = []
        self.kept: list[tuple[str, int]] = []
        self.measured: list[str] = []
        self.known: set[str] = set()

    def answer(self, question: Question, picture: Picture | None) -> Work[Progress, Finding]:
        self.questions.append(question)
        try:
            for step in range(STEPS):
                yield Progress(step, STEPS, f"Step {step + 1} of {STEPS}")
                if step == 1 and self.holds:
                    assert self.go.wait(10)
                if step == 1 and self.fails:
                    raise RestorationError("The model gave no number.", "Choose another one.")
        except GeneratorExit:
            self.was_closed.set()
            raise
        if picture is None:
            return CostFinding(question, tuple(cost(model.title) for model in question.models))
        return self._placed(question, picture)

    def keep(self, model: Model, one: MeasuredField, overlap: int) -> None:
        self.kept.append((model.name, overlap))

    def measure(self, model: Model) -> Work[Progress, Field | None]:
        yield Progress(0, 1)
        self.measured.append(model.name)
        return Field(5, True, 16, 0.01) if model.name in self.known else None

    def _placed(self, question: Question, picture: Picture) -> Finding:
        part = part_around(picture.pixels, (question.row, question.column), question.side)
        seen, height, width = SeenPart(part.pixels, part.top, part.left), *part.pixels.shape[:2]
        titles = [model.title for model in question.models]
        if question.aspect is Aspect.FIELD:
            found = [measured(title, part.row, part.column, height, width) for title in titles]
            return FieldFinding(question, seen, tuple(found))
        if question.aspect is Aspect.USED:
            patch = patch_around(part.row, part.column, question.patch, height, width)
            signed = square(part.row, part.column, height, width)
            made = [Attribution(title, Asked(patch), signed, float(signed.sum()), 1) for title in titles]
            return UsedFinding(question, seen, tuple(made))
        if question.aspect is Aspect.DOUBT:
            levels = np.full((height, width), 3, np.float32)
            return DoubtFinding(question, seen, tuple(Uncertainty(one, part.pixels, levels, False) for one in titles))
        return ScanFinding(question, seen, paths(titles[0], part.row, part.column, height, width), height, width)


def square(row: int, column: int, height: int, width: int) -> np.ndarray:
    """1 on 5 × 5 pixels, −1 in every second column of them."""
    values = np.zeros((height, width))
    values[max(row - 2, 0) : row + 3, max(column - 2, 0) : column + 3] = 1
    values[:, 1::2] *= -1
    return values


def measured(title: str, row: int, column: int, height: int, width: int) -> MeasuredField:
    signed = square(row, column, height, width)
    field = ReceptiveField(title, signed, np.abs(signed), signed.clip(0), row, column, 1)
    return MeasuredField(field, reach(field), 16, seam_risk(field, 16), tables(field))


def paths(title: str, row: int, column: int, height: int, width: int) -> ScanPaths:
    """Rows, and rows from the last pixel on; each remembers half of everything."""
    order = np.arange(height * width, dtype=np.int32)
    half = np.full((2, height, width), 0.5, np.float32)
    names = ("rows", "rows, from the last pixel on")
    orders = np.stack([order, order[::-1]])
    return ScanPaths(title, 1, 3, height, width, orders, names, row, column, half, half, half[0])


def cost(title: str) -> ModelCost:
    shares = {"first": Share(300, 600), "second": Share(100, 200)}
    one = Complexity(256, 256, (1, 3, 256, 256), 1_200_000, 4_800_000, 9_000_000, shares, shares)
    squares = (Square(128, 1000, 1_000_000, True), Square(256, 4000, 4_000_000, True))
    return ModelCost(title, one, Growth(squares, 2_000_000, 180, 0.01))

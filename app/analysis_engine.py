"""What runs on the analysis lane: makes generators for jobs that ask networks what they do.

Nothing heavy is imported before the first of them is pulled.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

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
from app.running import Running
from core.model_file import Model
from core.picture.picture import Picture, Pixels
from core.progress import Progress, Work
from core.restoration.measured_fields import Field

if TYPE_CHECKING:
    from core.analysis.folder_parts import FolderParts
    from core.analysis.subject import Subject

# Networks that stay loaded between questions: one, and one to compare it with.
KEPT = 2
# Costs are told for a square of so many pixels a side.
COUNTED_SIDE = 256

R = TypeVar("R")


class AnalysisEngine:
    """All generators end up on one thread, so the loaded networks need no lock."""

    def __init__(self) -> None:
        self._subjects: dict[Model, Subject] = {}
        self._running = Running()

    @property
    def running(self) -> Running:
        """Where the work is done; another one counts from the next question on."""
        return self._running

    @running.setter
    def running(self, wished: Running) -> None:
        if wished.device != self._running.device:
            self._subjects = {}
        self._running = wished

    def answer(self, question: Question, picture: Picture | None) -> Work[Progress, Finding]:
        """Ask the networks; ``picture`` is what the question's place lies in, None where it needs none."""
        answers: dict[Aspect, Callable[[Question, Picture], Work[Progress, Finding]]] = {
            Aspect.FIELD: self._field,
            Aspect.USED: self._used,
            Aspect.SCANS: self._scans,
            Aspect.DOUBT: self._doubt,
        }
        if question.aspect is Aspect.COST or picture is None:
            return (yield from self._cost(question))
        return (yield from answers[question.aspect](question, picture))

    def keep(self, model: Model, one: MeasuredField, overlap: int) -> None:
        """Keep the measured field of ``model``, and let its tiles overlap by so much, from the next restoration on."""
        from core.analysis.own_field import told
        from core.restoration import measured_fields

        measured_fields.keep(model, told(one.field, overlap))

    def measure(self, model: Model) -> Work[Progress, Field | None]:
        """How far ``model`` looks, if that is known or found out in a moment."""
        from core import devices
        from core.analysis.own_field import known_or_measured

        return (yield from known_or_measured(model, devices.usable_name(self._running.device)))

    def _field(self, question: Question, picture: Picture) -> Work[Progress, Finding]:
        from core.analysis import receptive_field
        from core.analysis.field_report import tables
        from core.analysis.reach import reach, seam_risk
        from core.restoration.measured_fields import suitable_overlap

        if question.folder is not None:
            # The map lies over a part of the picture that is shown, and parts of others are as large.
            question = replace(question, side=min(question.side, picture.height, picture.width))
        part, at = _seen(question, picture)
        pictures, left_out = [part.pixels], 0
        if question.folder is not None:
            others = yield from _of_folder(question, picture, at)
            pictures, left_out = _noisy(others.pixels, question.noise), others.left_out
        fields = []
        for number, model in enumerate(question.models):
            subject = yield from self._subject(model, number, len(question.models))
            work = receptive_field.measure(subject, pictures, at)
            field = yield from _shared(work, number, len(question.models))
            field = replace(field, title=model.title)
            found = reach(field)
            overlap = suitable_overlap(found.overlap)
            fields.append(MeasuredField(field, found, overlap, seam_risk(field, overlap), tables(field)))
        return FieldFinding(question, part, tuple(fields), left_out)

    def _used(self, question: Question, picture: Picture) -> Work[Progress, Finding]:
        from core.analysis import attribution
        from core.analysis.patch import patch_around

        part, at = _seen(question, picture)
        found = []
        for number, model in enumerate(question.models):
            subject = yield from self._subject(model, number, len(question.models))
            scale = subject.scale
            middle = at[0] * scale + scale // 2, at[1] * scale + scale // 2
            # Very small pictures are smaller than a patch.
            side = min(question.patch, part.height, part.width) * scale
            patch = patch_around(*middle, side, part.height * scale, part.width * scale)
            work = attribution.attribute(subject, part.pixels, attribution.Question(patch, steps=question.steps))
            one = yield from _shared(work, number, len(question.models))
            found.append(replace(one, title=model.title))
        return UsedFinding(question, part, tuple(found))

    def _scans(self, question: Question, picture: Picture) -> Work[Progress, Finding]:
        from core.analysis import scan_paths

        part, at = _seen(question, picture)
        subject = yield from self._subject(question.models[0], 0, 1)
        paths = yield from scan_paths.trace(subject, part.pixels, at, question.scan)
        # Networks bring pictures to a multiple of what they halve by.
        tall, wide = (-(-side // subject.multiple_of) * subject.multiple_of for side in (part.height, part.width))
        return ScanFinding(question, part, replace(paths, title=question.models[0].title), tall, wide)

    def _doubt(self, question: Question, picture: Picture) -> Work[Progress, Finding]:
        from core.analysis.uncertainty import doubt

        part, _ = _seen(question, picture)
        found = []
        for number, model in enumerate(question.models):
            subject = yield from self._subject(model, number, len(question.models))
            one = yield from _shared(doubt(subject, part.pixels), number, len(question.models))
            found.append(replace(one, title=model.title))
        return DoubtFinding(question, part, tuple(found))

    def _cost(self, question: Question) -> Work[Progress, Finding]:
        from core import devices
        from core.analysis import complexity
        from core.analysis.subject import choose

        costs = []
        for number, model in enumerate(question.models):
            yield Progress(number, len(question.models))
            chosen = choose(str(model.path))
            network = complexity.plan(chosen.architecture, chosen.options)
            cost = complexity.count(network, COUNTED_SIDE, COUNTED_SIDE)
            work = complexity.grow(network, devices.pick_or_automatic(self._running.device).memory_free)
            growth = yield from _shared(work, number, len(question.models))
            costs.append(ModelCost(model.title, cost, growth))
        return CostFinding(question, tuple(costs))

    def _subject(self, model: Model, number: int, count: int) -> Generator[Progress, None, "Subject"]:
        from core import devices
        from core.analysis.subject import load

        if model not in self._subjects:
            yield Progress(number, count)
            while len(self._subjects) >= KEPT:
                self._subjects.pop(next(iter(self._subjects)))
            self._subjects[model] = load(str(model.path), devices.usable_name(self._running.device))
        # Who was asked last is dropped last.
        self._subjects[model] = found = self._subjects.pop(model)
        return found


def _seen(question: Question, picture: Picture) -> tuple[SeenPart, tuple[int, int]]:
    """The part around the question's place as networks see it, and the place within it."""
    from core.analysis.part import part_around
    from core.picture.colour import to_network

    part = part_around(picture.pixels, (question.row, question.column), question.side)
    pixels, _ = to_network(Picture(part.pixels, None, picture.facts))
    if question.aspect is Aspect.FIELD:
        (pixels,) = _noisy([pixels], question.noise)
    return SeenPart(pixels, part.top, part.left), (part.row, part.column)


def _of_folder(question: Question, picture: Picture, at: tuple[int, int]) -> Work[Progress, "FolderParts"]:
    """The same place of the pictures in the question's folder."""
    from core.analysis.folder_parts import parts, same_place
    from core.picture import files

    assert question.folder is not None
    place = same_place(question.row, question.column, picture.height, picture.width, question.side)
    return (yield from parts(files.pictures_in(question.folder), place, question.side, question.pictures, at))


def _noisy(pictures: Sequence[Pixels], noise: int) -> list[Pixels]:
    from core.analysis.part import with_noise

    return [with_noise(pixels, noise, number) for number, pixels in enumerate(pictures)] if noise else list(pictures)


def _shared(work: Work[Progress, R], number: int, count: int) -> Work[Progress, R]:
    """``work`` as one of ``count`` equal parts."""
    try:
        while True:
            step = next(work)
            share = step.fraction if step.total else 0.0
            yield Progress(round((number + share) * 1000), count * 1000, step.message)
    except StopIteration as end:
        found: R = end.value
        return found
    finally:
        work.close()

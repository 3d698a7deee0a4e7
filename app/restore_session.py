"""The truth behind the Restore tab: which picture, which model, how strongly, and what is going on. No widgets."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app import words
from app.adding_models import AddingModels
from app.advising import Advising
from app.device_list import Listing
from app.effect_editing import EffectEditing
from app.live_preview import LivePreview
from app.mask_editing import MaskEditing
from app.model_choice import ModelChoice
from app.model_figures import Estimating, ModelFigures
from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.preparing import Preparing
from app.problem import Remedy, problem_from, problem_with
from app.restoration_run import RestorationRun
from app.restored import Restored
from app.running import Running
from app.saving import Saving
from app.sentences import translated
from app.slots import Slots
from app.true_picture import TruePicture
from app.tuning import Tuning
from app.vast import is_vast
from app.workers.job import Job
from app.workers.lane import Lane
from core.devices import Device
from core.library import Added
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.focus import Focus
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

if TYPE_CHECKING:
    from core.advice.advice import Advice, Step

Box = tuple[int, int, int, int]


class Restoring(Estimating, Listing, Protocol):
    """What the session asks of its engine, on the restore lane."""

    running: Running

    def prepare(self, model: Model | None) -> Work[Progress, Device]: ...
    def restore(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, Restored]: ...
    def restore_focus(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, None]: ...
    def tune(self, model: Model) -> Work[Progress, None]: ...
    def add_model(self, path: Path) -> Work[Progress, Added]: ...
    def look_closer(self, advice: "Advice", picture: Picture) -> Work[Progress, "Advice"]: ...


class RestoreSession(ModelChoice):
    """Verbs return at once; what comes of them is told by signals."""

    model_told = Signal()  # more is known of one of them
    strength_changed = Signal(float)
    run_changed = Signal()  # a run or a preview began or ended
    progressed = Signal(object)  # the RestorationRun
    tile_finished = Signal(object)  # a FinishedTile of the current picture
    tiles_dropped = Signal()  # what was shown of a run no longer counts
    result_changed = Signal()  # the current picture got a result

    def __init__(
        self,
        engine: Restoring,
        models: Sequence[Model],
        pictures: OpenPictures,
        saving: Saving,
        restore_lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(models, parent)
        self.pictures = pictures
        self.saving = saving
        self.advising = Advising(pictures, lambda *what: engine.look_closer(*what), restore_lane, self)
        self.slots = Slots(pictures, self)
        self.truth = TruePicture(pictures, self)
        self.adding = AddingModels(restore_lane, lambda path: engine.add_model(path), self)
        self.figures = ModelFigures(engine, restore_lane, self)
        self.preparing = Preparing(lambda model: engine.prepare(model), restore_lane, self)
        self.run: RestorationRun | None = None
        self.last_speed = 0.0
        self.speeds: dict[Model, float] = {}  # megapixels per second of each model's last run
        self.effect = EffectEditing(parent=self)
        self.masks = MaskEditing(self.effect, pictures, self)
        self._last_strength = self.effect.now.strength
        self._engine = engine
        self._lane = restore_lane
        self._job: Job | None = None
        self.effect.changed.connect(self._on_effect)
        self._focus, self._onto = Focus(), Unfinished()  # of the run
        self._tuning = Tuning(lambda model: engine.tune(model), restore_lane, self)
        self.preview = LivePreview(lambda *what: engine.restore_focus(*what), restore_lane, self)
        self.preview.changed.connect(self._on_preview)
        self.preview.stepped.connect(self._advance)
        self.preview.dropped.connect(self.tiles_dropped)
        self.preview.failed.connect(self._on_preview_failed)
        self.preparing.done.connect(self._on_prepared)
        self.preparing.failed.connect(self._on_not_prepared)
        self.model_changed.connect(self._on_model)
        pictures.current_changed.connect(self._on_current)
        pictures.failed.connect(self.report)
        self.slots.failed.connect(self.report)
        self.truth.failed.connect(self.report)
        self.slots.told.connect(self._on_told)
        self.slots.shown_changed.connect(self._follow_preview)
        saving.failed.connect(self.report)
        saving.saved.connect(self._on_saved)
        self.adding.failed.connect(self.report)
        self.adding.added.connect(self._on_model_added)

    @property
    def strength(self) -> float:
        """How much of the result counts, 0 to 1."""
        return self.effect.now.strength

    @property
    def can_restore(self) -> bool:
        """Whether there is a picture, a model, and nothing under way."""
        return self.pictures.current is not None and self.model is not None and self.run is None

    @property
    def growing(self) -> RestorationRun | None:
        """What brings tiles to the screen: the run, or else the preview."""
        return self.run or self.preview.run

    def prepare(self) -> None:
        """Load torch and the chosen model before anybody waits for them."""
        self._tuning.stop()
        self.figures.stop()
        self.preparing.start(self.model)

    def model_for(self, step: "Step") -> Model | None:
        """The model to take a step of the current advice with; None where there is none."""
        from core.advice.advice import model_for  # nobody waits for its imports: without them there is no advice

        advice = self.advising.advice
        return model_for(step, advice.findings, self.models) if advice is not None else None

    def take_step(self, model: Model, strength: float) -> None:
        """Choose what a step of the advice takes; nothing runs."""
        self.choose_model(model)
        self.set_strength(strength)

    def add_models(self, paths: Sequence[Path]) -> None:
        """Put checkpoints among the models, and choose the last of them."""
        if paths:
            self.dismiss_problem()
            self.adding.add(paths)

    def set_strength(self, strength: float) -> None:
        """0 shows the source, 1 the result; nothing is computed again."""
        self.effect.set("strength", strength=min(max(strength, 0.0), 1.0))

    def speed_of(self, model: Model) -> float | None:
        """Megapixels per second of the last whole picture that ``model`` restored here; None until there was one."""
        return self.speeds.get(model) or self.figures.speed_of(model)

    def restore(self, first: Box | None = None) -> None:
        """Restore the current picture; the tiles of ``first`` (top, left, height, width in its pixels) come first."""
        current, model = self.pictures.current, self.model
        if not self.can_restore or current is None or current.before is None or model is None:
            return
        self.dismiss_problem()
        if not self.slots.has_room(current, model):
            return
        self._say()
        self._tuning.stop()
        self.figures.stop()
        self._onto, preview = self.preview.hand_over()
        self._focus = Focus(Region(*first) if first is not None else None)
        engine, before, focus, onto = self._engine, current.before, self._focus, self._onto
        job = Job(lambda: engine.restore(before, model, focus, onto))
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_restored)
        job.failed.connect(self._on_failed)
        self.run = RestorationRun(current, model, preview.tiles if preview is not None else ())
        self.slots.make_way(current, model)
        self._job = self._lane.submit(job)
        self.run_changed.emit()

    def look_at(self, box: Box | None) -> None:
        """What of the current picture is on screen (top, left, height, width in its pixels): it comes next."""
        region = Region(*box) if box is not None else None
        if self.run is not None and self.run.picture is self.pictures.current:
            self._focus.region = region
        self.preview.look_at(region)

    def cancel(self) -> None:
        """Stop the restoration; the answer is immediate, the lane finishes the tile under way by itself."""
        if self._job is not None and self.run is not None:
            self._job.cancel()
            is_alone = self.run.picture is self.pictures.current and not self.run.picture.slots
            self._end_run(tiles_count=is_alone and self.preview.take_back(self._onto, self.run))
            self._say(self.tr("Stopped. The picture is as it was."))

    def save(self, path: Path, replace_source: bool = False) -> None:
        """Write the current result, under its effect, to ``path``."""
        if self.pictures.current is not None:
            self.dismiss_problem()
            self.saving.save(self.pictures.current, path, replace_source=replace_source)

    @Slot(object, object)
    def report_failure(self, _job: Job, error: Exception) -> None:
        """The one road for what goes wrong in a job that nobody tries again."""
        self.report(problem_from(error))

    def _end_run(self, *, tiles_count: bool) -> None:
        run, self._job, self.run = self.run, None, None
        self.slots.put_back()
        self._onto = Unfinished()
        self._follow_preview()
        if run is not None and run.picture is self.pictures.current and not tiles_count:
            self.tiles_dropped.emit()
        self.run_changed.emit()

    @Slot(object)
    def _on_current(self, picture: OpenPicture | None) -> None:
        before = picture.before if picture is not None else None
        self._say(*(before.facts.notes if before is not None else ()), notable=True)
        self.masks.choose(None)
        if picture is not None:
            self.effect.follow(picture, has_result=bool(picture.slots))
        self._follow_preview()

    @Slot()
    def _on_model(self) -> None:
        self.prepare()
        self._follow_preview()

    @Slot()
    def _on_effect(self) -> None:
        if self.strength != self._last_strength:
            self._last_strength = self.strength
            self.strength_changed.emit(self.strength)
        current = self.pictures.current
        if current is not None and any(slot.saved_as is not None for slot in current.slots):
            self.pictures.changed.emit(current)

    @Slot(object)
    def _on_prepared(self, device: Device) -> None:
        self.figures.use(device)
        if self.model is not None:
            self.figures.guess([self.model])

    @Slot(object)
    def _on_not_prepared(self, error: Exception) -> None:
        self.report(problem_with(self.model, error, self.models, Remedy.NONE))

    @Slot(object, object)
    def _on_progress(self, job: Job, step: Progress) -> None:
        if job is self._job and self.run is not None:
            self._advance(self.run, step)

    @Slot(object, object)
    def _advance(self, run: RestorationRun, step: Progress) -> None:
        tiles_before = len(run.tiles)
        tile = run.advance(step)
        if run.picture is self.pictures.current:
            if len(run.tiles) < tiles_before:
                self.tiles_dropped.emit()
            if tile is not None:
                self.tile_finished.emit(tile)
        self.progressed.emit(run)

    @Slot()
    def _follow_preview(self) -> None:
        """Nothing is previewed of what is being restored or has a result."""
        picture = self.pictures.current
        is_restored = picture is not None and (picture.shown is not None or picture.before is None)
        is_running = self.run is not None and self.run.picture is picture
        self.preview.show(None if is_restored or is_running else picture, self.model)

    @Slot()
    def _on_preview(self) -> None:
        if self.preview.is_busy:
            self._tuning.stop()
            self.figures.stop()
        self.run_changed.emit()

    @Slot(object)
    def _on_preview_failed(self, error: Exception) -> None:
        self.report(problem_with(self.model, error, self.models, Remedy.RESTORE_AGAIN))

    @Slot(object, object)
    def _on_restored(self, job: Job, restored: Restored) -> None:
        if job is not self._job or self.run is None:
            return
        run = self.run
        slot = self.slots.take(restored.picture, run.seconds)
        self.last_speed = self.speeds[run.model] = run.megapixels_per_second
        self.figures.note(run.model, run.megapixels_per_second)
        self._end_run(tiles_count=True)
        self.pictures.changed.emit(run.picture)
        if run.picture is self.pictures.current:
            self.result_changed.emit()
        done = self.tr("Restored in {time}.").format(time=words.duration(run.seconds))
        if slot is not None and run.picture.shown is not slot:
            done += " " + self.tr("The result is in slot {number}.").format(number=slot.number)
        where = restored.where if run.picture is self.pictures.current else None
        self._say(done, restored.haze_doubt, restored.remark, notable=restored.is_notable, where=where)
        if not is_vast(restored.picture):
            self._tuning.start(run.model)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is not self._job or self.run is None:
            return
        model = self.run.model
        self._end_run(tiles_count=False)
        self.report(problem_with(model, error, self.models, Remedy.RESTORE_AGAIN))

    @Slot(object)
    def _on_model_added(self, added: Added) -> None:
        self.take_model(added.model)
        self._say(self.tr("{name}: {about}").format(name=added.model.title, about=translated(added.about)))

    @Slot(object, object, object)
    def _on_saved(self, picture: OpenPicture, path: Path, notes: list[str]) -> None:
        self.pictures.changed.emit(picture)
        self._say(self.tr("Saved as {name}.").format(name=path.name), *notes, notable=bool(notes))

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self._say(sentence)

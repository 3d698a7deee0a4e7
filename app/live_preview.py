"""Restores what is looked at before anybody asks for the whole picture, where that is wished."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.open_picture import OpenPicture
from app.restoration_run import RestorationRun
from app.workers.job import Job
from app.workers.lane import Lane
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.focus import Focus
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

RestoreFocus = Callable[[Picture, Model, Focus, Unfinished], Work[Progress, None]]


class LivePreview(QObject):
    """Works on ``lane`` for one picture and one model, as long as it is switched on. Its tiles are the restoration's.

    ``run`` has the tiles so far; None while there is nothing to show. What it has made is handed over to a restoration,
    and may come back from one that was stopped.
    """

    changed = Signal()  # switched on or off, began or ended
    stepped = Signal(object, object)  # its RestorationRun, and the step
    dropped = Signal()  # what was shown no longer counts
    failed = Signal(object)  # the error

    def __init__(self, restore_focus: RestoreFocus, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self.run: RestorationRun | None = None
        self._restore_focus = restore_focus
        self._lane = lane
        self._subject: tuple[OpenPicture, Model] | None = None
        self._focus = Focus()
        self._onto = Unfinished()
        self._job: Job | None = None
        self._has_moved = False

    @property
    def is_busy(self) -> bool:
        """Whether tiles are being restored."""
        return self._job is not None

    def switch(self, on: bool) -> None:
        """Begin or stop to look ahead; what was made stays only while it is on."""
        if on == self.is_on:
            return
        self.is_on = on
        if on:
            self._start()
        else:
            self._drop()
        self.changed.emit()

    def show(self, picture: OpenPicture | None, model: Model | None) -> None:
        """Work on ``picture`` with ``model``; what was made of another one, or with another one, goes."""
        subject = None if picture is None or model is None else (picture, model)
        if subject == self._subject:
            return
        if subject is None or self._subject is None or subject[0] is not self._subject[0]:
            # Where the other picture was looked at says nothing about this one.
            self._focus.region = None
        self._subject = subject
        self._drop()
        self._start()
        self.changed.emit()

    def look_at(self, region: Region | None) -> None:
        """What is on screen now, in pixels of the source."""
        self._focus.region = region
        self._has_moved = True
        self._start()

    def hand_over(self) -> tuple[Unfinished, RestorationRun | None]:
        """Stop, and give away what is there; the run is None where nothing is."""
        onto, run = self._onto, self.run
        self.run = None
        self._drop()
        self._subject = None
        self.changed.emit()
        return onto, run

    def take_back(self, onto: Unfinished, run: RestorationRun) -> bool:
        """Go on from what a stopped restoration leaves, if switched on; says so."""
        if self.is_on:
            self._drop()
            self._subject = run.picture, run.model
            self._onto, self.run = onto, RestorationRun(run.picture, run.model, run.tiles)
            self._start()
            self.changed.emit()
        return self.is_on

    def _start(self) -> None:
        if not self.is_on or self._job is not None or self._subject is None or self._focus.region is None:
            return
        picture, model = self._subject
        before, restore_focus, focus, onto = picture.before, self._restore_focus, self._focus, self._onto
        if before is None:
            return
        self._has_moved = False
        job = Job(lambda: restore_focus(before, model, focus, onto))
        job.progressed.connect(self._on_step)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        if self.run is None:
            self.run = RestorationRun(picture, model)
        self._job = self._lane.submit(job)
        self.changed.emit()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        had_run, self.run = self.run is not None, None
        # The cancelled job may still be at work on the old ones.
        self._onto, self._focus = Unfinished(), Focus(self._focus.region)
        # Last, because who hears it may look at something at once.
        if had_run:
            self.dropped.emit()

    @Slot(object, object)
    def _on_step(self, job: Job, step: Progress) -> None:
        if job is self._job and self.run is not None:
            self.stepped.emit(self.run, step)

    @Slot(object, object)
    def _on_finished(self, job: Job, _: None) -> None:
        if job is self._job:
            self._job = None
            if self._has_moved:
                self._start()
            self.changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            # It would fail again at every look.
            self._subject = None
            self._drop()
            self.changed.emit()
            self.failed.emit(error)

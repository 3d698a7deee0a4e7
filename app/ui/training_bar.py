"""What goes on in the Train tab, how far it is, and how long it will take."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app import words
from app.sentences import translated
from app.training_run import TrainingRun
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.job_bar import JobBar
from core.progress import Progress


class TrainingBar(JobBar):
    """Follows a session; Cancel is for looking through pictures, a run has its own button."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Progress of the training"), parent)
        self._session = session
        self._looked = Progress(0, 0)
        self.refresh()
        session.rows.progressed.connect(self._on_looked)
        session.rows.working_changed.connect(self.refresh)
        session.sitting.activity_changed.connect(self.refresh)
        session.sitting.progressed.connect(self.refresh)
        session.remark_changed.connect(self.refresh)

    @Slot(object)
    def _on_looked(self, step: Progress) -> None:
        self._looked = step
        self.refresh()

    def follow(self) -> None:
        session, sitting = self._session, self._session.sitting
        self.cancel.setVisible(session.rows.is_working)
        self.progress.setVisible(session.rows.is_working or sitting.is_busy)
        if sitting.is_busy and sitting.run is not None:
            self._show_run(sitting.activity, sitting.run)
        elif session.rows.is_working:
            self.say_step(self._looked, self._looked.message or self.tr("Looking at the pictures"))
        else:
            self.say_rest(session.remark)

    def _show_run(self, activity: Activity, run: TrainingRun) -> None:
        judging = self._session.sitting.judging
        if activity is Activity.JUDGING:
            self.say_step(judging, getattr(judging, "what", "") or self.tr("Judging on unseen pictures"))
        elif activity is Activity.STOPPING:
            self.say_step(run.step, self.tr("Stopping; what was learnt is being saved"))
        elif not run.has_started or run.is_preparing:
            text = translated(run.preparing.message) or self.tr("Preparing the pictures")
            text = f"{text}  ·  {self.tr('paused')}" if activity is Activity.PAUSED else text
            self.say_step(run.preparing, text)
        else:
            self.say_step(run.step, self._told(activity, run))

    def _told(self, activity: Activity, run: TrainingRun) -> str:
        done, total = run.steps
        parts = [self.tr("Step {done} of {total}").format(done=done, total=total)]
        if activity is Activity.PAUSED:
            parts.append(self.tr("paused"))
        elif run.seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=words.duration(run.seconds_left)))
        if run.measured is not None:
            if run.measured.device:
                parts.append(run.measured.device)
            if run.measured.memory_bytes:
                parts.append(self.tr("{size} in use").format(size=words.memory(run.measured.memory_bytes)))
        return "  ·  ".join(parts)

"""What goes on in the Restore tab: restoring, adding models, opening and saving."""

from PySide6.QtWidgets import QWidget

from app.restore_session import RestoreSession
from app.sentences import translated
from app.ui.job_bar import JobBar


class RestoringBar(JobBar):
    """Follows a session."""

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Progress"), parent)
        self._session = session
        self.refresh()
        session.run_changed.connect(self.refresh)
        session.progressed.connect(self.refresh)
        session.remark_changed.connect(self.refresh)
        session.pictures.opening_changed.connect(self.refresh)
        session.saving.changed.connect(self.refresh)
        session.adding.changed.connect(self.refresh)

    def follow(self) -> None:
        session, run = self._session, self._session.run
        self.cancel.setVisible(run is not None or session.adding.is_adding)
        self.progress.setVisible(run is not None)
        if run is not None:
            text = self.tr("Restoring") if run.has_started else self.tr("Preparing the model")
            self.say_step(run.step, run.step.message or text, run.seconds_left if run.has_started else None)
        elif session.adding.is_adding:
            self.say(translated(session.adding.step.message) or self.tr("Adding a model"))
        elif session.preview.is_busy:
            self.say(self.tr("Previewing what you look at"))
        elif session.saving.is_saving and not session.pictures.is_opening:
            self.say(self.tr("Saving"))
        else:
            self.say_rest(session.remark, session.pictures)

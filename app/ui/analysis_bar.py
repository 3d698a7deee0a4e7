"""What goes on in the Analyse tab."""

from PySide6.QtWidgets import QWidget

from app.analysis_session import AnalysisSession
from app.ui.job_bar import JobBar


class AnalysisBar(JobBar):
    """Follows a session."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Progress of the analysis"), parent)
        self._session = session
        self.refresh()
        session.run.changed.connect(self.refresh)
        session.run.progressed.connect(self.refresh)
        session.remark_changed.connect(self.refresh)
        session.pictures.opening_changed.connect(self.refresh)

    def follow(self) -> None:
        session, run = self._session, self._session.run
        self.cancel.setVisible(run.is_running)
        self.progress.setVisible(run.is_running)
        if run.is_running:
            self.say_step(run.step, run.step.message or self.tr("Preparing the model"), run.seconds_left)
        else:
            self.say_rest(session.remark, session.pictures)

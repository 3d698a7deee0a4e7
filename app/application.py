"""Wiring: preferences, lanes, session, window. Quits in order: cancel, join, close."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app import languages
from app.analysis_engine import AnalysisEngine
from app.analysis_session import Analysing, AnalysisSession
from app.clipboard_pictures import ClipboardPictures
from app.collector import Collector
from app.device_list import DeviceList
from app.engine import Engine
from app.model_library import ModelLibrary
from app.open_pictures import OpenPictures
from app.preferences import Preferences
from app.problem import problem_from
from app.restore_session import RestoreSession, Restoring
from app.saving import Saving
from app.training_engine import TrainingEngine
from app.training_session import TrainingEngine as Training
from app.training_session import TrainingSession
from app.ui import appearance, motion
from app.ui.file_dialogs import FileDialogs
from app.ui.main_window import MainWindow
from app.workers.lane import Lane
from core import library
from core.model_file import Model
from core.picture import files
from core.samples import samples


class Application(QObject):
    """One window and everything behind it. Parts that tests replace are arguments."""

    def __init__(
        self,
        preferences: Preferences,
        engine: Restoring,
        models: Sequence[Model],
        dialogs: FileDialogs,
        sample_pictures: Sequence[Path] = (),
        training_engine: Training | None = None,
        analysis_engine: Analysing | None = None,
        pasted_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.preferences = preferences
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # Before anything that has a text is made.
        languages.speak(application, preferences.language)
        self.files_lane = Lane("files", self)
        self.restore_lane = Lane("restore", self)
        self.training_lane = Lane("training", self)
        self.analysis_lane = Lane("analysis", self)
        pictures = OpenPictures(self.files_lane, files.read, self)
        saving = Saving(self.files_lane, files.write, self)
        self.session = RestoreSession(engine, models, pictures, saving, self.restore_lane, self)
        self._engines = (engine, training_engine or TrainingEngine(), analysis_engine or AnalysisEngine())
        self._take_running()
        lanes = self.training_lane, self.files_lane, self.restore_lane
        self.training = TrainingSession(self._engines[1], models, lanes, self)
        self.analysis = AnalysisSession(
            self._engines[2],
            models,
            pictures,
            (self.analysis_lane, self.files_lane),
            self.session.speed_of,
            self,
        )
        self.library = ModelLibrary(self.session.figures, self.files_lane, dialogs.to_trash, self)
        self.devices = DeviceList(engine, self.restore_lane, self)
        self.clipboard = ClipboardPictures(self.files_lane, pasted_folder, self)
        self._choose_last_model()
        self.session.preview.switch(preferences.live_preview)
        self.analysis.choose(model=self.session.model)
        appearance.begin(application, appearance.theme(preferences.theme))
        # Before anybody who follows it asks whether things may move.
        preferences.motion_changed.connect(self._apply_motion)
        self._apply_motion()
        self.window = MainWindow(
            self.session,
            self.training,
            self.analysis,
            preferences,
            list(sample_pictures),
            self.files_lane,
            dialogs,
            self.library,
            self.devices,
            self.clipboard,
        )
        self._apply_theme()
        self._connect()

    def stop(self) -> None:
        """Cancel what runs and wait for the threads; a tile under way is the longest wait."""
        self.session.cancel()
        for lane in (self.analysis_lane, self.training_lane, self.restore_lane, self.files_lane):
            lane.stop()
        self.session.pictures.close()

    def report_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The program's exception hook: what nobody caught is told like everything else."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            sessions: tuple[RestoreSession | TrainingSession | AnalysisSession, ...]
            sessions = self.session, self.training, self.analysis
            # The banner of a page that covers the tabs is the first session's.
            place = 0 if self.window.pages.page is not None else self.window.tabs.index(self.window.current)
            sessions[place].report(problem_from(error))

    def _choose_last_model(self) -> None:
        wanted = self.preferences.model or library.DEFAULT
        models = self.session.models
        self.session.model = next((model for model in models if model.name == wanted), self.session.model)
        self.training.choose(
            model=next((model for model in models if model.name == library.DEFAULT), self.session.model)
        )

    def _connect(self) -> None:
        self.window.painted.connect(self._on_painted)
        self.window.closed.connect(self.stop)
        self.preferences.theme_changed.connect(self._apply_theme)
        self.session.model_changed.connect(self._remember_model)
        self.session.preview.changed.connect(self._remember_preview)
        self.session.models_changed.connect(self._offer_models)
        self.session.adding.added.connect(self.analysis.measuring.take)
        self.analysis.measuring.measured.connect(self.session.model_told)
        self.analysis.export.kept.connect(self.session.model_told)
        self.session.result_changed.connect(self.analysis.speeds_changed)
        self.training.adopted.connect(self._take_model)
        self.preferences.running_changed.connect(self._run_elsewhere)
        self.library.renamed.connect(self.session.replace_model)
        self.library.removed.connect(self._on_removed)
        self.library.returned.connect(self._on_returned)
        self.library.failed.connect(self.session.report)
        self.clipboard.failed.connect(self.session.report)
        self.window.train.models_dropped.connect(self.session.add_models)
        self.window.analyse.models_dropped.connect(self.session.add_models)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.styleHints().colorSchemeChanged.connect(self._apply_theme)

    @Slot()
    def _on_painted(self) -> None:
        # Only now: the window must be there before torch makes the computer busy.
        self.session.prepare()
        self.training.look_around()

    def _take_running(self) -> None:
        for engine in self._engines:
            engine.running = self.preferences.running

    @Slot()
    def _run_elsewhere(self) -> None:
        device = self._engines[0].running.device
        self._take_running()
        if device != self.preferences.running.device:
            self.session.prepare()

    @Slot(object)
    def _on_removed(self, model: Model) -> None:
        self.session.replace_model(model, None)

    @Slot(object)
    def _on_returned(self, model: Model) -> None:
        self.session.take_model(model, choose=False)

    @Slot()
    def _offer_models(self) -> None:
        self.training.take_models(self.session.models)
        self.analysis.take_models(self.session.models)

    @Slot(object, bool)
    def _take_model(self, model: Model, is_better: bool) -> None:
        # What is not proven better can be chosen, and is not chosen for anybody.
        self.session.take_model(model, choose=is_better)

    @Slot()
    def _apply_theme(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        appearance.apply(application, appearance.theme(self.preferences.theme))

    @Slot()
    def _apply_motion(self) -> None:
        motion.choose(self.preferences.motion)

    @Slot()
    def _remember_preview(self) -> None:
        if self.preferences.live_preview != self.session.preview.is_on:
            self.preferences.live_preview = self.session.preview.is_on

    @Slot()
    def _remember_model(self) -> None:
        if self.session.model is not None:
            self.preferences.model = self.session.model.name


def run(paths: Sequence[str]) -> int:
    """Open the window, with the pictures at ``paths`` if there are any, and return when it is closed."""
    application = QApplication(["silvermend"])
    application.setApplicationName("Silvermend")
    application.setDesktopFileName("silvermend")
    Collector(application)
    silvermend = Application(Preferences(), Engine(), library.models(), FileDialogs(), samples())
    sys.excepthook = silvermend.report_unexpected
    # Ctrl+C in the terminal closes the window in order, at the next tick of any clock.
    signal.signal(signal.SIGINT, lambda *_: silvermend.window.leave())
    silvermend.window.show()
    silvermend.window.tab.open([Path(path) for path in paths])
    return application.exec()

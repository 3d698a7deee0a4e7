"""The Train tab: what to learn from at the left, the picture and the curves in the middle, settings at the right."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import words
from app.preferences import Preferences
from app.problem import Problem, Remedy
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.difference_legend import DifferenceLegend
from app.ui.error_banner import ErrorBanner
from app.ui.file_dialogs import FileDialogs
from app.ui.monitor import Monitor
from app.ui.source_drop import SourceDrop
from app.ui.tab import Area, Tab, Verb
from app.ui.train_empty import TrainEmpty
from app.ui.training_bar import TrainingBar
from app.ui.training_curves import TrainingCurves
from app.ui.training_panel import TrainingPanel
from app.ui.training_tools import TrainingTools
from app.ui.version_bar import MOST, VersionBar
from app.ui.version_pictures import VersionPictures
from app.workers.lane import Lane
from core.library import SUFFIXES


class TrainTab(Tab):
    """Shows a TrainingSession and turns clicks into its verbs."""

    models_dropped = Signal(object)  # a list of Paths

    left: TrainingPanel
    right: TrainingTools

    def __init__(
        self,
        session: TrainingSession,
        preferences: Preferences,
        samples: list[Path],
        files_lane: Lane,
        dialogs: FileDialogs,
        monitor: Monitor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("TrainTab", "Train"), preferences, parent)
        self._session = session
        self._dialogs = dialogs
        self.pictures = VersionPictures(session, files_lane, monitor, self)
        self.view = ComparisonView(self.pictures)
        self.view.set_mode(Mode.SPLIT)
        self.legend = DifferenceLegend(self.view)
        self.versions = VersionBar(self.pictures)
        self.curves = TrainingCurves(session)
        self.empty = TrainEmpty(session, samples)
        self.banner = ErrorBanner()
        self.left = TrainingPanel(session)
        self.right = TrainingTools(session, self.view, self.pictures)
        self.bar = TrainingBar(session)
        self.lay_out((self.banner,), (self.empty, self._pictures()))
        self._connect()

    def _pictures(self) -> QWidget:
        """What is looked at, with its versions above and the curves below."""
        pictures = QWidget()
        column = QVBoxLayout(pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.versions)
        column.addWidget(self.view, 1)
        column.addWidget(self.curves)
        return pictures

    @property
    def headline(self) -> tuple[str, str]:
        """The picture that is shown, and its size."""
        showing = self._session.looking.showing
        if showing is None:
            return "", ""
        height, width = showing.versions[-1].pixels.shape[:2]
        return showing.title, words.pixels(width, height)

    @property
    def has_picture(self) -> bool:
        """Whether something can be zoomed."""
        return self.pictures.before is not None

    def verbs(self) -> dict[str, Verb]:
        """Looking, and everything about training."""
        pictures = self.pictures
        shown = {f"slot {place + 1}": _with(pictures.show_version, place) for place in range(MOST)}
        references = {f"reference {place + 1}": _with(pictures.compare_with, place) for place in range(MOST)}
        return {
            **super().verbs(),
            **shown,
            **references,
            "open": self.ask_before,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "do": self.do,
            "pause": self.pause,
            "sample": self._session.sitting.sample_now,
            "cancel": self.cancel,
        }

    def areas(self) -> Sequence[Area]:
        """Picture, settings, list."""
        return (self.view, self.view), (self.right, self.right.effort.model), (self.left, self.left.current_list())

    def open(self, paths: list[Path]) -> None:
        """Take what was dropped beside the places for it: two are before and after, one fills the empty side.

        Models among it are no pictures to learn from, and are added.
        """
        rows, models = self._session.rows, [path for path in paths if path.suffix.lower() in SUFFIXES]
        if models:
            self.models_dropped.emit(models)
            self.bar.hint(self.tr("Adding a model"))
        elif self._session.sitting.is_busy:
            self.bar.hint(self.tr("Stop the training first; then other pictures can be taken."))
        elif len(paths) == 2 and all(path.is_dir() for path in paths):
            rows.take_pairs(*paths)
        elif rows.sources.before and not rows.sources.after:
            rows.take_after(paths)
        else:
            rows.take_before(paths)
        self._remember(paths)

    def show_drop(self, held: bool) -> None:
        """Whether files are held above the window, and may be let go."""
        self.empty.set_hovered(held and not self._session.sitting.is_busy)

    def take_keyboard(self) -> None:
        """The keyboard belongs to the picture, or to the place where one could be."""
        (self.view if self._stack.currentIndex() else self.empty.before.choose).setFocus()

    @Slot()
    def ask_before(self) -> None:
        """Let the person choose the folder of pictures as the camera gave them."""
        self._ask(self.tr("Pictures before"), self._session.rows.take_before)

    @Slot()
    def ask_after(self) -> None:
        """The folder of pictures as they should be."""
        self._ask(self.tr("Pictures after"), self._session.rows.take_after)

    @Slot()
    def ask_clean(self) -> None:
        """The folder of good pictures."""
        self._ask(self.tr("Good pictures"), self._session.rows.take_clean)

    @Slot()
    def do(self) -> None:
        """What the primary button says."""
        self._act(self.right.deed)

    @Slot()
    def do_beside(self) -> None:
        """What the button beside it says."""
        self._act(self.right.deed_beside)

    @Slot()
    def pause(self) -> None:
        """Rest, or go on."""
        sitting = self._session.sitting
        if sitting.activity in (Activity.TRAINING, Activity.PAUSED):
            self._act(self.right.deed_beside)

    @Slot()
    def reset(self) -> None:
        """Forget the run, after asking."""
        run = self._session.sitting.run
        if run is not None and self._dialogs.ask_reset(self, run.name):
            self._session.reset()

    @Slot()
    def cancel(self) -> None:
        """Stop looking through pictures, or dismiss what is said above; a run is not stopped by the way."""
        if self._session.rows.is_working:
            self._session.rows.cancel()
        else:
            self._session.dismiss_problem()
        self.take_keyboard()

    def _act(self, deed: str) -> None:
        session = self._session
        acts: dict[str, Callable[[], object]] = {
            "train": session.train,
            "stop": session.sitting.stop,
            "go on": session.go_on,
            "use": session.adopt,
            "pause": session.sitting.pause,
            "judge": session.sitting.judge,
        }
        if deed in acts:
            acts[deed]()

    def _ask(self, title: str, take: Callable[[Sequence[Path]], None]) -> None:
        folder = self._dialogs.ask_folder(self, title, self._preferences.last_folder)
        if folder is not None:
            take([folder])
            self._remember([folder])

    def _remember(self, paths: Sequence[Path]) -> None:
        if paths:
            self._preferences.last_folder = paths[0].absolute().parent

    def _step(self, by: int) -> None:
        session = self._session
        session.watch.step(by) if session.watch.watched is not None else session.rows.step(by)

    @Slot()
    def _show_page(self) -> None:
        session = self._session
        busy = session.rows.is_working or session.sitting.run is not None
        page = 1 if busy or session.rows.all else 0
        if page != self._stack.currentIndex():
            had_keyboard = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else True
            self._stack.setCurrentIndex(page)
            if had_keyboard and self.isVisible():
                self.take_keyboard()

    @Slot()
    def _tell_headline(self) -> None:
        self.headline_changed.emit(*self.headline)

    @Slot(object)
    def _remedy(self, problem: Problem) -> None:
        self._session.dismiss_problem()
        if problem.remedy is Remedy.OPEN_ANOTHER:
            asks = {"before": self.ask_before, "after": self.ask_after, "clean": self.ask_clean}
            asks[self._session.rows.last_side or "before"]()
        elif problem.remedy is Remedy.SHOW_FILE and problem.path is not None:
            self._dialogs.show_folder(problem.path.parent)

    def _connect(self) -> None:
        session, rows = self._session, self._session.rows
        places: tuple[tuple[SourceDrop, Callable[..., None], Callable[[], None]], ...] = (
            (self.empty.before, rows.take_before, self.ask_before),
            (self.empty.after, rows.take_after, self.ask_after),
            (self.empty.clean, rows.take_clean, self.ask_clean),
            (self.left.before, rows.take_before, self.ask_before),
            (self.left.after, rows.take_after, self.ask_after),
            (self.left.clean, rows.take_clean, self.ask_clean),
        )
        for place, take, ask in places:
            place.dropped.connect(take)
            place.choose_asked.connect(ask)
        self.empty.go_on_asked.connect(session.go_on)
        self.empty.samples_asked.connect(rows.take_clean)
        self.right.do_asked.connect(self.do)
        self.right.beside_asked.connect(self.do_beside)
        self.right.reset_asked.connect(self.reset)
        self.right.verdict.add_asked.connect(session.adopt)
        self.curves.sample_asked.connect(session.sitting.sample_now)
        self.bar.cancel_asked.connect(self.cancel)
        self.view.panels_asked.connect(self.toggle_panels)
        self.view.refused.connect(self.bar.hint)
        self.banner.remedied.connect(self._remedy)
        self.banner.dismissed.connect(session.dismiss_problem)
        session.problem_changed.connect(self.banner.show_problem)
        session.looking.changed.connect(self._tell_headline)
        session.sitting.activity_changed.connect(self._show_page)
        rows.changed.connect(self._show_page)
        rows.working_changed.connect(self._show_page)


def _with(act: Callable[[int], object], place: int) -> Verb:
    return lambda: act(place)

"""The Analyse tab: pinned answers at the left, the picture in the middle, question and answer at the right."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app import analysis_files, words
from app.analysis_findings import CostFinding
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.preferences import Preferences
from app.problem import Problem, Remedy
from app.ui.analysis_bar import AnalysisBar
from app.ui.analysis_tools import AnalysisTools
from app.ui.analysis_view import AnalysisView
from app.ui.aspect_bar import ASPECTS, AspectBar
from app.ui.compared_pictures import ComparedPictures
from app.ui.cost_view import CostView
from app.ui.drop_hint import DropHint
from app.ui.empty_state import EmptyState
from app.ui.error_banner import ErrorBanner
from app.ui.file_dialogs import FileDialogs
from app.ui.pins_panel import PinsPanel
from app.ui.scan_player import ScanPlayer
from app.ui.tab import Area, Tab, Verb
from app.workers.lane import Lane
from core.library import SUFFIXES

EMPTY, PICTURE, COST = 0, 1, 2
# Screen pixels below which a map cannot be read.
SMALL = 100


class AnalyseTab(Tab):
    """Shows an AnalysisSession and turns clicks into its verbs. ``pictures`` are on screen in Restore too."""

    models_dropped = Signal(object)  # a list of Paths

    left: PinsPanel
    right: AnalysisTools
    view: AnalysisView

    def __init__(
        self,
        session: AnalysisSession,
        pictures: ComparedPictures,
        preferences: Preferences,
        samples: list[Path],
        files_lane: Lane,
        dialogs: FileDialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("AnalyseTab", "Analyse"), preferences, parent)
        self._session = session
        self._pictures = pictures
        self._dialogs = dialogs
        self._samples = samples
        self.player = ScanPlayer(session, self)
        self.view = AnalysisView(session, pictures, self.player)
        self.drop_hint = DropHint(self.view)
        self.cost = CostView(session)
        self.empty = EmptyState(
            samples,
            files_lane,
            self.tr("See what a model looks at: how far around a pixel, and which pixels it used for a detail."),
            preferences.recents,
        )
        self.aspects = AspectBar(session)
        self.banner = ErrorBanner()
        self.left = PinsPanel(session)
        self.right = AnalysisTools(session, self.player)
        self.bar = AnalysisBar(session)
        self.lay_out((self.aspects, self.banner), (self.empty, self.view, self.cost))
        self._show_page()
        self._connect()

    @property
    def headline(self) -> tuple[str, str]:
        """The picture, and its size."""
        picture = self._session.picture
        if picture is None or picture.before is None:
            return "", ""
        return picture.name, words.pixels(picture.before.width, picture.before.height)

    @property
    def has_picture(self) -> bool:
        """Whether the picture can be seen already."""
        return self._pictures.before is not None and self._session.aspect.needs_picture

    def verbs(self) -> dict[str, Verb]:
        """Looking at one picture, and everything about asking."""
        session, pictures = self._session, self._session.pictures
        looking = super().verbs()
        for comparing in ("split", "turn", "side by side", "difference", "blink"):
            looking.pop(comparing)
        return {
            **looking,
            **{f"slot {place}": partial(session.show, aspect) for place, aspect in enumerate(ASPECTS, 1)},
            "open": self.ask_open,
            "previous": lambda: pictures.step(-1),
            "next": lambda: pictures.step(1),
            "do": session.ask,
            "pin": session.pin,
            "save": self.export,
            "pause": self.player.play,
            "cancel": self.cancel,
        }

    def areas(self) -> Sequence[Area]:
        """Picture or costs, question, pins."""
        middle = self._stack.currentWidget() or self.view
        return (middle, middle), (self.right, self.right.question.model), (self.left, self.left.list)

    def open(self, paths: list[Path]) -> None:
        """Look at pictures; models among them are added."""
        models = [path for path in paths if path.suffix.lower() in SUFFIXES]
        pictures = [path for path in paths if path not in models]
        if models:
            self.models_dropped.emit(models)
            self.bar.hint(self.tr("Adding a model"))
        if pictures:
            self._session.open(pictures)
            if not set(pictures) <= set(self._samples):
                self._preferences.last_folder = pictures[0].absolute().parent

    def show_drop(self, held: bool) -> None:
        """Whether files are held above the window, and may be let go."""
        self.empty.set_hovered(held)
        self.drop_hint.setVisible(held)

    def take_keyboard(self) -> None:
        """The keyboard belongs to the picture, or to the place where one could be."""
        self.areas()[0][1].setFocus()

    @Slot()
    def ask_open(self) -> None:
        """Let the person choose files, and open them."""
        self.open(self._dialogs.ask_open(self, self._preferences.last_folder))

    @Slot()
    def ask_folder(self) -> None:
        """Let the person choose a folder of pictures to average over."""
        session = self._session
        before = session.settings.folder or self._preferences.last_folder
        folder = self._dialogs.ask_folder(self, self.tr("Average over a folder of pictures"), before)
        if folder is not None:
            session.choose(folder=folder)

    @Slot(object)
    def open_sample(self, path: Path) -> None:
        """Look at one of the samples; the others come along."""
        self.open([path, *(sample for sample in self._samples if sample != path)])

    @Slot(object)
    def open_recent(self, path: Path) -> None:
        """Look at a picture that was opened before."""
        self.open([path])

    @Slot()
    def export(self) -> None:
        """Write what is shown to a file that the person chooses."""
        found = self._session.finding
        if found is None:
            return
        question = found.question
        folder = question.path.parent if question.path is not None else self._preferences.last_folder
        kinds = analysis_files.kinds(found)
        suggestion = folder / f"{analysis_files.suggested_name(found)}{kinds[0].ending}"
        path = self._dialogs.ask_export(self, suggestion, kinds)
        if path is not None:
            self._session.save(path)

    @Slot()
    def cancel(self) -> None:
        """Stop asking, or dismiss what is said above."""
        if self._session.run.is_running:
            self._session.cancel()
        else:
            self._session.dismiss_problem()
        self.take_keyboard()

    @Slot()
    def _show_page(self) -> None:
        aspect = self._session.aspect
        page = COST if aspect is Aspect.COST else PICTURE if self._pictures.before is not None else EMPTY
        if page != self._stack.currentIndex():
            focused = self.focusWidget()
            old = self._stack.currentWidget()
            had_keyboard = focused is None or old is focused or (old is not None and old.isAncestorOf(focused))
            self._stack.setCurrentIndex(page)
            if had_keyboard and self.isVisible():
                self.take_keyboard()
        self.view.view_changed.emit()

    @Slot()
    def _tell_finding(self) -> None:
        """To readers in words; and to others where it lies in a small part of a large picture."""
        found = self._session.finding
        self.view.setAccessibleDescription(" ".join(self.right.answer.told))
        if found is not None and not isinstance(found, CostFinding) and self.view.maps:
            on_screen = found.part.width * self.view.view.target.width / max(self._pictures.size[0], 1)
            if on_screen < SMALL:
                self.bar.hint(self.tr("It is small on screen: Z shows it at 100 %, + larger."))

    @Slot()
    def _tell_headline(self) -> None:
        self.headline_changed.emit(*self.headline)

    @Slot(object)
    def _remedy(self, problem: Problem) -> None:
        self._session.dismiss_problem()
        if problem.remedy is Remedy.OPEN_ANOTHER:
            self.ask_open()
        elif problem.remedy is Remedy.SAVE_ELSEWHERE:
            self.export()
        elif problem.remedy is Remedy.OTHER_MODEL:
            self.right.question.model.setFocus()
        elif problem.remedy is Remedy.SHOW_FILE and problem.path is not None:
            self._dialogs.show_folder(problem.path.parent)

    def _connect(self) -> None:
        session = self._session
        self.aspects.chosen.connect(session.show)
        self.empty.open_asked.connect(self.ask_open)
        self.empty.sample_asked.connect(self.open_sample)
        self.empty.recent_asked.connect(self.open_recent)
        self.view.place_chosen.connect(session.ask)
        self.view.panels_asked.connect(self.toggle_panels)
        self.left.chosen.connect(session.show_pinned)
        self.right.do_asked.connect(session.ask)
        self.right.pin_asked.connect(session.pin)
        self.right.export_asked.connect(self.export)
        self.right.question.averaging.folder_asked.connect(self.ask_folder)
        self.bar.cancel_asked.connect(self.cancel)
        self.banner.remedied.connect(self._remedy)
        self.banner.dismissed.connect(session.dismiss_problem)
        session.problem_changed.connect(self.banner.show_problem)
        session.aspect_changed.connect(self._show_page)
        session.finding_changed.connect(self._tell_finding)
        session.place.changed.connect(self._tell_headline)
        self._pictures.replaced.connect(self._show_page)

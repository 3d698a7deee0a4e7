"""The Restore tab: pictures at the left, the picture in the middle, tools at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app import words
from app.open_picture import OpenPicture
from app.preferences import Preferences
from app.problem import Problem, Remedy
from app.remark import Where
from app.restore_session import RestoreSession
from app.saving import suggested_path
from app.sentences import translated
from app.slot import MOST
from app.slot import Slot as PictureSlot
from app.ui.blink import USUAL
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.copied_picture import image_of
from app.ui.difference_legend import DifferenceLegend
from app.ui.drop_hint import DropHint
from app.ui.empty_state import EmptyState
from app.ui.error_banner import ErrorBanner
from app.ui.file_dialogs import FileDialogs
from app.ui.mask_tool import MaskTool
from app.ui.monitor import Monitor
from app.ui.pictures_panel import PicturesPanel
from app.ui.screen_pictures import ScreenPictures
from app.ui.slot_pictures import Against
from app.ui.tab import Area, Tab, Verb
from app.ui.tools_panel import ToolsPanel
from app.workers.lane import Lane
from core.analysis.difference import Channel
from core.analysis.drift import Notable
from core.analysis.error_map import Kind
from core.library import SUFFIXES
from core.picture.colour import profile_name
from core.restoration.effect import Effect


class RestoreTab(Tab):
    """Shows a RestoreSession and turns clicks into its verbs."""

    left: PicturesPanel
    right: ToolsPanel

    def __init__(
        self,
        session: RestoreSession,
        preferences: Preferences,
        samples: list[Path],
        files_lane: Lane,
        dialogs: FileDialogs,
        monitor: Monitor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("RestoreTab", "Restore"), preferences, parent)
        self._session = session
        self._dialogs = dialogs
        self._samples = samples
        self.screen_pictures = ScreenPictures(session, files_lane, monitor, self)
        self.view = ComparisonView(self.screen_pictures)
        self.legend = DifferenceLegend(self.view)
        self.view.blink.set_period(preferences.blink_period or USUAL)
        self.mask_tool = MaskTool(self.view, session.masks)
        self.drop_hint = DropHint(self.view)
        self.empty = EmptyState(samples, files_lane, recents=preferences.recents)
        self.banner = ErrorBanner()
        self.left = PicturesPanel(session, preferences.recents)
        # Pictures from the clipboard lie there, where nobody would look for their results.
        self.pasted_folder: Path | None = None
        self.right = ToolsPanel(session, self.screen_pictures, self.view)
        self.lay_out((self.banner,), (self.empty, self.view))
        self._connect()

    @property
    def headline(self) -> tuple[str, str]:
        """Name, size, depth and colours of the picture."""
        picture = self._session.pictures.current
        before = picture.before if picture else None
        if picture is None or before is None:
            return picture.name if picture else "", ""
        facts = before.facts
        depth = translated(facts.depth.value)
        parts = [
            words.pixels(before.width, before.height),
            words.megapixels(before.width, before.height),
            self.tr("{depth} gray").format(depth=depth) if facts.gray else depth,
            self.tr("linear") if facts.linear and not facts.icc else translated(profile_name(facts.icc)),
        ]
        return picture.name, "  ·  ".join(parts)

    @property
    def has_picture(self) -> bool:
        """Whether the picture can be seen already."""
        return self.screen_pictures.before is not None

    def verbs(self) -> dict[str, Verb]:
        """Looking, and everything about restoring."""
        pictures, slots = self._session.pictures, self._session.slots
        return {
            **super().verbs(),
            **{f"slot {number}": partial(slots.show, number) for number in range(1, MOST + 1)},
            **{f"reference {number}": partial(slots.compare_with, number) for number in range(MOST + 1)},
            "open": self.ask_open,
            "save": self.save,
            "previous": lambda: pictures.step(-1),
            "next": lambda: pictures.step(1),
            "do": self.restore,
            "preview": self.right.preview.toggle,
            "cancel": self.cancel,
            "undo": self._session.effect.undo,
            "redo": self._session.effect.redo,
            "mask": lambda: self._session.masks.show(not self._session.masks.is_shown),
        }

    def areas(self) -> Sequence[Area]:
        """Picture, tools, list."""
        return (self.view, self.view), (self.right, self.right.strength.slider), (self.left, self.left.list)

    @Slot()
    def ask_open(self) -> None:
        """Let the person choose files, and open them."""
        self.open(self._dialogs.ask_open(self, self._preferences.last_folder))

    @Slot(object)
    def open_sample(self, path: Path) -> None:
        """Open a picture that came with the program."""
        self._session.dismiss_problem()
        self._session.pictures.open([path])

    def open(self, paths: list[Path]) -> None:
        """Open the pictures among ``paths``, and remember where they were; add the models among them."""
        pictures = [path for path in paths if path.suffix.lower() not in SUFFIXES]
        self._session.add_models([path for path in paths if path not in pictures])
        if pictures:
            if pictures[0].parent != self.pasted_folder:
                self._preferences.last_folder = pictures[0].absolute().parent
            self._session.dismiss_problem()
            self._session.pictures.open(pictures)

    @Slot()
    def ask_models(self) -> None:
        """Let the person choose model files, and add them."""
        self._session.add_models(self._dialogs.ask_models(self, self._preferences.last_folder))

    def show_drop(self, held: bool) -> None:
        """Whether files are held above the window, and may be let go."""
        self.empty.set_hovered(held)
        self.drop_hint.setVisible(held)

    @Slot(object)
    def remove(self, picture: OpenPicture) -> None:
        """Take ``picture`` off the list, asking first if its result would be lost."""
        if not picture.has_unsaved_result or self._dialogs.ask_discard(self, [picture]):
            self._session.pictures.remove(picture)

    @Slot()
    def ask_versions(self) -> None:
        """Let the person choose files to compare the picture with."""
        paths = self._dialogs.ask_versions(self, self._preferences.last_folder)
        if paths:
            self._session.dismiss_problem()
            self._session.slots.load(paths)

    @Slot(object)
    def remove_version(self, version: PictureSlot) -> None:
        """Take ``version`` off the current picture, asking first if work would be lost."""
        current = self._session.pictures.current
        if current is not None and (not version.is_unsaved or self._dialogs.ask_discard(self, [current])):
            self._session.slots.remove(version)

    @Slot()
    def ask_truth(self) -> None:
        """Let the person choose the true picture."""
        path = self._dialogs.ask_truth(self, self._preferences.last_folder)
        if path is not None:
            self._session.dismiss_problem()
            self._session.truth.load(path)

    @Slot(object)
    def show_where(self, where: Where) -> None:
        """What is worth a second look after a run: as a difference that shows it, at the place where it is most so."""
        looks: dict[Notable, dict[str, Any]] = {
            Notable.SEAMS: {"kind": Kind.SIGNED, "channel": Channel.LUMA, "gain": 16, "threshold": 0},
            Notable.CLIPPING: {"kind": Kind.SIGNED, "clipping": True},
            Notable.COLOUR: {"kind": Kind.COLOUR, "gain": 16, "threshold": 0},
            Notable.BRIGHTNESS: {"kind": Kind.SIGNED, "channel": Channel.LUMA, "gain": 32, "threshold": 0},
        }
        self.screen_pictures.compare_against(Against.CHANGE)
        # A result larger than its source has no difference; the place can be shown all the same.
        refused = bool(self.screen_pictures.difference_refusal)
        self.view.set_mode(Mode.ONE if refused else Mode.DIFFERENCE)
        self.view.set_difference(**looks[where.what])
        self.view.fit() if where.region is None else self.view.look_at(where.region)
        self.view.setFocus()

    @Slot()
    def _show_error(self) -> None:
        self.view.set_mode(Mode.DIFFERENCE)

    def may_leave(self) -> bool:
        """Whether nothing would be lost, or may be."""
        unsaved = [picture for picture in self._session.pictures.all if picture.has_unsaved_result]
        return not unsaved or self._dialogs.ask_discard(self, unsaved)

    @Slot(object)
    def report(self, problem: Problem) -> None:
        """Tell above the picture what went wrong elsewhere in the window."""
        self._session.report(problem)

    @Slot()
    def restore(self) -> None:
        """Restore the current picture, beginning with what is on screen."""
        self._session.restore(self.view.source_region())
        self.view.setFocus()

    @Slot()
    def cancel(self) -> None:
        """Stop what runs; if nothing does, dismiss what is said above the picture; then back to the picture."""
        if self._session.run is not None:
            self._session.cancel()
        elif self._session.adding.is_adding:
            self._session.adding.cancel()
        elif self._session.masks.mask is not None and self._session.problem is None:
            self._session.masks.choose(None)
        else:
            self._session.dismiss_problem()
        self.view.setFocus()

    @Slot()
    def save(self) -> None:
        """Ask where, and save the result."""
        current = self._session.pictures.current
        if current is None or not current.can_be_saved:
            return
        folder = self._preferences.results_folder
        if folder is None and self._is_inside(current.path):
            folder = self._preferences.last_folder
        suggestion = suggested_path(current, folder, self._preferences.results_kind)
        path = self._dialogs.ask_save(self, suggestion)
        if path is not None:
            self._session.save(path)

    def copied(self) -> Callable[[], QImage] | None:
        """The whole picture as it is shown, not only what fits on the screen."""
        current = self._session.pictures.current
        if current is None or current.before is None or self.view.current_mode is Mode.DIFFERENCE:
            return None
        if current.after is not None and not current.can_be_saved:
            # A file to compare with; effects are no matter of it.
            return partial(image_of, current.after, None, Effect())
        return partial(image_of, current.before, current.after, current.effect)

    def _is_inside(self, path: Path) -> bool:
        """Whether ``path`` lies in a folder of the program: a sample, or what was pasted."""
        return path in self._samples or path.parent == self.pasted_folder

    @Slot(object)
    def _remember(self, picture: OpenPicture | None) -> None:
        if picture is not None and not self._is_inside(picture.path):
            self._preferences.recents.add([picture.path])

    @Slot(object)
    def open_recent(self, path: Path) -> None:
        """Open a picture that was opened before."""
        self.open([path])

    def take_keyboard(self) -> None:
        """The keyboard belongs to the picture, or to the place where one could be."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    @Slot()
    def _tell_headline(self) -> None:
        self.headline_changed.emit(*self.headline)

    @Slot()
    def _tell_place(self) -> None:
        # The view shows the last picture until the next one is drawn.
        if self.screen_pictures.picture is self._session.pictures.current:
            self._session.look_at(self.view.source_region())

    @Slot()
    def _show_picture(self) -> None:
        has_picture = self.screen_pictures.before is not None
        shown = self.view if has_picture else self.empty
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)
            self.take_keyboard()

    @Slot(object)
    def _remedy(self, problem: Problem) -> None:
        self._session.dismiss_problem()
        if problem.remedy is Remedy.OPEN_ANOTHER:
            self.ask_open()
        elif problem.remedy is Remedy.RESTORE_AGAIN:
            self.restore()
        elif problem.remedy is Remedy.SAVE_ELSEWHERE:
            self.save()
        elif problem.remedy is Remedy.REPLACE_SOURCE and problem.path is not None:
            self._session.save(problem.path, replace_source=True)
        elif problem.remedy is Remedy.OTHER_MODEL:
            self._preferences.right_panel = True
            self.show_panels()
            self.right.offer_models()
        elif problem.remedy is Remedy.ADD_ANOTHER:
            self.ask_models()
        elif problem.remedy is Remedy.SHOW_FILE and problem.path is not None:
            self._dialogs.show_folder(problem.path.parent)

    @Slot()
    def _remember_blink(self) -> None:
        self._preferences.blink_period = self.view.blink.period

    def _connect(self) -> None:
        self.screen_pictures.replaced.connect(self._show_picture)
        self._session.pictures.current_changed.connect(self._tell_headline)
        self.empty.open_asked.connect(self.ask_open)
        self.empty.sample_asked.connect(self.open_sample)
        self.empty.recent_asked.connect(self.open_recent)
        self.left.recent_asked.connect(self.open_recent)
        self._session.pictures.current_changed.connect(self._remember)
        self.left.open_asked.connect(self.ask_open)
        self.left.removal_asked.connect(self.remove)
        self.left.slots.load_asked.connect(self.ask_versions)
        self.left.slots.removal_asked.connect(self.remove_version)
        self.right.restore_asked.connect(self.restore)
        self.right.save_asked.connect(self.save)
        self.right.truth.load_asked.connect(self.ask_truth)
        self.right.truth.error_asked.connect(self._show_error)
        self.right.add_model_asked.connect(self.ask_models)
        self.view.panels_asked.connect(self.toggle_panels)
        self.view.blink.changed.connect(self._remember_blink)
        self._preferences.motion_changed.connect(self.view.blink.follow_motion)
        self.view.view_changed.connect(self._tell_place)
        self._session.problem_changed.connect(self.banner.show_problem)
        self.banner.remedied.connect(self._remedy)
        self.banner.dismissed.connect(self._session.dismiss_problem)

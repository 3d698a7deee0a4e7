"""The pages of the window: the models, the preferences."""

from functools import cached_property, partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.device_list import DeviceList
from app.model_library import ModelLibrary
from app.preferences import Preferences
from app.restore_session import RestoreSession
from app.ui.file_dialogs import FileDialogs
from app.ui.library_page import LibraryPage
from app.ui.page import Page
from app.ui.pages import Pages
from app.ui.preferences_page import PreferencesPage


class WindowPages(Pages):
    """Over the ``tabs``. What goes wrong in ``session`` meanwhile is told on the page that is shown."""

    add_asked = Signal()  # a model
    remedied = Signal(object)  # the Problem whose button was pressed

    def __init__(
        self,
        tabs: QWidget,
        session: RestoreSession,
        preferences: Preferences,
        library: ModelLibrary,
        devices: DeviceList,
        dialogs: FileDialogs,
    ) -> None:
        super().__init__(tabs)
        self._session = session
        self._make_library = partial(LibraryPage, session, library, dialogs)
        self._make_preferences = partial(PreferencesPage, preferences, devices, dialogs)

    @cached_property
    def library(self) -> LibraryPage:
        """The models; made when it is first wanted, like the other, so that the window opens sooner."""
        page = self._make_library()
        page.add_asked.connect(self.add_asked)
        self._take(page)
        return page

    @cached_property
    def preferences(self) -> PreferencesPage:
        """What a person likes."""
        page = self._make_preferences()
        self._take(page)
        return page

    def _take(self, page: Page) -> None:
        page.banner.remedied.connect(self.remedied)
        page.banner.dismissed.connect(self._session.dismiss_problem)
        page.banner.show_problem(self._session.problem)
        self._session.problem_changed.connect(page.banner.show_problem)
        self.add(page)

    @Slot()
    def toggle_models(self) -> None:
        """Show the page of models, or the tabs again."""
        self.toggle(self.library)

    @Slot()
    def toggle_preferences(self) -> None:
        """Show the page of preferences, or the tabs again."""
        self.toggle(self.preferences)

"""The pages of the window: the models, the preferences."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.device_list import DeviceList
from app.model_library import ModelLibrary
from app.preferences import Preferences
from app.restore_session import RestoreSession
from app.ui.file_dialogs import FileDialogs
from app.ui.library_page import LibraryPage
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
        self.library = LibraryPage(session, library, dialogs)
        self.preferences = PreferencesPage(preferences, devices, dialogs)
        super().__init__(tabs, (self.library, self.preferences))
        self.library.add_asked.connect(self.add_asked)
        for page in (self.library, self.preferences):
            page.banner.remedied.connect(self.remedied)
            page.banner.dismissed.connect(session.dismiss_problem)
            session.problem_changed.connect(page.banner.show_problem)

    @Slot()
    def toggle_models(self) -> None:
        """Show the page of models, or the tabs again."""
        self.toggle(self.library)

    @Slot()
    def toggle_preferences(self) -> None:
        """Show the page of preferences, or the tabs again."""
        self.toggle(self.preferences)

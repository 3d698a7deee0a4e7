"""The page of preferences; everything on it counts at once."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.device_list import DeviceList
from app.preferences import Preferences
from app.ui.file_dialogs import FileDialogs
from app.ui.key_preferences import KeyPreferences
from app.ui.labels import separator
from app.ui.look_preferences import LookPreferences
from app.ui.page import Page
from app.ui.result_preferences import ResultPreferences
from app.ui.running_preferences import RunningPreferences


class PreferencesPage(Page):
    """Shows a Preferences and changes it."""

    def __init__(
        self, preferences: Preferences, devices: DeviceList, dialogs: FileDialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("PreferencesPage", "Preferences"), parent)
        self._preferences = preferences
        self._devices = devices
        self._dialogs = dialogs
        self.look = LookPreferences(preferences)
        self.running = RunningPreferences(preferences, devices)
        self.results = ResultPreferences(preferences)
        self.keys = KeyPreferences(preferences.keys)
        self.reset = QPushButton(self.tr("Back to the defaults"))
        self.reset.setToolTip(self.tr("Everything on this page except the keys, which have a button of their own"))
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.addStretch(1)
        self.heading.addWidget(self.reset)
        for number, section in enumerate((self.look, self.running, self.results, self.keys)):
            if number:
                self.column.addWidget(separator())
            self.column.addWidget(section)
        self.column.addStretch(1)
        self.reset.clicked.connect(preferences.reset)
        self.results.folder_asked.connect(self._ask_folder)
        self.look.profile_asked.connect(self._ask_profile)

    def take_keyboard(self) -> None:
        """The theme comes first; what devices there are is found out meanwhile."""
        self._devices.look()
        self.look.theme.buttons[0].setFocus()

    @Slot()
    def _ask_profile(self) -> None:
        path = self._dialogs.ask_profile(self, self._preferences.last_folder)
        if path is not None:
            self._preferences.monitor_profile = str(path)

    @Slot()
    def _ask_folder(self) -> None:
        start = self._preferences.results_folder or self._preferences.last_folder
        folder = self._dialogs.ask_folder(self, self.tr("Where results go"), start)
        if folder is not None:
            self._preferences.results_folder = folder

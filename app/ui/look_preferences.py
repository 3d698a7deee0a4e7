"""How the window looks: theme, surround, language, motion."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.languages import own_name
from app.preferences import LANGUAGES, MOTIONS, SURROUNDS, THEMES, Preferences
from app.ui.preference_row import PreferenceRow
from app.ui.section import Section
from app.ui.segments import Segments
from app.ui.value_box import ValueBox

ANOTHER = "another"


class LookPreferences(Section):
    """Everything counts at once, the language from the next start on."""

    profile_asked = Signal()  # let a file be chosen

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LookPreferences", "Appearance"), parent)
        self._preferences = preferences
        self.theme = self._segments(
            self.tr("Theme"), self.tr("Dark"), self.tr("Light"), self.tr("High contrast"), self.tr("As the system")
        )
        self.surround = self._segments(
            self.tr("Around the picture"), self.tr("As the theme"), self.tr("Black"), self.tr("Gray"), self.tr("White")
        )
        self.motion = self._segments(self.tr("Motion"), self.tr("As the system"), self.tr("Full"), self.tr("Reduced"))
        self.language = ValueBox(self.tr("Language"))
        # Each in its own words, so that whoever is lost finds the way back.
        own = map(own_name, LANGUAGES[1:])
        names = dict(zip(LANGUAGES, (self.tr("As the system"), *own), strict=True))
        self.language.fill(list(names.items()))
        self.monitor = ValueBox(self.tr("Colours of the monitor"))
        for title, control, hint in (
            (self.tr("Theme"), self.theme, ""),
            (
                self.tr("Around the picture"),
                self.surround,
                self.tr("Always a neutral gray, so that colours look true."),
            ),
            (
                self.tr("Colours of the monitor"),
                self.monitor,
                self.tr("Pictures are shown in them; files keep their own."),
            ),
            (self.tr("Language"), self.language, self.tr("Counts from the next start.")),
            (self.tr("Motion"), self.motion, self.tr("Reduced: nothing blinks or slides by itself.")),
        ):
            self.column.addWidget(PreferenceRow(title, control, hint))
        self._follow()
        self.theme.chosen.connect(self._on_theme)
        self.surround.chosen.connect(self._on_surround)
        self.motion.chosen.connect(self._on_motion)
        self.language.picked.connect(self._on_language)
        self.monitor.picked.connect(self._on_monitor)
        preferences.changed.connect(self._follow)

    def _segments(self, name: str, *texts: str) -> Segments:
        made = Segments(name)
        for text in texts:
            made.add_text(text).setAccessibleName(f"{name}: {text}")
        return made

    @Slot()
    def _follow(self) -> None:
        now = self._preferences
        self.theme.show_chosen(THEMES.index(now.theme))
        self.surround.show_chosen(SURROUNDS.index(now.surround))
        self.motion.show_chosen(MOTIONS.index(now.motion))
        self.language.show_value(now.language)
        self._show_monitor(now.monitor_profile)

    def _show_monitor(self, profile: str) -> None:
        """As the system has it, sRGB, or the file that was chosen; another file can be."""
        choices = [("", self.tr("As the system has them")), ("srgb", self.tr("sRGB"))]
        if profile not in ("", "srgb"):
            choices.append((profile, Path(profile).name))
        self.monitor.fill([*choices, (ANOTHER, self.tr("From a profile…"))])
        self.monitor.show_value(profile)

    @Slot(int)
    def _on_theme(self, place: int) -> None:
        self._preferences.theme = THEMES[place]

    @Slot(int)
    def _on_surround(self, place: int) -> None:
        self._preferences.surround = SURROUNDS[place]

    @Slot(int)
    def _on_motion(self, place: int) -> None:
        self._preferences.motion = MOTIONS[place]

    @Slot(object)
    def _on_monitor(self, profile: str) -> None:
        if profile == ANOTHER:
            self._show_monitor(self._preferences.monitor_profile)
            self.profile_asked.emit()
        else:
            self._preferences.monitor_profile = profile

    @Slot(object)
    def _on_language(self, name: str) -> None:
        self._preferences.language = name

"""How maps are coloured, and which path of a scan is watched."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSlider, QWidget

from app.analysis_findings import ScanFinding
from app.analysis_question import DISPLAYS, VARIANTS, Aspect
from app.analysis_session import AnalysisSession
from app.sentences import translated
from app.ui.choice_box import ChoiceBox
from app.ui.icon_button import IconButton
from app.ui.labels import label
from app.ui.scan_player import ScanPlayer
from app.ui.section import Section
from app.ui.segments import Segments

# Of the slider along the way.
STEPS = 1000


class MapLookSection(Section):
    """Changes what is shown at once; nothing is computed again."""

    def __init__(self, session: AnalysisSession, player: ScanPlayer, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MapLookSection", "Look"), parent)
        self._session, self._player = session, player
        self.displays = self._segments(
            self.tr("How small values are shown"),
            (
                (self.tr("Fourth root"), self.tr("Small values can be seen beside large ones")),
                (self.tr("Raw"), self.tr("Values as they are: only the largest can be seen")),
                (self.tr("Log"), self.tr("Logarithm of the values and one")),
            ),
        )
        self.variants = self._segments(
            self.tr("Sign"),
            (
                (self.tr("Absolute"), self.tr("How much each pixel counts, whichever way")),
                (self.tr("Signed"), self.tr("Which way: amber adds, blue takes away")),
                (self.tr("Positive"), self.tr("Only what makes the pixel brighter (ReLU)")),
            ),
        )
        self.pair = self._segments(
            self.tr("Two models"),
            (
                (self.tr("Side by side"), self.tr("The map of each model")),
                (
                    self.tr("Difference"),
                    self.tr("Where one looks more, each as a share of its own whole"),
                ),
            ),
        )
        self.grounds = self._segments(
            self.tr("What lies below"),
            (
                (self.tr("On the picture"), self.tr("Over the picture in gray")),
                (self.tr("Map alone"), self.tr("In the colours of the legend; Space shows the picture while held")),
            ),
        )
        self.what = self._segments(
            self.tr("What is shown of the scan"),
            (
                (self.tr("The way"), self.tr("Which pixel comes when")),
                (self.tr("What it remembers"), self.tr("What the framed pixel still knows of each other")),
            ),
        )
        self.path = ChoiceBox(self.tr("Path of the scan"))
        self.play = IconButton("play", self.tr("Play, pause"), "P")
        self.way = QSlider(Qt.Orientation.Horizontal)
        self.way.setRange(0, STEPS)
        self.way.setPageStep(STEPS // 20)
        self.way.setAccessibleName(self.tr("Place along the way"))
        self._lay_out()
        self._follow()
        self._connect()

    def _segments(self, name: str, buttons: tuple[tuple[str, str], ...]) -> Segments:
        made = Segments(name)
        for text, tip in buttons:
            made.add_text(text).setToolTip(tip)
        return made

    def _lay_out(self) -> None:
        player = QHBoxLayout()
        player.setSpacing(8)
        player.addWidget(self.play)
        player.addWidget(self.way, 1)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.what)
        self._form.addRow(label(self.tr("Path"), "quiet"), self.path)
        self._form.addRow(player)
        self._form.addRow(self.displays)
        self._form.addRow(self.variants)
        self._form.addRow(self.pair)
        self._form.addRow(self.grounds)
        self.column.addLayout(self._form)

    def _connect(self) -> None:
        session = self._session
        self.displays.chosen.connect(self._on_display)
        self.variants.chosen.connect(self._on_variant)
        self.pair.chosen.connect(self._on_pair)
        self.grounds.chosen.connect(self._on_ground)
        self.what.chosen.connect(self._on_what)
        self.path.activated.connect(self._on_path)
        self.play.clicked.connect(self._player.play)
        self.way.sliderMoved.connect(self._on_way)
        self.way.actionTriggered.connect(self._on_way_key)
        session.settings_changed.connect(self._follow)
        session.aspect_changed.connect(self._follow)
        session.finding_changed.connect(self._show_paths)
        self._player.changed.connect(self._follow_player)

    @Slot()
    def _follow(self) -> None:
        aspect, look = self._session.aspect, self._session.settings.look
        scans, shows_way = aspect is Aspect.SCANS, self._player.shows_way
        curved = aspect in (Aspect.FIELD, Aspect.USED)
        mapped = curved or (scans and not shows_way)
        paired = curved and self._session.settings.beside is not None
        shown = (scans, scans, scans and shows_way, mapped, curved and not (paired and look.difference), paired, mapped)
        for row, is_shown in enumerate(shown):
            self._form.setRowVisible(row, is_shown)
        self.setVisible(scans or curved)
        self.displays.show_chosen(DISPLAYS.index(look.display))
        self.variants.show_chosen(VARIANTS.index(look.variant))
        self.variants.buttons[2].setVisible(aspect is Aspect.FIELD)
        self.pair.show_chosen(1 if look.difference else 0)
        self.grounds.show_chosen(0 if look.over else 1)
        self.what.show_chosen(0 if shows_way else 1)
        self._show_paths()

    @Slot()
    def _show_paths(self) -> None:
        found = self._session.finding
        names = found.paths.names if isinstance(found, ScanFinding) else ()
        wanted = [*map(translated, names), self.tr("all at once")] if names else []
        if [self.path.itemText(place) for place in range(self.path.count())] != wanted:
            self.path.clear()
            self.path.addItems(wanted)
        self.path.setCurrentIndex(min(self._session.settings.look.path, len(wanted) - 1))
        self.path.setEnabled(bool(wanted))
        self._follow_player()

    @Slot()
    def _follow_player(self) -> None:
        player = self._player
        has_way = player.steps[1] > 0
        self.play.setEnabled(has_way)
        self.way.setEnabled(has_way)
        self.play.show_symbol("pause" if player.is_playing else "play")
        self.way.setValue(round(player.position * STEPS))

    @Slot(int)
    def _on_display(self, place: int) -> None:
        self._session.look(display=DISPLAYS[place])

    @Slot(int)
    def _on_variant(self, place: int) -> None:
        self._session.look(variant=VARIANTS[place])

    @Slot(int)
    def _on_pair(self, place: int) -> None:
        self._session.look(difference=place == 1)

    @Slot(int)
    def _on_ground(self, place: int) -> None:
        self._session.look(over=place == 0)

    @Slot(int)
    def _on_what(self, place: int) -> None:
        self._player.show_way(place == 0)
        self._follow()

    @Slot(int)
    def _on_path(self, place: int) -> None:
        self._session.look(path=place)

    @Slot(int)
    def _on_way(self, place: int) -> None:
        self._player.go_to(place / STEPS)

    @Slot(int)
    def _on_way_key(self, _action: int) -> None:
        if not self.way.isSliderDown():
            self._player.go_to(self.way.sliderPosition() / STEPS)

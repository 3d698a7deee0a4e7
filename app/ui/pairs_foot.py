"""Below the list of pairs: how many are ready, what can be done for the others, and what else there is to say."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.sentences import joined, translated
from app.training_session import TrainingSession
from app.ui.appearance import PADDING
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.scrolling import scrolling

# Pixels that the list of files without a counterpart may take; it can be hundreds.
LEFT_OVER = 84
MOST_WARNINGS = 3


class PairsFoot(QWidget):
    """Follows a TrainingSession's rows and asks them to align, to drop and to show all."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._warnings: tuple[str, ...] = ()
        self.counts = label(role="small")
        self.align = QPushButton(self.tr("Align"))
        self.align.setCheckable(True)
        self.align.setToolTip(
            self.tr("Lay each clean picture on the other one. No file is changed; press again to undo")
        )
        self.light = QCheckBox(self.tr("Match the light too"))
        self.light.setToolTip(
            self.tr("While aligning; leave it off where the change of light is what should be learnt, as with haze")
        )
        self.drop_red = QPushButton(self.tr("Drop the red ones"))
        self.notes = label(role="small")
        self.fold = QPushButton()
        self.fold.setProperty("role", "fold")
        self.fold.setCheckable(True)
        self.unmatched = label(role="small")
        self._left_over = scrolling(self.unmatched)
        self._lay_out()
        self.follow()
        self._connect()

    def _lay_out(self) -> None:
        self.unmatched.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.unmatched.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._left_over.setFixedHeight(LEFT_OVER)
        for text in (self.counts, self.notes, self.unmatched):
            text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 8, PADDING, PADDING)
        column.setSpacing(6)
        for widget in (
            self.counts, self.align, self.light, self.drop_red, self.notes, self.fold, self._left_over
        ):  # fmt: skip
            column.addWidget(widget)

    @Slot()
    def follow(self) -> None:
        """Show what the rows are now."""
        rows = self._session.rows
        has_pairs, idle = rows.sources.has_pairs, not rows.is_working and not self._session.sitting.is_busy
        self.counts.setText(self._counted())
        self.align.setVisible(has_pairs)
        self.align.setEnabled(idle and bool(rows.unaligned))
        self.align.setChecked(rows.is_aligned)
        self.align.setText(self.tr("Aligned") if rows.is_aligned else self.tr("Align"))
        self.light.setVisible(has_pairs and bool(rows.unaligned))
        self.light.setEnabled(idle)
        self.light.setChecked(rows.matches_light)
        self.drop_red.setVisible(has_pairs)
        self.drop_red.setEnabled(idle and bool(rows.red))
        self.drop_red.setText(self.tr("Show all") if rows.is_dropped else self.tr("Drop the red ones"))
        self.drop_red.setToolTip(
            self.tr("Bring the red ones back into the list")
            if rows.is_dropped
            else self.tr("Take what cannot be learnt from off the list; the files stay")
        )
        self._show_notes()
        self.fold.setText(self.tr("Left over: {count}").format(count=len(rows.unmatched)))
        self.fold.setVisible(bool(rows.unmatched))
        self.unmatched.setText("\n".join(map(translated, rows.unmatched)))
        self._on_fold(self.fold.isChecked())

    def _show_notes(self) -> None:
        rows = self._session.rows
        apart = self.tr("%n lie(s) apart; aligning mends that.", "", len(rows.unaligned))
        mend = [apart] if rows.unaligned and not rows.is_aligned else []
        self.notes.setText(joined(*mend, *map(translated, (*rows.notes, *self._warnings[:MOST_WARNINGS]))))
        self.notes.setToolTip("\n".join(map(translated, self._warnings)))
        self.notes.setVisible(bool(self.notes.text()))

    def _counted(self) -> str:
        rows = self._session.rows
        if not rows.sources.has_pairs:
            return self.tr("%n good picture(s)", "", len(rows.all))
        found = {verdict: sum(row.verdict == verdict for row in rows.all) for verdict in ("green", "amber", "red")}
        return self.tr("{green} ready, {amber} usable, {red} left out").format(**found)

    @Slot()
    def _follow_run(self) -> None:
        """What a run finds out about its pictures belongs to what is said of them."""
        run = self._session.sitting.run
        warnings = run.warnings if run is not None else ()
        if warnings != self._warnings:
            self._warnings = warnings
            self._show_notes()

    @Slot()
    def _on_align(self) -> None:
        rows = self._session.rows
        rows.align(not rows.is_aligned)
        self.follow()

    @Slot()
    def _on_drop(self) -> None:
        rows = self._session.rows
        rows.show_all() if rows.is_dropped else rows.drop_red()

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self._left_over.setVisible(is_open and bool(self._session.rows.unmatched))
        self.fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

    def _connect(self) -> None:
        session, rows = self._session, self._session.rows
        rows.changed.connect(self.follow)
        rows.working_changed.connect(self.follow)
        session.sitting.activity_changed.connect(self.follow)
        session.sitting.activity_changed.connect(self._follow_run)
        session.sitting.progressed.connect(self._follow_run)
        self.align.clicked.connect(self._on_align)
        self.light.clicked.connect(rows.match_light)
        self.drop_red.clicked.connect(self._on_drop)
        self.fold.toggled.connect(self._on_fold)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_left_over"):
            self._on_fold(self.fold.isChecked())

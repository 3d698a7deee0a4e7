"""What an empty Train tab shows: where to drop before and after, or good pictures only."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.training_session import TrainingSession
from app.ui.labels import label
from app.ui.source_drop import LargeSourceDrop


class TrainEmpty(QWidget):
    """Two large places for pairs, one for good pictures; and a run that was not finished, if there is one."""

    go_on_asked = Signal(object)  # a SavedRun
    samples_asked = Signal(object)  # a list of Paths

    def __init__(self, session: TrainingSession, samples: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._samples = samples
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Nothing to learn from yet"))
        self.before = LargeSourceDrop(
            self.tr("Before"), self.tr("Pictures as your camera gives them: noisy, soft, hazy, small."), "drop"
        )
        self.after = LargeSourceDrop(
            self.tr("After"), self.tr("The same pictures as they should be. Equal names make pairs."), "drop"
        )
        self.clean = LargeSourceDrop(
            self.tr("Good only"),
            self.tr("Pictures without another side. Silvermend spoils them as you choose."),
            "good",
        )
        self.unfinished = label(role="quiet")
        self.go_on = QPushButton(self.tr("Continue it"))
        self.go_on.setToolTip(self.tr("Go on where it was stopped"))
        self.try_samples = QPushButton(self.tr("Try it with the sample pictures"))
        self.try_samples.setProperty("role", "link")
        self.try_samples.setToolTip(self.tr("Good pictures that came with Silvermend, spoilt as you choose"))
        self.try_samples.setVisible(bool(samples))
        self._lay_out()
        self._follow()
        self._follow_sources()
        self.go_on.clicked.connect(self._on_go_on)
        self.try_samples.clicked.connect(self._on_samples)
        session.runs_changed.connect(self._follow)
        session.rows.sources_changed.connect(self._follow_sources)

    def set_hovered(self, hovered: bool) -> None:
        """Whether something that could be dropped is held over the window."""
        for place in (self.before, self.after, self.clean):
            place.set_hovered(hovered)

    def _lay_out(self) -> None:
        title = label(self.tr("Teach a model your own pictures"), "title")
        sentence = label(
            self.tr(
                "A few dozen pairs are enough. Some are kept unseen, and at the end they prove whether the new model "
                "is better. Nothing leaves this computer."
            ),
            "quiet",
        )
        sentence.setWordWrap(True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setMaximumWidth(560)
        pairs = QHBoxLayout()
        pairs.setSpacing(16)
        pairs.addStretch(1)
        for place in (self.before, self.after):
            pairs.addWidget(place, 10)
        pairs.addSpacing(8)
        pairs.addWidget(label(self.tr("or"), "quiet"))
        pairs.addSpacing(8)
        pairs.addWidget(self.clean, 10)
        pairs.addStretch(1)
        unfinished = QHBoxLayout()
        unfinished.setSpacing(12)
        unfinished.addStretch(1)
        unfinished.addWidget(self.unfinished)
        unfinished.addWidget(self.go_on)
        unfinished.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title, alignment=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(sentence, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        column.addLayout(pairs)
        column.addSpacing(12)
        column.addWidget(self.try_samples, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(unfinished)
        column.addStretch(1)

    @Slot()
    def _follow_sources(self) -> None:
        sources = self._session.rows.sources
        for place, paths in ((self.before, sources.before), (self.after, sources.after), (self.clean, sources.clean)):
            place.show_paths(paths)

    @Slot()
    def _follow(self) -> None:
        found = self._session.unfinished
        self.unfinished.setVisible(bool(found))
        self.go_on.setVisible(bool(found))
        if not found:
            return
        first = found[0]
        text = self.tr("“{name}” was not finished.").format(name=first.name)
        if first.step:
            text = self.tr("“{name}” was stopped after {step} steps.").format(name=first.name, step=first.step)
        self.unfinished.setText(text)

    @Slot()
    def _on_samples(self) -> None:
        self.samples_asked.emit(self._samples)

    @Slot()
    def _on_go_on(self) -> None:
        if self._session.unfinished:
            self.go_on_asked.emit(self._session.unfinished[0])

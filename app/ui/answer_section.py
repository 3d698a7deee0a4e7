"""What came of the question, in words and in a small table."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import analysis_words, words
from app.analysis_findings import CostFinding, FieldFinding, Finding
from app.analysis_session import AnalysisSession
from app.model_title import shown_title
from app.ui.cross_sections import CrossSections
from app.ui.labels import label
from app.ui.section import Section
from core.restoration import measured_fields


class AnswerSection(Section):
    """Hidden until there is an answer."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AnswerSection", "Answer"), parent)
        self._session = session
        self.texts = QVBoxLayout()
        self.texts.setSpacing(8)
        self.sections = CrossSections(session)
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self.column.addLayout(self.texts)
        self.column.addWidget(self.sections)
        self.column.addWidget(self.table)
        self._follow()
        session.finding_changed.connect(self._follow)
        session.speeds_changed.connect(self._follow)
        session.aspect_changed.connect(self._follow)

    @property
    def told(self) -> list[str]:
        """The sentences that are shown."""
        found = self._session.finding
        if found is None:
            return []
        if isinstance(found, CostFinding):
            speeds = [self._session.speed_of(model) for model in found.question.models]
            pairs = zip(found.costs, speeds, strict=True)
            return [analysis_words.cost_sentence(one, speed) for one, speed in pairs]
        return analysis_words.sentences(found)

    @Slot()
    def _follow(self) -> None:
        found = self._session.finding
        self.setVisible(found is not None)
        _empty(self.texts)
        _empty(self._grid)
        if found is None:
            return
        models, told = found.question.models, self.told
        for model, text in zip(models, told, strict=True):
            if len(models) > 1:
                name = label(shown_title(model.title), "name")
                name.setWordWrap(True)
                self.texts.addWidget(name)
            sentence = label(text)
            sentence.setWordWrap(True)
            sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.texts.addWidget(sentence)
            self._offer_overlap(found, models.index(model))
        self._show_table(found)
        self._settle()

    def _offer_overlap(self, found: Finding, number: int) -> None:
        """What suits the field, and all of it; not what tiles do already, and not at an odd place."""
        if not isinstance(found, FieldFinding) or not found.fields[number].areas:
            return
        known, one = measured_fields.field_of(found.question.models[number]), found.fields[number]
        for overlap in sorted({one.overlap, max(one.overlap, one.reach.overlap)} - {known and known.overlap}):
            keep = QPushButton(self.tr("Let its tiles overlap by {overlap} px").format(overlap=overlap))
            keep.setProperty("role", "link")
            keep.setToolTip(
                self.tr("It takes longer, and hardly changes a picture; it is remembered for this model")
                if overlap > measured_fields.LONGEST
                else self.tr("From the next restoration on; it is remembered for this model on this computer")
            )
            keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            keep.clicked.connect(partial(self._session.export.keep, found, number, overlap))
            self.texts.addWidget(keep, alignment=Qt.AlignmentFlag.AlignLeft)

    def _settle(self) -> None:
        """New texts get their room now; a moment later they would be seen to jump."""
        place: QWidget | None = self
        while place is not None and not isinstance(place, QScrollArea):
            if (layout := place.layout()) is not None:
                layout.activate()
            place = place.parentWidget()

    def _show_table(self, found: Finding) -> None:
        """The smallest square that holds a share of the field, for every model."""
        has_table = isinstance(found, FieldFinding) and all(one.areas for one in found.fields)
        self.table.setVisible(has_table)
        if not isinstance(found, FieldFinding) or not has_table:
            return
        several = len(found.fields) > 1
        heads = (self.tr("Share"), self.tr("Square"), self.tr("Of the part"))
        for place, text in enumerate(heads):
            self._grid.addWidget(label(text, "small"), 0, place, _side(place))
        row = 1
        for one in found.fields:
            if several:
                self._grid.addWidget(label(shown_title(one.field.title), "small"), row, 0, 1, 3)
                row += 1
            for ratio in one.areas["raw"]:
                cells = [words.localised(f"{ratio.threshold * 100:g} %"), self.tr("more than the part"), ""]
                if ratio.ratio is not None:
                    cells[1:] = [f"{ratio.width} × {ratio.height} px", words.localised(f"{ratio.ratio * 100:.2g} %")]
                for place, text in enumerate(cells):
                    self._grid.addWidget(label(text, "small"), row, place, _side(place))
                row += 1
        self._grid.setColumnStretch(1, 1)


def _side(place: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignRight


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()

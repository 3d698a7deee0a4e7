"""Which key does what, for everybody to arrange."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.key_choices import KeyChoices
from app.ui.appearance import CONTROL
from app.ui.icon_button import IconButton
from app.ui.key_field import FIELD_WIDTH, KeyField
from app.ui.key_map import mapped_groups, native, objection
from app.ui.keys import groups
from app.ui.labels import label
from app.ui.section import Section

# Two columns of keys side by side.
COLUMNS = 2


class KeyPreferences(Section):
    """A field for each verb that has a key; a key that is taken is refused with a sentence."""

    def __init__(self, choices: KeyChoices, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeyPreferences", "Keys"), parent)
        self._choices = choices
        self.fields: dict[str, KeyField] = {}
        self._resets: dict[str, IconButton] = {}
        self.reset = QPushButton(self.tr("All keys as they came"))
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.addWidget(self.reset)
        self.refusal = label(role="notable")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self.column.addWidget(self.refusal)
        self._lay_out()
        self._follow()
        self.reset.clicked.connect(self._on_reset_all)
        choices.changed.connect(self._follow)

    def _lay_out(self) -> None:
        for group in mapped_groups(self._choices):
            keys = [key for key in group.keys if key.verb and key.text]
            if not keys:
                continue
            self.column.addWidget(label(group.title, "quiet"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            for place, key in enumerate(keys):
                row, column = place // COLUMNS, place % COLUMNS * 3
                text = label(key.text)
                text.setWordWrap(True)
                text.setMinimumWidth(1)
                grid.addWidget(text, row, column)
                grid.addWidget(self._field(key.verb, key.text), row, column + 1)
                grid.addWidget(self._reset(key.verb, key.text), row, column + 2)
            for column in range(0, 3 * COLUMNS, 3):
                grid.setColumnStretch(column, 1)
                grid.setColumnMinimumWidth(column + 1, FIELD_WIDTH)
                grid.setColumnMinimumWidth(column + 2, CONTROL)
            # Groups of a single key keep to the same columns; without anything in them, columns have no space between.
            for column in range(3 * len(keys), 3 * COLUMNS):
                grid.addWidget(label(), 0, column)
            self.column.addLayout(grid)

    def _field(self, verb: str, text: str) -> KeyField:
        made = self.fields[verb] = KeyField(verb, text)
        made.chosen.connect(self._on_chosen)
        return made

    def _reset(self, verb: str, text: str) -> IconButton:
        made = self._resets[verb] = IconButton("reset", self.tr("As it came: {text}").format(text=text))
        made.setObjectName(verb)
        made.clicked.connect(self._on_reset)
        # The place stays when there is nothing to take back.
        policy = made.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        made.setSizePolicy(policy)
        return made

    @Slot()
    def _follow(self) -> None:
        today = {key.verb: key for group in mapped_groups(self._choices) for key in group.keys}
        for verb, field in self.fields.items():
            keys = today[verb].sequences
            field.show_key(native(keys[0]) if keys else "")
            self._resets[verb].setVisible(self._choices.of(verb) is not None)
        self.reset.setEnabled(any(self._choices.of(verb) is not None for verb in self.fields))

    @Slot(str)
    def _on_chosen(self, sequence: str) -> None:
        field = self.sender()
        assert isinstance(field, KeyField)
        refusal = objection(sequence, field.verb, self._choices) if sequence else ""
        if refusal:
            self._refuse(refusal)
        else:
            self.refusal.hide()
            self._choices.choose(field.verb, sequence)

    @Slot()
    def _on_reset(self) -> None:
        verb = self.sender().objectName()
        # Somebody else may have been given its key meanwhile.
        came_with = next(key for group in groups() for key in group.keys if key.verb == verb)
        for sequence in came_with.sequences:
            if refusal := objection(sequence, verb, self._choices):
                self._refuse(refusal)
                return
        self.refusal.hide()
        self._choices.reset(verb)

    @Slot()
    def _on_reset_all(self) -> None:
        self.refusal.hide()
        self._choices.reset()

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(self.tr("{reason} Choose another key, or change that one first.").format(reason=sentence))
        self.refusal.setAccessibleName(self.refusal.text())
        self.refusal.show()

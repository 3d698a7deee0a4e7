"""Tool tips that end in a key, "Split (S)", say the key that does it today."""

import re

from PySide6.QtWidgets import QWidget

from app.key_choices import KeyChoices
from app.ui.key_map import mapped_keys, native
from app.ui.keys import groups

_ENDS_IN_KEY = re.compile(r"^(?P<name>.+) \((?P<key>[^()]+)\)$", re.DOTALL)
_WRITTEN, _NAME, _VERB = "tipWritten", "tipName", "tipVerb"


def show_keys(root: QWidget, choices: KeyChoices) -> None:
    """Bring the tool tips of everything in ``root`` up to date.

    Tips are written where controls are made, with the key that the program came with; which verb one means is read from
    that key the first time, and again whenever somebody has written another tip meanwhile.
    """
    verbs = {native(sequence): key.verb for group in groups() for key in group.keys for sequence in key.sequences}
    today = {key.verb: key.sequences for key in mapped_keys(choices)}
    for widget in root.findChildren(QWidget):
        tip = widget.toolTip()
        if not tip:
            continue
        if tip != widget.property(_WRITTEN):
            found = _ENDS_IN_KEY.match(tip)
            verb = verbs.get(found["key"], "") if found else ""
            widget.setProperty(_VERB, verb)
            widget.setProperty(_NAME, found["name"] if found and verb else "")
        verb = widget.property(_VERB)
        if verb:
            keys = today.get(verb, ())
            name = widget.property(_NAME)
            widget.setToolTip(f"{name} ({native(keys[0])})" if keys else name)
            widget.setProperty(_WRITTEN, widget.toolTip())

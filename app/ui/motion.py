"""Whether things may move by themselves."""

from PySide6.QtWidgets import QApplication, QStyle


def is_reduced() -> bool:
    """Whether the system asks programs for little motion; Qt's styles then have animations of no length."""
    style = QApplication.style()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return style.styleHint(hint) == 0

"""Whether things may move by themselves."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QStyle

from app import desktop_motion

PROPERTY = "motion"


def choose(name: str) -> None:
    """One of app.preferences.MOTIONS, for the whole program."""
    _application().setProperty(PROPERTY, name)


def is_reduced() -> bool:
    """Whether the person, or, unless the person said more, the system asks for little motion."""
    chosen = _application().property(PROPERTY)
    if chosen in ("reduced", "full"):
        return bool(chosen == "reduced")
    # Qt's styles have animations of no length where the system says that to Qt.
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0 or desktop_motion.asks_for_little()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application

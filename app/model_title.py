"""What the models that come with Silvermend are called in the window's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "ModelTitle"


def shown_title(title: str) -> str:
    """``title`` of a card, translated where it is one of ours; what people call their own models stays."""
    return QCoreApplication.translate(CONTEXT, title)

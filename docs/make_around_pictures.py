"""Makes the pictures of docs/preferences.md and docs/library.md with the program itself.

python docs/make_around_pictures.py
"""

import os
import shutil
import tempfile
from pathlib import Path

# Before anything asks where the person's own models and figures are: those are nobody's business.
FOLDER = tempfile.TemporaryDirectory()
os.environ["XDG_DATA_HOME"] = str(Path(FOLDER.name) / "data")
os.environ["XDG_CACHE_HOME"] = str(Path(FOLDER.name) / "cache")

from make_screenshots import FONT, Photographer  # noqa: E402
from PySide6.QtCore import QCoreApplication  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from core import library  # noqa: E402
from core.samples import samples  # noqa: E402


def make_own_model() -> None:
    """A model of one's own: the one that comes with the program, under another name."""
    folder = library.user_folder()
    folder.mkdir(parents=True)
    shutil.copy(library.find().path, folder / "evening-portraits.safetensors")
    library.rename("evening-portraits", "Evening portraits")


def take_all(photographer: Photographer) -> None:
    """The empty window, both pages, and a key that is taken."""
    program, window = photographer.program, photographer.window
    for path in samples():
        program.preferences.recents.add([path])
    photographer.until(lambda: not program.files_lane.is_busy)
    photographer.take("recent")
    window.pages.toggle_preferences()
    photographer.until(lambda: program.devices.all and not program.restore_lane.is_busy)
    photographer.take("preferences")
    keys = window.pages.preferences.keys
    keys.fields["split"].chosen.emit("D")
    window.pages.preferences.show_at_top(keys)
    photographer.take("preferences-keys")
    window.pages.toggle_models()
    cards, figures = window.pages.library.cards, program.session.figures
    photographer.until(lambda: all(card.digest and figures.of(model) for model, card in cards.items()))
    # What is known has come just now; layouts in layouts take some turns to make room for it.
    for _ in range(10):
        QCoreApplication.processEvents()
    photographer.take("models")


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    make_own_model()
    photographer = Photographer(Path(FOLDER.name))
    take_all(photographer)
    photographer.window.leave()
    FOLDER.cleanup()


if __name__ == "__main__":
    main()

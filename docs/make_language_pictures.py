"""Makes the pictures of docs/languages.md: the window in each language that it speaks beside English.

python docs/make_language_pictures.py
"""

import tempfile
from pathlib import Path

# First, because it readies Qt and the path.
from make_screenshots import FONT, IMAGES, Photographer
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.languages import own_name
from app.preferences import LANGUAGES
from app.ui.comparison_view import Mode
from core.samples import samples


def take(photographer: Photographer, aside: Path, target: Path) -> None:
    """A restored sample, split, with numbers under the cursor; by way of ``aside``, as Qt writes no WebP."""
    tab = photographer.window.tab
    tab.open(samples()[:3])
    photographer.until(lambda: tab.screen_pictures.before and not photographer.program.files_lane.is_busy)
    tab.restore()
    photographer.until(lambda: tab.screen_pictures.has_result)
    tab.view.set_mode(Mode.SPLIT)
    tab.view.set_view(tab.view.view.zoomed(1.0))
    tab.view.hovered.emit((0.52, 0.48))
    photographer.until(lambda: not photographer.program.files_lane.is_busy)
    # Texts that came with the result want their places first.
    for _ in range(3):
        QCoreApplication.processEvents()
    photographer.window.grab().save(str(aside))
    Image.open(aside).convert("RGB").save(target, quality=85, method=6)


def main() -> None:
    """One picture for each language."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    for language in LANGUAGES[2:]:
        with tempfile.TemporaryDirectory() as folder:
            photographer = Photographer(Path(folder), language)
            take(photographer, Path(folder) / "window.png", IMAGES / f"language-{language}.webp")
            photographer.window.leave()
        print(f"docs/images/language-{language}.webp: {own_name(language)}", flush=True)


if __name__ == "__main__":
    main()

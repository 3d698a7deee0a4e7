"""Makes the pictures of docs/effect.md: what can be chosen about a finished restoration.

python docs/make_effect_pictures.py
"""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

# First, because it readies Qt and the path.
from make_screenshots import FONT, IMAGES, Photographer
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.mask_editing import Kind
from app.ui.comparison_view import Mode
from core.restoration.effect import Effect
from core.samples import samples

# Over the pears of the still life, in fractions of the picture.
STROKE = [(0.5 + place / 100, 0.55 + 0.02 * (place % 3)) for place in range(22)]


def scenes(photographer: Photographer) -> Iterator[str]:
    """Arranges one picture after the other, and says what it is called."""
    tab, session, until = photographer.window.tab, photographer.program.session, photographer.until
    panel = tab.right
    tab.open(samples()[:1])
    until(lambda: tab.screen_pictures.before and not photographer.program.files_lane.is_busy)
    tab.restore()
    until(lambda: tab.screen_pictures.has_result and not photographer.program.files_lane.is_busy)
    tab.view.set_mode(Mode.SPLIT)
    tab.view.set_view(replace(tab.view.view.zoomed(2.0), x=0.5, y=0.55).held())
    panel.balance.fold.click()
    panel.detail.fold.click()
    session.effect.change(Effect(1, 0.5, 1), "balance")
    photographer.settle()
    panel.bring_into_view(panel.detail)
    yield "effect-balance"
    session.effect.change(Effect(detail=(0.15, 0.5, 0.3, 0)), "detail")
    panel.balance.fold.click()
    panel.detail.more.click()
    photographer.settle()
    panel.bring_into_view(panel.detail)
    yield "effect-detail"
    session.effect.change(Effect(), "reset")
    panel.detail.fold.click()
    tab.view.set_mode(Mode.ONE)
    tab.view.fit()
    session.masks.add(Kind.LINEAR)
    session.masks.set_shape(start=(0.5, 0.2), end=(0.5, 0.6))
    session.masks.add(Kind.BRUSH)
    session.masks.set_brush(radius=0.045)
    session.masks.begin_stroke(STROKE[0])
    for place in STROKE[1:]:
        session.masks.extend_stroke(place)
    session.masks.end_stroke()
    target = tab.view.view.target
    tab.mask_tool.overlay.cursor_at = QPointF(
        target.left + STROKE[-1][0] * target.width, target.top + STROKE[-1][1] * target.height
    )
    photographer.settle()
    panel.bring_into_view(panel.masks.controls)
    yield "effect-masks"


def main() -> None:
    """All of them."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    with tempfile.TemporaryDirectory() as folder:
        photographer = Photographer(Path(folder))
        aside = Path(folder) / "window.png"
        for name in scenes(photographer):
            photographer.settle()
            # By way of another file, as Qt writes no WebP.
            photographer.window.grab().save(str(aside))
            Image.open(aside).convert("RGB").save(IMAGES / f"{name}.webp", quality=85, method=6)
            print(f"docs/images/{name}.webp", flush=True)
        photographer.window.leave()


if __name__ == "__main__":
    main()

"""Makes docs/images/blur.jpg: a sample that comes with Silvermend, shaken, restored by `deblur`, and the blur it found.

python docs/make_blur_picture.py
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.picture import files  # noqa: E402
from core.picture.picture import Picture, Pixels  # noqa: E402
from core.progress import finish  # noqa: E402
from core.restoration.blur_search import find_blur  # noqa: E402
from core.restoration.restore import restore  # noqa: E402
from core.restoration.restorer import Restorer  # noqa: E402
from core.training.degradations import generator  # noqa: E402
from core.training.degradations.kernels import blurred_light  # noqa: E402
from core.training.degradations.motion_blur import MotionBlur  # noqa: E402

SIDE, PANEL, GAP, CAPTION, MARK = 768, 384, 8, 22, 99
SEED = 4
PAPER, INK = (244, 243, 240), (40, 40, 40)


def main() -> None:
    """Draw the sheet."""
    clean = files.read(ROOT / "resources" / "samples" / "letterpress.jpg").pixels
    height, width = clean.shape[:2]
    size = (SIDE, round(SIDE * height / width))
    clean = np.asarray(cv2.resize(clean, size, interpolation=cv2.INTER_AREA), np.float32)
    kernel = MotionBlur(linear=0, max_length=(30, 30), exposure=(1, 1), canvas=24).kernel(generator(SEED, 0, 0))
    stored = np.rint(blurred_light(clean, kernel, 2.2).clip(0, 1) * 255) / 255
    shaken = Picture(stored.astype(np.float32))
    restored = finish(restore(shaken, Restorer.load("deblur", "cpu"), may_tune=False)).pixels
    found = finish(find_blur(shaken)).kernel
    sheet = Image.new("RGB", (2 * (PANEL + GAP) + GAP, PANEL + CAPTION + 2 * GAP), PAPER)
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(12)
    for index, (caption, pixels, mark) in enumerate(
        (("shaken, and how", shaken.pixels, kernel), ("restored, and what was found", restored, found))
    ):
        panel = Image.fromarray(np.rint(_middle(pixels).clip(0, 1) * 255).astype(np.uint8))
        margin = (MARK // 3 - len(mark)) // 2
        inset = np.pad(np.rint(mark / mark.max() * 255).astype(np.uint8), margin)
        panel.paste(Image.fromarray(inset).resize((MARK, MARK), Image.Resampling.NEAREST), (0, 0))
        left = GAP + index * (PANEL + GAP)
        sheet.paste(panel, (left, GAP))
        draw.text((left, GAP + PANEL + 4), caption, INK, font)
    sheet.save(ROOT / "docs" / "images" / "blur.jpg", quality=90, subsampling=0)


def _middle(pixels: Pixels) -> Pixels:
    top, left = (pixels.shape[0] - PANEL) // 2, (pixels.shape[1] - PANEL) // 2
    return pixels[top : top + PANEL, left : left + PANEL]


if __name__ == "__main__":
    main()

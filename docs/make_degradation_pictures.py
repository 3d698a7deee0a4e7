"""Makes docs/images/degradations.jpg: every kind of degradation on a detail of a sample that comes with Silvermend.

python docs/make_degradation_pictures.py
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.picture import files  # noqa: E402
from core.training.degradations import from_words, generator  # noqa: E402

# Kinds with values from the middle of their ranges, so that each shows at this size.
SHOWN = (
    "gaussian low=25 high=25 clipped=1",
    "camera shot=0.004",
    "jpeg quality=12 subsampling=4:2:0",
    "motion-blur linear=0",
    "motion-blur linear=1 length=14",
    "defocus radius=3.5",
    "haze beta=1.4 airlight=0.9",
    "rain gain=0.6",
    "downscale scale=4",
    "real-esrgan scale=2",
    "bsrgan scale=2",
)
HEIGHT, WIDTH, GAP, CAPTION, COLUMNS = 192, 256, 8, 20, 4
SEED = 6
PAPER, INK = (244, 243, 240), (40, 40, 40)


def main() -> None:
    """Draw the sheet."""
    clean = detail(ROOT / "resources" / "samples" / "still-life.jpg")
    panels = [("clean", clean)]
    for text in SHOWN:
        degraded = from_words([text]).degrade(clean, generator(SEED, 0, 0))
        grown = HEIGHT // len(degraded)
        panels.append((text, degraded.repeat(grown, axis=0).repeat(grown, axis=1)))
    rows = -(-len(panels) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP), PAPER)
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(11)
    for index, (caption, pixels) in enumerate(panels):
        left, top = GAP + index % COLUMNS * (WIDTH + GAP), GAP + index // COLUMNS * (HEIGHT + CAPTION + GAP)
        sheet.paste(Image.fromarray(np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)), (left, top))
        draw.text((left, top + HEIGHT + 3), caption, INK, font)
    sheet.save(ROOT / "docs" / "images" / "degradations.jpg", quality=90, subsampling=0)


def detail(path: Path) -> np.ndarray:
    """A part of the sample, at half its size."""
    pixels = files.read(path).pixels
    part = pixels[TOP : TOP + 2 * HEIGHT, LEFT : LEFT + 2 * WIDTH]
    return part.reshape(HEIGHT, 2, WIDTH, 2, 3).mean(axis=(1, 3), dtype=np.float32)


TOP, LEFT = 300, 420

if __name__ == "__main__":
    main()

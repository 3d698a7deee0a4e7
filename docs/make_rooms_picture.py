"""Makes docs/images/rooms.jpg: drawn rooms, how far everything in them is, and haze over that.

python docs/make_rooms_picture.py
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.training.degradations import generator  # noqa: E402
from core.training.degradations.haze import Haze  # noqa: E402
from resources.rooms.__main__ import textures  # noqa: E402
from resources.rooms.picture import photographed  # noqa: E402

SEEDS, SIZE, GAP, PAPER = (31, 36, 43, 47), (240, 180), 4, (244, 243, 240)


def main() -> None:
    """Draw the sheet: a column for each room."""
    photographs = textures([ROOT / "resources" / "samples"])
    sheet = Image.new("RGB", (len(SEEDS) * (SIZE[0] + GAP) + GAP, 3 * (SIZE[1] + GAP) + GAP), PAPER)
    for column, seed in enumerate(SEEDS):
        picture, depth = photographed(np.random.default_rng([2, seed]), photographs)
        depth = depth / depth.max()
        haze = Haze(beta=(1.5, 1.5), airlight=(0.85, 0.85)).over(depth).degrade(picture, generator(seed, 0, 0))
        for row, pixels in enumerate((picture, np.dstack([depth] * 3), haze)):
            panel = Image.fromarray(np.rint(pixels.clip(0, 1) * 255).astype(np.uint8)).resize(
                SIZE, Image.Resampling.BOX
            )
            sheet.paste(panel, (GAP + column * (SIZE[0] + GAP), GAP + row * (SIZE[1] + GAP)))
    sheet.save(ROOT / "docs" / "images" / "rooms.jpg", quality=88, subsampling=0)


if __name__ == "__main__":
    main()

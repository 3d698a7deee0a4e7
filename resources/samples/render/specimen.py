"""The sheet that the letterpress scene prints: a specimen of type from large to small.

The letters are EB Garamond, by Georg Duffner, under the SIL Open Font License (Debian and Ubuntu: fonts-ebgaramond).
"""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

#: The sheet in centimetres, and how many dots of print a centimetre holds.
WIDE, TALL, DOTS = 26.0, 31.0, 150
MARGIN = 2.5
#: A printer's point in dots.
POINT = 0.0353 * DOTS
#: Where Debian, Ubuntu, Fedora, macOS and a user's own fonts lie.
FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "~/Library/Fonts",
    "~/.local/share/fonts",
)

#: Cut, size in points, text; RED ones are printed from the second plate.
RED = ("A SPECIMEN", "Silvermend")
TITLES = (
    ("Regular", 50.0, "A SPECIMEN"),
    ("Italic", 25.0, "of Letters, cast in many Sizes, for the patient Eye"),
    ("Rule", 0.0, ""),
    ("Regular", 124.0, "Silvermend"),
    ("Rule", 0.0, ""),
    ("Regular", 44.0, "What the light has written,"),
    ("Regular", 44.0, "let no grain efface."),
)
TEXTS = (
    (
        "Regular", 31.0,
        "A plate of silver keeps the morning as it fell: the window, the chair, a hand at rest upon the cloth.",
    ),
    (
        "Italic", 25.0,
        "Look long before you mend. A scratch is no fault where the story passed; noise is only rain upon the "
        "glass, and rain will end.",
    ),
    (
        "Regular", 18.0,
        "Lay the sheet true, ink lightly, and pull with an even arm. The type should kiss the paper and be gone, "
        "leaving behind it a shadow deep enough to hold the eye, shallow enough to let it go. 1234567890",
    ),
    (
        "Regular", 13.5,
        "Of all the arts that wait on light the humblest is to wait. The plate is polished, the slide is drawn, "
        "and for a while nothing seems to happen. Yet grain by grain the day sets down what it has seen, & "
        "whoever would restore it afterwards must ask of every speck whether it fell from the lamp or from the "
        "dust. Remove the second; the first was never yours to take away.",
    ),
    (
        "Italic", 10.5,
        "Set by hand and printed in an edition of one. Five quick foxes jump the quiet weir, and the miller’s "
        "lantern blinks but twice before the boats come in; the judge, vexed, keeps his waltz for another night. "
        "The smallest lines upon this sheet are here to be read, if they can be, after the noise has gone.",
    ),
    (
        "Regular", 8.0,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 1234567890. Whoever reads this far has good eyes, "
        "a good lens, or a good program. There is no prize; there is only the small satisfaction of a thing seen "
        "as it was, which is, when all is counted, most of what a photograph has ever had to offer.",
    ),
)  # fmt: skip


def font(cut: str, size: float) -> ImageFont.FreeTypeFont:
    """EB Garamond in a cut ("Regular", "Italic") at a size in dots, wherever this computer keeps it."""
    for folder in FONT_FOLDERS:
        for path in sorted(Path(folder).expanduser().rglob(f"EBGaramond*-{cut}.[ot]tf"), reverse=True):
            return ImageFont.truetype(str(path), size)
    raise FileNotFoundError(
        f"The font EB Garamond {cut} was not found. Install it (Debian, Ubuntu: fonts-ebgaramond), then run this again."
    )


def printed() -> npt.NDArray[np.float32]:
    """The sheet (rows, columns, 3): black ink, red ink, and how deep the type went in; each 0 … 1."""
    width, height = int(WIDE * DOTS), int(TALL * DOTS)
    plates = [Image.new("L", (width, height)) for _ in range(2)]
    black_plate, red_plate = (ImageDraw.Draw(plate) for plate in plates)
    y = 1.7 * DOTS
    for cut, points, text in TITLES:
        if cut == "Rule":
            y += _rule(red_plate, width, y)
            continue
        face = font(cut, points * POINT)
        left, top, right, bottom = face.getbbox(text)
        plate = red_plate if text in RED else black_plate
        plate.text(((width - right - left) / 2, y - top), text, 255, face)
        y += bottom - top + 0.55 * DOTS
    for cut, points, text in TEXTS:
        y = _paragraph(black_plate, text, font(cut, points * POINT), points, y) + (0.28 * DOTS + 0.35 * points * POINT)
    black, red = (np.asarray(plate, np.float32) / 255 for plate in plates)
    both = np.maximum(black, red)
    depth = 0.6 * cv2.GaussianBlur(both, (0, 0), 1.6) + 0.4 * cv2.GaussianBlur(both, (0, 0), 5.0)
    return np.stack([black, red, depth], -1)


def _paragraph(plate: ImageDraw.ImageDraw, text: str, face: ImageFont.FreeTypeFont, points: float, y: float) -> float:
    """Sets ``text`` from margin to margin, the last line as it comes; returns where the next may begin."""
    measure = (WIDE - 2 * MARGIN) * DOTS
    lines: list[list[str]] = [[]]
    for word in text.split():
        if lines[-1] and face.getlength(" ".join([*lines[-1], word])) > measure:
            lines.append([])
        lines[-1].append(word)
    for number, line in enumerate(lines):
        words = sum(face.getlength(word) for word in line)
        last = number == len(lines) - 1
        space = face.getlength(" ") if last else (measure - words) / max(1, len(line) - 1)
        x = MARGIN * DOTS
        for word in line:
            plate.text((x, y), word, 255, face)
            x += face.getlength(word) + space
        y += points * POINT * 1.13
    return y


def _rule(plate: ImageDraw.ImageDraw, width: int, y: float) -> float:
    """A thick and a thin line with a diamond between them; returns the height they take."""
    middle, dot, margin = y + 0.16 * DOTS, 0.16 * DOTS, MARGIN * DOTS
    for top, thick in ((middle - 0.045 * DOTS, 0.06), (middle + 0.06 * DOTS, 0.018)):
        for start, end in ((margin, width / 2 - 2.4 * dot), (width / 2 + 2.4 * dot, width - margin)):
            plate.rectangle((start, top, end, top + thick * DOTS), fill=255)
    x = width / 2
    plate.polygon([(x - dot, middle), (x, middle - dot), (x + dot, middle), (x, middle + dot)], fill=255)
    return 0.85 * DOTS

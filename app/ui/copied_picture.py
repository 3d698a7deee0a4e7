"""The shown version of a picture as an image for other programs."""

from PySide6.QtGui import QColorSpace, QImage

from app.ui.qt_images import to_image, to_screen
from core.picture.picture import Picture
from core.restoration.effect import Effect


def image_of(before: Picture, after: Picture | None, effect: Effect) -> QImage:
    """The result under its ``effect``, or the source where there is none, in 8 bits of sRGB."""
    shown = before
    if after is not None:
        from core.restoration.effected import effected

        shown = effected(before, after, effect)
    # A copy: the clipboard outlives the pixels.
    image = to_image(to_screen(shown), opaque=shown.alpha is None).copy()
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image

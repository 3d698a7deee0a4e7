"""What there is to say where a model and a picture do not agree on haze: one sentence, or none."""

from core.picture.picture import Picture
from core.restoration.haze import LIKELY, haze
from core.restoration.restorer import Restorer

# Confidence below which a picture is hardly hazy, and below which nothing in it tells of haze at all. Of photographs of
# real haze a third lie below the first, of clear ones two thirds do; half of these lie below the second.
HARDLY, CLEAR = 0.2, 0.05

LEFT = "Haze is not certain here and was left alone; a model against haze alone takes it out."
TAKEN = "There may be no haze here: if it is too dark now, lower the strength."


def haze_doubt(picture: Picture, restorer: Restorer) -> str:
    """The sentence for ``picture`` restored by ``restorer``; empty for models that leave haze alone anyway."""
    if not restorer.needs_whole:
        return ""
    confidence = haze(picture).confidence
    if restorer.lifts_only_haze:
        return TAKEN if confidence < HARDLY else ""
    return LEFT if CLEAR <= confidence < LIKELY else ""

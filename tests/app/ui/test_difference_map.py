"""Differences at any zoom: what is seen at once, the rest soon, never another picture's."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui import difference_piece
from app.ui.difference_look import DifferenceLook, DifferenceLooks
from app.ui.difference_map import DifferenceMap
from app.ui.view_transform import Rect
from app.workers.lane import Lane
from core.analysis.compared import Compared
from core.analysis.difference import Channel
from core.analysis.error_map import Kind, error_map, ramp
from core.picture.picture import Picture
from core.restoration.effect import Effect
from tests.app.waiting import settle, wait_until

WHOLE = Rect(0, 0, 1, 1)
GREEN = QColor(0, 255, 0)


@pytest.fixture
def lane(qt):
    made = Lane("differences")
    yield made
    made.stop()
    settle()


def halves(height: int = 60, width: int = 80, levels: float = 32) -> Compared:
    """The right half got brighter."""
    before = np.full((height, width, 3), 0.5, np.float32)
    after = before.copy()
    after[:, width // 2 :] += levels / 255
    return Compared.of(Picture(before), Picture(after))


def drawn(found: DifferenceMap, part: Rect, look: DifferenceLook, size: tuple[int, int] = (80, 60)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(GREEN)
    painter = QPainter(image)
    scale = size[0] / (part.width * found.compared.width) if found.compared else 1.0
    found.draw(painter, QRectF(0, 0, *size), part, scale, look)
    painter.end()
    return image


def colour(image: QImage, x: int, y: int) -> list[int]:
    found = image.pixelColor(x, y)
    return [found.red(), found.green(), found.blue()]


def test_brightness_is_there_at_once_at_every_zoom(lane: Lane) -> None:
    found = DifferenceMap(lane)
    found.compare(halves())
    look = DifferenceLook(gain=4)
    unchanged, brighter = ramp(Kind.SIGNED)[128].tolist(), ramp(Kind.SIGNED)[192].tolist()
    for part in (WHOLE, Rect(0.45, 0.2, 0.1, 0.1)):
        image = drawn(found, part, look)
        assert colour(image, 5, 30) == unchanged
        assert colour(image, 75, 30) == brighter
    small = drawn(found, WHOLE, look, (10, 8))
    assert colour(small, 1, 4) == unchanged
    assert colour(small, 8, 4) == brighter


@pytest.mark.parametrize("kind", [Kind.COLOUR, Kind.STRUCTURE])
def test_what_takes_longer_comes_by_itself_and_is_asked_once(lane: Lane, kind: Kind) -> None:
    found = DifferenceMap(lane)
    told: list[bool] = []
    found.changed.connect(lambda: told.append(True))
    found.compare(halves())
    look = DifferenceLook(kind, gain=8)
    assert colour(drawn(found, WHOLE, look), 75, 30) == [0, 255, 0]
    wait_until(lambda: told)
    assert found.is_complete(WHOLE, look)
    image = drawn(found, WHOLE, look)
    expected = error_map(found.compared, kind, Channel.LUMA, found.compared.whole)
    bright = ramp(kind)[min(round(float(expected[30, 75]) * 8 * 256 / kind.full_scale), 255)].astype(int)
    assert np.abs(np.array(colour(image, 75, 30)) - bright).max() <= 3


def test_a_strength_that_moves_keeps_what_is_shown_until_the_new_one_is_there(lane: Lane) -> None:
    found = DifferenceMap(lane)
    pair = halves()
    look = DifferenceLook(Kind.COLOUR)
    found.compare(pair)
    drawn(found, WHOLE, look)
    wait_until(lambda: found.is_complete(WHOLE, look))
    before = colour(drawn(found, WHOLE, look), 75, 30)
    found.compare(Compared.of(pair.first.picture, pair.second.picture, Effect(0.2)), same=True)
    assert colour(drawn(found, WHOLE, look), 75, 30) == before
    wait_until(lambda: colour(drawn(found, WHOLE, look), 75, 30) != before)


def test_another_picture_shows_nothing_of_the_one_before(lane: Lane) -> None:
    found = DifferenceMap(lane)
    look = DifferenceLook(Kind.STRUCTURE)
    found.compare(halves())
    drawn(found, WHOLE, look)
    found.compare(None)
    found.compare(halves(20, 30, 0))
    assert not found.is_complete(WHOLE, look)
    drawn(found, WHOLE, look)
    wait_until(lambda: found.count.survey is not None)
    assert found.count.survey.pixels == 600
    assert found.count.survey.largest == pytest.approx(0, abs=1e-6)


def test_a_large_view_of_a_large_picture_is_left_to_the_count(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.difference_map.AT_MOST", 1000)
    found = DifferenceMap(lane)
    found.compare(halves())
    look = DifferenceLook(Kind.STRUCTURE)
    drawn(found, WHOLE, look)
    wait_until(lambda: found.is_complete(WHOLE, look))
    assert found.count.small is not None
    assert found._piece is None


def test_a_view_that_moves_about_colours_nothing_anew(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    found = DifferenceMap(lane)
    found.compare(halves())
    look = DifferenceLook(gain=4)
    coloured: list[DifferenceLook] = []
    image_of = difference_piece.image_of
    monkeypatch.setattr(difference_piece, "image_of", lambda *given: (coloured.append(given[3]), image_of(*given))[1])
    drawn(found, WHOLE, look)
    wait_until(lambda: found.count.survey is not None)
    drawn(found, WHOLE, look)
    wait_until(lambda: len(found._coloured) == 2)
    before = len(coloured)
    for place in (0.1, 0.3, 0.5):
        image = drawn(found, Rect(place, place, 0.4, 0.4), look)
    assert len(coloured) == before
    assert colour(image, 75, 30) == ramp(Kind.SIGNED)[192].tolist()
    # Another gain is shown at once, and all of it coloured by itself.
    stronger = DifferenceLook(gain=8)
    assert colour(drawn(found, WHOLE, stronger), 75, 30) == ramp(Kind.SIGNED)[255].tolist()
    wait_until(lambda: [one[1] for one in found._coloured] == [stronger, stronger])


def test_each_kind_keeps_its_own_look() -> None:
    looks = DifferenceLooks()
    looks.change(gain=32, threshold=4)
    looks.change(Kind.COLOUR)
    assert (looks.now.gain, looks.now.threshold) == (8, 0)
    looks.change(clipping=True)
    looks.change(Kind.SIGNED)
    assert (looks.now.gain, looks.now.threshold, looks.now.clipping) == (32, 4, True)


def test_a_move_that_leaves_all_pieces_behind_shows_the_small_map_meanwhile(lane: Lane) -> None:
    found = DifferenceMap(lane)
    found.compare(halves(600, 800))
    look = DifferenceLook(gain=4)
    drawn(found, WHOLE, look, (20, 15))
    wait_until(lambda: found.count.survey is not None)
    drawn(found, Rect(0.0, 0.0, 0.1, 0.1), look)
    wait_until(lambda: not lane.is_busy)
    # The next piece is asked of the lane and cannot be there yet.
    image = drawn(found, Rect(0.9, 0.0, 0.1, 0.1), look)
    assert colour(image, 40, 30) == ramp(Kind.SIGNED)[192].tolist()

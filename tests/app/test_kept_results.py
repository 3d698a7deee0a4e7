"""Many restored pictures take little memory, and none loses its result."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.kept_results import KeptResults
from app.open_picture import OpenPicture
from app.workers.lane import Lane
from core.picture.picture import Picture
from tests.app.waiting import wait_until

BYTES = 10 * 10 * 3 * 4


@pytest.fixture
def lane(qt) -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.stop()


@pytest.fixture
def kept(lane: Lane) -> Iterator[KeptResults]:
    made = KeptResults(lane, room=2 * BYTES)
    yield made
    made.close()


def restored(number: int) -> OpenPicture:
    pixels = np.full((10, 10, 3), number / 10, np.float32)
    return OpenPicture(Path(f"{number}.png"), before=Picture(pixels * 2), after=Picture(pixels))


def is_in_memory(picture: OpenPicture) -> bool:
    return picture.after is not None and not isinstance(picture.after.pixels.base, np.memmap)


def test_results_looked_at_long_ago_move_to_files_and_stay_the_same(lane: Lane, kept: KeptResults) -> None:
    pictures = [restored(number) for number in range(5)]
    for current in pictures:
        kept.make_room(pictures, current)
        wait_until(lambda: not lane.is_busy)
    assert [is_in_memory(picture) for picture in pictures] == [False, False, False, True, True]
    assert [picture.before is None for picture in pictures] == [True, True, True, False, False]
    for number, picture in enumerate(pictures):
        np.testing.assert_array_equal(picture.after.pixels, np.full((10, 10, 3), number / 10, np.float32))


def test_a_source_that_was_saved_over_is_kept(lane: Lane, kept: KeptResults) -> None:
    pictures = [restored(number) for number in range(3)]
    first = pictures[0]
    first.saved_as = first.path
    for current in pictures:
        kept.make_room(pictures, current)
    wait_until(lambda: not lane.is_busy)
    assert not is_in_memory(first)
    assert first.before is not None

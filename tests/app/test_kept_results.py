"""Many restored pictures take little memory, and none loses its result."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.kept_results import KeptResults, is_in_file
from app.open_picture import OpenPicture
from app.slot import Slot
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
    picture = OpenPicture(Path(f"{number}.png"), before=Picture(pixels * 2))
    picture.shown = Slot(Picture(pixels))
    picture.take(picture.shown)
    return picture


def is_in_memory(picture: OpenPicture) -> bool:
    return picture.after is not None and not isinstance(picture.after.pixels.base, np.memmap)


def test_results_looked_at_long_ago_move_to_files_and_stay_the_same(lane: Lane, kept: KeptResults) -> None:
    pictures = [restored(number) for number in range(5)]
    for place, current in enumerate(pictures):
        kept.make_room(pictures[: place + 1], current)
        wait_until(lambda: not lane.is_busy)
    assert [is_in_memory(picture) for picture in pictures] == [False, False, False, True, True]
    assert [picture.before is None for picture in pictures] == [True, True, True, False, False]
    for number, picture in enumerate(pictures):
        np.testing.assert_array_equal(picture.after.pixels, np.full((10, 10, 3), number / 10, np.float32))


def test_a_source_that_was_saved_over_is_kept(lane: Lane, kept: KeptResults) -> None:
    pictures = [restored(number) for number in range(3)]
    first = pictures[0]
    first.shown.saved_as = first.path
    for place, current in enumerate(pictures):
        kept.make_room(pictures[: place + 1], current)
    wait_until(lambda: not lane.is_busy)
    assert not is_in_memory(first)
    assert first.before is not None


def versions(picture: OpenPicture, count: int) -> list[Slot]:
    made = [Slot(Picture(np.full((10, 10, 3), n / 10, np.float32)), path=Path(f"{n}.png")) for n in range(count)]
    for slot in made:
        assert picture.take(slot)
    return made


def test_many_versions_of_one_picture_do_not_fill_memory(lane: Lane, kept: KeptResults) -> None:
    picture = OpenPicture(Path("one.png"), before=Picture(np.zeros((10, 10, 3), np.float32)))
    slots = []
    for slot in versions(OpenPicture(Path("other.png")), 6):
        slots.append(slot)
        assert picture.take(slot)
        picture.shown, picture.reference = slot, slots[0]
        kept.make_room([picture], picture)
        wait_until(lambda: not lane.is_busy)
    assert not is_in_file(slots[0].picture)
    assert not is_in_file(slots[-1].picture)
    assert all(is_in_file(slot.picture) for slot in slots[1:-1])
    # What others are compared with and blended with must not go while its picture is on screen.
    assert picture.before is not None


def test_files_of_versions_that_are_gone_are_deleted(lane: Lane, kept: KeptResults) -> None:
    picture = OpenPicture(Path("one.png"), before=Picture(np.zeros((10, 10, 3), np.float32)))
    slots = versions(picture, 6)
    picture.shown = slots[0]
    kept.make_room([picture], picture)
    wait_until(lambda: not lane.is_busy)
    folder = Path(kept._folder.name)
    assert len(list(folder.iterdir())) == 4
    for slot in slots[1:]:
        picture.drop(slot)
    kept.make_room([picture], picture)
    assert list(folder.iterdir()) == []


def test_a_full_disk_keeps_versions_in_memory_and_is_told(
    lane: Lane, kept: KeptResults, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.kept_results.SPARE", 10**18)
    told: list[bool] = []
    kept.disk_is_full.connect(lambda: told.append(True))
    picture = OpenPicture(Path("one.png"), before=Picture(np.zeros((10, 10, 3), np.float32)))
    slots = versions(picture, 3)
    picture.shown = slots[0]
    kept.make_room([picture], picture)
    wait_until(lambda: told)
    assert not any(is_in_file(slot.picture) for slot in slots)

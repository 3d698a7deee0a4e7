"""Drawn rooms: what is seen is where the depth says it is."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.training import pictures
from resources.rooms import __main__ as drawing
from resources.rooms import rays
from resources.rooms.furniture import Box, Room, furnished
from resources.rooms.picture import photographed

ROOM = Room((4.0, 2.5, 6.0), (Box((2.0, 1.0, 3.0), (0.5, 1.0, 0.25)),))
EYES = np.array([2.0, 1.0, 1.0], np.float32)


def towards(*directions: tuple[float, float, float]) -> rays.Floats:
    return np.array(directions, np.float32)


def test_a_line_ends_at_the_box_before_it_or_at_the_wall() -> None:
    hits = rays.seen(EYES, towards((0, 0, 1), (1, 0, 0), (0, 1, 0), (0, 0, -1), (1, 0, 1)), ROOM)
    np.testing.assert_allclose(hits.length, [1.75, 2, 1.5, 1, 2], atol=1e-5)
    assert hits.box.tolist() == [0, -1, -1, -1, -1]
    assert hits.axis.tolist()[:4] == [2, 0, 1, 2]
    # The box is entered at its nearer face; the walls behind and before are the lower one and the other.
    assert hits.lower.tolist()[:4] == [True, False, False, True]


@pytest.mark.parametrize("turn", [0.3, 1.2, 2.5])
def test_a_turned_box_is_met_where_its_face_is(turn: float) -> None:
    box = ROOM.boxes[0]._replace(turn=turn)
    rng = np.random.default_rng(1)
    directions = rng.normal((0, 0, 1), 0.15, (500, 3)).astype(np.float32)
    hits = rays.seen(EYES, directions, Room(ROOM.size, (box,)))
    met = hits.box == 0
    assert 100 < met.sum() < 500
    places = rays.into(EYES + directions[met] * hits.length[met, None], box)
    outside = np.abs(places) - np.asarray(box.half)
    # On a face, and on the one that is told.
    np.testing.assert_allclose(outside.max(axis=1), 0, atol=1e-4)
    np.testing.assert_allclose(outside[np.arange(met.sum()), hits.axis[met]], 0, atol=1e-4)


def test_behind_a_box_there_is_shadow_and_a_lamp_throws_none() -> None:
    points = np.array([[2, 1, 5], [0.5, 1, 5]], np.float32)
    lamp = np.array([2, 1, 1], np.float32)
    assert rays.lit(points, lamp - points, ROOM).tolist() == [False, True]
    window = Room(ROOM.size, (ROOM.boxes[0]._replace(kind="light"),))
    assert rays.lit(points, lamp - points, window).all()


def test_every_room_is_another_and_the_same_again() -> None:
    texture = [np.random.default_rng(0).random((40, 60, 3), np.float32)]
    first, again, other = (photographed(np.random.default_rng(seed), texture, 60, 80) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.picture, again.picture)
    np.testing.assert_array_equal(first.depth, again.depth)
    assert np.abs(first.picture - other.picture).mean() > 0.02
    for scene in (first, other):
        assert 0 <= scene.picture.min() < scene.picture.max() <= 1
        assert 0 < scene.depth.min() < scene.depth.max() < 12


def test_furniture_stands_in_the_room() -> None:
    for seed in range(20):
        room = furnished(np.random.default_rng(seed))
        assert len(room.boxes) > 11
        for box in room.boxes:
            # What stands anywhere may reach through a wall, which hides it.
            assert 0 < box.middle[1] < room.size[1] + 1
            assert all(-1 < box.middle[axis] < room.size[axis] + 1 for axis in (0, 2))


def test_rooms_come_with_the_depth_that_training_reads(tmp_path: Path) -> None:
    photographs = [np.random.default_rng(0).random((40, 60, 3), np.float32)]
    drawing.draw(3, tmp_path, photographs, seed=1)
    (path,) = pictures.find([tmp_path])
    (planes,) = pictures.decode(path)
    assert planes.shape == (240, 320, 4)
    assert planes[..., 3].max() > 250
    assert not list(tmp_path.glob(".*"))
    path.write_bytes(cv2.imencode(".png", np.zeros((8, 8, 3), np.uint8))[1].tobytes())
    drawing.draw(3, tmp_path, photographs, seed=1)
    # What is there stays.
    assert cv2.imread(str(path)).shape == (8, 8, 3)

"""A photograph of a room: where the camera stands, what faces are made of, how light falls. Light is linear, 0 to 1."""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from resources.rooms import rays
from resources.rooms.furniture import Box, Room, furnished
from resources.rooms.rays import Floats, Hits

_GAMMA = 2.2
# cv2.remap takes no longer rows.
_ROW = 512


class Scene(NamedTuple):
    """A display-encoded picture (h, w, 3), 0 to 1, and how far everything in it is (h, w), in metres along the view."""

    picture: Floats
    depth: Floats


def photographed(rng: np.random.Generator, textures: Sequence[Floats], height: int = 360, width: int = 480) -> Scene:
    """A room of chance. ``textures`` (h, w, 3), display-encoded, cover its things and hang on its walls."""
    room = furnished(rng)
    start, directions = _camera(room, rng, height, width)
    hits = rays.seen(start, directions, room)
    points = start + directions * hits.length[:, None]
    surface = _Surface(room, hits, points)
    reflected, own = surface.materials(rng, textures)
    light = _light(room, points, surface.normals, rng, (height, width))
    picture = _exposed((reflected * light + own[:, None]).reshape(height, width, 3), rng)
    return Scene(picture, hits.length.reshape(height, width))


def _camera(room: Room, rng: np.random.Generator, height: int, width: int) -> tuple[Floats, Floats]:
    """Where it stands, in nothing, as high as eyes or a table, and a direction for each pixel, of depth 1."""
    x, _, z = room.size
    for _ in range(50):
        start = np.array([rng.uniform(0.3, x - 0.3), rng.uniform(1, 1.8), rng.uniform(0.3, z - 0.3)], np.float32)
        target = np.array([rng.uniform(0.2, x - 0.2), rng.uniform(0.3, 1.5), rng.uniform(0.2, z - 0.2)], np.float32)
        if np.hypot(*(target - start)[[0, 2]]) > 1.2 and not any(_holds(box, start) for box in room.boxes):
            break
    ahead = (target - start) / np.linalg.norm(target - start)
    right = np.cross([0, 1, 0], ahead)
    right /= np.linalg.norm(right)
    wide = np.tan(np.radians(rng.uniform(48, 66)) / 2)
    across, down = np.meshgrid(np.linspace(-1, 1, width), np.linspace(1, -1, height) * height / width)
    directions = ahead + wide * (across.reshape(-1, 1) * right + down.reshape(-1, 1) * np.cross(ahead, right))
    return start, directions.astype(np.float32)


def _holds(box: Box, point: Floats) -> bool:
    """Whether a place lies in a box or so near that it would fill the picture."""
    return bool((np.abs(rays.into(point[None], box)[0]) < np.asarray(box.half) + 0.35).all())


class _Surface:
    """What is seen at each pixel: which face, and where on it."""

    def __init__(self, room: Room, hits: Hits, points: Floats) -> None:
        self._room, self._hits, self._points = room, hits, points
        self.normals = np.zeros_like(points)
        # Faces of the room look inwards, those of boxes outwards.
        sign = np.where(hits.lower == (hits.box < 0), 1, -1)
        self.normals[np.arange(len(points)), hits.axis] = sign
        for number, box in enumerate(room.boxes):
            here = hits.box == number
            self.normals[here] = rays.turned(self.normals[here], box.turn)

    def materials(
        self, rng: np.random.Generator, textures: Sequence[Floats]
    ) -> tuple[Floats, npt.NDArray[np.floating]]:
        """The share of light (n, 3) that is thrown back, and light (n,) of its own."""
        reflected, own = np.zeros_like(self._points), np.zeros(len(self._points), np.float32)
        walls = _pale(rng)
        for axis in range(3):
            for lower in (True, False):
                here = np.flatnonzero((self._hits.box < 0) & (self._hits.axis == axis) & (self._hits.lower == lower))
                is_floor = axis == 1 and lower
                if axis == 1:
                    colour = _any_colour(rng) if is_floor else _pale(rng)
                else:
                    colour = walls if rng.random() < 0.8 else _any_colour(rng)
                plain = not is_floor and rng.random() < 0.2
                places = np.delete(self._points[here], axis, axis=1)
                reflected[here] = colour if plain else _covered(places, "thing", colour, rng, textures)
        for number, box in enumerate(self._room.boxes):
            here = np.flatnonzero(self._hits.box == number)
            colour = _any_colour(rng) if rng.random() < 0.7 else _pale(rng)
            if box.kind == "light":
                reflected[here], own[here] = 0.9, rng.uniform(1.5, 5)
            elif len(here):
                reflected[here] = _covered(self._on_faces(here, box), box.kind, colour, rng, textures)
        return reflected, own

    def _on_faces(self, here: rays.Whole, box: Box) -> Floats:
        """Places (n, 2) on the faces of a box."""
        own, axis = rays.into(self._points[here], box), self._hits.axis[here]
        others = np.array([[2, 1], [0, 2], [0, 1]])[axis]
        return np.take_along_axis(own, others, axis=1)


def _pale(rng: np.random.Generator) -> Floats:
    return np.clip(rng.uniform(0.1, 0.75) * (1 + rng.normal((0.06, 0, -0.1), 0.09)), 0.02, 0.95).astype(np.float32)


def _any_colour(rng: np.random.Generator) -> Floats:
    value, saturation, hue = np.exp(rng.uniform(np.log(0.01), np.log(0.6))), rng.uniform(0, 0.9) ** 1.5, rng.random(3)
    return np.clip(value * (1 - saturation + saturation * hue / hue.max()), 0.005, 0.95).astype(np.float32)


def _covered(
    places: Floats, kind: str, colour: Floats, rng: np.random.Generator, textures: Sequence[Floats]
) -> npt.NDArray[np.floating]:
    """The colours (n, 3) of a face at ``places`` (n, 2): even, with a grain, or a photograph's."""
    texture, begin = textures[rng.integers(len(textures))], rng.uniform(0, 2000, 2)
    if kind == "photograph":
        return _sampled(texture, places * rng.uniform(150, 600) + begin) ** _GAMMA * rng.uniform(0.5, 1)
    way = rng.random()
    if way < 0.08:
        return np.broadcast_to(colour, (len(places), 3))
    # Pixels of the texture in a metre; wood and cloth have a direction.
    fineness = np.exp(rng.uniform(np.log(60), np.log(800)))
    found = _sampled(texture, places * (1, rng.uniform(0.1, 1)) * fineness + begin) ** _GAMMA
    if way < 0.75:
        grain = found.mean(axis=1, keepdims=True)
        grain = grain / max(float(grain.mean()), 1e-3) - 1 if len(grain) else grain
        return np.clip(colour * (1 + rng.uniform(0.2, 1.3) * grain), 0.004, 0.97)
    return np.clip(found * rng.uniform(0.4, 1.2), 0.004, 0.97)


def _sampled(texture: Floats, places: npt.NDArray[np.floating]) -> Floats:
    """Its pixels at ``places`` (n, 2); it goes on beyond its edges as in a mirror."""
    count, sides = len(places), np.array(texture.shape[1::-1])
    folded = np.abs(places % (2 * sides - 2) - (sides - 1)).astype(np.float32)
    folded = np.pad(folded, ((0, -count % _ROW), (0, 0))).reshape(-1, _ROW, 2)
    if not count:
        return np.zeros((0, 3), np.float32)
    return np.asarray(cv2.remap(texture, folded, None, cv2.INTER_LINEAR), np.float32).reshape(-1, 3)[:count]


def _light(
    room: Room, points: Floats, normals: Floats, rng: np.random.Generator, shape: tuple[int, int]
) -> npt.NDArray[np.floating]:
    """What falls on each pixel (n, 3): light from everywhere, less in corners, and one to three lamps, with shadows."""
    sides = np.asarray(room.size, np.float32)
    from_walls = np.sort(np.maximum(np.minimum(points, sides - points), 0), axis=1)[:, 1]
    corners = 1 - rng.uniform(0.2, 0.6) * np.exp(-from_walls / rng.uniform(0.15, 0.5))
    light = np.repeat((rng.uniform(0.02, 0.2) * corners)[:, None], 3, axis=1)
    for _ in range(rng.integers(1, 4)):
        lamp = sides * (rng.uniform(0.05, 0.95), rng.uniform(0.7, 0.97), rng.uniform(0.05, 0.95))
        towards = (lamp - points).astype(np.float32)
        squared = np.einsum("ij,ij->i", towards, towards)
        facing = np.maximum(np.einsum("ij,ij->i", towards, normals) / np.sqrt(squared), 0)
        free = _unshaded(points + normals * np.float32(0.01), towards, room, rng, shape)
        strength = rng.uniform(0.4, 2) * free * facing / (0.5 + 0.35 * squared)
        light += strength[:, None] * (1, rng.uniform(0.75, 1), rng.uniform(0.5, 1))
    return light


def _unshaded(
    points: Floats, towards: Floats, room: Room, rng: np.random.Generator, shape: tuple[int, int]
) -> npt.NDArray[np.floating]:
    """The share (n,) of a lamp that is seen from each point; it has a size, so its shadows have soft edges.

    They are found for every other row and column.
    """
    starts, lines = (plane.reshape(*shape, 3)[::2, ::2].reshape(-1, 3) for plane in (points, towards))
    free = rays.lit(starts, lines + rng.normal(0, 0.07, lines.shape).astype(np.float32), room)
    coarse = free.reshape(-(-shape[0] // 2), -(-shape[1] // 2)).astype(np.float32)
    return cv2.GaussianBlur(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_LINEAR), (0, 0), 1).ravel()


def _exposed(light: npt.NDArray[np.floating], rng: np.random.Generator) -> Floats:
    """What a camera makes of it: exposure, white balance, a little glare, black, contrast, blur and grain."""
    gray = max(float(np.percentile(light.mean(axis=2), rng.uniform(60, 95))), 1e-3)
    light = light * (rng.uniform(0.15, 0.65) / gray) * (1 + rng.normal(0, 0.06), 1, 1 + rng.normal(0, 0.1))
    light += rng.uniform(0, 0.006)
    picture = np.clip(light, 0, 1) ** (1 / _GAMMA)
    # Cameras call black what is nearly that: in clear photographs something is dark nearly everywhere.
    black = np.percentile(picture, rng.uniform(0, 12))
    picture = np.clip((picture - black) / (1 - black), 0, 1)
    if rng.random() < 0.6:
        curved = picture * picture * (3 - 2 * picture)
        picture = np.clip(picture + rng.uniform(0, 0.5) * (curved - picture), 0, 1)
    # Rooms are dark at times.
    picture = cv2.GaussianBlur(picture ** rng.uniform(0.7, 1.4), (0, 0), rng.uniform(0.4, 0.9))
    grain = cv2.GaussianBlur(rng.normal(0, rng.uniform(0, 0.04), picture.shape), (0, 0), 0.7)
    return np.clip(picture + grain, 0, 1).astype(np.float32)

"""The path tracer: follows light backwards from each pixel through lens and scene, and averages.

A scene brings compiled functions of its own: ``shade`` (which surface is at this point?), ``sky`` (what comes from a
direction in which nothing stands?) and ``air`` (what happens on the way?).
"""

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import njit

from resources.samples.render.bvh import STACK, Bvh, build, nearest
from resources.samples.render.lighting import Lights, arriving, pane_met
from resources.samples.render.mesh import Mesh
from resources.samples.render.optics import GLASS, METAL, WAXY, fresnel, reflected_roughly, refracted, wandered
from resources.samples.render.sampling import cosine_direction, disc_point, pair, random, start
from resources.samples.render.vectors import (
    Vector,
    add,
    along,
    compiled,
    cross,
    dot,
    luminance,
    multiply,
    scale,
    subtract,
    unit,
)

#: Index of refraction of everything of glass.
GLASS_INDEX = 1.5
#: Rows traced per call; calls run on all cores.
BAND = 8


class Geometry(NamedTuple):
    """A mesh with its tree, as compiled code wants it."""

    bvh: Bvh
    points: np.ndarray
    faces: np.ndarray
    normals: np.ndarray
    uv: np.ndarray
    material: np.ndarray


class Lens(NamedTuple):
    """Where the camera stands and looks: unit axes, half the picture's height at distance one, distance in focus,
    radius of the aperture in scene units."""

    position: Vector
    right: Vector
    up: Vector
    ahead: Vector
    half_height: float
    focus: float
    aperture: float


@dataclass(frozen=True, eq=False)
class Scene:
    """All that a picture is made of. ``lift``: how far rays start from a surface; ``bounces``: the longest path;
    ``brightest``: light after the first bounce is cut there, so that no pixel glitters."""

    mesh: Mesh
    lens: Lens
    lights: Lights
    shade: Callable[..., Any]
    sky: Callable[..., Any]
    air: Callable[..., Any] | None = None
    textures: tuple[npt.NDArray[np.float32], ...] = (np.zeros((2, 2, 1), np.float32),)
    lift: float = 1e-4
    bounces: int = 7
    brightest: float = 12.0


def looking(
    position: Vector, target: Vector, *, view: float, focus: float | None = None, aperture: float = 0.0
) -> Lens:
    """A level lens; ``view`` is the vertical angle in degrees; it focuses on the target unless told a distance."""
    offset = np.asarray(target, float) - np.asarray(position, float)
    distance = float(np.linalg.norm(offset))
    ahead = offset / distance
    right = np.cross(ahead, [0.0, 1.0, 0.0])
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead)
    axes = [tuple(float(c) for c in axis) for axis in (position, right, up, ahead)]
    return Lens(*axes, math.tan(math.radians(view) / 2), distance if focus is None else focus, aperture)


def geometry(mesh: Mesh) -> Geometry:
    return Geometry(build(mesh.points[mesh.faces]), mesh.points, mesh.faces, mesh.normals, mesh.uv, mesh.material)


@compiled
def clear_air(origin: Vector, direction: Vector, distance: float) -> tuple[Vector, Vector]:
    return (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)


@compiled
def _row3(table: np.ndarray, row: int) -> Vector:
    return table[row, 0], table[row, 1], table[row, 2]


@compiled
def _at(shape, face, u, v):  # type: ignore[no-untyped-def]
    """The triangle's own normal, the smooth normal and the texture place at barycentric u, v."""
    i, j, k = shape.faces[face, 0], shape.faces[face, 1], shape.faces[face, 2]
    corner = _row3(shape.points, i)
    flat = unit(cross(subtract(_row3(shape.points, j), corner), subtract(_row3(shape.points, k), corner)))
    w = 1.0 - u - v
    smooth = along(along(scale(_row3(shape.normals, i), w), _row3(shape.normals, j), u), _row3(shape.normals, k), v)
    a = shape.uv[i, 0] * w + shape.uv[j, 0] * u + shape.uv[k, 0] * v
    b = shape.uv[i, 1] * w + shape.uv[j, 1] * u + shape.uv[k, 1] * v
    return flat, unit(smooth), a, b


@compiled
def _lens_ray(lens, x, y, aspect, state):  # type: ignore[no-untyped-def]
    """A ray through the lens for a place of the picture, x and y in −1 … 1, y upward."""
    through = add(
        add(scale(lens.right, x * lens.half_height * aspect), scale(lens.up, y * lens.half_height)), lens.ahead
    )
    a, b = pair(state)
    dx, dy = disc_point(a, b)
    target = along(lens.position, through, lens.focus)
    origin = along(along(lens.position, lens.right, dx * lens.aperture), lens.up, dy * lens.aperture)
    return origin, unit(subtract(target, origin))


@compiled
def _limited(light: Vector, most: float) -> Vector:
    bright = luminance(light)
    return scale(light, most / bright) if bright > most else light


@njit
def _tent(x: float) -> float:
    """A pixel's own blur: −1 … 1, densest in the middle."""
    return math.sqrt(2.0 * x) - 1.0 if x < 0.5 else 1.0 - math.sqrt(2.0 - 2.0 * x)


def _path_tracer(shade, sky, air):  # type: ignore[no-untyped-def]
    """Compiles the journey of one ray for a scene's own functions."""

    @compiled
    def matte(shape, lights, surface, point, flat, direction, lift, state, stack):  # type: ignore[no-untyped-def]
        """(light sent on, next point, next direction, share kept)."""
        normal = surface.normal
        side = 1.0 if dot(flat, normal) >= 0.0 else -1.0
        outward = scale(flat, side)
        colour, through = surface.colour, surface.through
        light = arriving(lights, shape.bvh, point, normal, outward, colour, through, lift, state, stack)
        total = luminance(colour) + luminance(through)
        chance = luminance(through) / total if total > 0.0 else 0.0
        a, b = pair(state)
        if random(state) < chance:
            down = cosine_direction(scale(normal, -1.0), a, b)
            return light, along(point, outward, -lift), down, scale(through, 1.0 / chance)
        up = cosine_direction(normal, a, b)
        return light, along(point, outward, lift), up, scale(colour, 1.0 / max(1.0 - chance, 1e-6))

    @compiled
    def waxy(shape, lights, surface, point, flat, lift, state, stack):  # type: ignore[no-untyped-def]
        inside = along(point, flat, -lift)
        place, share, ahead, last, face, u, v = wandered(shape.bvh, inside, flat, surface, state, stack)
        if face < 0:
            return (0.0, 0.0, 0.0), point, flat, (0.0, 0.0, 0.0)
        left = along(place, ahead, last)
        outward, normal, _, _ = _at(shape, face, u, v)
        none = (0.0, 0.0, 0.0)
        light = arriving(lights, shape.bvh, left, normal, outward, share, none, lift, state, stack)
        a, b = pair(state)
        return light, along(left, outward, lift), cosine_direction(normal, a, b), share

    @compiled
    def followed(shape, lights, textures, origin, direction, lift, bounces, brightest, state, stack):  # type: ignore[no-untyped-def]
        light, share, seen = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), True
        for bounce in range(bounces):
            most = 1e9 if bounce == 0 else brightest
            distance, face, u, v = nearest(shape.bvh, origin, direction, np.inf, stack)
            nearer, radiance = pane_met(lights, origin, direction, distance)
            if nearer < distance:
                return add(light, _limited(multiply(share, radiance), most)) if seen else light
            left, glow = air(origin, direction, distance)
            light = add(light, _limited(multiply(share, glow), most))
            share = multiply(share, left)
            if face < 0:
                return add(light, _limited(multiply(share, sky(direction, seen)), most))
            point = along(origin, direction, distance)
            flat, smooth, a, b = _at(shape, face, u, v)
            surface = shade(textures, shape.material[face], point, smooth, a, b, direction, distance)
            if surface.kind == GLASS:
                entering = dot(direction, flat) < 0.0
                if not entering:
                    c = surface.colour
                    share = multiply(share, (c[0] ** distance, c[1] ** distance, c[2] ** distance))
                facing = scale(surface.normal, 1.0 if dot(surface.normal, direction) < 0.0 else -1.0)
                ratio = 1.0 / GLASS_INDEX if entering else GLASS_INDEX
                direction, _ = refracted(direction, facing, ratio, random(state))
                origin = along(point, flat, lift if dot(direction, flat) > 0.0 else -lift)
                seen = True
                continue
            outward = flat if dot(flat, direction) < 0.0 else scale(flat, -1.0)
            if surface.kind == METAL or surface.shine > 0.0:
                a, b = pair(state)
                out, cosine, kept = reflected_roughly(direction, surface.normal, surface.roughness, a, b)
                if surface.kind == METAL:
                    tint = fresnel(cosine, 0.0)
                    c = surface.colour
                    share = multiply(
                        share, (c[0] + (1 - c[0]) * tint, c[1] + (1 - c[1]) * tint, c[2] + (1 - c[2]) * tint)
                    )
                if surface.kind == METAL or random(state) < fresnel(cosine, surface.shine):
                    if kept <= 0.0 or dot(out, outward) <= 0.0:
                        return light
                    share = scale(share, kept)
                    origin, direction, seen = along(point, outward, lift), out, True
                    continue
            if surface.kind == WAXY:
                sent, origin, direction, kept_share = waxy(shape, lights, surface, point, outward, lift, state, stack)
            else:
                sent, origin, direction, kept_share = matte(
                    shape, lights, surface, point, flat, direction, lift, state, stack
                )
            light = add(light, _limited(multiply(share, sent), most))
            share = multiply(share, kept_share)
            seen = False
            if bounce >= 2:
                survival = min(0.95, max(share))
                if random(state) >= survival:
                    return light
                share = scale(share, 1.0 / survival)
        return light

    @compiled
    def band(shape, lens, lights, textures, film, first, samples, seed, lift, bounces, brightest):  # type: ignore[no-untyped-def]
        height, width = film.shape[0], film.shape[1]
        state = np.zeros(4, np.uint64)
        stack = np.zeros(STACK, np.int64)
        for row in range(first, min(first + BAND, height)):
            for column in range(width):
                total = (0.0, 0.0, 0.0)
                for sample in range(samples):
                    start(state, row * width + column, sample, seed)
                    a, b = pair(state)
                    x = 2.0 * (column + 0.5 + _tent(a)) / width - 1.0
                    y = 1.0 - 2.0 * (row + 0.5 + _tent(b)) / height
                    origin, direction = _lens_ray(lens, x, y, width / height, state)
                    got = followed(shape, lights, textures, origin, direction, lift, bounces, brightest, state, stack)
                    total = add(total, got)
                film[row, column, 0] = total[0] / samples
                film[row, column, 1] = total[1] / samples
                film[row, column, 2] = total[2] / samples

    return band


def render(
    scene: Scene, height: int, width: int, samples: int, *, seed: int = 1, tell: Callable[[float], None] | None = None
) -> npt.NDArray[np.float32]:
    """The picture (height, width, 3), linear; ``tell`` hears the share done after each band of rows."""
    band = _path_tracer(scene.shade, scene.sky, scene.air or clear_air)
    shape = geometry(scene.mesh)
    film = np.zeros((height, width, 3), np.float32)
    settings = (samples, seed, scene.lift, scene.bounces, scene.brightest)

    def trace(first: int) -> None:
        band(shape, scene.lens, scene.lights, scene.textures, film, first, *settings)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, _ in enumerate(pool.map(trace, range(0, height, BAND))):
            if tell:
                tell(min(1.0, (done + 1) * BAND / height))
    return film

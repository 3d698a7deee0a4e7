"""The path tracer: follows light backwards from each pixel through lens and scene, and averages (Kajiya 1986)."""

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import numpy.typing as npt

from resources.samples.render.bvh import STACK
from resources.samples.render.lighting import pane_met
from resources.samples.render.optics import GLASS, METAL, WAXY
from resources.samples.render.rays import nearest
from resources.samples.render.sampling import disc_point, pair, random, start
from resources.samples.render.scattering import glass, matte, polished, waxy
from resources.samples.render.scene import Scene, at_face, geometry
from resources.samples.render.vectors import (
    Vector,
    add,
    along,
    compiled,
    dot,
    luminance,
    multiply,
    scale,
    subtract,
    unit,
)

#: Rows traced per call; calls run on all cores.
BAND = 8


def render(
    scene: Scene, height: int, width: int, samples: int, *, seed: int = 1, tell: Callable[[float], None] | None = None
) -> npt.NDArray[np.float32]:
    """The picture (height, width, 3), linear light; ``tell`` hears the share done after each band of rows."""
    band = _band_tracer(_follower(scene.shade, scene.sky, scene.air))
    shape = geometry(scene.mesh, scene.clear)
    film = np.zeros((height, width, 3), np.float32)
    settings = (samples, seed, scene.lift, scene.bounces, scene.brightest)

    def trace(first: int) -> None:
        band(shape, scene.lens, scene.lights, scene.textures, film, first, *settings)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, _ in enumerate(pool.map(trace, range(0, height, BAND))):
            if tell:
                tell(min(1.0, (done + 1) * BAND / height))
    return film


def _follower(shade: Callable[..., Any], sky: Callable[..., Any], air: Callable[..., Any]) -> Callable[..., Any]:
    """Compiles the journey of one ray for a scene's own functions.

    Panes and sun are asked at every matte point, so a path that then meets a pane adds nothing; only the camera sees
    panes themselves, straight or in mirrors and glass.
    """

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
            flat, smooth, a, b = at_face(shape, face, u, v)
            surface = shade(textures, shape.material[face], point, smooth, a, b, direction, distance)
            if surface.kind == GLASS:
                direction, kept = glass(surface, flat, direction, distance, bounce, state)
                origin = along(point, flat, lift if dot(direction, flat) > 0.0 else -lift)
                share = multiply(share, kept)
                continue
            outward = flat if dot(flat, direction) < 0.0 else scale(flat, -1.0)
            if surface.kind == METAL or surface.shine > 0.0:
                reflects, out, kept = polished(surface, outward, direction, bounce, state)
                share = multiply(share, kept)
                if reflects:
                    origin, direction = along(point, outward, lift), out
                    continue
            if surface.kind == WAXY:
                sent, origin, direction, kept = waxy(shape, lights, surface, point, outward, lift, state, stack)
            else:
                sent, origin, direction, kept = matte(shape, lights, surface, point, outward, lift, state, stack)
            light = add(light, _limited(multiply(share, sent), most))
            share = multiply(share, kept)
            seen = False
            survival = min(0.95, max(share)) if bounce >= 2 else 1.0
            if random(state) >= survival:
                return light
            share = scale(share, 1.0 / survival)
        return light

    return followed


def _band_tracer(followed: Callable[..., Any]) -> Callable[..., Any]:
    """Compiles the loop over a band of rows."""

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
                for colour in range(3):
                    film[row, column, colour] = total[colour] / samples

    return band


@compiled
def _lens_ray(lens, x, y, aspect, state):  # type: ignore[no-untyped-def]
    """A ray through the lens for a place of the picture, x and y in −1 … 1, y upward."""
    half = lens.half_height
    through = along(along(lens.ahead, lens.right, x * half * aspect), lens.up, y * half)
    a, b = pair(state)
    dx, dy = disc_point(a, b)
    target = along(lens.position, through, lens.focus)
    origin = along(along(lens.position, lens.right, dx * lens.aperture), lens.up, dy * lens.aperture)
    return origin, unit(subtract(target, origin))


@compiled
def _limited(light: Vector, most: float) -> Vector:
    bright = luminance(light)
    return scale(light, most / bright) if bright > most else light


@compiled
def _tent(x: float) -> float:
    """A pixel's own blur: −1 … 1, densest in the middle."""
    return math.sqrt(2.0 * x) - 1.0 if x < 0.5 else 1.0 - math.sqrt(2.0 - 2.0 * x)

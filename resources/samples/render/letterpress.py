"""Letterpress: a printer's specimen sheet with wooden type behind it, by a window. Units are centimetres."""

import cv2
import numpy as np
from PIL import Image, ImageDraw

from resources.samples.render import lighting
from resources.samples.render.mesh import Mesh, box, merged, sheet, turned
from resources.samples.render.optics import MATTE, Surface
from resources.samples.render.pattern import bumped, facing, layered, noise, sampled
from resources.samples.render.scene import Scene, looking
from resources.samples.render.specimen import TALL, WIDE, font, printed
from resources.samples.render.vectors import compiled, mix, smoothstep

PAPER, WOOD, TABLE, FACE = 0, 1, 2, 3


def scene() -> Scene:
    meshes = [_page(), *_wooden_type("SILVER"), box((240.0, 2.0, 240.0), TABLE).placed(at=(0, -1.02, 0))]
    lens = looking((-6.0, 20.5, 23.5), (-0.2, 0.0, -1.3), view=33.5, focus=31.0, aperture=0.17)
    panes = lighting.window(
        (-66.0, 7.0, 10.0), (0.0, 0.0, -50.0), (0.0, 38.0, 0.0), (19.0, 18.8, 18.2), columns=2, rows=3, bar=0.12
    )
    lamps = lighting.lights(panes)
    return Scene(merged(meshes), lens, lamps, _shade, _sky, textures=(printed(),), lift=1e-3, bounces=5)


def _page() -> Mesh:
    """The sheet, not quite flat: it has been rolled, and one corner still remembers."""
    u, v = np.meshgrid(np.linspace(0, 1, 141), np.linspace(0, 1, 181))
    x, z = (u - 0.5) * WIDE, (v - 0.5) * TALL
    curl = 2.0 * np.clip((u + v - 1.30) / 0.7, 0, 1) ** 2.2 + 1.3 * np.clip((0.22 - u) / 0.22, 0, 1) ** 2 * v
    wave = 0.07 * np.sin(3.1 * u + 1.0) * np.sin(2.3 * v + 0.4)
    points = np.stack([x, 0.05 + curl + wave, z], -1)
    return sheet(points, PAPER, np.stack([u, v], -1)).placed(turn=turned("y", 11.0))


def _wooden_type(letters: str) -> list[Mesh]:
    """Blocks of wooden type, read from right to left as type is, standing behind the sheet."""
    chance = np.random.default_rng(5)
    blocks: list[Mesh] = []
    x = -14.5
    for letter in letters:
        face = font("Regular", 620)
        left, _, right, _ = face.getbbox(letter)
        tile = Image.new("L", (int(right - left) + 90, 620))
        ImageDraw.Draw(tile).text((45 - left, 560 - face.getbbox("H")[3]), letter, 255, face)
        relief = cv2.GaussianBlur(np.asarray(tile, np.float32)[::2, ::2] / 255, (0, 0), 1.0)[:, ::-1]
        wide, deep, tall = relief.shape[1] / 48, relief.shape[0] / 48, 2.33
        rows, columns = relief.shape
        px, pz = np.meshgrid(
            (np.arange(columns) / (columns - 1) - 0.5) * wide, (np.arange(rows) / (rows - 1) - 0.5) * deep
        )
        top_face = sheet(np.stack([px, tall - 0.22 * (1 - relief), pz], -1), FACE)
        body = box((wide, tall - 0.225, deep), WOOD).placed(at=(0, (tall - 0.225) / 2, 0))
        turn = turned("y", 11.0 + chance.normal(0, 1.5))
        at = (x + wide / 2, 0.0, -18.4 - 0.19 * x + chance.normal(0, 0.12))
        blocks.append(merged([body, top_face]).placed(turn=turn, at=at))
        x += wide + 0.12
    return blocks


@compiled
def _shade(textures, material, point, normal, u, v, direction, distance):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    n = facing(normal, direction)
    x, y, z = point
    if material == PAPER:
        return _paper(textures[0], point, n, u, v)
    if material == TABLE:
        grain = layered(x * 0.9, 0.0, z * 0.06, 4, 3) + 0.35 * noise(x * 7.0, 0.0, z * 0.35, 9)
        tone = mix((0.030, 0.017, 0.011), (0.105, 0.058, 0.034), smoothstep(-0.5, 0.6, grain))
        return Surface(MATTE, n, tone, black, 0.04, 0.30 + 0.08 * grain, black)
    rings = layered(x * 0.5 + 9.0, y * 3.0, z * 0.35, 4, 15) + 0.4 * noise(x * 2.0, y * 9.0, z * 0.6, 18)
    wood = mix((0.20, 0.105, 0.048), (0.40, 0.235, 0.115), smoothstep(-0.5, 0.5, rings))
    if material == FACE:
        worn = smoothstep(-0.2, 0.35, layered(x * 1.2, y, z * 1.2, 3, 44))
        inked = smoothstep(2.16, 2.30, y)
        wood = mix(wood, mix((0.20, 0.022, 0.012), (0.075, 0.020, 0.014), worn), inked * 0.92)
    return Surface(MATTE, n, wood, black, 0.045, 0.34, black)


@compiled
def _paper(sheet_print, point, normal, u, v):  # type: ignore[no-untyped-def]
    """Rag paper with ink that went on unevenly, pressed in where the type stood."""
    black = (0.0, 0.0, 0.0)
    x, z = u * WIDE, v * TALL
    du, dv = 0.008 / WIDE, 0.008 / TALL
    depth_x = sampled(sheet_print, u + du, v, 2) - sampled(sheet_print, u - du, v, 2)
    depth_z = sampled(sheet_print, u, v + dv, 2) - sampled(sheet_print, u, v - dv, 2)
    rough = 0.012
    tooth = layered(x * 22.0, 0.0, z * 22.0, 3, 2)
    tooth_x = layered(x * 22.0 + 0.2, 0.0, z * 22.0, 3, 2) - tooth
    tooth_z = layered(x * 22.0, 0.0, z * 22.0 + 0.2, 3, 2) - tooth
    steep = 0.020 / 0.016
    slope = (-depth_x * steep + tooth_x * rough * 22.0, 0.0, -depth_z * steep + tooth_z * rough * 22.0)
    cloudy = layered(x * 0.45, 3.0, z * 0.45, 4, 7)
    fibre = noise(x * 5.0 + 3.0 * noise(x, 0.0, z, 4), 1.0, z * 40.0, 5) * noise(x * 1.4, 2.0, z * 1.4, 6)
    paper = mix((0.70, 0.645, 0.545), (0.80, 0.755, 0.665), min(max(0.5 + 0.8 * cloudy + 0.25 * fibre, 0.0), 1.0))
    wear = 0.30 * smoothstep(0.05, 0.55, tooth + 0.5 * layered(x * 2.2, 5.0, z * 2.2, 3, 12))
    dark = smoothstep(0.35, 0.65, sampled(sheet_print, u, v, 0)) * (1.0 - wear)
    red = smoothstep(0.35, 0.65, sampled(sheet_print, u, v, 1)) * (1.0 - wear)
    colour = mix(mix(paper, (0.022, 0.020, 0.021), dark), (0.42, 0.040, 0.018), red)
    ink = max(dark, red)
    return Surface(MATTE, bumped(normal, slope), colour, black, 0.035 * ink, 0.42, black)


@compiled
def _sky(direction, seen):  # type: ignore[no-untyped-def]
    """A dim, warm room."""
    return mix((0.060, 0.050, 0.042), (0.13, 0.125, 0.12), smoothstep(-0.2, 0.9, direction[1]))

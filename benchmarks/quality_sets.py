"""The test sets of ``benchmarks/quality.py``: how each picture is spoiled, and how a result is scored.

Pictures are (h, w, 3) float32, 0 … 1. Every restored picture is clipped to 0 … 1 and never rounded.
"""

import io
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from benchmarks.measured_kernels import motion_kernels
from core.evaluation import protocols
from core.evaluation.metrics import luma, psnr, ssim
from core.picture import files
from core.picture.bicubic import imresize
from core.progress import finish
from core.training.degradations.camera import Camera
from core.training.degradations.camera_noise import CameraNoise, sensor_noise
from core.training.degradations.kernels import blurred_light, disc, filtered
from core.training.pairs import matching, sets
from core.training.pairs.check import check
from core.training.pairs.pair import Pair

Pixels = npt.NDArray[np.float32]

RECIPES = Path(__file__).parents[1] / "resources" / "recipes"
JPEG_QUALITY = 10
# A photograph that was made small and saved, as they lie on the web.
PHOTO_SIGMA, PHOTO_QUALITY = 4.0, 75
# As cameras and programs save when one does not ask for little.
SAVED_QUALITIES = (95, 85, 75)
# px of a lens's blur before a sensor.
LENS_SIGMA = 1.2
# px of the disc that a point becomes; what is blurred is light.
DEFOCUS_RADII, DEFOCUS_GAMMA = (1.0, 2.0, 3.0), 2.2


@dataclass(frozen=True, eq=False)
class Case:
    """One spoiled picture and what it should have been.

    ``measured`` says on what a result is scored: "rgb", "luma" (studio-range Y) or "gray" (the mean of three channels
    that began equal). ``border`` pixels are left out on all sides. What peers are told: ``sigma`` in 8-bit levels and
    ``kernel``; 0 and None where there is nothing to tell.
    """

    name: str
    spoiled: Pixels
    truth: Pixels
    measured: str = "rgb"
    border: int = 0
    sigma: float = 0.0
    kernel: Pixels | None = None

    def score(self, restored: Pixels) -> tuple[float, float]:
        """(PSNR in dB, SSIM) of a result, which may be larger than the truth where the input had been padded."""
        height, width = self.truth.shape[:2]
        result, truth = restored[:height, :width].clip(0, 1), self.truth
        if self.measured == "luma":
            result, truth = luma(result), luma(truth)
        elif self.measured == "gray":
            result, truth = result.mean(axis=2), truth.mean(axis=2)
        inside = slice(self.border, -self.border or None)
        result, truth = result[inside, inside], truth[inside, inside]
        return psnr(result, truth), ssim(result, truth)


@dataclass(frozen=True)
class TestSet:
    """A set by one protocol: ``cases(data)`` gives its pictures, ``kinds`` are the models that it is for.

    ``goals`` are sentences on what is to be reached, ``protocol`` one on how it is measured.
    """

    name: str
    kinds: tuple[str, ...]
    protocol: str
    cases: Callable[[Path], Iterator[Case]] = field(compare=False)
    scale: int = 1
    goal: str = ""


def _read(path: Path) -> Pixels:
    return files.read(path).pixels


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if files.can_read(path))


def _gaussian(data: Path, name: str, sigma: float) -> Iterator[Case]:
    for path in _pictures(data / "test" / name):
        clean = _read(path)
        yield Case(path.name, protocols.add_gaussian_noise(clean, sigma), clean, sigma=sigma)


def _photographed_noise(data: Path) -> Iterator[Case]:
    for pair in held_out_scenes(data / "pairs" / "polyu"):
        noisy, clean = _read(pair.before), _read(pair.after[0])
        yield Case(pair.name, noisy, clean, sigma=float(np.std(noisy - clean)) * 255)


def _sensor_noise(data: Path, saved: bool = False) -> Iterator[Case]:
    for number, path in enumerate(_pictures(data / "test" / "CBSD68")[::3]):
        rng = np.random.default_rng(number)
        camera, (shot, read) = Camera.random(rng), CameraNoise().levels(rng)
        # Lenses keep from sensors what is too fine for them.
        raw = camera.unprocess(cv2.GaussianBlur(_read(path), (0, 0), LENS_SIGMA))
        noisy = raw + sensor_noise(raw, shot, read, rng)
        clean, noisy = (_of_8_bits(camera.process(_demosaiced(one))) for one in (raw, noisy))
        if saved:
            noisy = _as_jpeg(noisy, SAVED_QUALITIES[number % len(SAVED_QUALITIES)])
        yield Case(path.name, noisy, clean, sigma=float(np.std(noisy - clean)) * 255)


def _demosaiced(raw: Pixels) -> Pixels:
    """What is left of ``raw`` (h, w, 3) behind a Bayer mosaic, RGGB, by OpenCV's edge-aware method."""
    mosaic = raw[..., 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = raw[::2, ::2, 0], raw[1::2, 1::2, 2]
    levels = np.rint(mosaic.clip(0, 1) * 65535).astype(np.uint16)
    return cv2.cvtColor(levels, cv2.COLOR_BayerRGGB2RGB_EA).astype(np.float32) / np.float32(65535)


def held_out_scenes(folder: Path) -> list[Pair]:
    """The pairs that ``denoise-photo`` was not trained on: whole scenes, by the rule of the trainer."""
    recipe = RECIPES / "denoise-photo.toml"
    plan = tomllib.loads(recipe.read_text(encoding="utf-8"))["data"] if recipe.is_file() else {}
    found = finish(matching.find(folder / "noisy", folder / "clean"))
    usable = [one for one in sets.with_duplicates_told([check(pair) for pair in found.pairs]) if one.usable]
    wanted = plan.get("held_out", 0.15)
    held = sets.hold_out(usable, wanted if wanted < 1 else wanted / len(usable))[1]
    return sorted((one.pair for one in held), key=lambda pair: pair.name)


def _shrunk(data: Path, name: str, scale: int) -> Iterator[Case]:
    for path in _pictures(data / "test" / name):
        large = _read(path)
        large = large[: large.shape[0] // scale * scale, : large.shape[1] // scale * scale]
        yield Case(path.name, _of_8_bits(imresize(large, 1 / scale)), large, "luma", scale)


def _as_photographed(data: Path, name: str, scale: int) -> Iterator[Case]:
    for number, path in enumerate(_pictures(data / "test" / name)):
        clean = _read(path)
        height, width = (side // scale for side in clean.shape[:2])
        clean = clean[: height * scale, : width * scale]
        # A pixel of a sensor gathers the light of its whole square.
        small = clean.reshape(height, scale, width, scale, 3).mean(axis=(1, 3), dtype=np.float32)
        noise = np.random.default_rng(number).normal(0, PHOTO_SIGMA / 255, small.shape)
        yield Case(path.name, _as_jpeg(small + noise, PHOTO_QUALITY), clean, border=scale)


def _as_jpeg(picture: Pixels, quality: int) -> Pixels:
    file = io.BytesIO()
    Image.fromarray(np.rint(picture.clip(0, 1) * 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    with Image.open(file) as opened:
        return np.asarray(opened, np.float32) / np.float32(255)


def _jpeg(data: Path, name: str, quality: int) -> Iterator[Case]:
    for path in _pictures(data / "test" / name):
        with Image.open(path) as stored:
            gray = stored.convert("L")
        file = io.BytesIO()
        gray.save(file, "JPEG", quality=quality)
        with Image.open(file) as opened:
            yield Case(path.name, _gray(opened), _gray(gray), "gray")


def _gray(picture: Image.Image) -> Pixels:
    return np.repeat(np.asarray(picture, np.float32)[..., None] / np.float32(255), 3, axis=2)


def _rain(data: Path) -> Iterator[Case]:
    for path in _pictures(data / "test" / "Rain100H" / "rain"):
        yield Case(path.name, _read(path), _read(path.parents[1] / "gt" / path.name), "luma")


def _haze(data: Path) -> Iterator[Case]:
    for path in _pictures(data / "test" / "SOTS_indoor" / "hazy"):
        yield Case(path.name, _read(path), _read(path.parents[1] / "gt" / f"{path.stem.split('_')[0]}.png"))


def _motion(data: Path) -> Iterator[Case]:
    kernels = motion_kernels(data / "kernels" / "Levin09.mat")
    for number, path in enumerate(_pictures(data / "test" / "Kodak24")):
        clean, kernel = _read(path), kernels[number % len(kernels)]
        yield Case(path.name, _of_8_bits(filtered(clean, kernel)), clean, kernel=kernel)


def _defocus(data: Path) -> Iterator[Case]:
    for number, path in enumerate(_pictures(data / "test" / "Kodak24")):
        clean, kernel = _read(path), disc(DEFOCUS_RADII[number % len(DEFOCUS_RADII)])
        yield Case(path.name, _of_8_bits(blurred_light(clean, kernel, DEFOCUS_GAMMA)), clean, kernel=kernel)


def _of_8_bits(picture: Pixels) -> Pixels:
    return (np.rint(picture.clip(0, 1) * 255) / 255).astype(np.float32)


_NOISE_GOALS = {15: "fast 33.52, fine 33.90", 25: "fast 30.71, fine 31.24", 50: "fast 27.38, fine 27.95"}
_SIZE_GOALS = {2: "bicubic + 3 dB", 4: "bicubic + 2.5 dB"}


def _all() -> Iterator[TestSet]:
    for name in ("CBSD68", "Kodak24"):
        for sigma in (15, 25, 50):
            yield TestSet(
                f"{name} σ {sigma}",
                ("denoise", "all-in-one"),
                "EAMamba's test: noise of seed 2454 for every picture, added after padding, not clipped; RGB",
                partial(_gaussian, name=name, sigma=sigma),
                goal=_NOISE_GOALS[sigma] if name == "CBSD68" else "",
            )
    yield TestSet(
        "PolyU held out",
        ("denoise", "denoise-photo"),
        "scenes of pairs/polyu that the trainer held out, as they lie; RGB; peers are told the σ of each picture",
        _photographed_noise,
        goal="denoise-photo: denoise + 1.5 dB",
    )
    yield TestSet(
        "CBSD68 through a sensor",
        ("denoise", "denoise-photo"),
        f"every third picture through a lens (Gaussian, {LENS_SIGMA:g} px), Brooks et al.'s camera drawn with the "
        "picture's number as seed, its noise or none, a Bayer mosaic, OpenCV's edge-aware demosaicing, and that "
        "camera's processing, 8 bits; RGB; peers are told the σ of each picture",
        _sensor_noise,
    )
    yield TestSet(
        "CBSD68 through a sensor, saved",
        ("denoise", "denoise-photo"),
        "the same noisy pictures, saved by Pillow as JPEG of quality "
        f"{', '.join(map(str, SAVED_QUALITIES))}, in turn; RGB; peers are told the σ of each picture",
        partial(_sensor_noise, saved=True),
    )
    for name in ("Set5", "Set14"):
        for scale in (2, 4):
            yield TestSet(
                f"{name} ×{scale}",
                ("upscale",),
                "cut to whole multiples, shrunk as MATLAB's imresize does, rounded to 8 bits; studio Y, "
                "as many pixels as the scale left out at each edge",
                partial(_shrunk, name=name, scale=scale),
                scale,
                _SIZE_GOALS[scale] if name == "Set5" else "",
            )
    yield TestSet(
        "Kodak24 ×4 as photographed",
        ("upscale",),
        f"each pixel the mean of 16, noise of σ {PHOTO_SIGMA:g} whose seed is the picture's number, saved by Pillow "
        f"as JPEG of quality {PHOTO_QUALITY}; RGB, 4 pixels left out at each edge",
        partial(_as_photographed, name="Kodak24", scale=4),
        4,
    )
    yield TestSet(
        f"classic5 JPEG {JPEG_QUALITY}",
        ("jpeg",),
        "gray, saved by Pillow; given as three equal channels, of the result their mean",
        partial(_jpeg, name="classic5", quality=JPEG_QUALITY),
        goal="input + 1.2 dB",
    )
    yield TestSet(
        "Rain100H",
        ("derain", "all-in-one"),
        "24 of its 100 pairs; studio Y",
        _rain,
        goal="input + 8 dB; all-in-one within 0.7 dB",
    )
    yield TestSet(
        "SOTS indoor",
        ("dehaze", "all-in-one"),
        "24 of its 500 pictures; RGB",
        _haze,
        goal="dark channel + 4 dB; all-in-one within 0.7 dB",
    )
    yield TestSet(
        "Kodak24 motion",
        ("deblur",),
        "picture number i, by name, blurred by kernel i mod 8 of Levin et al. (2009), its centroid moved to its "
        "middle, the picture mirrored about its edge pixels, values as they are stored, no noise, 8 bits; RGB",
        _motion,
        goal="input + 3 dB, above Richardson–Lucy",
    )
    yield TestSet(
        "Kodak24 out of focus",
        ("deblur",),
        f"light (values to the power {DEFOCUS_GAMMA}) of picture number i, by name, blurred by a disc of "
        f"{', '.join(f'{radius:g}' for radius in DEFOCUS_RADII)} px, in turn, no noise, 8 bits; RGB",
        _defocus,
    )


ALL = tuple(_all())

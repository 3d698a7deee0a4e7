"""Stored samples of a picture file, by OpenImageIO, with a few JPEG files for Pillow.

OpenImageIO takes a tenth of a second to import, hence inside the functions. Both let other threads run meanwhile.
"""

import re
import struct
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from core.errors import UnreadablePicture
from core.picture import camera_raw, heif, jpeg_pixels
from core.picture.containers import jpeg, tiff
from core.picture.formats import kind_of
from core.picture.picture import Depth
from core.picture.refusal import boundless, damaged, ends_early, rare_compression, rare_jpeg, single_row, undecodable

if TYPE_CHECKING:
    from OpenImageIO import ImageInput, ImageSpec

Inks = Literal["gray", "rgb", "cmyk", "lab", "icclab"]
_DEPTHS = {"uint8": Depth.UINT8, "int8": Depth.UINT8, "uint16": Depth.UINT16, "int16": Depth.UINT16, "half": Depth.HALF}
_FINER = {"double": "64-bit float", "uint": "32 bit", "int": "32 bit", "uint64": "64 bit", "int64": "64 bit"}
_JPEG_XL_HEAD = 128
_AT_ONCE = 4 << 20  # bytes of samples decoded at a time; as float32 they are up to four times as large
# What libjpeg says of broken pixels. Superfluous bytes do no harm, except behind the pixels of a scan.
_SPOILT = re.compile(r"Corrupt JPEG data: (?!\d+ extraneous bytes before marker 0x(?!c4|d9|da))")
# What libtiff says of compressions that it has not, or not for such samples.
_LACKING = re.compile(r"not configured|not implemented|Unsupported JPEG")
_WHITE_IS_0, _CIELAB, _ICCLAB = 0, 8, 9  # TIFF's photometric interpretations


@dataclass(frozen=True)
class Plan:
    """What decoding a file will give: its size as stored, what its channels mean, and which of them are wanted.

    ``wanted`` are places among ``channels``: one, three or four of colour, then alpha where there is one. ``negative``
    says that white is 0. ``finer`` names samples that ``depth`` cannot hold. ``source`` is the open file; without
    one, ``whole`` decodes all of it at once.
    """

    height: int
    width: int
    channels: int
    inks: Inks
    wanted: tuple[int, ...]
    alpha: bool = False
    premultiplied: bool = False
    depth: Depth = Depth.UINT8
    bits: int = 8
    finer: str = ""
    linear: bool = False
    negative: bool = False
    icc: bytes | None = None
    source: "ImageInput | None" = field(default=None, repr=False, compare=False)
    whole: Callable[[Path], npt.NDArray[Any]] = field(default=jpeg_pixels.samples, repr=False, compare=False)

    @property
    def stored_bytes(self) -> int:
        """Size of all samples as decoded, in bytes."""
        size = {Depth.UINT8: 1, Depth.UINT16: 2, Depth.HALF: 2, Depth.FLOAT: 4}[self.depth]
        return self.height * self.width * self.channels * size


def plan(path: Path, kind: str) -> Plan:
    """Look at the header. JPEG XL is decoded by this already: its decoder has no other way. UnreadablePicture."""
    if kind == "raw":
        height, width = camera_raw.size(path)
        whole, profile = camera_raw.develop, camera_raw.profile()
        return Plan(height, width, 3, "rgb", (0, 1, 2), depth=Depth.UINT16, bits=16, icc=profile, whole=whole)
    if kind == "heif":
        return _plan_for_heif(heif.look(path))
    special = jpeg_pixels.special(path) if kind == "jpeg" else None
    if special is not None:
        return _plan_for_pillow(*special)
    source = _opened(path)
    inks = _inks(source.spec())
    if inks != "rgb":
        source = _opened(path, raw=True)
    spec = source.spec()
    if spec.deep or spec.depth > 1:
        raise damaged(path, "it holds a volume of samples instead of a flat picture")
    if spec.height == 1 and spec.format.size() == 8 and not spec.tile_width:
        raise single_row(path)  # see `_strips`
    alpha = min(spec.alpha_channel, spec.nchannels - 1) if inks == "rgb" else -1  # GIF's reader counts one too many
    colours = _colours(list(spec.channelnames), alpha) if inks != "cmyk" else (0, 1, 2, 3)
    known = spec.get_int_attribute("oiio:UnassociatedAlpha") or kind not in ("tiff", "openexr")
    return Plan(
        height=spec.height,
        width=spec.width,
        channels=spec.nchannels,
        inks="gray" if len(colours) == 1 else inks,
        wanted=(*colours, alpha) if alpha >= 0 else colours,
        alpha=alpha >= 0,
        premultiplied=alpha >= 0 and not known,
        depth=_DEPTHS.get(str(spec.format), Depth.FLOAT),
        bits=spec.get_int_attribute("oiio:BitsPerSample"),
        finer=_FINER.get(str(spec.format), ""),
        linear=kind in ("openexr", "hdr") or str(spec.format) in ("half", "float", "double"),
        # OpenImageIO itself turns 8 bits round, and nothing longer.
        negative=spec.get_int_attribute("tiff:PhotometricInterpretation", -1) == _WHITE_IS_0
        and str(spec.format) != "uint8",
        icc=_profile(spec),
        source=source,
    )


def samples(path: Path, plan: Plan, take: Callable[[int, npt.NDArray[Any]], None]) -> str:
    """Hand all rows to ``take``, some at a time, and give back a sentence if they are not all sound.

    ``take`` gets the number of the first row and the wanted channels (rows, width, channels) as the file stores them.
    UnreadablePicture when a part is missing.
    """
    source = plan.source
    if source is None:
        whole = plan.whole(path)
        step = max(_AT_ONCE // whole[0].nbytes, 1)
        for top in range(0, len(whole), step):
            take(top, whole[top : top + step])
        return ""
    spec = source.spec()
    rows_there = 0
    for top, stored in _strips(source, spec):
        if stored is None:
            raise _refusal(_said(source), path)
        there = _rows_there(stored)
        rows_there = top + there if there else rows_there
        if plan.negative:
            stored[..., 0] = 1 - stored[..., 0] if stored.dtype.kind == "f" else ~stored[..., 0]
        take(top, stored if plan.wanted == tuple(range(spec.nchannels)) else stored[..., list(plan.wanted)])
    problem = _said(source)
    source.close()
    if "premature end" in problem.lower():
        raise ends_early(path, rows_there / spec.height)
    return "The file is damaged; parts of the picture may be spoilt." if _SPOILT.search(problem) else ""


def _strips(source: "ImageInput", spec: "ImageSpec") -> Iterator[tuple[int, npt.NDArray[Any] | None]]:
    """The rows of a file from top to bottom, all channels, as many at a time as it keeps together; None if it fails."""
    together = spec.tile_height or max(spec.get_int_attribute("tiff:RowsPerStrip"), 1)
    size = spec.image_bytes(True) // spec.height
    step = max(_AT_ONCE // (size * together), 1) * together
    # One row of 64-bit samples alone comes out of OpenImageIO 3.2 as whatever is in memory.
    whole = spec.format.size() == 8 and not spec.tile_width
    step = max(step, 2) if whole else step
    left, right, first = spec.x, spec.x + spec.width, spec.y
    for top in range(0, spec.height, step):
        bottom = min(top + step, spec.height)
        if top and bottom - top == 1 and whole:
            return
        if whole and bottom == spec.height - 1:
            bottom = spec.height
        if spec.tile_width:
            found = source.read_tiles(
                0, 0, left, right, first + top, first + bottom, 0, 1, 0, spec.nchannels, spec.format
            )
        else:
            found = source.read_scanlines(0, 0, first + top, first + bottom, 0, 0, spec.nchannels, spec.format)
        yield top, None if found is None else found.reshape(bottom - top, spec.width, spec.nchannels)
        if found is None:
            return


def _opened(path: Path, *, raw: bool = False) -> "ImageInput":
    import OpenImageIO

    wish = OpenImageIO.ImageSpec()
    wish.attribute("oiio:UnassociatedAlpha", 1)
    if raw:
        wish.attribute("oiio:RawColor", 1)
    source = OpenImageIO.ImageInput.open(str(path), wish)
    if source is None:
        message = _said(OpenImageIO)  # always asked for, because it is printed at the program's end otherwise
        source = _opened_longer(path, wish) if path.stat().st_size < _JPEG_XL_HEAD else None
        if source is None:
            raise _refusal(message, path)
    return source


def _opened_longer(path: Path, wish: "ImageSpec") -> "ImageInput | None":
    """A copy with zeros behind it: OpenImageIO takes no JPEG XL file shorter than the head it wants to look at."""
    import OpenImageIO

    content = path.read_bytes()
    if kind_of(content) != "jpegxl":
        return None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "short.jxl")
        copy.write_bytes(content.ljust(_JPEG_XL_HEAD, b"\0"))
        return OpenImageIO.ImageInput.open(str(copy), wish)


def _said(speaker: Any) -> str:
    try:
        return str(speaker.geterror())
    except UnicodeDecodeError:  # bytes of a broken file, quoted in the message
        return ""


def _refusal(message: str, path: Path) -> UnreadablePicture:
    """The refusal for a decoder's message, whose first line says what went wrong, the others what followed."""
    first = message.strip().split("\n")[0].replace(f'("{path}")', "").replace(str(path), path.name).strip(" .:")
    if "premature end" in first.lower():
        return ends_early(path)
    if "header claims" in first or "exceeds the" in first:  # OpenImageIO's own limits
        return boundless(path, path.stat().st_size)
    return _of_rare_sort(path, first) or undecodable(path, first[:160])


def _of_rare_sort(path: Path, message: str) -> UnreadablePicture | None:
    """The refusal of a file that may well be sound, but is of a sort that decoders lack; None for all others."""
    try:
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            kind = kind_of(data[:16])
            if kind == "tiff" and _LACKING.search(message):
                return rare_compression(path, tiff.compression(data))
            frame = jpeg.frame(data) if kind == "jpeg" else None
            return rare_jpeg(path, frame.rare_sort) if frame is not None and frame.rare_sort else None
    except (OSError, ValueError, struct.error):
        return None


def _rows_there(stored: npt.NDArray[Any]) -> int:
    """How many rows of a JPEG picture lie above the middle gray that libjpeg puts in the place of missing ones."""
    # From below: a row of a picture that is whole tells at once.
    return next((row + 1 for row in reversed(range(len(stored))) if (stored[row] != 128).any()), 0)


def _plan_for_heif(seen: heif.Look) -> Plan:
    channels = len(seen.mode)
    return Plan(
        seen.height,
        seen.width,
        channels,
        "gray" if channels == 1 else "rgb",
        tuple(range(channels)),
        alpha=channels == 4,
        depth=seen.depth,
        bits=seen.bits,
        whole=heif.samples,
    )


def _plan_for_pillow(height: int, width: int, mode: str) -> Plan:
    inks: Inks = "gray" if mode == "L" else "cmyk" if mode == "CMYK" else "rgb"
    channels = {"gray": 1, "rgb": 3, "cmyk": 4}[inks]
    return Plan(height, width, channels, inks, tuple(range(channels)))


def _inks(spec: "ImageSpec") -> Inks:
    photometric = spec.get_int_attribute("tiff:PhotometricInterpretation")
    if photometric in (_CIELAB, _ICCLAB):
        return "lab" if photometric == _CIELAB else "icclab"
    return "cmyk" if spec.get_string_attribute("tiff:ColorSpace") == "CMYK" else "rgb"


def _colours(names: list[str], alpha: int) -> tuple[int, ...]:
    """Places of red, green and blue, or of the one channel of a gray picture."""
    by_name = [names.index(name) for name in ("R", "G", "B") if name in names]
    if len(by_name) == 3:
        return tuple(by_name)
    if "Y" in names:
        return (names.index("Y"),)
    others = [place for place in range(len(names)) if place != alpha]
    return tuple(others[:3]) if len(others) >= 3 else tuple(others[:1])


def _profile(spec: "ImageSpec") -> bytes | None:
    profile = spec.getattribute("ICCProfile")
    return None if profile is None else np.asarray(profile, dtype=np.uint8).tobytes()

"""Small photographs made here: colour that changes everywhere, noise, and every block a camera writes."""

import io

import numpy as np
import pytest
from PIL import Image

from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Depth, Facts, Picture

XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
    b' tiff:Orientation="6" tiff:Make="Lens &amp; Light"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
IPTC = b"\x1c\x02\x69\x00\x07Harbour\x1c\x02\x19\x00\x04dawn"


@pytest.fixture
def exif_block():
    """An EXIF block with text, fractions, GPS, a maker note and an orientation, in either order of bytes."""

    def make(orientation: int = 1, endian: str = "<") -> bytes:
        exif = Image.Exif()
        exif.endian = endian
        exif[0x010F], exif[0x0110], exif[0x0112] = "Lens & Light", "Model 7", orientation
        exif[0x0132], exif[0x011A], exif[0x011B], exif[0x0128] = "2024:05:01 06:12:44", 240.0, 240.0, 2
        details = exif.get_ifd(0x8769)
        details.update({0x829A: (1, 640), 0x8827: 200, 0x9003: "2024:05:01 06:12:44", 0x927C: bytes(range(200))})
        details.update({0xA002: 9, 0xA003: 9, 0xA434: "35 mm f/2"})
        exif.get_ifd(0x8825).update({1: "N", 2: (54.0, 19.0, 23.25), 3: "E", 4: (10.0, 8.0, 5.5)})
        return exif.tobytes().removeprefix(b"Exif\0\0")

    return make


@pytest.fixture
def exif_values():
    """All values of an EXIF block as another reader, Pillow, sees them, without the size of the picture."""

    def values(block: bytes) -> dict:
        exif = Image.Exif()
        exif.load(block)
        found = {tag: value for tag, value in exif.items() if tag not in (0x8769, 0x8825)}
        for directory in (0x8769, 0x8825):
            found |= {(directory, tag): value for tag, value in exif.get_ifd(directory).items()}
        return {tag: value for tag, value in found.items() if tag not in ((0x8769, 0xA002), (0x8769, 0xA003))}

    return values


@pytest.fixture
def photograph(exif_block):
    """A picture of any depth whose values are those that the depth can store."""

    def make(depth=Depth.UINT8, *, gray=False, alpha=False, height=23, width=31, blocks=True, linear=False) -> Picture:
        rng = np.random.default_rng(7)
        down, across = np.mgrid[0:height, 0:width].astype(np.float32)
        colours = np.stack([across / width, down / height, (across + down) / (width + height)], axis=-1)
        values = np.clip(colours + rng.normal(0, 0.05, colours.shape), 0, 1)
        values = np.repeat(values[..., :1], 3, axis=2) if gray else values
        cover = rng.random((height, width)) if alpha else None
        facts = Facts(depth=depth, gray=gray, linear=linear)
        if blocks:
            profile = matrix_profile("Display P3", P3_PRIMARIES)
            facts = Facts(
                depth=depth,
                gray=gray,
                icc=profile,
                exif=exif_block(),
                xmp=XMP.replace(b'"6"', b'"1"'),
                iptc=IPTC,
                resolution=(240.0, 240.0),
            )
        return Picture(_storable(values, depth), None if cover is None else _storable(cover, depth), facts)

    return make


@pytest.fixture
def xmp_packet() -> bytes:
    return XMP


@pytest.fixture
def jpeg_bytes():
    """A JPEG file as a camera writes it, by Pillow."""

    def make(
        exif: bytes = b"", height: int = 64, width: int = 80, quality: int = 90, mode: str = "RGB", **how
    ) -> bytes:
        noise = np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)
        result = io.BytesIO()
        how |= {"exif": b"Exif\0\0" + exif} if exif else {}
        Image.fromarray(noise).convert(mode).save(result, "JPEG", quality=quality, **how)
        return result.getvalue()

    return make


def _storable(values: np.ndarray, depth: Depth) -> np.ndarray:
    if depth is Depth.HALF:
        return values.astype(np.float16).astype(np.float32)
    if depth is Depth.FLOAT:
        return values.astype(np.float32)
    return (np.rint(values * depth.white) / np.float32(depth.white)).astype(np.float32)

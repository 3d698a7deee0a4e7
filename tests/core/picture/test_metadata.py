"""Profile, EXIF, XMP, IPTC and resolution: from every kind of file to every other, checked by a second reader."""

import io
import itertools
import struct

import brotli
import numpy as np
import pytest
from PIL import Image, ImageOps, TiffImagePlugin

from core.picture import exif, icc
from core.picture.containers import jpegxl, png
from core.picture.containers.directory import entries_at, layout_of
from core.picture.files import read, write
from core.picture.icc import gray_profile, name
from core.picture.picture import Depth, Facts, Picture

ENDINGS = (".jpg", ".png", ".tif", ".webp", ".jxl")
WITH_IPTC = (".jpg", ".png", ".tif")


@pytest.mark.parametrize(("first", "second"), [*itertools.permutations(ENDINGS, 2)])
def test_blocks_survive_from_kind_to_kind(photograph, exif_values, tmp_path, first, second):
    picture = photograph(Depth.UINT16)
    write(picture, tmp_path / f"a{first}")
    write(read(tmp_path / f"a{first}"), tmp_path / f"b{second}")
    facts = read(tmp_path / f"b{second}").facts
    assert facts.icc == picture.facts.icc
    assert exif_values(facts.exif) == exif_values(picture.facts.exif)
    assert facts.xmp == picture.facts.xmp
    if first in WITH_IPTC and second in WITH_IPTC:
        assert facts.iptc == picture.facts.iptc
        assert facts.resolution == pytest.approx((240, 240), rel=1e-3)


@pytest.mark.parametrize("endian", ["<", ">"])
def test_a_16_bit_tiff_comes_back_as_it_was(photograph, exif_block, exif_values, tmp_path, endian):
    picture = photograph(Depth.UINT16)
    block = exif_block(endian=endian)
    picture = Picture(picture.pixels, None, Facts(depth=Depth.UINT16, icc=picture.facts.icc, exif=block))
    write(picture, tmp_path / "a.tif")
    first = read(tmp_path / "a.tif")
    write(first, tmp_path / "b.tif")
    second = read(tmp_path / "b.tif")
    assert np.array_equal(second.pixels, picture.pixels)
    assert second.facts.depth is Depth.UINT16
    assert second.facts.icc == picture.facts.icc
    assert exif_values(first.facts.exif) == exif_values(block) == exif_values(second.facts.exif)
    with Image.open(tmp_path / "b.tif") as other:  # a second reader of the file itself
        assert other.tag_v2[0x010F] == "Lens & Light"
        assert other.getexif().get_ifd(0x8825)[2] == (54.0, 19.0, 23.25)
        assert other.info["icc_profile"] == picture.facts.icc


@pytest.mark.parametrize("ending", ENDINGS[:4])
def test_another_reader_finds_the_blocks(photograph, exif_values, tmp_path, ending):
    picture = photograph()
    write(picture, tmp_path / f"a{ending}")
    with Image.open(tmp_path / f"a{ending}") as other:
        other.load()
        assert other.info["icc_profile"] == picture.facts.icc
        assert other.getexif()[0x0110] == "Model 7"
        assert other.getexif().get_ifd(0x8769)[0x9003] == "2024:05:01 06:12:44"
        xmp = other.tag_v2[700] if ending == ".tif" else other.info["xmp"]
        assert xmp == picture.facts.xmp


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_pixels_are_turned_once_and_the_file_says_so(exif_block, tmp_path, kind, orientation):
    stored = np.random.default_rng(3).integers(0, 256, (12, 20, 3), dtype=np.uint8)
    saved = Image.fromarray(stored)
    options = {"exif": exif_block(orientation)}
    if kind == "TIFF":
        options = {"tiffinfo": TiffImagePlugin.ImageFileDirectory_v2()}
        options["tiffinfo"][0x0112] = orientation
    if kind == "WEBP":
        options["lossless"] = True
    saved.save(tmp_path / "a", kind, **options)
    with Image.open(tmp_path / "a") as other:
        expected = np.asarray(ImageOps.exif_transpose(other).convert("RGB"))
    picture = read(tmp_path / "a")
    assert np.abs(picture.pixels * 255 - expected).max() <= (0.01 if kind != "JPEG" else 2)
    for ending in (".png", ".tif"):
        write(picture, tmp_path / f"b{ending}")
        with Image.open(tmp_path / f"b{ending}") as other:
            assert other.getexif().get(0x0112, 1) == 1
            assert np.array_equal(np.asarray(ImageOps.exif_transpose(other)), np.rint(picture.pixels * 255))


def test_xmp_says_upright_too(tmp_path, xmp_packet):
    Image.new("RGB", (4, 4)).save(tmp_path / "a.jpg", xmp=xmp_packet)
    assert b'tiff:Orientation="1"' in read(tmp_path / "a.jpg").facts.xmp


def test_the_size_in_the_exif_block_is_that_of_the_pixels(photograph, tmp_path):
    write(photograph(height=23, width=31), tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as other:
        details = other.getexif().get_ifd(0x8769)
    assert (details[0xA002], details[0xA003]) == (31, 23)


def test_the_thumbnail_of_former_pixels_is_left_out_and_the_maker_note_stays_in_place(photograph, tmp_path):
    """Made by hand: a first directory, its maker note, a second directory, its thumbnail."""
    note, thumbnail = b"MAKER NOTE", b"\xff\xd8thumbnail\xff\xd9"
    main = struct.pack("<HHHIHHHHII", 2, 0x0112, 3, 1, 1, 0, 0x927C, 7, len(note), 38) + struct.pack("<I", 48)
    other = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, 78, 0x0202, 4, 1, len(thumbnail), 0)
    block = b"II*\0\x08\0\0\0" + main + note + other + thumbnail
    picture = photograph(blocks=False)
    write(Picture(picture.pixels, None, Facts(exif=block)), tmp_path / "a.jpg")
    kept = read(tmp_path / "a.jpg").facts.exif
    assert thumbnail not in kept
    assert kept.index(note) == block.index(note)
    assert kept[34:38] == bytes(4)  # no second directory


def test_exif_too_long_for_jpeg_is_left_out_with_a_sentence(photograph, tmp_path):
    picture = photograph(blocks=False)
    block = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 0x927C, 7, 70_000, 26, 0) + bytes(70_000)
    picture = Picture(picture.pixels, None, Facts(exif=block))
    assert "EXIF" in " ".join(write(picture, tmp_path / "a.jpg"))
    assert read(tmp_path / "a.jpg").facts.exif is None
    assert write(picture, tmp_path / "a.png") == []
    assert read(tmp_path / "a.png").facts.exif == block


def test_long_profiles_are_cut_into_pieces_and_put_together(photograph, tmp_path):
    picture = photograph()
    profile = picture.facts.icc + bytes(200_000)
    profile = struct.pack(">I", len(profile)) + profile[4:]
    for ending in (".jpg", ".png", ".tif"):
        write(Picture(picture.pixels, None, Facts(icc=profile)), tmp_path / f"a{ending}")
        assert read(tmp_path / f"a{ending}").facts.icc == profile


def test_broken_blocks_do_not_keep_a_picture_from_opening(photograph, tmp_path):
    for ending in (".jpg", ".png", ".webp", ".jxl"):
        picture = photograph()
        write(picture, tmp_path / f"a{ending}")
        content = (tmp_path / f"a{ending}").read_bytes()
        spoilt = content.replace(picture.facts.exif[:40], b"\xff" * 40)
        if ending == ".png":
            spoilt = content.replace(b"eXIf", b"eXIg")
        (tmp_path / f"b{ending}").write_bytes(spoilt)
        back = read(tmp_path / f"b{ending}")
        assert back.facts.exif is None
        assert back.facts.icc == picture.facts.icc


def test_entries_that_point_outside_their_block_are_left_out():
    inside = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    outside = struct.pack("<HHII", 0x010F, 2, 50, 4_000)
    block = b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + outside + inside + bytes(4)
    layout, first = layout_of(block)
    assert [entry.tag for entry in entries_at(block, layout, first)[0]] == [0x0112]
    assert exif.orientation(block) == 6


def test_a_profile_that_cannot_belong_to_the_picture_is_left_out_with_a_sentence(photograph, tmp_path):
    picture = photograph(blocks=False)
    write(Picture(picture.pixels, None, Facts(icc=b"no profile at all" * 20)), tmp_path / "a.jpg")
    back = read(tmp_path / "a.jpg")
    assert back.facts.icc is None
    assert "profile" in " ".join(back.facts.notes)


def test_gray_pictures_get_the_profile_their_kind_of_file_allows(photograph, tmp_path):
    picture = photograph(gray=True)
    for ending, space in (
        (".jpg", b"RGB "),
        (".tif", b"RGB "),
        (".png", b"GRAY"),
        (".jxl", b"GRAY"),
        (".webp", b"RGB "),
    ):
        write(picture, tmp_path / f"a{ending}")
        kept = read(tmp_path / f"a{ending}").facts.icc
        assert kept[16:20] == space
        assert name(kept) == "Display P3"
    gray = Picture(picture.pixels, None, Facts(gray=True, icc=gray_profile("Gray 2.2")))
    write(gray, tmp_path / "b.webp")
    assert read(tmp_path / "b.webp").facts.icc[16:20] == b"RGB "


def test_folded_boxes_of_jpeg_xl_are_read(photograph, tmp_path):
    picture = photograph(blocks=False)
    write(picture, tmp_path / "a.jxl")
    packet = b"<x:xmpmeta/>" * 30
    folded = b"xml " + brotli.compress(packet)
    content = jpegxl.embed((tmp_path / "a.jxl").read_bytes(), Facts(exif=b"II*\0\x08\0\0\0\0\0\0\0\0\0"))
    at = len(jpegxl.CONTAINER) + 20
    content = content[:at] + struct.pack(">I4s", len(folded) + 8, b"brob") + folded + content[at:]
    (tmp_path / "a.jxl").write_bytes(content)
    assert read(tmp_path / "a.jxl").facts.xmp == packet


def test_colours_that_png_names_by_number_become_a_profile(photograph, tmp_path):
    write(photograph(blocks=False), tmp_path / "a.png")
    plain = (tmp_path / "a.png").read_bytes()
    for chunk, expected, linear in (
        (png._chunk(b"cICP", b"\x0c\x0d\0\1"), "Display P3", False),
        (png._chunk(b"gAMA", struct.pack(">I", 100_000)), "sRGB, linear", True),
    ):
        (tmp_path / "b.png").write_bytes(plain[:33] + chunk + plain[33:])
        facts = read(tmp_path / "b.png").facts
        assert name(facts.icc) == expected
        assert facts.linear is linear


P3 = (31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)
SRGB = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)


@pytest.mark.parametrize(
    ("points", "gamma", "primaries", "exponent"),
    [
        (P3, 45_455, icc.P3_PRIMARIES, 2.2),
        (P3, None, icc.P3_PRIMARIES, 2.4),
        (P3, 1, icc.P3_PRIMARIES, 2.4),
        (P3, 100_000, icc.P3_PRIMARIES, 1.0),
        (SRGB, 55_556, icc.SRGB_PRIMARIES, 1.8),
    ],
)
def test_colours_that_png_describes_by_gamma_and_primaries_become_a_profile_and_stay(
    photograph, tmp_path, points, gamma, primaries, exponent
):
    facts = read(described(photograph, tmp_path, points, gamma)).facts
    assert np.abs(np.array(icc.primaries(facts.icc)) - primaries).max() < 2e-4
    curve = icc._tag(facts.icc, b"rTRC")
    assert int.from_bytes(curve[12:16], "big") / 65536 == pytest.approx(exponent, abs=1e-4)
    assert facts.linear is (exponent == 1)
    write(read(tmp_path / "b.png"), tmp_path / "c.png")
    assert read(tmp_path / "c.png").facts.icc == facts.icc


@pytest.mark.parametrize(("points", "gamma"), [(SRGB, 45_455), (SRGB, None), (None, 55_556)])
def test_png_that_describes_srgb_is_srgb(photograph, tmp_path, points, gamma):
    facts = read(described(photograph, tmp_path, points, gamma)).facts
    assert facts.icc is None
    assert not facts.notes


@pytest.mark.parametrize(
    "points", [(0,) * 8, (2**32 - 1,) * 8, P3[:2] + P3[2:4] * 3, P3[:7], (90000, 5000, *P3[2:]), (1, 1, *P3[2:])]
)
def test_png_whose_primaries_make_no_sense_says_so(photograph, tmp_path, points):
    facts = read(described(photograph, tmp_path, points, 45_455)).facts
    assert facts.icc is None
    assert "cHRM" in " ".join(facts.notes)


def described(photograph, folder, points, gamma):
    """A PNG file with a gAMA and a cHRM chunk of these numbers."""
    write(photograph(blocks=False), folder / "a.png")
    plain = (folder / "a.png").read_bytes()
    added = b"" if gamma is None else png._chunk(b"gAMA", struct.pack(">I", gamma))
    added += b"" if points is None else png._chunk(b"cHRM", struct.pack(f">{len(points)}I", *points))
    (folder / "b.png").write_bytes(plain[:33] + added + plain[33:])
    return folder / "b.png"


def test_brightness_that_png_names_by_number_and_nothing_here_can_keep_is_told(photograph, tmp_path):
    write(photograph(blocks=False), tmp_path / "a.png")
    plain = (tmp_path / "a.png").read_bytes()
    for curve, number in (("PQ", 16), ("HLG", 18)):
        (tmp_path / "b.png").write_bytes(plain[:33] + png._chunk(b"cICP", bytes((9, number, 0, 1))) + plain[33:])
        assert curve in " ".join(read(tmp_path / "b.png").facts.notes)


def test_only_the_first_of_several_pictures_is_read_and_the_rest_is_told(tmp_path):
    pages = [Image.new("RGB", (6, 4), colour) for colour in ("red", "blue")]
    for kind in ("TIFF", "PNG", "WEBP"):
        pages[0].save(tmp_path / "a", kind, save_all=True, append_images=pages[1:], lossless=True)
        picture = read(tmp_path / "a")
        assert picture.pixels[0, 0].tolist() == [1, 0, 0]
        assert "first" in " ".join(picture.facts.notes)


def test_iptc_that_imagemagick_puts_into_png_is_found(photograph, tmp_path):
    write(photograph(), tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as other:
        other.load()
        assert "Raw profile type iptc" in other.info
    stream = io.BytesIO((tmp_path / "a.png").read_bytes())
    assert stream.getvalue().count(b"zTXt") == 1


def test_texts_that_are_not_kept_are_told(photograph, tmp_path, jpeg_bytes):
    (tmp_path / "a.jpg").write_bytes(jpeg_bytes(comment=b"taken at noon"))
    assert read(tmp_path / "a.jpg").facts.notes == ("The file's comment is not kept.",)
    write(photograph(), tmp_path / "a.png")
    assert not read(tmp_path / "a.png").facts.notes  # what is kept as text chunks is not told
    plain = (tmp_path / "a.png").read_bytes()
    texts = png._chunk(b"tEXt", b"Title\0Noon") + png._chunk(b"tEXt", b"Te\x1bl\0x")
    (tmp_path / "b.png").write_bytes(plain[:33] + texts + plain[33:])
    assert read(tmp_path / "b.png").facts.notes == ("The file's text entries (Title, Te?l) are not kept.",)


def test_the_density_of_a_bmp_is_kept(tmp_path):
    Image.new("RGB", (6, 4)).save(tmp_path / "a.bmp", dpi=(300, 150))
    assert read(tmp_path / "a.bmp").facts.resolution == pytest.approx((300, 150), abs=0.02)
    write(read(tmp_path / "a.bmp"), tmp_path / "a.tif")
    assert read(tmp_path / "a.tif").facts.resolution == pytest.approx((300, 150), abs=0.02)


@pytest.mark.parametrize("ending", [".tif", ".png", ".jpg"])
def test_a_density_that_nothing_has_is_dropped(tmp_path, ending):
    Image.new("RGB", (6, 4)).save(tmp_path / "a.bmp", dpi=(300, 300))
    data = bytearray((tmp_path / "a.bmp").read_bytes())
    data[38:46] = b"\xff\xff\xff\x7f" * 2
    (tmp_path / "a.bmp").write_bytes(data)
    write(read(tmp_path / "a.bmp"), tmp_path / f"a{ending}")
    assert read(tmp_path / f"a{ending}").facts.resolution is None

"""Files that are no pictures, or no longer: refused with a sentence, never a traceback, a crash or a gray bottom."""

import contextlib
import io
import os
import struct
import zlib

import numpy as np
import OpenImageIO
import pytest
from PIL import Image

from core import memory
from core.errors import UnreadablePicture
from core.picture import decoding
from core.picture.containers import jpegxl, png
from core.picture.containers.directory import entries_at, layout_of
from core.picture.files import can_read, header, read, write
from core.picture.picture import Depth, Facts, Picture


def refusal(path) -> str:
    with pytest.raises(UnreadablePicture) as caught:
        read(path)
    assert caught.value.what.endswith(".")
    assert caught.value.advice.endswith(".")
    return str(caught.value)


def test_what_is_no_picture_file_at_all(tmp_path):
    (tmp_path / "text.jpg").write_text("Dear diary, today I took no photographs.")
    (tmp_path / "empty.png").touch()
    assert "not a picture" in refusal(tmp_path / "text.jpg")
    assert "0 bytes" in refusal(tmp_path / "empty.png")
    assert "folder" in refusal(tmp_path)
    assert "no file" in refusal(tmp_path / "nothing.tif")
    assert "no file" in refusal(tmp_path / "text.jpg" / "inside.tif")
    assert not can_read(tmp_path / "text.jpg")
    assert not can_read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert "pipe" in refusal(tmp_path / "pipe.png")
    assert not can_read(tmp_path / "pipe.png")


def test_no_right_to_read(tmp_path, monkeypatch):
    (tmp_path / "mine.jpg").write_bytes(b"\xff\xd8\xff")

    def closed(self, *args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", closed)
    assert "may not read" in refusal(tmp_path / "mine.jpg")


@pytest.mark.parametrize("name", ["a.NEF", "a.dng", "a.CRW"])
def test_raw_files_of_no_known_camera_are_named_and_told_what_to_do(tmp_path, name):
    (tmp_path / name).write_bytes(b"II*\0" + bytes(100))
    assert "RAW" in refusal(tmp_path / name)
    assert "TIFF" in refusal(tmp_path / name)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
@pytest.mark.parametrize(
    ("ending", "depth"),
    [
        (".jpg", Depth.UINT8),
        (".png", Depth.UINT8),
        (".png", Depth.UINT16),
        (".tif", Depth.UINT16),
        (".webp", Depth.UINT8),
        (".jxl", Depth.UINT16),
    ],
)
def test_truncated_pictures(photograph, tmp_path, ending, depth, share):
    write(photograph(depth, blocks=False, height=90, width=120), tmp_path / f"a{ending}")
    content = (tmp_path / f"a{ending}").read_bytes()
    (tmp_path / f"a{ending}").write_bytes(content[: int(share * len(content))])
    assert "damaged" in refusal(tmp_path / f"a{ending}")


def test_a_truncated_jpeg_says_how_much_is_there_even_if_someone_closed_it_again(tmp_path, jpeg_bytes):
    content = jpeg_bytes(height=320)
    for ending in (b"", b"\xff\xd9"):
        (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2] + ending)
        share = int(refusal(tmp_path / "a.jpg").split("about ")[1].split("%")[0])
        assert 40 < share < 60


def test_a_truncated_cmyk_jpeg(tmp_path, jpeg_bytes):
    content = jpeg_bytes(mode="CMYK")
    (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2])
    assert "ends early" in refusal(tmp_path / "a.jpg")


def test_a_jpeg_with_holes_is_refused_or_says_so(tmp_path, jpeg_bytes):
    content = jpeg_bytes(height=200, width=200, progressive=True)
    (tmp_path / "a.jpg").write_bytes(content)
    assert read(tmp_path / "a.jpg").facts.notes == ()
    told = 0
    for place in range(len(content) // 2, len(content) - 60, len(content) // 30):
        (tmp_path / "a.jpg").write_bytes(content[:place] + bytes(range(20, 50)) + content[place + 30 :])
        with contextlib.suppress(UnreadablePicture):
            told += "spoilt" in " ".join(read(tmp_path / "a.jpg").facts.notes)
    assert told >= 3


def test_a_png_that_ends_within_its_header(photograph, tmp_path):
    write(photograph(), tmp_path / "whole.png")
    whole = (tmp_path / "whole.png").read_bytes()
    for length in range(8, 40):
        (tmp_path / "a.png").write_bytes(whole[:length])
        assert "damaged" in refusal(tmp_path / "a.png")


@pytest.mark.parametrize(
    ("number", "name"), [(50000, "ZSTD"), (34925, "LZMA"), (34887, "LERC"), (34712, "JPEG 2000"), (99, "method 99")]
)
def test_a_tiff_whose_compression_decoders_lack_is_not_called_damaged(photograph, tmp_path, number, name):
    write(photograph(), tmp_path / "a.tif")
    content = bytearray((tmp_path / "a.tif").read_bytes())
    layout, first = layout_of(bytes(content))
    compression = next(entry for entry in entries_at(bytes(content), layout, first)[0] if entry.tag == 259)
    struct.pack_into("<H", content, compression.place, number)
    (tmp_path / "a.tif").write_bytes(content)
    said = refusal(tmp_path / "a.tif")
    assert f"compressed with {name}" in said
    assert "damaged" not in said
    assert "LZW or without compression" in said


@pytest.mark.parametrize(
    ("marker", "bits", "sort"), [(0xC1, 12, "12-bit"), (0xC3, 16, "lossless"), (0xC5, 8, "hierarchical")]
)
@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_a_jpeg_of_a_sort_that_decoders_lack_is_not_called_damaged(tmp_path, jpeg_bytes, mode, marker, bits, sort):
    content = bytearray(jpeg_bytes(mode=mode))
    at = content.index(b"\xff\xc0")
    content[at + 1], content[at + 4] = marker, bits
    (tmp_path / "a.jpg").write_bytes(content)
    said = refusal(tmp_path / "a.jpg")
    assert f"a {sort} JPEG file" in said
    assert "damaged" not in said
    assert "16-bit TIFF" in said


@pytest.mark.parametrize("spoilt", ["Exif", "MPF"])
@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_spoilt_metadata_of_a_jpeg_bring_no_warnings(tmp_path, jpeg_bytes, mode, spoilt):
    directory = struct.pack("<HHHIIH", 2, 282, 5, 1, 1 << 20, 296)  # points behind the end, and ends early
    block = b"II*\0\x08\0\0\0" + directory
    body = b"Exif\0\0" + block if spoilt == "Exif" else b"MPF\0" + block
    segment = struct.pack(">BBH", 0xFF, 0xE1 if spoilt == "Exif" else 0xE2, len(body) + 2) + body
    plain = jpeg_bytes(mode=mode)
    (tmp_path / "a.jpg").write_bytes(plain[:2] + segment + plain[2:])
    assert read(tmp_path / "a.jpg").pixels.shape == (64, 80, 3)  # warnings are errors in tests


def test_how_much_of_a_png_is_there_is_told(photograph, tmp_path):
    write(photograph(blocks=False, height=100), tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    (tmp_path / "a.png").write_bytes(content[: len(content) // 2] + content[-12:])
    assert "%" in refusal(tmp_path / "a.png")


def test_every_byte_of_a_png_that_matters_is_watched(photograph, tmp_path, capfd):
    write(photograph(blocks=False, height=9, width=7), tmp_path / "a.png")
    content, whole = (tmp_path / "a.png").read_bytes(), read(tmp_path / "a.png").pixels
    for place in range(len(content)):
        spoilt = bytearray(content)
        spoilt[place] ^= 0x5A
        (tmp_path / "b.png").write_bytes(spoilt)
        with contextlib.suppress(UnreadablePicture):
            assert np.array_equal(read(tmp_path / "b.png").pixels, whole), place
    assert capfd.readouterr().err == ""


def test_headers_that_lie_are_refused_before_memory_is_taken(tmp_path, jpeg_bytes, photograph):
    content = bytearray(jpeg_bytes())
    at = content.index(b"\xff\xc0")
    content[at + 5 : at + 9] = struct.pack(">HH", 30_000, 30_000)
    (tmp_path / "a.jpg").write_bytes(content)
    assert "claim" in refusal(tmp_path / "a.jpg")
    head = png._chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 16, 6, 0, 0, 0))
    rows = png._chunk(b"IDAT", zlib.compress(bytes(1000)))
    (tmp_path / "a.png").write_bytes(png.SIGNATURE + head + rows + png._chunk(b"IEND", b""))
    assert "0%" in refusal(tmp_path / "a.png")
    write(photograph(blocks=False), tmp_path / "a.tif")
    content = (tmp_path / "a.tif").read_bytes()
    for width, height in ((60_000, 20_000), (300_000, 300_000)):
        lie = content
        for tag, true, said in ((256, 31, width), (257, 23, height)):
            for kind in (3, 4):
                lie = lie.replace(struct.pack("<HHII", tag, kind, 1, true), struct.pack("<HHII", tag, 4, 1, said))
        (tmp_path / "a.tif").write_bytes(lie)
        assert "claim" in refusal(tmp_path / "a.tif")


def test_a_jpeg_xl_header_tells_its_size_before_decoding(photograph, tmp_path, monkeypatch):
    for height, width in ((23, 31), (64, 64), (512, 16), (700, 900)):
        flat = Picture(np.zeros((height, width, 3), dtype=np.float32), None, Facts())
        write(flat, tmp_path / "a.jxl")
        assert jpegxl.size((tmp_path / "a.jxl").read_bytes()) == (height, width)
    monkeypatch.setattr("core.picture.reading._MODEST", 0)
    monkeypatch.setattr(memory, "free_and_total", lambda: (100_000, 200_000))
    assert "GB" in refusal(tmp_path / "a.jxl")


def test_pictures_beyond_memory_are_refused_and_large_flat_ones_open(tmp_path, monkeypatch):
    with io.BytesIO() as stream:
        Image.new("L", (12_000, 1_000), 200).save(stream, "PNG")
        (tmp_path / "flat.png").write_bytes(stream.getvalue())
    assert (tmp_path / "flat.png").stat().st_size < 30_000
    assert read(tmp_path / "flat.png").pixels.shape == (1_000, 12_000, 3)
    monkeypatch.setattr("core.picture.reading._MODEST", 0)
    monkeypatch.setattr(memory, "free_and_total", lambda: (100_000, 200_000))
    assert "memory" in refusal(tmp_path / "flat.png")
    with pytest.raises(UnreadablePicture, match="memory"):
        header(tmp_path / "flat.png")


def test_memory_that_runs_out_while_decoding_is_a_sentence(photograph, tmp_path, monkeypatch):
    write(photograph(), tmp_path / "a.png")

    def nothing_left(path, plan, take):
        raise MemoryError

    monkeypatch.setattr("core.picture.decoding.samples", nothing_left)
    assert "memory" in refusal(tmp_path / "a.png")


def test_samples_that_are_no_numbers_are_replaced_and_told(photograph, tmp_path):
    import OpenImageIO

    values = photograph(Depth.FLOAT, blocks=False).pixels.copy()
    values[0, 0] = np.nan
    values[1, 1] = np.inf
    for kept, expected in ((values, None), (np.full_like(values, np.nan), "none of its samples")):
        spec = OpenImageIO.ImageSpec(values.shape[1], values.shape[0], 3, "float")
        target = OpenImageIO.ImageOutput.create("tiff")
        target.open(str(tmp_path / "a.tif"), spec)
        target.write_image(kept)
        target.close()
        target.geterror()
        if expected:
            assert expected in refusal(tmp_path / "a.tif")
            continue
        picture = read(tmp_path / "a.tif")
        assert np.isfinite(picture.pixels).all()
        assert picture.pixels[0, 0].tolist() == [0, 0, 0]
        assert picture.pixels[1, 1].max() == np.nanmax(values[np.isfinite(values)])
        assert "6 samples" in " ".join(picture.facts.notes)


@pytest.mark.parametrize(
    ("kind", "told"), [("double", "64-bit float"), ("uint", "32 bit"), ("float", ""), ("uint16", "")]
)
def test_samples_finer_than_32_bit_floats_are_told(tmp_path, kind, told):
    path = stored_tiff(tmp_path, np.full((8, 8, 3), 0.25), kind)
    notes = " ".join(read(path).facts.notes)
    assert (f"Its samples of {told} were read as 32-bit floats." in notes) if told else not notes
    assert header(path).facts.notes == read(path).facts.notes


def test_samples_beyond_32_bit_floats_are_replaced_and_told(tmp_path):
    values = np.full((8, 8, 3), 0.5)
    values[2, 3] = 1e300, 0.25, -1e300
    picture = read(stored_tiff(tmp_path, values, "double"))
    assert picture.pixels[2, 3].tolist() == [0.5, 0.25, 0.25]
    assert "2 samples were no numbers or beyond what 32-bit floats hold" in " ".join(picture.facts.notes)


@pytest.mark.parametrize("height", [32, 33, 34, 65])
def test_the_last_row_of_64_bit_samples_is_right_when_it_is_left_alone(tmp_path, monkeypatch, height):
    monkeypatch.setattr(decoding, "_AT_ONCE", 1)
    values = np.random.default_rng(0).random((height, 50, 3))
    np.testing.assert_array_equal(read(stored_tiff(tmp_path, values, "double")).pixels, values.astype(np.float32))


def test_a_single_row_of_64_bit_samples_is_refused_rather_than_made_up(tmp_path):
    assert "32-bit samples" in refusal(stored_tiff(tmp_path, np.full((1, 8, 3), 0.5), "double"))


def stored_tiff(folder, values, kind):
    """A TIFF file of ``values`` (height, width, 3), 0 … 1, as samples of OpenImageIO's ``kind``."""
    target = OpenImageIO.ImageOutput.create("tiff")
    target.open(str(folder / "a.tif"), OpenImageIO.ImageSpec(values.shape[1], values.shape[0], 3, kind))
    kinds = {"double": np.float64, "float": np.float32, "uint": np.uint32, "uint16": np.uint16}
    white = 1 if kind in ("double", "float") else np.iinfo(kinds[kind]).max
    assert target.write_image((values * white).astype(kinds[kind])), target.geterror()
    target.close()
    return folder / "a.tif"

"""Files that are no pictures, or no longer: refused with a sentence, never a traceback, a crash or a gray bottom."""

import contextlib
import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from core import memory
from core.errors import UnreadablePicture
from core.picture.containers import jpegxl, png
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


def test_no_right_to_read(tmp_path, monkeypatch):
    (tmp_path / "mine.jpg").write_bytes(b"\xff\xd8\xff")

    def closed(self, *args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", closed)
    assert "may not read" in refusal(tmp_path / "mine.jpg")


@pytest.mark.parametrize("name", ["a.NEF", "a.dng"])
def test_raw_files_are_named_and_told_what_to_do(tmp_path, name):
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


@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_a_truncated_jpeg_that_someone_closed_again_is_still_truncated(tmp_path, jpeg_bytes, mode):
    content = jpeg_bytes(mode=mode)
    (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2])
    assert "lower part" in refusal(tmp_path / "a.jpg")
    if mode == "RGB":
        (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2] + b"\xff\xd9")
        assert "lower part" in refusal(tmp_path / "a.jpg")


def test_a_jpeg_with_a_spoilt_middle_opens_and_says_so(tmp_path, jpeg_bytes):
    content = bytearray(jpeg_bytes(height=300, width=300))
    middle = len(content) // 2
    del content[middle : middle + 33]
    (tmp_path / "a.jpg").write_bytes(content)
    assert "spoilt" in " ".join(read(tmp_path / "a.jpg").facts.notes)


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
    assert "30,000" in refusal(tmp_path / "a.jpg")
    head = png._chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 16, 6, 0, 0, 0))
    rows = png._chunk(b"IDAT", zlib.compress(bytes(1000)))
    (tmp_path / "a.png").write_bytes(png.SIGNATURE + head + rows + png._chunk(b"IEND", b""))
    assert "0%" in refusal(tmp_path / "a.png")
    write(photograph(blocks=False), tmp_path / "a.tif")
    content = (tmp_path / "a.tif").read_bytes()
    for tag, number in ((256, 31), (257, 23)):
        content = content.replace(struct.pack("<HHII", tag, 4, 1, number), struct.pack("<HHII", tag, 4, 1, 300_000))
        content = content.replace(struct.pack("<HHIHH", tag, 3, 1, number, 0), struct.pack("<HHII", tag, 4, 1, 300_000))
    (tmp_path / "a.tif").write_bytes(content)
    assert "300,000" in refusal(tmp_path / "a.tif")


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

    def nothing_left(path, plan):
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

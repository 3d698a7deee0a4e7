"""Writing: whole or not at all, nothing left beside, a sentence for each way to fail."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.errors import UnwritablePicture
from core.picture import encoding
from core.picture.files import opened, read, write
from core.picture.picture import Depth, Facts, Picture

ROOT = Path(encoding.__file__).parents[2]
ENDINGS = (".jpg", ".png", ".tif", ".webp", ".jxl")


def refusal(*args, **kwargs) -> str:
    with pytest.raises(UnwritablePicture) as caught:
        write(*args, **kwargs)
    assert caught.value.what.endswith(".")
    assert caught.value.advice.endswith(".")
    return str(caught.value)


def test_places_that_cannot_be_written_to(photograph, tmp_path):
    (tmp_path / "folder.jpg").mkdir()
    assert "folder" in refusal(photograph(), tmp_path / "folder.jpg")
    assert "no folder" in refusal(photograph(), tmp_path / "nowhere" / "a.jpg")
    assert ".tif" in refusal(photograph(), tmp_path / "a.bmp")
    assert "does not end" in refusal(photograph(), tmp_path / "a")
    assert "too long" in refusal(photograph(), tmp_path / ("a" * 300 + ".jpg"))


def test_an_existing_file_is_replaced_only_when_that_is_allowed(photograph, tmp_path):
    (tmp_path / "a.png").write_bytes(b"precious")
    assert "already there" in refusal(photograph(), tmp_path / "a.png", overwrite=False)
    assert (tmp_path / "a.png").read_bytes() == b"precious"
    write(photograph(), tmp_path / "a.png")
    assert read(tmp_path / "a.png").height == 23
    assert os.listdir(tmp_path) == ["a.png"]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("number", "says"), [(errno.ENOSPC, "full"), (errno.EACCES, "may not write"), (errno.EIO, "could not be written")]
)
def test_a_failure_in_the_middle_leaves_everything_as_it_was(photograph, tmp_path, monkeypatch, ending, number, says):
    (tmp_path / f"a{ending}").write_bytes(b"precious")

    def fails(*args, **kwargs):
        raise OSError(number, os.strerror(number))

    for function in ("jpeg", "png", "tiff", "webp", "jpegxl"):
        monkeypatch.setattr(encoding, function, fails)
    assert says in refusal(photograph(), tmp_path / f"a{ending}")
    assert (tmp_path / f"a{ending}").read_bytes() == b"precious"
    assert os.listdir(tmp_path) == [f"a{ending}"]


@pytest.mark.skipif(os.name != "posix", reason="limits of a file's size are a POSIX matter")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_cannot_grow_is_never_left_half_written(photograph, tmp_path, ending):
    import resource
    import signal

    picture = photograph(Depth.UINT16, height=150, width=200, blocks=False)
    write(picture, tmp_path / f"a{ending}")
    whole = (tmp_path / f"a{ending}").stat().st_size
    (tmp_path / f"a{ending}").unlink()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        for missing in (1, 30, 300, 5_000, whole - 100):
            resource.setrlimit(resource.RLIMIT_FSIZE, (whole - missing, before[1]))
            refusal(picture, tmp_path / f"a{ending}")
            assert os.listdir(tmp_path) == []
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def test_a_tiff_whose_pixels_are_cut_is_noticed(photograph, tmp_path, monkeypatch):
    real = encoding._Scanlines.finish

    def cut(self):
        real(self)
        content = self._path.read_bytes()
        moved = content[4:8]
        self._path.write_bytes(content[:8] + content[8 : int.from_bytes(moved, "little") + 400])

    monkeypatch.setattr(encoding._Scanlines, "finish", cut)
    refusal(photograph(height=100), tmp_path / "a.tif")
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="links and rights as POSIX has them")
def test_links_and_rights_stay(photograph, tmp_path):
    write(photograph(), tmp_path / "real.png")
    (tmp_path / "real.png").chmod(0o640)
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    write(photograph(height=5), tmp_path / "link.png")
    assert (tmp_path / "link.png").is_symlink()
    assert read(tmp_path / "real.png").height == 5
    assert (tmp_path / "real.png").stat().st_mode & 0o777 == 0o640


def test_sides_that_a_kind_of_file_cannot_hold(tmp_path):
    long = Picture(np.zeros((1, 70_000, 3), dtype=np.float32), None, Facts())
    assert "65,500" in refusal(long, tmp_path / "a.jpg")
    assert "16,383" in refusal(long, tmp_path / "a.webp")
    write(long, tmp_path / "a.png")
    assert read(tmp_path / "a.png").width == 70_000


@pytest.mark.parametrize("gray", [False, True], ids=["colour", "gray"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_rows_that_come_a_few_at_a_time_and_after_a_false_start_make_the_same_file(photograph, tmp_path, ending, gray):
    picture = photograph(Depth.UINT16, alpha=True, gray=gray, height=80)
    whole, parts = tmp_path / f"whole{ending}", tmp_path / f"parts{ending}"
    write(picture, whole)
    with opened(picture.facts, 80, picture.width, parts, alpha=picture.alpha) as rows:
        rows.start()
        rows.put(1 - picture.pixels[:30])
        rows.start()
        for top in range(0, 80, 7):
            rows.put(picture.pixels[top : top + 7])
    one, other = read(whole), read(parts)
    assert np.array_equal(one.pixels, other.pixels)
    assert one.alpha is None or np.array_equal(one.alpha, other.alpha)
    assert (one.facts.exif, one.facts.icc, one.facts.xmp) == (other.facts.exif, other.facts.icc, other.facts.xmp)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("there", [0, 30, 80])
def test_rows_that_stop_coming_leave_everything_as_it_was(photograph, tmp_path, capfd, ending, there):
    (tmp_path / f"a{ending}").write_bytes(b"precious")
    picture = photograph(height=80, width=4000)

    def stop() -> None:
        with opened(picture.facts, 80, picture.width, tmp_path / f"a{ending}") as rows:
            rows.start()
            if there:
                rows.put(picture.pixels[:there])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert (tmp_path / f"a{ending}").read_bytes() == b"precious"
    assert os.listdir(tmp_path) == [f"a{ending}"]
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of Linux")
@pytest.mark.parametrize("ending", [".tif", ".png"])
def test_a_large_picture_takes_no_memory_of_its_size_on_its_way_to_disk(tmp_path, ending):
    program = """
import sys
import numpy as np
import OpenImageIO, PIL.Image
from core.picture.files import opened
from core.picture.picture import Depth, Facts

def most():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) * 1024

strip = np.random.default_rng(0).random((100, 4000, 3), np.float32)
before = most()
with opened(Facts(depth=Depth.UINT16), 1200, 4000, sys.argv[1]) as rows:
    rows.start()
    for _ in range(12):
        rows.put(strip)
print(most() - before)
"""
    path = tmp_path / f"a{ending}"
    done = subprocess.run([sys.executable, "-c", program, path], check=True, capture_output=True, text=True, cwd=ROOT)
    assert path.stat().st_size > 25_000_000
    assert int(done.stdout) < 15_000_000

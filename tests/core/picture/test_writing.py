"""Writing: whole or not at all, nothing left beside, a sentence for each way to fail."""

import errno
import os

import numpy as np
import pytest

from core.errors import UnwritablePicture
from core.picture import encoding
from core.picture.files import read, write
from core.picture.picture import Depth, Facts, Picture

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
    real = encoding.tiff

    def cut(stored, path):
        real(stored, path)
        content = path.read_bytes()
        moved = content[4:8]
        path.write_bytes(content[:8] + content[8 : int.from_bytes(moved, "little") + 400])

    monkeypatch.setattr(encoding, "tiff", cut)
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

"""The sample pictures are there, are what their page says, and go through the program unharmed."""

import re
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms
from torch import Tensor

from core.cli import main
from core.cli import restore as verb
from core.devices import Device
from core.models import RestorationNetwork
from core.picture.files import read
from core.picture.picture import Depth
from core.restoration.restorer import Restorer
from core.samples import samples

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
PORTRAIT = FOLDER / "portrait-study.tif"


class Dimming(RestorationNetwork):
    """Takes an eighth of the light, which a float holds exactly."""

    def __init__(self) -> None:
        super().__init__()
        self.scale, self.channels, self.multiple_of = 1, 3, 1

    def forward(self, x: Tensor) -> Tensor:
        return x * 0.875


@pytest.fixture(autouse=True)
def restorer(monkeypatch: pytest.MonkeyPatch) -> None:
    processor = Device("cpu", "Test processor", 8_000_000_000, 16_000_000_000, 2, "")
    monkeypatch.setattr(verb, "_restorer", lambda *_: Restorer(Dimming(), processor))


def exif(path: Path) -> Image.Exif:
    block = Image.Exif()
    block.load(read(path).facts.exif)
    return block


def test_the_page_names_every_sample_and_no_other() -> None:
    named = set(re.findall(r"^\| `(.+?)` \|", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {path.name for path in samples()}


def test_the_still_life_is_offered_first_and_strangers_last(tmp_path: Path) -> None:
    assert samples()[0].name == "still-life.jpg"
    for name in ("apple.png", "foliage.jpg", "still-life.jpg", "README.md"):
        (tmp_path / name).touch()
    assert [path.name for path in samples(tmp_path)] == ["still-life.jpg", "foliage.jpg", "apple.png"]
    assert samples(tmp_path / "nowhere") == []


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_a_sample_opens_with_its_profile_and_what_its_camera_knew(path: Path) -> None:
    picture = read(path)
    is_portrait = path == PORTRAIT
    assert picture.facts.depth is (Depth.UINT16 if is_portrait else Depth.UINT8)
    profile = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(picture.facts.icc))).strip()
    assert profile.startswith("Display P3" if is_portrait else "sRGB")
    assert picture.facts.notes == ()
    assert min(picture.height, picture.width) >= 600
    assert path.stat().st_size < 6_000_000
    assert exif(path).get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ISOSpeedRatings] >= 3200


def test_the_portrait_uses_all_that_its_file_can_hold() -> None:
    codes = np.unique(np.round(read(PORTRAIT).pixels * 65535).astype(int))
    assert len(codes) > 1000


def test_the_portrait_comes_back_deep_in_its_profile_with_its_exif(tmp_path: Path) -> None:
    target = tmp_path / "restored.tif"
    assert main(["restore", str(PORTRAIT), "-o", str(target)]) == 0
    before, after = read(PORTRAIT), read(target)
    assert (after.facts.depth, after.facts.icc) == (Depth.UINT16, before.facts.icc)
    assert dict(exif(target)) == dict(exif(PORTRAIT))
    assert exif(target).get_ifd(ExifTags.IFD.Exif) == exif(PORTRAIT).get_ifd(ExifTags.IFD.Exif)
    np.testing.assert_allclose(after.pixels, before.pixels * 0.875, atol=0.51 / 65535)


def test_the_command_line_restores_a_sample(tmp_path: Path) -> None:
    target = tmp_path / "restored.png"
    assert main(["restore", "--sample", "-o", str(target)]) == 0
    source = read(samples()[0])
    assert (read(target).width, read(target).height) == (source.width, source.height)

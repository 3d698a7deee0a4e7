"""What a restoration will take is said before, and holds."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from core import devices, memory
from core.devices import Device
from core.models import RestorationNetwork
from core.picture import files
from core.picture.picture import Depth, Facts
from core.picture.reading import Header
from core.restoration import memory_need
from core.restoration.memory_need import fitting_tile, need

ROOT = Path(memory_need.__file__).parents[2]
TARGET = Path("result.tif")

# The command line with a network that is quick and takes as much memory as a real one.
QUICK = """
import sys
import torch.nn.functional as F
from core import freed_memory
from core.cli import main, restore as verb
from core.devices import pick
from core.models import RestorationNetwork
from core.restoration.restorer import Restorer

class Wide(RestorationNetwork):
    scale = int(sys.argv.pop())

    def forward(self, x):
        wide = x.repeat(1, 40, 1, 1) + 1
        narrow = (wide * wide).mean(1, keepdim=True) / 4 + x / 2
        return F.interpolate(narrow, scale_factor=self.scale)

freed_memory.keep()
verb._restorer = lambda *asked: Restorer(Wide(), pick("cpu"))
sys.exit(main())
"""


def header(height: int, width: int, **facts: object) -> Header:
    return Header(height, width, Facts(format="tiff", **facts))


@pytest.fixture
def write(tmp_path):
    """A noisy photograph on disk, written strip by strip."""

    def make(megapixels: float, ending: str, depth: Depth) -> Path:
        height = round((megapixels * 1e6 / 1.5) ** 0.5)
        width, path = height * 3 // 2, tmp_path / f"source{ending}"
        noise = np.random.default_rng(5)
        with files.opened(Facts(depth=depth), height, width, path) as rows:
            rows.start()
            for top in range(0, height, 64):
                rows.put(noise.normal(0.5, 0.1, (min(64, height - top), width, 3)).astype(np.float32))
        return path

    return make


def report_of(program: list[str], source: Path, target: Path, *options: str) -> dict[str, int]:
    words = [sys.executable, *program, "restore", str(source), "-o", str(target), "--json", *options]
    calm = {**os.environ, "OMP_WAIT_POLICY": "PASSIVE"}
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT, env=calm)
    return json.loads(done.stdout)


linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forgets an earlier peak")


@linux
@pytest.mark.parametrize(
    ("megapixels", "depth", "source", "target", "scale", "strength"),
    [
        (4, Depth.UINT8, ".jpg", ".jpg", 1, 100),
        (2, Depth.UINT16, ".tif", ".png", 1, 60),
        (0.5, Depth.UINT16, ".tif", ".tif", 4, 60),
    ],
)
def test_the_peak_is_what_was_said(write, tmp_path, megapixels, depth, source, target, scale, strength):
    path = write(megapixels, source, depth)
    options = ("--strength", str(strength), str(scale))
    report = report_of(["-c", QUICK], path, tmp_path / f"out{target}", *options)
    assert report["width"] * report["height"] > 0.99e6 * megapixels * scale**2
    assert 0.6 * report["expected_peak_bytes"] < report["peak_bytes"] < 1.1 * report["expected_peak_bytes"]


@linux
@pytest.mark.slow
@pytest.mark.parametrize("megapixels", [1, 4, 12])
@pytest.mark.parametrize(("depth", "ending"), [(Depth.UINT8, ".jpg"), (Depth.UINT16, ".tif")])
def test_the_peak_of_the_default_model_is_what_was_said(write, tmp_path, megapixels, depth, ending):
    report = report_of(["main.py"], write(megapixels, ending, depth), tmp_path / f"out{ending}")
    assert 0.6 * report["expected_peak_bytes"] < report["peak_bytes"] < 1.1 * report["expected_peak_bytes"]


@linux
@pytest.mark.slow
def test_a_picture_takes_its_own_pixels_and_little_more(write, tmp_path):
    small, large = (
        report_of(["-c", QUICK], write(megapixels, ".tif", Depth.UINT16), tmp_path / f"{megapixels}.tif", "1")
        for megapixels in (2, 26)
    )
    # Far apart: what freed memory leaves behind differs by some 40 MB from run to run.
    # A result that is kept whole would add 12 bytes a pixel, and samples 6.
    assert large["peak_bytes"] - small["peak_bytes"] < 24e6 * 20
    assert large["expected_peak_bytes"] - small["expected_peak_bytes"] < 24e6 * 15


def test_a_hundred_megapixels_fit_into_four_gigabytes(blur, monkeypatch):
    monkeypatch.setattr(memory_need, "_tile_bytes_per_pixel", lambda restorer: 10_000.0)
    for depth, target in ((Depth.UINT8, Path("a.jpg")), (Depth.UINT16, TARGET)):
        assert need(header(8165, 12248, depth=depth), target, blur()).more < 3.2e9
        # Four times as wide and high, the result alone would be 19 GB.
        assert need(header(8165, 12248, depth=depth), TARGET, blur(scale=4)).more < 4e9


def test_every_pixel_counts_and_those_of_the_result_where_they_are_collected(blur):
    small, large = header(1000, 2000), header(4000, 5000)
    for target, scale, bytes_per_pixel in (
        (TARGET, 1, 12),
        (Path("a.jpg"), 1, 12),
        (Path("a.jpg"), 2, 12),
        (Path("a.jxl"), 2, 112),
    ):
        restorer = blur(scale=scale)
        found = need(large, target, restorer).more - need(small, target, restorer).more
        # And a band of rows that are wider.
        assert 18e6 * bytes_per_pixel <= found < 18e6 * (bytes_per_pixel + 5)


def test_alpha_and_formats_that_are_made_whole_count(blur):
    restorer = blur()
    opaque = header(2000, 3000)
    clear = Header(2000, 3000, Facts(format="tiff"), alpha=True)
    least = need(opaque, TARGET, restorer).more
    assert need(clear, TARGET, restorer).more - least == pytest.approx(6e6 * 4, abs=1e6)
    assert need(opaque, Path("a.jxl"), restorer).more > least + 50e6


def test_where_memory_is_short_tiles_are_smaller_unless_a_size_was_asked_for(blur, monkeypatch):
    monkeypatch.setattr(memory_need, "_tile_bytes_per_pixel", lambda restorer: 10_000.0)
    restorer = blur()
    monkeypatch.setattr(memory, "free_and_total", lambda: (8_000_000_000, 16_000_000_000))
    plenty = need(header(2000, 3000), TARGET, restorer)
    assert plenty.tile == restorer.tile
    monkeypatch.setattr(memory, "free_and_total", lambda: (plenty.more - 1, 16_000_000_000))
    assert need(header(2000, 3000), TARGET, restorer).tile == restorer.tile // 2
    assert need(header(2000, 3000), TARGET, restorer, tile=500).tile == 500
    monkeypatch.setattr(memory, "free_and_total", lambda: (1, 16_000_000_000))
    assert need(header(2000, 3000), TARGET, restorer).tile >= memory_need.SMALLEST_TILE


@linux
def test_what_a_tile_takes_is_measured(restorer_of):
    class Greedy(RestorationNetwork):
        def forward(self, x):
            return x + torch.ones(2000, *x.shape[-2:]).mean() * 0

    np.ones(60_000_000)  # an earlier peak is not the tile's
    measured = memory_need._tile_bytes_per_pixel(restorer_of(Greedy()))
    assert measured == pytest.approx(8000, rel=0.2)


@pytest.mark.parametrize(("gigabytes", "tile"), [(40, 512), (8, 512), (2, 256), (0.3, 128), (0.2, 64), (0.001, 64)])
def test_a_card_gets_tiles_that_it_holds(blur, monkeypatch, gigabytes, tile):
    card = Device("cuda:0", "A card", int(gigabytes * 1e9), 40_000_000_000, 80, "")
    monkeypatch.setattr(devices, "pick", lambda name: card)
    monkeypatch.setattr(memory_need, "_tile_bytes_per_pixel", lambda restorer: 20_000.0)
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 400_000_000)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 300_000_000)
    restorer = blur()
    assert fitting_tile(restorer) == restorer.tile
    restorer.device = card
    restorer.settings = restorer.settings.__class__(512)
    assert fitting_tile(restorer) == tile

"""The real engine, with a real network, behind the real window."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QSettings

from app.application import Application
from app.engine import Engine
from app.preferences import Preferences
from app.ui.qt_images import to_screen
from core import model_file
from core.analysis.drift import drift
from core.model_file import Model
from core.models import architecture, checkpoint
from core.picture.files import read, write
from core.picture.picture import Depth, Facts, Picture
from core.progress import finish
from core.restoration.focus import Focus
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.restoration.unfinished import Unfinished
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until

SMALL = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}


@pytest.fixture
def tiny(tmp_path: Path) -> Model:
    """An EAMamba with random weights."""
    torch.manual_seed(5)
    path = tmp_path / "tiny.safetensors"
    network = architecture("eamamba").make(SMALL)
    checkpoint.save(path, network, architecture="eamamba", config=SMALL, header={"task": "denoise"})
    return model_file.read(path)


@pytest.fixture
def real(qt, tmp_path: Path, tiny: Model, answers: Answers) -> Iterator[Application]:
    """The program with the real engine and that model."""
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    program = Application(preferences, Engine(), [tiny], answers)
    program.window.show()
    yield program
    program.window.leave()
    settle()
    program.window.deleteLater()
    program.deleteLater()
    settle()


def test_the_window_shows_and_saves_what_the_network_gives(
    real: Application, answers: Answers, tmp_path: Path, tiny: Model, picture_file: Path
) -> None:
    answers.to_save = tmp_path / "mended.tif"
    program, window = real, real.window
    window.tab.open([picture_file])
    wait_until(lambda: window.tab.screen_pictures.before is not None)
    window.tab.restore()
    wait_until(lambda: window.tab.screen_pictures.has_result or program.session.problem, 120)
    assert program.session.problem is None
    assert program.session.preparing.device is not None
    window.tab.save()
    wait_until(lambda: answers.to_save.exists() and not program.session.saving.is_saving)
    expected = finish(restore(read(picture_file), Restorer.load(tiny)))
    np.testing.assert_allclose(read(answers.to_save).pixels, expected.pixels, atol=1.01 / 255)


def test_seams_are_measured_where_the_run_had_its_tiles(tiny: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine()
    monkeypatch.setattr(engine, "_tile", lambda *_: 64)
    pixels = np.random.default_rng(1).random((160, 96, 3), np.float32)
    onto = Unfinished()
    made = finish(engine.restore(Picture(pixels), tiny, Focus(), onto))
    assert len(onto.plan.tiles) > 1
    assert made.drift.seams is not None
    assert made.drift.seams == drift(Picture(pixels), made.picture, [tile.target for tile in onto.plan.tiles]).seams


def test_a_vast_picture_gets_no_larger_tiles_than_it_leaves_room_for(
    tiny: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = Picture(np.full((300, 300, 3), 0.5, np.float32))
    monkeypatch.setattr("core.restoration.memory_need._tile_bytes_per_pixel", lambda _: 1000)
    monkeypatch.setattr("app.engine.TILE_BYTES", 130**2 * 1000)

    def largest_tile() -> int:
        onto = Unfinished()
        finish(Engine().restore(picture, tiny, Focus(), onto))
        assert onto.plan is not None
        return max(tile.source.height for tile in onto.plan.tiles)

    assert largest_tile() > 130
    monkeypatch.setattr("app.vast.VAST", 300 * 300 - 1)
    assert largest_tile() <= 130


@pytest.mark.parametrize(("depth", "gray"), [(Depth.UINT16, False), (Depth.UINT8, True)])
def test_the_preview_is_a_part_of_the_result_to_the_last_bit(
    real: Application, tmp_path: Path, tiny: Model, depth: Depth, gray: bool
) -> None:
    path = tmp_path / "night.tif"
    pixels = np.random.default_rng(4).random((300, 460, 1 if gray else 3), np.float32).repeat(3 if gray else 1, axis=2)
    write(Picture(pixels, facts=Facts(depth=depth, gray=gray)), path)
    session, window = real.session, real.window
    window.tab.open([path])
    pictures, view = window.tab.screen_pictures, window.tab.view
    wait_until(lambda: pictures.before is not None)
    view.set_view(view.view.zoomed(16.0))
    session.preview.switch(True)
    wait_until(lambda: pictures.is_partial and not session.preview.is_busy and not pictures.finished.isEmpty(), 120)
    shown = [(tile.region, tile.pixels.copy()) for tile in session.preview.run.tiles]
    assert 0 < sum(region[2] * region[3] for region, _ in shown) < 300 * 460
    screen, finished = pictures.after.levels[0].copy(), pictures.finished.boundingRect()
    window.tab.restore()
    wait_until(lambda: pictures.has_result or session.problem, 120)
    result = session.pictures.current.after
    for (top, left, height, width), seen in shown:
        np.testing.assert_array_equal(result.pixels[top : top + height, left : left + width], seen)
    part = slice(finished.top(), finished.bottom() + 1), slice(finished.left(), finished.right() + 1)
    np.testing.assert_array_equal(screen[part], to_screen(result)[part])
    alone = finish(restore(read(path), Restorer.load(tiny), may_tune=False))
    np.testing.assert_array_equal(result.pixels, alone.pixels)

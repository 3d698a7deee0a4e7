"""The real engine, with a real network, behind the real window."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QSettings

from app.application import Application
from app.engine import Engine
from app.preferences import Preferences
from core import library
from core.analysis.drift import drift
from core.models import architecture, checkpoint
from core.picture.files import read
from core.picture.picture import Picture
from core.progress import finish
from core.restoration.focus import Focus
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.restoration.unfinished import Unfinished
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until

SMALL = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}


@pytest.fixture
def tiny(tmp_path: Path) -> library.Model:
    """An EAMamba with random weights."""
    torch.manual_seed(5)
    path = tmp_path / "tiny.safetensors"
    network = architecture("eamamba").make(SMALL)
    checkpoint.save(path, network, architecture="eamamba", config=SMALL, header={"task": "denoise"})
    return library.read(path)


def test_the_window_shows_and_saves_what_the_network_gives(
    qt, tmp_path: Path, tiny: library.Model, picture_file: Path
) -> None:
    answers = Answers()
    answers.to_save = tmp_path / "mended.tif"
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    program = Application(preferences, Engine(), [tiny], answers)
    window = program.window
    window.show()
    window.tab.open([picture_file])
    wait_until(lambda: window.tab.screen_pictures.before is not None)
    window.tab.restore()
    wait_until(lambda: window.tab.screen_pictures.has_result or program.session.problem, 120)
    assert program.session.problem is None
    assert program.session.device is not None
    window.tab.save()
    wait_until(lambda: answers.to_save.exists() and not program.session.saving.is_saving)
    window.close()
    settle()
    expected = finish(restore(read(picture_file), Restorer.load(tiny)))
    np.testing.assert_allclose(read(answers.to_save).pixels, expected.pixels, atol=1.01 / 255)


def test_seams_are_measured_where_the_run_had_its_tiles(tiny: library.Model, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine()
    monkeypatch.setattr(engine, "_tile", lambda _: 64)
    pixels = np.random.default_rng(1).random((160, 96, 3), np.float32)
    onto = Unfinished()
    made = finish(engine.restore(Picture(pixels), tiny, Focus(), onto))
    assert len(onto.plan.tiles) > 1
    assert made.drift.seams is not None
    assert made.drift.seams == drift(Picture(pixels), made.picture, [tile.target for tile in onto.plan.tiles]).seams

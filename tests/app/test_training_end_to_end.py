"""The whole path by mouse, nothing pretended: a small network learns from small pictures, is judged and restores."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.engine import Engine
from app.preferences import Preferences
from app.training_engine import TrainingEngine
from core import library
from core.models import architecture, checkpoint
from core.picture.files import read
from core.training import plans
from tests.app.stand_ins import Answers
from tests.app.train_tab.hands import drop
from tests.app.training_pictures import put_pairs, save, scene, shifted
from tests.app.waiting import settle, wait_until

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton
STEPS = 90
# Networks compile and learn here, perhaps beside other work.
patiently = partial(wait_until, seconds=300)
SMALL = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}


@pytest.fixture
def program(qt: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The program with one small network, real engines, and folders that nobody else has."""
    yours = tmp_path / "yours"
    yours.mkdir()
    monkeypatch.setattr(library, "user_folder", lambda: yours)
    whole = plans.recipe_for
    monkeypatch.setattr(plans, "recipe_for", lambda *what, **how: whole(*what, **how).with_steps(STEPS))
    torch.manual_seed(3)
    one = architecture("eamamba")
    header = {"title": "Small", "task": "denoise", "licence": "GPL-3.0-or-later"}
    checkpoint.save(yours / "small.safetensors", one.make(SMALL), architecture=one.name, config=SMALL, header=header)
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    engine = TrainingEngine(tmp_path / "training")
    made = Application(preferences, Engine(), [library.find("small")], Answers(), training_engine=engine)
    made.window.resize(1366, 768)
    made.window.show()
    wait_until(lambda: made.session.preparing.device is not None, 300)
    yield made
    made.window.leave()
    settle()
    made.window.deleteLater()
    made.deleteLater()
    settle()


def test_from_two_folders_to_a_picture_restored_with_the_new_model(program: Application, tmp_path: Path) -> None:
    before, after = put_pairs(tmp_path, 10, 80)
    save(shifted(scene(2, 80), 1.6, -0.7), after / "c.png")
    window, session = program.window, program.training
    tab, sitting = window.train, session.sitting
    QTest.mouseClick(window.top.tabs.buttons[1], LEFT)
    drop(tab.empty.before, before)
    drop(tab.empty.after, after)
    patiently(lambda: len(session.rows.all) == 10 and not session.rows.is_working)
    assert session.rows.all[2].verdict == "amber"
    QTest.mouseClick(tab.left.foot.align, LEFT)
    patiently(lambda: session.rows.is_aligned)
    assert session.rows.all[2].verdict == "green"
    QTest.mouseClick(tab.right.effort.efforts.buttons[0], LEFT)

    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: sitting.run.step.done >= 12 or session.problem)
    assert session.problem is None
    QTest.mouseClick(tab.curves.sample, LEFT)
    patiently(lambda: tab.pictures.captions == ("Start", "Now"))
    patiently(lambda: sitting.run.step.done >= 40)
    assert tab.right.effort.estimate.text().endswith("measured")
    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: not sitting.is_busy)
    stopped_after = sitting.run.step.done
    assert tab.right.do.text() == "Continue"
    assert (tmp_path / "training" / "noisy.checkpoint").exists()

    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: sitting.outcome or session.problem)
    assert session.problem is None
    assert [step for step, _ in sitting.run.curves.losses] == list(range(1, STEPS + 1))
    assert stopped_after < STEPS
    assert sitting.outcome.judgement.pictures
    patiently(lambda: tab.pictures.captions == ("Start", "Tuned"))
    assert tab.right.do.text() == "Use it"

    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: program.session.model.name == "noisy")
    assert (tmp_path / "yours" / "noisy.safetensors").exists()
    assert library.find("noisy").card["judgement"]["better"]
    QTest.mouseClick(window.top.tabs.buttons[0], LEFT)
    window.tab.open([before / "a.png"])
    patiently(lambda: window.tab.screen_pictures.before is not None)
    QTest.mouseClick(window.tab.right.restore, LEFT)
    patiently(lambda: window.tab.screen_pictures.has_result)
    restored = program.session.pictures.current.after.pixels
    clean, noisy = read(after / "a.png").pixels, read(before / "a.png").pixels
    assert restored.shape == clean.shape
    assert not np.allclose(restored, noisy, atol=1e-3)

"""The Analyse tab with nothing pretended: a small network is asked every question about a picture."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.analysis_question import Aspect
from app.application import Application
from app.engine import Engine
from app.preferences import Preferences
from app.training_engine import TrainingEngine
from core import library
from core.analysis.attribution import Question as Asked
from core.analysis.attribution import attribute
from core.analysis.patch import patch_around
from core.analysis.receptive_field import measure
from core.analysis.subject import load
from core.models import architecture, checkpoint
from core.picture.files import read
from core.progress import finish
from core.restoration import measured_fields
from core.restoration.restorer import Restorer
from tests.app.stand_ins import Answers
from tests.app.training_pictures import save, scene
from tests.app.waiting import settle, wait_until

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton
# Networks compile here, perhaps beside other work.
patiently = partial(wait_until, seconds=300)
SMALL = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}
SIDE = 160


@pytest.fixture
def program(qt: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The program with two small networks, real engines, and folders that nobody else has."""
    yours = tmp_path / "yours"
    yours.mkdir()
    monkeypatch.setattr(library, "user_folder", lambda: yours)
    monkeypatch.setattr(measured_fields, "file", lambda: tmp_path / "fields.json")
    one = architecture("eamamba")
    for seed, name in enumerate(("first", "second")):
        torch.manual_seed(seed)
        header = {"title": name.capitalize(), "task": "denoise", "licence": "GPL-3.0-or-later"}
        path = yours / f"{name}.safetensors"
        checkpoint.save(path, one.make(SMALL), architecture=one.name, config=SMALL, header=header)
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    models = [library.find("first"), library.find("second")]
    made = Application(preferences, Engine(), models, Answers(), (), TrainingEngine(tmp_path / "training"))
    made.window.resize(1366, 768)
    made.window.show()
    wait_until(lambda: made.session.preparing.device is not None, 300)
    yield made
    made.window.leave()
    settle()
    made.window.deleteLater()
    made.deleteLater()
    settle()


def test_a_small_network_answers_every_question(program: Application, tmp_path: Path) -> None:
    picture = tmp_path / "scene.png"
    save(scene(1, SIDE), picture)
    window, session = program.window, program.analysis
    tab = window.analyse
    QTest.mouseClick(window.top.tabs.buttons[2], LEFT)
    tab.open([picture])
    patiently(lambda: tab.view.isVisible() and not program.files_lane.is_busy)

    tab.right.question.beside.activated.emit(2)
    target = tab.view.view.target
    place = QPoint(round(target.left + 80.5 * target.width / SIDE), round(target.top + 90.5 * target.height / SIDE))
    QTest.mouseClick(tab.view, LEFT, pos=place)
    patiently(lambda: session.finding or session.problem)
    assert session.problem is None
    first, second = (one.field for one in session.finding.fields)
    assert (session.finding.question.row, session.finding.question.column) == (90, 80)
    pixels = read(picture).pixels
    part = pixels[session.finding.part.top :, session.finding.part.left :][:128, :128]
    yours = load(str(program.session.models[0].path))
    expected = finish(measure(yours, [np.ascontiguousarray(part)], (first.row, first.column)))
    assert np.allclose(first.signed, expected.signed, rtol=1e-3, atol=1e-6 * np.abs(expected.signed).max())
    assert not np.allclose(first.signed, second.signed)

    session.export.keep(session.finding, 0, session.finding.fields[0].reach.overlap)
    patiently(lambda: session.remark.text)
    assert Restorer.load(program.session.models[0]).overlap == session.finding.fields[0].reach.overlap

    tab.right.question.beside.activated.emit(0)
    session.choose(steps=10)
    QTest.mouseClick(tab.aspects.segments.buttons[1], LEFT)
    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: session.finding or session.problem)
    assert session.problem is None
    (used,) = session.finding.found
    middle = patch_around(first.row, first.column, 16, 128, 128)
    again = finish(attribute(yours, np.ascontiguousarray(part), Asked(middle, steps=10)))
    assert used.diffusion_index == pytest.approx(again.diffusion_index, rel=1e-3)

    for number in (2, 3, 4):
        QTest.mouseClick(tab.aspects.segments.buttons[number], LEFT)
        QTest.mouseClick(tab.right.do, LEFT)
        patiently(lambda: session.finding or session.problem)
        assert session.problem is None
        assert session.finding.question.aspect is list(Aspect)[number]
        session.pin()
    assert tab.left.list.count() == 3

    session.show(Aspect.SCANS)
    session.choose(scan=999)
    QTest.mouseClick(tab.right.do, LEFT)
    patiently(lambda: session.problem)
    assert "has no scan 999" in session.problem.what

"""What came of a question: told, pinned, written to a file, given to the tiles."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
)

from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.problem import Remedy
from app.ui.analyse_tab import AnalyseTab
from tests.app.analyse_tab.hands import LEFT, ask, press, show
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.stand_ins import Answers
from tests.app.waiting import settle, wait_until


def test_the_answer_tells_reach_and_overlap_and_the_table_of_areas(tab: AnalyseTab, session: AnalysisSession) -> None:
    ask(tab, session)
    (text,) = tab.right.answer.told
    assert "99 % of what this pixel looks at lies within 2 px" in text
    assert "overlap by 16 px lose at most " in text
    cells = [child.text() for child in tab.right.answer.table.findChildren(type(tab.right.question.meaning))]
    assert "5 × 5 px" in cells
    assert tab.right.answer.sections.isVisible()
    assert tab.view.legend.isVisible()
    assert "percent" in tab.view.legend.accessibleName()


def test_a_pinned_answer_comes_back_with_its_place_its_models_and_its_picture(
    tab: AnalyseTab, session: AnalysisSession, tmp_path: Path, picture_file: Path
) -> None:
    session.place.point_at(5, 6)
    ask(tab, session)
    pinned = session.finding
    press(tab, Qt.Key.Key_K)
    assert tab.left.list.count() == 1
    assert tab.right.pin.text() == "Unpin"
    other = tmp_path / "other.png"
    other.write_bytes(picture_file.read_bytes())
    tab.open([other])
    wait_until(lambda: session.picture is not None and session.picture.path == other)
    session.choose(model=session.models[1])
    show(tab, session, Aspect.COST)
    QTest.mouseClick(tab.left.list.viewport(), LEFT, pos=tab.left.list.visualItemRect(tab.left.list.item(0)).center())
    wait_until(lambda: session.picture is not None and session.picture.path == picture_file)
    settle()
    assert session.finding is pinned
    assert session.place.pixel == (5, 6)
    assert session.settings.model == session.models[0]
    assert tab.view.maps
    tab.left.list.setFocus()
    QTest.keyClick(tab.left.list, Qt.Key.Key_Delete)
    assert tab.left.list.count() == 0


@pytest.mark.parametrize(
    ("aspect", "ending"),
    [
        (Aspect.FIELD, ".png"),
        (Aspect.FIELD, ".csv"),
        (Aspect.FIELD, ".npz"),
        (Aspect.USED, ".png"),
        (Aspect.SCANS, ".gif"),
        (Aspect.DOUBT, ".npz"),
        (Aspect.COST, ".csv"),
    ],
)
def test_answers_are_written_with_their_settings(
    tab: AnalyseTab, session: AnalysisSession, answers: Answers, tmp_path: Path, aspect: Aspect, ending: str
) -> None:
    show(tab, session, aspect)
    ask(tab, session)
    answers.to_save = tmp_path / f"answer{ending}"
    tab.export()
    wait_until(lambda: session.remark.text)
    assert session.remark.text == f"Written: answer{ending}"
    assert answers.suggestion.stem == ("denoise-cost" if aspect is Aspect.COST else f"evening-{aspect.value}")
    content = answers.to_save.read_bytes()
    if ending == ".csv":
        settings = json.loads(content.decode().splitlines()[0].removeprefix("#"))
        assert settings["models"] == ["A model called denoise"]
    elif ending == ".npz":
        with np.load(answers.to_save) as arrays:
            assert json.loads(str(arrays["settings"]))["aspect"] == aspect.value
            assert len(arrays.files) > 2
    else:
        with Image.open(answers.to_save) as image:
            assert image.width > 48
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_file_that_cannot_be_written_is_told_with_another_chance(
    tab: AnalyseTab, session: AnalysisSession, answers: Answers, tmp_path: Path
) -> None:
    ask(tab, session)
    answers.to_save = tmp_path / "missing" / "answer.csv"
    tab.export()
    wait_until(lambda: session.problem is not None)
    assert session.problem.remedy is Remedy.SAVE_ELSEWHERE
    assert tab.banner.isVisible()


def test_the_tiles_of_a_model_overlap_as_its_field_asks(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask(tab, session)
    settle()
    offers = [one for one in tab.right.answer.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in offers] == ["Let its tiles overlap by 16 px"]
    QTest.mouseClick(offers[0], LEFT)
    wait_until(lambda: session.remark.text)
    assert analyst.kept == [("denoise", 16)]
    assert "overlap by 16 px" in session.remark.text
    session.place.point_at(0, 0)
    ask(tab, session)
    wait_until(lambda: session.finding.question.row == 0)
    settle()
    assert not [one for one in tab.right.answer.findChildren(QPushButton) if one.isVisible()]

"""A model that was added is looked at once, in the background; what comes of it is told."""

from app.application import Application
from core.library import Added
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.stand_ins import model
from tests.app.waiting import settle, wait_until


def test_an_added_model_is_measured_and_what_is_known_is_told(program: Application, analyst: PretendAnalyst) -> None:
    told: list[bool] = []
    program.session.model_told.connect(lambda: told.append(True))
    analyst.known = {"new"}
    program.session.adding.added.emit(Added(model("new"), "A network.", True))
    wait_until(lambda: told)
    assert analyst.measured == ["new"]


def test_what_was_there_before_or_cannot_be_measured_changes_nothing(
    program: Application, analyst: PretendAnalyst
) -> None:
    told: list[bool] = []
    program.session.model_told.connect(lambda: told.append(True))
    program.session.adding.added.emit(Added(model("old"), "A network.", False))
    program.session.adding.added.emit(Added(model("large"), "A network.", True))
    wait_until(lambda: analyst.measured == ["large"] and not program.analysis_lane.is_busy)
    settle()
    assert not told

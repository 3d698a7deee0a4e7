"""What is said of a model once it was trained, and what can be done with it then."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.train_tab import TrainTab
from tests.app.pretend_trainer import PretendTrainer
from tests.app.train_tab.hands import LEFT, drop, press, train_until
from tests.app.waiting import settle, wait_until


def test_a_verdict_on_good_pictures_says_that_what_is_seen_was_spoilt_another_time(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    drop(tab.empty.clean, folders[1])
    wait_until(lambda: session.looking.showing)
    train_until(session, tab, lambda: session.sitting.outcome)
    wait_until(lambda: tab.pictures.captions == ("Start", "Tuned"))
    assert tab.versions.remark.text().endswith("here spoilt another time")


def test_a_stopped_run_can_be_judged_as_it_is(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 20
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 20)
    press(checked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    trainer.go.set()
    wait_until(lambda: not session.sitting.is_busy)
    QTest.mouseClick(checked.right.beside, LEFT)
    wait_until(lambda: session.sitting.outcome)
    assert session.sitting.outcome.steps == 21
    assert (checked.right.do.text(), checked.right.beside.text()) == ("Use it", "Continue")


def test_a_verdict_that_was_stopped_can_be_asked_for_again(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.holds_judging = True
    train_until(session, checked, lambda: session.sitting.activity is Activity.JUDGING)
    assert checked.bar.text.text() == "Judging."
    QTest.mouseClick(checked.right.do, LEFT)
    trainer.go.set()
    wait_until(lambda: not session.sitting.is_busy)
    assert session.sitting.outcome is None
    assert checked.right.do.text() == "Judge now"
    QTest.mouseClick(checked.right.do, LEFT)
    wait_until(lambda: session.sitting.outcome)
    assert checked.right.do.text() == "Use it"


def test_a_better_model_is_said_to_be_so_in_green_and_used_in_restore(
    program: Application, checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    train_until(session, checked, lambda: session.sitting.outcome)
    verdict = checked.right.verdict
    assert verdict.sentence.text() == "Better on 3 of 3 unseen pictures, +1.2 dB [1.0, 1.4]."
    assert verdict.sentence.property("role") == "proof"
    assert not verdict.add.isVisible()
    assert checked.left.unseen.model().rowCount() == 3
    assert "25.00 → 26.20 dB (+1.20)" in checked.left.unseen.model().index(1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    wait_until(lambda: checked.pictures.captions == ("Start", "Tuned"))
    QTest.mouseClick(
        checked.left.unseen.viewport(),
        LEFT,
        pos=checked.left.unseen.visualRect(checked.left.unseen.model().index(1, 0)).center(),
    )
    wait_until(lambda: checked.headline[0] == "b.png")
    QTest.mouseClick(checked.right.do, LEFT)
    wait_until(lambda: session.is_adopted)
    assert trainer.adopted == [trainer.folder / "noisy.safetensors"]
    assert program.session.model.name == "noisy"
    assert [row.text() for row in program.window.tab.right.models.rows][-1] == "A model called noisy"
    assert "chosen in Restore" in checked.bar.text.text()
    assert checked.right.effort.model.count() == 3
    assert checked.right.do.text() == "Train"


def test_a_verdict_stands_though_somebody_deleted_the_states(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.holds_judging = True
    train_until(session, checked, lambda: session.sitting.activity is Activity.JUDGING)
    (trainer.folder / "noisy.checkpoint").unlink()
    trainer.go.set()
    wait_until(lambda: session.sitting.outcome)
    settle()
    assert checked.right.do.text() == "Use it"


def test_a_model_that_is_not_better_is_no_default_and_can_be_added(
    program: Application, checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.gains = (0.3, -0.4, 0.1)
    train_until(session, checked, lambda: session.sitting.outcome)
    verdict, before = checked.right.verdict, program.session.model
    assert verdict.sentence.property("role") == "notable"
    assert "the starting model stays your choice" in verdict.advice.text()
    assert checked.right.do.text() == "Train"
    QTest.mouseClick(verdict.add, LEFT)
    wait_until(lambda: session.is_adopted)
    assert program.session.model == before
    assert any(model.name == "noisy" for model in program.session.models)

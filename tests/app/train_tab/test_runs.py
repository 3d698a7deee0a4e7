"""A run: its time and curves, pauses, stops, resets, errors, and the next day."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.train_tab import TrainTab
from core.errors import SettingsError
from core.progress import Work
from core.training.news import News, Outcome, Prepared
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers
from tests.app.train_tab.hands import LEFT, press, train_until
from tests.app.waiting import wait_until


def test_the_time_is_guessed_first_and_measured_after_ten_steps(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    effort = checked.right.effort
    wait_until(lambda: effort.estimate.text() == "About 12 min on this computer")
    QTest.mouseClick(effort.efforts.buttons[0], LEFT)
    wait_until(lambda: effort.estimate.text() == "About 60 s on this computer")
    trainer.stop_before = 20
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 20)
    assert effort.estimate.text() == "12 min on this computer, measured"
    assert "1.4 GB in use" in checked.bar.text.text()
    assert "A processor" in checked.bar.text.text()


def test_training_shows_steps_curves_and_the_unseen_pictures_as_they_learn(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 25
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 25)
    assert checked.right.do.text() == "Stop"
    assert checked.bar.text.text().startswith("Step 25 of 40")
    assert checked.bar.progress.value() == 625
    wait_until(lambda: checked.pictures.showing and checked.pictures.captions == ("Start", "Now"))
    assert checked.left.unseen.isVisible()
    assert checked.left.unseen.model().rowCount() == 2
    press(checked, Qt.Key.Key_4)
    assert checked.pictures.captions == ("Start", "Clean")
    press(checked, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    assert checked.pictures.captions == ("Before", "Clean")
    assert checked.curves.isVisible()
    checked.curves.redraw()
    losses, scores = checked.curves._plots
    assert [len(item.xData) for item in losses.listDataItems()] == [25, 25]
    assert list(scores.listDataItems()[0].yData) == [21.0, 22.0]
    trainer.go.set()
    wait_until(lambda: session.sitting.outcome)


def test_what_a_run_finds_out_about_its_pictures_is_told_with_them(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.warnings = ("The pictures of “b.png” have hardly anything in common. Leave it out.",)
    train_until(session, checked, lambda: session.sitting.outcome)
    assert "hardly anything in common" in checked.left.foot.notes.text()


def test_the_unseen_pictures_are_shown_when_somebody_wishes(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 13
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 13)
    press(checked, Qt.Key.Key_N)
    trainer.go.set()
    wait_until(lambda: session.sitting.outcome)
    assert [step for step, _ in session.sitting.run.curves.scores] == [10, 14, 20, 30, 40]


def test_a_pause_takes_no_further_step_and_continue_goes_on(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 5
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 5)
    QTest.mouseClick(checked.right.beside, LEFT)
    assert session.sitting.activity is Activity.PAUSED
    trainer.go.set()
    wait_until(lambda: session.sitting.run.step.done == 6)
    QTest.qWait(50)
    assert session.sitting.run.step.done == 6
    assert "paused" in checked.bar.text.text()
    press(checked, Qt.Key.Key_P)
    wait_until(lambda: session.sitting.outcome)
    assert session.sitting.run.step.done == 40


def test_a_stopped_run_keeps_what_it_learnt_and_goes_on_from_there(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 20
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 20)
    QTest.mouseClick(checked.right.do, LEFT)
    assert session.sitting.activity is Activity.STOPPING
    assert not checked.right.do.isEnabled()
    trainer.go.set()
    wait_until(lambda: not session.sitting.is_busy)
    assert (trainer.folder / "noisy.checkpoint").read_text() == "21"
    assert "saved" in checked.bar.text.text()
    assert (checked.right.do.text(), checked.right.beside.text()) == ("Continue", "Judge now")
    QTest.mouseClick(checked.right.do, LEFT)
    wait_until(lambda: session.sitting.outcome)
    steps = [step for step, _ in session.sitting.run.curves.losses]
    assert steps == sorted(set(steps))
    assert steps[-1] == 40


def test_a_run_stopped_before_its_first_step_leaves_nothing_behind(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(*_: object) -> Work[News, Outcome]:
        while True:
            yield Prepared(0, 1, what="Reading a.png.")

    monkeypatch.setattr(trainer, "train", prepare)
    QTest.mouseClick(checked.right.do, LEFT)
    session.sitting.pause()
    wait_until(lambda: checked.bar.text.text() == "Reading a.png.  ·  paused")
    session.sitting.stop()
    wait_until(lambda: not session.sitting.is_busy)
    assert session.sitting.run is None
    assert checked.right.do.text() == "Train"
    assert checked.right.do.isEnabled()


def test_an_error_is_told_and_the_last_sound_state_goes_on(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.fail_before = 12
    train_until(session, checked, checked.banner.isVisible)
    assert checked.banner.problem.what == "Training left the range of numbers."
    assert checked.right.do.text() == "Continue"
    trainer.fail_before = None
    QTest.mouseClick(checked.right.do, LEFT)
    assert not checked.banner.isVisible()
    wait_until(lambda: session.sitting.outcome)


def test_a_run_that_never_began_leaves_nothing_behind(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Work[News, Outcome]:
        yield Prepared(0, 1)
        raise SettingsError("All usable pairs show one scene.", "Add others.")

    monkeypatch.setattr(trainer, "train", refuse)
    train_until(session, checked, checked.banner.isVisible)
    assert checked.right.do.text() == "Train"
    assert not checked.curves.isVisible()
    assert not checked.right.reset.isVisible()


def test_reset_asks_first_and_forgets_the_run(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer, answers: Answers
) -> None:
    trainer.stop_before = 20
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 20)
    session.sitting.stop()
    trainer.go.set()
    wait_until(lambda: not session.sitting.is_busy)
    answers.resets = False
    QTest.mouseClick(checked.right.reset, LEFT)
    assert answers.reset_asked == ["noisy"]
    assert session.sitting.run is not None
    answers.resets = True
    QTest.mouseClick(checked.right.reset, LEFT)
    assert session.sitting.run is None
    wait_until(lambda: not list(trainer.folder.iterdir()))
    assert checked.right.do.text() == "Train"
    assert not checked.curves.isVisible()


def test_several_runs_are_in_one_chart(checked: TrainTab, session: TrainingSession, trainer: PretendTrainer) -> None:
    train_until(session, checked, lambda: session.sitting.outcome)
    wait_until(lambda: not checked.right.beside.isHidden())
    session.train()
    wait_until(lambda: session.sitting.outcome and session.sitting.run.name == "noisy-2")
    wait_until(lambda: checked.curves.runs.count() == 2)
    earlier = checked.curves.runs.item(1)
    assert earlier.text() == "noisy"
    earlier.setCheckState(Qt.CheckState.Checked)
    checked.curves.redraw()
    assert len(checked.curves._plots[0].listDataItems()) == 4


def test_closing_the_window_stops_in_order_and_the_run_is_offered_the_next_day(
    program: Application, checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.stop_before = 20
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 20)
    session.sitting.pause()
    trainer.go.set()
    program.window.close()
    assert not program.window.isVisible()
    assert (trainer.folder / "noisy.checkpoint").read_text() == "21"
    assert [(run.name, run.step) for run in trainer.unfinished()] == [("noisy", 21)]


def test_an_unfinished_run_is_offered_and_goes_on(
    qt: QApplication, program: Application, tab: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    trainer.folder.mkdir(exist_ok=True)
    (trainer.folder / "harbour.checkpoint").write_text("30")
    (trainer.folder / "harbour.best-1.checkpoint").write_text("20")
    (trainer.folder / "harbour.log.jsonl").write_text('{"step": 30, "loss": 0.1}\n')
    session.look_around()
    wait_until(tab.empty.go_on.isVisible)
    assert tab.empty.unfinished.text() == "“harbour” was stopped after 30 steps."
    QTest.mouseClick(tab.empty.go_on, LEFT)
    wait_until(lambda: session.sitting.outcome)
    assert [step for step, _ in session.sitting.run.curves.losses] == list(range(30, 41))
    assert session.unfinished == []


def test_other_pictures_are_refused_while_a_run_is_under_way(
    program: Application, checked: TrainTab, session: TrainingSession, trainer: PretendTrainer, tmp_path: Path
) -> None:
    trainer.stop_before = 5
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 5)
    sources = session.rows.sources
    program.window.current.open([tmp_path])
    assert session.rows.sources == sources
    assert "Stop the training first" in checked.bar.text.text()
    assert not checked.left.before.isEnabled()


def test_a_run_goes_on_while_a_picture_is_restored_in_the_other_tab(
    program: Application, checked: TrainTab, session: TrainingSession, trainer: PretendTrainer, picture_file: Path
) -> None:
    trainer.stop_before = 5
    train_until(session, checked, lambda: session.sitting.run and session.sitting.run.step.done == 5)
    program.window.show_tab(0)
    program.window.tab.open([picture_file])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    program.window.tab.restore()
    wait_until(lambda: program.window.tab.screen_pictures.has_result)
    assert session.sitting.activity is Activity.TRAINING
    trainer.go.set()
    wait_until(lambda: session.sitting.outcome)


def test_settings_reach_the_run(checked: TrainTab, session: TrainingSession, trainer: PretendTrainer) -> None:
    effort = checked.right.effort
    QTest.mouseClick(effort.efforts.buttons[2], LEFT)
    QTest.mouseClick(effort.fold, LEFT)
    effort.adapters.click()
    effort.name.clear()
    QTest.keyClicks(effort.name, "My camera p")
    train_until(session, checked, lambda: session.sitting.outcome)
    settings = trainer.orders[0].settings
    assert (settings.thoroughness, settings.adapters, settings.name) == ("thorough", True, "My camera p")
    assert settings.model == session.models[0]
    assert not trainer.orders[0].is_aligned

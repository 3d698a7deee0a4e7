"""The Train tab on the real widgets, driven as a person drives it; only the training itself is pretended."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QLineEdit, QScrollBar, QWidget

from app.application import Application
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.comparison_view import Mode
from app.ui.main_window import SMALLEST_SIZE
from app.ui.train_tab import TrainTab
from core.errors import SettingsError
from core.progress import Work
from core.training.news import News, Outcome, Prepared
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers
from tests.app.training_pictures import noisy, put_pairs, save, scene, shifted
from tests.app.waiting import settle, wait_until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(program: Application) -> TrainTab:
    """The Train tab, shown."""
    QTest.mouseClick(program.window.top.tabs.buttons[1], LEFT)
    return program.window.train


@pytest.fixture
def session(program: Application) -> TrainingSession:
    return program.training


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Four good pairs in two folders."""
    return put_pairs(tmp_path)


@pytest.fixture
def checked(tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]) -> TrainTab:
    """The tab with four good pairs looked at."""
    take(tab, session, *folders)
    return tab


def drop(place: QWidget, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, dropped, LEFT, keys)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, LEFT, keys))


def take(tab: TrainTab, session: TrainingSession, before: Path, after: Path) -> None:
    drop(tab.empty.before, before)
    drop(tab.empty.after, after)
    wait_until(lambda: session.rows.all and not session.rows.is_working)
    wait_until(lambda: tab.pictures.before is not None)


def press(tab: TrainTab, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(tab.view, key, modifier)
    settle()


def verdicts(session: TrainingSession) -> list[str]:
    return [row.verdict for row in session.rows.shown]


def train_until(session: TrainingSession, tab: TrainTab, condition: Callable[[], object]) -> None:
    QTest.mouseClick(tab.right.do, LEFT)
    wait_until(condition)


def test_the_tabs_are_in_the_top_bar_and_on_keys(program: Application) -> None:
    window = program.window
    assert [button.text() for button in window.top.tabs.buttons] == ["Restore", "Train", "Analyse"]
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.train
    assert window.train.isVisible()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.analyse
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.tab
    assert window.top.tabs.buttons[0].isChecked()


def test_each_tab_tells_its_own_picture_and_job(opened: Application) -> None:
    window = opened.window
    assert window.top.name.text() == "evening.png"
    window.show_tab(1)
    assert window.top.name.text() == ""
    assert window.train.bar.isVisible()
    assert not window.bottom.job.isVisible()
    window.show_tab(0)
    assert window.top.name.text() == "evening.png"
    assert window.bottom.job.isVisible()


def test_panels_hidden_in_one_tab_are_hidden_in_the_other(program: Application, tab: TrainTab) -> None:
    press(tab, Qt.Key.Key_Tab)
    assert not tab.left.isVisible()
    program.window.show_tab(0)
    assert not program.window.tab.left.isVisible()


def test_an_empty_tab_offers_places_to_drop_and_nothing_to_train(tab: TrainTab) -> None:
    assert tab.empty.isVisible()
    assert tab.right.do.text() == "Train"
    assert not tab.right.do.isEnabled()


def test_the_smallest_window_has_room_for_the_tab_in_every_state(
    program: Application, tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    program.window.resize(program.window.minimumSize())
    settle()
    assert program.window.size() == SMALLEST_SIZE
    take(tab, session, *folders)
    session.train()
    wait_until(lambda: session.sitting.outcome)
    tab.right.effort.fold.setChecked(True)
    settle()
    assert program.window.size() == SMALLEST_SIZE


def test_dropped_folders_become_checked_pairs_with_the_first_one_shown(
    checked: TrainTab, session: TrainingSession
) -> None:
    assert verdicts(session) == ["green"] * 4
    assert checked.view.isVisible()
    assert checked.headline[0] == "a.png"
    assert checked.left.foot.counts.text() == "4 ready, 0 usable, 0 left out"
    assert "1 of 4 pairs are kept unseen" in checked.left.foot.notes.text()
    wait_until(lambda: all(row.thumbnails is not None for row in session.rows.all))
    assert checked.left.list.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert checked.right.do.isEnabled()


def test_folders_are_chosen_by_their_buttons_too(
    tab: TrainTab, session: TrainingSession, answers: Answers, folders: tuple[Path, Path]
) -> None:
    answers.folder = folders[0]
    QTest.mouseClick(tab.empty.before.choose, LEFT)
    answers.folder = folders[1]
    QTest.mouseClick(tab.empty.after.choose, LEFT)
    wait_until(lambda: verdicts(session) == ["green"] * 4)


def test_two_folders_dropped_anywhere_are_told_apart_by_their_names(
    program: Application, tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    program.window.current.open([folders[1], folders[0]])
    assert (session.rows.sources.before, session.rows.sources.after) == ((folders[0],), (folders[1],))
    wait_until(lambda: verdicts(session) == ["green"] * 4)


def test_single_files_make_pairs_and_reach_the_run_as_lists(
    tab: TrainTab, session: TrainingSession, trainer: PretendTrainer, folders: tuple[Path, Path]
) -> None:
    from app.training_data import plan_of

    drop(tab.empty.before, *(folders[0] / f"{name}.png" for name in "abc"))
    drop(tab.empty.after, *(folders[1] / f"{name}.png" for name in "abcd"))
    wait_until(lambda: session.rows.all and not session.rows.is_working)
    assert [row.name for row in session.rows.all] == ["a.png", "b.png", "c.png"]
    assert len(session.rows.unmatched) == 1
    session.train()
    wait_until(lambda: trainer.orders)
    plan = plan_of(trainer.orders[0], trainer.folder)
    lines = Path(plan.before).read_text().splitlines()
    assert lines == [str(folders[0] / f"{name}.png") for name in "abc"]
    assert len(Path(plan.after).read_text().splitlines()) == 3
    wait_until(lambda: session.sitting.outcome)


def test_a_pair_that_lies_apart_is_amber_until_it_is_aligned_and_no_file_changes(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    apart = save(shifted(scene(1), 2.4, -1.3), folders[1] / "b.png")
    content = apart.read_bytes()
    take(tab, session, *folders)
    assert verdicts(session) == ["green", "amber", "green", "green"]
    assert "is shifted by 2." in session.rows.all[1].reason
    assert "1 lies apart" in tab.left.foot.notes.text()
    QTest.mouseClick(tab.left.foot.align, LEFT)
    wait_until(lambda: session.rows.is_aligned)
    assert verdicts(session) == ["green"] * 4
    assert tab.left.foot.align.text() == "Aligned"
    assert apart.read_bytes() == content
    session.rows.choose(session.rows.all[1])
    wait_until(lambda: tab.headline[0] == "b.png")
    before, after = (version.pixels for version in session.looking.showing.versions)
    assert before.shape[0] < 64
    assert np.abs(before - after)[8:-8, 8:-8].mean() < 0.05
    QTest.mouseClick(tab.left.foot.align, LEFT)
    assert verdicts(session) == ["green", "amber", "green", "green"]


def test_the_light_is_matched_unless_it_is_to_be_learnt(
    tab: TrainTab, session: TrainingSession, trainer: PretendTrainer, folders: tuple[Path, Path]
) -> None:
    save(shifted(scene(1), 2.4, -1.3) * 0.8, folders[1] / "b.png")
    take(tab, session, *folders)
    assert "EV" in session.rows.all[1].reason
    QTest.mouseClick(tab.left.foot.align, LEFT)
    wait_until(lambda: session.rows.is_aligned)
    assert "EV" not in session.rows.all[1].reason
    tab.left.foot.light.click()
    wait_until(lambda: session.rows.is_aligned and not session.rows.is_working)
    assert "EV" in session.rows.all[1].reason
    session.train()
    wait_until(lambda: session.sitting.outcome)
    assert (trainer.orders[0].is_aligned, trainer.orders[0].matches_light) == (True, False)


def test_red_pairs_can_be_dropped_and_come_back(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    save(scene(77)[:, :40], folders[1] / "c.png")
    take(tab, session, *folders)
    assert verdicts(session) == ["green", "green", "red", "green"]
    session.rows.choose(session.rows.all[2])
    QTest.mouseClick(tab.left.foot.drop_red, LEFT)
    assert verdicts(session) == ["green"] * 3
    assert session.rows.chosen.name == "a.png"
    assert tab.left.list.model().rowCount() == 3
    assert tab.left.foot.drop_red.text() == "Show all"
    QTest.mouseClick(tab.left.foot.drop_red, LEFT)
    assert verdicts(session) == ["green", "green", "red", "green"]
    assert len(session.rows.usable) == 3


def test_a_picture_that_cannot_be_read_is_red_and_spoils_nothing_else(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    (folders[0] / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n but no more")
    take(tab, session, *folders)
    assert verdicts(session) == ["red", "green", "green", "green"]
    assert session.rows.chosen.name == "b.png"
    assert not tab.banner.isVisible()
    wait_until(lambda: all(row.thumbnails is not None for row in session.rows.all))
    session.rows.choose(session.rows.all[0])
    wait_until(tab.banner.isVisible)
    assert "a.png" in tab.banner.problem.what


def test_files_without_a_counterpart_are_told_behind_a_fold(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    save(scene(50), folders[0] / "lonely.png")
    take(tab, session, *folders)
    assert tab.left.foot.fold.text() == "Left over: 1"
    assert not tab.left.foot.unmatched.isVisible()
    QTest.mouseClick(tab.left.foot.fold, LEFT)
    assert "lonely.png" in tab.left.foot.unmatched.text()
    assert tab.left.foot.unmatched.isVisible()


def test_pairs_of_one_scene_are_told_since_nothing_could_be_proven(
    tab: TrainTab, session: TrainingSession, tmp_path: Path
) -> None:
    for number in range(3):
        save(noisy(scene(1), number), tmp_path / "noisy" / f"tree_{number}.png")
        save(scene(1), tmp_path / "clean" / f"tree_{number}.png")
    take(tab, session, tmp_path / "noisy", tmp_path / "clean")
    assert "one scene" in tab.left.foot.notes.text()


def test_an_empty_folder_is_told_in_the_banner_with_a_button_that_asks_for_another(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path], answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    drop(tab.empty.before, folders[0])
    drop(tab.empty.after, tmp_path / "empty")
    wait_until(tab.banner.isVisible)
    assert "empty" in tab.banner.problem.what
    answers.folder = folders[1]
    QTest.mouseClick(tab.banner._remedy, LEFT)
    assert not tab.banner.isVisible()
    wait_until(lambda: verdicts(session) == ["green"] * 4)


def test_looking_through_pictures_can_be_cancelled(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    session.rows.take_pairs(*folders)
    assert session.rows.is_working
    assert tab.bar.cancel.isVisible()
    QTest.mouseClick(tab.bar.cancel, LEFT)
    assert not session.rows.is_working
    settle()
    assert session.rows.all == []


def test_keys_step_through_pairs_and_look_in_every_way(checked: TrainTab, session: TrainingSession) -> None:
    press(checked, Qt.Key.Key_Period)
    wait_until(lambda: checked.headline[0] == "b.png")
    press(checked, Qt.Key.Key_Comma)
    wait_until(lambda: checked.headline[0] == "a.png")
    assert checked.view.current_mode is Mode.SPLIT
    press(checked, Qt.Key.Key_D)
    wait_until(lambda: checked.pictures.difference is not None)
    assert checked.legend.isVisible()


def test_good_pictures_alone_are_spoilt_as_chosen_and_shown_so(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path], trainer: PretendTrainer
) -> None:
    drop(tab.empty.clean, folders[1])
    wait_until(lambda: session.looking.showing)
    assert tab.right.cures.isVisible()
    assert not tab.left.foot.align.isVisible()
    spoilt, clean = (version.pixels for version in session.looking.showing.versions)
    assert np.abs(spoilt - clean).mean() > 0.005
    QTest.mouseClick(tab.right.cures.buttons["noise"], LEFT)
    assert not tab.right.do.isEnabled()
    QTest.mouseClick(tab.right.cures.buttons["haze"], LEFT)
    assert session.settings.words == ("haze",)
    wait_until(lambda: not session.looking.is_reading)
    hazy = session.looking.showing.versions[0].pixels
    QTest.mouseClick(tab.right.cures.again, LEFT)
    wait_until(lambda: not session.looking.is_reading)
    assert not np.array_equal(session.looking.showing.versions[0].pixels, hazy)
    assert not tab.right.cures.buttons["small"].isChecked()
    tab.right.effort.model.setCurrentIndex(1)
    tab.right.effort.model.activated.emit(1)
    assert tab.right.cures.buttons["small"].isChecked()
    wait_until(lambda: not session.looking.is_reading)
    small, clean = (version.pixels for version in session.looking.showing.versions)
    assert clean.shape[0] == 2 * small.shape[0]


def test_a_verdict_on_good_pictures_says_that_what_is_seen_was_spoilt_another_time(
    tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    drop(tab.empty.clean, folders[1])
    wait_until(lambda: session.looking.showing)
    train_until(session, tab, lambda: session.sitting.outcome)
    wait_until(lambda: tab.pictures.captions == ("Start", "Tuned"))
    assert tab.versions.remark.text().endswith("here spoilt another time")


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


def test_a_fault_of_the_program_is_told_in_the_tab_that_is_shown(program: Application, tab: TrainTab) -> None:
    error = KeyError("a fault")
    program.report_unexpected(type(error), error, None)
    assert tab.banner.isVisible()
    assert program.session.problem is None


def test_a_model_dropped_on_the_tab_is_added_and_is_no_picture(
    program: Application, tab: TrainTab, session: TrainingSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    added: list[list[Path]] = []
    monkeypatch.setattr(program.session.adding, "add", added.append)
    program.window.current.open([tmp_path / "mine.safetensors"])
    assert added == [[tmp_path / "mine.safetensors"]]
    assert session.rows.sources.before == ()


def test_the_samples_can_be_tried(
    program: Application, tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    assert not tab.empty.try_samples.isVisible()
    tab.empty._samples.extend(sorted(folders[1].iterdir()))
    tab.empty.try_samples.show()
    QTest.mouseClick(tab.empty.try_samples, LEFT)
    wait_until(lambda: len(session.rows.all) == 4)
    assert tab.right.cures.isVisible()


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


def test_the_keyboard_alone_trains_and_uses(
    program: Application, tab: TrainTab, answers: Answers, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    program.window.activateWindow()
    tab.take_keyboard()
    assert QApplication.focusWidget() is tab.empty.before.choose
    answers.folder = folders[0]
    QTest.keyClick(tab.empty.before.choose, Qt.Key.Key_Return)
    QTest.keyClick(tab.empty.before.choose, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.empty.after.choose
    answers.folder = folders[1]
    QTest.keyClick(tab.empty.after.choose, Qt.Key.Key_Return)
    wait_until(lambda: session.rows.all and tab.pictures.before is not None)
    assert QApplication.focusWidget() is tab.view
    press(tab, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.right.effort.model
    QTest.keyClick(tab.right.effort.model, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.left.list
    QTest.keyClick(tab.left.list, Qt.Key.Key_Down)
    assert session.rows.chosen.name == "b.png"
    QTest.keyClick(tab.left.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: session.sitting.outcome)
    press(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: program.session.model.name == "noisy")


def test_every_control_of_the_tab_has_a_name_and_a_tip(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    train_until(session, checked, lambda: session.sitting.outcome)
    checked.right.effort.fold.setChecked(True)
    folds = {checked.left.foot.fold.text()}
    for kind in (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit):
        for control in checked.findChildren(kind):
            if control.isVisible() and not isinstance(control, QScrollBar):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control
                assert control.toolTip() or name in folds, name
    for view in (checked.left.list, checked.left.unseen, checked.curves.runs, checked.view):
        assert view.accessibleName()

"""Pairs come in by dropping and choosing, are looked at, told by colour, and mended."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.training_session import TrainingSession
from app.ui.comparison_view import Mode
from app.ui.train_tab import TrainTab
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers
from tests.app.train_tab.hands import LEFT, drop, press, take, verdicts
from tests.app.training_pictures import noisy, save, scene, shifted
from tests.app.waiting import settle, wait_until


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


def test_the_samples_can_be_tried(
    program: Application, tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    assert not tab.empty.try_samples.isVisible()
    tab.empty._samples.extend(sorted(folders[1].iterdir()))
    tab.empty.try_samples.show()
    QTest.mouseClick(tab.empty.try_samples, LEFT)
    wait_until(lambda: len(session.rows.all) == 4)
    assert tab.right.cures.isVisible()

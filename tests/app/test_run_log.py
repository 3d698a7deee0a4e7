"""Logs of runs become curves, and states that can go on are found."""

from pathlib import Path

from app import run_log


def put(folder: Path, name: str, *lines: str) -> None:
    (folder / name).write_text("\n".join(lines))


def test_a_log_becomes_curves_and_a_broken_last_line_is_passed_over(tmp_path: Path) -> None:
    lines = ('{"step": 1, "loss": 0.5}', '{"step": 2, "loss": 0.25}', '{"step": 2, "psnr/15": 30.0, "psnr/25": 28.0}')
    put(tmp_path, "one.log.jsonl", *lines, '{"step": 3, "lo')
    (found,) = run_log.earlier_runs(tmp_path)
    assert found.name == "one"
    assert found.losses == [(1, 0.5), (2, 0.25)]
    assert found.scores == [(2, 29.0)]


def test_only_runs_without_a_model_are_unfinished_and_their_best_states_are_no_runs(tmp_path: Path) -> None:
    for name in ("done.checkpoint", "done.safetensors", "going.checkpoint", "going.best-1.checkpoint"):
        put(tmp_path, name)
    put(tmp_path, "going.log.jsonl", '{"step": 7, "loss": 1}')
    (found,) = run_log.unfinished_runs(tmp_path)
    assert (found.name, found.step, found.state) == ("going", 7, tmp_path / "going.checkpoint")


def test_no_folder_means_no_runs(tmp_path: Path) -> None:
    assert run_log.earlier_runs(tmp_path / "none") == []
    assert run_log.unfinished_runs(tmp_path / "none") == []
    assert run_log.state_of(tmp_path / "none", "one") is None


def test_to_forget_a_run_spares_its_model_and_runs_whose_names_begin_alike(tmp_path: Path) -> None:
    mine = ("sea.checkpoint", "sea.best-2.checkpoint", "sea.log.jsonl")
    for name in (*mine, "sea.safetensors", "sea-2.checkpoint", "seaside.log.jsonl"):
        put(tmp_path, name)
    assert {path.name for path in run_log.files_of(tmp_path, "sea")} == set(mine)

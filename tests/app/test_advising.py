"""Advice comes by itself, is kept with its picture, and is taken by a click only."""

import numpy as np
import pytest

from app.application import Application
from core.picture.files import write
from core.picture.picture import Picture
from tests.app.waiting import settle, wait_until


@pytest.fixture
def noisy(tmp_path):
    chance = np.random.default_rng(0)
    slope = np.linspace(0.03, 0.9, 560, dtype=np.float32)[None, :, None]
    path = tmp_path / "noisy.png"
    write(Picture((slope + 8 / 255 * chance.standard_normal((520, 560, 3))).astype(np.float32)), path)
    return path


@pytest.fixture
def clean(tmp_path, gradient):
    path = tmp_path / "clean.png"
    write(gradient(520, 560), path)
    return path


def opened(program: Application, path) -> None:
    program.window.tab.open([path])
    wait_until(lambda: program.session.pictures.current and program.session.pictures.current.path == path)
    wait_until(lambda: not program.session.advising.is_looking)


def test_a_step_chooses_model_and_strength_and_runs_nothing(program: Application, noisy, engine) -> None:
    section = program.window.tab.right.advice
    assert section.isHidden()
    opened(program, noisy)
    assert section.line.text() == "Noisy, about like ISO 12800."
    step = program.session.pictures.current.advice.steps[0]
    wanted = program.session.model_for(step)
    other = next(model for model in program.session.models if model != wanted)
    program.session.choose_model(other)
    program.session.set_strength(0.2)
    section.buttons[0].click()
    assert program.session.model == wanted
    assert program.session.effect.now.strength == 1
    settle()
    assert engine.runs == 0


def test_a_clean_picture_has_no_buttons(program: Application, clean) -> None:
    opened(program, clean)
    section = program.window.tab.right.advice
    assert section.line.text() == "Looks clean. There is nothing to do."
    assert section.buttons == []


def test_each_picture_keeps_its_advice(program: Application, noisy, clean) -> None:
    opened(program, noisy)
    first = program.session.pictures.current.advice
    opened(program, clean)
    opened(program, noisy)
    assert program.session.pictures.current.advice is first
    assert len(program.window.tab.right.advice.buttons) == 1


def test_switching_fast_leaves_the_last_pictures_advice(program: Application, noisy, clean) -> None:
    program.window.tab.open([noisy, clean])
    for _ in range(4):
        program.session.pictures.step(1)
        program.session.pictures.step(-1)
    opened(program, clean)
    assert program.window.tab.right.advice.buttons == []


def test_what_only_a_closer_look_finds_is_told_too(program: Application, noisy, clean, engine) -> None:
    opened(program, noisy)
    wait_until(lambda: engine.looked_closer == 1)
    engine.advice = program.session.pictures.current.advice
    opened(program, clean)
    wait_until(lambda: len(program.window.tab.right.advice.buttons) == 1)
    assert program.session.advising.advice is engine.advice
    # Once for each picture is enough.
    opened(program, noisy)
    settle()
    assert engine.looked_closer == 2


def test_a_look_that_was_broken_off_is_taken_later(program: Application, noisy, clean, engine) -> None:
    opened(program, noisy)
    wait_until(lambda: program.session.pictures.current.was_looked_at_closer)
    program.session.pictures.current.was_looked_at_closer = False
    opened(program, clean)
    opened(program, noisy)
    wait_until(lambda: program.session.pictures.current.was_looked_at_closer)


def test_a_step_without_a_model_says_so(program: Application, noisy) -> None:
    program.session.models.clear()
    opened(program, noisy)
    button = program.window.tab.right.advice.buttons[0]
    assert not button.isEnabled()
    assert "no model" in button.toolTip()


def test_nobody_is_troubled_when_looking_fails(program: Application, clean, monkeypatch) -> None:
    from core.advice import advice

    def fail(_picture):
        raise ValueError("no")

    monkeypatch.setattr(advice, "advise", fail)
    opened(program, clean)
    assert program.window.tab.right.advice.isHidden()
    assert program.session.problem is None

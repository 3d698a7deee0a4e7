"""Steps on an effect are undone one by one, and a slider that moves on is one of them."""

from app.effect_history import MOST, EffectHistory
from core.restoration.effect import Effect


def test_steps_are_undone_and_done_again() -> None:
    history = EffectHistory()
    history.change(Effect(0.5), "strength", 0)
    history.change(Effect(0.5, 0.2), "luma", 0.1)
    history.undo()
    assert history.now == Effect(0.5)
    history.undo()
    assert history.now == Effect()
    assert not history.can_undo
    history.undo()
    history.redo()
    history.redo()
    assert history.now == Effect(0.5, 0.2)
    assert not history.can_redo


def test_a_slider_that_moves_on_is_one_step_until_it_rests_or_is_let_go() -> None:
    history = EffectHistory()
    for count in range(5):
        history.change(Effect(0.9 - count / 10), "strength", count / 2)
    history.change(Effect(0.2), "strength", 10)
    history.end_step()
    history.change(Effect(0.1), "strength", 10.1)
    history.undo()
    assert history.now == Effect(0.2)
    history.undo()
    assert history.now == Effect(0.5)
    history.undo()
    assert history.now == Effect()


def test_what_is_held_is_one_step_however_long_it_takes() -> None:
    history = EffectHistory()
    for count in range(5):
        history.change(Effect(0.9 - count / 10), "strength", count * 60, held=True)
    history.undo()
    assert history.now == Effect()


def test_a_new_step_ends_what_could_be_done_again_and_no_step_is_none() -> None:
    history = EffectHistory()
    history.change(Effect(0.5), "strength", 0)
    history.undo()
    history.change(Effect(), "strength", 5)
    assert history.can_redo
    history.change(Effect(0.7), "strength", 6)
    assert not history.can_redo


def test_memory_ends_somewhere() -> None:
    history = EffectHistory()
    for count in range(MOST + 50):
        history.change(Effect(count % 2 / 2), f"step {count}", count * 10)
    while history.can_undo:
        history.undo()
    assert len(history._future) == MOST

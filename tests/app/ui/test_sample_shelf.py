"""Samples stand in as few rows as there is width for, and a click asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.sample_shelf import SampleShelf
from app.workers.lane import Lane
from core.samples import samples
from tests.app.waiting import settle, wait_until


@pytest.fixture
def lane(qt) -> Iterator[Lane]:
    made = Lane("files")
    yield made
    made.stop()


@pytest.fixture
def shelf(lane: Lane) -> Iterator[SampleShelf]:
    holder = QWidget()
    made = SampleShelf(samples(), lane, holder)
    holder.show()
    wait_until(lambda: not lane.is_busy)
    yield made
    holder.close()


@pytest.mark.parametrize(("width", "rows"), [(1000, [5]), (560, [3, 2]), (300, [2, 2, 1])])
def test_rows_are_as_few_as_fit_and_filled_evenly(shelf: SampleShelf, width: int, rows: list[int]) -> None:
    shelf.resize(width, 700)
    settle()
    tops = [button.y() for button in shelf.buttons]
    assert [tops.count(top) for top in sorted(set(tops))] == rows
    assert all(button.x() >= 0 and button.geometry().right() < width for button in shelf.buttons)


def test_a_click_asks_for_the_sample_that_is_shown(shelf: SampleShelf) -> None:
    asked: list[Path] = []
    shelf.asked.connect(asked.append)
    shelf.buttons[1].click()
    assert asked == [samples()[1]]
    image = shelf.buttons[1].icon().pixmap(shelf.buttons[1].iconSize()).toImage()
    assert len({image.pixel(x, 40) for x in range(image.width())}) > 20


def test_without_samples_there_is_no_shelf(lane: Lane) -> None:
    assert SampleShelf([], lane).isHidden()

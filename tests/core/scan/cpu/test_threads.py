"""Work is spread over threads, each item done once, errors included."""

from threading import Lock, get_ident

import pytest

from core.scan.cpu.threads import in_threads


@pytest.mark.parametrize(("items", "threads"), [(1, 1), (1, 4), (3, 2), (100, 3)])
def test_every_item_is_done_once(items: int, threads: int) -> None:
    done: list[int] = []
    lock = Lock()

    def work(first: int, last: int) -> None:
        with lock:
            done.extend(range(first, last))

    in_threads(work, items, threads)
    assert sorted(done) == [*range(items)]


def test_one_thread_is_the_caller() -> None:
    seen: list[int] = []
    in_threads(lambda first, last: seen.append(get_ident()), 5, 1)
    assert seen == [get_ident()]


def test_an_error_in_any_thread_reaches_the_caller() -> None:
    def work(first: int, last: int) -> None:
        if last == 40:
            raise MemoryError

    with pytest.raises(MemoryError):
        in_threads(work, 40, 4)

"""Several cards at one picture: each takes the next tile as soon as it is done with its last."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TypeVar

Worker = TypeVar("Worker")
Task = TypeVar("Task")
Result = TypeVar("Result")


@contextmanager
def shared_out(
    work: Callable[[Worker, Task], Result], workers: Sequence[Worker], tasks: Iterable[Task]
) -> Iterator[Generator[Result, None, None]]:
    """What ``work(worker, task)`` gives for each task, in the order of the tasks, every worker in a thread of its own.

    A block, because threads must end: whoever leaves it waits for what runs, and what has not begun is dropped. A
    result is worked out at most one task per worker ahead of the one that is asked for, so that results do not pile up.
    """
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def with_a_free_one(task: Task) -> Result:
        worker = free.get()
        try:
            return work(worker, task)
        finally:
            free.put(worker)

    with ThreadPoolExecutor(len(workers), "restorer") as pool:
        running: deque[Future[Result]] = deque()

        def results() -> Generator[Result, None, None]:
            for task in tasks:
                running.append(pool.submit(with_a_free_one, task))
                if len(running) > len(workers):
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()

        try:
            yield results()
        finally:
            for future in running:
                future.cancel()

"""One thread for one resource: jobs that share it wait for each other instead of for locks."""

from queue import SimpleQueue

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.workers.job import Job

# torch and numba recurse deeper than the half megabyte that macOS gives to threads other than the first.
STACK = 16 * 2**20


class Lane(QObject):
    """Runs jobs one after another, in the order they come, on a thread of its own."""

    freed = Signal()  # nothing runs and nothing waits any more

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: dict[int, Job] = {}
        self._thread = _Runner(self._queue)
        self._thread.setObjectName(name)
        self._thread.setStackSize(STACK)
        self._thread.ended.connect(self._forget)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def submit(self, job: Job) -> Job:
        """Let ``job`` run when those before it are done."""
        # Kept until its end is known here: a QObject must not die on a thread that it does not live in.
        self._jobs[id(job)] = job
        self._queue.put(job)
        return job

    def stop(self) -> None:
        """Cancel what runs and what waits, and return when the thread has ended."""
        for job in self._jobs.values():
            job.cancel()
        self._queue.put(None)
        self._thread.wait()
        self._jobs.clear()

    @Slot(object)
    def _forget(self, key: int) -> None:
        self._jobs.pop(key, None)
        if not self._jobs:
            self.freed.emit()


class _Runner(QThread):
    """The thread of a lane; ``ended`` names a job, by identity, that nothing on this thread refers to any more."""

    ended = Signal(object)  # Signal(int) would cut the number to the width of a C int

    def __init__(self, queue: "SimpleQueue[Job | None]") -> None:
        super().__init__()
        self._queue = queue

    def run(self) -> None:
        while (job := self._queue.get()) is not None:
            job.run()
            key = id(job)
            del job
            self.ended.emit(key)

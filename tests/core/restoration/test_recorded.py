"""Launches are recorded when a size has come often enough, played again with the same result, and forgotten in time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import torch
from torch import Tensor

from core.restoration import recorded
from core.restoration.recorded import Recorder


class Graph:
    """Plays a card's recording: what was launched while it was open is launched again by ``replay``."""

    opened: "Graph | None" = None

    def __init__(self) -> None:
        self.work: list[Callable[[], object]] = []

    def replay(self) -> None:
        for launch in self.work:
            launch()


@contextmanager
def recording(graph: Graph, capture_error_mode: str) -> Iterator[None]:
    # Another thread, at another card, must not spoil it.
    assert capture_error_mode == "thread_local"
    Graph.opened = graph
    try:
        yield
    finally:
        Graph.opened = None


class Launches:
    """A network of one layer, y = 2x; ``count`` is how often the processor had to launch it."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, x: Tensor) -> Tensor:
        self.count += 1
        y = torch.empty_like(x)
        torch.mul(x, 2, out=y)
        if Graph.opened is not None:
            Graph.opened.work.append(lambda: torch.mul(x, 2, out=y))
        return y


@pytest.fixture(autouse=True)
def _card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "CUDAGraph", Graph)
    monkeypatch.setattr(torch.cuda, "graph", recording)
    monkeypatch.setattr(recorded, "_is_on_a_card", lambda _: True)


def test_a_size_that_comes_again_is_launched_no_more() -> None:
    network, recorder = Launches(), Recorder()
    for value in range(6):
        x = torch.full((2, 2), float(value))
        assert torch.equal(recorder.run(network, x, "float32"), 2 * x)
    assert network.count == 3


def test_sizes_and_precisions_are_told_apart_and_only_the_last_are_kept() -> None:
    network, recorder = Launches(), Recorder()
    for side in (2, 3, 4):
        for _ in range(3):
            recorder.run(network, torch.ones(side), "float32")
    assert len(recorder._recordings) == recorded._KEPT
    before = network.count
    recorder.run(network, torch.ones(4), "tf32")
    assert network.count == before + 1


def test_a_network_that_cannot_be_recorded_runs_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def refusing(_: Graph, **__: str) -> Iterator[None]:
        yield
        raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr(torch.cuda, "graph", refusing)
    network, recorder = Launches(), Recorder()
    for _ in range(5):
        assert torch.equal(recorder.run(network, torch.ones(2), "float32"), 2 * torch.ones(2))
    assert not recorder._recordings


def test_forgetting_gives_the_memory_back_and_starts_anew() -> None:
    network, recorder = Launches(), Recorder()
    for _ in range(4):
        recorder.run(network, torch.ones(2), "float32")
    recorder.forget()
    before = network.count
    recorder.run(network, torch.ones(2), "float32")
    assert network.count == before + 1
    assert not recorder._recordings

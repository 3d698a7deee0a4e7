"""What runs best is found by a clock, which here is moved by the network itself."""

import functools
from dataclasses import replace

import numpy as np
import pytest
import torch

from core import devices, library
from core.models import RestorationNetwork
from core.progress import finish
from core.restoration import precision, run_settings, tuning
from core.restoration.restore import restore
from core.restoration.restorer import OVERLAP, PROCESSOR_TILE, Restorer
from core.restoration.run_settings import RunSettings
from core.restoration.tuning import find, known

EVEN = 2e-7


class Clock:
    """Seconds that pass only when somebody says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Timed(RestorationNetwork):
    """Gives back what it gets, after ``seconds(side, number of the call)``, which may look at torch's state."""

    multiple_of = 8

    def __init__(self, clock, seconds, error=0.0):
        super().__init__()
        self.clock, self.seconds, self.error = clock, seconds, error
        self.sides = []

    def forward(self, x):
        self.sides.append(x.shape[-1])
        self.clock.now += self.seconds(x.shape[-1], len(self.sides))
        return x + self.error * torch.is_autocast_enabled("cpu")


@pytest.fixture(autouse=True)
def _float32_only(monkeypatch):
    monkeypatch.setattr(precision, "native", lambda device: ())
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"weights")
    return replace(library.find(None), path=path, card={})


@pytest.fixture
def timed(processor, model):
    def make(seconds, wanted="auto", **options):
        return Restorer(Timed(Clock(), seconds, **options), replace(processor, cores=1), model, wanted)

    return make


def found(restorer, watch=None):
    clock = restorer.network.clock
    return finish(find(restorer, clock, clock), watch)


@pytest.mark.parametrize(
    ("seconds", "side"),
    [
        # Each pixel takes the same: the less overlap, the better.
        (lambda side, _: EVEN * side**2, 512),
        # Larger tiles leave the caches.
        (lambda side, _: EVEN * side**2 * (2 if side > 192 else 1), 192),
        # Cancel is answered within half a second.
        (lambda side, _: 20 * EVEN * side**2, 320),
        # No tile is that quick, so all stays as it is.
        (lambda side, _: 500 * EVEN * side**2, PROCESSOR_TILE),
        # A hundredth less for each pixel that counts is chance.
        (lambda side, _: EVEN * (side - OVERLAP) ** 2 * (0.99 if side == 256 else 1), PROCESSOR_TILE),
        # Whatever the first run prepares is none of its time.
        (lambda side, call: EVEN * side**2 * (2 if side > 256 else 1) + (60 if call == 1 else 0), 256),
    ],
)
def test_the_tile_that_takes_least_for_what_it_adds_to_a_picture_is_taken(timed, seconds, side):
    restorer = timed(seconds)
    assert found(restorer) == restorer.settings == RunSettings(side)


def test_a_second_of_another_program_in_one_turn_changes_nothing(timed):
    restorer = timed(lambda side, call: EVEN * side**2 * (2 if side > 192 else 1) + (0.4 if call == 20 else 0))
    assert found(restorer).tile == 192


def test_large_tiles_are_not_tried_where_smaller_ones_were_better(timed):
    restorer = timed(lambda side, _: EVEN * side**2 * (2 if side > 192 else 1))
    found(restorer)
    assert max(restorer.network.sides) == 256


def test_what_was_found_is_kept_for_the_next_restorer(timed, processor, model):
    restorer = timed(lambda side, _: EVEN * side**2)
    assert known(restorer) is None
    assert found(restorer) == known(restorer) == known(timed(None))
    assert known(timed(None, "float32")) is None


@pytest.mark.parametrize(
    ("cores", "seconds", "threads"),
    [
        (2, lambda threads: 1 / threads, 2),
        (2, lambda threads: 1, None),
        (2, lambda threads: 0.95 if threads == 2 else 1, None),
        (1, lambda threads: 1, None),
    ],
)
def test_threads_are_those_that_clearly_help(timed, processor, cores, seconds, threads):
    restorer = timed(lambda side, _: EVEN * side**2 * seconds(torch.get_num_threads()))
    restorer.device = replace(processor, cores=cores)
    assert found(restorer).threads == threads
    # Nobody else's number of threads changes.
    assert torch.get_num_threads() == 1


def test_the_number_of_threads_that_the_environment_asks_for_stays(timed, processor, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    restorer = timed(lambda side, _: EVEN * side**2 / torch.get_num_threads())
    restorer.device = processor
    assert found(restorer).threads is None


def test_found_threads_are_those_of_the_run(timed):
    seen = []
    restorer = timed(lambda side, _: seen.append(torch.get_num_threads()) or 0.0)
    restorer.settings = RunSettings(64, threads=2)
    restorer.run(np.zeros((8, 8, 3), np.float32))
    assert (seen, torch.get_num_threads()) == ([2], 1)


@pytest.mark.parametrize(
    ("native", "gain", "error", "chosen"),
    [
        (("bfloat16",), 2, 0.0, "bfloat16"),
        (("bfloat16",), 2, 0.0007, "bfloat16"),
        (("bfloat16",), 2, 0.0009, "float32"),
        (("bfloat16",), 1.1, 0.0, "float32"),
        ((), 2, 0.0, "float32"),
    ],
)
def test_half_precision_has_to_be_native_faster_and_exact(timed, monkeypatch, native, gain, error, chosen):
    monkeypatch.setattr(precision, "native", lambda device: native)
    restorer = timed(lambda side, _: EVEN * side**2 / (gain if torch.is_autocast_enabled("cpu") else 1), error=error)
    assert found(restorer) == RunSettings(512, precision=chosen)


def test_the_precision_that_was_asked_for_is_taken_as_it_is(timed):
    restorer = timed(lambda side, _: EVEN * side**2, "bfloat16", error=0.1)
    assert found(restorer) == RunSettings(512, precision="bfloat16")


def test_what_half_precision_cannot_hold_is_computed_again_in_float32(restorer_of):
    class Narrow(RestorationNetwork):
        def forward(self, x):
            return torch.where(x > 0.5, torch.inf, x) if torch.is_autocast_enabled("cpu") else x

    restorer, bright = restorer_of(Narrow()), np.full((4, 4, 3), 0.75, np.float32)
    restorer.settings = RunSettings(64, precision="float16")
    np.testing.assert_array_equal(restorer.run(bright), bright)


def test_on_a_busy_computer_nothing_is_found_and_nothing_kept(timed):
    restorer = timed(lambda side, _: EVEN * side**2)
    clock = restorer.network.clock
    assert finish(find(restorer, clock, lambda: clock.now / 2)) is None
    restless = timed(lambda side, call: EVEN * side**2 * (1 + call % 3))
    assert found(restless) is None
    for one in (restorer, restless):
        assert one.settings == one.usual_settings
        assert known(one) is None


def test_it_ends_soon_and_every_tile_is_a_step(timed):
    restorer = timed(lambda side, _: EVEN * side**2)
    counts = []
    found(restorer, lambda step: counts.append((len(restorer.network.sides), step.message)))
    assert [count for count, _ in counts] == list(range(len(counts)))
    assert all("once" in message for _, message in counts)
    assert restorer.network.clock.now < tuning.BUDGET + 1.5


def test_to_stop_keeps_nothing(timed):
    restorer = timed(lambda side, _: EVEN * side**2)
    clock = restorer.network.clock
    steps = find(restorer, clock, clock)
    for _ in range(10):
        next(steps)
    steps.close()
    assert restorer.settings == restorer.usual_settings
    assert known(restorer) is None


def test_tiles_that_free_memory_might_not_hold_are_not_tried(timed, monkeypatch):
    restorer = timed(lambda side, _: EVEN * side**2)
    free = tuning.BYTES_PER_PIXEL * 300**2
    monkeypatch.setattr(devices, "pick", lambda _: replace(restorer.device, memory_free=free))
    assert found(restorer).tile == max(restorer.network.sides) == 256


def test_a_tile_that_memory_does_not_hold_drops_out(timed):
    def seconds(side, _):
        if side > limit:
            raise MemoryError
        return EVEN * side**2

    limit = 400
    assert found(timed(seconds)).tile == 384
    limit = 100
    assert found(timed(seconds)) is None


@pytest.mark.parametrize("multiple", [1, 64, 300])
def test_tiles_suit_the_network(timed, multiple):
    restorer = timed(lambda side, _: EVEN * side**2)
    restorer.multiple_of = multiple
    found(restorer)
    assert all(side % multiple == 0 for side in restorer.network.sides)


@pytest.fixture
def on_its_clock(monkeypatch):
    def use(restorer):
        clock = restorer.network.clock
        monkeypatch.setattr(tuning, "find", functools.partial(find, clock=clock, worked=clock))
        monkeypatch.setattr(tuning, "WORTH_IT", 0.02)
        return restorer

    return use


def test_a_large_picture_lets_it_be_found_once(timed, on_its_clock, photograph):
    restorer, steps = on_its_clock(timed(lambda side, _: EVEN * side**2 * (2 if side > 160 else 1))), []
    finish(restore(photograph(100, 300), restorer), steps.append)
    assert restorer.tile == 160
    assert steps[0].message == tuning.MESSAGE
    # Whoever shows how much is left begins to count after that.
    assert [step.done for step in steps if step.message == tuning.MESSAGE and step.total] == []
    again = timed(lambda side, _: 0.0)
    finish(restore(photograph(100, 300), again), steps.clear() or steps.append)
    assert again.tile == 160
    assert len(again.network.sides) == steps[-1].total


def test_small_pictures_and_networks_without_a_file_are_not_worth_it(timed, on_its_clock, photograph):
    restorer = on_its_clock(timed(lambda side, _: EVEN * side**2))
    finish(restore(photograph(50, 50), restorer))
    restorer.model = None
    finish(restore(photograph(100, 300), restorer))
    assert restorer.settings == restorer.usual_settings
    assert not run_settings.file().exists()


def test_a_tile_that_was_asked_for_is_taken_and_the_rest_as_found(timed, on_its_clock, photograph):
    restorer = on_its_clock(timed(lambda side, _: EVEN * side**2))
    finish(restore(photograph(100, 300), restorer, tile=64))
    assert not run_settings.file().exists()
    run_settings.keep(tuning._key(restorer), RunSettings(512, precision="bfloat16"))
    restorer.network.sides.clear()
    finish(restore(photograph(100, 300), restorer, tile=64))
    assert max(restorer.network.sides) <= 64
    assert restorer.settings.precision == "bfloat16"

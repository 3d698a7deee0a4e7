"""A gradient is the same however much memory there is for it."""

import numpy as np
import pytest
import torch

from core import memory
from core.analysis import input_gradient
from core.analysis.gradient_memory import need_of
from core.analysis.receptive_field import measure
from core.analysis.subject import Subject
from core.errors import OutOfMemory
from core.layers import recompute
from core.models import architecture
from core.progress import finish
from tests.core.models.examples import Example, examples

DEEP = {"dim": 8, "num_blocks": [2, 2, 2, 2], "num_refinement_blocks": 4}


def picture(side: int) -> np.ndarray:
    return np.random.default_rng(0).random((side, side, 3), np.float32)


@pytest.fixture
def deep(processor) -> Subject:
    torch.manual_seed(0)
    return Subject("Test", architecture("eamamba").make(DEEP), processor)


@pytest.fixture
def twice(monkeypatch) -> list[str]:
    """The classes of the blocks that are computed twice from now on."""
    found: list[str] = []
    checkpoint = recompute.checkpoint

    def counted(forward, *given, **named):
        found.append(type(forward.__self__).__name__)
        return checkpoint(forward, *given, **named)

    monkeypatch.setattr(recompute, "checkpoint", counted)
    return found


@pytest.mark.parametrize("example", examples(), ids=str)
def test_every_network_gives_the_same_field_when_it_computes_blocks_twice(processor, monkeypatch, example: Example):
    subject = Subject("Example", example.make(), processor)
    pixels = picture(40)
    plain = finish(measure(subject, [pixels]))
    monkeypatch.setattr(input_gradient, "MOST_KEPT", 0)
    sparing = finish(measure(subject, [pixels]))
    np.testing.assert_allclose(sparing.signed, plain.signed, rtol=1e-3, atol=1e-5 * plain.absolute.max())


def test_blocks_are_computed_twice_only_where_memory_asks_for_it(deep, monkeypatch, twice):
    need = need_of(deep)
    assert need.sparing < 0.7 * need.plain
    finish(measure(deep, [picture(48)]))
    assert not twice
    monkeypatch.setattr(memory, "free_and_total", lambda: (int(need.plain * 48**2) - 1, 10**9))
    finish(measure(deep, [picture(48)]))
    assert len(twice) == len(recompute.blocks(deep.network))
    assert not any("forward" in module.__dict__ for module in deep.network.modules())


def test_what_is_refused_is_what_does_not_fit_even_so(deep, monkeypatch):
    need = need_of(deep)
    monkeypatch.setattr(memory, "free_and_total", lambda: (int(need.sparing * 48**2) - 1, 10**9))
    with pytest.raises(OutOfMemory, match=r"needs about 0\.0 GB for 48 × 48 pixels") as caught:
        finish(measure(deep, [picture(48)]))
    assert caught.value.advice == "The largest square that fits is 40 × 40 pixels."

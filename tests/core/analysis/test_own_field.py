"""A model's field is measured by itself where that takes a moment, and never stands in the way."""

import itertools

import numpy as np
import pytest
import torch

from core import memory, model_file
from core.analysis import own_field
from core.analysis.own_field import known_or_measured, measured, measured_shortly, told
from core.analysis.receptive_field import ReceptiveField
from core.models import architecture, checkpoint
from core.progress import finish
from core.restoration import measured_fields
from core.restoration.restorer import Restorer
from tests.core.analysis.conftest import Convolution, Squared

TINY = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}


@pytest.fixture
def model(tmp_path):
    torch.manual_seed(0)
    path = tmp_path / "tiny.safetensors"
    checkpoint.save(path, architecture("eamamba").make(TINY), architecture="eamamba", config=TINY, header={})
    return model_file.read(path)


def test_a_field_that_ends_near_by_gets_the_shortest_overlap(subject_of):
    field = finish(measured(subject_of(Convolution(7))))
    assert field[:3] == (3, True, measured_fields.SHORTEST)
    assert 0 < field.seam_risk < 0.01


def test_more_overlap_is_for_those_who_ask():
    even = np.ones((128, 128))
    seen = ReceptiveField("Test", even, even, even, 64, 64, 1)
    found, more = told(seen), told(seen, 64)
    assert (found.reach, found.whole, found.overlap) == (64, False, measured_fields.LONGEST)
    assert more.overlap == 64
    assert more.seam_risk < found.seam_risk


def test_what_would_take_long_is_left_unmeasured(subject_of):
    slow = itertools.count(0.0, 1.0)
    subject = subject_of(Squared())
    assert finish(measured_shortly(subject, clock=slow.__next__)) is None
    assert finish(measured_shortly(subject, 10_000)) == finish(measured(subject))


def test_what_does_not_fit_into_memory_or_gives_no_numbers_is_left_unmeasured(subject_of, monkeypatch):
    network = Convolution(3)
    with torch.no_grad():
        network.factor.fill_(torch.nan)
    assert finish(measured_shortly(subject_of(network))) is None
    monkeypatch.setattr(memory, "free_and_total", lambda: (1, 10**9))
    assert finish(measured_shortly(subject_of(Squared()))) is None


def test_a_model_is_measured_once_and_its_tiles_follow(model, monkeypatch):
    monkeypatch.setattr(own_field, "SHORT", 10_000)
    assert measured_fields.field_of(model) is None
    steps = []
    found = finish(known_or_measured(model), steps.append)
    assert steps[0].message == "Measuring how far tiny looks"
    assert found == measured_fields.field_of(model)
    assert Restorer.load(model, "cpu").overlap == found.overlap
    steps.clear()
    assert finish(known_or_measured(model), steps.append) == found
    assert not steps


def test_a_model_for_two_views_is_not_measured(tmp_path):
    options = TINY | {"inp_channels": 6, "dual_pixel_task": True}
    path = tmp_path / "two.safetensors"
    network = architecture("eamamba").make(options)
    checkpoint.save(path, network, architecture="eamamba", config=options, header={})
    assert finish(known_or_measured(model_file.read(path))) is None

"""What was measured is kept for exactly that file, and counts before a model's card."""

import os
from dataclasses import replace

import pytest

from core import library
from core.restoration import measured_fields, run_settings
from core.restoration.measured_fields import Field
from core.restoration.restorer import OVERLAP, _overlap

FIELD = Field(57, False, 64, 0.02)


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"weights")
    return replace(library.find(None), path=path, card={})


def test_what_is_kept_comes_back_until_the_file_changes(model):
    assert measured_fields.recall(model) is None
    measured_fields.keep(model, FIELD)
    assert measured_fields.recall(model) == FIELD
    assert measured_fields.file().parent == run_settings.file().parent
    os.utime(model.path, (1, 1))
    assert measured_fields.recall(model) is None
    model.path.unlink()
    assert measured_fields.recall(model) is None


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}'])
def test_a_damaged_file_holds_nothing(model, content):
    measured_fields.keep(model, FIELD)
    measured_fields.file().write_text(content)
    assert measured_fields.recall(model) is None


def test_tiles_overlap_as_the_card_says_unless_somebody_measured_here(model):
    assert _overlap(None) == _overlap(model) == OVERLAP
    told = replace(model, card=Field(6, True, 16, 0.001).as_card())
    assert measured_fields.field_of(told) == Field(6, True, 16, 0.001)
    assert _overlap(told) == 16
    measured_fields.keep(model, FIELD)
    assert _overlap(told) == 64


@pytest.mark.parametrize(("side", "overlap"), [(1, 16), (41, 21), (115, 32)])
def test_a_card_that_only_tells_the_field_gets_a_sensible_overlap(side, overlap):
    assert measured_fields.of_card({"receptive_field": side}) == Field(side // 2, True, overlap, None)


@pytest.mark.parametrize("card", [{}, {"receptive_field": "wide"}, {"receptive_field": -3}, {"receptive_field": True}])
def test_a_card_that_makes_no_sense_tells_nothing(card):
    assert measured_fields.of_card(card) is None


def test_a_sentence_says_what_tiles_cut_off():
    assert FIELD.sentence == (
        "It looks at least 57 pixels far; its tiles overlap by 64 pixels, which cuts off 2.0% of that at the worst "
        "place between them."
    )
    assert Field(6, True, 16, None).sentence == "It looks 6 pixels far; its tiles overlap by 16 pixels."

"""What was measured is kept for exactly that file; a model's card counts first."""

import os
from dataclasses import replace

import pytest

from core import library
from core.restoration import measured_fields, run_settings
from core.restoration.measured_fields import Field
from core.restoration.restorer import OVERLAP, _overlap


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"weights")
    return replace(library.find(None), path=path, card={})


def test_what_is_kept_comes_back_until_the_file_changes(model):
    assert measured_fields.recall(model) is None
    measured_fields.keep(model, Field(123, 0.02))
    assert measured_fields.recall(model) == Field(123, 0.02)
    assert measured_fields.file().parent == run_settings.file().parent
    os.utime(model.path, (1, 1))
    assert measured_fields.recall(model) is None
    model.path.unlink()
    assert measured_fields.recall(model) is None


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}'])
def test_a_damaged_file_holds_nothing(model, content):
    measured_fields.keep(model, Field(123, 0.02))
    measured_fields.file().write_text(content)
    assert measured_fields.recall(model) is None


def test_the_overlap_is_half_of_it_unless_the_card_says_otherwise(model):
    assert _overlap(None) == _overlap(model) == OVERLAP
    measured_fields.keep(model, Field(123, 0.02))
    assert _overlap(model) == 62
    assert _overlap(replace(model, card={"receptive_field": 41})) == 21

"""Every model that comes with Silvermend tells how far it looks."""

import pytest

from core import library
from core.model_file import Model
from core.restoration import measured_fields

BUNDLED = [model for model in library.models() if model.origin == "bundled"]


@pytest.mark.parametrize("model", BUNDLED, ids=lambda model: model.name)
def test_its_card_tells_its_field_and_its_seams(model: Model) -> None:
    field = measured_fields.of_card(model.card)
    assert field is not None, "python resources/models/measure.py writes it"
    assert field.seam_risk is not None
    assert measured_fields.SHORTEST <= field.overlap <= measured_fields.LONGEST

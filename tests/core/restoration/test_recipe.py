"""The settings of a restoration are checked when they are made."""

import pytest

from core.errors import SettingsError
from core.restoration.recipe import Recipe


@pytest.mark.parametrize(
    "wrong",
    [
        {"tile": 0},
        {"tile": 16},
        {"precision": "int8"},
    ],
)
def test_settings_that_cannot_work_are_refused_with_a_sentence(wrong):
    with pytest.raises(SettingsError, match=r"not possible|too little"):
        Recipe("denoise", **wrong)

"""Pictures that are made smaller when they are read, so that patches show more of a scene."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.files import write
from core.picture.picture import Picture
from core.training.pictures import decode_all
from core.training.recipe import DataPlan


def test_each_pixel_is_the_mean_of_those_it_stands_for(tmp_path: Path) -> None:
    path = tmp_path / "stripes.png"
    pixels = np.zeros((40, 61, 3), np.float32)
    pixels[:, ::2] = 0.8
    write(Picture(pixels), path)
    (whole,), (small,) = decode_all([path]), decode_all([path], 2)
    assert isinstance(whole, np.ndarray)
    assert isinstance(small, np.ndarray)
    assert (whole.shape, small.shape) == ((40, 61, 3), (20, 30, 3))
    # Stripes of 0 and 204 are neither: nothing was left out.
    assert 90 <= small.min() <= small.max() <= 114


@pytest.mark.parametrize("plan", [{"folders": ("a",), "shrink": 0}, {"before": "a", "after": "b", "shrink": 2}])
def test_what_cannot_be_meant_is_refused(plan: dict[str, object]) -> None:
    with pytest.raises(SettingsError, match="shrink"):
        DataPlan(**plan)

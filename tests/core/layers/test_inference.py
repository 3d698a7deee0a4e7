"""Options read back from shapes."""

import pytest

from core.layers.inference import widening


@pytest.mark.parametrize("dim", [12, 49, 180])
def test_a_factor_read_back_gives_the_width_it_was_read_from(dim: int) -> None:
    # 49 · (1 / 49) is a little less than 1.
    assert [int(dim * widening(width, dim)) for width in range(1, 400)] == [*range(1, 400)]

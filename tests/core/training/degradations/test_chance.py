"""Seeds, epochs and indices never meet."""

from core.training.degradations import generator


def test_no_two_places_share_their_numbers() -> None:
    places = [(seed, epoch, index) for seed in (0, 1, 2**32, 2**32 + 1) for epoch in range(3) for index in range(3)]
    assert len({int(generator(*place).integers(2**63)) for place in places}) == len(places)

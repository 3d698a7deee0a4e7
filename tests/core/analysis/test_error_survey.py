"""All errors are counted, whatever the bands, and the numbers are numpy's."""

import numpy as np
import pytest

from core.analysis import error_survey
from core.analysis.compared import Compared
from core.analysis.difference import Channel
from core.analysis.error_map import Kind, error_map
from core.analysis.error_survey import ErrorSurvey, survey
from core.picture.picture import Picture
from core.progress import finish


def compared(height: int = 130, width: int = 70) -> Compared:
    random = np.random.default_rng(8)
    before = random.random((height, width, 3), np.float32)
    return Compared.of(Picture(before), Picture(before + random.normal(0, 0.05, before.shape).astype(np.float32)))


def counted(found: Compared, kind: Kind) -> ErrorSurvey:
    return finish(survey(found, kind, Channel.LUMA))


@pytest.mark.parametrize("kind", Kind)
def test_numbers_are_those_of_the_whole_map(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = compared()
    sizes = np.abs(error_map(pair, kind, Channel.LUMA, pair.whole))
    monkeypatch.setattr(error_survey, "BAND", 1500)
    found = counted(pair, kind)
    step = kind.full_scale / error_survey.STEPS
    assert found.pixels == sizes.size
    assert found.mean == pytest.approx(sizes.mean(dtype=np.float64), rel=1e-4)
    assert found.largest == pytest.approx(sizes.max(), rel=1e-4)
    assert found.worst == tuple(np.argwhere(sizes == sizes.max())[0])
    for percent in (50, 95, 99):
        assert found.percentile(percent) == pytest.approx(np.percentile(sizes, percent), abs=10 * step)
    middle = float(np.median(sizes))
    assert found.share_from(middle) == pytest.approx((sizes >= middle).mean(), abs=0.01)


def test_bins_lie_on_the_legend() -> None:
    before = Picture(np.full((1, 4, 3), 0.5, np.float32))
    change = np.array([-300, -8, 0.01, 16], np.float32) / 255
    pair = Compared.of(before, before.with_pixels(before.pixels + change[None, :, None]))
    assert np.flatnonzero(counted(pair, Kind.SIGNED).bins(64, 8) > 0.5).tolist() == [0, 24, 32, 48]
    # Not amplified, the same levels are nearer to the middle.
    assert np.flatnonzero(counted(pair, Kind.SIGNED).bins(64, 1) > 0.5).tolist() == [0, 30 + 1, 32, 34]
    assert np.flatnonzero(counted(pair, Kind.ABSOLUTE).bins(64, 8) > 0.5).tolist() == [0, 16, 32, 63]
    assert counted(pair, Kind.ABSOLUTE).bins(64, 64).sum() == pytest.approx(4)


def test_equal_pictures_have_no_errors() -> None:
    pair = compared()
    same = Compared.of(pair.first.picture, pair.first.picture)
    for kind in Kind:
        found = counted(same, kind)
        assert found.mean == pytest.approx(0, abs=1e-6)
        assert found.percentile(99) == pytest.approx(0, abs=1e-6)


def test_the_small_map_grows_band_by_band(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(error_survey, "BAND", 2000)
    monkeypatch.setattr(error_survey, "SMALL", 3000)
    pair = compared()
    steps = list(survey(pair, Kind.SIGNED, Channel.RED))
    assert steps[-1].fraction == 1
    assert steps[-1].every == 2
    assert [step.rows for step in steps] == sorted({step.rows for step in steps})
    assert len(steps) > 2
    whole = error_map(pair, Kind.SIGNED, Channel.RED, pair.whole)
    np.testing.assert_array_equal(steps[-1].small, whole[::2, ::2])

"""Words of a problem can be read, however narrow the window."""

import pytest

from app.problem import Problem, Remedy
from app.ui.error_banner import ErrorBanner
from tests.app.waiting import settle


@pytest.mark.parametrize(("width", "below"), [(900, False), (480, True)])
def test_buttons_stand_beside_the_words_or_below_them(qt, width: int, below: bool) -> None:
    banner = ErrorBanner()
    banner.show_problem(
        Problem("“night.dng” cannot be opened.", "Save it as a TIFF first.", "all", Remedy.OPEN_ANOTHER)
    )
    banner.resize(width, 120)
    banner.show()
    settle()
    assert (banner._remedy.geometry().top() > banner._advice.geometry().bottom()) is below
    assert banner._what.width() > 300
    banner.close()

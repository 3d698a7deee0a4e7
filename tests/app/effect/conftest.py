"""A result on screen, and its masks."""

import pytest

from app.application import Application
from app.mask_editing import MaskEditing
from tests.app.waiting import wait_until


@pytest.fixture
def ready(restored: Application) -> Application:
    """A result is shown, and all that effects need is made."""
    pictures = restored.window.tab.screen_pictures
    wait_until(lambda: pictures.mixable.of(restored.session.pictures.current.after) is not None)
    return restored


@pytest.fixture
def masks(ready: Application) -> MaskEditing:
    """Masks without the tint over them."""
    ready.session.masks.show(False)
    return ready.session.masks

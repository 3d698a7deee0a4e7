"""What runs on the restore lane: the only part of the window that makes torch do something.

torch takes a second or two to import; it is imported by the first job on the lane, when the window has long been there.
"""

import atexit
import ctypes
import gc
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.restored import Restored
from app.running import Running
from core import library
from core.analysis.drift import drift
from core.devices import Device
from core.library import Added, Model
from core.picture.picture import Picture
from core.progress import Progress, Work

if TYPE_CHECKING:
    from core.restoration.restorer import Restorer
    from core.restoration.run_figures import RunFigures

# Large enough to run every layer of a network once.
TRIAL = 64


class Engine:
    """Makes the generators that jobs pull. All of them end up on one thread, so the loaded networks need no lock.

    ``running`` counts from the next job on.
    """

    def __init__(self, running: Running | None = None) -> None:
        self.running = running or Running()

    def prepare(self, model: Model | None) -> Work[Progress, Device]:
        """Import torch, load ``model`` if there is one, and try it on a small patch, so that Restore starts at once.

        Returns the device that will do the work.
        """
        _load_libraries()
        yield Progress(1, 4)
        with _collector_at_rest():
            import core.restoration.restorer  # noqa: F401
            from core import devices

            device = devices.pick_or_automatic(self.running.device)
        yield Progress(2, 4)
        if model is not None:
            restorer = self._restorer(model)
            yield Progress(3, 4)
            restorer.run(np.full((TRIAL, TRIAL, 3), 0.5, np.float32))
        return device

    def restore(
        self, picture: Picture, model: Model, first: tuple[int, int, int, int] | None
    ) -> Work[Progress, Restored]:
        """Restore ``picture`` with ``model``; ``first`` is what the person looks at: (top, left, height, width)."""
        yield Progress(0, 0)
        from core.restoration.restore import restore
        from core.restoration.tiles import Region

        restorer = self._restorer(model)
        tile = yield from self._tile(restorer, picture)
        after = yield from restore(picture, restorer, tile=tile, first=Region(*first) if first else None)
        return Restored(after, drift(picture, after))

    def devices(self) -> list[Device]:
        """All there are; called on the lane."""
        from core import devices

        return devices.devices()

    def estimate(self, model: Model, device: Device) -> Work[Progress, "RunFigures"]:
        """Guess how fast ``model`` is on ``device`` and what memory it takes."""
        from core.restoration import run_figures

        return (yield from run_figures.estimate(model, device))

    def _restorer(self, model: Model) -> "Restorer":
        from core import devices
        from core.restoration.restorer import Restorer

        # A device that was unplugged does not stop the work.
        restorer = Restorer.load(model, devices.usable_name(self.running.device))
        restorer.most_threads = self.running.threads or None
        return restorer

    def _tile(self, restorer: "Restorer", picture: Picture) -> Work[Progress, int | None]:
        """The side of tiles that take no more memory than was wished; None where nothing was."""
        if not self.running.memory:
            return None
        from core.restoration.memory_need import tile_within
        from core.restoration.restore import settle

        yield from settle(restorer, picture.size_megapixels)
        return tile_within(restorer, self.running.memory)

    def add_model(self, path: Path) -> Work[Progress, Added]:
        """Put the checkpoint at ``path`` among the user's models."""
        _load_libraries()
        return library.add(path)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python's cycle collector from walking all that is imported meanwhile, now and ever after.

    It would hold Python's lock, and with it the window, for a tenth of a second each time.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        # Libraries in C++ count at the end what nobody collected, and complain.
        atexit.register(gc.unfreeze)


def _load_libraries() -> None:
    """Load torch's large library without Python's lock, which ``import torch`` would hold for a third of a second.

    A function called through ctypes runs without the lock; the import then finds the library loaded.
    """
    spec = importlib.util.find_spec("torch")
    if sys.platform == "win32" or spec is None or spec.origin is None:
        return
    name = "libtorch_cpu.dylib" if sys.platform == "darwin" else "libtorch_cpu.so"
    process = ctypes.CDLL(None)
    process.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    process.dlopen.restype = ctypes.c_void_p
    # Where this finds nothing, the import loads the library itself.
    process.dlopen(os.fsencode(Path(spec.origin).parent / "lib" / name), os.RTLD_LAZY)

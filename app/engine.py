"""What runs on the restore lane: the only part of the window that makes torch do something.

torch takes a second or two to import; it is imported by the first job on the lane, when the window has long been there.
"""

import ctypes
import importlib.util
import os
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app import collector
from app.restored import Restored
from app.running import Running
from app.vast import TILE_BYTES, is_vast
from core import library
from core.analysis.drift import drift
from core.devices import Device
from core.library import Added
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.focus import Focus
from core.restoration.unfinished import Unfinished

if TYPE_CHECKING:
    from core.advice.advice import Advice
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
        # Only then there is much to import; a later model should not be kept for ever.
        is_first = "torch" not in sys.modules
        _load_libraries()
        yield Progress(1, 4)
        with collector.at_rest() if is_first else nullcontext():
            import core.restoration.restorer  # noqa: F401
            from core import devices

            device = devices.pick_or_automatic(self.running.device)
            yield Progress(2, 4)
            if model is not None:
                restorer = self._restorer(model)
                yield Progress(3, 4)
                restorer.run(np.full((TRIAL, TRIAL, 3), 0.5, np.float32))
        return device

    def restore(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, Restored]:
        """Restore ``picture`` with ``model``, what is in ``focus`` first, going on from what is in ``onto``."""
        yield Progress(0, 0)
        from core.restoration.haze_doubt import haze_doubt
        from core.restoration.restore import restore

        restorer = self._restorer(model)
        tile = self._tile(restorer, picture)
        after = yield from restore(picture, restorer, tile=tile, focus=focus, onto=onto, may_tune=False)
        tiles = [tile.target for tile in onto.plan.tiles] if onto.plan is not None else []
        return Restored(after, drift(picture, after, tiles), onto.is_hazy, haze_doubt(picture, restorer))

    def restore_focus(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, None]:
        """Restore only what is in ``focus``; a later `restore` goes on from there."""
        yield Progress(0, 0)
        from core.restoration.restore import restore_focus

        restorer = self._restorer(model)
        yield from restore_focus(picture, restorer, focus, onto, tile=self._tile(restorer, picture))

    def tune(self, model: Model) -> Work[Progress, None]:
        """Find how ``model`` runs best on this computer, unless that is known; from then on it runs so."""
        yield Progress(0, 0)
        from core.restoration import tuning
        from core.restoration.restore import settle

        yield from settle(self._restorer(model), tuning.WORTH_IT)

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

    def _tile(self, restorer: "Restorer", picture: Picture) -> int | None:
        """The side of tiles that take no more memory than was wished, or than a vast picture leaves; None for any."""
        limit = self.running.memory
        if is_vast(picture, scale=restorer.scale):
            limit = min(limit or TILE_BYTES, TILE_BYTES)
        if not limit:
            return None
        from core.progress import finish
        from core.restoration.memory_need import tile_within
        from core.restoration.restore import settle

        finish(settle(restorer, 0))
        return tile_within(restorer, limit)

    def look_closer(self, advice: "Advice", picture: Picture) -> Work[Progress, "Advice"]:
        """What ``picture`` needs, with noise that only a network finds."""
        yield Progress(0, 0)
        from core.advice import noise_by_network
        from core.advice.advice import look_closer

        denoise = noise_by_network.bundled()
        return advice if denoise is None else look_closer(advice, picture, denoise)

    def add_model(self, path: Path) -> Work[Progress, Added]:
        """Put the checkpoint at ``path`` among the user's models."""
        _load_libraries()
        return library.add(path)


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

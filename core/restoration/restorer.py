"""A loaded network, ready to restore patches of pixels, and the limits it works within."""

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from core import devices, library
from core.devices import Device
from core.errors import OutOfMemory, SettingsError, UnreadableModel
from core.model_file import Model
from core.models import RestorationNetwork, checkpoint
from core.picture.picture import Picture
from core.restoration import measured_fields
from core.restoration.glance import CLEARED_SIDE, SIDE
from core.restoration.haze import LIKELY, haze
from core.restoration.precision import computing, keep_ends_exact
from core.restoration.recorded import Recorder
from core.restoration.run_settings import RunSettings

# The side of a tile where nobody asks for another one. On a processor the default model runs fastest where a
# tile's features stay in the caches, and one then takes 0.13 s of two cores, so Cancel is answered at once; a GPU wants
# more pixels at once to fill its cores.
PROCESSOR_TILE = 224
GPU_TILE = 512
# What neighbouring tiles share where nobody measured how far the network looks. With this much, the default model
# differs from an untiled run no more where tiles overlap than in their middles (benchmarks/photograph.py).
OVERLAP = 32

KEPT_NETWORKS = 2


class Restorer:
    """A network on a device, for photographs: three channels in, three out.

    ``overlap`` is what suits it, in source pixels; ``scale`` is how much larger its results are. ``settings`` are those
    it runs with: ``usual_settings`` until others were found on this computer (`core.restoration.tuning`). ``precision``
    is the one that was asked for, "auto" to leave it to what is found. ``beside`` are restorers with the same network
    on further devices, which take tiles of the same picture. ``most_threads`` is for those who want the processor for
    other things too; None leaves it to what is found.
    """

    def __init__(
        self,
        network: RestorationNetwork,
        device: Device,
        model: Model | None = None,
        precision: str = "auto",
        beside: Sequence["Restorer"] = (),
    ) -> None:
        if network.channels not in (1, 3):
            raise SettingsError(
                f"This model takes {network.channels} channels, so it is not made for single photographs.",
                "Choose a model for colour or gray pictures.",
            )
        self.network = network.to(device.torch).eval()
        keep_ends_exact(self.network)
        self.device = device
        self.model = model
        self.scale = network.scale
        self.multiple_of = network.multiple_of
        self.overlap = _overlap(model)
        self.precision = precision
        self.usual_settings = RunSettings(
            PROCESSOR_TILE if device.name == "cpu" else GPU_TILE, None, "float32" if precision == "auto" else precision
        )
        self.settings = self.usual_settings
        self.most_threads: int | None = None
        self.beside = tuple(beside)
        self._recorder = Recorder()

    @property
    def lifts_only_haze(self) -> bool:
        """Whether the network is against haze and nothing else."""
        return self.scale == 1 and self.model is not None and self.model.task == "dehaze"

    @property
    def needs_whole(self) -> bool:
        """Whether tiles show too little of a picture: how thick haze is, only all of it tells."""
        return self.lifts_only_haze or self.clears

    @property
    def unblurs(self) -> bool:
        """Whether the network learnt from pictures whose blur had been taken back by a kernel found in them."""
        return self.scale == 1 and self.model is not None and bool(self.model.card.get("unblurred"))

    @property
    def clears(self) -> bool:
        """Whether the network learnt from hazy pictures that had been cleared as far as their dark channel tells."""
        return self.scale == 1 and self.model is not None and bool(self.model.card.get("cleared"))

    @property
    def whole_side(self) -> int:
        """How long the longer side of a whole picture may be, to be seen as it is; a larger one is made small."""
        return CLEARED_SIDE if self.clears else SIDE

    @property
    def keeps_tone(self) -> bool:
        """Whether a tile's tone stays as it is: what would change it, haze, is judged by the whole before."""
        return self.clears and not self.lifts_only_haze

    def takes_for_hazy(self, picture: Picture) -> bool:
        """Whether haze is taken out of ``picture``, by a look at all of it."""
        # Who chose a model against haze alone is not contradicted.
        return self.lifts_only_haze or (self.clears and haze(picture).confidence >= LIKELY)

    @property
    def tile(self) -> int:
        """The side of a tile, in source pixels."""
        return self.settings.tile

    @classmethod
    def load(cls, model: Model | str | Path | None = None, device: str = "auto", precision: str = "auto") -> "Restorer":
        """The restorer of a model, by value, name or path; a network that was loaded lately is taken as it is.

        ``device`` is a name, "auto" for the fastest, which on a computer with several equal cards means all of them.

        Errors: UnknownModel, UnreadableModel, DeviceError, SettingsError for a network that is not for photographs.
        """
        found = model if isinstance(model, Model) else library.find(model)
        team = devices.alike(device)
        names = tuple(one.name for one in team)
        try:
            changed = found.path.stat().st_mtime_ns
        except OSError as error:
            raise UnreadableModel(
                f"The file of the model “{found.title}” is gone: {found.path}.", "Put it back, or choose another model."
            ) from error
        networks = _networks(found.path, changed, found.file_size, names)
        first, *others = zip(networks, team, strict=True)
        return cls(*first, found, precision, [cls(*other, found, precision) for other in others])

    @torch.inference_mode()
    def run(self, patch: npt.NDArray[np.float32], settings: RunSettings | None = None) -> npt.NDArray[np.float32]:
        """Restore a patch: (h, w, 3) float32, 0 to 1 → (h·scale, w·scale, 3). OutOfMemory if it is too large.

        Precision and threads are those of ``settings``, or else the restorer's own. What half precision cannot hold is
        computed again in float32.
        """
        chosen = settings or self.settings
        with _memory_errors(self._recorder), threads(_fewer(chosen.threads, self.most_threads)):
            x = torch.from_numpy(np.ascontiguousarray(patch)).to(self.device.torch).permute(2, 0, 1)
            # A network for gray pictures sees the channels as three pictures.
            batch = x[None] if self.network.channels == 3 else x[:, None]
            y = self._recorder.run(lambda x: self._computed(x, chosen.precision), batch, chosen.precision)
            if chosen.precision != "float32" and not y.isfinite().all():
                y = self._computed(batch, "float32")
            result: npt.NDArray[np.float32] = y.reshape(3, *y.shape[-2:]).permute(1, 2, 0).float().cpu().numpy()
            return result

    def _computed(self, batch: Tensor, precision: str) -> Tensor:
        with computing(precision, self.device):
            result: Tensor = self.network(batch)
            return result


@lru_cache(maxsize=KEPT_NETWORKS)
def _networks(path: Path, changed: int, size: int, devices: tuple[str, ...]) -> tuple[RestorationNetwork, ...]:
    """The network in a file on each device, kept by file, date, size and devices."""
    network = checkpoint.build(checkpoint.read(path))
    # `to` moves a network itself, so every further device needs a copy.
    copies = [copy.deepcopy(network) for _ in devices[1:]]
    return tuple(one.to(device) for one, device in zip((network, *copies), devices, strict=True))


def _overlap(model: Model | None) -> int:
    """What the field that a network sees asks for: what lies further away cannot change a pixel much."""
    field = None if model is None else measured_fields.field_of(model)
    return OVERLAP if field is None else field.overlap


def _fewer(threads: int | None, most: int | None) -> int | None:
    return most if threads is None else min(threads, most or threads)


@contextmanager
def threads(count: int | None) -> Iterator[None]:
    """A block with so many threads; None leaves their number as it is."""
    before = torch.get_num_threads()
    if count is None or count == before:
        yield
        return
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def _memory_errors(recorder: Recorder) -> Iterator[None]:
    """One error for all the ways in which systems say that memory is short; what was recorded makes room."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_memory_shortage(error):
            raise
        recorder.forget()
        raise OutOfMemory("There is not enough memory for a tile of this size.", "Choose a smaller tile.") from error


def is_memory_shortage(error: BaseException) -> bool:
    """Whether an error of torch or of Python means that memory ran out."""
    # torch says it on processors and Apple GPUs only in words.
    words = ("not enough memory", "can't allocate memory", "cannot allocate memory", "out of memory")
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or any(word in str(error).lower() for word in words)

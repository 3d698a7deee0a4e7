"""Errors meant for a person: what happened, and what to do next.

    SilvermendError
    ├── SettingsError            2  a setting or combination that cannot work
    ├── PictureError
    │   ├── UnreadablePicture    3  missing, empty, truncated, not a picture, too large
    │   └── UnwritablePicture    4  no rights, full disk, a format that cannot hold it
    ├── ModelError               5
    │   ├── UnknownModel         5  no model of that name
    │   └── UnreadableModel      5  a file that is no model, or one that fits no network
    ├── DeviceError              6
    │   └── OutOfMemory          6  even the smallest tile does not fit
    ├── RestorationError         7  the network gave no usable picture
    └── TrainingError            8  a training run cannot go on, or its saved state cannot be read

The number is the exit code of the command line. 0 is success, 1 means that some of several pictures failed,
130 that the user stopped the run.
"""


class SilvermendError(Exception):
    """``what`` says what happened, ``advice`` what to do next; ``str(error)`` is both."""

    exit_code = 1

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()


class SettingsError(SilvermendError, ValueError):
    """A setting, or a combination of settings, that cannot work."""

    exit_code = 2


class PictureError(SilvermendError):
    """Something about a picture file."""

    exit_code = 3


class UnreadablePicture(PictureError):
    """The file is missing, empty, truncated, not a picture, or larger than this computer can hold."""


class UnwritablePicture(PictureError):
    """The result could not be written; nothing half-written is left behind."""

    exit_code = 4


class ModelError(SilvermendError):
    """Something about a model."""

    exit_code = 5


class UnknownModel(ModelError):
    """No model of that name is on this computer."""


class UnreadableModel(ModelError):
    """The file holds no model that can be loaded safely."""


class DeviceError(SilvermendError):
    """Something about the device that should do the work."""

    exit_code = 6


class OutOfMemory(DeviceError):
    """Even the smallest tile does not fit into memory."""


class RestorationError(SilvermendError):
    """The network gave no usable picture."""

    exit_code = 7


class TrainingError(SilvermendError):
    """A training run cannot go on, or its saved state cannot be read or written."""

    exit_code = 8

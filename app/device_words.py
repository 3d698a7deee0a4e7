"""Devices, and why it is this one, as the window says it."""

from PySide6.QtCore import QCoreApplication

from core.devices import Cause, Device

translate = QCoreApplication.translate


def short(device: Device) -> str:
    """CPU, or the name of the GPU without its maker's marks; why it is not another one in brackets."""
    name = "CPU" if device.name == "cpu" else device.title
    cause = short_cause(device.cause)
    return f"{name} ({cause})" if cause else name


def short_cause(cause: Cause) -> str:
    """Some words that fit into the strip at the bottom."""
    return {
        Cause.NO_GPU: translate("DeviceWords", "no GPU found"),
        Cause.TORCH_WITHOUT_CUDA: translate("DeviceWords", "torch has no CUDA"),
        Cause.NO_DRIVER: translate("DeviceWords", "GPU driver missing or too old"),
        Cause.SMALL_CARD: translate("DeviceWords", "GPU has too little memory"),
        Cause.MISSING: translate("DeviceWords", "the chosen device is not there"),
    }.get(cause, "")


def long_cause(cause: Cause) -> str:
    """The same as a sentence with what can be done; empty where nothing is amiss."""
    return {
        Cause.NO_GPU: translate("DeviceWords", "No GPU that can be used was found, so the processor does the work."),
        Cause.TORCH_WITHOUT_CUDA: translate(
            "DeviceWords",
            "There is an NVIDIA GPU, but the installed torch has no CUDA. Install torch for CUDA to use it.",
        ),
        Cause.NO_DRIVER: translate(
            "DeviceWords", "There is an NVIDIA GPU, but its driver is missing or too old. Install the current one."
        ),
        Cause.SMALL_CARD: translate("DeviceWords", "The GPU has too little memory, so the processor does the work."),
        Cause.MISSING: translate(
            "DeviceWords", "The device chosen in the preferences is not there; this one does the work meanwhile."
        ),
    }.get(cause, "")

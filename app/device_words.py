"""Devices, and why it is this one, as the window says it."""

from PySide6.QtCore import QCoreApplication

from app import words
from core.devices import Cause, Device

translate = QCoreApplication.translate


def short(device: Device) -> str:
    """CPU, or the name of the GPU and its memory; why it is not another one in brackets."""
    memory = words.memory(device.memory_total) if device.memory_total else ""
    name = "CPU" if device.name == "cpu" else ", ".join(filter(None, (device.title, memory)))
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
        Cause.CHOSEN: translate("DeviceWords", "chosen by hand"),
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
        Cause.CHOSEN: translate("DeviceWords", "It was chosen in the preferences; automatic would take the fastest."),
    }.get(cause, "")

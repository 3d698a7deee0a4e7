"""What the person wishes about where and with how much the work is done."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Running:
    """``device`` is a name of `core.devices`; ``memory`` is in bytes beside the pictures, ``threads`` of the processor.

    0 leaves a number to the program.
    """

    device: str = "auto"
    memory: int = 0
    threads: int = 0

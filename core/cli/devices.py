"""``silvermend devices``: what can do the work."""

import json
from argparse import Namespace

from core import devices


def run(options: Namespace) -> int:
    """List every device, the automatic choice first."""
    found = devices.devices()
    if options.json:
        print(json.dumps([vars(device) for device in found], indent=2))
        return 0
    for device in found:
        free, total = device.memory_free / 1e9, device.memory_total / 1e9
        cores = f", {device.cores} cores" if device.cores else ""
        print(f"{device.name}: {device.title}{cores}, {free:.1f} of {total:.1f} GB memory free. {device.reason}")
    return 0

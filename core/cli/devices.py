"""``silvermend devices``: what can do the work, and how models were found to run best on it."""

import json
from argparse import Namespace
from dataclasses import asdict

from core import devices, library
from core.cli.progress_line import ProgressLine
from core.devices import Device
from core.errors import DeviceError
from core.progress import finish
from core.restoration import run_settings
from core.restoration.run_settings import RunSettings


def run(options: Namespace) -> int:
    """List every device, the automatic choice first, or find out how one model runs best on that."""
    if options.measure is not None:
        return _measure(options.measure, options.json)
    found = [(device, _known(device)) for device in devices.devices()]
    if options.json:
        values = [
            {**vars(device), "cause": device.cause.value, "models": {name: asdict(best) for name, best in known}}
            for device, known in found
        ]
        print(json.dumps(values, indent=2))
        return 0
    for device, known in found:
        free, total = device.memory_free / 1e9, device.memory_total / 1e9
        cores = f", {device.cores} cores" if device.cores else ""
        print(f"{device.name}: {device.title}{cores}, {free:.1f} of {total:.1f} GB memory free. {device.reason}")
        for name, best in known:
            print(f"    {name} runs best in {_spoken(best)}")
    return 0


def _measure(name: str, as_value: bool) -> int:
    from core.restoration import tuning
    from core.restoration.restorer import Restorer

    restorer = Restorer.load(name)
    with ProgressLine(name) as line:
        best = finish(tuning.find(restorer), line.show)
    if best is None:
        raise DeviceError(
            "Other programs keep this computer too busy to measure anything, or its memory is too short.",
            "Close some and try again.",
        )
    value = {"model": name, "device": restorer.device.name, **asdict(best)}
    print(json.dumps(value) if as_value else f"{name} runs best in {_spoken(best)} on {restorer.device.name}")
    return 0


def _known(device: Device) -> list[tuple[str, RunSettings]]:
    """What was found for each model on ``device``, by its name."""
    known = ((model.name, run_settings.recall(run_settings.key(model, device, "auto"))) for model in library.models())
    return [(name, best) for name, best in known if best is not None]


def _spoken(best: RunSettings) -> str:
    threads = f", {best.threads} threads" if best.threads else ""
    return f"tiles of {best.tile} pixels{threads}, {best.precision}"

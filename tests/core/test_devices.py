"""Devices have names and sizes, and unknown ones are refused."""

import pytest

from core import devices
from core.devices import Device, pick
from core.errors import DeviceError


def test_the_processor_is_always_there_and_last_with_a_name_cores_and_memory():
    processor = devices.devices()[-1]
    assert processor.name == "cpu"
    assert processor.title
    assert processor.cores >= 1
    assert 0 < processor.memory_free <= processor.memory_total
    assert processor.torch.type == "cpu"


def test_auto_is_the_first_and_cuda_the_first_nvidia_gpu(monkeypatch):
    gpu = Device("cuda:0", "A GPU", 1, 2, 3, "")
    processor = Device("cpu", "A processor", 1, 2, 3, "")
    monkeypatch.setattr(devices, "devices", lambda: [gpu, processor])
    assert pick() is gpu
    assert pick("cuda") is gpu
    assert pick("cpu") is processor


def test_a_device_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(DeviceError, match=r"no device called 'cuda:7'.*cpu"):
        pick("cuda:7")


def test_auto_takes_all_cards_that_are_equal_and_a_name_takes_one(monkeypatch):
    cards = [
        Device(f"cuda:{index}", title, 8, total, 40, "")
        for index, (title, total) in enumerate([("A", 9), ("B", 9), ("A", 9)])
    ]
    monkeypatch.setattr(devices, "devices", lambda: [*cards, Device("cpu", "P", 1, 1, 2, "")])
    assert [one.name for one in devices.alike()] == ["cuda:0", "cuda:2"]
    assert [one.name for one in devices.alike("cuda")] == ["cuda:0"]
    monkeypatch.setattr(devices, "devices", lambda: [Device("cpu", "P", 1, 1, 2, "")])
    assert [one.name for one in devices.alike()] == ["cpu"]

"""Devices have names and sizes, and unknown ones are refused."""

import pytest

from core import devices
from core.devices import Cause, Device, pick
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


def a_card(folder, vendor="0x10de", kind="0x030000"):
    place = folder / "0000:01:00.0"
    place.mkdir(parents=True)
    (place / "vendor").write_text(f"{vendor}\n")
    (place / "class").write_text(f"{kind}\n")
    return folder


@pytest.mark.parametrize(
    ("version", "vendor", "kind", "cause"),
    [
        (None, "0x10de", "0x030200", Cause.TORCH_WITHOUT_CUDA),
        ("12.8", "0x10de", "0x030000", Cause.NO_DRIVER),
        ("12.8", "0x10de", "0x040300", Cause.NO_GPU),
        (None, "0x8086", "0x030000", Cause.NO_GPU),
    ],
)
def test_the_processor_says_why_it_does_the_work(monkeypatch, tmp_path, version, vendor, kind, cause):
    monkeypatch.setattr(devices, "_PCI", a_card(tmp_path / "pci", vendor, kind))
    monkeypatch.setattr(devices, "_cuda", lambda: iter(()))
    monkeypatch.setattr(devices, "_apple", lambda: iter(()))
    monkeypatch.setattr(devices.platform, "system", lambda: "Linux")
    monkeypatch.setattr("torch.version.cuda", version)
    monkeypatch.setattr("torch.version.hip", None)
    (processor,) = devices.devices()
    assert processor.cause is cause
    assert cause.value in processor.reason


def test_a_card_with_hardly_any_memory_is_no_automatic_choice(monkeypatch):
    monkeypatch.setattr(devices, "_apple", lambda: iter(()))
    monkeypatch.setattr(devices, "_cuda", lambda: iter([Device("cuda:0", "A tiny one", 1, 900_000_000, 2, "")]))
    assert pick().name == "cpu"
    assert pick().cause is Cause.SMALL_CARD
    assert pick("cuda").name == "cuda:0"


def test_a_chosen_device_that_is_gone_leaves_the_automatic_choice():
    assert devices.pick_or_automatic("cuda:7").cause is Cause.MISSING
    assert devices.usable_name("cuda:7") == pick().name
    assert devices.usable_name("auto") == "auto"
    assert devices.pick_or_automatic("cpu").cause is Cause.CHOSEN

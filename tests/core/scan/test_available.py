"""A way to compute the scan is offered where it can run, and the fastest there is gets chosen."""

import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec

import pytest
import torch
from torch import Tensor
from torch._subclasses import FakeTensorMode

from core.scan import available, backends, selective_scan, use_backend

Machine = Callable[..., tuple[str, ...]]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """Play a computer with or without a card, new or old, a C compiler, and packages; gives what scans it has."""

    def played(*packages: str, card: bool = True, compiler: bool = True, made: int = 9) -> tuple[str, ...]:
        monkeypatch.setattr(torch.cuda, "is_available", lambda: card)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (made, 0))
        monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/cc" if compiler else None)
        monkeypatch.setattr(available, "find_spec", lambda name: ModuleSpec(name, None) if name in packages else None)
        backends.cache_clear()
        return backends()

    yield played
    monkeypatch.undo()
    backends.cache_clear()


EVERYWHERE = ("cpu", "portable", "reference")


@pytest.mark.parametrize(
    ("packages", "facts", "expected"),
    [
        (["triton"], {}, ("gpu", *EVERYWHERE)),
        (["triton"], {"card": False}, EVERYWHERE),
        (["triton"], {"compiler": False}, EVERYWHERE),
        (["triton"], {"made": 6}, EVERYWHERE),
        ([], {}, EVERYWHERE),
        (["mamba_ssm"], {}, EVERYWHERE),
        (["mamba_ssm", "selective_scan_cuda"], {}, ("mamba_ssm", *EVERYWHERE)),
        (["triton", "mamba_ssm", "selective_scan_cuda"], {}, ("gpu", "mamba_ssm", *EVERYWHERE)),
        (["mamba_ssm", "selective_scan_cuda"], {"card": False}, EVERYWHERE),
    ],
)
def test_a_scan_is_offered_where_it_can_run(
    machine: Machine, packages: list[str], facts: dict[str, int], expected: tuple[str, ...]
) -> None:
    assert machine(*packages, **facts) == expected


@pytest.mark.parametrize(
    ("packages", "device", "expected"),
    [
        (["triton"], "cuda", "gpu"),
        (["mamba_ssm", "selective_scan_cuda"], "cuda", "mamba_ssm"),
        ([], "cuda", "portable"),
        (["triton"], "cpu", "cpu"),
        (["triton"], "mps", "portable"),
    ],
)
def test_the_fastest_that_fits_the_device_is_chosen(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, packages: list[str], device: str, expected: str
) -> None:
    machine(*packages)
    called = []

    def stand_in(name: str) -> Callable[..., Tensor]:
        called.append(name)
        return lambda u, *_: u

    # The package gives its function the module's name.
    monkeypatch.setattr(sys.modules["core.scan.selective_scan"], "_load", stand_in)
    with FakeTensorMode():
        u, rates, skip = (torch.empty(*shape, device=device) for shape in [(1, 4, 2, 3), (2, 3, 5), (2, 3)])
        maps, order = torch.empty(1, 4, 2, 5, device=device), torch.empty(1, 2, 4, dtype=torch.int32, device="meta")
        selective_scan(u, u, rates, maps, maps, skip, order)
    assert called == [expected]
    called.clear()


def test_what_needs_a_card_refuses_what_lies_elsewhere(machine: Machine) -> None:
    machine("triton")
    u, maps, order = torch.zeros(1, 4, 2, 3), torch.zeros(1, 4, 2, 5), torch.arange(4).expand(1, 2, 4)
    with use_backend("gpu"), pytest.raises(ValueError, match="gpu scan cannot work on a tensor that lies on cpu"):
        selective_scan(u, u, torch.zeros(2, 3, 5), maps, maps, torch.zeros(2, 3), order)

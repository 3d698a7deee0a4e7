"""Half precision is taken where it is native, clearly faster and exact enough; the ends of a network stay exact."""

import copy

import numpy as np
import pytest
import torch
from torch import nn

from core import library
from core.devices import Device
from core.models import checkpoint
from core.restoration import precision
from core.restoration.precision import agreement, choose, computing, keep_ends_exact, loss, native

CPU = Device("cpu", "Test processor", 0, 0, 2, "")


def test_the_bound_on_agreement_keeps_the_loss_below_a_hundredth_of_a_decibel():
    assert 0.005 < loss(precision.LEAST_AGREEMENT, 35) < 0.01
    # The same by adding the mean squares of two errors that have nothing to do with each other.
    random = np.random.default_rng(1)
    truth = np.full(2_000_000, 0.5)
    restored = truth + random.normal(0, 10 ** (-35 / 20), truth.shape)
    rounded = restored + random.normal(0, 10 ** (-45 / 20), truth.shape)
    before, after = (-10 * np.log10(np.mean((x - truth) ** 2)) for x in (restored, rounded))
    assert before - after == pytest.approx(loss(45, 35), abs=0.01)


def test_agreement_is_the_psnr_of_what_is_shown():
    exact = np.full((4, 4, 3), 0.5, np.float32)
    assert agreement(exact + np.float32(0.01), exact) == pytest.approx(40, abs=1e-4)
    assert agreement(exact, exact) == np.inf
    # Beyond white, differences are not seen.
    assert agreement(exact + 1, exact + 2) == np.inf
    # Nothing is said for what is no number, and that is never enough.
    assert not agreement(exact * np.nan, exact) >= precision.LEAST_AGREEMENT


@pytest.mark.parametrize(
    ("seconds", "chosen"),
    [
        ({"float32": 1.0, "bfloat16": 0.8}, "bfloat16"),
        ({"float32": 1.0, "bfloat16": 0.9}, "float32"),
        ({"float32": 1.0, "bfloat16": 0.8, "float16": 0.7}, "float16"),
        ({"float32": 1.0}, "float32"),
    ],
)
def test_the_fastest_is_chosen_if_it_is_clearly_faster(seconds, chosen):
    assert choose(seconds) == chosen


@pytest.mark.parametrize(
    ("found", "has_kernels", "expected"),
    [
        ({"avx512_f": True, "avx512_bf16": False}, True, ()),
        ({"avx512_bf16": True}, True, ("bfloat16",)),
        ({"amx_bf16": True, "avx512_fp16": True}, True, ("bfloat16", "float16")),
        ({"bf16": True}, False, ()),
    ],
)
def test_a_processor_has_what_its_instructions_compute(monkeypatch, found, has_kernels, expected):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: found, raising=False)
    monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: has_kernels)
    assert native(CPU) == expected


def test_a_torch_that_does_not_tell_has_none(monkeypatch):
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    assert native(CPU) == ()


def test_float32_is_left_alone_and_half_precision_ends_with_its_block():
    with computing("float32", CPU):
        assert not torch.is_autocast_enabled("cpu")
    with computing("bfloat16", CPU):
        assert torch.get_autocast_dtype("cpu") == torch.bfloat16
        assert torch.is_autocast_enabled("cpu")
    assert not torch.is_autocast_enabled("cpu")


def test_convolutions_that_read_or_write_pixels_stay_exact_in_a_copy_too():
    network = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Conv2d(8, 8, 3), nn.Conv2d(8, 3, 3)).requires_grad_(False)
    keep_ends_exact(network)
    keep_ends_exact(network)
    copied = copy.deepcopy(network)
    nn.init.zeros_(network[0].weight)
    x, features = torch.rand(1, 3, 9, 9), torch.rand(1, 8, 9, 9)
    with computing("bfloat16", CPU):
        assert copied[0](x).dtype == torch.float32
        assert copied[1](features).dtype == torch.bfloat16
        assert copied[2](features.bfloat16()).dtype == torch.float32
        assert copied[0](x)[0, 0].std() > 0.01


def test_exact_ends_bring_half_precision_nearer_to_float32():
    # Drawn weights tell little: from one draw to the next the gain is anything between a sixth and a half.
    network = checkpoint.build(checkpoint.read(library.find("denoise").path)).eval()
    generator = torch.Generator().manual_seed(3)
    ramp = torch.linspace(0.1, 0.9, 96).expand(1, 3, 96, 96)
    x = ramp + 0.1 * torch.randn(ramp.shape, generator=generator)

    def apart():
        with torch.inference_mode(), computing("bfloat16", CPU):
            half = network(x)
        with torch.inference_mode():
            return float((half - network(x)).square().mean())

    before = apart()
    keep_ends_exact(network)
    assert apart() < 0.7 * before

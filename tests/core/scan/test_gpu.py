"""The kernels for a card agree with the loop: on a card where there is one, or else in Triton's interpreter.

The interpreter takes a tenth of a second per step, so its cases are small, and so are the chunks they are cut into.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from torch import Tensor

from core.scan.reference import selective_scan as reference
from tests.core.scan.cases import Case

ON_A_CARD = torch.cuda.is_available()
# Older interpreters cannot work with today's numpy.
pytest.importorskip("triton", minversion=None if ON_A_CARD else "3.7", reason="There is no Triton here to run them.")

from core.scan.gpu import autograd, plan, selective_scan  # noqa: E402 - only where there is Triton.

DEVICE = "cuda" if ON_A_CARD else "cpu"


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several chunks, several rounds of handing over, and states made again, in few steps."""
    monkeypatch.setattr(plan, "_STEPS", 4)
    monkeypatch.setattr(plan, "KEEPING", plan.Way(4, 1, 2))
    monkeypatch.setattr(autograd, "BACKWARD", plan.Way(1, 1, 2))
    monkeypatch.setattr(autograd, "_ROWS", 2)


@dataclass(frozen=True)
class Small(Case):
    """As few steps as the interpreter wants, on the card where there is one."""

    positions: int = 11
    heads: int = 1

    def inputs(self, dtype: torch.dtype = torch.float32) -> list[Tensor]:
        """In half precision only what is as large as the picture is: u, delta, B and C."""
        u, delta, A, B, C, *others = super().inputs()
        inputs = [u.to(dtype), delta.to(dtype), A, B.to(dtype), C.to(dtype), *others]
        return [x.to(DEVICE) for x in inputs]


CASES = [
    Small(positions=21),
    Small(images=2, heads=4, positions=9, steps=6, orders=2, channels=3, states=4),
    Small(heads=8, channels=1, states=3, bias=False),
    Small(channels=70, states=2, positions=6),
    Small(channels=5, states=33, positions=6),
    Small(images=2, positions=9, heads=2, states=5),
    Small(positions=1),
]
LARGE_CASES = [
    Small(positions=128 * 128, heads=8),
    Small(images=3, positions=5000, heads=4, channels=48, orders=3, steps=3001),
    Small(images=2, positions=4096, channels=360),
    Small(positions=1000, heads=2, channels=33, states=64, bias=False),
]


def output_and_gradients(scan: object, inputs: list[Tensor], dtype: torch.dtype | None = None) -> list[Tensor]:
    # Detached, not cloned: a view stays one.
    leaves = [x.detach().to(dtype or x.dtype).requires_grad_() if x.is_floating_point() else x for x in inputs]
    assert callable(scan)
    y = scan(*leaves, *([] if len(leaves) == 8 else [None]))
    weight = torch.randn(y.shape, generator=torch.Generator().manual_seed(2)).to(inputs[0]).to(y)
    gradients = torch.autograd.grad(y, [x for x in leaves if x.requires_grad], weight)
    assert y.dtype == leaves[0].dtype
    return [y.detach().double(), *(gradient.double() for gradient in gradients)]


def distances(ours: list[Tensor], theirs: list[Tensor]) -> list[float]:
    return [float((a - b).norm() / b.norm().clamp(min=1e-12)) for a, b in zip(ours, theirs, strict=True)]


def exact(inputs: list[Tensor]) -> list[Tensor]:
    return output_and_gradients(reference, inputs, torch.float64)


def assert_agreement(inputs: list[Tensor]) -> None:
    y, *gradients = distances(output_and_gradients(selective_scan, inputs), exact(inputs))
    assert y <= 1e-5
    assert max(gradients) <= 1e-4


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_kernels_agree_with_the_loop(case: Small) -> None:
    assert_agreement(case.inputs())


@pytest.mark.skipif(not ON_A_CARD, reason="The interpreter would take hours.")
@pytest.mark.parametrize("case", LARGE_CASES, ids=str)
def test_the_kernels_agree_with_the_loop_on_pictures(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert_agreement(case.inputs())


def test_places_that_32_bits_cannot_count_are_found_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autograd, "is_far", lambda _: True)
    assert_agreement(Small(images=2, heads=2, channels=3, states=2, positions=9, steps=7).inputs())


def test_slow_decays_over_many_chunks_keep_their_digits() -> None:
    u, delta, A, *rest = Small(positions=1500 if ON_A_CARD else 40, channels=2, states=1).inputs()
    assert_agreement([u, delta - 4, A * 0.01, *rest])


def test_tiny_steps_keep_their_digits() -> None:
    u, delta, *rest = Small(channels=2, states=2, positions=5).inputs()
    assert_agreement([u, delta - 12, *rest])


# What is written is rounded, in bfloat16 by 2⁻⁸ at most and in float16 by 2⁻¹¹; the interpreter cuts bfloat16 off.
@pytest.mark.parametrize(("dtype", "rounding"), [(torch.bfloat16, 2**-7), (torch.float16, 2**-11)])
def test_half_precision_is_read_and_written_as_it_is_and_computed_in_single(
    dtype: torch.dtype, rounding: float
) -> None:
    inputs = Small(channels=2, states=4).inputs(dtype)
    assert max(distances(output_and_gradients(selective_scan, inputs), exact(inputs))) <= rounding


def test_views_into_one_projection_are_read_where_they_are() -> None:
    u, delta, A, B, C, *rest = Small(images=2, heads=2, channels=3, states=5, positions=6).inputs()
    heads_outermost = torch.cat([delta, B, C], -1).permute(2, 0, 1, 3).contiguous().permute(1, 2, 0, 3)
    apart = torch.cat([u, torch.full_like(u, torch.nan)], -1)[..., :3]
    delta, B, C = heads_outermost.split([3, 5, 5], -1)
    assert_agreement([apart, delta, A, B, C, *rest])


def test_one_input_for_all_heads_is_read_by_each() -> None:
    u, *rest = Small(heads=2, channels=3, states=2, positions=5).inputs()
    one = u[:, :, :1].expand(-1, -1, 2, -1)
    assert one.stride(2) == 0
    assert_agreement([one, *rest])


def test_positions_never_visited_are_zero() -> None:
    inputs = Small(heads=2, channels=2, states=2, steps=5).inputs()
    u = inputs[0].requires_grad_()
    y = selective_scan(*inputs)
    for value in (y.detach(), torch.autograd.grad(y.sum(), u)[0]):
        for head, order in enumerate(inputs[6][0].long()):
            assert value[0, order, head].abs().min() > 0
            value[0, order, head] = 0
        assert not value.any()


def test_huge_steps_forget_everything_and_overflow_nothing() -> None:
    u, delta, *rest = Small(channels=2, states=2).inputs()
    assert selective_scan(u, delta + 1e4, *rest).isfinite().all()
    assert selective_scan(u, delta - 1e4, *rest).isfinite().all()


def test_a_nan_spoils_what_comes_after_it_in_its_head_alone() -> None:
    inputs = Small(heads=2, channels=2, states=2).inputs()
    order = inputs[6].long()
    inputs[0][0, order[0, 1, 5], 1, 1] = torch.nan
    y = selective_scan(*inputs)
    assert y[0, order[0, 1, 5:], 1, 1].isnan().all()
    y[0, order[0, 1, 5:], 1, 1] = 0
    assert y.isfinite().all()


def test_nothing_to_visit_gives_zeros() -> None:
    inputs = Small().inputs()
    inputs[6] = inputs[6][..., :0]
    assert not selective_scan(*inputs).any()


def test_backward_may_run_twice_and_gives_the_same_numbers() -> None:
    inputs = Small(channels=40, states=2, positions=5).inputs()
    leaves = [x.requires_grad_() for x in inputs[:6]]
    y = selective_scan(*inputs).sum()
    once, twice = (torch.autograd.grad(y, leaves, retain_graph=True) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(once, twice, strict=True))


def test_states_are_kept_only_where_a_gradient_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(autograd._Call, "forward", lambda self, keep: (asked.append(keep), (self.u.clone(), None))[1])
    inputs = Small().inputs()
    inputs[5].requires_grad_()
    with torch.no_grad():
        selective_scan(*inputs)
    with torch.inference_mode():
        selective_scan(*inputs)
    selective_scan(*inputs)
    assert asked == [False, False, True]


# EAMamba's four levels at 256 × 256 and the first at 1024 × 1024; MambaIR's at 256 × 256.
@pytest.mark.parametrize(
    ("side", "heads", "channels", "images"),
    [(256, 8, 8, 1), (128, 8, 16, 1), (64, 8, 32, 8), (32, 8, 64, 8), (1024, 8, 8, 1), (256, 4, 360, 1)],
)
@pytest.mark.parametrize("way", [plan.BACKWARD, plan.KEEPING, plan.NARROW, plan.WIDE])
def test_one_picture_fills_a_card_in_one_round(
    side: int, heads: int, channels: int, images: int, way: plan.Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    u = torch.empty(images, side * side, heads, channels, device="meta")
    it = plan.plan_for(u, 16, side * side, way)
    programs = it.blocks * -(-it.chunks // it.P) * heads * images
    assert 4 * 132 <= programs * it.warps <= way.beside * 132
    assert it.length % it.unrolled == 0
    assert it.D * it.blocks >= channels
    assert it.Q * it.R >= 16
    assert it.chunks * it.length >= side * side


@pytest.mark.parametrize(("channels", "states"), [(1, 1), (3, 7), (8, 16), (20, 10), (32, 64), (512, 33)])
def test_a_thread_holds_at_most_sixteen_states_of_each_of_its_channels(channels: int, states: int) -> None:
    it = plan.plan_for(torch.empty(1, 100, 2, channels, device="meta"), states, 100, plan.Way(4, 4, 1))
    assert states <= it.Q * it.R
    assert it.warps * 32 * 16 * it.K >= it.P * it.D * it.Q * it.R


def test_the_kernels_compile_for_a_card_that_is_not_here_once_for_several_pictures() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    script = Path(__file__).with_name("compile_for_hopper.py")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    forward, backward = ["chunk_ends", "carry_over", "chunk_outputs"], ["chunk_ends", "carry_over", "chunk_gradients"]
    assert done.stdout.splitlines() == forward + backward

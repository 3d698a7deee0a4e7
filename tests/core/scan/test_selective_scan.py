"""All backends compute the one operation, forward and backward, on any shape, order and memory layout."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from torch import Tensor

from core.scan import backends, selective_scan, use_backend
from tests.core.scan.cases import Case

# What needs a card has its own tests.
EVERYWHERE = [name for name in backends() if name not in ("gpu", "mamba_ssm")]
FAST = [name for name in EVERYWHERE if name != "reference"]


CASES = [
    Case(),
    Case(images=3, orders=3),
    Case(images=2, steps=9),
    Case(positions=1),
    Case(positions=64, heads=1),
    Case(positions=200, heads=3, channels=1, states=1, bias=False),
    Case(channels=3, states=5),
    Case(images=2, positions=130, channels=20, states=10),
    Case(positions=65, heads=1, channels=64),
    Case(channels=24, states=8),
    Case(positions=100, heads=1, channels=33, states=33),
]


def output_and_gradients(inputs: list[Tensor], backend: str) -> list[Tensor]:
    # Detached, not cloned: a view stays one.
    leaves = [x.detach().requires_grad_() if x.is_floating_point() else x for x in inputs]
    y = selective_scan(*leaves, backend=backend)
    weight = torch.randn(y.shape, generator=torch.Generator().manual_seed(2)).to(y.dtype)
    gradients = torch.autograd.grad(y, [x for x in leaves if x.requires_grad], weight)
    return [y.detach().double(), *(gradient.double() for gradient in gradients)]


def distance(a: Tensor, b: Tensor) -> float:
    return float((a - b).norm() / b.norm().clamp(min=1e-12))


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("backend", FAST)
def test_every_backend_agrees_with_the_loop(backend: str, case: Case) -> None:
    inputs = case.inputs()
    exact = output_and_gradients([x.double() if x.is_floating_point() else x for x in inputs], "reference")
    y, *gradients = output_and_gradients(inputs, backend)
    assert distance(y, exact[0]) <= 1e-5
    assert max(distance(ours, theirs) for ours, theirs in zip(gradients, exact[1:], strict=True)) <= 1e-4


@pytest.mark.parametrize("backend", FAST)
def test_slow_decays_over_many_steps_keep_their_digits(backend: str) -> None:
    u, delta, A, *rest = Case(positions=1500, heads=1, channels=2, states=4).inputs()
    inputs = [u, delta - 4, A * 0.01, *rest]
    exact = output_and_gradients([x.double() if x.is_floating_point() else x for x in inputs], "reference")
    y, *gradients = output_and_gradients(inputs, backend)
    assert distance(y, exact[0]) <= 1e-5
    assert max(distance(ours, theirs) for ours, theirs in zip(gradients, exact[1:], strict=True)) <= 1e-4


@pytest.mark.parametrize("backend", ["portable", "reference"])
def test_gradients_are_those_of_the_function(backend: str) -> None:
    inputs = Case(images=2, positions=7, channels=2, states=3).inputs(torch.float64)
    leaves = [x.requires_grad_() if x.is_floating_point() else x for x in inputs]
    assert torch.autograd.gradcheck(lambda *x: selective_scan(*x, backend=backend), leaves)


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_positions_never_visited_are_zero(backend: str) -> None:
    inputs = Case(steps=9).inputs()
    y = selective_scan(*inputs, backend=backend)
    for head, order in enumerate(inputs[6][0].long()):
        assert y[0, order, head].abs().min() > 0
        y[0, order, head] = 0
    assert not y.any()


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_views_into_one_projection_are_read_where_they_are(backend: str) -> None:
    case = Case(images=2, channels=8, states=5)
    u, delta, A, B, C, *rest = case.inputs()
    heads_outermost = torch.cat([delta, B, C], -1).permute(2, 0, 1, 3).contiguous().permute(1, 2, 0, 3)
    apart = torch.cat([u, torch.full_like(u, torch.nan)], -1)[..., :8]
    views = [apart, *heads_outermost.split([8, 5, 5], -1)]
    inputs = [views[0], views[1], A, views[2], views[3], *rest]
    whole = output_and_gradients(case.inputs(), backend)
    for ours, theirs in zip(output_and_gradients(inputs, backend), whole, strict=True):
        assert distance(ours, theirs) <= 1e-6


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_channels_that_do_not_lie_side_by_side_are_read_too(backend: str) -> None:
    u, *rest = Case().inputs()
    turned = u.transpose(1, 3).contiguous().transpose(1, 3)
    assert turned.stride(-1) != 1
    assert distance(selective_scan(turned, *rest, backend=backend), selective_scan(u, *rest, backend=backend)) <= 1e-6


@pytest.mark.parametrize("backend", EVERYWHERE)
@pytest.mark.parametrize("which", ["u", "delta", "A", "B", "C"])
def test_a_nan_comes_out_as_a_nan(backend: str, which: str) -> None:
    inputs = Case().inputs()
    position = inputs[6][0, 1, 20].long()
    spoilt = dict(zip(["u", "delta", "A", "B", "C"], inputs, strict=False))[which]
    if which == "A":
        spoilt[1, 3, 2] = torch.nan
    else:
        spoilt[0, position, 1, 3] = torch.nan
    y = selective_scan(*inputs, backend=backend)
    assert y[0, position, 1].isnan().any()
    assert not y[0, :, 0].isnan().any()
    if which != "A":
        before = inputs[6][0, 1, :20].long()
        assert not y[0, before, 1].isnan().any()


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_huge_steps_forget_everything_and_overflow_nothing(backend: str) -> None:
    u, delta, *rest = Case().inputs()
    y = selective_scan(u, delta + 1e4, *rest, backend=backend)
    assert y.isfinite().all()
    assert selective_scan(u, delta - 1e4, *rest, backend=backend).isfinite().all()


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_nothing_to_visit_gives_zeros(backend: str) -> None:
    u, delta, A, B, C, D, order, bias = Case().inputs()
    assert not selective_scan(u, delta, A, B, C, D, order[..., :0], bias, backend=backend).any()


@pytest.mark.parametrize("backend", EVERYWHERE)
def test_half_precision_is_computed_in_single(backend: str) -> None:
    inputs = Case().inputs()
    rounded = [x.bfloat16() if x.is_floating_point() else x for x in inputs]
    y = selective_scan(*rounded, backend=backend)
    exact = selective_scan(*(x.float() if x.is_floating_point() else x for x in rounded), backend=backend)
    assert y.dtype == torch.bfloat16
    assert torch.equal(y, exact.bfloat16())


@pytest.mark.parametrize("channels", [1, 7, 8, 16, 24, 33])
@pytest.mark.parametrize("states", [3, 8, 16])
def test_a_processor_reads_bfloat16_as_it_lies_and_gives_gradients_alike(channels: int, states: int) -> None:
    inputs = Case(images=2, positions=90, channels=channels, states=states).inputs()
    # delta is a view into something wider, B of a type of its own.
    short = [x.bfloat16() if number in (0, 1, 4) else x for number, x in enumerate(inputs)]
    short[1] = torch.cat([short[1], short[1]], -1)[..., channels:]
    mine, theirs = (
        [x.to(kind or x.dtype).detach().requires_grad_() if x.is_floating_point() else x for x in short]
        for kind in (None, torch.float32)
    )
    assert not mine[1].is_contiguous()
    y, exact = selective_scan(*mine, backend="cpu"), selective_scan(*theirs, backend="cpu")
    assert y.dtype == torch.bfloat16
    assert torch.equal(y, exact.bfloat16())

    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(4)).bfloat16()
    y.backward(weights)
    exact.backward(weights.float())
    for given, wanted in zip(mine, theirs, strict=True):
        if given.is_floating_point():
            assert given.grad is not None
            assert wanted.grad is not None
            assert torch.equal(given.grad, wanted.grad.to(given.dtype))


@torch.inference_mode()
def test_what_is_no_number_in_bfloat16_stays_none() -> None:
    u, delta, A, B, C, D, order, bias = Case().inputs()
    short = u.bfloat16()
    short[0, 3, 0, 2] = torch.nan
    y = selective_scan(short, delta, A, B, C, D, order, bias, backend="cpu")
    assert bool(y[0, 3, 0, 2].isnan())
    assert bool(y[0, :, :, :2].isfinite().all())


def test_double_precision_is_kept_by_choosing_another_backend() -> None:
    inputs = Case().inputs(torch.float64)
    with use_backend("cpu"):
        y = selective_scan(*inputs)
    assert y.dtype == torch.float64
    assert distance(y, selective_scan(*inputs, backend="reference")) <= 1e-12


def test_a_backend_is_chosen_for_a_block_and_given_back() -> None:
    inputs = Case().inputs()
    with use_backend("reference"):
        chosen = selective_scan(*inputs)
    assert torch.equal(chosen, selective_scan(*inputs, backend="reference"))
    assert torch.equal(selective_scan(*inputs), selective_scan(*inputs, backend="cpu"))


def test_two_threads_may_scan_at_once() -> None:
    inputs = Case(images=4, positions=3000, heads=4).inputs()
    alone = output_and_gradients(inputs, "cpu")
    with ThreadPoolExecutor(4) as pool:
        for together in pool.map(lambda _: output_and_gradients(inputs, "cpu"), range(8)):
            assert all(torch.equal(a, b) for a, b in zip(alone, together, strict=True))


def test_backward_may_run_twice_over_one_forward() -> None:
    inputs = Case().inputs()
    u = inputs[0].requires_grad_()
    y = selective_scan(*inputs, backend="cpu").sum()
    assert torch.equal(*(torch.autograd.grad(y, u, retain_graph=True)[0] for _ in range(2)))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"delta": torch.zeros(1, 37, 2, 7)}, r"delta has the shape \(1, 37, 2, 7\); for u of .* it must be"),
        ({"A": torch.zeros(2, 9, 16)}, "A has the shape"),
        ({"u": torch.zeros(37, 2, 8)}, "The scan wants u as"),
        ({"order": torch.zeros(2, 2, 37, dtype=torch.int32)}, "order has the shape"),
        ({"order": torch.zeros(1, 2, 37)}, "integer type"),
        ({"order": torch.full((1, 2, 37), 37)}, "points outside the 37 positions"),
        ({"order": torch.full((1, 2, 37), -1)}, "points outside the 37 positions"),
    ],
)
def test_inputs_that_do_not_fit_are_named(change: dict[str, Tensor], sentence: str) -> None:
    names = ["u", "delta", "A", "B", "C", "D", "order", "delta_bias"]
    inputs = dict(zip(names, Case().inputs(), strict=True)) | change
    with pytest.raises(ValueError, match=sentence):
        selective_scan(**inputs)


def test_unknown_and_unfit_backends_are_refused() -> None:
    inputs = Case().inputs()
    with pytest.raises(ValueError, match="no scan backend 'fast' on this computer; known are"):
        selective_scan(*inputs, backend="fast")
    with pytest.raises(ValueError, match="no scan backend"), use_backend("fast"):
        pass
    with pytest.raises(ValueError, match="computes in float32"):
        selective_scan(*Case().inputs(torch.float64), backend="cpu")

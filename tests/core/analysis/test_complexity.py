"""Weights, arithmetic and memory of networks, counted without computing."""

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from core.analysis.arithmetic import ATTENTION, CONVOLUTIONS, NORMS, PROJECTIONS, RESAMPLING, SCANS
from core.analysis.complexity import SIDES_COUNTED, Complexity, count, grow, plan
from core.analysis.counter import BETWEEN, PUBLISHED_OTHERWISE, Share
from core.errors import SettingsError
from core.models import architectures
from core.progress import finish
from core.scan import selective_scan
from tests.core.models.examples import examples

FLOAT = 4
# What the papers and their counter say, in billions: network, preset, height, width, multiply-adds.
PUBLISHED = [
    ("eamamba", "published", 256, 256, 137.27),
    ("eamambasr", "light-x2", 360, 640, 186.25),
    ("mambair", "light-x2", 360, 640, 334.11),
    ("mambair_unet", "real-denoise", 256, 256, 229.8),
    ("mambairv2", "base-x2", 64, 64, 111.5),
    ("mambairv2_light", "light-x2", 360, 640, 286.30),
    ("dsrir", "published", 256, 256, 138.24),
]
MORE_PUBLISHED = [
    ("eamambasr", "light-x3", 240, 427, 102.62),
    ("eamambasr", "light-x4", 180, 320, 81.73),
    ("mambair", "light-x4", 180, 320, 84.65),
    ("mambair", "classical-x2", 64, 64, 110.5),
    ("mambair", "classical-x3", 64, 64, 111.3),
    ("mambair", "classical-x4", 64, 64, 113.0),
    ("mambair", "denoise-colour", 256, 256, 1289.9),
    ("mambairv2", "base-x4", 64, 64, 114.0),
    ("mambairv2_light", "light-x3", 240, 428, 126.71),
    ("mambairv2_light", "light-x4", 180, 320, 75.64),
]


class Running(nn.Module):
    """A network that does what a function does with its ``layer``."""

    def __init__(self, function: Callable[[nn.Module, Tensor], Tensor], layer: nn.Module) -> None:
        super().__init__()
        self.channels = 8
        self.function, self.layer = function, layer

    def forward(self, x: Tensor) -> Tensor:
        return self.function(self.layer, x)


def cost_of(function: Callable[[nn.Module, Tensor], Tensor], layer: nn.Module | None = None) -> Complexity:
    """What ``function(layer, picture)`` costs for 8 channels of 4 × 6 pixels; None is a layer that is not used."""
    network = Running(function, layer or nn.Linear(1, 1)).to("meta").eval()
    return count(network, 4, 6)


def called(layer: nn.Module, x: Tensor) -> Tensor:
    return layer(x)


def kinds_of(layer: nn.Module) -> dict[str, Share]:
    return dict(cost_of(called, layer).kinds)


def pixels(layer: nn.Module, x: Tensor) -> Tensor:
    return layer(x.permute(0, 2, 3, 1))


def test_a_convolution_counts_one_for_each_weight_and_pixel():
    assert kinds_of(nn.Conv2d(8, 5, 3, padding=1)) == {CONVOLUTIONS: Share(5 * 8 * 9 * 24, 2 * 5 * 8 * 9 * 24)}
    assert kinds_of(nn.Conv2d(8, 8, 3, groups=8))[CONVOLUTIONS].multiply_adds == 8 * 9 * (2 * 4)
    assert kinds_of(nn.ConvTranspose2d(8, 5, 2, stride=2))[CONVOLUTIONS].multiply_adds == 8 * 5 * 4 * 24


def test_linear_layers_and_convolutions_of_one_pixel_are_projections():
    wanted = {PROJECTIONS: Share(8 * 5 * 24, 2 * 8 * 5 * 24)}
    assert kinds_of(nn.Conv2d(8, 5, 1)) == wanted
    assert cost_of(pixels, nn.Linear(8, 5)).kinds == wanted
    assert cost_of(pixels, nn.Linear(8, 5, bias=False)).kinds == wanted


def test_a_product_with_what_was_made_of_weights_is_a_projection():
    def doubled(layer: nn.Linear, x: Tensor) -> Tensor:
        return torch.einsum("bchw,dc->bdhw", x, torch.cat([layer.weight, layer.weight]))

    assert cost_of(doubled, nn.Linear(8, 5)).kinds == {PROJECTIONS: Share(8 * 10 * 24, 2 * 8 * 10 * 24)}


def test_a_product_of_two_things_seen_is_attention():
    def among_channels(_: nn.Module, x: Tensor) -> Tensor:
        return x.flatten(2) @ x.flatten(2).transpose(1, 2)

    def written(_: nn.Module, x: Tensor) -> Tensor:
        constant = torch.zeros(1, 8, 24, device=x.device)
        constant[:] = x.flatten(2)
        return constant @ constant.transpose(1, 2)

    assert cost_of(among_channels).kinds == {ATTENTION: Share(8 * 8 * 24, 2 * 8 * 8 * 24)}
    assert cost_of(written).kinds == {ATTENTION: Share(8 * 8 * 24, 2 * 8 * 8 * 24)}


def test_whole_attention_keeps_no_square_of_pixels():
    def among_pixels(_: nn.Module, x: Tensor) -> Tensor:
        tokens = x.flatten(2).transpose(1, 2)
        return F.scaled_dot_product_attention(tokens, tokens, tokens)

    cost = cost_of(among_pixels)
    assert cost.kinds == {ATTENTION: Share(2 * 24 * 24 * 8, 4 * 24 * 24 * 8)}
    assert cost.activation_bytes == 2 * 24 * 8 * FLOAT


def test_a_scan_counts_by_its_steps_channels_and_states():
    heads, channels, states, steps = 2, 4, 3, 12

    def scanned(_: nn.Module, x: Tensor) -> Tensor:
        u = x.flatten(2).transpose(1, 2).reshape(1, 24, heads, channels)
        maps = u[..., :states]
        A, D = torch.zeros(heads, channels, states), torch.zeros(heads, channels)
        order = torch.arange(steps).expand(1, heads, steps)
        return selective_scan(u, u, A, maps, maps, D, order)

    visited = steps * heads * channels
    assert cost_of(scanned).kinds == {SCANS: Share((9 * states + 1) * visited, (7 * states + 3) * visited)}


def test_a_scan_without_values_gives_a_tensor_of_its_own():
    u = torch.zeros(1, 24, 1, 4, device="meta").expand(1, 24, 2, 4)
    maps, order = torch.zeros(1, 24, 2, 3, device="meta"), torch.zeros(1, 2, 24, dtype=torch.int32)
    y = selective_scan(u, u, torch.zeros(2, 4, 3), maps, maps, torch.zeros(2, 4), order)
    assert y.is_meta
    assert y.is_contiguous()
    assert y.shape == u.shape


def test_norms_and_pooling_count_by_the_value():
    values = 8 * 24
    for layer, each in (
        (nn.LayerNorm((8, 4, 6)), 5),
        (nn.LayerNorm((8, 4, 6), elementwise_affine=False), 4),
        (nn.GroupNorm(2, 8), 5),
        (nn.BatchNorm2d(8), 2),
        (nn.BatchNorm2d(8, affine=False), 1),
        (nn.InstanceNorm2d(8), 4),
    ):
        assert kinds_of(layer) == {NORMS: Share(each * values, each * values)}
    for layer, each in (
        (nn.AdaptiveAvgPool2d(1), 1),
        (nn.AdaptiveAvgPool2d(2), 1),
        (nn.Upsample(scale_factor=2, mode="nearest"), 4),
        (nn.Upsample(scale_factor=2, mode="bilinear"), 16),
    ):
        assert kinds_of(layer) == {RESAMPLING: Share(each * values, each * values)}
    assert kinds_of(nn.Sequential(nn.ReLU(), nn.GELU(), nn.Softmax(1))) == {}


def test_arithmetic_is_divided_among_the_parts():
    class Parted(nn.Module):
        channels = 8

        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Sequential(nn.Conv2d(8, 8, 1), nn.ReLU())
            self.levels = nn.ModuleList(nn.Conv2d(8, 8, 3, padding=1) for _ in range(2))
            self.weight = nn.Parameter(torch.zeros(2, 8, 1, 1))

        def forward(self, x: Tensor) -> Tensor:
            x = self.first(x)
            for level in self.levels:
                x = level(x)
            return F.conv2d(x, self.weight)

    cost = count(Parted().to("meta"), 4, 6)
    each = {"first": 64 * 24, "levels.0": 64 * 9 * 24, "levels.1": 64 * 9 * 24, BETWEEN: 16 * 24}
    assert {name: share.multiply_adds for name, share in cost.parts.items()} == each
    assert cost.multiply_adds == sum(each.values())
    assert cost.output == (1, 2, 4, 6)


def test_memory_is_what_lives_at_one_time():
    narrow, wide = nn.Conv2d(8, 8, 1, bias=False), nn.Conv2d(8, 16, 1, bias=False)
    one, two = 8 * 24 * FLOAT, 16 * 24 * FLOAT
    # The picture is held by whoever gave it; of the rest, a layer's input and output.
    assert cost_of(called, narrow).activation_bytes == 2 * one
    assert cost_of(called, nn.Sequential(narrow, narrow, narrow, narrow)).activation_bytes == 3 * one
    assert cost_of(called, nn.Sequential(narrow, wide)).activation_bytes == 2 * one + two
    # Views and what is written in place need nothing.
    assert cost_of(called, nn.Sequential(nn.Flatten(), nn.ReLU(inplace=True))).activation_bytes == one
    cost = cost_of(called, narrow)
    assert cost.parameters == 64
    assert cost.weight_bytes == 64 * FLOAT
    assert cost.memory == 64 * FLOAT + 2 * one


def test_orders_that_are_kept_are_memory_and_bringing_them_is_not():
    kept = torch.arange(24)

    def ordered(_: nn.Module, x: Tensor) -> Tensor:
        return x.flatten(2)[..., kept.to(x.device)]

    assert cost_of(ordered).activation_bytes == 2 * 8 * 24 * FLOAT + kept.nbytes


def test_what_published_code_does_otherwise_stands_by_itself():
    class Merged(nn.Conv2d):
        def published_extra(self, x: Tensor) -> int:
            return 7 * x.numel()

    cost = cost_of(called, Merged(8, 8, 1))
    assert cost.kinds[PUBLISHED_OTHERWISE] == Share(7 * 8 * 24, 0)
    assert cost.multiply_adds == 64 * 24 + 7 * 8 * 24
    assert cost.flops == 2 * 64 * 24


@pytest.mark.parametrize(
    ("name", "preset", "height", "width", "billions"),
    PUBLISHED + [pytest.param(*figure, marks=pytest.mark.slow) for figure in MORE_PUBLISHED],
)
def test_the_published_figures_come_out(name, preset, height, width, billions):
    one = architectures()[name]
    cost = count(plan(one, one.presets[preset]), height, width)
    assert cost.multiply_adds / 1e9 == pytest.approx(billions, rel=1e-3)


@pytest.mark.parametrize(("preset", "billions"), [("T", 0.8), ("S-released", 1.3), ("B", 4.0)])
def test_the_figures_of_a_paper_that_rounds_come_out(preset, billions):
    one = architectures()["efficientvmamba_classifier"]
    assert round(count(plan(one, one.presets[preset]), 224, 224).multiply_adds / 1e9, 1) == billions


@pytest.mark.parametrize("example", examples(), ids=str)
def test_products_are_those_that_torch_counts_in_a_real_run(example):
    size = 64, 72
    # Attention in one operation is not among what torch counts on a processor.
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as real:
        example.make()(torch.zeros(1, example.channels, *size))
    kinds = count(plan(example.architecture, example.options), *size).kinds
    products = sum(kinds[kind].flops for kind in (CONVOLUTIONS, PROJECTIONS, ATTENTION) if kind in kinds)
    assert products == real.get_total_flops()


@pytest.mark.parametrize("name", sorted(architectures()))
def test_every_network_is_counted(name):
    one = architectures()[name]
    network = plan(one, next(iter(one.presets.values())))
    assert not network.training
    cost = count(network, 64, 64)
    assert 0 < cost.multiply_adds < cost.flops
    assert cost.parameters * FLOAT <= cost.weight_bytes
    assert sum(share.flops for share in cost.parts.values()) == cost.flops


def test_orders_that_an_earlier_run_kept_take_memory_too():
    one = architectures()["eamambasr"]
    network = plan(one, one.presets["light-x2"])
    first, second = (count(network, 40, 56).activation_bytes for _ in range(2))
    assert first == second


def test_growth_ends_where_memory_does():
    one = architectures()["eamambasr"]
    network = plan(one, one.presets["light-x2"])
    free = 2 * 10**9
    steps = []
    growth = finish(grow(network, free), steps.append)
    assert [step.done for step in steps] == [0, 1, 2, 3]
    assert growth.bend < 1e-3
    assert [square.counted for square in growth.squares[:4]] == [True, True, True, False]
    assert [square.side for square in growth.squares[:3]] == list(SIDES_COUNTED)
    *fitting, last = growth.squares
    assert all(square.memory <= free for square in fitting)
    assert last.memory > free
    assert count(network, growth.largest_side, growth.largest_side).memory <= free
    assert count(network, growth.largest_side + 2, growth.largest_side + 2).memory > free
    predicted, counted = growth.squares[3], count(network, 1024, 1024)
    assert predicted.multiply_adds == pytest.approx(counted.multiply_adds, rel=1e-6)
    assert predicted.memory == pytest.approx(counted.memory, rel=1e-3)


def test_what_grows_faster_than_its_pixels_is_said_to():
    def among_pixels(_: nn.Module, x: Tensor) -> Tensor:
        tokens = x.flatten(2).transpose(1, 2)
        return F.scaled_dot_product_attention(tokens, tokens, tokens)

    growth = finish(grow(Running(among_pixels, nn.Linear(1, 1)).to("meta"), 10**9))
    assert growth.bend > 1


def test_no_memory_at_all_holds_nothing():
    growth = finish(grow(Running(called, nn.Conv2d(8, 8, 1)).to("meta"), 0))
    assert growth.largest_side == 0
    assert [square.counted for square in growth.squares] == [True, True, True]


def test_sizes_that_cannot_be_counted_are_refused():
    with pytest.raises(SettingsError, match="more than can be counted"):
        count(Running(called, nn.Conv2d(8, 8, 1)).to("meta"), 10_000, 10_000)
    one = architectures()["efficientvmamba_classifier"]
    with pytest.raises(SettingsError, match=r"2 × 2 pixels cannot be counted.*at least"):
        count(plan(one, one.presets["T"]), 2, 2)


def test_counting_leaves_the_network_as_it_was():
    network = Running(called, nn.Conv2d(8, 8, 1)).to("meta")
    first, second = count(network, 4, 6), count(network, 4, 6)
    assert first == second
    assert not network._forward_pre_hooks
    assert not network.layer._forward_pre_hooks

"""What a recipe's loss adds up to, stages and clipped areas included."""

import math
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from core.errors import SettingsError
from core.training.contrast import VGG19, Slopes, contrast, features
from core.training.losses import PLAIN, STAGED, edge, fft, psnr_loss
from core.training.objective import Objective
from core.training.patches import Batch
from core.training.recipe import LossTerm


class Staged(nn.Module):
    """Three stages, each nearer to its input times a number that can be learnt."""

    def __init__(self) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(0.8))
        self.doubt = nn.Parameter(torch.tensor(-1.0))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.gain

    def stages(self, x: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        return tuple(x * self.gain**power for power in (1, 2, 3)), (torch.full_like(x, 1.0) * self.doubt,) * 3


def batch(count: int = 3, usable: Tensor | None = None) -> Batch:
    torch.manual_seed(0)
    clean = torch.rand(count, 3, 32, 32)
    return Batch(clean + 0.1 * torch.rand(count, 3, 32, 32), clean, usable)


def test_terms_are_added_by_their_weights() -> None:
    network, given = Staged(), batch()
    terms = [LossTerm("l1", 2.0), LossTerm("fft", 0.5), LossTerm("charbonnier-unsquared", epsilon=1e-12)]
    total = Objective(terms)(network, given)
    restored = network(given.degraded)
    near = PLAIN["l1"](restored, given.clean)
    assert total.item() == pytest.approx((3 * near + 0.5 * fft(restored, given.clean)).item(), rel=1e-4)


def test_published_total_of_networks_in_stages() -> None:
    network, given = Staged(), batch()
    terms = [LossTerm("uncertainty"), LossTerm("psnr-stages"), LossTerm("contrastive", 0.2)]
    total = Objective(terms)(network, given).item()
    stages, _ = network.stages(given.degraded)
    sure = [(one - given.clean).abs().mean() * math.e + 2 * -1.0 for one in stages]
    first, second, third = (psnr_loss(one, given.clean) for one in stages)
    expected = sum(sure) / 3 + first + 0.5 * (second + third) / 2
    expected = expected + 0.2 * contrast(Slopes(), stages, given.clean, given.degraded)
    assert total == pytest.approx(expected.item(), rel=1e-5)


@pytest.mark.parametrize("name", sorted({*PLAIN, *STAGED}))
def test_clipped_areas_teach_nothing_and_parts_make_the_whole(name: str) -> None:
    network = Staged()
    usable = torch.zeros(3, 1, 32, 32, dtype=torch.bool)
    objective = Objective([LossTerm(name)])
    gradients = torch.autograd.grad(
        objective(network, batch(usable=usable)), list(network.parameters()), allow_unused=True
    )
    if name != "contrastive":  # it still says: be unlike the degraded picture
        assert all(one is None or float(one.abs()) < 1e-5 for one in gradients)
    whole = batch()
    parts = [objective(network, part).item() for part in whole.split(3)]
    assert sum(parts) / 3 == pytest.approx(objective(network, whole).item(), rel=1e-4)


def test_losses_in_stages_are_refused_for_other_networks() -> None:
    with pytest.raises(SettingsError, match="restore in stages"):
        Objective([LossTerm("uncertainty")]).check(nn.Identity())


def test_edges_count_edges_and_not_light() -> None:
    clean = torch.rand(1, 3, 16, 16)
    flat, edged = clean + 0.1, clean.clone()
    edged[..., 8:] += 0.1
    assert float(edge(flat, clean)) == pytest.approx(1e-3, abs=1e-5)  # what is left is the rounded tip
    assert float(edge(edged, clean)) > 5e-3


def test_vgg_is_read_from_a_file_and_others_are_refused(tmp_path: Path) -> None:
    widths = [3, *[64] * 2, *[128] * 2, *[256] * 4, *[512] * 5]
    numbers = [0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28]
    state = {}
    for number, before, after in zip(numbers, widths[:-1], widths[1:], strict=True):
        state[f"features.{number}.weight"] = torch.randn(after, before, 3, 3) * 0.05
        state[f"features.{number}.bias"] = torch.zeros(after)
    state |= {"classifier.0.weight": torch.zeros(4, 4), "classifier.0.bias": torch.zeros(4)}
    file = tmp_path / "vgg19.pth"
    torch.save(state, file)
    network = features(str(file))
    assert isinstance(network, VGG19)
    assert [tuple(level.shape[1:]) for level in network(torch.rand(1, 3, 32, 32))] == [
        (64, 32, 32), (128, 16, 16), (256, 8, 8), (512, 4, 4), (512, 2, 2),
    ]  # fmt: skip
    torch.save({f"layer{number}.weight": torch.zeros(2, 2) for number in range(8)}, file)
    with pytest.raises(SettingsError, match="VGG19"):
        features(str(file))

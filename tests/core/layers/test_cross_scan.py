"""The cross scan is four plain scans over sequences cut out of the picture, and takes other orders."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.layers.cross_scan import CrossScan
from core.layers.drop_path import DropPath
from core.layers.kept import kept
from core.scan import selective_scan


def sequences(mixer: CrossScan, u: Tensor) -> Tensor:
    """What the published module does: transpose and flip the picture, scan each sequence, undo, sum."""
    b, d, h, w = u.shape
    n, rank = mixer.A_logs.shape[1], mixer.rank
    total = torch.zeros(b, h * w, d)
    for head in range(4):
        seen = u.transpose(2, 3) if head % 2 else u
        line = seen.flatten(2).transpose(1, 2)
        line = line.flip(1) if head >= 2 else line
        low, B, C = torch.split(line @ mixer.x_proj_weight[head].T, [rank, n, n], dim=-1)
        y = selective_scan(
            line[:, :, None],
            (low @ mixer.dt_projs_weight[head].T)[:, :, None],
            -mixer.A_logs.view(4, 1, d, n)[head].exp(),
            B[:, :, None],
            C[:, :, None],
            mixer.Ds.view(4, 1, d)[head],
            torch.arange(h * w, dtype=torch.int32)[None, None],
            mixer.dt_projs_bias[head : head + 1],
            backend="reference",
        )[:, :, 0]
        y = y.flip(1) if head >= 2 else y
        total += y.view(b, w, h, d).transpose(1, 2).flatten(1, 2) if head % 2 else y
    return total


@torch.inference_mode()
def test_four_sides_of_one_picture() -> None:
    torch.manual_seed(0)
    mixer = CrossScan(32, d_state=3, expand=1.5)
    x = torch.randn(2, 32, 5, 7)
    value, gate = F.linear(x.permute(0, 2, 3, 1), mixer.in_proj.weight).chunk(2, -1)
    u = F.silu(mixer.conv2d(value.permute(0, 3, 1, 2)))
    y = mixer.out_norm(sequences(mixer, u)).view(gate.shape) * F.silu(gate)
    expected = mixer.out_proj(y).permute(0, 3, 1, 2)

    torch.testing.assert_close(mixer(x.contiguous(memory_format=torch.channels_last)), expected, rtol=1e-4, atol=1e-5)


def test_orders_first_made_in_inference_serve_training_too() -> None:
    mixer = CrossScan(16, d_state=2)
    x = torch.randn(1, 16, 13, 6)
    with torch.inference_mode():
        mixer(x)
    mixer(x).sum().backward()
    assert mixer.A_logs.grad is not None


@torch.inference_mode()
def test_a_head_adds_nothing_where_it_does_not_come() -> None:
    @kept
    def first_column_only(height: int, width: int) -> Tensor:
        return torch.arange(0, height * width, width, dtype=torch.int32).expand(1, 4, -1)

    mixer = CrossScan(16, d_state=2, head_orders=first_column_only)
    scanned = mixer._scan(torch.randn(1, 32, 3, 4)).sum(2).view(3, 4, 32)
    assert bool((scanned[:, 0] != 0).all())
    assert not bool(scanned[:, 1:].any())


def test_an_even_convolution_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="odd d_conv"):
        CrossScan(16, d_conv=4)


def test_a_dropped_path_is_whole_pictures_and_keeps_the_mean() -> None:
    torch.manual_seed(0)
    path, x = DropPath(0.25), torch.ones(4000, 2, 3, 3)
    dropped = path(x)
    assert dropped.unique().tolist() == pytest.approx([0, 1 / 0.75])
    assert bool((dropped.flatten(1) == dropped[:, 0, 0, 0, None]).all())
    assert float(dropped.mean()) == pytest.approx(1, abs=0.05)
    assert path.eval()(x) is x

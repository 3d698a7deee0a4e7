"""The atrous scan is four plain scans over every second pixel of every second row, whatever the size."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.layers.atrous_scan import AtrousScan
from core.scan import selective_scan


def quarters(mixer: AtrousScan, u: Tensor) -> Tensor:
    """What the published module does: pad with 0, cut four pictures out, scan each by itself, put them back, cut."""
    height, width = u.shape[-2:]
    u = F.pad(u, (0, width % 2, 0, height % 2))
    d, n, rank = u.shape[1], mixer.A_logs.shape[1], mixer.rank
    result = torch.zeros_like(u)
    for head, (row, column) in enumerate([(0, 0), (1, 0), (0, 1), (1, 1)]):
        share = u[:, :, row::2, column::2]
        seen = share.transpose(2, 3) if head % 2 else share
        line = seen.flatten(2).transpose(1, 2)
        low, B, C = torch.split(line @ mixer.x_proj_weight[head].T, [rank, n, n], dim=-1)
        y = selective_scan(
            line[:, :, None],
            (low @ mixer.dt_projs_weight[head].T)[:, :, None],
            -mixer.A_logs.view(4, 1, d, n)[head].exp(),
            B[:, :, None],
            C[:, :, None],
            mixer.Ds.view(4, 1, d)[head],
            torch.arange(line.shape[1], dtype=torch.int32)[None, None],
            mixer.dt_projs_bias[head : head + 1],
            backend="reference",
        )[:, :, 0]
        back = y.transpose(1, 2).view(seen.shape)
        result[:, :, row::2, column::2] = back.transpose(2, 3) if head % 2 else back
    return result[:, :, :height, :width]


@pytest.mark.parametrize("size", [(6, 8), (7, 8), (6, 5), (3, 3), (1, 1), (1, 6), (9, 1)])
@pytest.mark.parametrize("rank", ["auto", 3])
def test_four_quarters_of_one_picture(size: tuple[int, int], rank: int) -> None:
    torch.manual_seed(0)
    mixer = AtrousScan(16, d_state=3, expand=1.5, dt_rank=rank)
    torch.nn.init.normal_(mixer.A_logs)
    torch.nn.init.normal_(mixer.Ds)
    u = torch.randn(2, 24, *size).contiguous(memory_format=torch.channels_last)
    mine, theirs = u.clone().requires_grad_(), u.clone().requires_grad_()
    y, expected = mixer._scan(mine)[:, :, 0], quarters(mixer, theirs).flatten(2).transpose(1, 2)
    torch.testing.assert_close(y, expected, rtol=1e-4, atol=1e-5)

    weights = torch.randn_like(y)
    for result in (y, expected):
        (result * weights).sum().backward()
    assert mine.grad is not None
    assert theirs.grad is not None
    torch.testing.assert_close(mine.grad, theirs.grad, rtol=1e-3, atol=1e-5)


def test_orders_first_made_in_inference_serve_training_too() -> None:
    mixer = AtrousScan(16, d_state=2)
    x = torch.randn(1, 16, 13, 6)
    with torch.inference_mode():
        mixer(x)
    mixer(x).sum().backward()
    assert mixer.A_logs.grad is not None

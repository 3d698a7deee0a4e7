"""The attentive scan visits like pixels one after another, and draws only while training."""

import pytest
import torch

from core.layers import attentive_scan
from core.layers.attentive_scan import AttentiveScan


def layer() -> AttentiveScan:
    torch.manual_seed(0)
    return AttentiveScan(6, d_state=2, num_tokens=4, inner_rank=3, mlp_ratio=2.0)


@torch.no_grad()
def test_like_pixels_are_visited_one_after_another_and_in_their_row(monkeypatch: pytest.MonkeyPatch) -> None:
    scan, orders = attentive_scan.selective_scan, []

    def noted(*tensors: torch.Tensor) -> torch.Tensor:
        orders.append(tensors[6])
        return scan(*tensors)

    monkeypatch.setattr(attentive_scan, "selective_scan", noted)
    layer_, x = layer().eval(), torch.randn(2, 6, 5, 7)
    layer_(x, torch.randn(3, 2))
    tokens = layer_.route(x.flatten(2).transpose(1, 2)).argmax(-1)
    assert len(torch.unique(tokens)) > 1
    for order, token in zip(orders[0][:, 0].tolist(), tokens.tolist(), strict=True):
        assert order == sorted(range(35), key=lambda pixel: (token[pixel], pixel))


@torch.no_grad()
def test_tokens_drawn_while_training_follow_what_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    layer_, share = layer().train(), torch.tensor([0.5, 0.3, 0.2, 0.0])
    layer_.route[2].weight.zero_()
    layer_.route[2].bias.copy_(share.log())
    # Every token's prompt is a one at its own place.
    layer_.embeddingB = torch.nn.Embedding.from_pretrained(torch.eye(4))
    prompts = []
    monkeypatch.setattr(layer_.selectiveScan, "forward", lambda u, prompt, order: prompts.append(prompt) or u)
    layer_(torch.randn(1, 6, 60, 60), torch.eye(4))
    torch.testing.assert_close(prompts[0][0].mean(0), share, atol=0.03, rtol=0)

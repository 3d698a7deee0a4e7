"""The scan as a plain loop over steps: slow, short, and the definition the other backends are tested against."""

import torch
import torch.nn.functional as F
from torch import Tensor


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation, step by step; arguments as in `core.scan.selective_scan.selective_scan`."""
    images, _, heads, _ = u.shape
    step_size = F.softplus(delta if delta_bias is None else delta + delta_bias)
    image = torch.arange(images, device=u.device)[:, None]
    head = torch.arange(heads, device=u.device)[None, :]
    state = u.new_zeros(images, heads, A.shape[1], A.shape[2])
    results, places = [], []
    for step in range(order.shape[2]):
        position = order[:, :, step].long().expand(images, heads)
        here = (image, position, head)
        decay = torch.exp(step_size[here].unsqueeze(-1) * A)
        intake = (step_size[here] * u[here]).unsqueeze(-1) * B[here].unsqueeze(-2)
        state = decay * state + intake
        results.append((state * C[here].unsqueeze(-2)).sum(-1) + D * u[here])
        places.append(position)
    if not results:
        return torch.zeros_like(u)
    visited = (image[..., None], torch.stack(places, -1), head[..., None])
    return torch.zeros_like(u).index_put(visited, torch.stack(results, 2))

"""The scan in plain torch for any device and any floating type: three short loops in place of one long one.

The steps are cut into about √L chunks of about √L steps. All chunks run side by side from an empty state; a second
loop carries the states from chunk to chunk; a third runs all chunks again from the right states and writes the output.
Nothing is divided by a decay, so nothing can overflow. Under autograd only every ⁴√L-th state of a chunk is kept and
the rest is computed again, so memory grows with L^¾.
"""

import math
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.checkpoint import checkpoint


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation in chunks; arguments as in `core.scan.selective_scan.selective_scan`."""
    steps = order.shape[2]
    if steps == 0:
        return torch.zeros_like(u)
    chunk = math.isqrt(steps - 1) + 1
    index = order.long().transpose(1, 2).expand(u.shape[0], -1, -1)[..., None]
    step_size = F.softplus(delta if delta_bias is None else delta + delta_bias)
    taken = step_size * u
    pieces = [_in_chunks(x, index, chunk) for x in (step_size, taken, B, C)]
    visited = _outputs(pieces, A, _starting_states(pieces, A)).flatten(1, 2)[:, :steps]
    channel_index = index.expand(-1, -1, -1, u.shape[3])
    skipped = D * u.gather(1, channel_index)
    return torch.zeros_like(u).scatter(1, channel_index, visited + skipped)


def _in_chunks(x: Tensor, index: Tensor, chunk: int) -> Tensor:
    """What stands at the visited positions: (batch, chunks, chunk, heads, …), the last chunk filled up with 0."""
    ordered = x.gather(1, index.expand(-1, -1, -1, x.shape[3]))
    missing = -index.shape[1] % chunk
    padded = F.pad(ordered, (0, 0, 0, 0, 0, missing))
    return padded.view(padded.shape[0], -1, chunk, *padded.shape[2:])


def _segments(pieces: list[Tensor]) -> Iterator[list[Tensor]]:
    """Runs of about ⁴√L steps, the same run of every chunk together."""
    length = math.isqrt(pieces[0].shape[2] - 1) + 1
    for segment in zip(*(torch.split(piece, length, dim=2) for piece in pieces), strict=True):
        yield [*segment]


def _starting_states(pieces: list[Tensor], A: Tensor) -> Tensor:
    """The state before each chunk: (batch, chunks, heads, channels, states)."""
    step_size = pieces[0]
    state = torch.zeros_like(step_size[:, :, 0, :, :, None] * A)
    for segment in _segments(pieces[:3]):
        state = checkpoint(_run, state, A, *segment, use_reentrant=False, preserve_rng_state=False)
    decay = torch.exp(step_size.sum(2).unsqueeze(-1) * A)
    carried = torch.zeros_like(state[:, 0])
    before = []
    for chunk_decay, chunk_end in zip(decay.unbind(1), state.unbind(1), strict=True):
        before.append(carried)
        carried = chunk_decay * carried + chunk_end
    return torch.stack(before, 1)


def _outputs(pieces: list[Tensor], A: Tensor, state: Tensor) -> Tensor:
    """C·h at every step: (batch, chunks, chunk, heads, channels)."""
    results = []
    for segment in _segments(pieces):
        result, state = checkpoint(_run_out, state, A, *segment, use_reentrant=False, preserve_rng_state=False)
        results.append(result)
    return torch.cat(results, 2)


def _run(state: Tensor, A: Tensor, step_size: Tensor, taken: Tensor, B: Tensor) -> Tensor:
    """The state after a run of steps."""
    for size, value, b in zip(step_size.unbind(2), taken.unbind(2), B.unbind(2), strict=True):
        state = torch.exp(size.unsqueeze(-1) * A) * state + value.unsqueeze(-1) * b.unsqueeze(-2)
    return state


def _run_out(state: Tensor, A: Tensor, step_size: Tensor, taken: Tensor, B: Tensor, C: Tensor) -> tuple[Tensor, Tensor]:
    """The outputs of a run of steps, and the state after it."""
    results = []
    for step in range(step_size.shape[2]):
        state = _run(state, A, *(x[:, :, step : step + 1] for x in (step_size, taken, B)))
        results.append((state * C[:, :, step].unsqueeze(-2)).sum(-1))
    return torch.stack(results, 2), state

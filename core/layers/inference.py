"""Options read back from the names and shapes of weights: EAMamba's blocks, and what other networks need for theirs."""

import math
from collections.abc import Mapping
from typing import Any

from torch import Tensor


def count_children(state: Mapping[str, Tensor], prefix: str) -> int:
    """How many numbered modules lie under ``prefix``: 0., 1., 2. … gives 3."""
    names = {key[len(prefix) :].split(".", 1)[0] for key in state if key.startswith(prefix)}
    return max((int(name) for name in names if name.isdecimal()), default=-1) + 1


def widening(width: int, dim: int) -> float:
    """The factor by which ``dim`` was widened: int(dim · factor) is ``width``, whatever the quotient is rounded to."""
    factor = width / dim
    return factor if int(dim * factor) == width else math.nextafter(factor, math.inf)


def infer_block_options(state: Mapping[str, Tensor], prefix: str, dim: int) -> dict[str, Any]:
    """Norm, channel mixer and scan of the block whose weights start with ``prefix`` and which is ``dim`` wide.

    KeyError when a weight that every block has is missing.
    """
    return {
        "layernorm_type": "WithBias" if f"{prefix}norm1.body.bias" in state else "BiasFree",
        **_infer_mixer(state, f"{prefix}ffn.", dim),
        "mamba_cfg": _infer_scan(state, f"{prefix}mamba.", dim),
    }


def _infer_mixer(state: Mapping[str, Tensor], prefix: str, dim: int) -> dict[str, Any]:
    if f"{prefix}conv3.weight" in state:
        return {"channel_mixer_type": "CCA"}
    widened, narrowed = state[f"{prefix}project_in.weight"].shape[0], state[f"{prefix}project_out.weight"].shape[1]
    if f"{prefix}dwconv.weight" in state:
        return {"channel_mixer_type": "gdfn", "ffn_expansion_factor": narrowed / dim}
    mixer = "FFN" if narrowed == widened else "Simple"
    return {"channel_mixer_type": mixer, "ffn_expansion_factor": widened / dim}


def _infer_scan(state: Mapping[str, Tensor], prefix: str, dim: int) -> dict[str, Any]:
    heads, _, channels = state[f"{prefix}x_proj_weight"].shape
    rank = state[f"{prefix}dt_projs_weight"].shape[2]
    inner = state[f"{prefix}out_norm.weight"].shape[0]
    kernel = state[f"{prefix}conv.weight"]
    return {
        # Eight scans exist only along a curve; two or four were published along one too.
        "scan_type": "diagonal",
        "scan_count": heads,
        "scan_merge_method": "concate" if channels * heads == inner else "add",
        "disable_z_branch": state[f"{prefix}in_proj.weight"].shape[0] == inner,
        "d_state": state[f"{prefix}A_logs"].shape[1],
        "d_conv": kernel.shape[-1],
        "expand": inner / dim,
        "conv_2d": kernel.ndim == 4,
        "conv_bias": f"{prefix}conv.bias" in state,
        "bias": f"{prefix}in_proj.bias" in state,
        "dt_rank": "auto" if rank == math.ceil(dim / 16) else rank,
    }

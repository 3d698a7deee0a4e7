"""Which numbers a run computes in, and how half precision keeps its gradients from vanishing."""

import torch

from core.errors import SettingsError

_TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def precision_of(name: str, device: torch.device) -> torch.dtype:
    """The type of a recipe's ``precision``; "auto" is bfloat16 on NVIDIA cards made for it, float32 elsewhere.

    SettingsError for float16 where gradients cannot be scaled.
    """
    if name == "auto":
        cuda = device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
        return torch.bfloat16 if cuda else torch.float32
    if name == "float16" and device.type != "cuda":
        raise SettingsError("Training in float16 needs an NVIDIA card.", "Choose auto, float32 or bfloat16.")
    return _TYPES[name]


def scaler_for(precision: torch.dtype, device: torch.device) -> torch.amp.GradScaler:
    """Scales the loss of float16 so that small gradients stay above zero; does nothing for other types."""
    scaler = torch.amp.GradScaler(device.type, enabled=precision == torch.float16)
    # It takes up its scale with the first loss, and ours is multiplied elsewhere.
    scaler.scale(torch.zeros((), device=device))
    return scaler

"""A deeper network that begins as the shallower one it grew from: its new blocks pass through what they get, until they
learn (Chen, Goodfellow, Shlens, "Net2Net", ICLR 2016, section 2.3)."""

from collections.abc import Mapping

from torch import Tensor, nn

from core.layers.mamba_former import MambaFormerBlock


def fill(network: nn.Module, weights: Mapping[str, Tensor]) -> bool:
    """Give ``network`` the ``weights`` of one like it, which may have fewer blocks at any place.

    What the network restores is then what the other restores. False, and nothing done, when they differ in more than
    how many blocks they have.
    """
    new = {
        f"{name}.": module
        for name, module in network.named_modules()
        if isinstance(module, MambaFormerBlock) and not any(key.startswith(f"{name}.") for key in weights)
    }
    own = network.state_dict()
    known = {key: weight.shape for key, weight in own.items() if not key.startswith(tuple(new))}
    if known != {key: weight.shape for key, weight in weights.items()}:
        return False
    network.load_state_dict(weights, strict=False)
    for block in new.values():
        block.pass_through()
    return True

"""A deeper network that begins as the shallower one it grew from: its new blocks pass through what they get, until they
learn (Chen, Goodfellow, Shlens, "Net2Net", ICLR 2016, section 2.3)."""

from collections.abc import Mapping

from torch import Tensor, nn

from core.layers.mamba_former import MambaFormerBlock


def fill(network: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Give ``network`` the ``weights`` of one like it, which may have fewer blocks at any place.

    What the network restores is then what the other restores. ValueError when they differ in more than blocks.
    """
    new = [
        (f"{name}.", module)
        for name, module in network.named_modules()
        if isinstance(module, MambaFormerBlock) and not any(key.startswith(f"{name}.") for key in weights)
    ]
    given = weights.keys() | {key for key in network.state_dict() if key.startswith(tuple(name for name, _ in new))}
    if network.state_dict().keys() != given:
        raise ValueError("They differ in more than how many blocks they have.")
    try:
        network.load_state_dict(weights, strict=False)
    except RuntimeError as error:  # torch's word for other shapes
        raise ValueError("They differ in how large their weights are.") from error
    for _, block in new:
        block.pass_through()

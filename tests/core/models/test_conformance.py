"""The networks compute what the published implementations compute, on every backend of the scan."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from torch import Tensor

from core.models import architectures, published
from core.scan import backends, use_backend
from tests.core.models.filling import fill, picture, unit

ROOT = Path(__file__).parents[3]
KEPT = ROOT / "tests/data/conformance"
SHARED = ROOT.parent / "shared/conformance"


def cases() -> list[Path]:
    """Every case of a network that is here, also those that lie beside the repository."""
    kept = {path.name: path for path in KEPT.glob("*.safetensors")}
    shared = {path.name: path for path in SHARED.glob("*.safetensors")}
    return [path for _, path in sorted((shared | kept).items()) if architecture_of(path) in architectures()]


def architecture_of(path: Path) -> str:
    with safe_open(path, "pt") as file:
        return str(file.metadata()["architecture"])


def all_outputs(network: torch.nn.Module, x: Tensor, several: bool) -> dict[str, Tensor]:
    """What the published forward returns, by the names of the cases: ``output``, or ``output.0`` … by place.

    Where it returns several tensors, ours returns the first from ``forward`` and all from ``stages`` or ``features``.
    """
    if not several:
        return {"output": network(x)}
    return named("output", (getattr(network, "stages", None) or network.features)(x))


def named(name: str, outputs: Tensor | Iterable[Tensor | Iterable[Tensor]]) -> dict[str, Tensor]:
    if isinstance(outputs, Tensor):
        return {name: outputs}
    return {key: y for i, part in enumerate(outputs) for key, y in named(f"{name}.{i}", part).items()}


def distance(a: Tensor, b: Tensor) -> float:
    return float((a - b).norm() / b.norm())


# Where there is a card, its own scan runs there too.
@pytest.mark.parametrize("backend", ["reference", "portable", "cpu", *({"gpu"} & {*backends()})])
@pytest.mark.parametrize("path", cases(), ids=lambda path: path.stem)
def test_output_and_gradient_are_the_published_ones(path: Path, backend: str) -> None:
    assert backend in backends()
    device = "cuda" if backend == "gpu" else "cpu"
    with safe_open(path, "pt") as file:
        facts = file.metadata()
        expected = {key: file.get_tensor(key) for key in sorted(file.keys()) if key != "grad_input"}
        expected_gradient = file.get_tensor("grad_input")
    network = published(facts["architecture"], json.loads(facts["config"])).eval()
    names = {name: list(value.shape) for name, value in network.named_parameters()}
    assert names == json.loads(facts["parameters"])
    fill(network)
    network.to(device)

    x = picture(tuple(json.loads(facts["input_shape"]))).to(device).requires_grad_()
    # Left to itself, a card convolves float32 with the digits of TF32.
    with use_backend(backend), torch.backends.cudnn.flags(enabled=True, allow_tf32=False):
        outputs = all_outputs(network, x, several="output" not in expected)
        first = outputs[min(expected)]
        weight = torch.from_numpy(unit("grad_weight", tuple(first.shape))).float().to(device)
        (first * weight).sum().backward()

    assert x.grad is not None
    assert outputs.keys() == expected.keys()
    for name, y in outputs.items():
        assert distance(y.detach().cpu(), expected[name]) <= 1e-5, name
    assert distance(x.grad.cpu(), expected_gradient) <= 1e-4

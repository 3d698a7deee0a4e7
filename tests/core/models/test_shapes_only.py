"""Networks without numbers have the names, shapes and kinds of real ones, and are there at once."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from core import library
from core.models.shapes_only import shapes_only
from tests.core.models.examples import Example, examples

ROOT = Path(library.__file__).parents[1]


def described(network: nn.Module) -> dict[str, tuple[torch.Size, torch.dtype]]:
    return {key: (value.shape, value.dtype) for key, value in network.state_dict().items()}


@pytest.mark.parametrize("example", examples(), ids=str)
def test_they_are_described_as_real_ones_are(example: Example) -> None:
    with shapes_only():
        network = example.architecture.make(example.options)
    assert described(network) == described(example.make())
    assert all(value.is_meta for value in network.state_dict().values())


def test_arithmetic_follows_broadcasting() -> None:
    with shapes_only():
        a, whole = torch.rand(3, 1), torch.arange(4)
        assert (a * torch.rand(2, 1, 5)).shape == (2, 3, 5)
        assert (1 - a.exp().clamp(min=1)).shape == (3, 1)
        assert whole.shape == (4,)
        assert (whole + 1).dtype == torch.int64
        assert (whole * 0.5).dtype == torch.float32
        assert torch.arange(1, 10, 4).shape == (3,)
        assert torch.arange(2.5).shape == (3,)
        assert a.repeat(2, 1, 4).shape == (2, 3, 4)
        assert torch.eye(3).shape == (3, 3)
    assert not (torch.ones(2) + 1).is_meta


def test_a_model_is_read_without_torchs_compiler() -> None:
    code = """
import sys
from core import library
from core.models import checkpoint
checkpoint.build(checkpoint.read(library.find().path))
print("torch._dynamo" in sys.modules)
"""
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "False"

"""What every network keeps, whichever it is: a new one is tested by being there."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from core.errors import SettingsError
from core.models import Architecture, RestorationNetwork, architectures, checkpoint
from core.models.shapes_only import shapes_only
from core.picture.picture import Depth, Facts, Picture
from core.progress import finish
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from tests.core.models.examples import Example, examples
from tests.core.models.test_conformance import named

PRESETS = [(one, preset) for one in architectures().values() for preset in one.presets]
EXAMPLES = examples()
RESTORING = [example for example in EXAMPLES if example.architecture.restores]

every_example = pytest.mark.parametrize("example", EXAMPLES, ids=str)
every_restorer = pytest.mark.parametrize("example", RESTORING, ids=str)


def shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    return {key: tuple(value.shape) for key, value in network.state_dict().items()}


def without_numbers(one: Architecture, options: object) -> nn.Module:
    with shapes_only():
        return one.make(options)  # type: ignore[arg-type]


def outputs(network: nn.Module, x: Tensor) -> list[Tensor]:
    """What the network gives; one that does not restore may give several maps."""
    return list(named("output", network(x)).values())


def are_equal(some: list[Tensor], others: list[Tensor]) -> bool:
    return all(torch.equal(one, other) for one, other in zip(some, others, strict=True))


def picture_for(example: Example, height: int = 16, width: int = 16) -> Tensor:
    torch.manual_seed(0)
    return torch.rand(1, example.channels, height, width)


@pytest.mark.parametrize("one", architectures().values(), ids=lambda one: one.name)
def test_a_network_says_what_it_is(one: Architecture) -> None:
    for text in (one.title, one.summary, one.paper):
        assert text.strip()
    assert one.presets
    assert one.title not in {other.title for other in architectures().values() if other is not one}


@pytest.mark.parametrize(("one", "preset"), PRESETS, ids=lambda value: getattr(value, "name", value))
def test_a_preset_is_told_from_its_names_and_shapes(one: Architecture, preset: str) -> None:
    network = without_numbers(one, one.presets[preset])
    inferred = one.infer(network.state_dict())
    assert inferred is not None
    assert json.loads(json.dumps(inferred)) is not None
    assert shapes(without_numbers(one, inferred)) == shapes(network)
    for other in architectures().values():
        if other is not one and (claimed := other.infer(network.state_dict())) is not None:
            assert shapes(without_numbers(other, claimed)) != shapes(network)


@every_example
def test_an_unknown_option_is_refused_with_a_sentence(example: Example) -> None:
    with pytest.raises(SettingsError, match="unknown option 'colour_of_the_cat'"):
        example.architecture.make(example.options | {"colour_of_the_cat": "red"})


@every_example
def test_constants_are_no_part_of_the_weights(example: Example) -> None:
    network = example.make()
    statistics = {
        f"{name}.{buffer}"
        for name, module in network.named_modules()
        if isinstance(module, nn.modules.batchnorm._BatchNorm)
        for buffer, _ in module.named_buffers()
    }
    assert set(network.state_dict()) == {name for name, _ in network.named_parameters()} | statistics


@every_restorer
@pytest.mark.parametrize("size", [(1, 1), (17, 31), (200, 3)], ids=str)
def test_any_size_comes_back_scaled(example: Example, size: tuple[int, int]) -> None:
    network = example.make()
    assert isinstance(network, RestorationNetwork)
    assert network.channels == example.channels
    with torch.inference_mode():
        y = network(picture_for(example, *size))
    assert y.shape == (1, example.channels, network.scale * size[0], network.scale * size[1])
    assert bool(torch.isfinite(y).all())


@every_example
def test_the_same_picture_gives_the_same_result(example: Example) -> None:
    network, x = example.make(), picture_for(example, 32, 32)
    with torch.inference_mode():
        first = outputs(network, x)
        network(x.flip(-1))
        assert are_equal(outputs(network, x), first)


@every_example
def test_gradients_are_numbers_while_training(example: Example) -> None:
    network = example.make().train()
    torch.manual_seed(0)
    x = torch.rand(2, example.channels, 32, 32, requires_grad=True)
    torch.stack([y.square().mean() for y in outputs(network, x)]).sum().backward()
    assert x.grad is not None
    gradients = [value.grad for value in network.parameters() if value.grad is not None]
    assert len(gradients) > 0.9 * len(list(network.parameters()))
    assert all(bool(torch.isfinite(gradient).all()) for gradient in (*gradients, x.grad))


@every_restorer
def test_half_precision_learns_what_full_precision_does(example: Example) -> None:
    torch.manual_seed(0)
    x = torch.rand(2, example.channels, 40, 40)

    def gradient(half: bool) -> Tensor:
        network = example.make().train()
        torch.manual_seed(1)  # of what is left to chance while training
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            results = outputs(network, x)
        torch.manual_seed(2)
        torch.stack([(y.float() * torch.randn(y.shape)).mean() for y in results]).sum().backward()
        return torch.cat([value.grad.flatten() for value in network.parameters() if value.grad is not None])

    assert torch.cosine_similarity(gradient(half=False), gradient(half=True), dim=0) > 0.98


@every_example
def test_a_saved_network_is_loaded_bit_for_bit(example: Example, tmp_path: Path) -> None:
    network, x = example.make(), picture_for(example, 32, 32)
    path = tmp_path / "mine.safetensors"
    checkpoint.save(path, network, architecture=example.architecture.name, config=example.options)
    loaded = checkpoint.network(checkpoint.read(path))
    with torch.inference_mode():
        assert are_equal(outputs(loaded, x), outputs(network, x))


@every_example
def test_a_bare_file_of_weights_is_recognised(example: Example, tmp_path: Path) -> None:
    network, one = example.make(), example.architecture
    path, state = tmp_path / "published.pth", network.state_dict()
    buffers = {f"layers.0.{name}": torch.arange(4) for name in one.computed}
    torch.save({"params": {f"module.{key}": value for key, value in (state | buffers).items()}, "iter": 7}, path)
    loaded = checkpoint.read(path)
    assert loaded.architecture == one.name
    assert loaded.state.keys() == state.keys()
    assert all(torch.equal(loaded.state[key], value) for key, value in state.items())
    assert one.title in checkpoint.describe(loaded)
    if one.restores:
        assert (loaded.scale, loaded.channels) == (network.scale, example.channels)


@every_example
def test_only_networks_that_restore_become_restorers(example: Example) -> None:
    one = example.architecture
    if one.restores:
        assert isinstance(one.restorer(example.options), RestorationNetwork)
    else:
        with pytest.raises(SettingsError, match="gives none back"):
            one.restorer(example.options)


def seen_by(network: nn.Module) -> list[tuple[int, ...]]:
    """The shapes that ``network`` is called with from now on."""
    shapes: list[tuple[int, ...]] = []
    network.register_forward_pre_hook(lambda _, inputs: shapes.append(tuple(inputs[0].shape)))
    return shapes


def photograph(height: int, width: int, **facts: object) -> Picture:
    pixels = np.random.default_rng(3).random((height, width, 3), np.float32)
    if facts.get("gray"):
        pixels[...] = pixels[..., :1]
    return Picture(pixels, facts=Facts(**facts))  # type: ignore[arg-type]


@every_restorer
@pytest.mark.parametrize("gray", [False, True], ids=["colour", "gray"])
def test_a_deep_photograph_is_restored_in_tiles(
    example: Example, gray: bool, restorer_of: Callable[[RestorationNetwork], Restorer]
) -> None:
    restorer = restorer_of(example.make())  # type: ignore[arg-type]
    picture = photograph(24, 50, gray=gray, depth=Depth.UINT16)
    shapes = seen_by(restorer.network)
    restored = finish(restore(picture, restorer, tile=32, overlap=8))
    assert restored.pixels.shape == (24 * restorer.scale, 50 * restorer.scale, 3)
    assert restored.facts == picture.facts
    assert np.isfinite(restored.pixels).all()
    assert len(shapes) == 2
    if gray:
        np.testing.assert_array_equal(restored.pixels, restored.pixels[..., :1].repeat(3, 2))


@every_restorer
def test_eight_looks_at_a_photograph_fit_together(
    example: Example, restorer_of: Callable[[RestorationNetwork], Restorer]
) -> None:
    restorer = restorer_of(example.make())  # type: ignore[arg-type]
    shapes = seen_by(restorer.network)
    picture = photograph(9, 20)
    restored = finish(restore(picture, restorer, self_ensemble=True))
    assert restored.pixels.shape == (9 * restorer.scale, 20 * restorer.scale, 3)
    assert sorted(shape[-2:] for shape in shapes) == [(9, 20)] * 4 + [(20, 9)] * 4


@every_restorer
def test_nothing_runs_after_a_cancel(example: Example, restorer_of: Callable[[RestorationNetwork], Restorer]) -> None:
    restorer = restorer_of(example.make())  # type: ignore[arg-type]
    shapes = seen_by(restorer.network)
    work = restore(photograph(24, 90), restorer, tile=32, overlap=8)
    while len(shapes) < 1:
        next(work)
    work.close()
    assert len(shapes) == 1
    assert not torch.is_inference_mode_enabled()


NEW = '''"""Brightens."""

from dataclasses import dataclass

import torch
from torch import nn

from core.models.architecture import Architecture, RestorationNetwork


@dataclass(frozen=True)
class BrightenConfig:
    kernel: int = 3


class Brighten(RestorationNetwork):
    def __init__(self, config):
        super().__init__()
        self.light = nn.Conv2d(3, 3, config.kernel, padding=config.kernel // 2)

    def forward(self, x):
        return x + self.light(x)


def infer(state):
    return {"kernel": state["light.weight"].shape[-1]} if "light.weight" in state else None


ARCHITECTURE = Architecture(
    name="brighten",
    title="Brighten",
    summary="Makes pictures brighter.",
    paper="None yet",
    config_type=BrightenConfig,
    build=Brighten,
    infer=infer,
    presets={"small": {}},
)
'''


def test_adding_a_network_is_adding_one_file(tmp_path: Path) -> None:
    root = Path(checkpoint.__file__).parents[2]
    for part in ("core", "resources/__init__.py", "tests/conftest.py", "tests/core", "pyproject.toml"):
        source, target = root / part, tmp_path / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    (tmp_path / "core/models/brighten.py").write_text(NEW)

    listed = subprocess.run(
        [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())", "networks", "brighten"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert "brighten: Brighten. Makes pictures brighter." in listed.stdout, listed.stderr
    assert "small: 84 parameters" in listed.stdout

    # Not everything there is, which would copy and copy again.
    chosen = "brighten and (sentence or constants or size or same or gradients or loaded or recognised or restorers)"
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/core/models/test_every_architecture.py", "-k", chosen, "-q"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert tested.returncode == 0, tested.stdout
    assert " passed" in tested.stdout

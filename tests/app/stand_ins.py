"""What stands in for networks, devices and people in tests of the window."""

import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QWidget

from app.analysis_files import Kind
from app.open_picture import OpenPicture
from app.restored import Restored
from app.ui.file_dialogs import FileDialogs
from core.advice.advice import Advice
from core.analysis.drift import drift
from core.devices import Device
from core.errors import RestorationError, UnreadableModel
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.focus import Focus
from core.restoration.run_figures import RunFigures
from core.restoration.tiles import Region
from core.restoration.unfinished import Unfinished

TILE = 16


@dataclass(frozen=True, eq=False)
class Tile(Progress):
    region: tuple[int, int, int, int] = (0, 0, 0, 0)
    pixels: npt.NDArray[np.float32] | None = None


def _tile(top: int, left: int) -> Region:
    return Region(top, left, TILE, TILE)


class HalvingEngine:
    """Halves every pixel, tile by tile from the top left, and repeats it ``scale`` times; can be held or made to fail.

    Tiles in focus come first. ``stop_before`` names the tile before which it waits for ``go``, ``fail_before`` the one
    before which it fails; ``damaged`` the model whose file it cannot read.
    """

    def __init__(self) -> None:
        self.stop_before: int | None = None
        self.fail_before: int | None = None
        self.damaged: str | None = None
        self.go = threading.Event()
        self.was_closed = threading.Event()
        self.runs = 0
        self.made: list[tuple[int, int]] = []  # the corners of tiles, as they were made
        self.tuned: list[Model] = []
        self.advice: Advice | None = None  # what a closer look tells; None if nothing new
        self.looked_closer = 0
        self._growing: dict[Unfinished, tuple[npt.NDArray[np.float32], set[tuple[int, int]]]] = {}

    def prepare(self, model: Model | None) -> Work[Progress, Device]:
        yield Progress(1, 1)
        self._load(model)
        return Device("cpu", "A processor", 8 << 30, 16 << 30, 4, "It is always there.")

    def devices(self) -> list[Device]:
        return [Device("cpu", "A processor", 8 << 30, 16 << 30, 4, "It is always there.")]

    def estimate(self, model: Model, device: Device) -> Work[Progress, RunFigures]:
        yield Progress(0, 1)
        return RunFigures(0.5, 300_000_000, False)

    def restore(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, Restored]:
        self.runs += 1
        output = yield from self._grown(picture, model, focus, onto, only_focus=False)
        result = picture.with_pixels(output)
        return Restored(result, drift(picture, result))

    def restore_focus(self, picture: Picture, model: Model, focus: Focus, onto: Unfinished) -> Work[Progress, None]:
        yield from self._grown(picture, model, focus, onto, only_focus=True)

    def tune(self, model: Model) -> Work[Progress, None]:
        self.tuned.append(model)
        yield from ()

    def look_closer(self, advice: Advice, picture: Picture) -> Work[Progress, Advice]:
        yield Progress(0, 0)
        self.looked_closer += 1
        return self.advice or advice

    def _grown(
        self, picture: Picture, model: Model, focus: Focus, onto: Unfinished, *, only_focus: bool
    ) -> Generator[Progress, None, npt.NDArray[np.float32]]:
        self._load(model)
        scale, size = model.scale, (picture.height * model.scale, picture.width * model.scale, 3)
        output, done = self._growing.setdefault(onto, (np.zeros(size, np.float32), set()))
        corners = [(top, left) for top in range(0, picture.height, TILE) for left in range(0, picture.width, TILE)]
        try:
            while waiting := [corner for corner in corners if corner not in done]:
                inside = [corner for corner in waiting if focus.region and _tile(*corner).touches(focus.region)]
                if only_focus and not inside:
                    break
                number, (top, left) = len(done), (inside or waiting)[0]
                yield Tile(number, len(corners), f"Restoring {number + 1} of {len(corners)}")
                if number == self.fail_before:
                    raise RestorationError("The model gave nothing.", "Choose another one.")
                if number == self.stop_before:
                    assert self.go.wait(10)
                source = picture.pixels[top : top + TILE, left : left + TILE] / 2
                result = source.repeat(scale, axis=0).repeat(scale, axis=1)
                region = Region(top * scale, left * scale, *result.shape[:2])
                output[region.slices] = result
                done.add((top, left))
                self.made.append((top, left))
                yield Tile(number + 1, len(corners), "", region, result)
        except GeneratorExit:
            self.was_closed.set()
            raise
        return output

    def _load(self, model: Model | None) -> None:
        if model is not None and model.name == self.damaged:
            raise UnreadableModel(f"{model.path.name} is damaged.", "Copy it again.")


class Answers(FileDialogs):
    """Answers instead of a person, and keeps what was suggested."""

    def __init__(self) -> None:
        self.trash = Path("trash")
        self.to_open: list[Path] = []
        self.to_add: list[Path] = []
        self.to_compare: list[Path] = []
        self.to_save: Path | None = None
        self.truth: Path | None = None
        self.suggestion: Path | None = None
        self.shown_folder: Path | None = None
        self.folder: Path | None = None
        self.resets = True
        self.reset_asked: list[str] = []
        self.discards = True
        self.at_stake: list[OpenPicture] = []

    def ask_open(self, parent: QWidget, folder: Path) -> list[Path]:
        return self.to_open

    def ask_versions(self, parent: QWidget, folder: Path) -> list[Path]:
        return self.to_compare

    def ask_models(self, parent: QWidget, folder: Path) -> list[Path]:
        return self.to_add

    def ask_truth(self, parent: QWidget, folder: Path) -> Path | None:
        return self.truth

    def ask_save(self, parent: QWidget, suggestion: Path) -> Path | None:
        self.suggestion = suggestion
        return self.to_save

    def ask_export(self, parent: QWidget, suggestion: Path, kinds: Sequence[Kind]) -> Path | None:
        self.suggestion = suggestion
        return self.to_save

    def ask_discard(self, parent: QWidget, pictures: Sequence[OpenPicture]) -> bool:
        self.at_stake = list(pictures)
        return self.discards

    def ask_folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        return self.folder

    def ask_reset(self, parent: QWidget, name: str) -> bool:
        self.reset_asked.append(name)
        return self.resets

    def to_trash(self, path: Path) -> Path | None:
        self.trash.mkdir(exist_ok=True)
        return path.rename(self.trash / path.name)

    def show_folder(self, folder: Path) -> None:
        self.shown_folder = folder


def model(name: str = "denoise", scale: int = 1) -> Model:
    """A model whose file nobody opens."""
    return Model(
        name=name,
        title=f"A model called {name}",
        task="denoise",
        scale=scale,
        path=Path(f"{name}.safetensors"),
        origin="bundled",
        architecture="eamamba",
        parameters=1_200_000,
        file_size=4_900_000,
        licence="GPL-3.0-or-later",
        card={"measured_psnr_db": {"CBSD68 σ 25": 30.5}, "data": ["a folder of photographs"]},
    )

"""Paths are told as they are, and what is remembered follows the products of the decays."""

import io

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from core.analysis import scan_report
from core.analysis.order_names import SORTED, name_of, named_orders
from core.analysis.scan_paths import trace
from core.analysis.subject import Subject
from core.errors import SettingsError
from core.layers.multi_scan import head_orders
from core.models import RestorationNetwork
from core.progress import Progress, finish
from core.scan import ScanInputs, observe_scans, orders, selective_scan
from tests.core.analysis.conftest import Convolution
from tests.core.models.examples import Example, examples

HEIGHT, WIDTH = 6, 8


def picture(height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    return np.random.default_rng(0).random((height, width, 3), np.float32)


class TwoScans(RestorationNetwork):
    """Rows and columns; the steps of each pixel grow with its brightness; two channels, two states."""

    def forward(self, x: Tensor) -> Tensor:
        _, _, h, w = x.shape
        light = x.mean(1).reshape(1, h * w, 1, 1).expand(1, h * w, 2, 2)
        order = torch.from_numpy(np.stack([orders.raster(h, w), orders.column(h, w)])[None])
        for rate in (1.0, 2.0):
            A = -rate * torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[0.5, 1.0], [1.5, 2.0]]])
            maps = torch.ones(1, h * w, 2, 2)
            y = selective_scan(light, light * 0.3, A, maps, maps, torch.ones(2, 2), order, torch.full((2, 2), -3.0))
        return x + y.mean((2, 3)).reshape(1, 1, h, w)


def by_the_letter(head: int, rate: float) -> tuple[np.ndarray, list[int]]:
    """(steps, steps): what is left of each step at every later one, by multiplying decay after decay."""
    light = torch.from_numpy(picture()).mean(-1).reshape(-1).double()
    order = [orders.raster, orders.column][head](HEIGHT, WIDTH).tolist()
    steps = torch.nn.functional.softplus(light * 0.3 - 3).numpy()[order]
    rates = -rate * np.array([[1.0, 2, 3, 4], [0.5, 1, 1.5, 2]][head])
    left = np.zeros((len(order), len(order)))
    for earlier in range(len(order)):
        held = np.ones(4)
        for later in range(earlier, len(order)):
            if later > earlier:
                held = held * np.exp(steps[later] * rates)
            left[earlier, later] = held.mean()
    return left, order


def test_what_a_pixel_remembers_is_the_product_of_the_decays_since(subject_of):
    found = finish(trace(subject_of(TwoScans()), picture(), (3, 5), number=2))
    assert (found.number, found.scans, found.height, found.width) == (2, 2, HEIGHT, WIDTH)
    assert found.names == ("rows", "columns")
    for head in range(2):
        left, order = by_the_letter(head, 2.0)
        now = order.index(3 * WIDTH + 5)
        expected = np.zeros(HEIGHT * WIDTH)
        expected[order[: now + 1]] = left[: now + 1, now]
        np.testing.assert_allclose(found.remembered[head].reshape(-1), expected, rtol=1e-4)
        span = np.zeros(HEIGHT * WIDTH)
        span[order] = left.sum(0) - np.diag(left)
        np.testing.assert_allclose(found.span[head].reshape(-1), span, rtol=1e-4)


def test_what_is_known_of_neighbours_comes_from_the_head_that_knows_most(subject_of):
    found = finish(trace(subject_of(TwoScans()), picture(), (0, 0)))
    row, column = 2, 3
    best = {}
    for head in range(2):
        left, order = by_the_letter(head, 1.0)
        here = order.index(row * WIDTH + column)
        for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            there = order.index((row + down) * WIDTH + column + right)
            if there < here:
                best[down, right] = max(best.get((down, right), 0), left[there, here])
    assert found.neighbours[row, column] == pytest.approx(sum(best.values()) / 4, rel=1e-4)
    # The first pixel comes before all others on both paths.
    assert found.neighbours[0, 0] == 0


def test_orders_have_their_names():
    curved = head_orders(8, 12, "diagonal", 8)[0].numpy()
    assert [name_of(order, 8, 12) for order in curved] == [
        "diagonals",
        "diagonals, from the last pixel on",
        "diagonals from the top right",
        "diagonals from the bottom left",
        "rows",
        "rows, from the last pixel on",
        "columns",
        "columns, from the last pixel on",
    ]
    for curve in ("zigzag", "zorder", "hilbert"):
        assert name_of(getattr(orders, curve)(8, 8), 8, 8) in ("zigzag", "Z-order", "Hilbert's curve")
    assert len({name_of(order, 8, 8) for order in orders.skip_sampled(8, 8)} - {SORTED}) == 4
    assert name_of(np.random.default_rng(0).permutation(64).astype(np.int32), 8, 8) == SORTED


@pytest.mark.parametrize("example", [one for one in examples() if one.architecture.restores], ids=str)
def test_every_network_that_scans_can_be_followed(processor, example: Example):
    subject = Subject("Example", example.make(), processor)
    if example.architecture.name == "dsrir":
        with pytest.raises(SettingsError, match="Example does not scan"):
            finish(trace(subject, picture(32, 32), (5, 9)))
        return
    steps: list[Progress] = []
    found = finish(trace(subject, picture(32, 32), (20, 9)), steps.append)
    assert steps[-1].fraction == 1
    pixels = found.height * found.width
    assert found.remembered.shape == found.span.shape == (len(found.names), found.height, found.width)
    for order in found.orders:
        assert len(set(order.tolist())) == len(order) <= pixels
    assert (found.remembered >= 0).all()
    # To itself every pixel is whole, in the heads that come to it.
    assert found.remembered[:, found.row, found.column].max() == 1
    assert np.isfinite(found.span).all()


def test_a_padded_picture_keeps_its_places(processor):
    (example,) = [one for one in examples() if one.architecture.name == "eamamba" and one.channels == 3]
    subject = Subject("Example", example.make(), processor)
    found = finish(trace(subject, picture(20, 28), (10, 20)))
    multiple = subject.multiple_of
    shrunk = -(-20 // multiple) * multiple // found.height
    assert -(-28 // multiple) * multiple == shrunk * found.width
    assert (found.row, found.column) == (10 // shrunk, 20 // shrunk)


def test_a_scan_that_is_not_there_is_refused(subject_of):
    with pytest.raises(SettingsError, match="Test scans 2 times, so it has no scan 3"):
        finish(trace(subject_of(TwoScans()), picture(), (0, 0), number=3))
    with pytest.raises(SettingsError, match="Test does not scan"):
        finish(trace(subject_of(Convolution(3)), picture(), (0, 0)))


def test_observing_ends_with_its_block(subject_of):
    seen: list[ScanInputs] = []
    network, x = TwoScans(), torch.zeros(1, 3, 4, 4)
    with observe_scans(seen.append):
        network(x)
    network(x)
    assert [one.delta.shape for one in seen] == [(1, 16, 2, 2)] * 2


def test_an_animation_visits_every_pixel(subject_of):
    found = finish(trace(subject_of(TwoScans()), picture(), (3, 5)))
    content = scan_report.film(found, picture(), frames=5, side=16)
    with Image.open(io.BytesIO(content)) as film:
        assert film.n_frames == 5
        # Two fields of 8 × 6 pixels, each doubled, and a gap.
        assert film.size == (36, 12)
        dark = []
        for number in range(5):
            film.seek(number)
            dark.append(int((np.asarray(film.convert("L"))[:, :16] < 205).sum()))
    assert dark == sorted(dark)
    assert dark[-1] >= 0.95 * 16 * 12


def test_curves_are_shown_by_their_names_with_their_lines():
    named = named_orders(8, 8)
    assert len(named) == 10
    assert len(named_orders(7, 8)) == 6
    assert all(name_of(order, 8, 8) == name for name, order in named.items())
    sheet = scan_report.order_sheet(named, 8, 8)
    # A line of the path is white where the colours are still dark.
    assert (sheet[30:200, 20:390] == 255).all(axis=2).any()


def test_a_sheet_shows_each_path_and_its_memory(subject_of):
    found = finish(trace(subject_of(TwoScans()), picture(), (3, 5)))
    sheet = scan_report.sheet(found, picture())
    assert sheet.dtype == np.uint8
    assert sheet.shape[1] > 3 * 384
    assert set(scan_report.as_arrays(found)) == {"orders", "names", "remembered", "span", "neighbours"}

"""What the verbs take that look into a network. Imports nothing slow."""

from argparse import ArgumentParser

from core.cli import values
from core.cli.json_argument import json_argument


def complexity(parser: ArgumentParser) -> None:
    """What ``complexity`` takes."""
    parser.add_argument(
        "-m",
        "--model",
        metavar="NAME",
        help="a model of “silvermend models”, a model file, or NETWORK or NETWORK:PRESET of “silvermend networks”",
    )
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument(
        "--size",
        type=values.size,
        default=(256, 256),
        metavar="HxW",
        help="height and width of the picture (default: 256x256)",
    )
    sizes.add_argument("--sweep", action="store_true", help="growing sizes, until memory ends")
    parser.add_argument("-d", "--device", default="auto", help="whose memory ends, of “silvermend devices”")
    json_argument(parser)


def receptive_field(parser: ArgumentParser) -> None:
    """What ``receptive-field`` takes."""
    _looked_at(parser, "pictures, or folders of pictures, to average over (default: a sample)", inputs="*")
    _beside(parser)
    parser.add_argument(
        "--pictures", type=values.steps, default=100, metavar="N", help="at most so many (default: 100)"
    )
    _at(parser, "ROW,COLUMN, or centre, top, bottom, left or right (default: centre)")
    _noise(parser)
    parser.add_argument(
        "--variant",
        choices=("absolute", "signed", "relu"),
        default="absolute",
        help="what of the gradient is drawn: its size, with its sign, or only what is positive (default: absolute)",
    )
    parser.add_argument(
        "--display",
        choices=("root", "raw", "log"),
        default="root",
        help="drawn by the fourth root, as it is, or by log(1 + value) (default: root)",
    )
    parser.add_argument("--positive-score", action="store_true", help="leave out result colours below 0, as RepLKNet")
    parser.add_argument("--keep", action="store_true", help="let the model's tiles overlap by what was measured")
    _results(parser, ".png, .webp or .jpg for maps, .csv for lines through them, .npz for all numbers")


def attribution(parser: ArgumentParser) -> None:
    """What ``attribution`` takes."""
    _looked_at(parser, "the picture (default: a sample)", inputs="?")
    _beside(parser)
    _at(parser, "middle of the patch, in the picture: ROW,COLUMN, or centre, top, bottom, left or right")
    parser.add_argument("--patch", type=values.steps, default=16, metavar="PIXELS", help="its side in the result")
    _noise(parser)
    parser.add_argument(
        "--path",
        choices=("blur", "blur-linear", "black"),
        default="blur",
        help="from less and less blurred, from blurred in a straight line, or from black (default: blur)",
    )
    parser.add_argument("--steps", type=values.steps, default=50, metavar="N", help="steps of the path (default: 50)")
    parser.add_argument(
        "--sigma", type=values.level, default=1.2, help="blur at its beginning, in pixels (default: 1.2)"
    )
    parser.add_argument(
        "--detector", choices=("edges", "brightness"), default="edges", help="what is asked of the patch"
    )
    parser.add_argument("--rule", choices=("middle", "end"), default="middle", help="end is as published")
    _results(parser, ".png, .webp or .jpg for maps, .npz for all numbers")


def scan_paths(parser: ArgumentParser) -> None:
    """What ``scan-paths`` takes."""
    _looked_at(parser, "the picture (default: a sample)", inputs="?", size=64)
    _at(parser, "the pixel whose memory is drawn: ROW,COLUMN, or centre, top, bottom, left or right")
    parser.add_argument(
        "--scan", type=values.steps, default=1, metavar="N", help="which scan of the network (default: 1)"
    )
    parser.add_argument("--curves", action="store_true", help="show every order that networks know, without a network")
    _results(parser, ".gif for the animation, .png, .webp or .jpg for a sheet, .npz for all numbers")


def uncertainty(parser: ArgumentParser) -> None:
    """What ``uncertainty`` takes."""
    _looked_at(parser, "the picture (default: a sample)", inputs="?", size=256)
    _at(parser, "what the part lies around: ROW,COLUMN, or centre, top, bottom, left or right")
    _noise(parser)
    _results(parser, ".png, .webp or .jpg for maps, .npz for all numbers")


def _looked_at(parser: ArgumentParser, what: str, *, inputs: str, size: int = 128) -> None:
    parser.add_argument("inputs", nargs=inputs, type=values.path, metavar="IN", help=what)
    parser.add_argument(
        "-m",
        "--model",
        type=values.name,
        metavar="NAME",
        help="a model of “silvermend models”, a model file, or NETWORK or NETWORK:PRESET of “silvermend networks”, "
        "whose weights are then random",
    )
    parser.add_argument("-d", "--device", default="auto", help="one of “silvermend devices” (default: auto)")
    parser.add_argument(
        "--size", type=values.side, default=size, metavar="PIXELS", help=f"side of the part looked at (default: {size})"
    )


def _beside(parser: ArgumentParser) -> None:
    parser.add_argument("--beside", type=values.name, metavar="NAME", help="another one, to compare it with")


def _at(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--at", type=values.place, default="centre", metavar="PLACE", help=what)


def _noise(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--noise", type=values.level, default=0.0, metavar="SIGMA", help="8-bit levels of noise to add first"
    )


def _results(parser: ArgumentParser, endings: str) -> None:
    # One name each: a list of names would take a picture that comes behind it for a result.
    parser.add_argument(
        "-o",
        "--output",
        action="append",
        type=values.path,
        default=[],
        metavar="OUT",
        help=f"{endings}; said once for each",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace results that are already there")
    json_argument(parser)

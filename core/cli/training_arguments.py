"""What the verbs take that make a model better: pairs, train, degrade. Imports nothing slow."""

from argparse import ArgumentParser
from pathlib import Path

from core.cli import values
from core.cli.json_argument import json_argument


def pairs(parser: ArgumentParser) -> None:
    """What ``pairs`` takes."""
    parser.add_argument("before", type=Path, metavar="BEFORE", help="a folder, a text list, or a table of both sides")
    parser.add_argument("after", nargs="?", type=Path, metavar="AFTER", help="the clean pictures: a folder, or a list")
    parser.add_argument("--align", type=Path, metavar="OUT", help="write the usable pairs, aligned, into a new folder")
    parser.add_argument(
        "--keep-exposure",
        action="store_true",
        help="align without matching exposure and colour: for pairs that teach just that, such as haze",
    )
    json_argument(parser)


def train(parser: ArgumentParser) -> None:
    """What ``train`` takes."""
    parser.add_argument("recipe", nargs="?", type=values.path, metavar="RECIPE.toml", help="everything about the run")
    run = parser.add_argument_group("a recipe's run")
    run.add_argument("--resume", action="store_true", help="continue from the state that was saved last")
    run.add_argument("--anew", action="store_true", help="start again, though an earlier run has a saved state")
    run.add_argument("--steps", type=values.steps, metavar="N", help="train this many steps instead of the recipe's")
    run.add_argument(
        "--minutes",
        type=values.minutes,
        metavar="N",
        help="stop after N minutes; --resume goes on another time",
    )
    run.add_argument("--judge", type=values.path, metavar="STATE", help="make a model of a saved state and judge it")
    run.add_argument(
        "--export", type=values.path, metavar="OUT", help="write the saved state's model to OUT; no training"
    )
    made = parser.add_argument_group("without a recipe, one is written from these")
    made.add_argument(
        "--before", type=values.path, metavar="DIR", help="pictures as they came: a folder, or a text list"
    )
    made.add_argument(
        "--after", type=values.path, metavar="DIR", help="the same as they should be: a folder, or a list"
    )
    made.add_argument("--manifest", type=values.path, metavar="FILE", help="a table of both sides instead")
    made.add_argument("--clean", nargs="+", type=values.path, metavar="DIR", help="folders of clean pictures instead")
    made.add_argument("--with", dest="with_", action="append", metavar="KIND", help="what is done to clean pictures")
    made.add_argument(
        "-m", "--model", type=values.name, metavar="NAME", help="the model to start from (default: denoise)"
    )
    made.add_argument("--name", type=values.name, metavar="NAME", help="of the new model (default: MODEL-tuned)")
    made.add_argument("-o", "--output", type=values.path, default=Path("runs"), metavar="DIR", help="default: runs")
    made.add_argument("--adapters", action="store_true", help="train small additions to the weights, not the weights")
    pace = made.add_mutually_exclusive_group()
    for name, what in (("quick", "minutes"), ("standard", "the usual"), ("thorough", "hours")):
        pace.add_argument(f"--{name}", dest="pace", action="store_const", const=name, help=what)
    made.add_argument("--plan", action="store_true", help="write the recipe and stop")
    parser.set_defaults(pace=None)


def degrade(parser: ArgumentParser) -> None:
    """What ``degrade`` takes."""
    parser.add_argument(
        "picture", nargs="?", type=values.path, metavar="PICTURE", help="the source, which stays as it is"
    )
    parser.add_argument(
        "-o", "--output", type=values.path, metavar="OUT", help="the file to write (default: beside it)"
    )
    parser.add_argument(
        "--with",
        dest="with_",
        action="append",
        metavar="KIND",
        help="“NAME OPTION=VALUE …”, a range as LOW..HIGH; said several times, one comes after the other",
    )
    parser.add_argument("--recipe", type=values.path, metavar="RECIPE.toml", help="as this recipe says instead")
    parser.add_argument(
        "--seed", type=values.seed, help="another number is another chance (default: the recipe's, or 0)"
    )
    parser.add_argument("--quality", type=values.quality, help="1 to 100, for formats that lose detail")
    parser.add_argument("--overwrite", action="store_true", help="replace a result that is already there")
    parser.add_argument("--list", action="store_true", help="say which kinds there are, with their options")
    json_argument(parser)

"""What the command line understands, and the help that teaches it. Imports nothing slow."""

import argparse
import difflib
from argparse import ArgumentParser, Namespace
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from core.cli import examples, values
from core.errors import SettingsError


class _Parser(ArgumentParser):
    """argparse that answers mistakes with sentences, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        raise SettingsError(f"{message[:1].upper()}{message[1:]}.", f"See “{self.prog} --help”.")


def parse(words: list[str]) -> Namespace | None:
    """The options with their ``verb``; None when help or version was all that was asked. SettingsError on mistakes."""
    parser, verbs = _parser()
    if words and not words[0].startswith("-") and words[0] not in verbs:
        near = difflib.get_close_matches(words[0], verbs, n=1)
        advice = f"Did you mean “silvermend {near[0]}”?" if near else f"The verbs are {', '.join(verbs)}."
        raise SettingsError(f"There is no verb “{words[0]}”.", advice)
    try:
        options = parser.parse_args(words)
    except SystemExit:
        # Only --help leaves this way, with everything said: mistakes raise.
        return None
    if options.version:
        print(f"silvermend {_version()}")
        return None
    if options.verb is None:
        parser.print_help()
        return None
    return options


def _version() -> str:
    try:
        return metadata.version("silvermend")
    except metadata.PackageNotFoundError:
        return "from a folder, not installed"


def _parser() -> tuple[ArgumentParser, list[str]]:
    parser = _Parser(
        prog="silvermend",
        description=examples.ABOUT,
        epilog=f"{examples.EXAMPLES}\n{examples.EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="say which version this is")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", prog="silvermend")

    def verb(name: str, summary: str, epilog: str = "") -> ArgumentParser:
        return verbs.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    _restore(verb("restore", "restore pictures", f"{examples.RESTORE_EXAMPLES}\n{examples.EXIT_CODES}"))
    _advise(verb("advise", "say what pictures need: noise, JPEG, blur, haze, size", examples.ADVISE_EXAMPLES))
    _compare(verb("compare", "say in numbers, and draw, how two pictures differ"))
    _inspect(verb("inspect", "say what a picture or a model file is"))
    _models(verb("models", "list the models on this computer, add some, or remove them", examples.MODELS_EXAMPLES))
    _networks(verb("networks", "list the networks that models can be made of"))
    _complexity(
        verb("complexity", "say what a network costs: weights, arithmetic, memory", examples.COMPLEXITY_EXAMPLES)
    )
    _receptive_field(verb("receptive-field", "show how far a network looks", examples.RECEPTIVE_FIELD_EXAMPLES))
    _attribution(
        verb("attribution", "show which pixels a part of the result was made of", examples.ATTRIBUTION_EXAMPLES)
    )
    _scan_paths(
        verb("scan-paths", "show how a network's scans run, and what they remember", examples.SCAN_PATHS_EXAMPLES)
    )
    _uncertainty(verb("uncertainty", "show how sure a network is of every pixel", examples.UNCERTAINTY_EXAMPLES))
    _devices(verb("devices", "list what can do the work: processor and GPUs"))
    _pairs(verb("pairs", "check and align your own before and after pictures", examples.PAIRS_EXAMPLES))
    _train(
        verb(
            "train",
            "train or tune a model, and say whether it became better",
            f"{examples.TRAIN_EXAMPLES}\n{examples.EXIT_CODES}",
        )
    )
    _degrade(verb("degrade", "show on a picture what training does to clean ones", examples.DEGRADE_EXAMPLES))
    return parser, list(verbs.choices)


def _restore(parser: ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="*", type=values.path, metavar="IN", help="pictures, or folders of pictures")
    parser.add_argument("--sample", action="store_true", help="restore a picture that comes with Silvermend")
    parser.add_argument(
        "-o",
        "--output",
        type=values.path,
        metavar="OUT",
        help="a file, for one picture, or a folder, which is made if it is not there "
        "(without it, each result is written beside its source)",
    )
    parser.add_argument(
        "-m",
        "--model",
        type=values.name,
        metavar="NAME",
        help="a model of “silvermend models”, or a model file",
    )
    parser.add_argument(
        "-s",
        "--strength",
        type=values.strength_or_advised,
        metavar="PERCENT",
        help="0 to 100 (default: 100), or “advised”: as much as each picture needs, nothing for a clean one",
    )
    parser.add_argument(
        "--luma",
        type=values.strength,
        metavar="PERCENT",
        help="how much of the change of brightness counts, 0 to 100 (default: 100)",
    )
    parser.add_argument(
        "--colour",
        type=values.strength,
        metavar="PERCENT",
        help="how much of the change of colour counts, 0 to 100 (default: 100)",
    )
    parser.add_argument(
        "--detail",
        type=values.detail,
        metavar="PERCENT",
        help="how much of the detail that was removed comes back, 0 to 100 (default: 0); or four numbers with commas, "
        "from the finest size to the coarsest, like 60,30,0,0",
    )
    parser.add_argument(
        "--detail-colour",
        action="store_true",
        default=None,
        help="give back the colours of that detail too, not its brightness alone",
    )
    parser.add_argument(
        "--effect",
        type=values.effect,
        metavar="FILE",
        help="take all of this, masks included, from a file with the “effect” of an earlier run (--json)",
    )
    parser.add_argument("-d", "--device", default="auto", help="one of “silvermend devices” (default: auto)")
    parser.add_argument(
        "--tile", type=values.tile, metavar="PIXELS", help="side of a tile; smaller ones need less memory"
    )
    parser.add_argument(
        "--precision",
        default="auto",
        metavar="KIND",
        help="float32, tf32 (NVIDIA cards), bfloat16, float16, or auto (the default): less than float32 only where it "
        "was found clearly faster and as good",
    )
    parser.add_argument(
        "--self-ensemble",
        action="store_true",
        help="look at each tile eight times, turned and mirrored: a little better, eight times slower",
    )
    parser.add_argument(
        "--quality", type=values.quality, help="1 to 100, for formats that lose detail (default: as the source)"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace results that are already there")
    _json(parser)


def _advise(parser: ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", type=values.path, metavar="IN", help="pictures, or folders of pictures")
    _json(parser)


def _compare(parser: ArgumentParser) -> None:
    parser.add_argument("before", type=values.path, metavar="A")
    parser.add_argument("after", type=values.path, metavar="B")
    parser.add_argument(
        "--map", type=values.path, metavar="OUT", help="draw the difference: blue became darker, amber brighter"
    )
    parser.add_argument(
        "--kind",
        choices=("signed", "absolute", "delta-e", "ssim"),
        help="what the map shows: which way values went, how far, how far colours look apart, or what became of "
        "structure (default: signed)",
    )
    parser.add_argument("--absolute", action="store_true", help="the same as --kind absolute")
    parser.add_argument(
        "--channel",
        choices=("luma", "red", "green", "blue", "most"),
        help="of signed and absolute maps: brightness, one colour, or whichever changed most",
    )
    parser.add_argument(
        "--threshold", type=values.level, default=0.0, metavar="SIZE", help="hide smaller differences on the map"
    )
    parser.add_argument(
        "--truth", type=values.path, metavar="TRUE", help="say how near both come to the picture as it should be"
    )
    parser.add_argument(
        "--gain", type=values.gain, help="amplify the map 1 to 64 times (default: so that most of it shows)"
    )
    _json(parser)


def _inspect(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=values.path, metavar="FILE", help="a picture, a model file, or the name of a model"
    )
    _json(parser)


def _models(parser: ArgumentParser) -> None:
    _json(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions")
    add = actions.add_parser("add", help="add published checkpoints, or models that others made", allow_abbrev=False)
    add.add_argument(
        "files", nargs="+", type=values.path, metavar="FILE", help="a .safetensors, .pth, .pt or .ckpt file"
    )
    remove = actions.add_parser("remove", help="remove a model that you added", allow_abbrev=False)
    remove.add_argument("name", metavar="NAME", help="one of “silvermend models”")
    for action in (add, remove):
        # Left out here, it is what was said before the action.
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="write JSON, for scripts")


def _networks(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="only this one")
    _json(parser)


def _complexity(parser: ArgumentParser) -> None:
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
    _json(parser)


def _receptive_field(parser: ArgumentParser) -> None:
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


def _attribution(parser: ArgumentParser) -> None:
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


def _scan_paths(parser: ArgumentParser) -> None:
    _looked_at(parser, "the picture (default: a sample)", inputs="?", size=64)
    _at(parser, "the pixel whose memory is drawn: ROW,COLUMN, or centre, top, bottom, left or right")
    parser.add_argument(
        "--scan", type=values.steps, default=1, metavar="N", help="which scan of the network (default: 1)"
    )
    parser.add_argument("--curves", action="store_true", help="show every order that networks know, without a network")
    _results(parser, ".gif for the animation, .png, .webp or .jpg for a sheet, .npz for all numbers")


def _uncertainty(parser: ArgumentParser) -> None:
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
    _json(parser)


def _devices(parser: ArgumentParser) -> None:
    parser.add_argument("--measure", metavar="MODEL", help="find out now how a model runs best here, and keep that")
    _json(parser)


def _pairs(parser: ArgumentParser) -> None:
    parser.add_argument("before", type=Path, metavar="BEFORE", help="a folder, a text list, or a table of both sides")
    parser.add_argument("after", nargs="?", type=Path, metavar="AFTER", help="the clean pictures: a folder, or a list")
    parser.add_argument("--align", type=Path, metavar="OUT", help="write the usable pairs, aligned, into a new folder")
    parser.add_argument(
        "--keep-exposure",
        action="store_true",
        help="align without matching exposure and colour: for pairs that teach just that, such as haze",
    )
    _json(parser)


def _train(parser: ArgumentParser) -> None:
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


def _degrade(parser: ArgumentParser) -> None:
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
    _json(parser)


def _json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="write JSON, for scripts")

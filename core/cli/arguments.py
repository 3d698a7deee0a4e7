"""What the command line understands, and the help that teaches it. Imports nothing slow."""

import argparse
import difflib
from argparse import ArgumentParser, Namespace
from importlib import metadata
from typing import NoReturn

from core.cli import analysis_arguments as of_analysis
from core.cli import examples, values
from core.cli import training_arguments as of_training
from core.cli.json_argument import json_argument
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
    of_analysis.complexity(
        verb("complexity", "say what a network costs: weights, arithmetic, memory", examples.COMPLEXITY_EXAMPLES)
    )
    of_analysis.receptive_field(
        verb("receptive-field", "show how far a network looks", examples.RECEPTIVE_FIELD_EXAMPLES)
    )
    of_analysis.attribution(
        verb("attribution", "show which pixels a part of the result was made of", examples.ATTRIBUTION_EXAMPLES)
    )
    of_analysis.scan_paths(
        verb("scan-paths", "show how a network's scans run, and what they remember", examples.SCAN_PATHS_EXAMPLES)
    )
    of_analysis.uncertainty(
        verb("uncertainty", "show how sure a network is of every pixel", examples.UNCERTAINTY_EXAMPLES)
    )
    _devices(verb("devices", "list what can do the work: processor and GPUs"))
    of_training.pairs(verb("pairs", "check and align your own before and after pictures", examples.PAIRS_EXAMPLES))
    of_training.train(
        verb(
            "train",
            "train or tune a model, and say whether it became better",
            f"{examples.TRAIN_EXAMPLES}\n{examples.EXIT_CODES}",
        )
    )
    of_training.degrade(
        verb("degrade", "show on a picture what training does to clean ones", examples.DEGRADE_EXAMPLES)
    )
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
    json_argument(parser)


def _advise(parser: ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", type=values.path, metavar="IN", help="pictures, or folders of pictures")
    json_argument(parser)


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
    json_argument(parser)


def _inspect(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=values.path, metavar="FILE", help="a picture, a model file, or the name of a model"
    )
    json_argument(parser)


def _models(parser: ArgumentParser) -> None:
    json_argument(parser)
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
    json_argument(parser)


def _devices(parser: ArgumentParser) -> None:
    parser.add_argument("--measure", metavar="MODEL", help="find out now how a model runs best here, and keep that")
    json_argument(parser)

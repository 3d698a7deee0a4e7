"""The one option that all verbs have."""

from argparse import ArgumentParser


def json_argument(parser: ArgumentParser) -> None:
    """``--json``."""
    parser.add_argument("--json", action="store_true", help="write JSON, for scripts")

"""From words to a verb, and from whatever happens to an exit code and one sentence."""

import importlib
import io
import json
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from core.cli.arguments import parse
from core.cli.progress_line import CLEAR
from core.errors import OutOfMemory, SilvermendError

STOPPED = 130
BROKEN_PIPE = 141
UNEXPECTED = 70


def main(argv: Sequence[str] | None = None) -> int:
    """Run a verb; the exit code is that of the error tree in ``core.errors``, or one of the three above."""
    words = list(sys.argv[1:] if argv is None else argv)
    # A stream that the shell closed (>&-) is None.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, open until the program ends
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # A console that has no arrow shows a question mark rather than failing.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        with _log_as_sentences(), _stopped_like_ctrl_c():
            code = _run(words)
        sys.stdout.flush()
        return code
    except SilvermendError as error:
        return _failed(error, as_json="--json" in words)
    except KeyboardInterrupt:
        print("silvermend: Stopped. What was finished is kept; nothing half-written is left.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output has gone; the interpreter must not try to flush into the pipe when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except MemoryError:
        return _failed(OutOfMemory("This computer ran out of memory.", "Close other programs."), "--json" in words)
    except Exception as error:
        if os.environ.get("SILVERMEND_DEBUG"):
            raise
        print(
            f"silvermend: Something unexpected happened: {type(error).__name__}: {error}. "
            "Run again with SILVERMEND_DEBUG=1 to see the details.",
            file=sys.stderr,
        )
        return UNEXPECTED


@contextmanager
def _stopped_like_ctrl_c() -> Iterator[None]:
    """Being told to end, and a terminal that closes, leave nothing half-written either."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    numbers = [signal.Signals[name] for name in names if threading.current_thread() is threading.main_thread()]
    taken = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]  # nohup's stays
    for number in taken:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def _log_as_sentences() -> Iterator[None]:
    """What ``core`` logs goes to stderr like everything else said there, and over a progress line that stands there."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(f"{CLEAR if sys.stderr.isatty() else ''}silvermend: %(message)s"))
    log = logging.getLogger("silvermend")
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _run(words: list[str]) -> int:
    options = parse(words)
    if options is None:
        return 0
    # Each verb is imported when it is asked for: --help answers without numpy, models without torch.
    verb = importlib.import_module(f"core.cli.{options.verb}")
    code: int = verb.run(options)
    return code


def _failed(error: SilvermendError, as_json: bool) -> int:
    print(f"silvermend: {error}", file=sys.stderr)
    if as_json:
        print(json.dumps({"error": error.what, "advice": error.advice, "exit_code": error.exit_code}))
    return error.exit_code

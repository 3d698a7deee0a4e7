"""From words to a verb, and from whatever happens to an exit code and one sentence."""

import importlib
import io
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from core.cli.arguments import parse
from core.cli.failures import sentence_for, tell
from core.cli.progress_line import CLEAR

STOPPED = 130
BROKEN_PIPE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run a verb; the exit code is that of the error tree in ``core.errors``, 70, or one of the two above."""
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
    except KeyboardInterrupt:
        print("silvermend: Stopped. What was finished is kept; nothing half-written is left.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        _forget_output()  # whoever read it has gone
        return BROKEN_PIPE
    except Exception as error:
        try:
            tell(error, as_json="--json" in words)
            sys.stdout.flush()
        except OSError:
            _forget_output()
        return sentence_for(error).exit_code


def _forget_output() -> None:
    """Let what was printed go nowhere: the interpreter would fail once more with it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
    verb = importlib.import_module(f"core.cli.{options.verb.replace('-', '_')}")
    code: int = verb.run(options)
    return code

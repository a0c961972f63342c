"""The command line: arguments in, one command run, its exit code out (0 fine, 1 findings, 2 usage)."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from generator import paths

_EXAMPLES = """examples:
  specwright build                       render specs/ into generated/
  specwright build --check               exit 1, and show the difference, if generated/ is stale
  specwright lint                        check the specs alone
  specwright list --json                 every endpoint, for other programs
  specwright explain usds_futures/rest/cancel_algo_order
  specwright serve --port 8080 --key K --secret S
  specwright fetch urls.txt --out docs/2026-11-21
  specwright transcribe docs/ --out specs --report account.txt
"""


def parser(wanted: str | None = None) -> argparse.ArgumentParser:
    """The command line: of one command if it is named, else of all. A command's code is imported when it runs."""
    top = argparse.ArgumentParser(
        prog="specwright", description="Readable endpoint specs in; a typed client and the proof of it out.",
        epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (summary, example, add_arguments) in COMMANDS.items():
        if wanted in COMMANDS and name != wanted:
            continue  # six parsers take longer to make than a build that has nothing to do
        command = commands.add_parser(
            name, prog=f"specwright {name}", help=summary, description=summary, epilog=f"example:\n  {example}\n",
            formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
        )  # fmt: skip
        if name != "fetch":  # the one command to which the catalogue is nothing
            command.add_argument("--specs", type=Path, metavar="DIR", help=_SPECS)
        add_arguments(command)
    return top


def _build(command: argparse.ArgumentParser) -> None:
    command.add_argument("--check", action="store_true", help="write nothing; exit 1 if the output is stale")
    command.add_argument("--out", type=Path, metavar="DIR", help="the package's folder (default: ./generated)")
    command.add_argument("--no-cache", action="store_true", help="make everything anew")


def _lint(command: argparse.ArgumentParser) -> None:
    """Nothing of its own."""


def _list(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one array, an object per endpoint")


def _explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("endpoint", metavar="ENDPOINT", help="an id such as usds_futures/rest/cancel_algo_order")


def _whole(least: int, most: int) -> Callable[[str], int]:
    """What reads a whole number of an option."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {most}")
        return int(text)

    return read


def _above_zero(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-11-21") from error


def _day_or_month(text: str) -> str:
    try:
        known = date.fromisoformat(f"{text}-01"[:10]).isoformat()
    except ValueError:
        known = ""
    if len(text) not in (7, 10) or not known.startswith(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a day or month such as 2026-11-21 or 2026-11")
    return text


def _serve(command: argparse.ArgumentParser) -> None:
    command.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    command.add_argument(
        "--port", type=_whole(0, 65535), default=8080, help="port to listen on; 0 picks one (default: 8080)"
    )
    command.add_argument("--key", help="API key of an HMAC pair (default: demo)")
    command.add_argument("--secret", help="secret of that pair (default: demo)")
    for kind in ("rsa", "ed25519"):
        command.add_argument(f"--{kind}-key", metavar="KEY", help=f"API key of an {kind} key")
        command.add_argument(f"--{kind}-public", metavar="PEM", type=Path, help="file with its public key")
    command.add_argument(
        "--fault", action="append", default=[], metavar="KIND[=VALUE][@ENDPOINT][*COUNT]",
        help="misbehave: status=503:-1007, reset=after, close=next, late=2, delay=0.5, truncate, garbage=empty, "
        "handshake=503, error=-2011, example=2@ENDPOINT (repeatable)",
    )  # fmt: skip
    command.add_argument(
        "--chaos", action="append", default=[], metavar="PROBABILITY:FAULT",
        help="misbehave at random: 0.02:reset=after (repeatable)",
    )  # fmt: skip
    command.add_argument(
        "--seed", type=int, default=0, metavar="N", help="which request meets which fault (default: 0)"
    )
    command.add_argument(
        "--examples", dest="live", action="store_false", help="answer by the documented examples even what time it is"
    )
    command.add_argument("--ledger", action="store_true", help="keep orders, and tell the truth of them, too")
    command.add_argument("--fill-market", action="store_true", help="fill orders of the type MARKET at once")
    command.add_argument("--clock-offset", type=int, default=0, metavar="MS", help="how much the clock is ahead")
    command.add_argument(
        "--clock-drift", type=float, default=0.0, metavar="PPM", help="millionths that the clock gains"
    )
    command.add_argument("--no-limits", dest="limits", action="store_false", help="refuse nothing for being too much")
    command.add_argument("--virtual-clock", action="store_true", help="a clock that stands still until it is moved")
    command.add_argument(
        "--ban", type=_above_zero, metavar="SECONDS", help="length of a ban (default: to the window's end)"
    )
    command.add_argument(
        "--socket-lifetime", type=_above_zero, metavar="SECONDS", help="close WebSockets after so long"
    )
    command.add_argument(
        "--socket-notice", type=_above_zero, default=0.0, metavar="SECONDS", help="and say so this long before"
    )
    command.add_argument(
        "--handshake-weight", type=_whole(0, 10**6), default=0, metavar="N", help="what a WebSocket costs (default: 0)"
    )


def _transcribe(command: argparse.ArgumentParser) -> None:
    command.add_argument("pages", metavar="PAGE|FOLDER", type=Path, nargs="+", help="pages of documentation")
    command.add_argument(
        "--then", metavar="PAGE|FOLDER", type=Path, nargs="+", action="append",
        help="more pages, for products that the ones before do not describe (repeatable)",
    )  # fmt: skip
    command.add_argument(
        "--out", type=Path, metavar="DIR", help="the catalogue to write (default: --specs, else ./specs)"
    )
    command.add_argument(
        "--updated", metavar="DAY", type=_day_or_month,
        help="day or month of pages that state none, nor does their folder",
    )  # fmt: skip
    command.add_argument("--report", type=Path, metavar="FILE", help="write the account: text, or JSON to *.json")
    command.add_argument("--check", action="store_true", help="write no spec; name those that would change, and exit 1")
    command.add_argument("--diff", action="store_true", help="as --check, and show how they would change")
    command.add_argument("--jobs", type=_whole(1, 1000), metavar="N", help="processes (default: one for each core)")
    command.add_argument("--with-prose", action="store_true", help="keep descriptions, for a catalogue of your own")


def _fetch(command: argparse.ArgumentParser) -> None:
    command.add_argument("source", metavar="URL-LIST|SITEMAP", help="a file of addresses or a sitemap, or its address")
    command.add_argument("--out", type=Path, metavar="DIR", required=True, help="the crawl; name it after the day")
    command.add_argument("--rate", type=_above_zero, default=1.0, metavar="N", help="requests a second (default: 1)")
    command.add_argument("--jobs", type=_whole(1, 16), default=2, metavar="N", help="requests at a time (default: 2)")
    command.add_argument(
        "--allow-host", action="append", default=[], metavar="HOST", help="another site to fetch from (repeatable)"
    )
    command.add_argument(
        "--timeout", type=_above_zero, default=30.0, metavar="SECONDS", help="for one complete answer (default: 30)"
    )


def _diff(command: argparse.ArgumentParser) -> None:
    command.add_argument("old", metavar="OLD", help="a catalogue: a folder, or a revision of the repository")
    command.add_argument("new", metavar="NEW", help="the other one")
    _report(command)


def _drift(command: argparse.ArgumentParser) -> None:
    _crawl(command)
    _report(command)


def _update(command: argparse.ArgumentParser) -> None:
    _crawl(command)
    command.add_argument("--out", type=Path, metavar="DIR", help="the package's folder (default: ./generated)")
    command.add_argument("--no-tests", dest="tests", action="store_false", help="write without the contract tests")
    command.add_argument("--dry-run", action="store_true", help="do everything, write nothing")
    command.add_argument("--summary", type=Path, metavar="FILE", help="write the Markdown report to a file as well")
    _report(command, "markdown")


def _crawl(command: argparse.ArgumentParser) -> None:
    """Which pages are held against the catalogue, and how they are read."""
    command.add_argument("pages", metavar="PAGE|FOLDER", type=Path, nargs="+", help="the new pages of documentation")
    command.add_argument(
        "--then", metavar="PAGE|FOLDER", type=Path, nargs="+", action="append",
        help="more pages, for products that the ones before do not describe (repeatable)",
    )  # fmt: skip
    command.add_argument("--complete", action="store_true", help="what the pages do not show is gone")
    command.add_argument("--lang", choices=("en", "zh"), help="read the pages in this language alone")
    command.add_argument("--updated", metavar="DAY", type=_day_or_month, help="day or month of pages that state none")
    command.add_argument("--jobs", type=_whole(1, 1000), metavar="N", help="processes (default: one for each core)")


def _report(command: argparse.ArgumentParser, usual: str = "text") -> None:
    """In which form a comparison is told, and as of which day."""
    forms = ("text", "markdown", "json", "github")
    command.add_argument("--format", choices=forms, default=usual, help=f"form of the report (default: {usual})")
    command.add_argument("--client", metavar="DIR", type=Path, help="the client whose lines are named")
    command.add_argument("--today", metavar="DAY", type=_day, help="day that announcements count from")


_SPECS = "the catalogue (default: $SPECWRIGHT_SPECS, ./specs, the shipped one)"

#: Name → summary, example, arguments.
COMMANDS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "build": ("render the specs into the client package", "specwright build --check", _build),
    "lint": ("check the specs and write nothing", "specwright lint --specs my-specs", _lint),
    "list": ("list the endpoints", "specwright list --json | jq '.[].id'", _list),
    "explain": (
        "show what becomes of one endpoint: spec, model, templates, output",
        "specwright explain margin/rest/margin_account_cancel_order",
        _explain,
    ),
    "fetch": (
        "fetch documentation pages, politely, into a crawl for transcribe",
        "specwright fetch https://docs.example.com/sitemap.xml --out docs/2026-11-21",
        _fetch,
    ),
    "transcribe": (
        "read documentation pages and write their specs",
        "specwright transcribe docs/2026-06 docs/2026-01 --then docs/2025-06 --report account.txt",
        _transcribe,
    ),
    "diff": ("compare two catalogues", "specwright diff v1.2.0 HEAD --format markdown", _diff),
    "drift": (
        "say what documentation pages change, and whom that breaks",
        "specwright drift docs/2026-06 --format github",
        _drift,
    ),
    "update": (
        "take over what documentation pages change: specs, package, version, change log",
        "specwright update docs/2026-06 --format markdown",
        _update,
    ),
    "serve": ("run the contract server", "specwright serve --port 0 --key K --secret S --fault reset", _serve),
}


def _complete(options: argparse.Namespace) -> None:
    """Complete what an interrupted update has begun, before anything reads one half of it."""
    if options.command == "fetch":
        return
    named = [getattr(options, name, None) for name in ("old", "new")]
    if options.command == "transcribe":
        named.append(options.out)
    out = paths.resolve(out=options.out if options.command in ("build", "update") else None).out
    folders = [paths.resolve(options.specs).specs, *(Path(name) for name in named if name and Path(name).is_dir())]
    for folder in folders:
        if paths.update_room(folder).exists():
            done = import_module("generator.update.recovery").recover(folder, out)
            if done:
                sys.stderr.write(f"{done}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is what it returns."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a pipe may not know every character
    given = sys.argv[1:] if arguments is None else arguments
    options = parser(given[0] if given else None).parse_args(given)
    client = getattr(options, "client", None)
    if client and not client.is_dir():
        sys.stderr.write(f"--client: no folder {str(client)!r}\n")
        return 2
    try:
        _complete(options)
    except OSError as error:
        sys.stderr.write(f"{error.strerror or error}\n")
        return 2  # whatever was asked for has not begun
    except KeyboardInterrupt:
        return 130
    # Where 1 says that something changed, a failure must not.
    failed = 2 if options.command in ("diff", "drift", "update") else 1
    try:
        run = import_module(f"generator.commands.{options.command}").run
        code = int(run(options))
        if sys.stdout:  # whoever has closed it has none
            sys.stdout.flush()  # what cannot be written must not fail only after the code was told
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _abandon()
        return failed
    except OSError as error:
        sys.stderr.write(f"{error.strerror or error}\n")
        _abandon()
        return failed


def _abandon() -> None:
    """Let go what standard output could not take: else the interpreter tries again at its end, and exits with 120."""
    try:
        sys.stdout.flush()
    except OSError:
        with Path(os.devnull).open("w") as nothing:
            os.dup2(nothing.fileno(), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())

"""The command line: `rapport COMMAND`."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot import __version__
from bot.config import BadSetting, Settings, settings

#: Exit statuses: all went well, something is wrong, the command line made no sense (argparse's own).
FINE, WRONG = 0, 1
#: What a shell makes of a program that nobody reads from any more: 128 and the number of SIGPIPE.
UNREAD = 128 + 13
#: So many objects are made before Python looks which are garbage. A start makes 120,000 that nearly all stay;
#: with Python's own 700 it would look 180 times in vain.
YOUNG = 10_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    gc.set_threshold(YOUNG)
    parsed = _parser().parse_args(arguments)
    try:
        chosen = settings(database=parsed.db)
    except BadSetting as bad:
        from bot.console.problems import tell

        tell(f"setting-{bad.why}", error=True, name=bad.name)
        return WRONG
    try:
        status = asyncio.run(_run(parsed, chosen))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # What could not be written would be tried again when the process ends, and complained of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rapport", description="A coach for talking to people.")
    parser.add_argument("--version", action="version", version=__version__)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--db", metavar="URL", help="the database: a path, or sqlite:///PATH")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", parents=[common], help="run the bot; with no chat set up, chat here")
    commands.add_parser("chat", parents=[common], help="chat in this terminal, or with what is piped in")
    replay = commands.add_parser("replay", parents=[common], help="play a transcript")
    replay.add_argument("file", type=Path)
    way = replay.add_mutually_exclusive_group()
    way.add_argument("--check", action="store_true", help="say what differs; exit status 1 if something does")
    way.add_argument("--update", action="store_true", help="write what comes out into the file")
    replay.add_argument("--json", action="store_true", help="one object per output")
    commands.add_parser("migrate", parents=[common], help="bring the database up to date")
    commands.add_parser("rebuild", parents=[common], help="work out anew what follows from what was told")
    commands.add_parser("check", parents=[common], help="say whether everything is in order")
    commands.add_parser("health", parents=[common], help="ask a running Rapport how it is")
    backup = commands.add_parser("backup", parents=[common], help="copy the database, also while it is used")
    backup.add_argument("file", nargs="?", type=Path, help="a new file; else one a day and week are kept")
    restore = commands.add_parser("restore", parents=[common], help="put a backup in the database's place")
    restore.add_argument("file", type=Path)
    restore.add_argument("--yes", action="store_true", help="where there is one; it is kept beside it")
    outbox = commands.add_parser("outbox", parents=[common], help="what waits to be sent, and what can't be")
    outbox.set_defaults(action=None)
    actions = outbox.add_subparsers(dest="action", metavar="ACTION")
    for action, what in (("retry", "try a parked message again"), ("drop", "delete a parked message")):
        actions.add_parser(action, help=what).add_argument("id", type=int)
    invite = commands.add_parser("invite", parents=[common], help="let somebody in: one-time codes or links")
    invite.add_argument("--days", type=_from_one_to(365), default=7, help="for how long: 7, up to 365")
    invite.add_argument("--count", type=_from_one_to(100), default=1, help="how many: 1, up to 100")
    members = commands.add_parser("members", parents=[common], help="who was let in; put somebody out again")
    members.set_defaults(action=None)
    actions = members.add_subparsers(dest="action", metavar="ACTION")
    remove = actions.add_parser("remove", help="put somebody out; what is theirs is kept")
    remove.add_argument("number", type=int)
    remove.add_argument("--erase", action="store_true", help="delete everything of theirs, for good")
    actions.add_parser("let-in", help="let in again who was put out").add_argument("number", type=int)
    export = commands.add_parser("export", parents=[common], help="write everything of one person as JSON")
    export.add_argument("--account", metavar="PLATFORM:ID", help="whose; needed where there are several")
    understand = commands.add_parser("understand", parents=[common], help="JSON Lines in, readings out")
    understand.add_argument("--names", action="store_true", help="each text is only a name")
    understand.add_argument("--explain", action="store_true", help="say which rule gave what")
    return parser


def _from_one_to(most: int) -> Callable[[str], int]:
    """Reads a number from 1 on; argparse says what is wrong with any other."""

    def number(typed: str) -> int:
        if not (typed.isascii() and typed.isdecimal() and 1 <= int(typed[:9]) <= most):
            raise argparse.ArgumentTypeError(f"a number from 1 to {most}")
        return int(typed)

    return number


async def _run(parsed: argparse.Namespace, chosen: Settings) -> int:
    """Each command imports what it needs, so that none waits for what only another uses."""
    match parsed.command:
        case "run" if chosen.serves:
            from bot.console.run import run

            return await run(chosen)
        case "run" | "chat":
            from bot.console.chat import chat

            return await chat(chosen, jobs=parsed.command == "run")
        case "replay":
            from bot.bootstrap import replaying
            from bot.replay.main import replay

            return await replay(
                parsed.file,
                check=parsed.check,
                update=parsed.update,
                db=parsed.db,
                as_json=parsed.json,
                opener=replaying,
            )
        case "understand":
            from bot.understanding.contract import answer_lines

            lines = answer_lines(sys.stdin, names=parsed.names, explain=parsed.explain)
            sys.stdout.writelines(f"{line}\n" for line in lines)
            return FINE
        case _:
            from bot.console import upkeep

            return await upkeep.COMMANDS[parsed.command](chosen, parsed)

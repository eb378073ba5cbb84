"""`rapport chat`, and `rapport run` where no chat platform is set up: the terminal chat."""

import getpass
import os
import sys
from io import TextIOWrapper

from bot import log
from bot.adapters.terminal.talk import Speaker
from bot.bootstrap import App
from bot.config import Settings
from bot.console.handed import keeper
from bot.console.problems import WRONG, guarded, tell
from bot.console.signals import until_told
from bot.console.steady import Steady

#: What a shell makes of a program that nobody reads from any more: 128 and the number of SIGPIPE.
UNREAD = 128 + 13
#: Terminals (TERM) in which no line can be edited.
DUMB = frozenset({"", "dumb", "unknown"})


@guarded(writes=True)
async def chat(chosen: Settings, *, jobs: bool = False) -> int:
    """Talk until the input ends; the exit status. With `jobs` what an installation needs at night is done."""
    _open_what_was_closed()
    speaker = Speaker.named(_user(), _zone())
    if not _at_a_keyboard():
        return await until_told(_piped(chosen, speaker))
    from bot.console.keyboard import typed

    return await until_told(typed(chosen, speaker, jobs=jobs))


async def _piped(chosen: Settings, speaker: Speaker) -> int:
    """Lines from standard input, the replies on standard output."""
    from bot.adapters.terminal.plain import PlainTransport, converse

    log.to_stderr()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may know fewer letters than people's names have
    transport = PlainTransport(sys.stdout, keeper(chosen))
    app = await App.open(chosen.database, [transport])
    try:
        bot = Steady(app, speaker.account, tell=transport.tell, database=chosen.database)
        all_taken = await converse(bot, transport, sys.stdin.fileno(), speaker)
    finally:
        await app.close()
    if transport.closed is None:
        return 0 if all_taken else WRONG
    # What could not be written would be tried again when the process ends, and complained of.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(transport.closed, BrokenPipeError):
        return UNREAD
    tell("os-error", error=True, path="stdout", reason=transport.closed.strerror or "")
    return WRONG


def _open_what_was_closed() -> None:
    """Whoever started this may have given it no standard input or output at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - until the end


def _at_a_keyboard() -> bool:
    if os.name == "posix" and os.environ.get("TERM", "") in DUMB:
        return False
    return sys.stdin.isatty() and sys.stdout.isatty()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "local"


def _zone() -> str:
    """The zone of this machine, where it says one."""
    from tzlocal import get_localzone_name

    try:
        return get_localzone_name() or ""
    except Exception:  # noqa: BLE001 - tzlocal raises what it finds; the default zone will do
        return ""

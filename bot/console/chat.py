"""`rapport chat`, and `rapport run` where no chat platform is set up: the terminal chat."""

import getpass
import sys
from pathlib import Path

from bot.adapters.terminal.files import save
from bot.adapters.terminal.plain import PlainTransport, converse
from bot.bootstrap import App
from bot.config import Settings
from bot.console.problems import guarded
from bot.content.catalogue import Words
from bot.domain.say import File, Phrase


@guarded(writes=True)
async def chat(chosen: Settings) -> int:
    """Talk until the input ends; the exit status."""
    transport = PlainTransport(sys.stdout, _keep)
    app = await App.open(chosen.database, [transport])
    try:
        await converse(app, sys.stdin.buffer, user=_user(), zone=_zone())
    finally:
        await app.close()
    return 0


def _keep(file: File) -> str:
    path = save(file, Path.cwd())
    return Words().phrase(Phrase("console-saved", {"path": str(path)}))


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

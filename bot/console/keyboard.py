"""The chat at a keyboard, put together. Imported only where there is one: prompt_toolkit takes its time."""

import asyncio
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from prompt_toolkit.output import create_output

from bot import log
from bot.adapters.terminal.completion import Completions
from bot.adapters.terminal.prompt import Interrupted, Line, converse
from bot.adapters.terminal.quiet import quiet
from bot.adapters.terminal.screen import Screen
from bot.adapters.terminal.talk import Speaker
from bot.bootstrap import App, utc_now
from bot.commands import registry
from bot.config import Settings
from bot.console.handed import keeper
from bot.console.steady import Steady
from bot.content.catalogue import Words
from bot.domain.say import Phrase, Value
from bot.storage.engine import database_path

#: What a shell makes of a program that was interrupted: 128 and the number of SIGINT.
INTERRUPTED = 128 + 2


async def typed(chosen: Settings, speaker: Speaker, *, jobs: bool) -> int:
    """Talk until the person leaves; what becomes due meanwhile is done and shown."""
    path = database_path(chosen.database)
    if path is not None:
        log.to_file(path.with_name(f"{path.name}.log"))
    output = create_output(sys.stdout)
    screen = Screen(output, keeper(chosen))
    app = await App.open(chosen.database, [screen])
    try:
        bot = Steady(app, speaker.account, tell=screen.tell, database=chosen.database)
        line = Line(
            completer=Completions(registry().listed(), lambda one: _words(one.help_key), bot.suggest),
            said=bot.said,
            leave_hint=lambda: screen.tell(_words("terminal-leave")),
            output=output,
        )
        screen.tell(_greeting(path, new=not await app.knows(speaker.account)))
        with quiet(sys.stdin.fileno()):
            async with _meanwhile(bot.keep_up(utc_now)), _jobs(app) if jobs else nullcontext():
                await converse(bot, line, speaker)
    except Interrupted:
        return INTERRUPTED
    finally:
        await app.close()
    return 0


def _greeting(database: Path | None, *, new: bool) -> str:
    hello = _words("terminal-hello-memory")
    if database is not None:
        hello = _words("terminal-hello", database=str(database.absolute()))
    return f"{hello}\n{_words('terminal-first')}" if new else hello


@asynccontextmanager
async def _meanwhile(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Has this go on as long as the block, and no longer."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


def _jobs(app: App) -> AbstractAsyncContextManager[None]:
    """What is done at night; the chat looks for what is due by itself.

    The scheduler takes a moment to import, and a chat alone needs none.
    """
    from bot.console.heart import beating, nightly

    return beating(nightly(app))


def _words(key: str, **facts: Value) -> str:
    return Words().phrase(Phrase(key, facts))

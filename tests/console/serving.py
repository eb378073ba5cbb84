"""`rapport run` as a process of its own, with chats that do what its arguments say.

Arguments: the database, then a word of CHATS for each platform.
"""

import asyncio
import sys

from bot.config import settings
from bot.console import run
from bot.core.house import Refused
from tests.console.chats import FakeChat, raising


async def hang(chat: FakeChat) -> None:
    """Whatever it is told, it goes on."""
    await asyncio.Event().wait()


CHATS = {
    "up": (),
    "refused": (raising(Refused("Copy the token again.")),),
    "fails": (raising(LookupError("Maria Lopez")),),
    "hangs": (hang,),
}


async def main(database: str, *words: str) -> int:
    chats = [FakeChat(f"{word}{place}", *CHATS[word]) for place, word in enumerate(words)]
    return await run.serve(settings(database=database), chats)


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main(*sys.argv[1:])))

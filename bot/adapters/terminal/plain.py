"""Piped input: one message a line, the replies on standard output, no colours."""

import asyncio
from collections.abc import Callable
from typing import BinaryIO, Protocol, TextIO
from uuid import uuid4

from bot.adapters.terminal.files import Keep
from bot.adapters.terminal.shown import shown
from bot.core.address import Account, Address
from bot.core.message import Inbound, Outbound

PLATFORM = "terminal"
HERE = Address(PLATFORM, "local")
#: Longer lines are read to their end and cut; the core refuses them well before.
LONGEST_LINE = 64 * 1024


class Bot(Protocol):
    """What a terminal needs of the running bot."""

    async def handle(self, inbound: Inbound) -> None: ...
    async def drain(self) -> None: ...


class PlainTransport:
    """Writes what the bot says to `out`, files to where `keep` puts them."""

    platform = PLATFORM

    def __init__(self, out: TextIO, keep: Keep) -> None:
        self._out = out
        self._keep = keep

    async def send(self, message: Outbound) -> str:
        """Print it; a terminal can't change what it printed, so an edit is printed too."""
        text = shown(message)
        if message.file is not None:
            text += "\n" + self._keep(message.file)
        self._out.write(text + "\n")
        self._out.flush()
        return f"t{message.id}"


async def converse(
    bot: Bot,
    lines: BinaryIO,
    *,
    user: str,
    zone: str,
    new_id: Callable[[], str] = lambda: uuid4().hex,
) -> None:
    """Hand over each line and print its replies before the next one; ends with the input."""
    await bot.drain()
    while (line := await asyncio.to_thread(_read_line, lines)) is not None:
        await bot.handle(
            Inbound(event=new_id(), address=HERE, sender=Account(PLATFORM, user, user), text=line, zone=zone)
        )
        await bot.drain()


def _read_line(lines: BinaryIO) -> str | None:
    """The next line without its end; None at the end of input."""
    raw = lines.readline(LONGEST_LINE)
    if not raw:
        return None
    rest = raw
    while not rest.endswith(b"\n") and (rest := lines.readline(LONGEST_LINE)):
        pass
    return raw.decode("utf-8", errors="replace").rstrip("\r\n")

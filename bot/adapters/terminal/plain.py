"""Piped input: one message a line, the replies on standard output, no colours."""

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import TextIO, TypeVar

from bot.adapters.terminal.files import Keep
from bot.adapters.terminal.shown import plain, shown
from bot.adapters.terminal.talk import PLATFORM, Bot, Speaker
from bot.core.message import Outbound, TransportError

T = TypeVar("T")

#: Bytes of a line that are kept; the core refuses a message well before. The rest is read and dropped.
LONGEST_LINE = 64 * 1024
#: Bytes asked for at a time.
CHUNK = 64 * 1024


class PlainTransport:
    """Writes what the bot says to `out`, files to where `keep` puts them."""

    platform = PLATFORM

    def __init__(self, out: TextIO, keep: Keep) -> None:
        self._out = out
        self._keep = keep
        self.closed: OSError | None = None
        """Why nothing can be written any more; a BrokenPipeError where whoever read has had enough."""

    async def send(self, message: Outbound) -> str:
        """Print it; a terminal can't change what it printed, so an edit is printed too.

        What nobody wants to read any more counts as sent; what can't be written is for later.
        """
        self._write(shown(message))
        if message.file is not None:
            self._write(plain(self._keep(message.file)))
        if self.closed is not None and not isinstance(self.closed, BrokenPipeError):
            raise TransportError("standard output can't be written")
        return f"t{message.id}"

    def tell(self, sentence: str) -> None:
        """Print something that is not the bot's."""
        self._write(plain(sentence))

    def _write(self, text: str) -> None:
        if self.closed is not None:
            return
        try:
            self._out.write(text + "\n")
            self._out.flush()
        except OSError as error:
            self.closed = error


async def converse(bot: Bot, transport: PlainTransport, source: int, speaker: Speaker) -> bool:
    """Hand over each line and send its replies before the next one; whether every one was taken.

    `source` is the descriptor that the lines come from. Ends with the input, or when replies can't be
    written any more.
    """
    await bot.catch_up()
    all_taken = True
    async for line in lines(source):
        all_taken &= await bot.answer(speaker.says(line))
        if transport.closed is not None:
            break
    return all_taken


async def lines(source: int) -> AsyncIterator[str]:
    """Each line of a descriptor without its end, bounded; bytes that are no UTF-8 become U+FFFD."""
    kept, encoding = b"", "utf-8-sig"  # the first line may begin with a byte order mark
    while chunk := await _in_thread(lambda: os.read(source, CHUNK)):
        *whole, rest = (kept + chunk).split(b"\n")
        for line in whole:
            yield _decoded(line, encoding)
            encoding = "utf-8"
        kept = rest[:LONGEST_LINE]
    if kept:
        yield _decoded(kept, encoding)


def _decoded(line: bytes, encoding: str) -> str:
    return line[:LONGEST_LINE].decode(encoding, errors="replace").rstrip("\r")


async def _in_thread(work: Callable[[], T]) -> T:
    """What `work` returns; unlike asyncio.to_thread, the end of the program doesn't wait for it."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: OSError | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, error = None, None
        try:
            result = work()
        except OSError as problem:
            error = problem
        with suppress(RuntimeError):  # the loop may have ended meanwhile
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, daemon=True, name="input").start()
    return await done

"""What answers in Telegram's place, such as a proxy, is the network's trouble and nobody's block."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.adapters.telegram.chat import TelegramChat
from bot.core.address import Address
from bot.core.message import Outbound, TransportError

Serving = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def answering(status: str, body: str) -> AsyncIterator[str]:
    """A server that answers everything the same; its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write((head + body).encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        ("403 Forbidden", "<html>not from this country</html>"),
        ("404 Not Found", "<html>nothing here</html>"),
        ("400 Bad Request", "plain http to an https port"),
        ("200 OK", "<html>please log in</html>"),
        ("200 OK", '{"hello": "there"}'),
        ("200 OK", "[]"),
        ("502 Bad Gateway", ""),
    ],
)
async def test_a_message_waits_until_telegram_itself_answers(status: str, body: str) -> None:
    async with answering(status, body) as url:
        chat = TelegramChat("1:secret", base_url=url)
        with pytest.raises(TransportError) as raised:
            await chat.send(Outbound(1, Address("telegram", "11"), "Logged."))
    error = raised.value
    assert (error.everywhere, error.permanent, error.unreachable) == (True, False, False)
    assert "secret" not in str(error)
    assert error.__cause__ is None


async def test_what_telegram_says_itself_counts() -> None:
    body = '{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}'
    async with answering("403 Forbidden", body) as url:
        chat = TelegramChat("1:secret", base_url=url)
        with pytest.raises(TransportError, match="bot was blocked by the user") as raised:
            await chat.send(Outbound(1, Address("telegram", "11"), "Logged."))
    assert raised.value.unreachable

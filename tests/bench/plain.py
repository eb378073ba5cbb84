"""What people write first: a message to everybody at once, and the platform's library does the rest."""

import asyncio
from collections.abc import Iterable, Sequence
from contextlib import suppress

TEXT = "Good morning! Start one conversation today."


async def telegram(token: str, base_url: str, chats: Iterable[int]) -> None:
    """With python-telegram-bot as it comes: what is refused is lost."""
    from telegram import Bot
    from telegram.error import TelegramError
    from telegram.request import HTTPXRequest

    request = HTTPXRequest(connection_pool_size=64, pool_timeout=600.0)
    async with Bot(token, base_url=base_url, request=request) as bot:

        async def send(chat: int) -> None:
            with suppress(TelegramError):
                await bot.send_message(chat, TEXT)

        await asyncio.gather(*map(send, chats))


async def discord(token: str, api_base: str, chats: Sequence[str]) -> None:
    """With discord.py as it comes: it tries a refused one five times."""
    from discord import DiscordException
    from discord.http import HTTPClient, Route, handle_message_parameters

    Route.BASE = api_base
    loop = asyncio.get_running_loop()
    client = HTTPClient(loop)
    await client.static_login(token)

    async def send(chat: str) -> None:
        with suppress(DiscordException), handle_message_parameters(TEXT) as params:
            await client.send_message(int(chat), params=params)

    try:
        await asyncio.gather(*map(send, chats))
    finally:
        await client.close()

"""What Discord says of a token, without starting anything."""

from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.adapters.discord.invite import invitation
from bot.core.house import Refused
from bot.core.message import TransportError

API = "https://discord.com/api/v10"
#: Discord wants to know what asks: https://docs.discord.com/developers/reference#user-agent
AGENT = "DiscordBot (Rapport, 1)"
SECONDS = aiohttp.ClientTimeout(total=15)
UNAUTHORIZED = 401

_UNKNOWN = "it doesn't know this bot. Reset the token in the developer portal, under «Bot», and copy that."


@dataclass(frozen=True, slots=True)
class Found:
    """The bot's name, and the link that adds it to a server or a person."""

    name: str
    invitation: str


async def look(token: str, api_base: str = "") -> Found:
    """Ask Discord. Raises Refused where it doesn't know the token, TransportError where nobody answers."""
    headers = {"Authorization": f"Bot {token}", "User-Agent": AGENT}
    try:
        async with aiohttp.ClientSession(headers=headers, timeout=SECONDS) as session:
            base = (api_base or API).rstrip("/")
            me = await _get(session, f"{base}/users/@me")
            application = await _get(session, f"{base}/applications/@me")
            return Found(str(me["username"]), invitation(application["id"]))
    except (OSError, TimeoutError, aiohttp.ClientError) as error:
        raise TransportError(type(error).__name__, everywhere=True) from None
    except (LookupError, TypeError, ValueError):
        raise TransportError("what answers there is not Discord", everywhere=True) from None


async def _get(session: aiohttp.ClientSession, url: str) -> Any:
    async with session.get(url) as answer:
        if answer.status == UNAUTHORIZED:
            raise Refused(_UNKNOWN)
        answer.raise_for_status()
        return await answer.json()

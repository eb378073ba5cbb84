"""The connection: python-telegram-bot's `Bot`, small and silent."""

import logging
import re
import ssl
from types import TracebackType
from typing import Any

import httpx
from telegram import Bot
from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest

OFFICIAL = "https://api.telegram.org"
#: Seconds to connect, and to wait for an answer that isn't waited for on purpose.
CONNECT, READ = 10.0, 15.0
#: Calls at a time, and seconds that one waits for its turn.
CALLS, TURN = 16, 30.0
#: Seconds to hand over a file.
UPLOAD = 45.0

#: What may come from Telegram; anything else is never sent to us.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

_FOREIGN = "an answer that is none of Telegram's"
_TOKEN = re.compile(r"[A-Za-z0-9:_-]+\Z")


def wellformed(token: str) -> bool:
    """Whether it can be a token; anything else would end up as part of an address."""
    return bool(_TOKEN.match(token))


def hush() -> None:
    """Keep the libraries from logging: their lines hold the token, or what somebody wrote."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Wire(Bot):
    """Calls to the Bot API at `base_url`, of files at `base_file_url`; "" for Telegram's own.

    Both are what stands before «/bot<token>»; one that ends in «/bot» is as good.

    Open while somebody uses it: `async with wire` opens it for the first and closes it after the last.
    """

    __slots__ = ("_requests", "_users")

    def __init__(self, token: str, base_url: str = "", base_file_url: str = "") -> None:
        hush()
        base_url = _before_bot(base_url or OFFICIAL)
        base_file_url = _before_bot(base_file_url or f"{base_url}/file")
        shared = {"verify": _trusting(base_url, base_file_url)}  # one for both: it is slow to make
        calls = HTTPXRequest(
            connection_pool_size=CALLS,
            read_timeout=READ,
            write_timeout=READ,
            connect_timeout=CONNECT,
            pool_timeout=TURN,
            media_write_timeout=UPLOAD,
            httpx_kwargs=shared,
        )
        polls = HTTPXRequest(
            connection_pool_size=2, read_timeout=READ, connect_timeout=CONNECT, httpx_kwargs=shared
        )
        super().__init__(
            token,
            base_url=f"{base_url}/bot",
            base_file_url=f"{base_file_url}/bot",
            request=calls,
            get_updates_request=polls,
        )
        self._requests = (calls, polls)
        self._users = 0

    async def __aenter__(self) -> "Wire":
        self._users += 1
        for request in self._requests:
            await request.initialize()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._users -= 1
        if not self._users:
            for request in self._requests:
                await request.shutdown()

    async def raw_updates(self, offset: int, seconds: float) -> list[dict[str, Any]]:
        """What happened from that update on, waited for so many seconds; confirms what came before.

        The library's own call parses all at once: one update that it can't read would hold up the others,
        and it would log them.
        """
        wanted = {"offset": offset, "timeout": int(seconds), "allowed_updates": list(UPDATES)}
        answer = await self._post("getUpdates", wanted, read_timeout=seconds + READ)
        if not (isinstance(answer, list) and all(_is_update(one) for one in answer)):
            raise NetworkError("no updates in the answer")
        return answer

    async def _do_post(self, endpoint: str, data: dict[str, Any], **options: Any) -> Any:
        """As the library's, but an answer that is none of the Bot API's is the network's trouble.

        A hotel's login page and a proxy answer as well, and their 403 doesn't say that somebody blocked us.
        """
        try:
            return await super()._do_post(endpoint, data, **options)
        except (AttributeError, LookupError, TypeError):
            raise NetworkError(_FOREIGN) from None
        except TelegramError as error:
            if "Parsing the server response" in error.message:
                raise NetworkError(_FOREIGN) from None
            raise


def _before_bot(url: str) -> str:
    return url.rstrip("/").removesuffix("/bot")


def _trusting(*urls: str) -> ssl.SSLContext:
    """Whom to trust: the well-known authorities, and nobody where nothing is called by TLS anyway."""
    if any(url.startswith("https:") for url in urls):
        return httpx.create_ssl_context()
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _is_update(one: object) -> bool:
    return isinstance(one, dict) and isinstance(one.get("update_id"), int)

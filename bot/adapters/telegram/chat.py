"""The Telegram chat: what `core.house.Chat` asks for."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram.error import BadRequest, ChatMigrated, InvalidToken, TelegramError

from bot.adapters.telegram.admins import Admins
from bot.adapters.telegram.again import until_done
from bot.adapters.telegram.errors import sorted_out, told
from bot.adapters.telegram.events import Me
from bot.adapters.telegram.hook import Listener, Webhook
from bot.adapters.telegram.inlet import Inlet
from bot.adapters.telegram.menu import publish
from bot.adapters.telegram.parse import PLATFORM
from bot.adapters.telegram.poll import Poll
from bot.adapters.telegram.sending import Sender
from bot.adapters.telegram.stop import Stop
from bot.adapters.telegram.wire import UPDATES, Wire, wellformed
from bot.core.address import Address
from bot.core.house import House, Refused
from bot.core.message import Outbound
from bot.core.ports import Pace

__all__ = ["TelegramChat", "Webhook"]

log = logging.getLogger(__name__)

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}\Z")

_UNKNOWN = (
    "Telegram doesn't know this bot: copy the token from @BotFather again; "
    "with a Bot API server of your own, look whether its address is right."
)
_UNSAFE = "A webhook needs a secret of 1 to 256 letters, digits, «_» or «-»: else anybody could use it."


class TelegramChat:
    """A bot on Telegram, by long polling, or by a webhook where one is given.

    `base_url` and `base_file_url` are what stands before «/bot<token>» at a Bot API server of one's own, such
    as http://127.0.0.1:8081; without the second, files are at `base_url` + «/file». `elapsed` gives seconds
    of a clock that never goes back, `sleep` takes seconds.
    """

    platform = PLATFORM
    pace = Pace(per_second=30, per_chat_second=1, per_group_minute=20, burst=2)

    def __init__(
        self,
        token: str,
        *,
        base_url: str = "",
        base_file_url: str = "",
        webhook: Webhook | None = None,
        elapsed: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.name = ""
        """The bot's username, once it is known."""
        self._token = token
        self._wire = Wire(token or "none", base_url, base_file_url)
        self._sender = Sender(self._wire)
        self._webhook = webhook
        self._elapsed = elapsed
        self._stop = Stop(sleep)
        self._state = "starting"
        self._known = asyncio.Event()
        self._house: House | None = None

    @property
    def state(self) -> str:
        """How it is: starting, up, down, refused."""
        return self._state

    def stop(self) -> None:
        """Take nothing more; what was taken is finished, and `run` ends within seconds."""
        self._stop.say()

    async def door(self) -> str:
        """The link to the bot's private chat; waits until Telegram has said what it is called."""
        await self._known.wait()
        return f"https://t.me/{self.name}"

    async def run(self, house: House) -> None:
        """Bring in what happens until `stop`. Raises Refused for a token or webhook that will never do."""
        self._house = house
        try:
            _check(self._token, self._webhook)
            async with self._wire:
                await self._work(house)
        except InvalidToken:
            self._state = "refused"
            raise Refused(_UNKNOWN) from None
        except Refused:
            self._state = "refused"
            raise

    async def send(self, message: Outbound) -> str:
        """Show it; the native id of the message, of its last part where it takes several."""
        try:
            async with self._wire:
                return await self._sender.send(message)
        except ChatMigrated as error:
            await self._migrated(message.address, error.new_chat_id)
            raise sorted_out(error) from None
        except TelegramError as error:
            raise sorted_out(error) from None

    async def _work(self, house: House) -> None:
        me = await until_done(self._introduced, self._stop, self._is)
        if me is None:
            return
        self.name = me.username
        self._known.set()
        inlet = Inlet(self._wire, house, Admins(self._wire, self._elapsed), _knowing(me, house))
        menu = asyncio.create_task(publish(self._wire, house))
        try:
            if self._webhook is None:
                self._is("up")
                await Poll(self._wire, inlet, self._stop, self._is).run()
            else:
                await self._listen(Listener(self._webhook, inlet), self._webhook)
        finally:
            menu.cancel()
            await asyncio.gather(menu, inlet.close(), return_exceptions=True)

    async def _introduced(self) -> Me:
        """Who we are. A webhook that is left over would keep us from polling."""
        if self._webhook is None:
            user, _ = await asyncio.gather(self._wire.get_me(), self._wire.delete_webhook())
        else:
            user = await self._wire.get_me()
        return Me(user.id, user.username or "")

    async def _listen(self, listener: Listener, webhook: Webhook) -> None:
        async def begin() -> bool:
            await listener.open()
            return await self._wire.set_webhook(
                webhook.url, allowed_updates=UPDATES, secret_token=webhook.secret
            )

        try:
            if await until_done(begin, self._stop, self._is):
                self._is("up")
                await self._stop.wait()
        except BadRequest as error:
            raise Refused(f"Telegram won't use the webhook's address: {told(error)}") from None
        finally:
            await listener.close()

    def _is(self, state: str) -> None:
        self._state = state

    async def _migrated(self, old: Address, new: int) -> None:
        if self._house is None:
            return
        try:
            await self._house.moved(
                Address(PLATFORM, old.chat, group=True), Address(PLATFORM, str(new), group=True)
            )
        except Exception as fault:  # noqa: BLE001 - the message comes again, and with it this error
            log.error("a group's new id can't be stored: %s", type(fault).__name__)


def _knowing(me: Me, house: House) -> Me:
    listed = [one for group in (False, True) for one in house.menu(house.locales[0], group=group)]
    return replace(me, commands=frozenset(one.name for one in listed))


def _check(token: str, webhook: Webhook | None) -> None:
    """Raises Refused for what Telegram would never take."""
    if not wellformed(token):
        raise Refused(_UNKNOWN)
    if webhook is not None and not _SECRET.match(webhook.secret):
        raise Refused(_UNSAFE)

"""Who administers a group: asked of Telegram, and believed for a minute."""

from collections import OrderedDict
from collections.abc import Callable

from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.adapters.telegram.errors import passing
from bot.adapters.telegram.wire import Wire

#: Seconds for which an answer holds, and how many answers are kept.
HOLDS, KEPT = 60.0, 1024

_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class Admins:
    """`elapsed` gives seconds of a clock that never goes back."""

    def __init__(self, wire: Wire, elapsed: Callable[[], float]) -> None:
        self._wire = wire
        self._elapsed = elapsed
        self._known: OrderedDict[tuple[int, int], tuple[float, bool]] = OrderedDict()

    async def has(self, chat: int, user: int) -> bool:
        """Whether the user administers the chat; no, where Telegram doesn't say."""
        known = self._known.get((chat, user))
        if known is not None and self._elapsed() - known[0] < HOLDS:
            return known[1]
        asked = self._elapsed()
        answer = await self._ask(chat, user)
        if answer is None:
            return False
        self._known[chat, user] = asked, answer
        self._known.move_to_end((chat, user))
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        return answer

    async def _ask(self, chat: int, user: int) -> bool | None:
        for again in (True, False):
            try:
                member = await self._wire.get_chat_member(chat, user)
            except TelegramError as error:
                if not (again and passing(error)):
                    return None
            else:
                return member.status in _ADMINS
        return None

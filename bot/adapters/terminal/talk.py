"""What both ways of talking in a terminal share: where it is, who speaks, and what they need of the bot."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import uuid4

from bot.core.address import Account, Address
from bot.core.message import Inbound

PLATFORM = "terminal"
HERE = Address(PLATFORM, "local")


class Bot(Protocol):
    """What a terminal needs of the running bot."""

    async def answer(self, inbound: Inbound) -> bool:
        """Take a message and send the replies; whether it was taken. What went wrong has been said."""

    async def catch_up(self) -> None:
        """Send what is due."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who sits at the terminal: their account here, and the IANA name of their zone, or ""."""

    account: Account
    zone: str = ""
    new_id: Callable[[], str] = lambda: uuid4().hex

    @classmethod
    def named(cls, user: str, zone: str = "") -> "Speaker":
        """Somebody by the name of their account on this machine."""
        return cls(Account(PLATFORM, user, user), zone)

    def says(self, text: str) -> Inbound:
        """A message of theirs."""
        return Inbound(event=self.new_id(), address=HERE, sender=self.account, text=text, zone=self.zone)

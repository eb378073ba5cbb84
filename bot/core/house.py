"""What a chat adapter may ask of Rapport, and what Rapport expects of it."""

from dataclasses import dataclass
from typing import Protocol

from bot.core.address import Account, Address
from bot.core.command import Arg
from bot.core.message import Inbound
from bot.core.ports import Transport


@dataclass(frozen=True, slots=True)
class Listed:
    """A command as a platform's menu shows it: its help (≤ 100 characters), its arguments with theirs."""

    name: str
    help: str
    args: tuple[tuple[Arg, str], ...] = ()


class House(Protocol):
    """What a chat adapter may ask of Rapport. All of it is safe to call again after a failure."""

    async def handle(self, inbound: Inbound) -> int:
        """Take what happened; when this returns it is stored, with the replies that wait in the outbox.

        How many replies there are: 0 for an event that was taken before, or that needs no answer.
        """

    async def suggest(self, account: Account, prefix: str, limit: int = 10) -> list[str]:
        """Names of contacts that may be what this account began to type, best first."""

    async def knows(self, account: Account) -> bool:
        """Whether this account is let in."""

    async def gone(self, address: Address) -> None:
        """The bot was blocked or removed there, or the chat is no more; with thread "" all its threads."""

    async def back(self, address: Address) -> None:
        """It may write there again."""

    async def moved(self, old: Address, new: Address) -> None:
        """A chat goes on under another id."""

    async def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        """The private chats in which somebody wrote last, latest first, each with its newest event."""

    def menu(self, locale: str, *, group: bool) -> list[Listed]:
        """The commands that can be typed there, in words of this language, in order."""

    def words(self, key: str, locale: str) -> str:
        """What the catalogue says under a key without facts, for what a platform shows by itself."""

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages there are, the default first."""


class Chat(Transport, Protocol):
    """A platform's adapter, both ways."""

    @property
    def state(self) -> str:
        """How it is, in a word for the operator: starting, up, down, refused."""

    async def run(self, house: House) -> None:
        """Bring in what happens there until `stop`; goes on over whatever passes.

        Raises Refused where the platform will never have us, such as with a wrong token.
        """

    def stop(self) -> None:
        """Take nothing more; what was taken is finished, and `run` ends within seconds."""


class Refused(Exception):
    """A platform won't have us at all. The text is for the operator and says what to do."""

"""What an update comes to, before anything is asked of Telegram or of the house."""

from dataclasses import dataclass

from telegram import Document

from bot.core.address import Address
from bot.core.message import Inbound


@dataclass(frozen=True, slots=True)
class Me:
    """The bot itself: its id, its username without «@», and the commands that it knows."""

    id: int
    username: str
    commands: frozenset[str] = frozenset()

    @property
    def door(self) -> str:
        """The link to its private chat."""
        return f"https://t.me/{self.username}" if self.username else ""


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody did something. `asks` says that it matters whether they administer the group.

    `album` names the set of pictures that it is one of, where it has nothing else to say.
    """

    inbound: Inbound
    asks: bool = False
    document: Document | None = None
    album: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed; `query` is to be answered, whatever `said` comes to (None: nothing)."""

    query: str
    said: Said | None


@dataclass(frozen=True, slots=True)
class Gone:
    """The bot can't write there any more."""

    address: Address


@dataclass(frozen=True, slots=True)
class Back:
    """It can write there again."""

    address: Address


@dataclass(frozen=True, slots=True)
class Moved:
    """A group goes on under another id."""

    old: Address
    new: Address


Event = Said | Pressed | Gone | Back | Moved

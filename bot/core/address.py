"""Where a conversation takes place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A chat on a platform: the platform's name, its own id of the chat, and a thread or topic in it."""

    platform: str
    chat: str
    thread: str = ""
    group: bool = False
    """True where others read along."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody as a platform knows them."""

    platform: str
    native: str
    """The platform's own id of the user."""
    name: str = ""
    """What the platform says they are called; a default, never an identity."""
    locale: str = ""

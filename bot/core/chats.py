"""The chats that platforms tell about: which are gone, which are back, and which go on elsewhere."""

from datetime import datetime
from typing import Protocol

from bot.core.address import Address


class Chats(Protocol):
    """What is known of chats beside what was said in them. With thread "" all threads of a chat are meant."""

    def gone(self, address: Address, now: datetime) -> list[Address]:
        """Nobody is there any more: what was to be said there unasked is dropped. Those lost just now."""

    def back(self, address: Address) -> None:
        """It may be written to again."""

    def moved(self, old: Address, new: Address) -> None:
        """It goes on under another id of the platform's, and all that hangs on it with it."""

    def placed(self, address: Address, place: str) -> None:
        """The platform's own id of this private chat."""

    def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        """The private chats in which somebody wrote last, latest first, each with its newest event."""

"""A group in which the bot can say nothing any more, and who hears of that."""

from collections.abc import Callable
from datetime import datetime

from bot.core.address import Address
from bot.core.ports import Stores

#: Tells whoever can mend it that this group was lost just now (aware UTC).
CutOff = Callable[[Stores, Address, datetime], None]


def untold(stores: Stores, group: Address, now: datetime) -> None:
    """Nobody hears of it."""

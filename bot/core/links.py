"""One person, several chats: the accounts of a person, and the codes that join them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.address import Account
from bot.domain.person import Person


@dataclass(frozen=True, slots=True)
class Owned:
    """An account of a person, with its id."""

    id: int
    account: Account


@dataclass(frozen=True, slots=True)
class Offer:
    """A code that somebody asked for, to join another account with theirs. `taker` has entered it."""

    id: int
    person: int
    expires_at: datetime
    taker: int | None = None


class Links(Protocol):
    """Accounts, and what joins and parts them."""

    def accounts(self, person: int) -> list[Owned]:
        """The person's accounts, oldest first."""

    def offer(self, person: int, digest: str, expires_at: datetime) -> None:
        """Keep a code's digest, instead of the person's earlier one."""

    def offered(self, digest: str, now: datetime) -> Offer | None:
        """The offer that is still open and has this digest."""

    def get(self, offer: int, now: datetime) -> Offer | None:
        """The offer with this id, if it is still open."""

    def take(self, offer: int, person: int) -> None:
        """From now on the code is worth something to this person alone."""

    def withdraw(self, person: int) -> None:
        """The person's code is worth nothing any more."""

    def try_(self, person: int, now: datetime) -> int:
        """Count a wrong code; how many there were lately."""

    def tries(self, person: int, now: datetime) -> int:
        """How many wrong codes there were lately."""

    def join(self, stays: Person, goes: Person) -> None:
        """All that is `goes`'s is `stays`'s from now on, and `goes` is no more."""

    def part(self, account: int, person: int) -> None:
        """The account is that person's from now on."""

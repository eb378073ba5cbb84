"""Who was let in, by which account, and who was put out again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.core.address import Account
from bot.domain.person import Person


class Standing(StrEnum):
    """What lets an account in."""

    IN = "in"  # itself: it was invited, is listed, or is at home on this machine
    LINKED = "linked"  # the account that it is joined with
    ASKING = "asking"  # nothing yet: it sent a code of /link, and may say yes or no to joining


@dataclass(frozen=True, slots=True)
class Held:
    """An account that is known. `removed`: whoever runs Rapport has put the person out."""

    person: Person
    standing: Standing
    removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody who was let in, for the operator. Times are aware UTC; `seen` is when they last wrote."""

    number: int
    name: str
    accounts: Sequence[Account]
    since: datetime
    seen: datetime | None
    removed_at: datetime | None


class Members(Protocol):
    """Who was let in."""

    def all(self) -> list[Member]:
        """Everybody who was let in, also who was put out, in the order in which they came."""

    def held(self, account: Account) -> Held | None:
        """Whose account it is, let in or not; None where nothing is stored of it."""

    def stand(self, account: Account, standing: Standing) -> None:
        """From now on this is what lets the account in."""

    def remove(self, person: int, now: datetime) -> None:
        """Put them out: `People.find` knows them no more, and what waits to be sent to them is deleted."""

    def readmit(self, person: int) -> None:
        """They are no longer put out."""

    def drop(self, account: Account) -> None:
        """Know nothing more of the account; its person stays."""

    def asking(self, before: datetime) -> list[int]:
        """Ids of those of whom there is nothing but a code of /link that they sent before then."""

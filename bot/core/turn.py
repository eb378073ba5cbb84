"""One message being answered, or what the bot says unasked: who, where, when, and what can be reached."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random

from bot.core.address import Address
from bot.core.codes import Codes
from bot.core.outbox import Queued
from bot.core.ports import Stores
from bot.core.squads import Holidays
from bot.domain.challenge import Challenge
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.numbers import Numbers
from bot.domain.person import Person


@dataclass(frozen=True, slots=True)
class Guide:
    """What the coach goes by: numbers, challenges by key, what makes codes, holidays, and languages."""

    numbers: Numbers
    pack: Mapping[str, Challenge]
    codes: Codes
    holidays: Holidays
    locales: Collection[str] = ("en",)


@dataclass(slots=True)
class Turn:
    """`now` is aware UTC, `message` the inbox id of what is being answered, 0 where the
    bot speaks by itself. `known` are contacts as they are: whoever writes to the ledger clears it. `written`
    are entries that what follows from is brought up to date with together (see Memory.together).

    `address` is the chat in which the person is alone with the bot; `group` is where they wrote, if that is
    where others read along, `title` what that is called, `by_admin` says that they administer it, `whispers`
    that an answer can be shown there to them alone. `home` is where the person is asked from now on, None for
    here.
    `about` is the bot's own message that was replied to or `pressed`; `gone` says that the person has
    just been erased, `deleted` that something must leave no trace.
    """

    now: datetime
    person: Person
    address: Address
    message: int
    stores: Stores
    random: Random
    guide: Guide
    known: dict[int, Contact] = field(default_factory=dict)
    written: list[Entry] | None = None
    about: Queued | None = None
    pressed: bool = False
    gone: bool = False
    deleted: bool = False
    group: Address | None = None
    title: str = ""
    by_admin: bool = False
    whispers: bool = False
    home: Address | None = None

    @property
    def today(self) -> date:
        """The person's own date."""
        return self.person.day(self.now)

    @property
    def workspace(self) -> int:
        """Whose relationships are meant."""
        return self.person.workspace

    def keep(self, person: Person) -> None:
        """Store a changed person, and go on with it."""
        self.stores.people.save(person)
        self.person = person

"""Persons, their accounts and their workspace."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, time

from bot.core.address import Account
from bot.domain.person import DEFAULT_PROMPT_AT, Person
from bot.storage.channels import Channels
from bot.storage.compiled import people as sql
from bot.storage.engine import Row, Transaction
from bot.storage.fields import PERSON
from bot.storage.squads.traces import scrub


class PeopleStore:
    """Fulfils core.stores.People."""

    def __init__(
        self, transaction: Transaction, channels: Channels, export: Callable[[int], dict[str, object]]
    ) -> None:
        self._tx = transaction
        self._channels = channels
        self.export = export

    def find(self, account: Account) -> Person | None:
        """The person who writes from this account, if it is let in."""
        row = self._tx.one(sql.FIND, platform=account.platform, native=account.native)
        return None if row is None else person_of(row)

    def get(self, person: int) -> Person:
        """The person with this id. Raises LookupError."""
        row = self._tx.one(sql.GET, id=person)
        if row is None:
            raise LookupError("no such person")
        return person_of(row)

    def all(self) -> list[Person]:
        """Everybody who uses this installation."""
        return [person_of(row) for row in self._tx.all(sql.ALL)]

    def workspaces(self) -> list[int]:
        """The ids of all workspaces."""
        return [row.id for row in self._tx.all(sql.WORKSPACES)]

    def make(self, account: Account, name: str, zone: str, now: datetime) -> Person:
        """A new person with this account and a workspace of their own."""
        made = self.fresh(name, zone, now)
        self._tx.run(
            sql.ADD_ACCOUNT,
            person_id=made.id,
            platform=account.platform,
            native=account.native,
            created_at=now,
        )
        return made

    def fresh(self, name: str, zone: str, now: datetime) -> Person:
        """A new person with a workspace of their own, and no account yet."""
        new = Person(id=0, workspace=0, name=name, zone=zone, prompt_at=DEFAULT_PROMPT_AT)
        id_ = self._tx.value(sql.ADD, **_values(new), created_at=now)
        mine = self._tx.value(sql.ADD_WORKSPACE, owner_id=id_, name="", revision="", created_at=now)
        made = Person(**{**asdict(new), "id": id_, "workspace": mine})
        self.save(made)
        return made

    def save(self, person: Person) -> None:
        """Store a changed person."""
        self._tx.run(sql.SAVE, id_=person.id, **_values(person))

    def erase(self, person: int) -> None:
        """Delete the person; all that is theirs goes with them, the private chats too."""
        chats = [row.channel_id for row in self._tx.all(sql.CHATS, person=person)]
        scrub(self._tx, person)
        self._tx.run(sql.ERASE, id=person)
        for chat in chats:
            self._channels.drop(chat)


def _values(person: Person) -> dict[str, object]:
    values = {name: getattr(person, name) for name in PERSON if name not in ("workspace_id", "prompt_at")}
    return values | {
        "workspace_id": person.workspace,
        "prompt_at": person.prompt_at.isoformat("minutes"),
    }


def person_of(row: Row) -> Person:
    """The person that a row with the person's columns holds."""
    fields = {name: getattr(row, name) for name in PERSON if name not in ("workspace_id", "prompt_at")}
    return Person(
        id=row.id, workspace=row.workspace_id, prompt_at=time.fromisoformat(row.prompt_at), **fields
    )

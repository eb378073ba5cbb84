"""Squads and their channels."""

from datetime import date, datetime, time

from bot.core import codec
from bot.core.address import Address
from bot.domain.squads.away import Away
from bot.domain.squads.squad import Partners, Squad
from bot.storage.channels import Channels, address
from bot.storage.compiled.squads import squads as sql
from bot.storage.compiled.squads.traces import EMPTY_SQUAD
from bot.storage.engine import Row, Transaction
from bot.storage.fields import SQUAD
from bot.storage.rhythms import digits
from bot.storage.squads import traces
from bot.storage.squads.check_ins import CheckInStore
from bot.storage.squads.export import export
from bot.storage.squads.plans import PlanStore
from bot.storage.squads.roster import RosterStore
from bot.storage.squads.weeks import WeekStore


class SquadStore:
    """Fulfils core.squads.Squads."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels
        self.roster = RosterStore(transaction)
        self.check_ins = CheckInStore(transaction, channels)
        self.weeks = WeekStore(transaction)
        self.plans = PlanStore(transaction)

    def get(self, squad: int) -> Squad | None:
        """The squad with this id, unless it has ended."""
        return _maybe(self._tx.one(sql.GET, squad=squad))

    def at(self, address: Address) -> Squad | None:
        """The squad that lives in this channel: in the thread itself, not merely in its chat."""
        return _maybe(self._tx.one(sql.AT, channel=self._channels.id(address)))

    def of(self, person: int) -> list[Squad]:
        """Those in which the person is a member now, oldest first."""
        return [_squad(row) for row in self._tx.all(sql.OF, person=person)]

    def ever_of(self, person: int) -> list[Squad]:
        """Those in which the person is or was a member, oldest first."""
        return [_squad(row) for row in self._tx.all(sql.EVER, person=person)]

    def add(self, squad: Squad, now: datetime) -> Squad:
        """The new squad with its id."""
        id_: int = self._tx.value(sql.ADD, **_values(squad), created_at=now)
        found = self.get(id_)
        assert found is not None
        return found

    def save(self, squad: Squad) -> None:
        """Store a changed squad."""
        self._tx.run(sql.SAVE, squad=squad.id, **_values(squad))

    def end(self, squad: int, day: date, now: datetime) -> None:
        """It is over: it lives nowhere, has no members from that day on and no plans."""
        self._tx.run(EMPTY_SQUAD, squad=squad, say=codec.encode(codec.FORGOTTEN))
        self._tx.run(sql.ALL_LEAVE, squad=squad, on=day)
        for query in (*sql.OVER, sql.LEAVE_ALL):
            self._tx.run(query, squad=squad)
        self._tx.run(sql.END, squad=squad, now=now)

    def channels(self, squad: int) -> list[Address]:
        """Where it lives, oldest first."""
        return [address(row) for row in self._tx.all(sql.CHANNELS, squad=squad)]

    def settle(self, squad: int, address: Address) -> None:
        """It lives there from now on, instead of any other squad."""
        self._tx.run(sql.SETTLE, squad=squad, channel=self._channels.id(address))

    def leave(self, address: Address) -> None:
        """No squad lives there any more."""
        self._tx.run(sql.LEAVE, channel=self._channels.id(address))

    def offer(self, squad: int, digest: str, expires_at: datetime) -> None:
        """Keep the digest of a code that lets a second channel join, instead of an earlier one."""
        self._tx.run(sql.NO_CODE, squad=squad)
        self._tx.run(sql.CODE, squad=squad, code_digest=digest, until=expires_at)

    def redeem(self, digest: str, now: datetime) -> Squad | None:
        """The squad whose open code this is; the code is used up by it. None for any other code."""
        squad = self._tx.value(sql.OFFERED, code_digest=digest, now=now)
        if squad is None:
            return None
        self._tx.run(sql.NO_CODE, squad=squad)
        return self.get(squad)

    def export(self, squad: int) -> dict[str, object]:
        """The squad's own data as plain JSON values; nothing that is kept of members elsewhere."""
        return export(self._tx, squad)

    def scrub(self, person: int) -> None:
        """Delete all that is of this person in any squad, and empty what the outbox keeps of its posts."""
        traces.scrub(self._tx, person)

    def join(self, stays: int, goes: int) -> None:
        """Two persons turned out to be one: all that is `goes`'s in squads is `stays`'s."""
        traces.join(self._tx, stays, goes)


def _values(squad: Squad) -> dict[str, object]:
    return {name: getattr(squad, name) for name in SQUAD} | {
        "owner_id": squad.owner,
        "check_in": squad.check_in.isoformat("minutes"),
        "weekdays": digits(squad.days),
        "partners": squad.partners.value,
        "away_from": squad.away.first if squad.away else None,
        "away_until": squad.away.last if squad.away else None,
    }


def _maybe(row: Row | None) -> Squad | None:
    return None if row is None else _squad(row)


def _squad(row: Row) -> Squad:
    plain = {name: getattr(row, name) for name in SQUAD}
    return Squad(
        **plain | {"resting": bool(row.resting), "ranking": bool(row.ranking)},
        id=row.id,
        owner=row.owner_id,
        check_in=time.fromisoformat(row.check_in),
        days=frozenset(map(int, row.weekdays)),
        partners=Partners(row.partners),
        away=None if row.away_from is None else Away(row.away_from, row.away_until),
    )

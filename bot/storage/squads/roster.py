"""Who is in a squad, and with whom they don't want to be partners."""

from bot.domain.squads.away import Away
from bot.domain.squads.squad import Member
from bot.storage.compiled.squads import roster as sql
from bot.storage.engine import Row, Transaction


class RosterStore:
    """Fulfils core.squads.Roster."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction

    def of(self, squad: int) -> list[Member]:
        """All who are members now, in the order in which they joined."""
        return [_member(row) for row in self._tx.all(sql.NOW, squad=squad)]

    def ever(self, squad: int) -> list[Member]:
        """The same with those who left."""
        return [_member(row) for row in self._tx.all(sql.EVER, squad=squad)]

    def get(self, squad: int, person: int) -> Member | None:
        """The member, also one who left."""
        row = self._tx.one(sql.GET, squad=squad, person=person)
        return None if row is None else _member(row)

    def put(self, squad: int, member: Member) -> Member:
        """Store a new or changed member; who comes back joins last. The same with its order."""
        known = self.get(squad, member.person)
        stays = known is not None and (known.left is None or member.left is not None)
        order = (
            known.order if known is not None and stays else 1 + (self._tx.value(sql.LAST, squad=squad) or 0)
        )
        values = {
            "name": member.name,
            "joined_on": member.joined,
            "left_on": member.left,
            "position": order,
            "shares": member.shares,
            "ranked": member.ranked,
            "tell_partner": member.tell_partner,
            "away_from": member.away.first if member.away else None,
            "away_until": member.away.last if member.away else None,
            "told_quiet_on": member.told_quiet,
        }
        self._tx.run(sql.ADD if known is None else sql.SAVE, squad=squad, person=member.person, **values)
        found = self.get(squad, member.person)
        assert found is not None
        return found

    def wish(self, squad: int, person: int, apart_from: int) -> None:
        """A wish not to be partners with somebody. Twice is once."""
        self.unwish(squad, person, apart_from)
        self._tx.run(sql.WISH, squad=squad, person=person, apart=apart_from)

    def unwish(self, squad: int, person: int, apart_from: int) -> None:
        """Take a wish back."""
        self._tx.run(sql.UNWISH, squad=squad, person=person, apart=apart_from)

    def wishes(self, squad: int, person: int) -> list[int]:
        """Whom this person does not want as a partner."""
        return [row.apart_id for row in self._tx.all(sql.WISHES, squad=squad, person=person)]

    def apart(self, squad: int) -> set[frozenset[int]]:
        """All pairs that are not to be drawn, without who wished so."""
        return {frozenset((row.person_id, row.apart_id)) for row in self._tx.all(sql.APART, squad=squad)}


def _member(row: Row) -> Member:
    return Member(
        person=row.person_id,
        name=row.name,
        joined=row.joined_on,
        order=row.position,
        left=row.left_on,
        shares=bool(row.shares),
        ranked=bool(row.ranked),
        tell_partner=bool(row.tell_partner),
        away=None if row.away_from is None else Away(row.away_from, row.away_until),
        told_quiet=row.told_quiet_on,
    )

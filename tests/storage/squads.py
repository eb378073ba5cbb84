"""A squad on a real database, for tests."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.core.address import Account, Address
from bot.core.ports import Stores
from bot.domain.squads.answer import Answer, State
from bot.domain.squads.hours import window
from bot.domain.squads.squad import Member, Squad

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
HERE = Address("discord", "77", group=True)
THERE = Address("telegram", "-100", group=True)
NAMES = ("Ana", "Ben", "Chen")


@dataclass(frozen=True)
class Team:
    """The squad «team» in one channel, and the ids of who is in it."""

    squad: Squad
    ana: int
    ben: int
    chen: int


def team(stores: Stores) -> Team:
    """Ana, Ben and Chen in a squad of their own, set up by Ana."""
    ids = [stores.people.make(Account("memory", name), name, "UTC", NOW).id for name in NAMES]
    squad = stores.squads.add(Squad(name="team", owner=ids[0], zone="Europe/Berlin"), NOW)
    stores.squads.settle(squad.id, HERE)
    for name, person in zip(NAMES, ids, strict=True):
        stores.squads.roster.put(squad.id, Member(person=person, name=name, joined=MONDAY))
    return Team(squad, *ids)


def begin(stores: Stores, squad: Squad, *days: int) -> None:
    """Begin the days with these numbers, counted from the Monday."""
    for number in days:
        day = MONDAY + timedelta(days=number)
        stores.squads.check_ins.begin(squad.id, squad.week(day), window(squad, day))


def answer(
    person: int, number: int = 0, state: State = State.DONE, *, words: str = "", filled: bool = False
) -> Answer:
    """What somebody said at noon of the day with this number."""
    at = NOW + timedelta(days=number, hours=2)
    day = MONDAY + timedelta(days=number)
    return Answer(person=person, day=day, state=state, at=at, words=words, filled=filled)

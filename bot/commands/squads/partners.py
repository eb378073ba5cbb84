"""/partner: who is mine this week, and where they are to be found."""

from collections.abc import Mapping, Sequence

from bot.commands.squads.asking import in_one
from bot.commands.squads.whose import member
from bot.commands.telling import listing, when
from bot.core.turn import Turn
from bot.domain.say import Listing, Phrase, Say, phrase, say
from bot.domain.squads.hours import Moment, next_moment, today
from bot.domain.squads.squad import Partners, Squad


def partner(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/partner: in the squad that is meant."""
    return in_one(turn, "partner", "", partner_in)


def partner_in(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """The member's partner of this week, or when the next ones are drawn."""
    member(turn, squad)
    found = _names(turn, squad)
    if found:
        return [say("squad-partner-now", squad=squad.name, names=Listing(tuple(found)))]
    if squad.partners is Partners.OFF:
        return [say("squad-partner-off", squad=squad.name)]
    next_ = next_moment(squad, Moment.WEEK, turn.now).day
    return [say("squad-partner-none", squad=squad.name, day=when(next_, today(squad, turn.now)))]


def partner_row(turn: Turn, squad: Squad) -> Phrase | None:
    """The partner of this week in a line; None where there is none."""
    found = _names(turn, squad)
    return phrase("squad-my-partner", names=Listing(tuple(found))) if found else None


def _names(turn: Turn, squad: Squad) -> list[Phrase]:
    """Each with the platforms of the squad on which they are, which the group can see as well."""
    week = squad.week(today(squad, turn.now))
    there = {one.person: one for one in turn.stores.squads.roster.of(squad.id)}
    lives = {address.platform for address in turn.stores.squads.channels(squad.id)}
    found = []
    for person in turn.stores.squads.weeks.partners(squad.id, turn.person.id, week):
        if person in there:
            on = {one.account.platform for one in turn.stores.links.accounts(person)} & lives
            where = listing(Phrase(f"platform-{one}") for one in sorted(on))
            found.append(phrase("squad-partner-name", name=there[person].name, where=where))
    return found

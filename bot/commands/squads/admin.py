"""What whoever administers the channel does beside its settings: breaks, members, a second channel."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands.squads.absence import local, read_away
from bot.commands.squads.card import card, pause_row, upcoming
from bot.commands.squads.here import administered, one_named
from bot.commands.squads.home import say_alone
from bot.commands.squads.joining import out
from bot.commands.squads.posts import check_in, week_post
from bot.commands.squads.publish import refresh
from bot.commands.squads.recap import recap
from bot.commands.squads.resting import without_break
from bot.core.codes import digest
from bot.core.ports import Stores
from bot.core.squad_views import recap_of
from bot.core.turn import Turn
from bot.domain.person import Person
from bot.domain.refusal import Refusal
from bot.domain.say import Code, File, Phrase, Say, say
from bot.domain.squads.board import board
from bot.domain.squads.hours import Moment, next_moment, today, window
from bot.domain.squads.squad import Squad

#: A code is good for so long, and so many wrong ones may be entered in that time.
LIFE = timedelta(minutes=10)
MOST_TRIES = 5
_WEEK = timedelta(weeks=1)
PREVIEWS = ("check-in", "week", "recap")


def pause(turn: Turn, value: str) -> Sequence[Say]:
    """/squad pause [UNTIL]: a break of the whole squad."""
    squad = administered(turn)
    away = read_away(value, local(turn, squad))
    if away is None:
        raise Refusal("squad-away-unread", given=value)
    kept = replace(squad, away=away, resting=False)
    turn.stores.squads.save(kept)
    return [Say((Phrase("squad-on-break"),), aloud=True).also(pause_row(turn, kept))]


def resume(turn: Turn, value: str) -> Sequence[Say]:
    """/squad resume: the break is over."""
    squad = administered(turn)
    kept = without_break(squad, today(squad, turn.now))
    turn.stores.squads.save(kept)
    return [Say((Phrase("squad-goes-on"),), aloud=True).also(upcoming(turn, kept))]


def remove(turn: Turn, value: str) -> Sequence[Say]:
    """/squad remove NAME: somebody is a member no more; they are told, and the group is not."""
    squad = administered(turn)
    member = one_named(turn, squad, value)
    out(turn, squad, member)
    done = say("squad-removed", name=member.name, squad=squad.name)
    if member.person == turn.person.id:
        return [done]
    told = say_alone(turn.stores, member.person, say("squad-removed-you", squad=squad.name), turn.now)
    return [done.also(Phrase("squad-removed-told" if told else "squad-removed-untold"))]


def transfer(turn: Turn, value: str) -> Sequence[Say]:
    """/squad transfer NAME: who hears of it when something is wrong with the squad's channels."""
    squad = administered(turn)
    member = one_named(turn, squad, value)
    turn.stores.squads.save(replace(squad, owner=member.person))
    if member.person != turn.person.id:
        say_alone(turn.stores, member.person, say("squad-yours", squad=squad.name), turn.now)
    return [say("squad-transferred", name=member.name, squad=squad.name)]


def preview(turn: Turn, value: str) -> Sequence[Say]:
    """/squad preview [check-in|week|recap]: the post as the group would see it, for the admin alone."""
    squad = administered(turn)
    which = value.lower() or PREVIEWS[0]
    if which not in PREVIEWS:
        raise Refusal("squad-preview-what", given=value)
    said = _previewed(turn, squad, which)
    return [replace(said, paragraphs=(Phrase("squad-preview"), *said.paragraphs), choices=(), aloud=False)]


def _previewed(turn: Turn, squad: Squad, which: str) -> Say:
    squads, week = turn.stores.squads, squad.week(today(squad, turn.now))
    if which == "week":
        return week_post(turn.stores, squad, week)
    if which == "recap":
        return recap(recap_of(squads, squad, week), squad.id)
    hours = window(squad, next_moment(squad, Moment.OPEN, turn.now).day)
    return check_in(board(squad, squads.roster.of(squad.id), hours, (), hours.opens_at))


def export(turn: Turn, value: str) -> Sequence[Say]:
    """/squad export: the squad's own data as a file, for the admin alone."""
    squad = administered(turn)
    return [replace(say("squad-export", squad=squad.name), file=f"squad {squad.id}")]


def make_file(stores: Stores, person: Person, now: datetime, of: str) -> File:
    """The JSON file with what the group set and saw; it is made when it is sent. `of` is the squad's id."""
    everything = {"exported_at": now.isoformat().replace("+00:00", "Z")} | stores.squads.export(int(of))
    content = json.dumps(everything, ensure_ascii=False, indent=2).encode() + b"\n"
    return File(f"squad-{person.day(now).isoformat()}.json", "application/json", content)


def code(turn: Turn, value: str) -> Sequence[Say]:
    """/squad code: a code with which another channel joins this squad; it works once."""
    squad = administered(turn)
    made = Code("squad", turn.message)
    turn.stores.squads.offer(squad.id, digest(turn.guide.codes.make(made)), turn.now + LIFE)
    return [say("squad-code", code=made, squad=squad.name, minutes=int(LIFE.total_seconds()) // 60)]


def settle(turn: Turn, typed: str) -> Sequence[Say]:
    """/squad join CODE: the squad whose code it is lives here too. Those in its other channels are told."""
    if turn.group is None or not turn.by_admin:
        raise Refusal("squad-admins-only")
    stores, links = turn.stores, turn.stores.links
    if stores.squads.at(turn.group) is not None:
        raise Refusal("squad-here-already")
    if links.tries(turn.person.id, turn.now) >= MOST_TRIES:
        raise Refusal("link-too-many", minutes=int(LIFE.total_seconds()) // 60)
    squad = stores.squads.redeem(digest(typed), turn.now)
    if squad is None:
        links.try_(turn.person.id, turn.now)
        return [say("squad-code-unknown")]
    where = Phrase(f"platform-{turn.group.platform}")
    told = replace(say("squad-elsewhere-too", squad=squad.name, where=where), aloud=True)
    for address in stores.squads.channels(squad.id):
        stores.outbox.put(address, None, told, turn.now, broadcast=True)
    stores.squads.settle(squad.id, turn.group)
    refresh(stores, squad, today(squad, turn.now), turn.now)
    return [card(turn, squad, "squad-here-too")]


FILES = {"squad": make_file}

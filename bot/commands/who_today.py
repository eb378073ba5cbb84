"""«Who should I talk to today?»: what is due, then whom to look in on, with what was said last."""

from collections.abc import Set

from bot.commands.followups import row, taps
from bot.commands.settling import open_things
from bot.commands.sources import short
from bot.commands.standing import stage_phrase
from bot.commands.telling import NOTHING, key
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.lookin import Quiet, look_in
from bot.domain.say import Phrase, Say, choice, lines, named, phrase

#: Due things and quiet people named at once; a longer list is no help in the morning.
MOST_DUE = 5
MOST_QUIET = 3


def who_today(turn: Turn) -> Say:
    """What is due today, whom to look in on, and the challenge a tap away."""
    things = open_things(turn, turn.today)
    cooled = _cooled(turn, {thing.contact for thing in things})
    cadences = turn.stores.cadences.of(turn.workspace)
    quiet = look_in(cooled.values(), turn.today, turn.guide.numbers, cadences)
    parts = []
    if things:
        parts.append(phrase("followups-now", rows=lines([row(turn, one) for one in things[:MOST_DUE]])))
    if len(things) > MOST_DUE:
        parts.append(phrase("who-today-more", count=len(things) - MOST_DUE))
    if quiet:
        rows = [_row(one, cooled[one.contact]) for one in quiet[:MOST_QUIET]]
        parts.append(phrase("who-today-quiet", rows=lines(rows)))
    reply = Say(tuple(parts) or (Phrase("who-today-nobody"),))
    reply = reply.offering(*taps(turn, things[:MOST_DUE]))
    looks = (named(one.name, "contact", name=f"#{one.contact}") for one in quiet[:MOST_QUIET])
    return reply.offering(*looks, choice("choice-today", "today"))


def _cooled(turn: Turn, due: Set[int]) -> dict[int, Contact]:
    """Who is no longer warm, but for those with whom something is due."""
    memory = Memory(turn)
    cards = turn.stores.ledger.cards(turn.workspace)
    cool = (one.id for one in cards if one.cools_on is not None and one.cools_on <= turn.today)
    return {one: memory.derived(one) for one in cool if one not in due}


def _row(quiet: Quiet, contact: Contact) -> Phrase:
    """Who has gone quiet, since when, the last thing said and the newest fact."""
    said = "" if quiet.last is None else short(quiet.last.words)
    fact = short(contact.facts[-1].words) if contact.facts else ""
    if fact == said:
        fact = ""
    return phrase(
        "who-today-row",
        name=quiet.name,
        stage=Phrase("stage-dormant-advocate") if quiet.dormant_advocate else stage_phrase(quiet.stage),
        warmth=Phrase(key("warmth", quiet.warmth)),
        days=quiet.days,
        said=phrase("who-today-said", words=said) if said else NOTHING,
        fact=phrase("who-today-fact", words=fact) if fact else NOTHING,
    )

"""How often somebody wants to be seen: per contact, or for everybody with a tag."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from bot.commands.sources import short
from bot.commands.tags import tag_of
from bot.commands.whom import FITS_A_BUTTON, whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory, refresh
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.warmth import cadence_of

#: Longer than two years is no cadence any more.
MOST_DAYS = 730
DEFAULT = "default"
_WANTED = re.compile(
    rf"(?P<name>.*?)(?:[,\s]+every)?[,\s]+(?:(?P<count>\d{{1,6}})\s*(?P<unit>days?|weeks?|months?)?|{DEFAULT})\Z",
    re.IGNORECASE | re.DOTALL,
)
_DAYS = {"d": 1, "w": 7, "m": 30}


def cadence(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/cadence NAME DAYS, /cadence #TAG DAYS, «default» for the usual."""
    read = _WANTED.match(" ".join(f"{args['name']} {args['days']}".split()))
    if read is None or not read["name"]:
        raise Refusal("cadence-unread", given=short(args["days"]))
    days = None if read["count"] is None else int(read["count"]) * _DAYS[(read["unit"] or "d")[0].lower()]
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise Refusal("cadence-range", most=MOST_DAYS)
    name = read["name"].strip()
    if name.startswith("#") and not name[1:].isdecimal():
        return [_of_tag(turn, tag_of(name), days)]
    contact = whom(turn, "cadence", {"name": name, "days": DEFAULT if days is None else str(days)})
    return [_of_contact(turn, contact, days)]


def _of_contact(turn: Turn, contact: Contact, days: int | None) -> Say:
    if days == contact.identity.cadence:
        raise Refusal("cadence-same", name=contact.name)
    memory = Memory(turn)
    memory.add(contact.id, Kind.CADENCE, value="" if days is None else str(days))
    now = cadence_of(memory.derived(contact.id), turn.guide.numbers, turn.stores.cadences.of(turn.workspace))
    if now is None:
        reply = (
            say("cadence-set-later", name=contact.name)
            if days is None
            else say("cadence-set", name=contact.name, days=days).also(phrase("cadence-later"))
        )
    else:
        reply = say("cadence-set" if days else "cadence-default", name=contact.name, days=now)
    return reply.offering(choice("choice-undo", "undo", message=turn.message))


def _of_tag(turn: Turn, tag: str, days: int | None) -> Say:
    """There is no entry for a tag's cadence: what it was is one tap away instead of Undo."""
    cadences = turn.stores.cadences
    before = cadences.of(turn.workspace).get(tag.casefold())
    if days == before:
        raise Refusal("cadence-same", name=f"#{tag}")
    cadences.put(turn.workspace, tag, days)
    turn.stores.days.recount(turn.workspace, date.min)
    held = [card.id for card in turn.stores.ledger.cards(turn.workspace) if _has(card.tags, tag)]
    now = cadences.of(turn.workspace)
    for contact in held:
        refresh(turn.stores.ledger, turn.workspace, contact, turn.guide.numbers, now)
    if days is None:
        reply = say("cadence-tag-default", tag=tag, count=len(held))
    else:
        reply = say("cadence-tag-set", tag=tag, days=days, count=len(held))
    if len(tag.encode()) > FITS_A_BUTTON:
        return reply
    former = DEFAULT if before is None else str(before)
    return reply.offering(
        Choice(Invocation("cadence", {"name": f"#{tag}", "days": former}), Phrase("choice-as-before"))
    )


def _has(tags: Sequence[str], tag: str) -> bool:
    return any(one.casefold() == tag.casefold() for one in tags)


COMMANDS = (
    Command(
        "cadence",
        cadence,
        (Arg("name", Takes.CONTACT, required=True), Arg("days", Takes.WORD, required=True)),
    ),
)

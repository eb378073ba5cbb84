"""/endorsements: what others said or did for the person, when, and whether it may be quoted."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.commands.sources import short, sources
from bot.commands.telling import NOTHING, key, when
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, lines, phrase, say

#: Endorsements a page shows.
A_PAGE = 8
#: Letters of an endorsement that a list shows: what others say is worth reading.
SHOWN = 200


def endorsements(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/endorsements [NAME]: the newest first; a tap says whether one may be quoted."""
    if "name" in args:
        contact = whom(turn, "endorsements", args)
        found = _of([contact])
        if not found:
            return [say("endorsements-none-from", name=contact.name)]
    else:
        found = _of(_heard_from(turn))
        if not found:
            return [say("endorsements-none")]
    number = max(1, int(args.get("page", "1")))
    first = (number - 1) * A_PAGE
    listed = found[first : first + A_PAGE]
    if not listed:
        raise Refusal("endorsements-no-page", page=number)
    texts = sources(turn, [entry for _, entry in listed])
    rows = [_row(turn, contact, entry, texts[entry.id]) for contact, entry in listed]
    reply = say("endorsements", count=len(found), rows=lines(rows))
    alike = Counter((contact.id, entry.kind) for contact, entry in listed)
    dated = [alike[contact.id, entry.kind] > 1 for contact, entry in listed]
    taps = (_tap(turn, *one, dated=day) for one, day in zip(listed, dated, strict=True))
    reply = reply.offering(*taps)
    if first + A_PAGE < len(found):
        more = {**{name: args[name] for name in ("name",) if name in args}, "page": str(number + 1)}
        reply = reply.offering(Choice(Invocation("endorsements", more), Phrase("choice-earlier")))
    return [reply]


def _heard_from(turn: Turn) -> list[Contact]:
    """Whoever never said a word said none about the person."""
    cards = turn.stores.ledger.cards(turn.workspace)
    memory = Memory(turn)
    return [memory.derived(card.id) for card in cards if card.two_way_on is not None]


def _of(contacts: Sequence[Contact]) -> list[tuple[Contact, Entry]]:
    found = [(contact, entry) for contact in contacts for entry in contact.endorsements]
    return sorted(found, key=lambda one: (one[1].on, one[1].place), reverse=True)


def _row(turn: Turn, contact: Contact, entry: Entry, text: str) -> Phrase:
    words = short(entry.words or text, SHOWN)
    return phrase(
        "endorsement",
        name=contact.name,
        day=when(entry.on, turn.today),
        what=Phrase(key("endorsed", entry.kind)),
        words=phrase("said", words=words) if words else NOTHING,
        quote=_quote(contact, entry),
    )


def _quote(contact: Contact, entry: Entry) -> Phrase:
    """May be quoted, may not, or nobody has asked."""
    said = [one for one in contact.entries if one.kind is Kind.QUOTABLE and one.about == entry.place]
    if not said:
        return Phrase("quote-open")
    return Phrase("quote-yes" if entry.place in contact.quotable else "quote-no")


def _tap(turn: Turn, contact: Contact, entry: Entry, *, dated: bool) -> Choice:
    """Says whether one may be quoted; where two would have one label, their days tell them apart."""
    may = "no" if entry.place in contact.quotable else "yes"
    does = Invocation("quote", {"contact": str(contact.id), "place": str(entry.place), "may": may})
    what = Phrase(key("endorsed", entry.kind))
    if dated:
        what = phrase("endorsed-on", what=what, day=when(entry.on, turn.today))
    return Choice(does, phrase(f"choice-quote-{may}", name=contact.name, what=what))


def quote(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It may be quoted, or not."""
    memory = Memory(turn)
    contact = memory.contact(int(args["contact"]))
    place, may = int(args["place"]), args["may"]
    if contact is None or may not in ("yes", "no"):
        raise Refusal("contact-gone")
    if not any(one.place == place for one in contact.endorsements):
        raise Refusal("undo-done")
    memory.add(contact.id, Kind.QUOTABLE, about=place, value=may)
    reply = say(f"quotable-{may}", name=contact.name)
    return [
        reply.offering(
            choice("choice-undo", "undo", message=turn.message),
            choice("choice-endorsements", "endorsements"),
        )
    ]


COMMANDS = (
    Command("endorsements", endorsements, (Arg("name", Takes.CONTACT), Arg("page", Takes.NUMBER))),
    Command(
        "quote",
        quote,
        (
            Arg("contact", Takes.NUMBER, required=True),
            Arg("place", Takes.NUMBER, required=True),
            Arg("may", Takes.WORD, required=True),
        ),
        hidden=True,
    ),
)

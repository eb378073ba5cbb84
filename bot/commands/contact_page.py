"""All that is known of one contact, on a page."""

from collections.abc import Iterable

from bot.commands.settling import what
from bot.commands.sources import short
from bot.commands.telling import NOTHING, due, key, listing, when
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.followups import DueKind, due_things
from bot.domain.kinds import INTERACTIONS, Kind
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, lines, phrase
from bot.domain.warmth import cadence_of, quiet_days, warmth

#: As many letters of somebody's words as a row shows.
A_LINE = 300
#: Entries a page of the timeline shows.
A_PAGE = 8
SHOWN = INTERACTIONS | {Kind.NOTE, Kind.STAGE}
MOST_FACTS = 6


def page(turn: Turn, contact: Contact, number: int = 1) -> Say:
    """The contact, and a page of the timeline, the newest first. Later pages show the timeline alone."""
    listed = shown(contact)
    first = (number - 1) * A_PAGE
    rows = [_row(turn, contact, entry) for entry in listed[first : first + A_PAGE]]
    timeline = phrase("timeline", rows=lines(rows)) if rows else Phrase("timeline-empty")
    if number > 1:
        reply = Say((phrase("contact-page", name=contact.name, page=number), timeline), edits=True)
    else:
        reply = Say((_head(contact), *_facts(turn, contact), timeline))
    name = f"#{contact.id}"
    if rows:
        reply = reply.offering(choice("choice-entries", "entries", contact=contact.id, page=number))
    if first + A_PAGE < len(listed):
        more = Invocation("contact", {"name": name, "page": str(number + 1)})
        reply = reply.offering(Choice(more, Phrase("choice-earlier")))
    return reply.offering(Choice(Invocation("why", {"name": name}), Phrase("choice-why")))


def shown(contact: Contact) -> list[Entry]:
    """The entries of the timeline, the newest first."""
    listed = (one for one in contact.entries if one.kind in SHOWN)
    return sorted(listed, key=lambda one: (one.on, one.place), reverse=True)


def _head(contact: Contact) -> Phrase:
    identity = contact.identity
    also = [*identity.aliases, *identity.handles]
    also = [one for one in dict.fromkeys(also) if one != contact.name]
    tags = [f"#{tag}" for tag in identity.tags]
    return phrase(
        "contact-head",
        name=contact.name,
        also=phrase("contact-also", names=listing(also)) if also else NOTHING,
        tags=phrase("contact-tags", tags=listing(tags)) if tags else NOTHING,
    )


def _facts(turn: Turn, contact: Contact) -> Iterable[Phrase]:
    """What there is to say, a line each; nothing is said of what isn't known."""
    yield _standing(turn, contact)
    if contact.identity.connects:
        yield phrase("contact-connects", words=contact.identity.connects)
    introduced = _introduced_by(turn, contact)
    if introduced:
        yield phrase("contact-introduced", name=introduced)
    balance = contact.balance
    if any((balance.delivered, balance.confirmed, balance.asked, balance.owed)):
        yield phrase(
            "contact-balance",
            given=balance.delivered,
            confirmed=balance.confirmed,
            asked=balance.asked,
            honoured=balance.honoured,
            owed=balance.owed,
        )
    if contact.facts:
        rows = [phrase("contact-fact", words=short(one.words, A_LINE)) for one in contact.facts[-MOST_FACTS:]]
        yield phrase("contact-facts", rows=lines(rows))
    for plan in contact.plans:
        day = due(plan.due, plan.until, turn.today)
        about = phrase("note-about", words=plan.words) if plan.words else NOTHING
        yield phrase("contact-follow-up", day=day, about=about)
    for thing in due_things([contact], None):
        if thing.kind is not DueKind.PLAN:
            yield phrase("contact-open", what=what(thing), words=_said(thing.words))


def _standing(turn: Turn, contact: Contact) -> Phrase:
    if contact.remembered_only:
        return Phrase("contact-remembered")
    cadences = turn.stores.cadences.of(turn.workspace)
    numbers = turn.guide.numbers
    warm = warmth(contact, turn.today, numbers, cadences)
    stage = phrase(key("stage", contact.standing.stage.name.lower()))
    if warm is None:
        return phrase("contact-stage", stage=stage)
    return phrase(
        "contact-stage-warmth",
        stage=stage,
        warmth=phrase(key("warmth", warm)),
        days=quiet_days(contact, turn.today) or 0,
        cadence=cadence_of(contact, numbers, cadences) or 0,
    )


def _introduced_by(turn: Turn, contact: Contact) -> str:
    place = contact.identity.introduced_by
    entry = None if place is None else turn.stores.ledger.get(turn.workspace, place)
    by = None if entry is None else Memory(turn).contact(entry.contact)
    return "" if by is None else by.name


def _row(turn: Turn, contact: Contact, entry: Entry) -> Phrase:
    what = phrase(key("kind", entry.kind))
    if entry.kind is Kind.ASK and entry.ask_kind is not None:
        outcome = phrase(key("outcome", entry.outcome or "open"))
        what = phrase("kind-ask-for", what=phrase(key("ask", entry.ask_kind)), outcome=outcome)
    elif entry.kind is Kind.STAGE:
        what = phrase("kind-stage-set", stage=entry.value)
    words = _said(entry.words)
    return phrase("timeline-row", day=when(entry.on, turn.today), what=what, words=words)


def _said(words: str) -> Phrase:
    return phrase("said", words=short(words, A_LINE)) if words else NOTHING

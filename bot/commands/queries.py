"""Answers to questions in a person's own words."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.commands.ask import advised, sells
from bot.commands.contact_page import page
from bot.commands.followups import followups
from bot.commands.sources import short, sources
from bot.commands.stats import count, touched
from bot.commands.telling import NOTHING, did, listing, when
from bot.commands.who_today import who_today
from bot.commands.why import standing, why
from bot.commands.why_said import why_today
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.evidence import two_way
from bot.domain.kinds import INTERACTIONS, AskKind, Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.stats import counted
from bot.understanding.report import Match, Query, Span, Topic

#: Who a name could mean, offered to be tapped.
MOST_CANDIDATES = 5
#: «Conversations» are also had on the phone and over coffee.
_TALK = frozenset({Kind.CONVERSATION, Kind.CALL, Kind.MEETING})


def answer(turn: Turn, query: Query) -> list[Say]:
    """The answer. Raises Refusal where a name is unknown, or fits several."""
    said = turn.stores.inbox.texts([turn.message]).get(turn.message, "")
    if query.topic is Topic.MAY_I_ASK and query.ask_kind is None and sells(said):
        raise Refusal("ask-no-selling")
    contact = _person(turn, query)
    match query.topic:
        case Topic.WHO_TODAY:
            return [who_today(turn)]
        case Topic.HOW_MANY:
            return [_how_many(turn, query, contact)]
        case Topic.FOLLOW_UPS:
            return list(followups(turn, {} if contact is None else {"name": f"#{contact.id}"}))
        case Topic.WHY:
            if contact is None and "challenge" in said.casefold():
                return [why_today(turn)]
            return list(why(turn, {})) if contact is None else [standing(turn, contact)]
        case Topic.HELP:
            return [say("query-help").offering(choice("choice-help", "help"))]
    if query.topic not in _ABOUT:
        return [_other(contact)]
    if contact is None:
        raise Refusal("query-whom")
    return [_ABOUT[query.topic](turn, contact, query.ask_kind)]


def _person(turn: Turn, query: Query) -> Contact | None:
    """The contact that is asked about; a name in doubt is asked about first."""
    if not query.people:
        return None
    mention = query.people[0]
    if mention.resolution.match is Match.NEW:
        if query.topic not in _ABOUT:
            return None
        raise Refusal("no-such-contact", choice("choice-contacts", "contacts"), name=mention.name)
    if mention.resolution.match is Match.AUTO:
        return Memory(turn).contact(mention.resolution.matches[0])
    directory = turn.stores.ledger.directory(turn.workspace)
    candidates = [directory.known(one) for one in mention.resolution.matches[:MOST_CANDIDATES]]
    if query.topic is Topic.HOW_MANY:
        raise Refusal("which-contact-typed", name=mention.name, example=candidates[0].name)
    kind = {} if query.ask_kind is None else {"kind": query.ask_kind.value}
    taps = (
        Choice(
            Invocation("tellme", {"topic": query.topic.value, "contact": str(one.id), **kind}),
            Phrase("choice-words", {"words": one.name}),
        )
        for one in candidates
    )
    raise Refusal("which-contact", *taps, name=mention.name)


def tell_me(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The question is answered for the one who was meant."""
    contact = Memory(turn).contact(int(args["contact"]))
    if contact is None:
        raise Refusal("contact-gone")
    topic = Topic(args["topic"])
    if topic in _ABOUT:
        return [_ABOUT[topic](turn, contact, AskKind(args["kind"]) if "kind" in args else None)]
    if topic is Topic.FOLLOW_UPS:
        return followups(turn, {"name": f"#{contact.id}"})
    return [standing(turn, contact) if topic is Topic.WHY else _other(contact)]


def _other(contact: Contact | None) -> Say:
    reply = say("query-other")
    if contact is None:
        return reply.offering(choice("choice-help", "help"))
    look = Invocation("contact", {"name": f"#{contact.id}"})
    return reply.offering(Choice(look, Phrase("choice-words", {"words": contact.name})))


# About one contact


def _last_contact(turn: Turn, contact: Contact, kind: AskKind | None) -> Say:
    """When both had a part in something, and what was only sent since."""
    happened = sorted(
        (one for one in contact.entries if one.kind in INTERACTIONS), key=lambda one: (one.on, one.place)
    )
    both = [one for one in happened if two_way(one)]
    if not happened:
        return say("last-never", name=contact.name)
    if not both:
        return _told_last(turn, "last-only-sent", contact, happened[-1])
    reply = _told_last(turn, "last-contact", contact, both[-1])
    if happened[-1].on > both[-1].on:
        sent = did(happened[-1].kind, [contact.name], ask=happened[-1].ask_kind or "")
        reply = reply.also(phrase("last-since", what=sent, day=when(happened[-1].on, turn.today)))
    return reply


def _told_last(turn: Turn, key: str, contact: Contact, last: Entry) -> Say:
    words = short(sources(turn, [last])[last.id] or last.words)
    return say(
        key,
        what=did(last.kind, [contact.name], ask=last.ask_kind or ""),
        day=when(last.on, turn.today),
        days=(turn.today - last.on).days,
        words=phrase("said", words=words) if words else NOTHING,
    )


def _what_known(turn: Turn, contact: Contact, kind: AskKind | None) -> Say:
    return page(turn, contact)


def _who_introduced(turn: Turn, contact: Contact, kind: AskKind | None) -> Say:
    place = contact.identity.introduced_by
    entry = None if place is None else turn.stores.ledger.get(turn.workspace, place)
    by = None if entry is None else Memory(turn).contact(entry.contact)
    if entry is not None and by is not None:
        return say("introduced-by", name=contact.name, by=by.name, day=when(entry.on, turn.today))
    reply = say("introduced-unknown", name=contact.name)
    if contact.identity.connects:
        reply = reply.also(phrase("contact-connects", words=contact.identity.connects))
    if contact.first_on is not None:
        reply = reply.also(phrase("introduced-first", day=when(contact.first_on, turn.today)))
    return reply


_ABOUT: Mapping[Topic, Callable[[Turn, Contact, AskKind | None], Say]] = {
    Topic.LAST_CONTACT: _last_contact,
    Topic.WHAT_KNOWN: _what_known,
    Topic.WHO_INTRODUCED: _who_introduced,
    Topic.MAY_I_ASK: advised,
}


# How many


def _how_many(turn: Turn, query: Query, contact: Contact | None) -> Say:
    """So many in the span, by kind where there are several; this week where no span is named."""
    first, last = _span(query.since, turn.today)
    wanted = {query.kind} if query.kind is not None else INTERACTIONS
    if query.kind is Kind.CONVERSATION:
        wanted = _TALK
    people = touched(turn, first, last) if contact is None else [contact]
    found = [
        (one.id, entry.kind) for one in people for entry in counted(one, first, last) if entry.kind in wanted
    ]
    kinds = Counter(kind for _, kind in found)
    total = phrase("count-all", count=len(found)) if query.kind is None else count(query.kind, len(found))
    rows = [count(kind, number) for kind, number in sorted(kinds.items(), key=lambda one: (-one[1], one[0]))]
    told = set(kinds) <= {query.kind}
    return say(
        "how-many",
        total=total,
        span=_told_span(first, last, turn.today),
        people=len({one for one, _ in found}),
        kinds=NOTHING if told else phrase("how-many-kinds", kinds=listing(rows)),
    )


def _told_span(first: date, last: date, today: date) -> Phrase:
    if first == last == today:
        return Phrase("span-today")
    if last == today:
        return phrase("span-since", day=when(first, today))
    return phrase("span-days", first=when(first, today), last=when(last, today))


def _span(since: Span | None, today: date) -> tuple[date, date]:
    if since is None or since.first > today:
        return today - timedelta(days=today.weekday()), today
    return since.first, min(since.last, today)


COMMANDS = (
    Command(
        "tellme",
        tell_me,
        (
            Arg("topic", Takes.WORD, required=True),
            Arg("contact", Takes.NUMBER, required=True),
            Arg("kind", Takes.WORD),
        ),
        hidden=True,
    ),
)

"""From a report to the ledger, and the reply that says what was understood."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.commands.sources import short
from bot.commands.telling import NOTHING, did, due, listing, when
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.kinds import INTERACTIONS, Kind, Outcome
from bot.domain.say import Choice, Invocation, Listing, Phrase, Say, choice, phrase, say
from bot.understanding.dates import find_dates
from bot.understanding.occasion import own_word
from bot.understanding.report import Match, Mention, Reading, Report, Span

#: What stands before the day of a promise.
BY = re.compile(r"\b(?:by|until|till|before)\s+$", re.IGNORECASE)
NO_CHOICE: Mapping[str, int] = {}
#: As many parts as are shown of what could not be read.
MOST_UNREAD = 3


@dataclass(slots=True)
class Logged:
    """One thing that was logged, with everybody it concerns."""

    kind: Kind
    on: date
    what: Phrase
    names: list[str]
    new: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Record:
    """Puts one report into the ledger as entries of `message`.

    `chosen` says whom an ambiguous name means, by the name folded to lower case; with `only`, nothing but
    what concerns that name is recorded: the rest was recorded before.
    """

    turn: Turn
    report: Report
    message: int
    text: str
    chosen: Mapping[str, int] = field(default_factory=lambda: NO_CHOICE)
    only: str = ""
    logged: list[Logged] = field(default_factory=list)
    planned: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    new: dict[int, str] = field(default_factory=dict)
    open: list[Mention] = field(default_factory=list)
    _met: dict[str, int | None] = field(default_factory=dict)
    _introduction: int | None = None
    _happened: list[tuple[int, date]] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)
    _plans: set[int] = field(default_factory=set)

    def run(self) -> "Record":
        """Write everything that is certain; `open` holds the names that are to be asked about."""
        introductions_first = sorted(
            self.report.readings, key=lambda one: one.kind is not Kind.INTRO_RECEIVED
        )
        with self.memory.together():
            for reading in introductions_first:
                self._log(reading)
            if self.report.follow_up is not None:
                self._plan(self.report.follow_up)
        for contact, on in self._happened:
            self._settle(contact, on)
        return self

    @property
    def memory(self) -> Memory:
        """The ledger, writing for the message that is recorded."""
        return Memory(self.turn, self.message)

    def _log(self, reading: Reading) -> None:
        on = reading.on or self.report.occurred_on or self.turn.today
        names, new = [], []
        for mention in self._meant(reading.people):
            contact = self._whom(mention, on)
            if contact is None:
                continue
            entry = self.memory.add(
                contact,
                reading.kind,
                on=on,
                words=self.text if reading.kind in INTERACTIONS else reading.words or self.text,
                initiator=reading.initiator,
                ask_kind=reading.ask_kind,
                outcome=reading.outcome or (Outcome.OPEN if reading.kind is Kind.ASK else None),
                due=self._promised_by() if reading.kind is Kind.GIVE_PROMISED else None,
            )
            if reading.kind is Kind.INTRO_RECEIVED:
                self._introduction = entry.id
            if reading.kind in INTERACTIONS:
                self._happened.append((contact, on))
            names.append(self._name(contact))
            if contact in self.new and not any(contact in one.new for one in self.logged):
                new.append(contact)
        if names:
            word = own_word(self.text, self.report, reading.kind)
            what = did(
                reading.kind, names, word, ask=reading.ask_kind or "", about=reading.words or self.text
            )
            self.logged.append(Logged(reading.kind, on, what, names, new))

    def _promised_by(self) -> date | None:
        """The day by which a promise is to be kept, where the report names one: it is still to come."""
        spans = find_dates(self.text, self.turn.person.local(self.turn.now), prefer="future")
        by = (one.last for one in spans if BY.search(self.text[: one.start]))
        return next((day for day in by if day > self.turn.today), None)

    def _settle(self, contact: int, on: date) -> None:
        """A follow-up that was due by then has happened with this."""
        for plan in self.memory.derived(contact).plans:
            if plan.due <= on and plan.place not in self._plans:
                self.memory.add(contact, Kind.PLAN_DONE, on=on, about=plan.place)
                self.settled.append(self._name(contact))

    def _plan(self, span: Span) -> None:
        people = _followed(self.report)
        for mention in self._meant(people):
            contact = self._whom(mention, self.turn.today)
            if contact is None or self._name(contact) in self.planned:
                continue
            until = span.last if span.last != span.first else None
            words = self.report.follow_up_words
            plan = self.memory.add(contact, Kind.PLAN, due=span.first, due_until=until, words=words)
            self._plans.add(plan.id)
            self.planned.append(self._name(contact))

    def _meant(self, people: Iterable[Mention]) -> list[Mention]:
        return [one for one in people if not self.only or one.name.casefold() == self.only]

    def _whom(self, mention: Mention, on: date) -> int | None:
        name = mention.name.casefold()
        if name not in self._met:
            self._met[name] = self._found(mention, on)
        return self._met[name]

    def _found(self, mention: Mention, on: date) -> int | None:
        chosen = self.chosen.get(mention.name.casefold())
        if chosen is not None and chosen > 0:
            return chosen
        if chosen is None and mention.resolution.match is Match.AUTO:
            return mention.resolution.matches[0]
        if chosen is None and mention.resolution.match is Match.ASK:
            self.open.append(mention)
            return None
        contact = self.memory.meet(mention.name, on=on, about=self._introduction)
        self.new[contact] = mention.name
        return contact

    def _name(self, contact: int) -> str:
        if contact not in self._names:
            self._names[contact] = self.new.get(contact) or self.memory.name(contact)
        return self._names[contact]


def _followed(report: Report) -> list[Mention]:
    """Whom a follow-up concerns: whom it names, with all who were there where it names nobody anew."""
    if not report.plan_people:
        return list(dict.fromkeys(one for reading in report.readings for one in reading.people))
    people = dict.fromkeys(report.plan_people)
    for reading in report.readings:
        if not people.keys().isdisjoint(reading.people):
            people |= dict.fromkeys(reading.people)
    return list(people)


def told(record: Record) -> Say:
    """What was understood, with Undo and Change."""
    line = _follow_up_line(record)
    follow = NOTHING if line is None else Phrase("and-follow-up", line.args)
    if not record.logged:
        reply = _planned(record)
    elif len(record.logged) == 1 and record.logged[0].kind in (Kind.FACT, Kind.NOTE):
        reply = say("noted", what=record.logged[0].what, new=_new(record, 0), follow=follow)
    elif len(record.logged) == 1:
        reply = say(
            "logged", what=record.logged[0].what, when=_when(record, 0), new=_new(record, 0), follow=follow
        )
    else:
        reply = say("logged-several", entries=_lines(record)).also(_follow_up_line(record))
    if record.settled:
        reply = reply.also(phrase("settled", people=listing(record.settled)))
    if record.report.unread:
        reply = reply.also(phrase("unread", words=listing(_glimpse(record.report.unread))))
    return reply.offering(*undo_and_change(record.message))


def _glimpse(words: Iterable[str]) -> list[str | Phrase]:
    """Enough of it to know it again."""
    parts = list(dict.fromkeys(words))
    shown: list[str | Phrase] = [short(one) for one in parts[:MOST_UNREAD]]
    if len(parts) > MOST_UNREAD:
        shown.append(phrase("unread-more", count=len(parts) - MOST_UNREAD))
    return shown


def _follow_up_line(record: Record) -> Phrase | None:
    span = record.report.follow_up
    if span is None or not record.planned:
        return None
    return phrase("follow-up-line", due=due(span.first, span.last, record.turn.today))


def undo_and_change(message: int) -> tuple[Choice, Choice]:
    """The two taps below everything that was logged."""
    return (
        choice("choice-undo", "undo", message=message),
        Choice(Invocation("change", {"message": str(message)}), Phrase("choice-change")),
    )


def _planned(record: Record) -> Say:
    span = record.report.follow_up
    assert span is not None
    day = due(span.first, span.last, record.turn.today)
    about = record.report.follow_up_words
    new = phrase("note-new", count=len(record.new)) if record.new else NOTHING
    words = phrase("note-about", words=about) if about else NOTHING
    return say("planned", people=listing(record.planned), due=day, words=words, new=new)


def _lines(record: Record) -> Listing:
    lines = []
    for place, one in enumerate(record.logged):
        key = "logged-line-noted" if one.kind in (Kind.FACT, Kind.NOTE) else "logged-line"
        lines.append(phrase(key, what=one.what, when=_when(record, place), new=_new(record, place)))
    return Listing(tuple(lines), lines=True)


def _when(record: Record, place: int) -> "Phrase":
    one = record.logged[place]
    return phrase("on-day", day=when(one.on, record.turn.today))


def _new(record: Record, place: int) -> Phrase:
    one = record.logged[place]
    if not one.new:
        return NOTHING
    if len(one.names) == 1:
        return phrase("note-new", count=1)
    return phrase("note-new-names", names=listing(record.new[contact] for contact in one.new))

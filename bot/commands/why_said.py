"""/why alone: why the last thing was said, from what it was made of."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.commands.about import told_in
from bot.commands.sources import short
from bot.commands.standing import stage_phrase
from bot.commands.telling import did, key, listing, when
from bot.commands.understood import bare, understood_then
from bot.core.outbox import Queued
from bot.core.stores import Given, Heard
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.say import Phrase, Say, Value, lines, phrase, say
from bot.domain.stage import Stage
from bot.understanding.because import words_of
from bot.understanding.report import Reading, Report, Span


def explained(turn: Turn) -> Say:
    """The reason for what was replied to, else for the last thing said here."""
    shown = turn.about or turn.stores.outbox.newest(turn.person.id, turn.address, offering=False)
    if shown is None:
        return say("why-nothing")
    keys = (part.key for part in shown.say.paragraphs)
    explain = next((_EXPLAINED[key] for key in keys if key in _EXPLAINED), _plainly)
    return explain(turn, shown) or _plainly(turn, shown) or say("why-plain")


def _plainly(turn: Turn, shown: Queued) -> Say | None:
    """It answered something: that is all there is to say."""
    heard = _heard(turn, shown)
    if heard is None:
        return None
    return say("why-answer", words=short(heard.text)) if heard.text else say("why-tap")


def _heard(turn: Turn, shown: Queued) -> Heard | None:
    return None if shown.answers is None else turn.stores.inbox.get(turn.person.id, shown.answers)


# The challenge of a day


def why_today(turn: Turn) -> Say:
    """Why today's challenge is what it is."""
    return _of_day(turn, turn.today) or say("today-nothing-fits")


def _challenge(turn: Turn, shown: Queued) -> Say | None:
    return _of_day(turn, _day(turn, shown))


def _yesterday(turn: Turn, shown: Queued) -> Say | None:
    return _of_day(turn, _day(turn, shown) - timedelta(days=1))


def _day(turn: Turn, shown: Queued) -> date:
    heard = _heard(turn, shown)
    return turn.today if heard is None else turn.person.day(heard.received_at)


def _of_day(turn: Turn, day: date) -> Say | None:
    given = turn.stores.days.of(turn.workspace, day)
    if given is None:
        return None
    reply = Say((_reason(given),))
    challenge = turn.guide.pack.get(given.challenge)
    return reply if challenge is None else reply.also(phrase("why-belief", words=challenge.reason))


def _reason(given: Given) -> Phrase:
    """The reason with the counts it was chosen by."""
    facts: dict[str, Value] = {}
    counts = given.because.get("counts")
    if isinstance(counts, Mapping):
        facts |= {name: int(count) for name, count in counts.items()}
    stage = given.because.get("stage")
    if isinstance(stage, int) and stage > Stage.STRANGER:
        facts |= {"stage": stage_phrase(Stage(stage)), "before": stage_phrase(Stage(stage - 1))}
    return Phrase(key("because", str(given.because["reason"])), facts)


# What was logged


def _logged(turn: Turn, shown: Queued) -> Say | None:
    """Which words gave what, by reading the message again."""
    heard = turn.stores.inbox.get(turn.person.id, told_in(shown))
    if heard is None or not heard.text:
        return None
    text = bare(heard.text)
    report = understood_then(turn, heard)
    said = words_of(text, turn.stores.ledger.directory(turn.workspace))
    rows = [_reading(text, said, reading) for reading in report.readings]
    rows += _days(turn, text, report)
    return say("why-read", rows=lines(rows)) if rows else None


def _reading(text: str, said: list[tuple[Kind, str]], reading: Reading) -> Phrase:
    people = [mention.name for mention in reading.people]
    what = did(reading.kind, people, ask=reading.ask_kind or "", about=reading.words)
    place = next((place for place, (kind, _) in enumerate(said) if kind == reading.kind), None)
    words = reading.words or text if place is None else said.pop(place)[1]
    return phrase("why-read-row", what=what, words=short(words))


def _days(turn: Turn, text: str, report: Report) -> list[Phrase]:
    rows = []
    if report.readings:
        span = next((one for one in report.dates if one.first == report.occurred_on), None)
        if span is None:
            rows.append(Phrase("why-read-no-day"))
        else:
            rows.append(_dated(turn, text, "why-read-day", span))
    if report.follow_up is not None:
        rows.append(_dated(turn, text, "why-read-follow-up", report.follow_up))
    return rows


def _dated(turn: Turn, text: str, key: str, span: Span) -> Phrase:
    return phrase(key, day=when(span.first, turn.today), words=text[span.start : span.end])


def _which(turn: Turn, shown: Queued) -> Say | None:
    names = [str(one.label.args["words"]) for one in shown.say.choices if "words" in one.label.args]
    return say("why-which", names=listing(names)) if names else None


_EXPLAINED: Mapping[str, Callable[[Turn, Queued], Say | None]] = {
    "challenge": _challenge,
    "noted-skipped": _challenge,
    "noted-missed": _challenge,
    "day-logged-anyway": _challenge,
    "yesterday": _yesterday,
    "logged": _logged,
    "logged-several": _logged,
    "planned": _logged,
    "which-person": _which,
    "which-contact": _which,
    "not-logged": lambda turn, shown: say("why-not-logged"),
}

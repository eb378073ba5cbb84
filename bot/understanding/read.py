"""From a person's own words to a Report: the one way in."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from bot.domain.kinds import Kind
from bot.understanding.corrections import correction, only_a_day, opens_correction
from bot.understanding.dates import find_dates
from bot.understanding.grammar.clauses import Clause, clauses
from bot.understanding.grammar.split import segments
from bot.understanding.grammar.tokens import tokens
from bot.understanding.intent.days import nothing_today, skip_today
from bot.understanding.intent.plans import ahead, concerns, planned
from bot.understanding.kinds.deeds import ORDERS
from bot.understanding.kinds.draft import Draft
from bot.understanding.kinds.settle import settled
from bot.understanding.kinds.story import story
from bot.understanding.names import Directory
from bot.understanding.people import find_people
from bot.understanding.queries import asks_bot, is_question, query
from bot.understanding.report import Act, Amend, Match, Mention, Reading, Report, Span
from bot.understanding.when import Lean, day_of, follow_up, happened_on, leaning


def read(
    text: str,
    now: datetime,
    directory: Directory,
    *,
    open_question: str | None = None,
    prefer: Lean | None = None,
    order: Literal["DMY", "MDY"] = "MDY",
) -> Report:
    """What `text` says, told at `now` (local time) by somebody who knows the contacts in `directory`.

    `open_question` is the key of a question that the bot has just asked: then only a clear log is a log and
    an answer comes out as chatter that is not sure. `prefer` says how an undated weekday is read, instead of
    what the words around it suggest; `order` reads 3/4. Never raises, whatever the text.
    """
    mentions = find_people(text, directory)
    cut = segments(tokens(text, mentions))
    parts = clauses(cut)
    intended = frozenset(at for at, part in enumerate(parts) if planned(part))
    dates = find_dates(
        text,
        now,
        prefer=prefer,
        prefer_at=None if prefer else leaning(parts, intended),
        order=order,
        taken=[(one.start, one.end) for one in mentions],
    )
    if dates:
        parts = clauses(cut, dates)
        intended |= {at for at, part in enumerate(parts) if planned(part)}
    report = _report(text, now.date(), mentions, parts, dates, intended)
    return report if open_question is None else _answering(report)


def _report(
    text: str,
    today: date,
    mentions: Sequence[Mention],
    parts: Sequence[Clause],
    dates: Sequence[Span],
    intended: frozenset[int],
) -> Report:
    found, when = tuple(mentions), tuple(dates)
    opened = opens_correction(parts)
    if opened is None and only_a_day(parts, dates):
        opened = Amend.DAY
    if opened is not None:
        changed = correction(parts, mentions, dates, opened)
        rule = f"correction: {opened.value}"
        return Report(
            Act.CORRECTION,
            (),
            found,
            when,
            changed.on,
            changed.follow_up,
            correction=changed,
            sure=0.9,
            because=(rule,),
        )
    plans = intended | {at for at, part in enumerate(parts) if ahead(part, dates, today)}
    known = frozenset(at for at, one in enumerate(mentions) if one.resolution.match is not Match.NEW)
    drafts = settled(story(parts, plans, known), parts)
    plain = [token.word for part in parts for token in part.raw if token.word not in (",", ":")]
    marked = any(part.question for part in parts)
    if asks_bot(parts, drafts):
        asked = query(plain, marked, mentions, dates)
        if asked is not None:
            return Report(
                Act.QUERY, (), found, when, query=asked, sure=0.9, because=(f"query: {asked.topic.value}",)
            )
        drafts = [draft for draft in drafts if parts[draft.clause].sentence > 0]
    day = None if drafts else _day(plain, mentions, marked)
    if day is not None:
        return Report(day, (), found, when, because=(day.value,))
    later, place = follow_up(parts, plans, dates, drafts, today)
    about, people = _about(text, parts, place, mentions)
    unread = _unread(text, parts, plans, drafts)
    if drafts:
        readings = _readings(text, drafts, parts, mentions, dates, today)
        fact = all(draft.kind is Kind.FACT for draft in drafts)
        on = None if fact else happened_on(text, parts, plans, dates, drafts, today)
        because = tuple(dict.fromkeys(rule for one in readings for rule in one.because))
        sure = min(one.sure for one in readings)
        act = Act.FACT if fact else Act.LOG
        return Report(
            act, readings, found, when, on, later, about, people, sure=sure, because=because, unread=unread
        )
    if plans and (mentions or concerns(plain)) and not is_question(plain, marked):
        return Report(Act.PLAN, (), found, when, None, later, about, people, sure=0.9, because=("plan",))
    sure = 0.5 if mentions else 0.9
    return Report(Act.CHATTER, (), found, when, sure=sure, because=("nothing to record",), unread=unread)


def _day(plain: Sequence[str], mentions: Sequence[Mention], marked: bool) -> Act | None:
    """A day off or a day without anybody, where no known person is named."""
    if any(one.resolution.match is not Match.NEW for one in mentions):
        return None
    if nothing_today(plain) and not marked:
        return Act.NOTHING_TODAY
    ordered = plain[:1] and plain[0] in ORDERS and plain[0] not in ("pass", "skip", "take", "leave")
    return Act.SKIP_TODAY if skip_today(plain) and not ordered else None


def _about(
    text: str, parts: Sequence[Clause], place: int | None, mentions: Sequence[Mention]
) -> tuple[str, tuple[Mention, ...]]:
    """What a follow-up is about, in the person's words, and whom it concerns."""
    if place is None:
        return "", ()
    part = parts[place]
    people = tuple(dict.fromkeys(mentions[one] for token in part.words for one in token.people))
    if not people:
        before = [one for earlier in parts[:place] for token in earlier.words for one in token.people]
        people = tuple(mentions[one] for one in before[-1:])
    return text[part.start : part.end].strip(), people


def _readings(
    text: str,
    drafts: Sequence[Draft],
    parts: Sequence[Clause],
    mentions: Sequence[Mention],
    dates: Sequence[Span],
    today: date,
) -> tuple[Reading, ...]:
    found: list[Reading] = []
    first: date | None = None
    for draft in drafts:
        part = parts[draft.clause]
        people = tuple(mentions[one] for one in draft.people)
        begin = part.start if draft.kind is Kind.FACT else min(draft.after, part.end)
        words = text[begin : draft.until or part.end].strip(" \n\t,:;-–—")
        on = None if draft.kind is Kind.FACT else day_of(text, part, dates, today)
        first = first or on
        found.append(
            Reading(
                people,
                draft.kind,
                draft.initiator,
                draft.ask_kind,
                draft.outcome,
                words,
                on if on != first else None,
                draft.sure,
                draft.because,
            )
        )
    return tuple(found)


def _unread(
    text: str, parts: Sequence[Clause], plans: frozenset[int], drafts: Sequence[Draft]
) -> tuple[str, ...]:
    """The clauses that name somebody and that no rule could read."""
    told = {draft.clause for draft in drafts} | plans
    return tuple(
        text[part.start : part.end].strip()
        for at, part in enumerate(parts)
        if at not in told and any(token.word == "P" for token in part.raw)
    )


def _answering(report: Report) -> Report:
    """The same with a question of the bot's open: anything but a clear log may be the answer."""
    clear = report.act is Act.LOG and report.sure >= 0.8 and any(one.people for one in report.readings)
    if clear or report.act is Act.QUERY or (report.act is Act.CORRECTION and report.sure >= 0.9):
        return report
    because = ("an answer, perhaps",)
    return Report(Act.CHATTER, mentions=report.mentions, dates=report.dates, sure=0.2, because=because)

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
from bot.understanding.intent.plans import planned
from bot.understanding.kinds.settle import settled
from bot.understanding.kinds.story import Draft, story
from bot.understanding.names import Directory
from bot.understanding.people import find_people
from bot.understanding.kinds.deeds import deeds
from bot.understanding.phrases.glue import FILLERS, is_past
from bot.understanding.queries import is_question, query
from bot.understanding.report import Act, Amend, Match, Mention, Reading, Report, Span

Lean = Literal["past", "future"]

_INTRODUCES = frozenset((Kind.FACT,))


def read(
    text: str,
    now: datetime,
    directory: Directory,
    *,
    open_question: str | None = None,
    prefer: Lean | None = None,
    order: Literal["DMY", "MDY"] = "MDY",
) -> Report:
    """What `text` says, told at `now` (the person's local time) by somebody who knows the contacts in `directory`.

    `open_question` is the key of a question that the bot has just asked: then only a clear log is a log and
    an answer comes out as chatter that is not sure. `prefer` says how an undated weekday is read where the
    text doesn't; `order` reads 3/4. Never raises, whatever the text.
    """
    mentions = find_people(text, directory)
    cut = segments(tokens(text, mentions))
    parts = clauses(cut)
    leaning = _leaning(parts)
    dates = find_dates(
        text,
        now,
        prefer=prefer,
        prefer_at=leaning,
        order=order,
        taken=[(one.start, one.end) for one in mentions],
    )
    if dates:
        parts = clauses(cut, dates)
    report = _report(text, now, mentions, parts, dates)
    return report if open_question is None else _answering(report)


def _leaning(parts: Sequence[Clause]):  # type: ignore[no-untyped-def]
    """Which way an undated day at a place in the text is read: forward in what is planned, else back."""
    marks = [(part.start, "future" if planned(part) else None) for part in parts]

    def lean(offset: int) -> Lean | None:
        found: Lean | None = None
        for start, way in marks:
            if start > offset:
                break
            found = way  # type: ignore[assignment]
        return found

    return lean


def _report(
    text: str, now: datetime, mentions: list[Mention], parts: list[Clause], dates: list[Span]
) -> Report:
    found = tuple(mentions)
    when = tuple(dates)
    if not parts:
        return Report(Act.CHATTER, mentions=found, dates=when, because=("nothing said",))
    opened = opens_correction(parts)
    if opened is None and only_a_day(parts, dates):
        opened = Amend.DAY
    if opened is not None:
        changed = correction(parts, mentions, dates, opened)
        return Report(
            Act.CORRECTION,
            mentions=found,
            dates=when,
            correction=changed,
            occurred_on=changed.on,
            follow_up=changed.follow_up,
            sure=0.9,
            because=(f"correction: {opened.value}",),
        )
    today = now.date()
    plans = frozenset(
        place for place, part in enumerate(parts) if planned(part) or _ahead(part, dates, today)
    )
    drafts = settled(story(parts, plans), parts)
    plain = [token.word for part in parts for token in part.raw if token.word not in (",", ":")]
    marked = any(part.question for part in parts)
    if not drafts:
        words = [
            word
            for word in plain
            if word not in FILLERS or word in ("once", "both", "now", "today", "tomorrow", "the")
        ]
        asked = query(words, marked, mentions, dates)
        if asked is not None:
            return Report(
                Act.QUERY,
                mentions=found,
                dates=when,
                query=asked,
                sure=0.9,
                because=(f"query: {asked.topic.value}",),
            )
        named = [one for one in mentions if one.resolution.match is not Match.NEW]
        if not named and not marked:
            if skip_today(plain) and not nothing_today(plain):
                return Report(Act.SKIP_TODAY, mentions=found, dates=when, because=("skip",))
            if nothing_today(plain):
                return Report(Act.NOTHING_TODAY, mentions=found, dates=when, because=("nothing",))
    follow_up, about, people = _follow_up(text, parts, plans, dates, mentions, today)
    if drafts:
        readings = tuple(_reading(text, draft, parts, mentions) for draft in drafts)
        fact = all(draft.kind is Kind.FACT for draft in drafts)
        occurred = None if fact else _occurred(parts, plans, dates, drafts, today, follow_up)
        return Report(
            Act.FACT if fact else Act.LOG,
            readings,
            found,
            when,
            occurred,
            follow_up,
            about,
            people,
            sure=min(one.sure for one in readings),
            because=tuple(dict.fromkeys(b for one in readings for b in one.because)),
            unread=_unread(text, parts, plans, drafts, follow_up),
        )
    if plans and (mentions or _concerns(plain)) and not is_question(plain, marked):
        return Report(Act.PLAN, (), found, when, None, follow_up, about, people, sure=0.9, because=("plan",))
    return Report(
        Act.CHATTER,
        mentions=found,
        dates=when,
        sure=0.5 if mentions else 0.9,
        because=("nothing to record",),
        unread=_unread(text, parts, plans, drafts, follow_up),
    )


_OUTREACH = frozenset(
    "follow followup outreach contacts contact clients client intro intros reach message dm dms".split()
)


def _concerns(plain: Sequence[str]) -> bool:
    return not _OUTREACH.isdisjoint(plain)


def _inside(part: Clause, dates: Sequence[Span]) -> list[Span]:
    return [one for one in dates if part.start <= one.start < max(part.end, part.start + 1)]


def _ahead(part: Clause, dates: Sequence[Span], today: date) -> bool:
    """Whether the clause is about a day to come, with nothing in it that has happened."""
    inside = _inside(part, dates)
    if not inside or inside[0].first <= today or any(is_past(token.word) for token in part.raw):
        return False
    return bool(deeds(part))


def _follow_up(
    text: str,
    parts: Sequence[Clause],
    plans: frozenset[int],
    dates: Sequence[Span],
    mentions: Sequence[Mention],
    today: date,
) -> tuple[Span | None, str, tuple[Mention, ...]]:
    """The day of the first follow-up, what it is about, and whom it concerns."""
    chosen: Span | None = None
    place = None
    for at in sorted(plans):
        inside = [one for one in _inside(parts[at], dates) if one.last >= today]
        if inside:
            chosen, place = inside[-1], at
            break
    if place is None:
        place = min(plans, default=None)
    if place is None:
        return None, "", ()
    part = parts[place]
    if chosen is None:
        # «remind me about Sara, in ten days»
        near = [
            one
            for at in (place + 1, place - 1)
            if 0 <= at < len(parts) and parts[at].sentence == part.sentence
            for one in _inside(parts[at], dates)
            if one.first >= today
        ]
        chosen = near[0] if near else None
    people = tuple(dict.fromkeys(mentions[one] for token in part.words for one in token.people))
    if not people:
        before = [
            mentions[one] for earlier in parts[:place] for token in earlier.words for one in token.people
        ]
        people = tuple(before[-1:])
    return chosen, text[part.start : part.end].strip(), people


def _occurred(
    parts: Sequence[Clause],
    plans: frozenset[int],
    dates: Sequence[Span],
    drafts: Sequence[Draft],
    today: date,
    follow_up: Span | None,
) -> date | None:
    """The day on which it happened: the first date of a clause that isn't planned and isn't a fact."""
    facts = {draft.clause for draft in drafts if draft.kind is Kind.FACT}
    told = {draft.clause for draft in drafts} - facts
    for wanted in (told, set(range(len(parts))) - facts - plans - told):
        for at in sorted(wanted):
            for one in _inside(parts[at], dates):
                if one.first <= today and one is not follow_up:
                    return one.first
    return None


def _reading(text: str, draft: Draft, parts: Sequence[Clause], mentions: Sequence[Mention]) -> Reading:
    part = parts[draft.clause]
    if draft.kind is Kind.FACT:
        words = text[part.start : part.end].strip()
    else:
        words = text[min(draft.after, part.end) : part.end].strip(" ,:;-")
    return Reading(
        tuple(mentions[one] for one in draft.people),
        draft.kind,
        draft.initiator,
        draft.ask_kind,
        draft.outcome,
        words,
        None,
        draft.sure,
        draft.because,
    )


def _unread(
    text: str, parts: Sequence[Clause], plans: frozenset[int], drafts: Sequence[Draft], follow_up: Span | None
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
    return Report(
        Act.CHATTER, mentions=report.mentions, dates=report.dates, sure=0.2, because=("an answer, perhaps",)
    )

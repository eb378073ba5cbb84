"""When it happened, and when to come back to it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

from bot.domain.kinds import Kind
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import ME
from bot.understanding.kinds.draft import Draft
from bot.understanding.report import Span

Lean = Literal["past", "future"]

#: A date after one of these is what was spoken of, or a limit, not the day on which it happened.
_CONTENT = frozenset(
    ("about", "re", "regarding", "for", "until", "till", "by", "before", "since", "of", "due")
)
_TOPIC = frozenset(("about", "re", "regarding", "concerning"))
#: A date with one of these can only be when it happened.
_PLAINLY = ("yesterday", "ago", "last", "today", "this ", "tonight", "earlier", "before", "back")


#: A range of more days than a quarter is no day on which something happened.
_RANGE = 100


def leaning(parts: Sequence[Clause], intended: frozenset[int]) -> Callable[[int], Lean | None]:
    """Which way an undated day at a place in the text is read: ahead where something is intended."""
    marks = [(part.start, at in intended) for at, part in enumerate(parts)]

    def lean(offset: int) -> Lean | None:
        ahead = False
        for start, way in marks:
            if start > offset:
                break
            ahead = way
        return "future" if ahead else None

    return lean


def dates_in(part: Clause, dates: Sequence[Span]) -> list[Span]:
    """The dates that stand in a clause."""
    return [one for one in dates if part.start <= one.start < max(part.end, part.start + 1)]


def happened_on(
    text: str,
    parts: Sequence[Clause],
    plans: frozenset[int],
    dates: Sequence[Span],
    drafts: Sequence[Draft],
    today: date,
) -> date | None:
    """The day on which what is told happened, None where the text doesn't say."""
    facts = {draft.clause for draft in drafts if draft.kind is Kind.FACT}
    told = {draft.clause for draft in drafts} - facts
    for at in sorted(told):
        found = day_of(text, parts[at], dates, today)
        if found is not None:
            return found
    for at in range(len(parts)):
        head = parts[at].words[0]
        mine = (head.word in ME or not head.people) and head.word not in ("like", "as")
        if at not in facts and at not in plans and at not in told and mine and not parts[at].aside:
            found = day_of(text, parts[at], dates, today)
            if found is not None and len(parts[at].words) <= 8:
                return found
    return None


def day_of(text: str, part: Clause, dates: Sequence[Span], today: date) -> date | None:
    """The day on which what the clause tells happened, if the clause names one."""
    for one in dates_in(part, dates):
        if one.first > today or (one.last - one.first).days > _RANGE:
            continue
        before = [token.word for token in part.raw if token.start < one.start]
        while before and before[-1] in ("the", "a", "this", "that"):
            before.pop()
        plainly = any(word in text[one.start : one.end].lower() for word in _PLAINLY)
        if before and before[-1] in _CONTENT and not plainly:
            continue
        if not plainly and not _TOPIC.isdisjoint(before):
            continue
        return one.first
    return None


def follow_up(
    parts: Sequence[Clause],
    plans: frozenset[int],
    dates: Sequence[Span],
    drafts: Sequence[Draft],
    today: date,
) -> tuple[Span | None, int | None]:
    """The day of the first follow-up and the place of its clause; (None, None) where nothing is intended."""
    for at in sorted(plans):
        for one in dates_in(parts[at], dates):
            if one.last >= today:
                return one, at
    for at in sorted(plans):
        # «ask me about Tom, in three days»
        for near in (at + 1, at - 1):
            if 0 <= near < len(parts) and parts[near].sentence == parts[at].sentence:
                for one in dates_in(parts[near], dates):
                    if one.first > today:
                        return one, at
    for draft in drafts:
        if draft.kind is Kind.GIVE_PROMISED:
            for one in dates_in(parts[draft.clause], dates):
                if one.first > today:
                    return one, draft.clause
    return None, min(plans, default=None)

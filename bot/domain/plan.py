"""Follow-ups the person intends, each with its day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.entry import Entry
from bot.domain.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A follow-up that is open. `place` is its place in the ledger, `until` the last day of a range."""

    place: int
    on: date
    due: date
    until: date | None = None
    words: str = ""


def open_plans(ledger: Iterable[Entry]) -> tuple[Plan, ...]:
    """The plans that are not done, soonest first, from entries in force in order of their place.

    `about` of what moves or ends a plan is the plan's place. A plan without a day is due on the day on
    which it was made.
    """
    plans: dict[int, Plan] = {}
    for entry in ledger:
        if entry.kind is Kind.PLAN:
            plans[entry.place] = Plan(
                place=entry.place,
                on=entry.on,
                due=entry.due or entry.on,
                until=entry.due_until,
                words=entry.words,
            )
        elif entry.about is None or entry.about not in plans:
            continue
        elif entry.kind is Kind.PLAN_DONE:
            del plans[entry.about]
        elif entry.kind is Kind.PLAN_MOVED and entry.due is not None:
            plan = plans[entry.about]
            plans[plan.place] = Plan(
                place=plan.place, on=plan.on, due=entry.due, until=entry.due_until, words=plan.words
            )
    return tuple(sorted(plans.values(), key=lambda plan: (plan.due, plan.words, plan.place)))

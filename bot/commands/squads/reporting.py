"""A word about the day that also tells of a contact: that is logged, for the member alone."""

from collections.abc import Sequence
from dataclasses import replace

from bot.commands.log import heard
from bot.commands.understood import understood
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.say import Phrase, Say
from bot.domain.squads.squad import Squad
from bot.understanding.names import fold
from bot.understanding.report import Act, Match, Mention, Report

#: What is known of somebody, and no dealing with them.
KNOWN = frozenset({Kind.FACT, Kind.NOTE})


def logged(turn: Turn, squads: Sequence[Squad], words: str) -> list[Say]:
    """Log what the words tell of a contact, and the replies to that; [] where they tell of none.

    Words of which something is logged are for no squad: what it sees is how the day went.
    """
    report = understood(turn, words) if words else None
    if report is None or not _outsiders(turn, squads, report):
        return []
    first, *rest = heard(turn, report, words)
    head, *more = first.paragraphs
    return [replace(first, paragraphs=(head, Phrase("squad-report-stays"), *more)), *rest]


def in_order(about_day: Sequence[Say], of_report: Sequence[Say]) -> list[Say]:
    """What is said of both: the day first, unless something about it is still to be tapped."""
    asks = any(one.choices for one in about_day)
    return [*of_report, *about_day] if asks else [*about_day, *of_report]


def _outsiders(turn: Turn, squads: Sequence[Squad], report: Report) -> bool:
    """Whether it reports a dealing, or a plan, with anybody who isn't simply somebody of the squad."""
    people = [one for reading in report.readings if reading.kind not in KNOWN for one in reading.people]
    if report.act is Act.PLAN:
        people += report.plan_people
    return any(not _inside(turn, squads, one) for one in people)


def _inside(turn: Turn, squads: Sequence[Squad], mention: Mention) -> bool:
    """Whether a name is a member's there, and no contact's."""
    members = (one for squad in squads for one in turn.stores.squads.roster.of(squad.id))
    named = mention.resolution.match is Match.NEW and fold(mention.name)
    return any(fold(one.name) == named for one in members)

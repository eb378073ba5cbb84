"""What each kind of entry is evidence of: the table of the coaching model as data."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from bot.domain.entry import Entry
from bot.domain.kinds import INTERACTIONS, AskKind, Initiator, Kind, Outcome


class Began(Enum):
    """Whether an entry shows that they began."""

    NO = auto()
    IF_SAID = auto()
    ALWAYS = auto()


class Give(Enum):
    """How far a give has come."""

    PROMISED = auto()
    DELIVERED = auto()
    CONFIRMED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One row of the table; everything is «no» unless said."""

    theirs: bool = False
    two_way: bool = False
    began: Began = Began.NO
    give: Give | None = None
    outreach: bool = False
    """A personal one-way message; it makes a stranger approached."""
    in_person: bool = False
    """A call or a meeting."""
    did_for_me: bool = False
    thanks_owed: bool = False
    joint_work: bool = False
    advocate: bool = False
    """Evidence of the last stage."""
    endorsement: bool = False
    """Something said of the person in front of others: it goes into the endorsements."""
    grants: AskKind | None = None
    """The ask whose yes this is, where one is open."""


_OUTREACH = Evidence(outreach=True)
_DELIVERED = Evidence(give=Give.DELIVERED)


def _favour(*, advocate: bool, grants: AskKind | None = None) -> Evidence:
    return Evidence(
        theirs=True,
        two_way=True,
        began=Began.ALWAYS,
        did_for_me=True,
        thanks_owed=True,
        endorsement=True,
        advocate=advocate,
        grants=grants,
    )


EVIDENCE: dict[Kind, Evidence] = dict.fromkeys(Kind, Evidence()) | {
    Kind.MESSAGE: _OUTREACH,
    Kind.QUESTION: _OUTREACH,
    Kind.COMPLIMENT: _OUTREACH,
    Kind.COMMENT: _OUTREACH,
    Kind.REPLY: Evidence(theirs=True, two_way=True),
    Kind.INBOUND: Evidence(theirs=True, two_way=True, began=Began.ALWAYS),
    Kind.CONVERSATION: Evidence(two_way=True, began=Began.IF_SAID),
    Kind.CALL: Evidence(two_way=True, began=Began.IF_SAID, in_person=True),
    Kind.MEETING: Evidence(two_way=True, began=Began.IF_SAID, in_person=True),
    Kind.GIVE_PROMISED: Evidence(give=Give.PROMISED),
    Kind.GIVE_DELIVERED: _DELIVERED,
    Kind.SHARED_THEIRS: _DELIVERED,
    Kind.INTRO_MADE: _DELIVERED,
    Kind.GIVE_CONFIRMED: Evidence(theirs=True, two_way=True, give=Give.CONFIRMED),
    Kind.THANKS_RECEIVED: Evidence(theirs=True, two_way=True),
    Kind.AMPLIFIED: _favour(advocate=False),
    Kind.INTRO_RECEIVED: _favour(advocate=True, grants=AskKind.INTRODUCTION),
    Kind.REFERRAL: _favour(advocate=True, grants=AskKind.REFERRAL),
    Kind.TESTIMONIAL: _favour(advocate=True, grants=AskKind.TESTIMONIAL),
    Kind.JOINT_VENTURE: Evidence(
        theirs=True, two_way=True, joint_work=True, advocate=True, grants=AskKind.JOINT_VENTURE
    ),
}


def two_way(entry: Entry) -> bool:
    """Both had a part in it."""
    return EVIDENCE[entry.kind].two_way


def they_began(entry: Entry) -> bool:
    """It shows that they came to the person: «unknown» is not evidence."""
    began = EVIDENCE[entry.kind].began
    return began is Began.ALWAYS or (began is Began.IF_SAID and entry.initiator is Initiator.THEM)


#: Neither side begins these by their nature: it is known only where it was said.
_EITHER = frozenset({Kind.CONVERSATION, Kind.CALL, Kind.MEETING, Kind.JOINT_VENTURE})


def began_by(entry: Entry) -> Initiator | None:
    """Who began: as the kind implies, else as it was said; None where nothing is known or happened."""
    if EVIDENCE[entry.kind].began is Began.ALWAYS:
        return Initiator.THEM
    if entry.initiator is not None or entry.kind in _EITHER or entry.kind not in INTERACTIONS:
        return entry.initiator
    answers = entry.kind is Kind.REPLY
    return Initiator.THEM if EVIDENCE[entry.kind].theirs and not answers else Initiator.ME


def gave(entry: Entry, how_far: Give) -> bool:
    """It is a give that has come exactly this far: promised is not delivered."""
    return EVIDENCE[entry.kind].give is how_far


def granted(entry: Entry) -> bool:
    """An ask that was answered with a yes."""
    return entry.kind is Kind.ASK and entry.outcome is Outcome.YES


def did_for_me(entry: Entry) -> bool:
    """They did something for the person."""
    return EVIDENCE[entry.kind].did_for_me or granted(entry)


def owes_thanks(entry: Entry) -> bool:
    """Thanks are owed for it."""
    return EVIDENCE[entry.kind].thanks_owed or granted(entry)


def day_order(entry: Entry) -> tuple[date, str, str, str, str, str, str, date, int]:
    """A sort key by day that doesn't depend on the order of logging within the day."""
    return (
        entry.on,
        entry.kind,
        entry.words,
        entry.value,
        entry.ask_kind or "",
        entry.outcome or "",
        entry.initiator or "",
        entry.due or date.max,
        entry.place,
    )


def one_a_day(entries: Iterable[Entry]) -> list[Entry]:
    """The first entry of each day, of entries by day."""
    first: dict[date, Entry] = {}
    for entry in entries:
        first.setdefault(entry.on, entry)
    return list(first.values())

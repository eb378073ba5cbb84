"""The right to ask: advice whether a contact can be asked for something now, and what comes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.contact import Contact
from bot.domain.gap import Gap, Need
from bot.domain.glimpse import Glimpse
from bot.domain.kinds import AskKind
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.warmth import NO_TAGS, Warmth, cooling_days, quiet_days, warmth

_LARGE = frozenset({AskKind.REFERRAL, AskKind.JOINT_VENTURE})
_SMALL = frozenset({AskKind.TESTER, AskKind.FEEDBACK})

#: What to do first where several things are missing: settle, wait, come back, give, let them come.
_FIRST = (
    Need.THANKS,
    Need.OPEN_ASK,
    Need.WARMTH,
    Need.GIVE_DELIVERED,
    Need.GIVE_CONFIRMED,
    Need.STAGE,
    Need.THEY_BEGAN,
    Need.REST,
)


@dataclass(frozen=True, slots=True)
class Advice:
    """Yes, or not yet with the gaps. The person can go ahead anyway.

    `next_step` is the gap to work on first; where that would be the stage, what the next stage needs.
    """

    ok: bool
    gaps: tuple[Gap, ...] = ()
    next_step: Gap | None = None


def may_ask(
    contact: Contact,
    kind: AskKind,
    today: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> Advice:
    """Whether the five rules of the model allow this ask on that day."""
    gaps = (
        *_stage(contact, kind, numbers),
        *_warmth(contact, today, numbers, tag_cadences),
        *_gives(contact, kind, today, numbers),
        *_settled(contact, today, numbers),
        *_began(contact),
    )
    if not gaps:
        return Advice(True)
    first = min(gaps, key=lambda gap: _FIRST.index(gap.need))
    if first.need is Need.STAGE and not contact.remembered_only:
        first = next(iter(contact.standing.missing), first)
    return Advice(False, gaps, first)


def ready_for(
    contact: Glimpse, today: date, numbers: Numbers = DEFAULTS, tag_cadences: Mapping[str, int] = NO_TAGS
) -> tuple[AskKind, ...]:
    """Every kind of ask that the rules allow on that day."""
    if _began(contact) or _settled(contact, today, numbers) or _warmth(contact, today, numbers, tag_cadences):
        return ()
    reached = (kind for kind in AskKind if not _stage(contact, kind, numbers))
    return tuple(kind for kind in reached if not _gives(contact, kind, today, numbers))


def _stage(contact: Glimpse, kind: AskKind, numbers: Numbers) -> tuple[Gap, ...]:
    if kind in _LARGE:
        want = numbers.ask_stage_large
    elif kind in _SMALL:
        want = numbers.ask_stage_small
    else:
        want = numbers.ask_stage_middle
    have = 0 if contact.stage is None else int(contact.stage)
    return () if have >= want else (Gap(Need.STAGE, have, want),)


def _warmth(
    contact: Glimpse, today: date, numbers: Numbers, tag_cadences: Mapping[str, int]
) -> tuple[Gap, ...]:
    """Nothing for a stage without warmth: the stage is missing then."""
    state = warmth(contact, today, numbers, tag_cadences)
    if state not in (Warmth.COLD, Warmth.DORMANT):
        return ()
    have = quiet_days(contact, today) or 0
    return (Gap(Need.WARMTH, have, cooling_days(contact, today, numbers, tag_cadences) or 0),)


def _gives(contact: Glimpse, kind: AskKind, today: date, numbers: Numbers) -> tuple[Gap, ...]:
    since = today - timedelta(days=numbers.balance_span)
    delivered, confirmed, asked = (
        sum(since < on <= today for on in days)
        for days in (contact.delivered, contact.confirmed, contact.asked)
    )
    wanted = asked + numbers.gives_ahead_of_asks
    confirmed_wanted = 0
    if kind in _LARGE:
        wanted = max(wanted, numbers.large_ask_gives)
        confirmed_wanted = numbers.large_ask_gives_confirmed
    gaps = (
        Gap(Need.GIVE_DELIVERED, delivered, wanted),
        Gap(Need.GIVE_CONFIRMED, confirmed, confirmed_wanted),
    )
    return tuple(gap for gap in gaps if gap.have < gap.want)


def _settled(contact: Glimpse, today: date, numbers: Numbers) -> tuple[Gap, ...]:
    """No open ask, none within the rest, no thanks owed. A refusal begins the rest anew."""
    gaps = []
    if contact.asks_open:
        gaps.append(Gap(Need.OPEN_ASK, contact.asks_open, 0))
    if contact.rest_since is not None:
        free_from = contact.rest_since + timedelta(days=numbers.ask_rest)
        if today < free_from:
            rested = (today - contact.rest_since).days
            gaps.append(Gap(Need.REST, rested, numbers.ask_rest, free_from))
    if contact.thanks_owed:
        gaps.append(Gap(Need.THANKS, contact.thanks_owed, 0))
    return tuple(gaps)


def _began(contact: Glimpse) -> tuple[Gap, ...]:
    return () if contact.they_began else (Gap(Need.THEY_BEGAN, 0, 1),)

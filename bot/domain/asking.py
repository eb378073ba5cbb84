"""The right to ask: advice whether a contact can be asked for something now, and what comes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.balance import within
from bot.domain.contact import Contact
from bot.domain.evidence import Give, gave
from bot.domain.gap import Gap, Need
from bot.domain.kinds import AskKind, Outcome
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
    contact: Contact, today: date, numbers: Numbers = DEFAULTS, tag_cadences: Mapping[str, int] = NO_TAGS
) -> tuple[AskKind, ...]:
    """Every kind of ask that the rules allow on that day."""
    return tuple(kind for kind in AskKind if may_ask(contact, kind, today, numbers, tag_cadences).ok)


def _stage(contact: Contact, kind: AskKind, numbers: Numbers) -> tuple[Gap, ...]:
    if kind in _LARGE:
        want = numbers.ask_stage_large
    elif kind in _SMALL:
        want = numbers.ask_stage_small
    else:
        want = numbers.ask_stage_middle
    have = 0 if contact.stage is None else int(contact.stage)
    return () if have >= want else (Gap(Need.STAGE, have, want),)


def _warmth(
    contact: Contact, today: date, numbers: Numbers, tag_cadences: Mapping[str, int]
) -> tuple[Gap, ...]:
    """Nothing for a stage without warmth: the stage is missing then."""
    state = warmth(contact, today, numbers, tag_cadences)
    if state not in (Warmth.COLD, Warmth.DORMANT):
        return ()
    have = quiet_days(contact, today) or 0
    return (Gap(Need.WARMTH, have, cooling_days(contact, today, numbers, tag_cadences) or 0),)


def _gives(contact: Contact, kind: AskKind, today: date, numbers: Numbers) -> tuple[Gap, ...]:
    lately = within(contact.entries, today, numbers.balance_span)
    delivered = sum(gave(entry, Give.DELIVERED) for entry in lately)
    confirmed = sum(gave(entry, Give.CONFIRMED) for entry in lately)
    since = today - timedelta(days=numbers.balance_span)
    wanted = sum(since < ask.on <= today for ask in contact.asks) + numbers.gives_ahead_of_asks
    confirmed_wanted = 0
    if kind in _LARGE:
        wanted = max(wanted, numbers.large_ask_gives)
        confirmed_wanted = numbers.large_ask_gives_confirmed
    gaps = (
        Gap(Need.GIVE_DELIVERED, delivered, wanted),
        Gap(Need.GIVE_CONFIRMED, confirmed, confirmed_wanted),
    )
    return tuple(gap for gap in gaps if gap.have < gap.want)


def _settled(contact: Contact, today: date, numbers: Numbers) -> tuple[Gap, ...]:
    """No open ask, none within the rest, no thanks owed. A refusal begins the rest anew."""
    gaps = []
    still_open = sum(ask.open for ask in contact.asks)
    if still_open:
        gaps.append(Gap(Need.OPEN_ASK, still_open, 0))
    days = [ask.on for ask in contact.asks]
    days += [ask.answered_on for ask in contact.asks if ask.answered_on and ask.outcome is Outcome.NO]
    if days:
        free_from = max(days) + timedelta(days=numbers.ask_rest)
        if today < free_from:
            gaps.append(Gap(Need.REST, (today - max(days)).days, numbers.ask_rest, free_from))
    if contact.owed:
        gaps.append(Gap(Need.THANKS, len(contact.owed), 0))
    return tuple(gaps)


def _began(contact: Contact) -> tuple[Gap, ...]:
    return () if contact.they_began else (Gap(Need.THEY_BEGAN, 0, 1),)

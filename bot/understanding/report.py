"""What was understood of one message."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome


class Act(StrEnum):
    """What kind of message this is."""

    LOG = "log"
    FACT = "fact"
    QUERY = "query"
    PLAN = "plan"
    NOTHING_TODAY = "nothing_today"
    SKIP_TODAY = "skip_today"
    CORRECTION = "correction"
    CHATTER = "chatter"


class Match(StrEnum):
    """How a name was matched with the contacts there are."""

    AUTO = "auto"  # one contact, beyond doubt
    ASK = "ask"  # candidates; the person decides
    NEW = "new"  # nobody known


@dataclass(frozen=True, slots=True)
class Known:
    """A contact as understanding needs it."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a name means: `matches` are ids of contacts, best first (exactly one for AUTO)."""

    match: Match
    matches: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A person found in the text, as written, from `start` to `end`, and whom it means."""

    text: str
    start: int
    end: int
    name: str
    """The name tidied for a new contact: «maria lopez» becomes «Maria Lopez»; a handle keeps its @."""
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Span:
    """A day, or the first and last day of a range, found from `start` to `end` of the text."""

    first: date
    last: date
    start: int
    end: int
    hour: int | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry as read: who and what, and how sure (0 to 1) for which rules."""

    people: tuple[Mention, ...]
    kind: Kind
    initiator: Initiator | None = None
    ask_kind: AskKind | None = None
    outcome: Outcome | None = None
    words: str = ""
    """What was given, learned or asked, in the person's words; empty where the text says no more."""
    on: date | None = None
    """Its own day where it differs from the message's."""
    sure: float = 1.0
    because: tuple[str, ...] = ()


class Topic(StrEnum):
    """What a question to the bot is about."""

    WHO_TODAY = "who_today"  # who should I talk to today?
    LAST_CONTACT = "last_contact"  # when did I last talk to Sam?
    WHAT_KNOWN = "what_known"  # what do I know about Maria?
    WHO_INTRODUCED = "who_introduced"  # who introduced me to Li Wei?
    HOW_MANY = "how_many"  # how many conversations this week?
    MAY_I_ASK = "may_i_ask"  # may I ask Tom for a testimonial?
    FOLLOW_UPS = "follow_ups"  # what do I have to follow up?
    WHY = "why"  # why this challenge?
    HELP = "help"  # what can you do?
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the bot: its topic and what it names."""

    topic: Topic
    people: tuple[Mention, ...] = ()
    ask_kind: AskKind | None = None
    since: Span | None = None
    kind: Kind | None = None
    """What is counted, for HOW_MANY; None is every interaction."""


class Amend(StrEnum):
    """What a correction changes."""

    UNDO = "undo"  # undo that
    PERSON = "person"  # no, Maria Rossi
    DAY = "day"  # it was yesterday
    KIND = "kind"  # not a call, we met
    FOLLOW_UP = "follow_up"  # follow up Monday instead
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of what was logged before: which parts, and their new values."""

    amends: tuple[Amend, ...]
    people: tuple[Mention, ...] = ()
    on: date | None = None
    kind: Kind | None = None
    follow_up: Span | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What was understood of one message; `unread` holds the parts of it that no rule could read."""

    act: Act
    readings: tuple[Reading, ...] = ()
    mentions: tuple[Mention, ...] = ()
    dates: tuple[Span, ...] = ()
    occurred_on: date | None = None
    follow_up: Span | None = None
    follow_up_words: str = ""
    """What the follow-up is about, in the person's words; empty where the text doesn't say."""
    plan_people: tuple[Mention, ...] = ()
    """Whom a plan or a follow-up concerns."""
    query: Query | None = None
    correction: Correction | None = None
    sure: float = 1.0
    because: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

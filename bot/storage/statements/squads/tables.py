"""The tables of squads. None holds anything that a member keeps in private."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.statements.table import id_, metadata, of
from bot.storage.statements.types import UtcDateTime

#: People who keep each other accountable, in one or more channels. Days are local dates in `zone`, `check_in`
#: is a local time of day, HH:MM, `week_start` and `weekdays` are ISO numbers.
squad = Table(
    "squad",
    metadata,
    id_(),
    Column("owner_id", Integer, ForeignKey("person.id", ondelete="SET NULL"), nullable=True),  # set it up
    Column("name", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("locale", String(16), nullable=False),
    Column("week_start", Integer, nullable=False),
    Column("check_in", String(5), nullable=False),
    Column("window", Integer, nullable=False),  # minutes
    Column("weekdays", String(7), nullable=False),
    Column("goal", Text, nullable=False),
    Column("target", Integer, nullable=False),  # done days of all members in a week; 0: no number
    Column("partners", String(8), nullable=False),  # "weekly", "kept" or "off"
    Column("away_from", Date, nullable=True),
    Column("away_until", Date, nullable=True),
    Column("resting", Boolean, nullable=False),  # that break came of silence, and a word ends it
    Column("ranking", Boolean, nullable=False),
    Column("country", String(2), nullable=False),
    Column("region", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime, nullable=True),
    Index(None, "owner_id"),
    sqlite_autoincrement=True,  # ids stand in buttons
)

#: Who is in a squad, as they are called there. The order of ids is the order of joining.
squad_member = Table(
    "squad_member",
    metadata,
    id_(),
    of("squad"),
    of("person"),
    Column("name", Text, nullable=False),
    Column("joined_on", Date, nullable=False),
    Column("left_on", Date, nullable=True),
    Column("position", Integer, nullable=False),  # in the order of joining
    Column("shares", Boolean, nullable=False),  # what they log fills in their day
    Column("ranked", Boolean, nullable=False),
    Column("tell_partner", Boolean, nullable=False),
    Column("away_from", Date, nullable=True),
    Column("away_until", Date, nullable=True),
    Column("told_quiet_on", Date, nullable=True),
    UniqueConstraint("squad_id", "person_id"),
    Index(None, "person_id"),
)

#: A check-in day of a squad: the first day of its week, and its instants as they were when it began.
squad_day = Table(
    "squad_day",
    metadata,
    id_(),
    of("squad"),
    Column("day", Date, nullable=False),
    Column("week", Date, nullable=False),
    Column("begins_at", UtcDateTime, nullable=False),
    Column("opens_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    UniqueConstraint("squad_id", "day"),
)

#: What counts for a member on a day. `words` are what they chose to say to the group.
squad_answer = Table(
    "squad_answer",
    metadata,
    id_(),
    of("squad_day"),
    of("person"),
    Column("state", String(8), nullable=False),  # "done", "partly" or "skipped"
    Column("words", Text, nullable=False),
    Column("filled", Boolean, nullable=False),  # from what they logged in private: the state alone
    Column("answered_at", UtcDateTime, nullable=False),
    UniqueConstraint("squad_day_id", "person_id"),
    Index(None, "person_id"),
)

#: The posts of a squad, one a channel: the check-in of a day, the recap before a day.
squad_post = Table(
    "squad_post",
    metadata,
    id_(),
    of("squad"),
    of("channel"),
    Column("kind", String(8), nullable=False),
    Column("day", Date, nullable=False),
    of("outbox"),
    UniqueConstraint("squad_id", "kind", "day", "channel_id"),
    Index(None, "channel_id"),
    Index(None, "outbox_id"),
)

#: What a member commits to in front of the squad for the week that begins on `week`, as they worded it.
squad_commitment = Table(
    "squad_commitment",
    metadata,
    id_(),
    of("squad"),
    of("person"),
    Column("week", Date, nullable=False),
    Column("what", Text, nullable=False),
    Column("at_time", Text, nullable=False),
    Column("at_place", Text, nullable=False),
    Column("outcome", String(8), nullable=False),  # "", "kept", "partly" or "not"
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("squad_id", "person_id", "week"),
    Index(None, "person_id"),
)

#: One member helped another, as one of them said.
squad_help = Table(
    "squad_help",
    metadata,
    id_(),
    of("squad"),
    of("person"),
    of("person", name="helped_id"),
    Column("day", Date, nullable=False),
    UniqueConstraint("squad_id", "person_id", "helped_id", "day"),
    Index(None, "person_id"),
    Index(None, "helped_id"),
)

#: Partners by week: those of one squad, week and number are partners.
squad_partner = Table(
    "squad_partner",
    metadata,
    id_(),
    of("squad"),
    Column("week", Date, nullable=False),
    Column("number", Integer, nullable=False),
    of("person"),
    UniqueConstraint("squad_id", "week", "person_id"),
    Index(None, "person_id"),
)

#: With whom somebody does not want to be partners. Shown to themselves alone.
squad_wish = Table(
    "squad_wish",
    metadata,
    id_(),
    of("squad"),
    of("person"),
    of("person", name="apart_id"),
    UniqueConstraint("squad_id", "person_id", "apart_id"),
    Index(None, "person_id"),
    Index(None, "apart_id"),
)

#: A code with which a second channel joins a squad, as long as it is open. Only its digest is kept.
squad_code = Table(
    "squad_code",
    metadata,
    Column("squad_id", Integer, ForeignKey("squad.id", ondelete="CASCADE"), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    UniqueConstraint("digest"),
)

#: What comes round for a squad: `done_on` and `next_on` are dates by its clock.
squad_schedule = Table(
    "squad_schedule",
    metadata,
    id_(),
    of("squad"),
    Column("moment", String(8), nullable=False),
    Column("rank", Integer, nullable=False),  # of what is due at one instant, the lowest comes first
    Column("done_on", Date, nullable=True),
    Column("next_on", Date, nullable=True),
    Column("next_due_at", UtcDateTime, nullable=True),  # none: nothing is planned
    UniqueConstraint("squad_id", "moment"),
    Index(None, "next_due_at", "squad_id", "rank"),
)

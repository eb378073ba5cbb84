"""The tables. What can be derived from the ledger is marked so, and `rapport rebuild` derives it again."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.statements.squads import tables as squads  # noqa: F401 - the same metadata
from bot.storage.statements.table import NO, id_, of
from bot.storage.statements.table import metadata as metadata  # the same for who makes a database of it
from bot.storage.statements.types import Json, UtcDateTime

#: Small facts about this installation, such as the key that signs buttons.
setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

#: Somebody who uses the bot. `prompt_at` is a local time of day, HH:MM, in `zone`.
person = Table(
    "person",
    metadata,
    id_(),
    Column("workspace_id", Integer, nullable=False),  # whose relationships they look at now
    Column("name", Text, nullable=False),
    Column("locale", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("prompt_at", String(5), nullable=False),
    Column("prompt_on", String(16), nullable=False),  # the platform; none: where they wrote last
    Column("about", Text, nullable=False),
    Column("started", Boolean, nullable=False, server_default=NO),
    Column("offered", Boolean, nullable=False, server_default=NO),
    Column("created_at", UtcDateTime, nullable=False),
    Column("removed_at", UtcDateTime, nullable=True),  # since when they are let in no more
    sqlite_autoincrement=True,  # ids stand in buttons and must not be used twice
)

#: A person as one platform knows them; a person may have several.
account = Table(
    "account",
    metadata,
    id_(),
    of("person"),
    Column("platform", String(16), nullable=False),
    Column("native", String(64), nullable=False),
    Column("standing", String(8), nullable=False, server_default=text("'in'")),  # "in", "linked" or "asking"
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("platform", "native"),
    Index(None, "person_id"),
)

#: A code that joins another account with this person's, as long as it is open. Only its digest is kept.
link = Table(
    "link",
    metadata,
    id_(),
    of("person"),
    Column("digest", String(64), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    of("person", name="taker_id", optional=True),  # who has entered it, and may go on
    UniqueConstraint("person_id"),
    UniqueConstraint("digest"),
    Index(None, "taker_id"),
    sqlite_autoincrement=True,  # ids stand in buttons
)

#: Wrong codes that a person entered lately.
attempt = Table(
    "attempt",
    metadata,
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

#: An invitation that was used, by a hash of the chance in it: whose it was isn't kept.
invitation = Table(
    "invitation",
    metadata,
    Column("mark", String(32), primary_key=True),
)

#: Whose relationships these are: the person's own, or a client's.
workspace = Table(
    "workspace",
    metadata,
    id_(),
    of("person", name="owner_id"),
    Column("name", Text, nullable=False),
    Column("revision", String(32), nullable=False),  # another one whenever a contact's names change
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "owner_id"),
)

#: A chat, or a topic in one, in which the bot talks.
channel = Table(
    "channel",
    metadata,
    id_(),
    Column("platform", String(16), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("thread", String(64), nullable=False),
    Column("grouped", Boolean, nullable=False),  # others read along
    Column("place", String(64), nullable=True),  # the platform's own id, where the address has another
    Column("unreachable_at", UtcDateTime, nullable=True),  # since when the platform finds nobody there
    Column("squad_id", Integer, ForeignKey("squad.id", ondelete="SET NULL"), nullable=True),
    UniqueConstraint("platform", "chat", "thread"),
    Index(None, "squad_id"),
)

#: What a person was told somewhere, and need not be told again.
notice = Table(
    "notice",
    metadata,
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("channel_id", Integer, ForeignKey("channel.id", ondelete="CASCADE"), primary_key=True),
    Column("key", String(48), primary_key=True),
    Column("told_at", UtcDateTime, nullable=False),
    Index(None, "channel_id"),
)

#: The inbox: what came in, once each. The text is what the ledger's entries came from.
message = Table(
    "message",
    metadata,
    id_(),
    of("channel"),
    of("person"),
    Column("platform", String(16), nullable=False),
    Column("event", String(96), nullable=False),
    Column("text", Text, nullable=True),
    Column("received_at", UtcDateTime, nullable=False),
    Column("edits", Integer, nullable=True),  # the message that was changed into this, as it first was
    UniqueConstraint("platform", "event"),
    Index(None, "person_id", "id"),
    Index(None, "edits"),
    Index(None, "channel_id"),
    sqlite_autoincrement=True,
)

#: A contact. All but the first three columns is derived from its entries.
contact = Table(
    "contact",
    metadata,
    id_(),
    of("workspace"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("root_id", Integer, nullable=True),  # the contact it is part of; itself where not merged
    Column("name", Text, nullable=True),  # none: no entry that names it is in force
    Column("also", Json, nullable=True),  # aliases and handles
    Column("tags", Json, nullable=True),
    Column("stage", Integer, nullable=True),
    Column("remembered", Boolean, nullable=False, server_default=NO),
    Column("last_on", Date, nullable=True),
    Column("two_way_on", Date, nullable=True),
    Column("cools_on", Date, nullable=True),
    Column("unanswered", Integer, nullable=False, server_default=text("0")),
    Column("due_on", Date, nullable=True),
    Column("open_things", Integer, nullable=False, server_default=text("0")),
    Column("glimpse", Json, nullable=True),  # what the coach goes by, beside the name and the tags
    Index(None, "workspace_id", "name"),
    Index(None, "workspace_id", "due_on"),
    Index(None, "root_id"),
    sqlite_autoincrement=True,
)

#: The ledger. Only ever added to; `/forget` and `/erase` delete, nothing edits.
entry = Table(
    "entry",
    metadata,
    id_(),
    of("workspace"),
    of("contact"),
    Column("message_id", Integer, ForeignKey("message.id", ondelete="SET NULL"), nullable=True),
    Column("logged_by", Integer, ForeignKey("person.id", ondelete="SET NULL"), nullable=True),
    Column("logged_at", UtcDateTime, nullable=False),
    Column("occurred_on", Date, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("initiator", String(8), nullable=True),
    Column("ask_kind", String(16), nullable=True),
    Column("outcome", String(16), nullable=True),
    Column("words", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("due_on", Date, nullable=True),
    Column("due_until", Date, nullable=True),
    Column("about", Integer, nullable=True),
    Column("replaces", Integer, nullable=True),
    Index(None, "contact_id", "id"),
    Index(None, "message_id"),
    Index(None, "workspace_id", "occurred_on"),
    Index(None, "workspace_id", "id"),
    Index(None, "logged_by"),
    sqlite_autoincrement=True,
)

#: Days between contacts that the person set for everybody with a tag (casefolded).
cadence = Table(
    "cadence",
    metadata,
    Column("workspace_id", Integer, ForeignKey("workspace.id", ondelete="CASCADE"), primary_key=True),
    Column("tag", String(64), primary_key=True),
    Column("days", Integer, nullable=False),
)

#: Something the bot asked and still waits to hear.
question = Table(
    "question",
    metadata,
    id_(),
    of("person"),
    of("channel"),
    Column("key", String(48), nullable=False),
    Column("facts", Json, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Index(None, "person_id", "id"),
    sqlite_autoincrement=True,
)

#: A challenge given to a person for one of their days. The newest of a day is the one that counts.
given = Table(
    "given",
    metadata,
    id_(),
    of("workspace"),
    of("person"),
    Column("day", Date, nullable=False),
    Column("challenge", String(64), nullable=False),
    Column("target", Integer, nullable=False),
    Column("wording", Integer, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("probability", Float, nullable=False),
    Column("because", Json, nullable=False),
    Column("answer", String(16), nullable=False),  # "", "skipped", "missed" or "replaced"
    Column("given_at", UtcDateTime, nullable=False),
    Column("done", Integer, nullable=True),  # derived: how much of it was done; none: to be counted anew
    Index(None, "workspace_id", "day"),
    Index(None, "person_id"),
)

#: When the bot speaks by itself. `at` is a local time of day, HH:MM, in `zone`, `weekdays` the ISO numbers of
#: the days on which it counts. `done_on` and `next_on` are the local dates of the last one and the next.
schedule = Table(
    "schedule",
    metadata,
    id_(),
    of("person"),
    of("channel"),  # where it is said
    Column("platform", String(16), nullable=False),  # the channel's: what is due is looked for by platform
    Column("kind", String(16), nullable=False),
    Column("at", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("weekdays", String(7), nullable=False),
    Column("done_on", Date, nullable=True),
    Column("next_on", Date, nullable=True),
    Column("next_due_at", UtcDateTime, nullable=True),  # none: nothing is planned
    UniqueConstraint("person_id", "kind"),
    Index(None, "platform", "next_due_at", "id"),
    Index(None, "channel_id"),
)

#: When a person is left alone, and how they answered prompts. Times of day are local, HH:MM.
rhythm = Table(
    "rhythm",
    metadata,
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("rest", String(7), nullable=False),  # ISO weekdays
    Column("quiet_from", String(5), nullable=True),
    Column("quiet_until", String(5), nullable=True),
    Column("nudges", Boolean, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("back_on", Date, nullable=True),  # the first day after the pause; none: when they say so
    Column("prompted_at", UtcDateTime, nullable=True),
    Column("unanswered", Integer, nullable=False),
)

#: What the person promised for a week, by the date of its Monday.
commitment = Table(
    "commitment",
    metadata,
    id_(),
    of("workspace"),
    of("person"),
    Column("week", Date, nullable=False),
    Column("words", Text, nullable=False),
    Column("outcome", String(8), nullable=False),  # "", "kept", "partly" or "not"
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("workspace_id", "week"),
    Index(None, "person_id"),
)

#: What is to be said, and what was. `say` is emptied when it is no longer needed.
outbox = Table(
    "outbox",
    metadata,
    id_(),
    of("channel"),
    of("person", optional=True),
    Column("platform", String(16), nullable=False),  # the channel's: what is due is looked for by platform
    Column("answers", Integer, nullable=True),  # the message it answers
    Column("event", String(96), nullable=True),  # what it answers where no message is kept
    Column("edits", Integer, nullable=True),  # the outbox row whose message it changes
    Column("say", Json, nullable=False),
    Column("broadcast", Boolean, nullable=False),
    Column("state", String(8), nullable=False),  # "queued", "sent" or "parked"
    Column("due_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=True),  # nobody wants it later than that
    Column("leased_until", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False),
    Column("native", String(64), nullable=True),
    Column("done_at", UtcDateTime, nullable=True),  # when it was sent or parked
    Column("problem", String(200), nullable=True),  # why it was parked
    Column("choices_open", Boolean, nullable=False),
    Column("prompt", Json, nullable=True),  # why it is said, while it has no words yet
    Column("only_for", String(64), nullable=True),  # who sees it where others read along
    Index(None, "state", "platform", "broadcast", "due_at", "id"),
    Index(None, "channel_id", "state", "broadcast", "id"),
    Index(None, "channel_id", "native"),
    Index(None, "channel_id", "id"),
    Index(None, "person_id", "id"),
    Index(None, "done_at"),
    sqlite_autoincrement=True,
)

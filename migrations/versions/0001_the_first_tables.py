"""The first tables."""

import sqlalchemy as sa
from alembic import op

from bot.storage.statements.types import Json, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_invitation")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("prompt_at", sa.String(length=5), nullable=False),
        sa.Column("prompt_on", sa.String(length=16), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("started", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("offered", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("native", sa.String(length=64), nullable=False),
        sa.Column("standing", sa.String(length=8), server_default=sa.text("'in'"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_account_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("platform", "native", name=op.f("uq_account_platform_native")),
    )
    op.create_index(op.f("ix_account_person_id"), "account", ["person_id"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_attempt_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_attempt")),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("taker_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_link_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["taker_id"], ["person.id"], name=op.f("fk_link_taker_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint("digest", name=op.f("uq_link_digest")),
        sa.UniqueConstraint("person_id", name=op.f("uq_link_person_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_link_taker_id"), "link", ["taker_id"], unique=False)
    op.create_table(
        "rhythm",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("rest", sa.String(length=7), nullable=False),
        sa.Column("quiet_from", sa.String(length=5), nullable=True),
        sa.Column("quiet_until", sa.String(length=5), nullable=True),
        sa.Column("nudges", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("back_on", sa.Date(), nullable=True),
        sa.Column("prompted_at", UtcDateTime(), nullable=True),
        sa.Column("unanswered", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_rhythm_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_rhythm")),
    )
    op.create_table(
        "squad",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("week_start", sa.Integer(), nullable=False),
        sa.Column("check_in", sa.String(length=5), nullable=False),
        sa.Column("window", sa.Integer(), nullable=False),
        sa.Column("weekdays", sa.String(length=7), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("partners", sa.String(length=8), nullable=False),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("resting", sa.Boolean(), nullable=False),
        sa.Column("ranking", sa.Boolean(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("region", sa.String(length=8), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_squad_owner_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_squad_owner_id"), "squad", ["owner_id"], unique=False)
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("revision", sa.String(length=32), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_workspace_owner_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
    )
    op.create_index(op.f("ix_workspace_owner_id"), "workspace", ["owner_id"], unique=False)
    op.create_table(
        "cadence",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(length=64), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_cadence_workspace_id_workspace"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "tag", name=op.f("pk_cadence")),
    )
    op.create_table(
        "channel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("thread", sa.String(length=64), nullable=False),
        sa.Column("grouped", sa.Boolean(), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=True),
        sa.Column("unreachable_at", UtcDateTime(), nullable=True),
        sa.Column("squad_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_channel_squad_id_squad"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sa.UniqueConstraint("platform", "chat", "thread", name=op.f("uq_channel_platform_chat_thread")),
    )
    op.create_index(op.f("ix_channel_squad_id"), "channel", ["squad_id"], unique=False)
    op.create_table(
        "commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_commitment_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_commitment_workspace_id_workspace"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
        sa.UniqueConstraint("workspace_id", "week", name=op.f("uq_commitment_workspace_id_week")),
    )
    op.create_index(op.f("ix_commitment_person_id"), "commitment", ["person_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("root_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("also", Json(), nullable=True),
        sa.Column("tags", Json(), nullable=True),
        sa.Column("stage", sa.Integer(), nullable=True),
        sa.Column("remembered", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("two_way_on", sa.Date(), nullable=True),
        sa.Column("cools_on", sa.Date(), nullable=True),
        sa.Column("unanswered", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("open_things", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("glimpse", Json(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_contact_workspace_id_workspace"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_contact_root_id"), "contact", ["root_id"], unique=False)
    op.create_index(
        op.f("ix_contact_workspace_id_due_on"), "contact", ["workspace_id", "due_on"], unique=False
    )
    op.create_index(op.f("ix_contact_workspace_id_name"), "contact", ["workspace_id", "name"], unique=False)
    op.create_table(
        "given",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("challenge", sa.String(length=64), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("because", Json(), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_given_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_given_workspace_id_workspace"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given")),
    )
    op.create_index(op.f("ix_given_person_id"), "given", ["person_id"], unique=False)
    op.create_index(op.f("ix_given_workspace_id_day"), "given", ["workspace_id", "day"], unique=False)
    op.create_table(
        "squad_code",
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_code_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("squad_id", name=op.f("pk_squad_code")),
        sa.UniqueConstraint("digest", name=op.f("uq_squad_code_digest")),
    )
    op.create_table(
        "squad_commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("at_time", sa.Text(), nullable=False),
        sa.Column("at_place", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_squad_commitment_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_commitment_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_commitment")),
        sa.UniqueConstraint(
            "squad_id", "person_id", "week", name=op.f("uq_squad_commitment_squad_id_person_id_week")
        ),
    )
    op.create_index(op.f("ix_squad_commitment_person_id"), "squad_commitment", ["person_id"], unique=False)
    op.create_table(
        "squad_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("begins_at", UtcDateTime(), nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_day_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_day")),
        sa.UniqueConstraint("squad_id", "day", name=op.f("uq_squad_day_squad_id_day")),
    )
    op.create_table(
        "squad_help",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("helped_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["helped_id"], ["person.id"], name=op.f("fk_squad_help_helped_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_squad_help_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_help_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_help")),
        sa.UniqueConstraint(
            "squad_id",
            "person_id",
            "helped_id",
            "day",
            name=op.f("uq_squad_help_squad_id_person_id_helped_id_day"),
        ),
    )
    op.create_index(op.f("ix_squad_help_helped_id"), "squad_help", ["helped_id"], unique=False)
    op.create_index(op.f("ix_squad_help_person_id"), "squad_help", ["person_id"], unique=False)
    op.create_table(
        "squad_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.Column("ranked", sa.Boolean(), nullable=False),
        sa.Column("tell_partner", sa.Boolean(), nullable=False),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("told_quiet_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_squad_member_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_member_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_member")),
        sa.UniqueConstraint("squad_id", "person_id", name=op.f("uq_squad_member_squad_id_person_id")),
    )
    op.create_index(op.f("ix_squad_member_person_id"), "squad_member", ["person_id"], unique=False)
    op.create_table(
        "squad_partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_squad_partner_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_partner_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_partner")),
        sa.UniqueConstraint(
            "squad_id", "week", "person_id", name=op.f("uq_squad_partner_squad_id_week_person_id")
        ),
    )
    op.create_index(op.f("ix_squad_partner_person_id"), "squad_partner", ["person_id"], unique=False)
    op.create_table(
        "squad_schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("moment", sa.String(length=8), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("next_due_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_schedule_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_schedule")),
        sa.UniqueConstraint("squad_id", "moment", name=op.f("uq_squad_schedule_squad_id_moment")),
    )
    op.create_index(
        op.f("ix_squad_schedule_next_due_at_squad_id_rank"),
        "squad_schedule",
        ["next_due_at", "squad_id", "rank"],
        unique=False,
    )
    op.create_table(
        "squad_wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("apart_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["apart_id"], ["person.id"], name=op.f("fk_squad_wish_apart_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_squad_wish_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_wish_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_wish")),
        sa.UniqueConstraint(
            "squad_id", "person_id", "apart_id", name=op.f("uq_squad_wish_squad_id_person_id_apart_id")
        ),
    )
    op.create_index(op.f("ix_squad_wish_apart_id"), "squad_wish", ["apart_id"], unique=False)
    op.create_index(op.f("ix_squad_wish_person_id"), "squad_wish", ["person_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("event", sa.String(length=96), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("edits", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_message_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_message_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("platform", "event", name=op.f("uq_message_platform_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_channel_id"), "message", ["channel_id"], unique=False)
    op.create_index(op.f("ix_message_edits"), "message", ["edits"], unique=False)
    op.create_index(op.f("ix_message_person_id_id"), "message", ["person_id", "id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=48), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_notice_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_notice_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "channel_id", "key", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_channel_id"), "notice", ["channel_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=True),
        sa.Column("event", sa.String(length=96), nullable=True),
        sa.Column("edits", sa.Integer(), nullable=True),
        sa.Column("say", Json(), nullable=False),
        sa.Column("broadcast", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.Column("leased_until", UtcDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("native", sa.String(length=64), nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("problem", sa.String(length=200), nullable=True),
        sa.Column("choices_open", sa.Boolean(), nullable=False),
        sa.Column("prompt", Json(), nullable=True),
        sa.Column("only_for", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_outbox_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_outbox_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outbox_channel_id_id"), "outbox", ["channel_id", "id"], unique=False)
    op.create_index(op.f("ix_outbox_channel_id_native"), "outbox", ["channel_id", "native"], unique=False)
    op.create_index(
        op.f("ix_outbox_channel_id_state_broadcast_id"),
        "outbox",
        ["channel_id", "state", "broadcast", "id"],
        unique=False,
    )
    op.create_index(op.f("ix_outbox_done_at"), "outbox", ["done_at"], unique=False)
    op.create_index(op.f("ix_outbox_person_id_id"), "outbox", ["person_id", "id"], unique=False)
    op.create_index(
        op.f("ix_outbox_state_platform_broadcast_due_at_id"),
        "outbox",
        ["state", "platform", "broadcast", "due_at", "id"],
        unique=False,
    )
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=48), nullable=False),
        sa.Column("facts", Json(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_question_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_question_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_question_person_id_id"), "question", ["person_id", "id"], unique=False)
    op.create_table(
        "schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("weekdays", sa.String(length=7), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("next_due_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_schedule_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_schedule_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule")),
        sa.UniqueConstraint("person_id", "kind", name=op.f("uq_schedule_person_id_kind")),
    )
    op.create_index(op.f("ix_schedule_channel_id"), "schedule", ["channel_id"], unique=False)
    op.create_index(
        op.f("ix_schedule_platform_next_due_at_id"),
        "schedule",
        ["platform", "next_due_at", "id"],
        unique=False,
    )
    op.create_table(
        "squad_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_day_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("filled", sa.Boolean(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_squad_answer_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_day_id"],
            ["squad_day.id"],
            name=op.f("fk_squad_answer_squad_day_id_squad_day"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_answer")),
        sa.UniqueConstraint("squad_day_id", "person_id", name=op.f("uq_squad_answer_squad_day_id_person_id")),
    )
    op.create_index(op.f("ix_squad_answer_person_id"), "squad_answer", ["person_id"], unique=False)
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("logged_by", sa.Integer(), nullable=True),
        sa.Column("logged_at", UtcDateTime(), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("initiator", sa.String(length=8), nullable=True),
        sa.Column("ask_kind", sa.String(length=16), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_until", sa.Date(), nullable=True),
        sa.Column("about", sa.Integer(), nullable=True),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_entry_contact_id_contact"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["logged_by"], ["person.id"], name=op.f("fk_entry_logged_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_entry_message_id_message"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_entry_workspace_id_workspace"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_entry_contact_id_id"), "entry", ["contact_id", "id"], unique=False)
    op.create_index(op.f("ix_entry_logged_by"), "entry", ["logged_by"], unique=False)
    op.create_index(op.f("ix_entry_message_id"), "entry", ["message_id"], unique=False)
    op.create_index(op.f("ix_entry_workspace_id_id"), "entry", ["workspace_id", "id"], unique=False)
    op.create_index(
        op.f("ix_entry_workspace_id_occurred_on"), "entry", ["workspace_id", "occurred_on"], unique=False
    )
    op.create_table(
        "squad_post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("squad_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"], ["channel.id"], name=op.f("fk_squad_post_channel_id_channel"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_squad_post_outbox_id_outbox"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["squad_id"], ["squad.id"], name=op.f("fk_squad_post_squad_id_squad"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_squad_post")),
        sa.UniqueConstraint(
            "squad_id", "kind", "day", "channel_id", name=op.f("uq_squad_post_squad_id_kind_day_channel_id")
        ),
    )
    op.create_index(op.f("ix_squad_post_channel_id"), "squad_post", ["channel_id"], unique=False)
    op.create_index(op.f("ix_squad_post_outbox_id"), "squad_post", ["outbox_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_squad_post_outbox_id"), table_name="squad_post")
    op.drop_index(op.f("ix_squad_post_channel_id"), table_name="squad_post")
    op.drop_table("squad_post")
    op.drop_index(op.f("ix_entry_workspace_id_occurred_on"), table_name="entry")
    op.drop_index(op.f("ix_entry_workspace_id_id"), table_name="entry")
    op.drop_index(op.f("ix_entry_message_id"), table_name="entry")
    op.drop_index(op.f("ix_entry_logged_by"), table_name="entry")
    op.drop_index(op.f("ix_entry_contact_id_id"), table_name="entry")
    op.drop_table("entry")
    op.drop_index(op.f("ix_squad_answer_person_id"), table_name="squad_answer")
    op.drop_table("squad_answer")
    op.drop_index(op.f("ix_schedule_platform_next_due_at_id"), table_name="schedule")
    op.drop_index(op.f("ix_schedule_channel_id"), table_name="schedule")
    op.drop_table("schedule")
    op.drop_index(op.f("ix_question_person_id_id"), table_name="question")
    op.drop_table("question")
    op.drop_index(op.f("ix_outbox_state_platform_broadcast_due_at_id"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_person_id_id"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_done_at"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_channel_id_state_broadcast_id"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_channel_id_native"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_channel_id_id"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_index(op.f("ix_notice_channel_id"), table_name="notice")
    op.drop_table("notice")
    op.drop_index(op.f("ix_message_person_id_id"), table_name="message")
    op.drop_index(op.f("ix_message_edits"), table_name="message")
    op.drop_index(op.f("ix_message_channel_id"), table_name="message")
    op.drop_table("message")
    op.drop_index(op.f("ix_squad_wish_person_id"), table_name="squad_wish")
    op.drop_index(op.f("ix_squad_wish_apart_id"), table_name="squad_wish")
    op.drop_table("squad_wish")
    op.drop_index(op.f("ix_squad_schedule_next_due_at_squad_id_rank"), table_name="squad_schedule")
    op.drop_table("squad_schedule")
    op.drop_index(op.f("ix_squad_partner_person_id"), table_name="squad_partner")
    op.drop_table("squad_partner")
    op.drop_index(op.f("ix_squad_member_person_id"), table_name="squad_member")
    op.drop_table("squad_member")
    op.drop_index(op.f("ix_squad_help_person_id"), table_name="squad_help")
    op.drop_index(op.f("ix_squad_help_helped_id"), table_name="squad_help")
    op.drop_table("squad_help")
    op.drop_table("squad_day")
    op.drop_index(op.f("ix_squad_commitment_person_id"), table_name="squad_commitment")
    op.drop_table("squad_commitment")
    op.drop_table("squad_code")
    op.drop_index(op.f("ix_given_workspace_id_day"), table_name="given")
    op.drop_index(op.f("ix_given_person_id"), table_name="given")
    op.drop_table("given")
    op.drop_index(op.f("ix_contact_workspace_id_name"), table_name="contact")
    op.drop_index(op.f("ix_contact_workspace_id_due_on"), table_name="contact")
    op.drop_index(op.f("ix_contact_root_id"), table_name="contact")
    op.drop_table("contact")
    op.drop_index(op.f("ix_commitment_person_id"), table_name="commitment")
    op.drop_table("commitment")
    op.drop_index(op.f("ix_channel_squad_id"), table_name="channel")
    op.drop_table("channel")
    op.drop_table("cadence")
    op.drop_index(op.f("ix_workspace_owner_id"), table_name="workspace")
    op.drop_table("workspace")
    op.drop_index(op.f("ix_squad_owner_id"), table_name="squad")
    op.drop_table("squad")
    op.drop_table("rhythm")
    op.drop_index(op.f("ix_link_taker_id"), table_name="link")
    op.drop_table("link")
    op.drop_table("attempt")
    op.drop_index(op.f("ix_account_person_id"), table_name="account")
    op.drop_table("account")
    op.drop_table("setting")
    op.drop_table("person")
    op.drop_table("invitation")

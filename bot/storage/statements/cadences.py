"""How often a tag's contacts want to be seen."""

from sqlalchemy import bindparam, delete, insert, select

from bot.storage.statements.schema import cadence

OF = select(cadence.c.tag, cadence.c.days).where(cadence.c.workspace_id == bindparam("workspace"))
PUT = insert(cadence).values({name: bindparam(name) for name in ("workspace_id", "tag", "days")})
DROP = delete(cadence).where(
    cadence.c.workspace_id == bindparam("workspace"), cadence.c.tag == bindparam("tag_")
)

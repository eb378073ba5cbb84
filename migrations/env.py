"""Where Alembic starts: on the connection that the program gives it, or on a developer's scratch database."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, TextClause, create_engine

from bot.storage.statements.schema import metadata


def render(kind: str, thing: Any, autogenerate: AutogenContext) -> str | Literal[False]:
    """How a migration spells a type of Rapport's own, and a default: as the schema does."""
    if kind == "type" and type(thing).__module__ == "bot.storage.statements.types":
        name = type(thing).__name__
        autogenerate.imports.add(f"from bot.storage.statements.types import {name}")
        return f"{name}()"
    if kind == "server_default" and isinstance(thing.arg, TextClause):
        return f"sa.text({thing.arg.text!r})"
    return False


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=bool(context.script.get_heads()),  # SQLite alters a table by making it anew
        render_item=render,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    scratch = context.get_x_argument(as_dictionary=True)["database"]
    with create_engine(scratch).begin() as opened:
        migrate(opened)

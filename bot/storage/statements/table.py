"""What all tables have in common."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

NO = text("false")


def id_() -> Column[int]:
    """The key of a table."""
    return Column("id", Integer, primary_key=True)


def of(table: str, *, name: str = "", optional: bool = False) -> Column[int]:
    """Whose it is: with that row of the table it goes, too."""
    key = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(name or f"{table}_id", Integer, key, nullable=optional)

"""What becomes of somebody's part in squads when they are erased, or turn out to be somebody else."""

from bot.core import codec
from bot.storage.compiled.squads import traces as sql
from bot.storage.engine import Transaction


def scrub(transaction: Transaction, person: int) -> None:
    """Delete all that is of this person in any squad, and empty what the outbox keeps of its posts."""
    transaction.run(sql.EMPTY, person=person, say=codec.encode(codec.FORGOTTEN))
    for query in (*sql.GONE, sql.DISOWN):
        transaction.run(query, person=person)


def join(transaction: Transaction, stays: int, goes: int) -> None:
    """All that is `goes`'s in squads is `stays`'s; where both have something, that of `stays` stays."""
    transaction.run(sql.LEFT, stays=stays, goes=goes)
    for doubled, moved in sql.JOINED:
        transaction.run(doubled, stays=stays, goes=goes)
        transaction.run(moved, stays=stays, goes=goes)
    transaction.run(sql.OWNS, stays=stays, goes=goes)
    for query in sql.THEMSELVES:
        transaction.run(query)

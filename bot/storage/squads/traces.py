"""What becomes of somebody's part in squads when they are erased, or turn out to be somebody else."""

from sqlalchemy import BindParameter, Table, bindparam, delete, exists, or_, select, update

from bot.core import codec
from bot.storage.engine import Transaction
from bot.storage.schema import outbox
from bot.storage.squads.tables import (
    squad,
    squad_answer,
    squad_commitment,
    squad_help,
    squad_member,
    squad_partner,
    squad_post,
    squad_wish,
)
from bot.storage.statement import Query

_PERSON: BindParameter[int] = bindparam("person")
_STAYS: BindParameter[int] = bindparam("stays")
_GOES: BindParameter[int] = bindparam("goes")

_SQUADS = select(squad_member.c.squad_id).where(squad_member.c.person_id == _PERSON)
_POSTS = select(squad_post.c.outbox_id).where(squad_post.c.squad_id.in_(_SQUADS))
_OF_SQUAD = select(squad_post.c.outbox_id).where(squad_post.c.squad_id == bindparam("squad"))


def _emptied(posts: object) -> Query:
    """What the outbox says of these posts, in their first wording and in every later one."""
    quoted = or_(outbox.c.id.in_(posts), outbox.c.edits.in_(posts))  # type: ignore[arg-type]
    return Query(
        lambda: update(outbox).where(quoted).values(say=bindparam("say"), state="sent", choices_open=False)
    )


EMPTY = _emptied(_POSTS)
EMPTY_SQUAD = _emptied(_OF_SQUAD)


def _gone(table: Table, *names: str) -> Query:
    return Query(lambda: delete(table).where(or_(*(table.c[name] == _PERSON for name in names))))


GONE = tuple(
    _gone(table, *names)
    for table, *names in (
        (squad_answer, "person_id"),
        (squad_commitment, "person_id"),
        (squad_partner, "person_id"),
        (squad_help, "person_id", "helped_id"),
        (squad_wish, "person_id", "apart_id"),
        (squad_member, "person_id"),
    )
)
DISOWN = Query(lambda: update(squad).where(squad.c.owner_id == _PERSON).values(owner_id=None))


def _doubled(table: Table, column: str, *same: str) -> Query:
    """Rows of who goes that who stays has as well."""
    other = table.alias("other")
    both = (other.c[name] == table.c[name] for name in same)
    return Query(
        lambda: delete(table).where(
            table.c[column] == _GOES, exists().where(other.c[column] == _STAYS, *both)
        )
    )


def _moved(table: Table, column: str) -> Query:
    return Query(lambda: update(table).where(table.c[column] == _GOES).values({column: _STAYS}))


_NEWER = squad_member.alias("newer")
#: Who stays may have left a squad in which the other still is.
LEFT = Query(
    lambda: delete(squad_member).where(
        squad_member.c.person_id == _STAYS,
        squad_member.c.left_on.is_not(None),
        exists().where(
            _NEWER.c.person_id == _GOES,
            _NEWER.c.squad_id == squad_member.c.squad_id,
            _NEWER.c.left_on.is_(None),
        ),
    )
)
_KEYS = (
    (squad_member, "person_id", "squad_id"),
    (squad_answer, "person_id", "squad_day_id"),
    (squad_commitment, "person_id", "squad_id", "week"),
    (squad_partner, "person_id", "squad_id", "week"),
    (squad_help, "person_id", "squad_id", "day", "helped_id"),
    (squad_help, "helped_id", "squad_id", "day", "person_id"),
    (squad_wish, "person_id", "squad_id", "apart_id"),
    (squad_wish, "apart_id", "squad_id", "person_id"),
)
JOINED = tuple((_doubled(*key), _moved(*key[:2])) for key in _KEYS)
OWNS = _moved(squad, "owner_id")
THEMSELVES = (
    Query(lambda: delete(squad_help).where(squad_help.c.person_id == squad_help.c.helped_id)),
    Query(lambda: delete(squad_wish).where(squad_wish.c.person_id == squad_wish.c.apart_id)),
)


def scrub(transaction: Transaction, person: int) -> None:
    """Delete all that is of this person in any squad, and empty what the outbox keeps of its posts."""
    transaction.run(EMPTY, person=person, say=codec.encode(codec.FORGOTTEN))
    for query in (*GONE, DISOWN):
        transaction.run(query, person=person)


def join(transaction: Transaction, stays: int, goes: int) -> None:
    """All that is `goes`'s in squads is `stays`'s; where both have something, that of `stays` stays."""
    transaction.run(LEFT, stays=stays, goes=goes)
    for doubled, moved in JOINED:
        transaction.run(doubled, stays=stays, goes=goes)
        transaction.run(moved, stays=stays, goes=goes)
    transaction.run(OWNS, stays=stays, goes=goes)
    for query in THEMSELVES:
        transaction.run(query)

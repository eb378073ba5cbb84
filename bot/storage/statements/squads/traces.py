"""What becomes of somebody's part in squads when they are erased, or turn out to be somebody else."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    Delete,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    exists,
    or_,
    select,
    update,
)

from bot.storage.statements.schema import outbox
from bot.storage.statements.squads.tables import (
    squad,
    squad_answer,
    squad_commitment,
    squad_help,
    squad_member,
    squad_partner,
    squad_post,
    squad_wish,
)

_PERSON: BindParameter[int] = bindparam("person")
_STAYS: BindParameter[int] = bindparam("stays")
_GOES: BindParameter[int] = bindparam("goes")

_SQUADS = select(squad_member.c.squad_id).where(squad_member.c.person_id == _PERSON)
_POSTS = select(squad_post.c.outbox_id).where(squad_post.c.squad_id.in_(_SQUADS))
_OF_SQUAD = select(squad_post.c.outbox_id).where(squad_post.c.squad_id == bindparam("squad"))


def _emptied(posts: Select[Any]) -> Update:
    """What the outbox says of these posts, in their first wording and in every later one."""
    quoted = or_(outbox.c.id.in_(posts), outbox.c.edits.in_(posts))
    return update(outbox).where(quoted).values(say=bindparam("say"), state="sent", choices_open=False)


EMPTY = _emptied(_POSTS)
EMPTY_SQUAD = _emptied(_OF_SQUAD)


def _gone(table: Table, *names: str) -> Delete:
    return delete(table).where(or_(*(table.c[name] == _PERSON for name in names)))


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
DISOWN = update(squad).where(squad.c.owner_id == _PERSON).values(owner_id=None)


def _doubled(table: Table, column: str, *same: str) -> Delete:
    """Rows of who goes that who stays has as well."""
    other = table.alias("other")
    both = (other.c[name] == table.c[name] for name in same)
    return delete(table).where(table.c[column] == _GOES, exists().where(other.c[column] == _STAYS, *both))


def _moved(table: Table, column: str) -> Update:
    return update(table).where(table.c[column] == _GOES).values({column: _STAYS})


_NEWER = squad_member.alias("newer")
#: Who stays may have left a squad in which the other still is.
LEFT = delete(squad_member).where(
    squad_member.c.person_id == _STAYS,
    squad_member.c.left_on.is_not(None),
    exists().where(
        _NEWER.c.person_id == _GOES,
        _NEWER.c.squad_id == squad_member.c.squad_id,
        _NEWER.c.left_on.is_(None),
    ),
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
    delete(squad_help).where(squad_help.c.person_id == squad_help.c.helped_id),
    delete(squad_wish).where(squad_wish.c.person_id == squad_wish.c.apart_id),
)

"""What somebody was told, so that it isn't told again."""

from sqlalchemy import bindparam, insert, select, update

from bot.storage.statements.schema import notice

_ONE = (
    notice.c.person_id == bindparam("person"),
    notice.c.channel_id == bindparam("channel"),
    notice.c.key == bindparam("notice"),
)
TOLD = select(notice.c.told_at).where(*_ONE)
TELL = insert(notice).values(
    person_id=bindparam("person"),
    channel_id=bindparam("channel"),
    key=bindparam("notice"),
    told_at=bindparam("now"),
)
TELL_AGAIN = update(notice).where(*_ONE).values(told_at=bindparam("now"))

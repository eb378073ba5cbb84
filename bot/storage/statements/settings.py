"""Small facts about this installation."""

from sqlalchemy import bindparam, insert, select, update

from bot.storage.statements.schema import setting

GET = select(setting.c.value).where(setting.c.name == bindparam("name"))
ADD = insert(setting).values(name=bindparam("name"), value=bindparam("value"))
CHANGE = update(setting).where(setting.c.name == bindparam("name_")).values(value=bindparam("value"))

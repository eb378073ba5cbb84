"""Invitations that were used."""

from sqlalchemy import bindparam, insert, select

from bot.storage.statements.schema import invitation

FIND = select(invitation.c.mark).where(invitation.c.mark == bindparam("mark"))
ADD = insert(invitation).values(mark=bindparam("mark"))

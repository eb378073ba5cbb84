"""Contacts and the entries they are derived from."""

from sqlalchemy import BindParameter, bindparam, delete, func, insert, select, update

from bot.storage.fields import CARD, ENTRY
from bot.storage.statements.schema import contact, entry, workspace

_WORKSPACE: BindParameter[int] = bindparam("workspace")
_ENTRIES = select(entry.c.id, *(entry.c[name] for name in ENTRY)).order_by(entry.c.id)
_CONTACT = (contact.c.id == bindparam("id")) & (contact.c.workspace_id == _WORKSPACE)

REVISION = select(workspace.c.revision).where(workspace.c.id == _WORKSPACE)
REVISE = update(workspace).where(workspace.c.id == _WORKSPACE).values(revision=bindparam("revision"))
NAMES = (
    select(contact.c.id, contact.c.name, contact.c.also)
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
    .order_by(contact.c.id)
)
CARDS = (
    select(contact.c.id, contact.c.name, contact.c.also, *(contact.c[name] for name in CARD))
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
    .order_by(func.lower(contact.c.name), contact.c.id)
)
COOLED = CARDS.where(contact.c.cools_on <= bindparam("until"))
GLIMPSES = (
    select(contact.c.id, contact.c.name, contact.c.tags, contact.c.glimpse)
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.name.is_not(None))
    .order_by(contact.c.id)
)
DUE_GLIMPSES = GLIMPSES.where(contact.c.due_on <= bindparam("until"))
OPEN = (
    select(contact.c.id)
    .where(contact.c.workspace_id == _WORKSPACE, contact.c.open_things > 0, contact.c.name.is_not(None))
    .order_by(contact.c.due_on, contact.c.id)
)
DUE = OPEN.where(contact.c.due_on <= bindparam("until"))
ROOTS = select(contact.c.id, contact.c.root_id).where(contact.c.workspace_id == _WORKSPACE)
ROOT = select(contact.c.root_id).where(_CONTACT)
_WHOLE = contact.alias("whole")
NAME = (
    select(_WHOLE.c.name).select_from(contact).join(_WHOLE, _WHOLE.c.id == contact.c.root_id).where(_CONTACT)
)
OLD_NAMES = select(contact.c.name, contact.c.also).where(_CONTACT)
ADD_CONTACT = (
    insert(contact).values(workspace_id=_WORKSPACE, created_at=bindparam("now")).returning(contact.c.id)
)
PROJECT = (
    update(contact)
    .where(contact.c.id == bindparam("id_"))
    .values({name: bindparam(name) for name in ("name", "also", "glimpse", *CARD)})
)
ATTACH = update(contact).where(contact.c.id == bindparam("id_")).values(root_id=bindparam("root"))
MEMBERS = (
    select(contact.c.id)
    .where(contact.c.root_id == bindparam("root"), contact.c.workspace_id == _WORKSPACE)
    .order_by(contact.c.id)
)
FORGET = delete(contact).where(_CONTACT)

APPEND = (
    insert(entry).values({name: bindparam(name) for name in ("workspace_id", *ENTRY)}).returning(entry.c.id)
)
OF_CONTACT = _ENTRIES.join(contact, contact.c.id == entry.c.contact_id).where(
    contact.c.root_id == bindparam("root"), contact.c.workspace_id == _WORKSPACE
)
OWN = _ENTRIES.where(entry.c.contact_id == bindparam("contact"), entry.c.workspace_id == _WORKSPACE)
OF_MESSAGE = _ENTRIES.where(entry.c.message_id == bindparam("message"))
GET = _ENTRIES.where(entry.c.id == bindparam("id"), entry.c.workspace_id == _WORKSPACE)
BETWEEN = _ENTRIES.where(
    entry.c.workspace_id == _WORKSPACE,
    entry.c.occurred_on >= bindparam("first"),
    entry.c.occurred_on <= bindparam("last"),
)
EVERYTHING = _ENTRIES.where(entry.c.workspace_id == _WORKSPACE)
NEWEST = (
    select(entry.c.id, *(entry.c[name] for name in ENTRY))
    .where(entry.c.workspace_id == _WORKSPACE)
    .order_by(entry.c.id.desc())
    .limit(1)
)
NEWEST_BEFORE = NEWEST.where(entry.c.id < bindparam("before"))
BLANK = update(entry).where(entry.c.id == bindparam("id_")).values(words="")

"""What a contact is called: a new name, other names, handles."""

from collections.abc import Iterable, Mapping, Sequence

from bot.commands.contacts import checked
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.understanding.names import fold
from bot.understanding.names.fold import handle_key, is_handle

#: As long as a handle may be.
LONGEST_HANDLE = 64
_TAKES_AWAY = {
    Kind.NAMED: Kind.UNALIAS,
    Kind.ALIAS: Kind.UNALIAS,
    Kind.HANDLE: Kind.UNHANDLE,
}


def rename(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/rename NAME, NEWNAME: the former name stays as another one."""
    contact = whom(turn, "rename", args)
    name = checked(args["new"])
    if name == contact.name:
        raise Refusal("rename-same", name=name)
    Memory(turn).add(contact.id, Kind.NAMED, value=name)
    reply = say("renamed", name=name, before=contact.name)
    twin = _twin(turn, contact, name)
    if twin is not None:
        merge = Invocation("merge", {"contact": f"#{contact.id}", "into": f"#{twin}"})
        reply = reply.also(phrase("rename-twin", name=name)).offering(
            Choice(merge, Phrase("choice-merge-them"))
        )
    return [reply.offering(_undo(turn))]


def _twin(turn: Turn, contact: Contact, name: str) -> int | None:
    """Another contact of that very name."""
    cards = turn.stores.ledger.cards(turn.workspace)
    return next((one.id for one in cards if one.id != contact.id and fold(one.name) == fold(name)), None)


def alias(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/alias NAME, OTHER: another name by which the contact is found."""
    contact = whom(turn, "alias", args)
    other = checked(args["other"])
    if other.startswith("@"):
        return _handle(turn, contact, other)
    if fold(other) == fold(contact.name):
        raise Refusal("rename-same", name=contact.name)
    if any(fold(one) == fold(other) for one in contact.identity.aliases):
        raise Refusal("alias-there", _away(contact, other), name=contact.name, other=other)
    Memory(turn).add(contact.id, Kind.ALIAS, value=other)
    return [say("alias-added", name=contact.name, other=other).offering(_undo(turn))]


def handle(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/handle NAME, @HANDLE: where the contact writes from."""
    name = args["name"].rstrip(" ,")
    contact = whom(turn, "handle", {**args, "name": name})
    return _handle(turn, contact, args["handle"])


def _handle(turn: Turn, contact: Contact, given: str) -> list[Say]:
    at = f"@{given.strip().lstrip('@')}"
    if not is_handle(at) or len(at) > LONGEST_HANDLE:
        raise Refusal("no-handle", given=given)
    if _has(contact.identity.handles, at):
        raise Refusal("handle-there", _away(contact, at), name=contact.name, handle=at)
    other = next((one for one in turn.stores.ledger.cards(turn.workspace) if _has(one.handles, at)), None)
    if other is not None:
        raise Refusal("handle-of-other", _merge(other.id, contact.id), handle=at, name=other.name)
    Memory(turn).add(contact.id, Kind.HANDLE, value=at)
    return [say("handle-added", name=contact.name, handle=at).offering(_undo(turn))]


def _has(handles: Iterable[str], handle: str) -> bool:
    return any(handle_key(one) == handle_key(handle) for one in handles)


def _merge(one: int, into: int) -> Choice:
    does = Invocation("merge", {"contact": f"#{one}", "into": f"#{into}"})
    return Choice(does, Phrase("choice-merge-them"))


def _away(contact: Contact, value: str) -> Choice:
    """Taking a name or a handle away again; the tap names the entry that says it."""
    entry = next(
        one
        for one in reversed(contact.entries)
        if one.kind in _TAKES_AWAY and one.value.casefold() == value.casefold()
    )
    return choice("choice-take-away", "takeaway", contact=contact.id, entry=entry.id)


def take_away(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The name or handle that this entry gave is the contact's no longer."""
    memory = Memory(turn)
    contact = memory.contact(int(args["contact"]))
    if contact is None:
        raise Refusal("contact-gone")
    entry = next((one for one in contact.entries if one.id == int(args["entry"])), None)
    if entry is None or entry.kind not in _TAKES_AWAY:
        raise Refusal("undo-done")
    memory.add(contact.id, _TAKES_AWAY[entry.kind], value=entry.value)
    reply = say("taken-away", name=contact.name, other=entry.value)
    return [reply.offering(_undo(turn))]


def _undo(turn: Turn) -> Choice:
    return choice("choice-undo", "undo", message=turn.message)


_NAME = Arg("name", Takes.CONTACT, required=True)
COMMANDS = (
    Command("rename", rename, (_NAME, Arg("new", required=True))),
    Command("alias", alias, (_NAME, Arg("other", required=True))),
    Command("handle", handle, (_NAME, Arg("handle", Takes.WORD, required=True))),
    Command(
        "takeaway",
        take_away,
        (Arg("contact", Takes.NUMBER, required=True), Arg("entry", Takes.NUMBER, required=True)),
        hidden=True,
    ),
)

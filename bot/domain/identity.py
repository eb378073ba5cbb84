"""Who a contact is: names, handles, tags and the rest of what the person set, in order of the ledger."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.entry import Entry
from bot.domain.kinds import Kind

#: What is taken from a merged contact as well; the rest is the root's own.
_SHARED = frozenset({Kind.NAMED, Kind.ALIAS, Kind.UNALIAS, Kind.HANDLE, Kind.UNHANDLE, Kind.TAG, Kind.UNTAG})


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who a contact is. `cadence` is in days, None for the default.

    `introduced_by` is the place of the introduction in the ledger (an entry of the contact who made it)
    that the naming entry points to with `about`. `merged_into` is the id of another contact.
    """

    name: str
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    connects: str = ""
    cadence: int | None = None
    remembered_only: bool = False
    introduced_by: int | None = None
    merged_into: int | None = None


def identity_of(ledger: Iterable[Entry], root: int) -> Identity | None:
    """The identity that entries in force, in order of their place, amount to; None without a name.

    Names, handles and tags of contacts merged into `root` are added to its own; a former name stays as
    an alias. Where no name of its own holds any more, the first of theirs does.
    """
    name = inherited = ""
    names: dict[str, str] = {}
    handles: dict[str, str] = {}
    tags: dict[str, str] = {}
    connects = ""
    cadence: int | None = None
    remembered_only = False
    introduced_by = merged_into = None
    for entry in ledger:
        own = entry.contact == root
        if not own and entry.kind not in _SHARED:
            continue
        value = entry.value
        match entry.kind:
            case Kind.NAMED:
                names.setdefault(value.casefold(), value)
                inherited = inherited or value
                if own:
                    name = value
                    introduced_by = entry.about or introduced_by
            case Kind.ALIAS:
                names.setdefault(value.casefold(), value)
            case Kind.UNALIAS:
                names.pop(value.casefold(), None)
            case Kind.HANDLE:
                handles.setdefault(value.casefold(), value)
            case Kind.UNHANDLE:
                handles.pop(value.casefold(), None)
            case Kind.TAG:
                tags.setdefault(value.casefold(), value)
            case Kind.UNTAG:
                tags.pop(value.casefold(), None)
            case Kind.CONNECTS:
                connects = entry.words
            case Kind.CADENCE:
                cadence = _number(value)
            case Kind.REMEMBER:
                remembered_only = value == "only"
            case Kind.MERGED:
                merged_into = _number(value)
            case _:
                pass
    name = name or inherited
    if not name:
        return None
    names.pop(name.casefold(), None)
    return Identity(
        name=name,
        aliases=tuple(names.values()),
        handles=tuple(handles.values()),
        tags=tuple(tags.values()),
        connects=connects,
        cadence=cadence,
        remembered_only=remembered_only,
        introduced_by=introduced_by,
        merged_into=merged_into,
    )


def _number(value: str) -> int | None:
    return int(value) if value.isdecimal() and int(value) > 0 else None

"""/export: everything stored of a person, as a file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.command import Command
from bot.core.ports import Stores
from bot.core.turn import Turn
from bot.domain.person import Person
from bot.domain.say import File, Say, say


def export(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Hand over the file; it is made when it is sent, so no copy stays here."""
    return [replace(say("export"), file="export")]


def make(stores: Stores, person: Person, now: datetime, of: str) -> File:
    """The JSON file of docs/export.md; there is only the one of everything."""
    return File(f"rapport-{person.day(now).isoformat()}.json", "application/json", dump(stores, person, now))


def dump(stores: Stores, person: Person, now: datetime) -> bytes:
    """Everything of the person as UTF-8 JSON, with the instant at which it was written."""
    everything = {"exported_at": now.isoformat().replace("+00:00", "Z")} | stores.people.export(person.id)
    return json.dumps(everything, ensure_ascii=False, indent=2).encode() + b"\n"


COMMANDS = (Command("export", export),)
FILES = {"export": make}

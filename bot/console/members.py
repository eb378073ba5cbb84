"""`rapport members`: who was let in; and putting somebody out, or letting them in again."""

import argparse
from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from bot.bootstrap import AT_HOME, utc_now
from bot.commands.forget import erase_person
from bot.commands.putting_out import put_out
from bot.config import Settings
from bot.console.problems import guarded, locked, plain, tell
from bot.core.members import Member
from bot.core.ports import Stores
from bot.core.readmitting import readmit
from bot.storage.engine import Database, database_path
from bot.storage.lock import AlreadyRunning
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

T = TypeVar("T")

FINE, WRONG = 0, 1


@guarded(writes=False)
async def members(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Show them, or do something about one of them: also while Rapport runs, each in one transaction."""
    path = database_path(chosen.database)
    if path is None or not path.exists():
        tell("members-not-yet", error=True)
        return WRONG
    found = await _read(chosen, lambda stores: stores.members.all())
    if parsed.action is None:
        for one in found:
            _show(one)
        tell("members-count", count=len([one for one in found if one.removed_at is None]))
        return FINE
    member = next((one for one in found if one.number == parsed.number), None)
    if member is None:
        tell("members-none", error=True, number=str(parsed.number))
        return WRONG
    return await (_let_in if parsed.action == "let-in" else _remove)(chosen, member, parsed)


def _show(member: Member) -> None:
    tell(
        "members-one",
        number=str(member.number),
        name=plain(member.name) or "-",
        accounts=", ".join(f"{one.platform}:{plain(one.native)}" for one in member.accounts),
        since=f"{member.since:%Y-%m-%d}",
        seen="none" if member.seen is None else f"{member.seen:%Y-%m-%d}",
        removed="none" if member.removed_at is None else f"{member.removed_at:%Y-%m-%d}",
    )


async def _remove(chosen: Settings, member: Member, parsed: argparse.Namespace) -> int:
    """Put them out, or delete them with all that is theirs."""
    if any(one.platform in AT_HOME for one in member.accounts):
        tell("members-at-home", error=True, number=str(member.number))
        return WRONG

    def work(stores: Stores) -> None:
        put_out(stores, member.number, utc_now())
        if parsed.erase:
            erase_person(stores, stores.people.get(member.number), utc_now())

    await _change(chosen, work)
    tell("members-erased" if parsed.erase else "members-removed", number=str(member.number))
    return FINE


async def _let_in(chosen: Settings, member: Member, parsed: argparse.Namespace) -> int:
    if member.removed_at is None:
        tell("members-in", error=True, number=str(member.number))
        return WRONG
    await _change(chosen, lambda stores: readmit(stores, member.number, utc_now()))
    tell("members-let-in", number=str(member.number))
    return FINE


async def _read(chosen: Settings, work: Callable[[Stores], T]) -> T:
    """What `work` returns."""
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)
        return await DatabaseStore(database).run(work)
    finally:
        await database.close()


async def _change(chosen: Settings, work: Callable[[Stores], object]) -> None:
    """Do it and leave no trace of what was deleted; a Rapport that runs sees to that, at night."""
    with ExitStack() as held:
        try:
            held.enter_context(locked(chosen))
            alone = True
        except AlreadyRunning:
            alone = False
        database = await Database.open(chosen.database, checkpoints=alone)
        try:
            store = DatabaseStore(database)
            await store.run(work)
            if alone:
                await store.scrub()
        finally:
            await database.close()

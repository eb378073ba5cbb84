"""`rapport invite`: one-time invitations, as links where the bot's private chat has one. Only reads."""

import argparse
import secrets
import sys
from datetime import timedelta

from bot.bootstrap import TOKEN_KEY, utc_now
from bot.config import Settings
from bot.console.problems import guarded, tell
from bot.core import invitation
from bot.core.access import Mode
from bot.core.placing import door_name
from bot.core.ports import Stores
from bot.storage.engine import Database, database_path
from bot.storage.migrate import ensure
from bot.storage.stores import DatabaseStore

FINE, WRONG = 0, 1


@guarded(writes=False)
async def invite(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Show so many invitations, good for so many days. Nothing is stored of them before they are used."""
    key, door = await _known(chosen)
    if key is None:
        tell("invite-not-yet", error=True)
        return WRONG
    ends = utc_now() + timedelta(days=parsed.days)
    signing = invitation.signing_key(bytes.fromhex(key))
    for _ in range(parsed.count):
        code = invitation.make(secrets.token_bytes(invitation.NONCE), ends, signing)
        sys.stdout.write(f"{code if door is None else f'{door}?start={code}'}\n")
    until = f"{ends:%Y-%m-%d %H:%M}"
    tell("invite-code" if door is None else "invite-link", error=True, count=parsed.count, until=until)
    if chosen.access.mode is not Mode.INVITE:
        tell("invite-other-mode", error=True, mode=chosen.access.mode.value)
    return FINE


async def _known(chosen: Settings) -> tuple[str | None, str | None]:
    """The installation's key, and the link to the bot's private chat on Telegram, where they are known."""
    path = database_path(chosen.database)
    if path is None or not path.exists():
        return None, None
    database = await Database.open(chosen.database, read_only=True)
    try:
        await ensure(database)
        return await DatabaseStore(database).run(_kept)
    finally:
        await database.close()


def _kept(stores: Stores) -> tuple[str | None, str | None]:
    return stores.settings.get(TOKEN_KEY), stores.settings.get(door_name("telegram"))

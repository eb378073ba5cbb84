"""Somebody who writes for the first time."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.core.address import Account
from bot.core.members import Standing
from bot.core.message import Inbound
from bot.core.ports import Stores
from bot.domain.person import DEFAULT_ZONE, Person


def newcomer(
    stores: Stores,
    inbound: Inbound,
    now: datetime,
    locales: Collection[str],
    standing: Standing = Standing.IN,
) -> Person:
    """A new person, as their chat describes them: name, zone, and language where that is one of `locales`.

    Whoever was here before is who they were. `standing` is what lets them in now.
    """
    sender = inbound.sender
    known = stores.members.held(sender)
    person = _made(stores, inbound, now, locales) if known is None else known.person
    stores.members.stand(sender, standing)
    return person


def _made(stores: Stores, inbound: Inbound, now: datetime, locales: Collection[str]) -> Person:
    sender = inbound.sender
    person = stores.people.make(sender, sender.name, inbound.zone or DEFAULT_ZONE, now)
    spoken = language(sender, locales)
    if spoken in ("", person.locale):
        return person
    person = replace(person, locale=spoken)
    stores.people.save(person)
    return person


def language(account: Account, locales: Collection[str]) -> str:
    """The one of `locales` that the account is in («de» for «de-AT» or «de_AT»), "" where there is none."""
    spoken = account.locale.replace("_", "-").partition("-")[0].lower()
    return spoken if spoken in locales else ""

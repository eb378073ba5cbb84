"""Who may use this installation: the rule, as whoever runs it wrote it down."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from bot.core.message import Inbound

ENTRY = re.compile(r"(?P<platform>[a-z]+):(?P<community>group:|server:)?(?P<native>-?[0-9]{1,32})", re.ASCII)


class Mode(StrEnum):
    """Who gets in, beside those who are named and those who are in already."""

    OPEN = "open"  # everybody
    INVITE = "invite"  # whoever has an invitation
    ALLOW = "allow"  # nobody


@dataclass(frozen=True, slots=True)
class Access:
    """The rule. `accounts` and `communities` are pairs of a platform and its own id.

    A community is a group, or the server that groups are part of: whoever writes there is let in, and is
    known from then on, in private too.
    """

    mode: Mode
    accounts: frozenset[tuple[str, str]] = frozenset()
    communities: frozenset[tuple[str, str]] = frozenset()

    def admits(self, inbound: Inbound) -> bool:
        """Whether somebody who isn't known yet is let in by this, without an invitation."""
        sender, platform = inbound.sender, inbound.address.platform
        return (
            self.mode is Mode.OPEN
            or (sender.platform, sender.native) in self.accounts
            or (inbound.address.group and (platform, inbound.community) in self.communities)
        )


OPEN, INVITED = Access(Mode.OPEN), Access(Mode.INVITE)


class Unreadable(ValueError):
    """What was written down is no rule; `part` is "access" or "allow"."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


def read(mode: str, allow: str, platforms: Collection[str]) -> Access:
    """The rule of a mode («invite», "" for that too) and a list («telegram:123, discord:server:789»).

    A platform that isn't one of `platforms` is a slip. Raises Unreadable.
    """
    word = mode.strip().lower()
    if word not in ("", *Mode):
        raise Unreadable("access")
    people: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for entry in allow.replace(",", " ").split():
        found = ENTRY.fullmatch(entry.lower())
        if found is None or found["platform"] not in platforms:
            raise Unreadable("allow")
        people[bool(found["community"])].add((found["platform"], found["native"]))
    return Access(Mode(word or Mode.INVITE), frozenset(people[False]), frozenset(people[True]))

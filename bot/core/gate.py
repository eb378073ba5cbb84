"""The one way in: who is let in, how much is taken of them, and what those are told who stay outside.

Of whoever stays outside nothing is stored. That they were told so is remembered in memory, for as long as
the process runs.
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import invitation
from bot.core.access import Access, Mode
from bot.core.carried import invitation_in, link_in
from bot.core.codes import digest
from bot.core.flood import Buckets, Rate, Recent
from bot.core.members import Held, Standing
from bot.core.message import Inbound
from bot.core.ports import Stores
from bot.core.readmitting import readmit
from bot.domain.say import Say, say

log = logging.getLogger(__name__)

#: Nobody types so much. Telegram passes on up to 100 messages in one go, and those are meant.
PEOPLE = Rate(at_once=100, every=timedelta(seconds=2))
#: Never more than five in a minute.
STRANGERS = Rate(at_once=3, every=timedelta(seconds=30))
#: Whoever goes on too fast is told so again.
TOLD_AGAIN = timedelta(minutes=1)
#: What deletes everything of somebody who was put out: asked for first, and then typed out.
ASKS_TO_ERASE, ERASES = "/erase", "erase everything"


@dataclass(frozen=True)
class Shut(Exception):
    """It is not taken. `why`: private, flood, tries, what is wrong with a code, or "": without a word.

    Of somebody who was put out: removed, erase (they ask how) or erased (all that is theirs is to go).
    """

    why: str


class Gate:
    """Fulfilled by one object a process, in the event loop's thread; only `admit` runs in a transaction.

    `key` signs invitations. On the platforms `at_home` is who can use this machine: they are always let in.
    """

    def __init__(self, access: Access, key: bytes, *, at_home: Collection[str]) -> None:
        self._access = access
        self._by_code = access.mode is Mode.INVITE
        self._key = key
        self._at_home = frozenset(at_home)
        self._taken = Buckets(PEOPLE)
        self._tried = Buckets(STRANGERS)
        self._strangers: Recent[bool] = Recent()
        self._slowed: Recent[datetime] = Recent()
        self._outside: Recent[bool] = Recent()

    def check(self, inbound: Inbound, now: datetime) -> None:
        """Raise Shut where it is one too many, before anything is looked up."""
        account = _account(inbound)
        if account[0] in self._at_home:
            return
        at = inbound.at or now
        trying = self._by_code and bool(invitation_in(inbound) or link_in(inbound))
        if (trying or account in self._strangers) and not self._tried.draw(account, at):
            raise Shut("tries" if trying else "")
        if not self._taken.draw(account, at):
            raise Shut("flood")

    def admit(self, stores: Stores, inbound: Inbound, now: datetime) -> tuple[Inbound, Standing]:
        """Let in somebody who isn't: what they said, without the invitation they said it with, and by what.

        Raises Shut. What it changes is in the stores: it is undone if the transaction is.
        """
        if inbound.deletes:
            raise Shut("")
        held = stores.members.held(inbound.sender)
        if held is not None and held.removed:
            return self._again(stores, inbound, held, now), Standing.IN
        if inbound.address.platform in self._at_home or self._access.admits(inbound):
            return inbound, Standing.IN
        if held is not None and _chooses(stores, inbound, held):
            return inbound, Standing.ASKING
        invited, joins = invitation_in(inbound), link_in(inbound)
        if not self._by_code or not (invited or joins):
            raise Shut("private")
        if joins:
            if stores.links.offered(digest(joins), now) is None:
                raise Shut("link")
            return inbound, Standing.ASKING
        self._spend(stores, invited, now)
        return replace(inbound, text="/start", does=None), Standing.IN

    def known(self, stores: Stores, inbound: Inbound, now: datetime) -> Inbound:
        """What somebody who is in said, without an invitation that they didn't need.

        It is spent where they are in only through another account: this one is let in by itself then.
        """
        code = invitation_in(inbound)
        if not code:
            return inbound
        held = stores.members.held(inbound.sender) if self._by_code else None
        if held is not None and held.standing is Standing.LINKED:
            self._spend(stores, code, now)
            stores.members.stand(inbound.sender, Standing.IN)
        return replace(inbound, text=f"/start {invitation.LETTER}", does=None)

    def _again(self, stores: Stores, inbound: Inbound, held: Held, now: datetime) -> Inbound:
        """Only an invitation lets in again who was put out; but what is theirs they may always delete."""
        invited = invitation_in(inbound)
        if self._by_code and invited:
            self._spend(stores, invited, now)
            readmit(stores, held.person.id, now)
            return replace(inbound, text="/start", does=None)
        asked = f"/{inbound.does.command}" if inbound.does is not None else inbound.text.strip().casefold()
        own = not inbound.address.group and not inbound.passed_on
        if own and asked in (ASKS_TO_ERASE, ERASES):
            raise Shut("erase" if asked == ASKS_TO_ERASE else "erased")
        raise Shut("removed")

    def _spend(self, stores: Stores, invited: str, now: datetime) -> None:
        """Use up an invitation. Raises Shut where it is worth nothing."""
        found = invitation.read(invited, self._key)
        if found is None:
            raise Shut("unknown")
        if found.ends <= now:
            raise Shut("expired")
        if not stores.invitations.spend(found.mark):
            raise Shut("used")

    def let_in(self, inbound: Inbound) -> None:
        """They are no stranger any more."""
        self._strangers.forget(_account(inbound))

    def refusal(self, inbound: Inbound, shut: Shut, now: datetime) -> Say | None:
        """What to tell whoever stays outside; None where they know, or others would read it."""
        account = _account(inbound)
        if shut.why == "private":
            self._note(inbound)
        if shut.why == "flood":
            return say("access-flood") if self._slow(account, now) else None
        if not shut.why or (inbound.address.group and not inbound.whispers):
            return None
        if shut.why == "tries":
            return say("access-tries") if self._slow(account, now) else None
        if shut.why not in ("private", "removed"):
            return say(f"access-{shut.why}")
        if account in self._strangers:
            return None
        self._strangers.put(account, True)
        if shut.why == "removed":
            return say("access-removed")
        if self._by_code:
            return say("access-invite")
        return say("access-allow", account=":".join(account))

    def _note(self, inbound: Inbound) -> None:
        """Whoever runs this may want to list the group: that is the one place where its number is shown."""
        community = inbound.address.platform, inbound.community
        if not (inbound.address.group and inbound.community) or community in self._outside:
            return
        self._outside.put(community, True)
        kind = "server" if community[0] == "discord" else "group"
        entry = f"{community[0]}:{kind}:{community[1]}"
        log.warning("somebody who isn't let in wrote in %s: in RAPPORT_ALLOW that lets all there in", entry)

    def _slow(self, account: tuple[str, str], now: datetime) -> bool:
        """Whether they are to be told that they go too fast."""
        told = self._slowed.get(account)
        if told is not None and abs(now - told) < TOLD_AGAIN:
            return False
        self._slowed.put(account, now)
        return True


def _chooses(stores: Stores, inbound: Inbound, held: Held) -> bool:
    """Whether it says yes or no to joining: the only choices that somebody who asks for that is given."""
    text = inbound.text.strip()
    typed = text.isascii() and text.isdecimal() and inbound.does is None and not inbound.address.group
    offering = typed and stores.outbox.newest(held.person.id, inbound.address, offering=True) is not None
    return bool(inbound.token) or offering


def _account(inbound: Inbound) -> tuple[str, str]:
    return inbound.sender.platform, inbound.sender.native

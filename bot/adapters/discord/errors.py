"""What a refusal of Discord's means for the message.

Codes: the developer documentation, «Opcodes and Status Codes», JSON error codes.
"""

import re

from bot.core.message import TransportError

#: The person takes no messages from us: private messages closed, no server shared, the account is gone.
CLOSED = frozenset((10013, 50007, 50033, 50278))
#: The channel is gone, or we may not see it or write there.
LOCKED_OUT = frozenset((10003, 10004, 50001, 50013))
#: An interaction's token ran out, or the message it should change is no more.
STALE = frozenset((10008, 10015, 10062, 50005, 50027))
#: Discord is overloaded, or has sending switched off for a while.
DOWN = frozenset((40004, 40333, 130000))
#: Private channels were opened too quickly; seconds to wait where it doesn't say.
TOO_MANY_DOORS, LULL = 40003, 60.0
#: Nothing in a thread changes while it is archived, as it is after hours of silence.
ARCHIVED = 50083
UNAUTHORIZED = 401
ACKNOWLEDGED, UNKNOWN_INTERACTION, UNKNOWN_CHANNEL = 40060, 10062, 10003


class Failed(Exception):
    """A request that failed: status 0 where no answer came. `sent`: it may have reached Discord.

    `reason` is for the operator and quotes nothing of the request. `retry_after` is in seconds, None where
    Discord doesn't say; `everywhere`: that limit is on all we do.
    """

    def __init__(
        self,
        status: int,
        code: int,
        reason: str,
        *,
        retry_after: float | None = None,
        everywhere: bool = False,
        sent: bool = True,
    ) -> None:
        super().__init__(f"{status} {code}: {reason}")
        self.status = status
        self.code = code
        self.reason = reason
        self.retry_after = retry_after
        self.everywhere = everywhere
        self.sent = sent


def told(text: str) -> str:
    """Discord's own words for it, and the names of the fields it minds; never what stood in them."""
    first, *more = text.splitlines() or [""]
    fields = [found[1] for line in more if (found := re.match(r"In ([\w.]+):", line))]
    words = first[:120] if not first.lstrip().startswith("<") else "no words that can be read"
    return f"{words} ({', '.join(fields)})" if fields else words


def meaning(failed: Failed, *, group: bool, borrowed: bool = False) -> TransportError:
    """The TransportError of a failed request for a message to a `group`, or to one person.

    `borrowed`: it went to a person's private chat because the group's way of showing it to them alone was
    gone; what is wrong there says nothing of the group.
    """
    reason = f"Discord says {failed.status} {failed.code}: {failed.reason}"
    if failed.status == 0:
        return TransportError(f"Discord can't be reached: {failed.reason}", everywhere=True)
    if failed.status == 429 or failed.code == TOO_MANY_DOORS:
        wait = failed.retry_after if failed.retry_after is not None else LULL
        return TransportError(reason, retry_after=wait, everywhere=failed.everywhere)
    if failed.status >= 500 or failed.status == UNAUTHORIZED or failed.code in DOWN:
        return TransportError(reason, everywhere=True)
    if failed.status in (403, 404) and failed.code == 0:
        return TransportError(reason, everywhere=True)  # something between us and Discord
    nobody = not borrowed and failed.code in (LOCKED_OUT if group else CLOSED)
    return TransportError(reason, permanent=True, unreachable=nobody)

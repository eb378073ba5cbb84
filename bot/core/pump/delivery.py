"""One row on its way: into words, out, and marked with what came of it."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.core.cut_off import CutOff, untold
from bot.core.message import Outbound, TransportError
from bot.core.outbox import Queued
from bot.core.ports import Stores, Transport
from bot.core.pump.rendering import Rendering
from bot.core.pump.retry import Later, Never, Nobody, verdict
from bot.core.watch import BROADCAST, REPLY, UNWATCHED, Watch

log = logging.getLogger(__name__)

#: Seconds after which a platform that hasn't answered is taken not to.
LONGEST_SEND = 60.0


@dataclass(frozen=True, slots=True)
class Sent:
    """It is shown, under this native id."""

    native: str


@dataclass(frozen=True, slots=True)
class Stale:
    """Nobody wants it any more; it was not sent."""


Outcome = Sent | Later | Never | Nobody | Stale


class Delivery:
    """Renders, sends and marks. `clock` gives aware UTC; `watch` is told how it went, `cut_off` of a group
    in which nothing can be said any more.
    """

    def __init__(
        self,
        rendering: Rendering,
        *,
        clock: Callable[[], datetime],
        random: Random,
        watch: Watch = UNWATCHED,
        cut_off: CutOff = untold,
    ) -> None:
        self._rendering = rendering
        self._clock = clock
        self._watch = watch
        self._random = random
        self._cut_off = cut_off

    async def put(self, row: Queued) -> Outbound | Outcome:
        """Put it into words; or what came of that where it isn't to be sent.

        Raises nothing: whatever is wrong with a row is its own outcome.
        """
        put = await self._put(row)
        if not isinstance(put, Outbound):
            self._show(row, put)
        return put

    async def _put(self, row: Queued) -> Outbound | Outcome:
        if self._late(row):
            return Stale()
        try:
            return await self._rendering.outbound(row) or Stale()
        except Exception as fault:  # noqa: BLE001 - one that can't be shown must not hold up the others
            log.error("outbox row %d can't be shown: %s", row.id, type(fault).__name__)
            if row.prompt is not None:
                error = TransportError(f"can't be put into words: {type(fault).__name__}")
                return verdict(error, row.attempts, 0, self._random)
            return Never(f"can't be shown: {type(fault).__name__}")

    async def send(self, row: Queued, message: Outbound, transport: Transport, troubles: int) -> Outcome:
        """Send it; what came of that. Raises nothing.

        `troubles` is how often in a row the platform as a whole has failed.
        """
        outcome = await self._try(row, message, transport, troubles)
        self._show(row, outcome)
        return outcome

    def _late(self, row: Queued) -> bool:
        return row.until is not None and row.until < self._clock()

    async def _try(self, row: Queued, message: Outbound, transport: Transport, troubles: int) -> Outcome:
        if self._late(row):
            return Stale()
        try:
            async with asyncio.timeout(LONGEST_SEND):
                return Sent(await transport.send(message))
        except TimeoutError:
            error = TransportError("no answer in time")
        except TransportError as refusal:
            error = refusal
        except Exception as fault:  # noqa: BLE001 - an adapter's fault, and it may have been sent
            log.error("outbox row %d can't be sent: %s", row.id, type(fault).__name__)
            return Never(f"can't be sent: {type(fault).__name__}")
        return verdict(error, row.attempts, troubles, self._random)

    def _show(self, row: Queued, outcome: Outcome) -> None:
        """Let an onlooker know how it went."""
        if isinstance(outcome, Sent):
            waited = self._clock() - row.due_at if row.due_at is not None else timedelta(0)
            lane = BROADCAST if row.broadcast else REPLY
            self._watch.sent(row.address.platform, lane, max(waited.total_seconds(), 0.0))
        else:
            self._watch.failed(row.address.platform, _kind(outcome))

    def mark(self, stores: Stores, row: Queued, outcome: Outcome) -> None:
        """Store what came of it, within a transaction."""
        now = self._clock()
        # Nothing is kept of whoever was erased, or isn't let in.
        unknown = row.person is None and (not row.address.group or row.only_for != "")
        match outcome:
            case Sent(native) if not unknown:
                stores.outbox.sent(row.id, native, now)
            case Later():
                stores.outbox.retry(row.id, now + outcome.wait, counted=outcome.counted)
            case Never(why) if not unknown:
                log.warning("outbox row %d is parked: «rapport outbox» says why", row.id)
                stores.outbox.park(row.id, why, now)
            case Nobody():
                fresh = row.address.group and stores.outbox.reachable(row.address)
                deleted = stores.outbox.gone(row.id, now)
                if fresh:
                    self._cut_off(stores, row.address, now)
                log.info("nobody is reachable in a chat of %s; %d not sent", row.address.platform, deleted)
            case Stale():
                stores.outbox.drop(row.id)
            case _:
                stores.outbox.vanish(row.id)


def _kind(outcome: Later | Never | Nobody | Stale) -> str:
    """The kind of failure, in a word of core.watch."""
    match outcome:
        case Later(chat=True):
            return "limited"
        case Later(everywhere=True):
            return "platform"
        case Later():
            return "passing"
        case Never():
            return "permanent"
        case Nobody():
            return "unreachable"
        case Stale():
            return "stale"

"""What was said long ago is forgotten."""

from datetime import datetime, timedelta
from functools import partial

from bot.core.ports import Store, Stores

#: For so long a message of the bot can be replied to, asked about with /why, and changed by its buttons. The
#: latest one of a chat stays for longer: a digit typed there means its choices.
KEPT = timedelta(days=30)
#: Rows in a transaction: who writes meanwhile waits for no more than these.
ROWS = 500


async def sweep(store: Store, now: datetime) -> None:
    """Delete what was sent or parked too long before `now` (aware UTC), and leave no trace of it."""
    after, more = None, True
    while more:
        after = await store.run(partial(_some, now - KEPT, after))
        more = after is not None
    await store.scrub()


def _some(before: datetime, after: datetime | None, stores: Stores) -> datetime | None:
    return stores.outbox.sweep(before, after, ROWS)

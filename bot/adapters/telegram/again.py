"""Trying until it works: no network at the start is no reason to give up."""

import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.adapters.telegram.errors import sorted_out, told
from bot.adapters.telegram.stop import Stop

log = logging.getLogger(__name__)

T = TypeVar("T")

#: Seconds to wait after the first failure, and at most.
FIRST_REST, LONGEST_REST = 1.0, 30.0


def rest_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row (≥ 1)."""
    return float(min(FIRST_REST * 2 ** min(failures - 1, 10), LONGEST_REST))


async def until_done(
    work: Callable[[], Coroutine[Any, Any, T]], stop: Stop, state: Callable[[str], None]
) -> T | None:
    """What the work comes to once it succeeds; None when told to stop before that.

    Raises InvalidToken and BadRequest, which would come again. `state` is told «down» while it fails.
    """
    failures = 0
    while not stop:
        try:
            return await stop.unless(work())
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as error:
            why, after = told(error), sorted_out(error).retry_after
        except OSError as error:
            why, after = type(error).__name__, None
        failures += 1
        state("down")
        if failures == 1:
            log.warning("Telegram can't be set up (%s); trying again until it works", why)
        await stop.rest(after or rest_after(failures))
    return None

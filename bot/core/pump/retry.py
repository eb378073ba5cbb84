"""What a failed attempt means for the row, and how long to wait for the next."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from bot.core.message import TransportError

#: The first wait after a passing error; it doubles with each attempt, up to the longest.
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
#: With these waits a row that fails by itself holds up its chat for about a quarter of an hour.
MOST_ATTEMPTS = 10
#: A platform that asks to wait is left alone for at least so long.
SHORTEST_PAUSE = timedelta(seconds=1)
#: A platform that takes nothing is tried again at least so often.
LONGEST_PAUSE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Later:
    """Try again after `wait`. `chat`: until then nothing goes there. `everywhere`: nor anywhere.

    Where the platform asked to wait the attempt is not `counted`: it was not the message's fault.
    """

    wait: timedelta
    counted: bool = True
    chat: bool = False
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Never:
    """It can't be sent; `why` is for the operator."""

    why: str


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nobody is there to get it, nor anything else."""


def verdict(error: TransportError, attempts: int, troubles: int, random: Random) -> Later | Never | Nobody:
    """What follows from a failure of the `attempts`th attempt, counted from 1.

    `troubles` is how often in a row the platform as a whole has failed before.
    """
    if error.unreachable:
        return Nobody()
    if error.permanent:
        return Never(str(error))
    if error.retry_after is not None:
        wait = max(timedelta(seconds=error.retry_after), SHORTEST_PAUSE)
        return Later(wait, counted=False, chat=True, everywhere=error.everywhere)
    if error.everywhere:
        wait = backoff(troubles + 1, random, LONGEST_PAUSE)
        return Later(wait, counted=False, everywhere=True)
    if attempts >= MOST_ATTEMPTS:
        return Never(f"{error} ({attempts} attempts)")
    return Later(backoff(attempts, random))


def backoff(attempts: int, random: Random, longest: timedelta = LONGEST_WAIT) -> timedelta:
    """The wait after so many attempts: it doubles, and half of it is chance, so that not all come at once."""
    whole: timedelta = min(FIRST_WAIT * 2 ** min(attempts - 1, 30), longest)
    return whole * random.uniform(0.5, 1.0)

"""What is done to or with somebody when no phrase says what it is: a guess, for contacts there are."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

GUESSES: tuple[Deeds, ...] = (
    Deeds(
        Kind.MEETING,
        None,
        """
        ME DONE with P
        ME DONE .. with P
        J DONE
    """,
        0.45,
    ),
    Deeds(
        Kind.GIVE_DELIVERED,
        ME,
        """
        ME DONE .. for P
        ME DONE .. on|in|to PS
        ME DONE PS
        ME DONE P THING
    """,
        0.45,
    ),
    Deeds(
        Kind.MESSAGE,
        ME,
        """
        ME DONE P
        ME DONE at|to P
        ME DONE .. to P
    """,
        0.4,
    ),
    Deeds(
        Kind.AMPLIFIED,
        THEM,
        """
        P DONE MY POST
        P DONE .. MY POST
    """,
        0.45,
    ),
    Deeds(
        Kind.INBOUND,
        THEM,
        """
        P DONE ME
        P DONE .. ME
        P DONE MY
    """,
        0.4,
    ),
    Deeds(
        Kind.GIVE_CONFIRMED,
        THEM,
        """
        P say:* MY
        P say:* .. MY
    """,
        0.45,
    ),
)

"""Days with challenges, for tests."""

from hypothesis import strategies as st

from bot.domain.challenge import DayState
from bot.domain.strength import Past
from tests.domain.ledger import day

DONE, PARTLY, SKIPPED, MISSED, UNKNOWN = DayState

#: How many of two were done, where a day went so.
_DONE = {DONE: 2, PARTLY: 1}


def days(*states: DayState, first: int = 0) -> list[Past]:
    """Days in a row, each with a challenge for two."""
    return [
        Past(day=day(first + number), challenge="talk", target=2, done=_DONE.get(state, 0), state=state)
        for number, state in enumerate(states)
    ]


@st.composite
def pasts(draw: st.DrawFn, challenges: tuple[str, ...] = ("talk", "help", "ask")) -> list[Past]:
    """Up to thirty days in a row that agree with themselves."""
    found = []
    for number, state in enumerate(draw(st.lists(st.sampled_from(DayState), max_size=30))):
        target = draw(st.integers(1, 4))
        if state is PARTLY:
            target = max(2, target)
        least, most = {DONE: (target, target + 3), PARTLY: (1, target - 1)}.get(state, (0, 0))
        found.append(
            Past(
                day=day(number),
                challenge=draw(st.sampled_from(challenges)),
                wording=draw(st.integers(0, 2)),
                target=target,
                done=draw(st.integers(least, most)),
                state=state,
            )
        )
    return found

"""An entry while it is being read."""

from dataclasses import dataclass

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome

#: No surer than this is a guess.
GUESS = 0.5


@dataclass(slots=True)
class Draft:
    """An entry while it is being read; `people` and `others` are places in the list of mentions.

    `clause` is the place of the clause that tells it. What was given, asked or learned stands in the text
    from `after` to `until`; an `until` of 0 is the end of the clause. `others` are newly met through it.
    """

    kind: Kind
    people: tuple[int, ...]
    clause: int
    initiator: Initiator | None = None
    ask_kind: AskKind | None = None
    outcome: Outcome | None = None
    sure: float = 0.95
    after: int = 0
    until: int = 0
    because: tuple[str, ...] = ()
    others: tuple[int, ...] = ()

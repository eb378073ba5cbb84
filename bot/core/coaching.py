"""The day as a turn sees it: the challenge given, its progress, and how earlier days went."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from bot.core.memory import Memory
from bot.core.stores import Given
from bot.core.turn import Turn
from bot.domain.challenge import Challenge, DayState, Doing, Progress, doings, progress, state_of
from bot.domain.coach import choose
from bot.domain.eligible import View
from bot.domain.strength import Past

#: How far back the coach looks when it chooses: further than any cool-down.
LOOKS_BACK = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Today:
    """A day's challenge with what is done of it."""

    given: Given
    challenge: Challenge
    progress: Progress
    state: DayState


class Coaching:
    """What this turn knows of the person's days."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._pack = turn.guide.pack
        self._numbers = turn.guide.numbers
        self._cadences = turn.stores.cadences.of(turn.workspace)

    def day(self, on: date) -> Today | None:
        """The challenge of that day, if one was given."""
        given = self._turn.stores.days.of(self._turn.workspace, on)
        if given is None or given.challenge not in self._pack:
            return None
        return self._seen(given)

    def today(self) -> Today | None:
        """Today's challenge; it is chosen now where there is none yet. None where none fits."""
        return self.day(self._turn.today) or self.another(None)

    def another(self, instead_of: Given | None) -> Today | None:
        """A challenge chosen now; the former one is put aside where another fits."""
        turn = self._turn
        seed = turn.random.getrandbits(31)
        chosen = choose(self.view(), self._pack.values(), Random(seed), self._numbers)
        if chosen is None:
            return None
        if instead_of is not None:
            turn.stores.days.answer(instead_of.id, "replaced")
        because = {
            "reason": chosen.because.reason.value,
            "counts": dict(chosen.because.counts),
            "stage": None if chosen.because.stage is None else int(chosen.because.stage),
            "contacts": list(chosen.contacts),
        }
        given = Given(
            challenge=chosen.challenge.key,
            day=turn.today,
            target=chosen.target,
            wording=chosen.wording,
            seed=seed,
            probability=chosen.probability,
            because=because,
        )
        stored = turn.stores.days.give(turn.workspace, turn.person.id, given, turn.now)
        return self._seen(stored)

    def view(self) -> View:
        """What the coach goes by when it chooses."""
        return View(
            today=self._turn.today,
            contacts=self._turn.stores.ledger.glimpses(self._turn.workspace),
            past=self.past(self._turn.today - LOOKS_BACK),
            tag_cadences=self._cadences,
        )

    def past(self, since: date) -> list[Past]:
        """The challenges given from that day on, with how each day went."""
        history = self._turn.stores.days.history(self._turn.workspace, since)
        return [self._past(given) for given in history if given.challenge in self._pack]

    def _past(self, given: Given) -> Past:
        replaced = given.answer == "replaced"
        done = 0 if replaced else self._done(given)
        return Past(
            day=given.day,
            challenge=given.challenge,
            wording=given.wording,
            target=given.target,
            done=done,
            state=DayState.UNKNOWN if replaced else state_of(Progress(done, given.target), _said(given)),
        )

    def _done(self, given: Given) -> int:
        """How much was done of it; counted once, and again after a change (see Memory)."""
        if given.done is not None:
            return given.done
        done = self._seen(given).progress.done
        self._turn.stores.days.counted(given.id, done)
        return done

    def _seen(self, given: Given) -> Today:
        challenge = self._pack[given.challenge]
        concerns = given.because.get("contacts") or None
        made = progress(challenge, given.target, self._doings(given.day, challenge), concerns)
        return Today(given, challenge, made, state_of(made, _said(given)))

    def _doings(self, on: date, challenge: Challenge) -> tuple[Doing, ...]:
        """What was done that day with whom the challenge may count something."""
        entries = self._turn.stores.ledger.between(self._turn.workspace, on, on)
        memory = Memory(self._turn)
        contacts = {entry.contact for entry in entries if entry.kind in challenge.kinds}
        there = {one.id: one for one in map(memory.contact, contacts) if one is not None}
        return doings(there.values(), on, self._numbers, self._cadences)

    def answer(self, seen: Today, said: DayState | None) -> Today:
        """The person's own word about the day; None takes it back."""
        word = "" if said is None else said.value
        self._turn.stores.days.answer(seen.given.id, word)
        given = replace(seen.given, answer=word)
        return Today(given, seen.challenge, seen.progress, state_of(seen.progress, said or DayState.UNKNOWN))

    def resize(self, seen: Today, target: int) -> Today:
        """The same challenge with another target."""
        self._turn.stores.days.resize(seen.given.id, target)
        made = replace(seen.progress, target=target)
        state = state_of(made, _said(seen.given))
        return Today(replace(seen.given, target=target), seen.challenge, made, state)


def _said(given: Given) -> DayState:
    """The person's own word about the day."""
    return DayState(given.answer) if given.answer in ("skipped", "missed") else DayState.UNKNOWN

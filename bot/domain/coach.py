"""The coach: which challenge a person gets today, how large, in which words, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.domain.bottleneck import Shortfall, shortfalls
from bot.domain.challenge import Challenge, Needs
from bot.domain.draw import draw
from bot.domain.eligible import Fit, View, fitting
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.size import Sized
from bot.domain.stage import Stage

if TYPE_CHECKING:
    from random import Random


class Reason(StrEnum):
    """Why this challenge, and which counts go with it."""

    PROMISE = "promise"  # people: contacts with a promise that is due
    FOLLOW_UP = "follow_up"  # people: contacts with a follow-up that is due
    THANKS = "thanks"  # people: contacts who are owed thanks
    READY = "ready"  # people: contacts who may be asked
    FIRST = "first"  # everybody begins with one conversation
    STRANGERS = "strangers"  # moved: contacts at stage 0 or 1, at most `reached`: how many to have
    TRANSITION = "transition"  # reached: had the stage before, moved: came as far as `stage`
    WARMTH = "warmth"  # reached: contacts with a warmth, moved: warm ones
    VARIETY = "variety"  # nothing is behind


@dataclass(frozen=True, slots=True)
class Because:
    """The reason with its real counts, by the names given at `Reason`."""

    reason: Reason
    counts: Mapping[str, int] = field(default_factory=dict)
    stage: Stage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The challenge chosen for a day.

    `contacts` are those it concerns, the likeliest first; `probability` is that of challenge and wording
    in the draw among equals.
    """

    challenge: Challenge
    size: Sized
    wording: int
    probability: float
    contacts: tuple[int, ...]
    because: Because

    @property
    def target(self) -> int:
        return self.size.target


#: What comes before any bottleneck, in this order. One word for each reason.
_OWED = ((Needs.PROMISE, Needs.FOLLOW_UP), (Needs.THANKS,))
_REASONS = {
    Needs.PROMISE: Reason.PROMISE,
    Needs.FOLLOW_UP: Reason.FOLLOW_UP,
    Needs.THANKS: Reason.THANKS,
    Needs.READY: Reason.READY,
}


def choose(
    view: View, pack: Iterable[Challenge], chance: "Random", numbers: Numbers = DEFAULTS
) -> Choice | None:
    """Today's challenge, or None in a pause or where nothing in the pack fits.

    What is due comes first; new people begin with one conversation; whoever is ready to be asked brings
    an ask; then the largest shortfall decides. Among equals `chance` does: the same view, pack and state
    of `chance` give the same choice.
    """
    group, because = _most_needed(view, fitting(view, pack, numbers), numbers)
    if not group:
        return None
    tried = [[day for day in view.past if day.challenge == fit.challenge.key] for fit in group]
    fit, likely = draw(group, tried, view.today, chance, numbers)
    wordings = range(len(fit.challenge.wordings))
    given = [day for day in view.past if day.challenge == fit.challenge.key]
    worded = [[day for day in given if day.wording == wording] for wording in wordings]
    wording, so_likely = draw(wordings, worded, view.today, chance, numbers)
    return Choice(
        challenge=fit.challenge,
        size=fit.size,
        wording=wording,
        probability=likely * so_likely,
        contacts=fit.contacts,
        because=because or Because(_REASONS[fit.challenge.needs], {"people": len(fit.contacts)}),
    )


def _most_needed(view: View, fits: Sequence[Fit], numbers: Numbers) -> tuple[Sequence[Fit], Because | None]:
    """The equals among which the draw decides; no reason where each has its own."""
    for needs in _OWED:
        if group := [fit for fit in fits if fit.challenge.needs in needs]:
            return group, None
    new = all(day.value is None for day in view.past)
    if new and (group := [fit for fit in fits if fit.challenge.first]):
        return group, Because(Reason.FIRST)
    if group := [fit for fit in fits if fit.challenge.needs is Needs.READY]:
        return group, None
    for shortfall in shortfalls(view.contacts, view.today, numbers, view.tag_cadences):
        group = [fit for fit in fits if fit.challenge.serves is shortfall.serves]
        if group and shortfall.size > 0:
            return group, _behind(shortfall)
    return fits, Because(Reason.VARIETY)


def _behind(shortfall: Shortfall) -> Because:
    reason = {None: Reason.WARMTH, Stage.STRANGER: Reason.STRANGERS}.get(shortfall.serves, Reason.TRANSITION)
    return Because(reason, {"reached": shortfall.reached, "moved": shortfall.moved}, shortfall.serves)

"""The bottleneck: where a person's relationships stop growing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.glimpse import Glimpse
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.stage import Stage
from bot.domain.warmth import NO_TAGS, Warmth, warmth


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How far one transition is behind: `moved` of `reached` contacts made it, `target` is a share.

    `serves` is the stage entered, STRANGER for new names, None for keeping warm.
    """

    serves: Stage | None
    reached: int
    moved: int
    target: float
    size: float


def shortfalls(
    contacts: Iterable[Glimpse],
    today: date,
    numbers: Numbers = DEFAULTS,
    tag_cadences: Mapping[str, int] = NO_TAGS,
) -> tuple[Shortfall, ...]:
    """Every transition, the largest shortfall first; equal ones from the early stages up, warmth last.

    size = n / (n + m) · max(0, target - k / n), with k of n contacts moved and m = `numbers.shrink`.
    That is target minus the share after m imagined contacts exactly on target were added to the real
    ones: two contacts that did not answer are no reason yet, twenty are.
    """
    counted = [contact for contact in contacts if contact.stage is not None]
    reached = [sum(contact.earned >= stage for contact in counted) for stage in Stage]
    near = sum(contact.earned <= Stage.APPROACHED for contact in counted)
    found = [_shortfall(Stage.STRANGER, numbers.new_contacts, min(near, numbers.new_contacts), numbers)]
    found += [_shortfall(stage, reached[stage - 1], reached[stage], numbers) for stage in list(Stage)[1:]]
    states = [warmth(contact, today, numbers, tag_cadences) for contact in counted]
    having = [state for state in states if state is not None]
    found.append(_shortfall(None, len(having), having.count(Warmth.WARM), numbers))
    return tuple(sorted(found, key=lambda one: -one.size))


def _shortfall(serves: Stage | None, reached: int, moved: int, numbers: Numbers) -> Shortfall:
    target = numbers.warm_target if serves is None else numbers.transition_target[serves]
    short = max(0.0, target - moved / reached) if reached else 0.0
    return Shortfall(serves, reached, moved, target, reached / (reached + numbers.shrink) * short)

"""A draw among equals that prefers what has worked, without ever giving up on the rest."""

from collections.abc import Sequence
from datetime import date
from math import exp
from typing import TYPE_CHECKING, TypeVar

from bot.domain.numbers import Numbers
from bot.domain.strength import Past

if TYPE_CHECKING:
    from random import Random

T = TypeVar("T")


def draw(
    arms: Sequence[T], tried: Sequence[Sequence[Past]], today: date, chance: "Random", numbers: Numbers
) -> tuple[T, float]:
    """One of the arms and the probability it had. `tried` holds each arm's days so far, in step with `arms`.

    Raises ValueError without arms.
    """
    if not arms:
        raise ValueError("nothing to draw from")
    likely = probabilities(tried, today, numbers)
    left = chance.random()
    for arm, probability in zip(arms, likely, strict=True):
        left -= probability
        if left < 0:
            return arm, probability
    return arms[-1], likely[-1]  # rounding can leave a crumb


def probabilities(tried: Sequence[Sequence[Past]], today: date, numbers: Numbers) -> list[float]:
    """How likely each arm is: a softmax over the scores, with an even share kept for exploring.

    p = (1 - e) · exp(b · score) / sum + e / n, so no arm falls below e / n.
    """
    weights = [exp(numbers.preference * _score(days, today, numbers)) for days in tried]
    whole = sum(weights)
    even = numbers.exploration / len(weights)
    return [(1 - numbers.exploration) * weight / whole + even for weight in weights]


def _score(days: Sequence[Past], today: date, numbers: Numbers) -> float:
    """How well it worked, less how lately it was given: what was just given rests, and recovers."""
    values = [day.value for day in days if day.value is not None]
    worked = (sum(values) + numbers.worked_prior / 2) / (len(values) + numbers.worked_prior)
    if not days:
        return worked
    ago = (today - max(day.day for day in days)).days
    return float(worked - numbers.recency_weight * 0.5 ** (max(0, ago) / numbers.recency_half_life))

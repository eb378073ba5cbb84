"""Every number of the coaching model that an operator can change, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The defaults of the model. Spans are in days, shares between 0 and 1, stages as their number."""

    # Stages
    acquainted_two_way_days: int = 2
    acquainted_facts: int = 1
    relationship_two_way_days: int = 3
    relationship_span: int = 21
    relationship_gives: int = 1
    trusted_gives_confirmed: int = 2

    # Warmth
    cadence: Mapping[int, int] = field(
        default_factory=lambda: MappingProxyType({2: 14, 3: 14, 4: 30, 5: 60, 6: 60})
    )
    """Days between two-way contacts, by stage."""
    known_years_counted: float = 2.0
    known_year_slows: float = 0.5
    """By how much each year known stretches the cadence."""
    warm_up_to: float = 1.0
    cooling_up_to: float = 1.5
    cold_up_to: float = 3.0
    unanswered_in_a_row: int = 3
    """Messages in a row without an answer after which nobody is nudged to write again."""

    # The right to ask
    ask_stage_small: int = 3
    """Testers and feedback."""
    ask_stage_middle: int = 4
    """Introductions and testimonials."""
    ask_stage_large: int = 5
    """Referrals and joint ventures."""
    ask_rest: int = 90
    balance_span: int = 365
    gives_ahead_of_asks: int = 1
    large_ask_gives: int = 2
    large_ask_gives_confirmed: int = 1

    # When a step that is open becomes due, counted from what opened it
    promise_due: int = 3
    ask_answer_due: int = 7
    thing_after_yes_due: int = 7
    referral_contact_due: int = 2
    referral_outcome_due: int = 14

    # The daily challenge
    transition_target: Mapping[int, float] = field(
        default_factory=lambda: MappingProxyType({0: 0.5, 1: 0.8, 2: 0.5, 3: 0.5, 4: 0.4, 5: 0.4, 6: 0.4})
    )
    """Of the contacts that reached the stage before, the share that should have reached this one; for
    stage 0, the share of `new_contacts` that should be there to choose from."""
    new_contacts: int = 4
    warm_target: float = 0.8
    """Of the contacts that have a warmth, the share that should be warm."""
    shrink: float = 4.0
    """Contacts on target that are imagined beside the real ones, so that small counts weigh little."""
    size_percentile: float = 0.65
    size_days: int = 14
    """How many of the last reported days the size looks at."""
    misses_before_smaller: int = 2
    exploration: float = 0.1
    preference: float = 3.0
    """How strongly the draw prefers what has worked (inverse temperature)."""
    worked_prior: float = 2.0
    """Given days at one half that are imagined beside the real ones."""
    recency_weight: float = 0.6
    recency_half_life: float = 7.0

    # Strength and streak
    strength_half_life: float = 13.0
    rest_days_a_week: int = 2

    # When the bot speaks
    late_hours: int = 3
    """A prompt that is late by less goes out late; by more, it waits for the next day."""
    noticed_minutes: int = 15
    """A prompt that is late by so much says so."""
    nudge_after_hours: int = 6
    unanswered_days: int = 3
    """After so many prompts without a word it asks what to change."""
    taper_days: int = 7
    """Then there is one prompt in so many days."""

    # Squads
    squad_silent_weeks: int = 3
    """After so many weeks in which nobody said anything a squad takes a break."""

    # Figures
    too_few: int = 5
    """Below this many interactions a period says little, and says so."""


DEFAULTS = Numbers()

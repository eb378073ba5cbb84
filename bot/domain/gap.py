"""What is missing for something, in numbers; the catalogue puts it into words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Need(StrEnum):
    """What can be missing."""

    # for the next stage
    OUTREACH = "outreach"  # a personal message to them
    TWO_WAY = "two_way"  # an answer, or a word from them
    TWO_WAY_DAYS = "two_way_days"  # days with two-way contact
    SPAN = "span"  # days between the first and the last of them
    FACT = "fact"  # something known about them
    IN_PERSON = "in_person"  # a call or a meeting
    GIVE_DELIVERED = "give_delivered"
    GIVE_CONFIRMED = "give_confirmed"
    THEY_BEGAN = "they_began"  # they came to the person
    DID_FOR_ME = "did_for_me"  # they did something, or joint work
    ADVOCATE = "advocate"  # a testimonial, introduction, referral or joint venture

    # for asking
    STAGE = "stage"  # have, want: numbers of stages
    WARMTH = "warmth"  # gone cold or dormant; have: days since the last two-way contact, want: at most
    THANKS = "thanks"  # have: thanks owed, want: 0
    OPEN_ASK = "open_ask"  # have: open asks, want: 0
    REST = "rest"  # have: days since the last ask or refusal; until: from when it is long enough


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing: how much there is, how much is wanted, and from which day it is there."""

    need: Need
    have: int
    want: int
    until: date | None = None

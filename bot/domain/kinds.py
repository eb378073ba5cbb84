"""The vocabulary of the ledger: what an entry can say."""

from enum import StrEnum


class Kind(StrEnum):
    """What an entry of the ledger records."""

    # Interactions: something happened between the person and the contact.
    MESSAGE = "message"
    REPLY = "reply"
    INBOUND = "inbound"
    CONVERSATION = "conversation"
    QUESTION = "question"
    COMPLIMENT = "compliment"
    COMMENT = "comment"
    GIVE_PROMISED = "give_promised"
    GIVE_DELIVERED = "give_delivered"
    GIVE_CONFIRMED = "give_confirmed"
    SHARED_THEIRS = "shared_theirs"
    AMPLIFIED = "amplified"
    INTRO_MADE = "intro_made"
    INTRO_RECEIVED = "intro_received"
    CALL = "call"
    MEETING = "meeting"
    ASK = "ask"
    TESTIMONIAL = "testimonial"
    REFERRAL = "referral"
    JOINT_VENTURE = "joint_venture"
    THANKS_GIVEN = "thanks_given"
    THANKS_RECEIVED = "thanks_received"

    # Remembered, but nothing happened.
    FACT = "fact"
    NOTE = "note"

    # Upkeep: who the contact is and what is intended.
    NAMED = "named"  # value: the name; the first one makes the contact, a later one renames
    ALIAS = "alias"  # value: another name
    UNALIAS = "unalias"  # value: the alias taken away
    HANDLE = "handle"  # value: a handle, with its @
    UNHANDLE = "unhandle"  # value: the handle taken away
    TAG = "tag"  # value: the tag
    UNTAG = "untag"  # value: the tag taken away
    CONNECTS = "connects"  # words: what connects the two
    CADENCE = "cadence"  # value: days, or "" for the default
    REMEMBER = "remember"  # value: "only" (no stage) or "" (a stage again)
    STAGE = "stage"  # value: the stage as the person sees it
    PLAN = "plan"  # due, due_until: a follow-up
    PLAN_MOVED = "plan_moved"  # about: the plan, or what opened a step (value: which); due: its new day
    PLAN_DONE = "plan_done"  # about: the plan, or what opened a step that is dropped (value: which)
    STEP = "step"  # about: a referral; value: "contacted" or "outcome"; words: how it went
    QUOTABLE = "quotable"  # about: an endorsement; value: "yes" or "no"
    MERGED = "merged"  # value: id of the contact this one is part of
    UNDO = "undo"  # replaces: what no longer holds


#: Something happened with the contact, in the order of coaching.md.
INTERACTIONS = frozenset(list(Kind)[: list(Kind).index(Kind.FACT)])


class Initiator(StrEnum):
    """Who began."""

    ME = "me"
    THEM = "them"


class AskKind(StrEnum):
    """The six kinds of ask there are; selling to the people next to you is none."""

    TESTER = "tester"
    FEEDBACK = "feedback"
    TESTIMONIAL = "testimonial"
    INTRODUCTION = "introduction"
    REFERRAL = "referral"
    JOINT_VENTURE = "joint_venture"


class Outcome(StrEnum):
    """How an ask ended."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    NO_ANSWER = "no_answer"

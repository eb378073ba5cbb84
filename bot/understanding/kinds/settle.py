"""Entries put in order: nothing told twice, nothing that only carried something else."""

from collections.abc import Sequence

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.understanding.grammar.clauses import Clause
from bot.understanding.kinds.draft import Draft
from bot.understanding.phrases.deeds import UNREACHED

#: A kind, and what it only carried when both are told of the same person in one sentence: «emailed Tom to
#: thank him» is thanks.
CARRIES = {
    Kind.MESSAGE: frozenset(
        (
            Kind.THANKS_GIVEN,
            Kind.COMPLIMENT,
            Kind.QUESTION,
            Kind.ASK,
            Kind.GIVE_DELIVERED,
            Kind.GIVE_PROMISED,
            Kind.INTRO_MADE,
            Kind.COMMENT,
        )
    ),
    Kind.QUESTION: frozenset((Kind.ASK,)),
    Kind.INBOUND: frozenset(
        (
            Kind.THANKS_RECEIVED,
            Kind.GIVE_CONFIRMED,
            Kind.TESTIMONIAL,
            Kind.REFERRAL,
            Kind.INTRO_RECEIVED,
            Kind.CALL,
            Kind.MEETING,
            Kind.CONVERSATION,
            Kind.REPLY,
            Kind.AMPLIFIED,
        )
    ),
    Kind.GIVE_DELIVERED: frozenset(
        (Kind.THANKS_GIVEN, Kind.COMPLIMENT, Kind.ASK, Kind.INTRO_MADE, Kind.SHARED_THEIRS)
    ),
    Kind.CONVERSATION: frozenset((Kind.MEETING, Kind.CALL)),
    Kind.NOTE: frozenset((Kind.MESSAGE, Kind.QUESTION, Kind.ASK)),
    Kind.FACT: frozenset((Kind.COMPLIMENT, Kind.GIVE_CONFIRMED, Kind.REFERRAL)),
}
#: These carry nothing told in another clause: «messaged Tom and commented on his post» is both.
_APART = frozenset((Kind.COMMENT, Kind.GIVE_DELIVERED, Kind.GIVE_PROMISED, Kind.INTRO_MADE))
#: What answers an ask by itself.
GRANTS = {
    AskKind.TESTIMONIAL: Kind.TESTIMONIAL,
    AskKind.INTRODUCTION: Kind.INTRO_RECEIVED,
    AskKind.REFERRAL: Kind.REFERRAL,
    AskKind.JOINT_VENTURE: Kind.JOINT_VENTURE,
}


def settled(drafts: Sequence[Draft], clauses: Sequence[Clause]) -> list[Draft]:
    """The entries that stand, with a note on each new person of whom nothing else is told."""
    kept: list[Draft] = []
    for draft in drafts:
        if _carried(draft, drafts, clauses) or _wish(draft, drafts, clauses):
            continue
        if draft.kind is Kind.CONVERSATION:
            draft.kind = _occasion(draft, kept, clauses)
        if draft.kind is Kind.CALL and draft.initiator is Initiator.ME and _unreached(draft, clauses):
            draft.kind, draft.initiator = Kind.NOTE, None
        if draft.kind is Kind.ASK and draft.outcome in (None, Outcome.OPEN):
            granted = draft.ask_kind is not None and any(
                one.kind is GRANTS.get(draft.ask_kind) and set(one.people) & set(draft.people)
                for one in drafts
            )
            draft.outcome = Outcome.YES if granted else Outcome.OPEN
        if not any(_twice(draft, one) for one in kept):
            kept.append(draft)
    return kept + _newcomers(kept)


def _carried(draft: Draft, drafts: Sequence[Draft], clauses: Sequence[Clause]) -> bool:
    over = CARRIES.get(draft.kind)
    if over is None:
        return False
    sentence = clauses[draft.clause].sentence
    # «Tom rang. We spoke about boats.»
    near = 1 if draft.kind in (Kind.CONVERSATION, Kind.NOTE) else 0
    return any(
        one.kind in over
        and 0 <= sentence - clauses[one.clause].sentence <= near
        and set(one.people) & set(draft.people)
        and (one.clause == draft.clause or (draft.kind is not Kind.GIVE_DELIVERED and one.kind not in _APART))
        for one in drafts
        if one is not draft
    )


def _wish(draft: Draft, drafts: Sequence[Draft], clauses: Sequence[Clause]) -> bool:
    """«wrote me, he wants a logo»: what is wanted is what they wrote for."""
    words = [token.word for token in clauses[draft.clause].words]
    if "fact: need" not in draft.because or "to" in words:
        return False
    sentence = clauses[draft.clause].sentence
    return any(
        one.kind in (Kind.INBOUND, Kind.REPLY)
        and one.people == draft.people
        and abs(clauses[one.clause].sentence - sentence) <= 1
        for one in drafts
    )


def _occasion(draft: Draft, kept: Sequence[Draft], clauses: Sequence[Clause]) -> Kind:
    """Talk told in the same sentence as a meeting or call is part of it."""
    sentence = clauses[draft.clause].sentence
    for one in kept:
        if one.kind in (Kind.MEETING, Kind.CALL) and clauses[one.clause].sentence == sentence:
            return one.kind if one.clause < draft.clause else draft.kind
    return draft.kind


def _unreached(draft: Draft, clauses: Sequence[Clause]) -> bool:
    """«called Tom, he was out»: nobody was spoken to."""
    if draft.clause + 1 >= len(clauses):
        return False
    after = clauses[draft.clause + 1]
    if after.words[0].people and not set(after.words[0].people) & set(draft.people):
        return False
    plain = f" {' '.join(token.word for token in after.raw)} "
    return any(f" {phrase} " in plain for phrase in UNREACHED)


def _twice(draft: Draft, one: Draft) -> bool:
    if (one.kind, one.people, one.ask_kind) != (draft.kind, draft.people, draft.ask_kind):
        return False
    return draft.kind is not Kind.FACT or one.clause == draft.clause


def _newcomers(kept: Sequence[Draft]) -> list[Draft]:
    told = {one for draft in kept for one in draft.people}
    found: list[Draft] = []
    for draft in kept:
        for one in draft.others:
            if one not in told:
                told.add(one)
                because = ("note: introduced to me",)
                found.append(
                    Draft(
                        Kind.NOTE, (one,), draft.clause, sure=draft.sure, after=draft.after, because=because
                    )
                )
    return found

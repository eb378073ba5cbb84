"""From clauses to entries: one clause after the other, each in the light of those before."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.understanding.facts import learned
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import ME
from bot.understanding.grammar.phrasebook import Hit
from bot.understanding.grammar.tokens import Token
from bot.understanding.kinds.asks import ask_kind, outcome
from bot.understanding.kinds.deeds import deeds
from bot.understanding.phrases.deeds import Deeds
from bot.understanding.phrases.words import CLASSES

#: One entry for all who took part; other kinds make one for each.
TOGETHER = frozenset((Kind.MEETING, Kind.CALL, Kind.INTRO_MADE, Kind.JOINT_VENTURE, Kind.CONVERSATION))
#: Writing that only carried something else: «emailed Tom to thank him» is thanks.
CARRIERS = {
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
            Kind.REPLY,
            Kind.AMPLIFIED,
        )
    ),
    Kind.GIVE_DELIVERED: frozenset(
        (Kind.THANKS_GIVEN, Kind.COMPLIMENT, Kind.ASK, Kind.INTRO_MADE, Kind.SHARED_THEIRS)
    ),
    Kind.CONVERSATION: frozenset((Kind.MEETING, Kind.CALL)),
    Kind.THANKS_RECEIVED: frozenset(),
}
_GATHERINGS = frozenset((Kind.MEETING, Kind.CALL, Kind.CONVERSATION))
_SAYS = CLASSES["say:*"]
_ASKING = frozenset(
    "ask asked asking asks if whether requesting request requested see would could can".split()
)


@dataclass(slots=True)
class Draft:
    """An entry while it is being read; `people` are places in the list of mentions."""

    kind: Kind
    people: tuple[int, ...]
    clause: int
    initiator: Initiator | None = None
    ask_kind: AskKind | None = None
    outcome: Outcome | None = None
    sure: float = 0.95
    after: int = 0
    """Where in the text the words begin that say what was given, asked or learned."""
    because: tuple[str, ...] = ()
    others: tuple[int, ...] = field(default=())


def story(clauses: Sequence[Clause], plans: frozenset[int]) -> list[Draft]:
    """The entries that the clauses tell, in order; `plans` are the places of clauses that are only intended."""
    drafts: list[Draft] = []
    for place, clause in enumerate(clauses):
        if place in plans:
            continue
        _clause(clauses, place, clause, drafts)
    return _settled(drafts, clauses)


def _clause(clauses: Sequence[Clause], place: int, clause: Clause, drafts: list[Draft]) -> None:
    asks = [draft for draft in drafts if draft.kind is Kind.ASK]
    plain = [token.word for token in clause.raw]
    hits = deeds(clause)
    if asks and _answers(clause, plain, asks, hits, place, drafts):
        hits = [
            hit
            for hit in hits
            if hit.means.kind in (Kind.TESTIMONIAL, Kind.REPLY, Kind.JOINT_VENTURE) and hit.means.sure > 0.6
        ]
    if clause.question and not any(hit.found.people for hit in hits):
        return
    told = False
    for hit in hits:
        asked = _asked(clauses, place, clause, hit)
        for draft in _drafts(hit, place, clause, asked):
            drafts.append(draft)
            told = True
    if not told and not clause.question:
        _said(clause, place, drafts)


def _asked(clauses: Sequence[Clause], place: int, clause: Clause, hit: Hit[Deeds]) -> AskKind | None:
    """The kind of favour, where what was done was to ask one."""
    kind = hit.means.kind
    if kind not in (Kind.QUESTION, Kind.MESSAGE):
        return None
    begin = clause.words[min(hit.found.own)].start
    rest = [token.word for token in clause.raw if token.start > begin]
    if kind is Kind.MESSAGE and _ASKING.isdisjoint(rest):
        return None
    found = ask_kind(rest)
    if found is None and place + 1 < len(clauses) and clauses[place + 1].sentence == clause.sentence:
        after = clauses[place + 1]
        if after.raw and after.raw[0].word in ("if", "whether", "to", "for", "would", "could", "can"):
            found = ask_kind([token.word for token in after.raw])
    return found


def _drafts(hit: Hit[Deeds], place: int, clause: Clause, asked: AskKind | None) -> list[Draft]:
    kind, initiator = hit.means.kind, hit.means.initiator
    people = hit.found.people
    if kind is Kind.INTRO_MADE and len(people) < 2:
        return []
    after = max(
        (clause.words[at].end for at in range(hit.found.start, hit.found.end) if clause.words[at].people),
        default=clause.start,
    )
    because = (f"{kind.value}: {hit.phrase.line}",)
    if asked is not None:
        made = [
            Draft(
                Kind.ASK,
                (one,),
                place,
                Initiator.ME,
                asked,
                None,
                hit.means.sure,
                after,
                (*because, f"ask: {asked.value}"),
            )
            for one in people
        ]
        return made
    groups = (
        [people]
        if kind in TOGETHER and "conversations" not in hit.phrase.line
        else [(one,) for one in people]
    )
    return [
        Draft(kind, group, place, initiator, None, None, hit.means.sure, after, because, hit.found.others)
        for group in groups
    ]


def _answers(
    clause: Clause,
    plain: list[str],
    asks: Sequence[Draft],
    hits: Sequence[Hit[Deeds]],
    place: int,
    drafts: list[Draft],
) -> bool:
    """Whether the clause says how an ask before it stands; the ask then has it."""
    if any(hit.means.initiator is Initiator.ME and hit.means.kind is not Kind.NOTE for hit in hits):
        return False
    head = clause.words[0]
    about = head.people or next((token.people for token in clause.words if token.people), ())
    if head.word in ME and about == ():
        return False
    said = outcome(plain)
    if said is None:
        return False
    if head.people and not any(one in draft.people for draft in asks for one in about) and head.word == "P":
        # «Kofi yes to beta, Esi no»: the same ask, to somebody else.
        last = asks[-1]
        drafts.extend(
            Draft(
                Kind.ASK,
                (one,),
                place,
                Initiator.ME,
                last.ask_kind,
                said,
                0.8,
                clause.end,
                ("ask: the same as before",),
            )
            for one in about
        )
        return True
    for draft in asks:
        if draft.outcome is None and (
            not about or any(one in draft.people for one in about) or len(asks) == 1
        ):
            draft.outcome = said
            draft.because = (*draft.because, f"outcome: {said.value}")
    return True


def _said(clause: Clause, place: int, drafts: list[Draft]) -> None:
    """A clause without a deed: an answer to what was written before, or something learned."""
    fact = learned(clause)
    if fact is not None:
        drafts.append(
            Draft(Kind.FACT, fact.people, place, None, None, None, 0.8, clause.start, (f"fact: {fact.sort}",))
        )
        return
    words = clause.words
    if len(words) > 1 and words[0].people and not words[0].owns and words[1].word in _SAYS:
        for draft in reversed(drafts):
            if draft.kind in (Kind.MESSAGE, Kind.QUESTION) and set(words[0].people) <= set(draft.people):
                drafts.append(
                    Draft(
                        Kind.REPLY,
                        words[0].people,
                        place,
                        Initiator.ME,
                        None,
                        None,
                        0.8,
                        words[1].end,
                        ("reply: said after a message",),
                    )
                )
                return


def _settled(drafts: list[Draft], clauses: Sequence[Clause]) -> list[Draft]:
    """Without what is said twice, and with a note on each new person that nothing else is told of."""
    kept: list[Draft] = []
    for draft in drafts:
        sentence = clauses[draft.clause].sentence
        near = [
            one
            for one in drafts
            if one is not draft
            and clauses[one.clause].sentence == sentence
            and set(one.people) & set(draft.people)
        ]
        if any(
            one.kind in CARRIERS.get(draft.kind, ())
            and (draft.kind is not Kind.GIVE_DELIVERED or one.clause == draft.clause)
            for one in near
        ):
            continue
        if draft.kind is Kind.INBOUND and any(one.kind in _GATHERINGS for one in near):
            continue
        if draft.kind is Kind.CONVERSATION:
            draft.kind = next(
                (
                    one.kind
                    for one in kept
                    if one.kind in (Kind.MEETING, Kind.CALL)
                    and clauses[one.clause].sentence == sentence
                    and one.clause < draft.clause
                ),
                draft.kind,
            )
        if draft.kind is Kind.ASK and draft.outcome is None:
            draft.outcome = Outcome.OPEN
        twice = next(
            (
                one
                for one in kept
                if one.kind is draft.kind
                and one.people == draft.people
                and one.ask_kind is draft.ask_kind
                and (draft.kind is not Kind.FACT or one.clause == draft.clause)
            ),
            None,
        )
        if twice is None:
            kept.append(draft)
    told = {one for draft in kept for one in draft.people}
    for draft in tuple(kept):
        for one in draft.others:
            if one not in told:
                told.add(one)
                kept.append(
                    Draft(
                        Kind.NOTE, (one,), draft.clause, sure=draft.sure, because=("note: introduced to me",)
                    )
                )
    return kept

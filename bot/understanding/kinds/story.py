"""From clauses to entries: one clause after the other, each in the light of those before."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.understanding.facts import learned
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import ME
from bot.understanding.grammar.phrasebook import Hit
from bot.understanding.kinds.asks import asked, outcome
from bot.understanding.kinds.deeds import deeds
from bot.understanding.phrases.deeds import Deeds
from bot.understanding.phrases.glue import is_past
from bot.understanding.phrases.words import CLASSES

#: One entry for all who took part; other kinds make one for each.
TOGETHER = frozenset((Kind.MEETING, Kind.CALL, Kind.INTRO_MADE, Kind.JOINT_VENTURE, Kind.CONVERSATION))
#: No surer than this is a guess.
GUESS = 0.5
_SAYS = CLASSES["say:*"]
_LOVED = CLASSES["LOVED"]
_PRAISE = CLASSES["LOVED"] | CLASSES["HELPFUL"]
#: What somebody does of themselves, though it may also answer an ask.
_OF_THEMSELVES = frozenset(
    (
        Kind.TESTIMONIAL,
        Kind.REPLY,
        Kind.JOINT_VENTURE,
        Kind.REFERRAL,
        Kind.INTRO_RECEIVED,
        Kind.CALL,
        Kind.MEETING,
    )
)


@dataclass(slots=True)
class Draft:
    """An entry while it is being read; `people` and `others` are places in the list of mentions."""

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
    others: tuple[int, ...] = ()
    until: int = 0
    """Where they end; 0 for the end of the clause."""


def story(clauses: Sequence[Clause], plans: frozenset[int], known: frozenset[int]) -> list[Draft]:
    """The entries that the clauses tell, in order.

    `plans` are the places of clauses that are only intended, `known` those of mentions of contacts there are:
    only of them is anything guessed.
    """
    drafts: list[Draft] = []
    questions: list[int] = []
    for place, clause in enumerate(clauses):
        if place in plans:
            continue
        following = clauses[place + 1] if place + 1 < len(clauses) else None
        if clause.question and not told_anyway(clause):
            questions.append(place)
        else:
            put = _asked_before(clauses, questions, place, drafts)
            if not put:
                _tell(clause, place, clauses[place - 1] if place else None, following, drafts, known)
    return drafts


def told_anyway(clause: Clause) -> bool:
    """«asked Ana how the baby is?» tells, whatever its mark."""
    return clause.words[0].word in ME and len(clause.words) > 1 and is_past(clause.words[1].word)


def _tell(
    clause: Clause,
    place: int,
    before: Clause | None,
    following: Clause | None,
    drafts: list[Draft],
    known: frozenset[int],
) -> None:
    """Adds what one clause says."""
    spoken_of = next((token.people for token in reversed(before.words) if token.people), ()) if before else ()
    if clause.raw[0].word in ("like", "as") and len(clause.words) > 2:
        return
    hits = [hit for hit in deeds(clause) if hit.means.sure > GUESS or known.issuperset(hit.found.people)]
    answered = _answers(clause, hits, place, drafts)
    if answered:
        hits = [hit for hit in hits if hit.means.kind in _OF_THEMSELVES and hit.means.sure > 0.6]
    else:
        favour = asked(clause, following)
        if favour is not None and not any(
            hit.means.kind in _OF_THEMSELVES and len(hit.found.own) > len(favour.own) for hit in hits
        ):
            because = (f"ask: {favour.line}", f"ask: {favour.kind.value}")
            drafts.extend(
                Draft(
                    Kind.ASK,
                    (one,),
                    place,
                    Initiator.ME,
                    favour.kind,
                    favour.outcome,
                    0.9,
                    favour.after,
                    because,
                )
                for one in favour.people
            )
            hits = [
                hit
                for hit in hits
                if hit.found.own.isdisjoint(favour.own)
                and hit.means.kind in (Kind.CALL, Kind.MEETING, Kind.REPLY)
            ]
            if not hits:
                return
    fact = None if answered or (hits and hits[0].means.sure >= 0.6) else learned(clause)
    if fact is not None:
        because = (f"fact: {fact.sort}",)
        drafts.extend(
            Draft(Kind.FACT, (one,), place, None, None, None, 0.8, clause.start, because) for one in fact.people
        )
        return
    for hit in hits:
        made = _drafts(hit, place, clause, spoken_of)
        if before is not None and _praises(hit, clause, before):
            for draft in made:
                draft.kind = Kind.COMPLIMENT
        drafts.extend(made)
    if not hits and not answered:
        _said(clause, place, drafts)


def _praises(hit: Hit[Deeds], clause: Clause, before: Clause) -> bool:
    """«Teo's prototype wowed me and I let him know»: what was told is the praise just written."""
    if hit.means.kind is not Kind.MESSAGE or not any(token.word in _LOVED for token in before.raw):
        return False
    if not any(set(token.people) & set(hit.found.people) for token in before.words):
        return False
    rest = [token.word for token in clause.words[hit.found.end :]]
    return not rest or rest[0] in ("so", "that", "as", "this", "it")


def _drafts(hit: Hit[Deeds], place: int, clause: Clause, spoken_of: tuple[int, ...]) -> list[Draft]:
    kind = hit.means.kind
    people = hit.found.people or spoken_of
    if kind is None or not people or (kind is Kind.INTRO_MADE and len(people) < 2):
        return []
    after = max(
        (clause.words[at].end for at in range(hit.found.start, hit.found.end) if clause.words[at].people),
        default=clause.start,
    )
    because = (f"{kind.value}: {hit.phrase.line}",)
    together = kind in TOGETHER and "conversations" not in hit.phrase.line
    groups = [people] if together else [(one,) for one in people]
    return [
        Draft(
            kind,
            group,
            place,
            hit.means.initiator,
            None,
            None,
            hit.means.sure,
            after,
            because,
            hit.found.others,
        )
        for group in groups
    ]


def _answers(clause: Clause, hits: Sequence[Hit[Deeds]], place: int, drafts: list[Draft]) -> bool:
    """Whether the clause says how an ask before it stands; the ask then has it."""
    asks = [draft for draft in drafts if draft.kind is Kind.ASK]
    if not asks or any(hit.means.initiator is Initiator.ME and hit.means.kind is not Kind.REPLY for hit in hits):
        return False
    head = clause.words[0]
    about = head.people or next((token.people for token in clause.words if token.people), ())
    if head.word in ME and not about:
        return False
    said = outcome([token.word for token in clause.raw])
    if said is None:
        return False
    concerned = [draft for draft in asks if not about or set(about) & set(draft.people)]
    if concerned:
        for draft in concerned:
            if draft.outcome in (None, Outcome.OPEN):
                draft.outcome = said
                draft.because = (*draft.because, f"outcome: {said.value}")
        return True
    if head.people and head.word == "P" and len(clause.words) <= 6:
        # «Kofi yes to beta, Esi no»: the same ask, to somebody else.
        drafts.extend(
            Draft(
                Kind.ASK,
                (one,),
                place,
                Initiator.ME,
                asks[-1].ask_kind,
                said,
                0.8,
                clause.end,
                ("ask: as before",),
            )
            for one in about
        )
        return True
    return False


def _asked_before(clauses: Sequence[Clause], questions: list[int], place: int, drafts: list[Draft]) -> bool:
    """«Would Tom test it? Asked.»: whether the question was put to him."""
    if not questions or not any(token.word in ("asked", "ask") for token in clauses[place].raw):
        return False
    last = questions.pop()
    favour = asked(clauses[last], None)
    if favour is None:
        return False
    because = (f"ask: {favour.line}", f"ask: {favour.kind.value}")
    drafts.extend(
        Draft(
            Kind.ASK,
            (one,),
            place,
            Initiator.ME,
            favour.kind,
            Outcome.OPEN,
            0.8,
            favour.after,
            because,
            until=clauses[last].end,
        )
        for one in favour.people
    )
    return True


def _said(clause: Clause, place: int, drafts: list[Draft]) -> None:
    """A clause without a deed: an answer to what was written before."""
    words = clause.words
    if len(words) < 2 or not words[0].people or words[0].owns:
        return
    if any(token.word in _PRAISE for token in words):
        for draft in drafts:
            if draft.kind is Kind.GIVE_DELIVERED and set(words[0].people) & set(draft.people):
                because = ("give_confirmed: praised what was given",)
                drafts.append(
                    Draft(Kind.GIVE_CONFIRMED, words[0].people, place, Initiator.THEM, None, None, 0.7, words[0].end, because)
                )
                return
    if words[1].word in _SAYS:
        for draft in reversed(drafts):
            if draft.kind in (Kind.MESSAGE, Kind.QUESTION) and set(words[0].people) <= set(draft.people):
                because = ("reply: said after a message",)
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
                        because,
                    )
                )
                return

"""From clauses to entries: one clause after the other, each in the light of those before."""

from collections.abc import Sequence

from bot.domain.kinds import Initiator, Kind, Outcome
from bot.understanding.facts import learned
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.pattern import ME
from bot.understanding.grammar.phrasebook import Hit
from bot.understanding.kinds.asks import Asked, ask_kind, asked, implied, outcome, wondered
from bot.understanding.kinds.deeds import deeds
from bot.understanding.kinds.draft import GUESS, Draft
from bot.understanding.kinds.guess import guess
from bot.understanding.phrases.deeds import Deeds
from bot.understanding.phrases.glue import is_past
from bot.understanding.phrases.words import CLASSES

#: One entry for all who took part; other kinds make one for each.
TOGETHER = frozenset((Kind.MEETING, Kind.CALL, Kind.INTRO_MADE, Kind.JOINT_VENTURE, Kind.CONVERSATION))
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
#: What can be told in the same clause as an ask and is something besides.
_BESIDES = frozenset((Kind.CALL, Kind.MEETING, Kind.REPLY))
_WEAK = 0.6
#: «Tom in, Li Wei out»
_BRIEF = 2
_BRIEFLY = {"in": Outcome.YES, "on": Outcome.YES, "up": Outcome.YES, "game": Outcome.YES, "keen": Outcome.YES}
_BRIEFLY |= {"out": Outcome.NO, "pass": Outcome.NO, "not": Outcome.NO}
_SAYS = CLASSES["say:*"]
_LOVED = CLASSES["LOVED"]
_GRATEFUL = CLASSES["GRATEFUL"]
_PRAISE = CLASSES["LOVED"] | CLASSES["HELPFUL"]


def story(clauses: Sequence[Clause], plans: frozenset[int], known: frozenset[int]) -> list[Draft]:
    """The entries that the clauses tell, in order.

    `plans` are the places of clauses that are only intended, `known` those of mentions of contacts there are:
    only of them is anything guessed.
    """
    told = _Story(clauses, known)
    questions: list[int] = []
    for place, clause in enumerate(clauses):
        if place in plans:
            continue
        if clause.question and not told_anyway(clause):
            questions.append(place)
        elif not told.asked_before(questions, place):
            before = len(told.drafts)
            told.tell(place)
            if len(told.drafts) == before and ask_kind([token.word for token in clause.raw]) is not None:
                # «wondering if Tom would test it»: asked only if what follows says so.
                questions.append(place)
    if told.drafts:
        return told.drafts
    guesses = (guess(clause, place, known) for place, clause in enumerate(clauses) if place not in plans)
    return [one for one in guesses if one is not None]


def told_anyway(clause: Clause) -> bool:
    """«asked Tom how the boat is?» tells, whatever its mark."""
    return clause.words[0].word in ME and len(clause.words) > 1 and is_past(clause.words[1].word)


class _Story:
    """What has been told so far."""

    def __init__(self, clauses: Sequence[Clause], known: frozenset[int]) -> None:
        self.clauses = clauses
        self.known = known
        self.drafts: list[Draft] = []

    def tell(self, place: int) -> None:
        """Adds what one clause says."""
        clause = self.clauses[place]
        if clause.raw[0].word in ("like", "as") and len(clause.words) > 2:
            return
        hits = [hit for hit in deeds(clause) if self._may_be(hit)]
        if self._answers(clause, hits, place):
            hits = [hit for hit in hits if hit.means.kind in _OF_THEMSELVES and hit.means.sure > _WEAK]
        elif (favour := self._favour(place, hits)) is not None:
            self._ask(favour, place)
            hits = [
                hit for hit in hits if hit.means.kind in _BESIDES and favour.own.isdisjoint(hit.found.own)
            ]
        elif not hits and (favour := implied(clause)) is not None:
            self._ask(favour, place)
        elif not hits or hits[0].means.sure < _WEAK:
            fact = learned(clause)
            if fact is not None:
                because = (f"fact: {fact.sort}",)
                for one in fact.people:
                    draft = Draft(Kind.FACT, (one,), place, sure=0.8, after=clause.start, because=because)
                    self.drafts.append(draft)
                return
            if not hits:
                self._echo(clause, place)
        for hit in hits:
            self.drafts.extend(self._drafts(hit, place))

    def asked_before(self, questions: list[int], place: int) -> bool:
        """«Would Tom test it? Asked.»: whether the clause says that a question before it was put."""
        if not questions or not any(token.word in ("asked", "ask") for token in self.clauses[place].raw):
            return False
        last = questions.pop()
        favour = wondered(self.clauses[last])
        if favour is None:
            return False
        self._ask(favour, place, self.clauses[last].end)
        return True

    def _may_be(self, hit: Hit[Deeds]) -> bool:
        return hit.means.sure > GUESS or self.known.issuperset(hit.found.people)

    def _favour(self, place: int, hits: Sequence[Hit[Deeds]]) -> Asked | None:
        """The favour that the clause asks, unless it rather says that one was done."""
        following = self.clauses[place + 1] if place + 1 < len(self.clauses) else None
        before = self.clauses[place - 1] if place else None
        favour = asked(self.clauses[place], following, before)
        if favour is None:
            return None
        done = any(hit.means.kind in _OF_THEMSELVES and len(hit.found.own) > len(favour.own) for hit in hits)
        return None if done else favour

    def _ask(self, favour: Asked, place: int, until: int = 0) -> None:
        because = (f"ask: {favour.line}", f"ask: {favour.kind.value}")
        for one in favour.people:
            draft = Draft(Kind.ASK, (one,), place, Initiator.ME, favour.kind, favour.outcome, 0.9)
            draft.after, draft.until, draft.because = favour.after, until, because
            self.drafts.append(draft)

    def _drafts(self, hit: Hit[Deeds], place: int) -> list[Draft]:
        clause = self.clauses[place]
        before = self.clauses[place - 1] if place else None
        kind, people = hit.means.kind, hit.found.people
        if not people and before is not None:
            people = next((token.people for token in reversed(before.words) if token.people), ())
        if (
            kind is None
            or not people
            or (kind is Kind.INTRO_MADE and len(people) < 2 and "my|our" not in hit.phrase.line)
        ):
            return []
        if before is not None:
            kind = _echoed(hit, clause, before) or kind
        named = [token.end for token in clause.words[hit.found.start : hit.found.end] if token.people]
        because = (f"{kind.value}: {hit.phrase.line}",)
        listed = kind is Kind.CONVERSATION and any(one in hit.phrase.line for one in (":", "conversations"))
        together = kind in TOGETHER and not listed
        return [
            Draft(
                kind,
                group,
                place,
                hit.means.initiator,
                sure=hit.means.sure,
                after=max(named, default=clause.start),
                because=because,
                others=hit.found.others,
            )
            for group in ([people] if together else [(one,) for one in people])
        ]

    def _answers(self, clause: Clause, hits: Sequence[Hit[Deeds]], place: int) -> bool:
        """Whether the clause says how an ask before it stands; the ask then has it."""
        asks = [draft for draft in self.drafts if draft.kind is Kind.ASK]
        mine = any(hit.means.initiator is Initiator.ME and hit.means.kind is not Kind.REPLY for hit in hits)
        if not asks or mine:
            return False
        head = clause.words[0]
        about = head.people or next((token.people for token in clause.words if token.people), ())
        if head.word in ME and not about:
            return False
        said = outcome([token.word for token in clause.raw])
        if said is None and len(clause.words) == _BRIEF:
            said = _BRIEFLY.get(clause.words[1].word)
        if said is None:
            return False
        concerned = [draft for draft in asks if not about or set(about) & set(draft.people)]
        for draft in concerned:
            if draft.outcome in (None, Outcome.OPEN):
                draft.outcome = said
                draft.because = (*draft.because, f"outcome: {said.value}")
        if concerned:
            return True
        if head.people and head.word == "P" and len(clause.words) <= 6:
            # «Tom yes to the trial, Li Wei no»: the same ask, to somebody else.
            for one in about:
                again = Draft(Kind.ASK, (one,), place, Initiator.ME, asks[-1].ask_kind, said, 0.8)
                again.after, again.because = clause.end, ("ask: as before",)
                self.drafts.append(again)
            return True
        return False

    def _echo(self, clause: Clause, place: int) -> None:
        """A clause without a deed may be an answer to what was written, or praise for what was given."""
        words = clause.words
        if len(words) < 2 or not words[0].people or words[0].owns:
            return
        who = words[0].people
        before = [draft for draft in self.drafts if set(who) & set(draft.people)]
        praised = any(token.word in _PRAISE for token in words)
        if praised and any(draft.kind is Kind.GIVE_DELIVERED for draft in before):
            because = "give_confirmed: praised what was given"
            echo = Draft(Kind.GIVE_CONFIRMED, who, place, Initiator.THEM, sure=0.7)
        elif words[1].word in _SAYS and any(draft.kind in (Kind.MESSAGE, Kind.QUESTION) for draft in before):
            because = "reply: said after a message"
            echo = Draft(Kind.REPLY, who, place, Initiator.ME, sure=0.8)
        else:
            return
        echo.after, echo.because = words[1].end, (because,)
        self.drafts.append(echo)


def _echoed(hit: Hit[Deeds], clause: Clause, before: Clause) -> Kind | None:
    """«Tom's garden is lovely and I said so to him»: what was told is the praise or thanks just written."""
    if hit.means.kind is not Kind.MESSAGE or not any(
        set(token.people) & set(hit.found.people) for token in before.words
    ):
        return None
    rest = [token.word for token in clause.words[hit.found.end :]]
    if rest and rest[0] not in ("so", "that", "as", "this", "it"):
        return None
    written = {token.word for token in before.raw}
    if written & _GRATEFUL:
        return Kind.THANKS_GIVEN
    return Kind.COMPLIMENT if written & _LOVED else None

"""Where clauses begin and end: «called Tom, Li Wei called» says two things."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.understanding.grammar.pattern import JOINT, ME
from bot.understanding.grammar.people import DEED, DEED_LINK, HARD, resolved, skip
from bot.understanding.grammar.tokens import PERSON, PICTURE, Token
from bot.understanding.phrases import glue
from bot.understanding.phrases.words import CLASSES

#: «asked both: Tom in, Li Wei out»
_SHORTLY = frozenset("in out yes no maybe on not".split())
_AND = frozenset(("and", "but", "then", "plus", "while", "or", "yet", "so", "also"))
_WHEN = frozenset(("when", "where", "while"))
_INTRODUCES = CLASSES["introduce:*"]
_KEEPS_COMMA = frozenset("if whether about for to with by from at on of in regarding re please and".split())
_BOUND = frozenset("with to from by of let on at and in into not be".split())


class Segment(NamedTuple):
    """The words of a clause as they stand; `lead` is the conjunction or mark before it."""

    words: tuple[Token, ...]
    lead: str
    sentence: int
    question: bool
    aside: bool
    """In brackets."""


def segments(words: Sequence[Token]) -> list[Segment]:
    """The clauses of a tokenised text, in order; what stands in brackets comes after its clause."""
    found: list[Segment] = []
    sentence: list[Token] = []
    number = 0
    for token in (*resolved(words), Token(".", 0, 0)):
        if token.word not in HARD:
            sentence.append(token)
            continue
        if sentence:
            asked = token.word == "?"
            found.extend(
                Segment(tuple(part), lead, number, asked, aside) for lead, aside, part in _split(sentence)
            )
            number += 1
        sentence = []
    return found


def subject(token: Token) -> bool:
    """Whether a clause can be about what this word, at its beginning, does."""
    if token.word in ("i", "we", JOINT) or token.word in glue.SUBJECT_PRONOUNS:
        return True
    return token.word == PERSON and not token.owns


def begins(words: Sequence[Token], at: int) -> bool:
    """Whether a clause of its own begins at this place."""
    at = skip(words, at)
    if at >= len(words):
        return False
    token = words[at]
    after = skip(words, at + 1)
    following = words[after] if after < len(words) else None
    if subject(token):
        return following is not None and glue.is_finite(following.word)
    if token.people and (token.owns or token.either):
        return any(glue.is_past(one.word) or one.word in glue.AUXILIARIES for one in words[at + 1 : at + 5])
    if glue.is_past(token.word) or token.word in glue.AUXILIARIES or token.word in glue.PLAN_STARTS:
        return True
    if token.word in glue.PRESENT:
        return token.word not in glue.NOUNISH or (following is not None and following.word not in DEED_LINK)
    near = words[at : at + 5]
    for place, one in enumerate(near):
        if one.word in DEED and any(link.word in DEED_LINK for link in near[place + 1 :]):
            return True
        if one.people or one.word in DEED_LINK:
            break
    return False


class _Cutter:
    """Cuts one sentence; holds what has been cut so far."""

    def __init__(self) -> None:
        self.found: list[tuple[str, bool, list[Token]]] = []
        self.asides: list[tuple[str, bool, list[Token]]] = []
        self.current: list[Token] = []
        self.lead = ""
        self.verb = False
        self.inside = False
        """After «that», «how» or «told her»: the next subject belongs to what is told."""

    def cut(self, lead: str) -> None:
        if self.current:
            self.found.append((self.lead, False, self.current))
            self.found.extend(self.asides)
            self.asides = []
        self.current, self.lead, self.verb, self.inside = [], lead, False, False

    def add(self, token: Token) -> None:
        self.current.append(token)
        word = token.word
        if (
            glue.is_past(word)
            or word in glue.AUXILIARIES
            or (word in glue.PRESENT and word not in glue.NOUNISH)
        ):
            self.verb = True
        if word in glue.SUBORDINATORS or word in glue.REPORTING or word in _WHEN:
            self.inside = True

    @property
    def bare(self) -> bool:
        """Nothing yet but somebody's name."""
        return all(one.people or one.word in glue.FILLERS for one in self.current)


def _split(sentence: Sequence[Token]) -> list[tuple[str, bool, list[Token]]]:
    """The clauses of a sentence: what leads them, whether in brackets, and their words."""
    made = _Cutter()
    at = 0
    while at < len(sentence):
        token = sentence[at]
        word = token.word
        if word == "(":
            at = _aside(made, sentence, at)
            continue
        if word == ")":
            at += 1
            continue
        if not made.current and word in _AND:
            made.lead = word if made.lead in ("", ",") else made.lead
        elif word == ",":
            _comma(made, sentence, at)
        elif word in _AND and not made.bare and begins(sentence, at + 1) and not _helped(made, sentence, at):
            made.cut(word)
        elif word == ":" and made.current:
            answer = (
                at + 2 < len(sentence) and bool(sentence[at + 1].people) and sentence[at + 2].word in _SHORTLY
            )
            if answer or (begins(sentence, at + 1) and not (made.bare and len(sentence) - at <= 3)):
                made.cut(":")
            else:
                made.add(token)
        elif word == PICTURE:
            if made.current and begins(sentence, at + 1):
                made.cut(",")
        elif word == "who" and made.current and (made.current[-1].people or sentence[at - 1].word == ","):
            # «met Tom, who knows her»: who is the person just named.
            people = next((one.people for one in reversed(made.current) if one.people), ())
            made.cut("who")
            made.add(token._replace(people=people))
        else:
            if made.verb and subject(token) and _runs_on(made, sentence, at):
                made.cut("")
            made.add(token)
        at += 1
    made.cut("")
    made.found.extend(made.asides)
    return made.found


def _aside(made: _Cutter, sentence: Sequence[Token], at: int) -> int:
    """Sets aside what stands in brackets; the place after them. «Tom (lunch)» is read as «Tom: lunch»."""
    to = next((place for place in range(at + 1, len(sentence)) if sentence[place].word == ")"), len(sentence))
    inner = list(sentence[at + 1 : to])
    if inner and made.current and made.bare and len(inner) <= 2 and inner[0].word in DEED:
        made.current.append(Token(":", inner[0].start, inner[0].start))
        made.current.extend(inner)
    elif inner:
        made.asides.append(("(", True, inner))
    return to + 1


def _comma(made: _Cutter, sentence: Sequence[Token], at: int) -> None:
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    before = sentence[at - 1].word
    named = before in glue.BEFORE_NAMES or any(one.word in _INTRODUCES for one in made.current)
    if following == PERSON and named and not sentence[at - 1].people and not begins(sentence, at + 1):
        # «presented me to his partner, Li Wei»
        return
    if following == "who":
        return
    if made.bare and following in DEED and made.current:
        # «Tom, lunch, an hour»
        made.add(sentence[at]._replace(word=":"))
        return
    joined = following in _AND and begins(sentence, at + 2)
    if joined or following not in _KEEPS_COMMA or begins(sentence, at + 1):
        made.cut(",")


def _helped(made: _Cutter, sentence: Sequence[Token], at: int) -> bool:
    """Whether what follows «and» was done to the speaker: «said my tip worked and saved her hours»."""
    verb = skip(sentence, at + 1)
    if not made.inside or not made.current[0].people or verb + 1 >= len(sentence):
        return False
    if not glue.is_past(sentence[verb].word):
        return False
    return sentence[verb + 1].people == made.current[0].people


def _runs_on(made: _Cutter, sentence: Sequence[Token], at: int) -> bool:
    """Whether a new clause begins here without any mark: «tom rang i made him tea»."""
    after = skip(sentence, at + 1)
    if after >= len(sentence) or not glue.is_finite(sentence[after].word, sentence[at].word == PERSON):
        return False
    before = made.current[-1]
    if len(made.current) == 1 and before.word in glue.AUXILIARIES:
        return False
    if before.word in glue.SUBORDINATORS or before.word in glue.REPORTING or before.word in _AND:
        return False
    if before.word in _BOUND:
        return False
    if (
        (before.people or before.word in ME)
        and len(made.current) > 1
        and made.current[-2].word in glue.REPORTING
    ):
        return False
    if made.inside:
        made.inside = False
        return False
    return True

"""A text as clauses, each with its subject: «dm'd Ana and Bob, Bob replied» says two things."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.understanding.grammar.pattern import JOINT, ME
from bot.understanding.grammar.tokens import PERSON, Token
from bot.understanding.phrases import glue
from bot.understanding.phrases.words import CLASSES

_HARD = frozenset((".", "!", "?", ";", "\n", "-"))
_AND = frozenset(("and", "but", "then", "plus", "while", "or", "yet", "so", "also"))
_SELF = frozenset(("i", "me", "myself"))
_DEED = (
    CLASSES["COFFEE"]
    | CLASSES["CALL"]
    | CLASSES["MESSAGE"]
    | CLASSES["CONVERSATION"]
    | CLASSES["TESTIMONIAL"]
)
_DEED_LINK = frozenset(("with", "to", "from", "w"))
_KEEPS_COMMA = frozenset("if whether about for to with by from at on of in regarding re please and".split())
_THINGS = _DEED | CLASSES["RESOURCE"] | CLASSES["POST"] | frozenset(("word", "note", "thanks", "question"))


class Clause(NamedTuple):
    """One clause: its words without fillers and with its implied subject, and where it stands.

    `raw` are all of its words; `lead` is the conjunction before it; `sentence` counts from 0.
    """

    words: tuple[Token, ...]
    raw: tuple[Token, ...]
    start: int
    end: int
    lead: str
    sentence: int
    question: bool
    aside: bool
    """In brackets."""


def clauses(words: Sequence[Token]) -> list[Clause]:
    """The clauses of a tokenised text, in order of the text; what stands in brackets after its clause."""
    joined = _joined(_resolved(_grouped(words)))
    found: list[Clause] = []
    subject: Token | None = None
    sentence: list[Token] = []
    number = 0
    for token in (*joined, Token(".", joined[-1].end if joined else 0, joined[-1].end if joined else 0)):
        if token.word not in _HARD:
            sentence.append(token)
            continue
        asked = token.word == "?"
        if sentence:
            subject = None if token.word == "-" else subject
            for lead, aside, part in _split(sentence):
                clause, subject = _clause(part, lead, number, asked, aside, subject, found)
                if clause is not None:
                    found.append(clause)
            number += 1
        sentence = []
        subject = None
    return found


def _grouped(words: Sequence[Token]) -> list[Token]:
    """Lists of people as one word: «Ana, Bob and Li Wei»."""
    found: list[Token] = []
    verb = False
    at = 0
    while at < len(words):
        token = words[at]
        if token.word in _HARD:
            verb = False
        elif not verb:
            verb = glue.is_past(token.word) or token.word in glue.AUXILIARIES
        if token.people:
            while True:
                to = at + 1
                while to < len(words) and words[to].word in (",", "and", "/", "\n"):
                    if words[to].word == "\n" and words[to - 1].word != ",":
                        break
                    to += 1
                if to == at + 1 or to >= len(words) or not words[to].people or token.owns:
                    break
                after = _skip(words, to + 1)
                runs_on = (
                    not words[to].owns
                    and after < len(words)
                    and (glue.is_finite(words[after].word) and words[after].word not in _DEED)
                )
                if runs_on and (verb or (words[to - 1].word == "," and _apart(words, at))):
                    break
                token = Token(
                    PERSON, token.start, words[to].end, token.people + words[to].people, words[to].owns
                )
                at = to
        found.append(token)
        at += 1
    return found


def _apart(words: Sequence[Token], at: int) -> bool:
    """Whether the name at this place already belongs to something: «zoom with Ana, Bob replied»."""
    return at > 0 and words[at - 1].word in _DEED_LINK | {"for", "about", "of"}


def _resolved(words: Sequence[Token]) -> list[Token]:
    """Pronouns as the person or people last named."""
    last: tuple[int, ...] = ()
    group: tuple[int, ...] = ()
    found: list[Token] = []
    for at, token in enumerate(words):
        if token.people:
            before = words[at - 1].word if at else ""
            # «about my wife Ana's new job»: she is a subject of talk, not the one who talked.
            if not last or before not in ("our", "my", "about"):
                last = token.people
            if len(token.people) > 1:
                group = token.people
            elif group:
                group = group if set(token.people) <= set(group) else ()
            found.append(token)
        elif token.word in glue.PRONOUNS and last:
            many = token.word in glue.MANY
            people = (group or last) if many else last[-1:]
            found.append(
                Token(
                    token.word,
                    token.start,
                    token.end,
                    people,
                    token.word in glue.OWNING,
                    token.word in ("her",),
                )
            )
        else:
            found.append(token)
    return found


def _joined(words: Sequence[Token]) -> list[Token]:
    """«Ana and I», «me and Ana» as one word."""
    found: list[Token] = []
    at = 0
    verb = False
    while at < len(words):
        token = words[at]
        three = words[at : at + 3]
        if token.word in _HARD or token.word == ",":
            verb = False
        if not verb and len(three) == 3 and three[1].word == "and":
            first, _, third = three
            pair = (first.people and not first.owns and third.word in _SELF) or (
                first.word in _SELF and third.people and not third.owns
            )
            if pair:
                found.append(Token(JOINT, first.start, third.end, first.people or third.people))
                at += 3
                if at < len(words) and words[at].word == "we":
                    at += 1
                continue
        verb = verb or glue.is_past(token.word)
        found.append(token)
        at += 1
    return found


def _skip(words: Sequence[Token], at: int) -> int:
    while at < len(words) and words[at].word in glue.FILLERS:
        at += 1
    return at


def _subject(token: Token) -> bool:
    if token.word in ("i", "we", JOINT) or token.word in glue.SUBJECT_PRONOUNS:
        return True
    return token.word == PERSON and not token.owns


def _begins(words: Sequence[Token], at: int) -> bool:
    """Whether a clause of its own begins at this place."""
    at = _skip(words, at)
    if at >= len(words):
        return False
    token = words[at]
    after = _skip(words, at + 1)
    following = words[after] if after < len(words) else None
    if _subject(token):
        return following is not None and glue.is_finite(following.word)
    if token.people and (token.owns or token.either):
        return any(glue.is_past(one.word) or one.word in glue.AUXILIARIES for one in words[at + 1 : at + 5])
    if glue.is_past(token.word) or token.word in glue.AUXILIARIES or token.word in glue.PLAN_STARTS:
        return True
    if token.word in glue.PRESENT:
        return token.word not in glue.NOUNISH or (following is not None and following.word not in _DEED_LINK)
    near = words[at : at + 5]
    for place, one in enumerate(near):
        if one.word in _DEED and any(link.word in _DEED_LINK for link in near[place + 1 :]):
            return True
        if one.people or one.word in _DEED_LINK:
            break
    return False


def _split(sentence: Sequence[Token]) -> list[tuple[str, bool, list[Token]]]:
    """The clauses of a sentence: what leads them, whether in brackets, and their words."""
    found: list[tuple[str, bool, list[Token]]] = []
    asides: list[tuple[str, bool, list[Token]]] = []
    current: list[Token] = []
    lead = ""
    verb = False
    at = 0

    def cut(new: str) -> None:
        nonlocal current, lead, verb
        if current:
            found.append((lead, False, current))
            found.extend(asides)
            asides.clear()
        current, lead, verb = [], new, False

    while at < len(sentence):
        token = sentence[at]
        word = token.word
        if word == "(":
            to = next(
                (place for place in range(at + 1, len(sentence)) if sentence[place].word == ")"),
                len(sentence),
            )
            if to > at + 1:
                asides.append(("(", True, list(sentence[at + 1 : to])))
            at = to + 1
            continue
        if word == ",":
            following = sentence[at + 1].word if at + 1 < len(sentence) else ""
            if following in _AND and _begins(sentence, at + 2):
                cut(following)
                at += 1
            elif following not in _KEEPS_COMMA or _begins(sentence, at + 1):
                cut(",")
        elif word in _AND and current and _begins(sentence, at + 1):
            cut(word)
        elif word == ":" and current:
            if _begins(sentence, at + 1) and not (
                at + 1 < len(sentence) and sentence[at + 1].people and not verb and at + 2 >= len(sentence)
            ):
                cut(":")
            else:
                current.append(token)
        elif word == "who" and current and (current[-1].people or sentence[at - 1].word == ","):
            # «met Femi, who asked me»: who is the person just named.
            cut("who")
            people = next((one.people for one in reversed(found[-1][2]) if one.people), ())
            current.append(Token("who", token.start, token.end, people) if people else token)
        else:
            if current and verb and _subject(token) and _runs_on(sentence, at, current):
                cut("")
            current.append(token)
            verb = (
                verb
                or glue.is_past(word)
                or word in glue.AUXILIARIES
                or (word in glue.PRESENT and word not in glue.NOUNISH)
            )
        at += 1
    cut("")
    found.extend(asides)
    return found


def _runs_on(sentence: Sequence[Token], at: int, current: Sequence[Token]) -> bool:
    """Whether a new clause begins here without any mark: «ray called me i sent him the plans»."""
    after = _skip(sentence, at + 1)
    if after >= len(sentence) or not glue.is_finite(sentence[after].word):
        return False
    before = current[-1]
    if before.word in glue.SUBORDINATORS or before.word in glue.REPORTING or before.word in _AND:
        return False
    if before.word in ("with", "to", "from", "by", "of", "let", "on", "at", "and", "in", "into", "not"):
        return False
    if (before.people or before.word in ME) and len(current) > 1:
        return current[-2].word not in glue.REPORTING
    return True


def _clause(
    part: Sequence[Token],
    lead: str,
    number: int,
    asked: bool,
    aside: bool,
    subject: Token | None,
    before: Sequence[Clause],
) -> tuple[Clause | None, Token | None]:
    """A clause with its implied subject, and the subject that the next one may inherit."""
    words = _trimmed(part)
    if not words:
        return None, subject
    implied = _implied(words, lead, subject, before)
    if implied is not None:
        words.insert(0, implied._replace(start=words[0].start, end=words[0].start))
    head = words[0]
    if _subject(head) or (head.word == "who" and head.people):
        subject = head
    elif lead not in ("and", ",", "("):
        subject = None
    return Clause(tuple(words), tuple(part), part[0].start, part[-1].end, lead, number, asked, aside), subject


def _implied(
    words: Sequence[Token], lead: str, subject: Token | None, before: Sequence[Clause]
) -> Token | None:
    head = words[0]
    following = words[1] if len(words) > 1 else None
    last = _last_person(before)
    me = Token("i", head.start, head.start)
    if head.word in glue.PRESENT and (
        head.word not in glue.NOUNISH
        or (following is not None and following.word not in _DEED_LINK and not following.people)
    ):
        return last
    if (
        head.word in ("was", "were", "been", "am")
        and following is not None
        and following.word.endswith("ing")
    ):
        return me
    if not glue.is_past(head.word):
        return None
    if following is not None and following.word == "me":
        return last or None
    if (
        subject is not None
        and subject.people
        and subject.word != JOINT
        and lead in ("and", "but", ",", "then")
    ):
        direct = following is not None and (following.people and not following.owns)
        if not direct and not (
            len(words) > 2 and following is not None and following.word == "to" and words[2].people
        ):
            return subject
    if subject is not None and subject.word == JOINT and lead in ("and", ",", "then"):
        return subject
    return me


def _last_person(before: Sequence[Clause]) -> Token | None:
    for clause in reversed(before):
        for token in reversed(clause.words):
            if token.people:
                return Token(PERSON, token.start, token.end, token.people[-1:])
    return None


def _trimmed(part: Sequence[Token]) -> list[Token]:
    """The words that matter: no fillers, no adjectives before a deed, no «my friend» before a name."""
    kept: list[Token] = []
    for token in reversed(part):
        word = token.word
        following = kept[-1] if kept else None
        if word in glue.FILLERS or word == ",":
            continue
        if following is not None:
            if word in glue.ADJECTIVES and (following.word in _THINGS):
                continue
            if word in glue.BEFORE_NAMES and following.people and following.word == PERSON:
                continue
            if word in ("have", "has", "had", "having", "did") and glue.is_past(following.word):
                continue
            if token.people and token.word in glue.SUBJECT_PRONOUNS and following.people == token.people:
                continue
        kept.append(token)
    kept.reverse()
    return _without_place(kept)


def _without_place(words: list[Token]) -> list[Token]:
    """«Claire from the publisher answered» without where she is from."""
    if (
        len(words) > 3
        and words[0].word == PERSON
        and not words[0].owns
        and words[1].word in ("from", "at", "of", "over")
    ):
        for at in range(2, min(len(words), 8)):
            if glue.is_past(words[at].word) or words[at].word in glue.AUXILIARIES:
                return [words[0], *words[at:]]
    return words

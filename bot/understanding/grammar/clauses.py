"""A text as clauses, each with its subject, ready to be compared with phrases."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.understanding.grammar.pattern import JOINT
from bot.understanding.grammar.people import DEED, DEED_LINK
from bot.understanding.grammar.split import Segment, subject
from bot.understanding.grammar.tokens import PERSON, Token
from bot.understanding.phrases import glue
from bot.understanding.phrases.words import CLASSES, PASTS
from bot.understanding.report import Span

_THINGS = DEED | CLASSES["RESOURCE"] | CLASSES["POST"] | frozenset("word note thanks question".split())
_INHERITS = frozenset(("and", "but", ",", "then", "so", "also"))
_HAVE = frozenset(("have", "has", "had", "having", "did", "do", "does"))
_WERE = frozenset(("was", "were", "been"))
#: Told of oneself as if it were now, these have been done.
_TOLD_NOW = frozenset(
    """ask send write call tell give thank help meet talk introduce share visit text message email dm
    chat speak promise offer invite comment show lend forward connect""".split()
)
_USUALLY = frozenset("every always usually often sometimes never normally typically each mostly".split())
_PLACES_NOW = frozenset(("with", "at", "in", "working", "living", "a"))
#: Verbs whose past looks like their plain form, as orders.
_IMPERATIVES = frozenset(
    (verb, after)
    for verb, afters in {
        "let": "us me",
        "put": "for me that it down this",
        "set": "up a reminder alarm",
    }.items()
    for after in afters.split()
)
#: Their past form looks like their plain one.
_EITHER = frozenset("let put set cut hit read quit shut".split())
#: «with the book club: Tom, Li Wei»
_COMPANY = frozenset(
    """people persons contacts friends crowd gang team folks clients creators guys girls women men others
    group club
    band crew class family colleagues neighbours neighbors designers founders writers artists humans
    dudes mates
    developers editors testers regulars ones souls peeps lot""".split()
)
_COUNTED = CLASSES["COUNT"] | frozenset("old new my our all usual same more other".split())
_BEFORE_COMPANY = frozenset("with to for of from and".split())
_NEVER = frozenset(("not", "never"))
_PLACES = frozenset(("from", "at", "of", "over"))
_NAMED = frozenset(("named", "called"))


class Clause(NamedTuple):
    """One clause: its words without fillers and dates and with its implied subject, and where it stands.

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


def clauses(segments: Sequence[Segment], dates: Sequence[Span] = ()) -> list[Clause]:
    """The segments as clauses; words within `dates` are left out."""
    found: list[Clause] = []
    doer: Token | None = None
    sentence = -1
    for segment in segments:
        if segment.sentence != sentence:
            doer, sentence = None, segment.sentence
        words = _trimmed(segment.words, dates)
        if segment.lead or not found or found[-1].sentence != segment.sentence:
            _perfect(words, segment.words)
        if not words:
            words = [Token("", segment.words[0].start, segment.words[0].start)]
        words = _listed(words)
        implied = _implied(words, segment.words, segment.lead, doer, found)
        if implied is not None:
            words.insert(
                0, implied._replace(start=words[0].start, end=words[0].start, owns=False, either=False)
            )
            if segment.words[0].word == "now" and words[1].word in _PLACES_NOW:
                words.insert(1, Token("is", words[1].start, words[1].start))
        head = words[0]
        if subject(head) or (head.word == "who" and head.people):
            doer = head
        elif segment.lead not in _INHERITS and not segment.aside:
            doer = None
        found.append(
            Clause(
                tuple(words),
                segment.words,
                segment.words[0].start,
                segment.words[-1].end,
                segment.lead,
                segment.sentence,
                segment.question,
                segment.aside,
            )
        )
    return found


def _was(head: Token, raw: Sequence[Token]) -> bool:
    """Whether the clause begins «was talking», «been chatting»."""
    return raw[0].word in _WERE or (len(raw) > 1 and raw[1].word in _WERE and raw[0].word in glue.FILLERS)


def _implied(
    words: Sequence[Token], raw: Sequence[Token], lead: str, doer: Token | None, before: Sequence[Clause]
) -> Token | None:
    """Who does what a clause without a subject says: me, the one before, or nobody."""
    head = words[0]
    following = words[1] if len(words) > 1 else None
    me = Token("i", head.start, head.start)
    if head.word in glue.PRESENT:
        thing = head.word in glue.NOUNISH and (
            following is None or following.word in DEED_LINK or bool(following.people)
        )
        return None if thing else _last_person(before)
    if head.word.endswith("ing") and head.start < head.end and lead != "," and _was(head, raw):
        return me
    if raw[0].word == "now" and head.word in _PLACES_NOW:
        return _last_person(before)
    if head.word in ("was", "were") and following is not None and glue.is_past(following.word):
        return me
    if not glue.is_past(head.word) or (following is not None and (head.word, following.word) in _IMPERATIVES):
        return None
    if head.word in glue.AUXILIARIES and following is not None and _asks(head, following):
        return None
    if head.word in _EITHER and lead in ("and", "then", ",") and not _past(before):
        return None
    if following is not None and following.word == "me":
        return _last_person(before)
    if doer is not None and doer.people and lead in _INHERITS:
        # «Tom wrote, sent him the form»: then it was me who sent.
        place = 2 if following is not None and following.word in ("to", "with") and len(words) > 2 else 1
        other = words[place] if len(words) > place else None
        if doer.word == JOINT or other is None or not other.people or other.owns:
            return doer
        if other.either and len(words) > place + 1 and other.people == doer.people:
            return doer
    return me


def _asks(head: Token, following: Token) -> bool:
    """Whether the two stand as in a question: «did you», «did Tom», «had he»."""
    if following.word in ("i", "we", "you", "it", "there") or following.word in glue.SUBJECT_PRONOUNS:
        return True
    return head.word == "did" and bool(following.people)


def _past(before: Sequence[Clause]) -> bool:
    """Whether the clause before tells of the past."""
    return bool(before) and any(glue.is_past(token.word) for token in before[-1].words)


def _last_person(before: Sequence[Clause]) -> Token | None:
    for clause in reversed(before):
        for token in reversed(clause.words):
            if token.people:
                return Token(PERSON, token.start, token.end, token.people[-1:])
    return None


def _trimmed(part: Sequence[Token], dates: Sequence[Span]) -> list[Token]:
    """The words that matter: no fillers, no adjectives before a deed, no «my friend» before a name."""
    kept: list[Token] = []
    for at in range(len(part) - 1, -1, -1):
        token = part[at]
        word = token.word
        following = kept[-1] if kept else None
        if word in glue.FILLERS or word == "," or _within(token, dates):
            continue
        if following is not None:
            if word in glue.ADJECTIVES and following.word in _THINGS:
                continue
            if following.word == PERSON and _before_name(part, at, token, following):
                continue
            if word in _WERE and following.word.endswith("ing") and at <= 2:
                continue
            if word in _HAVE and (glue.is_past(following.word) or following.word in _NEVER):
                continue
            if token.word in glue.SUBJECT_PRONOUNS and following.people == token.people:
                continue
        kept.append(token)
    kept.reverse()
    return _without_place(kept)


def _perfect(words: list[Token], raw: Sequence[Token]) -> None:
    """«mail Tom already», «I write Tom on Sunday»: it has been done, so the verb in its past form."""
    plain = frozenset(token.word for token in raw)
    if words and words[0].word in PASTS and "already" in plain:
        place = 0
    elif (
        len(words) > 2
        and words[0].word in ("i", "we")
        and words[1].word in _TOLD_NOW
        and not plain & _USUALLY
    ):
        place = 1
    else:
        return
    words[place] = words[place]._replace(word=PASTS[words[place].word])


def _listed(words: list[Token]) -> list[Token]:
    """«rang three people: Tom, Li Wei» as «rang Tom, Li Wei»."""
    if (
        len(words) < 3
        or words[-2].word != ":"
        or not words[-1].people
        or any(one.people for one in words[:-2])
    ):
        return words
    for at in range(len(words) - 3, -1, -1):
        if words[at].word in _COMPANY:
            start = at
            while start > 0 and (words[start - 1].word in _COUNTED or words[start - 1].word.isdecimal()):
                start -= 1
            if words[at - 1].word not in _BEFORE_COMPANY and start == at:
                start = at - 1
            return [*words[:start], words[-1], *words[at + 1 : -2]]
    return words


def _within(token: Token, dates: Sequence[Span]) -> bool:
    return any(date.start <= token.start < date.end for date in dates)


def _before_name(part: Sequence[Token], at: int, token: Token, following: Token) -> bool:
    """Whether the word only says who the person named after it is."""
    word = token.word
    if word in _NAMED:
        return at > 0 and part[at - 1].word in glue.BEFORE_NAMES
    if word in ("her", "his", "their"):
        return True
    return word in glue.BEFORE_NAMES or word in glue.ADJECTIVES


def _without_place(words: list[Token]) -> list[Token]:
    """«Tom from the gym called» without where she is from."""
    if len(words) > 3 and words[0].word == PERSON and not words[0].owns and words[1].word in _PLACES:
        for at in range(2, min(len(words), 8)):
            if glue.is_past(words[at].word) or words[at].word in glue.AUXILIARIES:
                return [words[0], *words[at:]]
    return words
